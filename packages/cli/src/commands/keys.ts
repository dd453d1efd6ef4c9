// moirai keys …: the keys that fields are sealed with.
import { rotateKeys, showKeys } from '@moirai/talent/privacy'
import type { Command } from 'commander'
import { addCommand, type Invocation } from '../command.ts'
import { withContext } from '../start.ts'
import { counted } from '../terminal.ts'

export function addKeysCommands(program: Command): void {
  const keys = program.command('keys').description('the keys that fields such as phone numbers are sealed with')
  addCommand(keys, 'status', 'how many fields are under each key; one that has none is needed no more', () => {}, status, {
    isDefault: true,
  })
  addCommand(
    keys,
    'rotate',
    'seal every field with the first key; while others work, and broken off it goes on where it stopped',
    () => {},
    rotate,
  )
}

async function status({ config, terminal }: Invocation): Promise<void> {
  await withContext(config, terminal, 'use', async (context) => {
    const found = await showKeys(context)
    terminal.document(found)
    found.keys.forEach(({ id, held, fields }, index) => {
      const use = index === 0 ? 'seals and opens' : held ? 'opens only' : 'is missing'
      terminal.line(`${id}  ${use.padEnd(16)} ${counted(fields, 'field')}`)
    })
    if (found.unsealed > 0)
      terminal.line(`${counted(found.unsealed, 'field')} not sealed yet; \`moirai keys rotate\` seals them.`)
  })
}

async function rotate({ config, terminal }: Invocation): Promise<void> {
  await withContext(config, terminal, 'use', async (context) => {
    const progress = terminal.progress('Sealing')
    const rotation = await rotateKeys(context, { onProgress: (done, total) => progress.update(done, total) }).finally(() =>
      progress.end(),
    )
    terminal.document({ rotation })
    terminal.line(
      `Looked at ${counted(rotation.looked, 'field')}, sealed ${rotation.changed} anew; all are under the key ${rotation.key}.`,
    )
  })
}
