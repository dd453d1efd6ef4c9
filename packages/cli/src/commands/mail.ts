// moirai mail …: what was written to people, for the operator to read where nothing sends it yet.
import { mailStatuses } from '@moirai/contract/mail'
import { listMail } from '@moirai/talent/mail'
import type { Command } from 'commander'
import { addCommand, type Invocation } from '../command.ts'
import { WrongUsage } from '../failure.ts'
import { withContext } from '../start.ts'

export function addMailCommands(program: Command): void {
  const mail = program.command('mail').description('e-mails: they wait in the outbox of the database')
  addCommand(
    mail,
    'list',
    'e-mails with their text, the latest first',
    (command) => {
      command
        .option('--status <status>', `only those of a status: ${mailStatuses.join(', ')}`)
        .option('--to <email>', 'only those to one address')
        .option('--limit <n>', 'how many', '20')
    },
    list,
    { isDefault: true },
  )
}

async function list({ config, terminal, options }: Invocation): Promise<void> {
  const status = mailStatuses.find((word) => word === options['status'])
  if (options['status'] !== undefined && status === undefined) {
    throw new WrongUsage(`--status is ${JSON.stringify(options['status'])}; allowed is ${mailStatuses.join(', ')}.`)
  }
  const recipient = typeof options['to'] === 'string' ? options['to'] : undefined
  const limit = Math.max(1, Math.min(200, Number(options['limit']) || 20))
  await withContext(config, terminal, 'use', async (context) => {
    const { items: mails } = await listMail(context, { limit, status, recipient })
    terminal.document({ mails })
    if (mails.length === 0) terminal.line('No e-mails.')
    for (const { createdAt, status: state, recipient: to, subject, body } of mails) {
      terminal.line(terminal.style('bold', `${createdAt.slice(0, 16).replace('T', ' ')}  ${state}  to ${to}: ${subject}`))
      for (const line of body.split('\n')) terminal.line(`  ${line}`)
      terminal.line()
    }
  })
}
