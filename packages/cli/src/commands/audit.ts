// moirai audit …: who did what to whom.
import { listAudit } from '@moirai/talent/audit'
import type { Command } from 'commander'
import { addCommand, type Invocation } from '../command.ts'
import { withContext } from '../start.ts'

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
