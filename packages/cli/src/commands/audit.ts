// moirai audit …: who did what to whom.
import { listAudit, sealAudit, verifyAudit } from '@moirai/talent/audit'
import type { Command } from 'commander'
import { addCommand, type Invocation } from '../command.ts'
import { CheckFailed, WrongUsage } from '../failure.ts'
import { withContext } from '../start.ts'
import { counted } from '../terminal.ts'

export function addAuditCommands(program: Command): void {
  const audit = program.command('audit').description('the log of who did what to whom')
  addCommand(
    audit,
    'list',
    'what was done, the latest first',
    (command) => {
      command
        .option('--action <action>', 'only this action, such as user.signed_in')
        .option('--subject <id>', 'only what was done to this id')
        .option('--limit <n>', 'how many', '50')
    },
    list,
    { isDefault: true },
  )
  addCommand(
    audit,
    'verify',
    'seal what is new, and look whether rows were changed, removed, moved or cut off since they were sealed',
    (command) => {
      command.option('--head <hash>', 'the last hash of an earlier time, kept elsewhere: shows whether the end was cut off')
    },
    verify,
  )
}

async function list({ config, terminal, options }: Invocation): Promise<void> {
  const limit = Math.max(1, Math.min(200, Number(options['limit']) || 50))
  const text = (name: string): string | undefined => (typeof options[name] === 'string' ? options[name] : undefined)
  await withContext(config, terminal, 'use', async (context) => {
    const { items: entries } = await listAudit(context, { limit, action: text('action'), subject: text('subject') })
    terminal.document({ entries })
    if (entries.length === 0) terminal.line('Nothing was done yet.')
    for (const { at, actorId, action, subject, detail } of entries) {
      const more = Object.entries(detail).map(([name, value]) => `${name}=${value}`)
      terminal.line(`${at}  ${(actorId ?? 'operator').padEnd(36)}  ${action}  ${subject.type} ${subject.id}  ${more.join(' ')}`)
    }
  })
}

async function verify({ config, terminal, options }: Invocation): Promise<void> {
  const head = typeof options['head'] === 'string' ? options['head'].toLowerCase() : undefined
  if (head !== undefined && !/^[0-9a-f]{64}$/.test(head))
    throw new WrongUsage('--head is no hash; copy the 64 characters that were printed.')
  await withContext(config, terminal, 'use', async (context) => {
    await sealAudit(context)
    const verdict = await verifyAudit(context, { head })
    const { whole, rows, seals, unsealed, faults } = verdict
    if (!whole) {
      terminal.document(verdict)
      for (const { seal, firstId, lastId, problem } of faults)
        terminal.line(`seal ${seal}, rows ${firstId ?? '–'} to ${lastId ?? '–'}: ${problem}`)
      throw new CheckFailed(`The log was changed in ${counted(faults.length, 'place')} since it was sealed.`)
    }
    terminal.document(verdict)
    terminal.line(
      `The log is whole: ${counted(rows, 'row')} under ${counted(seals, 'seal')}, ${counted(unsealed, 'row')} of the last moments not sealed yet.`,
    )
    terminal.line(`Keep this elsewhere, and give it with --head another time: ${verdict.head}`)
  })
}
