// moirai mail …: what was written to people: read, sent, and tried again.
import { mailStatuses } from '@moirai/contract/mail'
import {
  allowAgain,
  deliverMail,
  largestReport,
  listMail,
  listUndeliverable,
  retryMail,
  takeReport,
  waitingMail,
} from '@moirai/talent/mail'
import { previewLetter, previewLetters, sendTestLetter } from '@moirai/talent/notifications'
import type { Command } from 'commander'
import { addCommand, type Invocation } from '../command.ts'
import { WrongUsage } from '../failure.ts'
import { openPost } from '../smtp.ts'
import { withContext } from '../start.ts'
import { counted } from '../terminal.ts'
import { limitOf } from './tasks.ts'

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
  addCommand(mail, 'retry <id>', 'let an e-mail that failed, bounced or was held back be tried again', () => {}, retry)
  addCommand(mail, 'send', 'send what is due, now and from here; `start` and `work` do so by themselves', () => {}, send)
  addCommand(
    mail,
    'preview [name]',
    'every letter the program writes, or the one of a name, as people get it',
    (command) => command.option('--html', 'as mail programs show it, not as plain text'),
    preview,
  )
  addCommand(
    mail,
    'test <name>',
    'put such a letter into the outbox, marked as a test',
    (command) => command.requiredOption('--to <email>', 'to whom'),
    test,
  )
  addCommand(
    mail,
    'bounce',
    'take in a delivery report on standard input, as a mail server sends it back: what it says is kept, and dead addresses get no more',
    () => {},
    bounce,
  )
  addCommand(
    mail,
    'undeliverable',
    'addresses that get no mail because a letter came back, the latest first',
    (command) => command.option('--limit <n>', 'how many', '20'),
    undeliverable,
  )
  addCommand(mail, 'allow <id>', 'let letters go to an address of `undeliverable` again', () => {}, allow)
}

async function preview({ config, terminal, arguments: [name], options }: Invocation): Promise<void> {
  await withContext(config, terminal, 'use', async (context) => {
    const letters = name === undefined ? previewLetters(context) : [previewLetter(context, name)]
    terminal.document({ letters })
    for (const letter of letters) {
      terminal.line(terminal.style('bold', `${letter.name}  ${letter.subject}`))
      for (const line of (options['html'] === true ? letter.html : letter.text).split('\n')) terminal.line(`  ${line}`)
      terminal.line()
    }
  })
}

async function test({ config, terminal, arguments: [name = ''], options }: Invocation): Promise<void> {
  await withContext(config, terminal, 'use', async (context) => {
    const recipient = await sendTestLetter(context, name, String(options['to']))
    terminal.document({ mail: { type: 'test', recipient } })
    const sending = config.mail === undefined ? 'it goes out once SMTP_URL is set' : '`moirai mail send` sends it now'
    terminal.line(`The test to ${recipient} is in the outbox; ${sending}.`)
  })
}

async function bounce({ config, terminal }: Invocation): Promise<void> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Uint8Array)
    size += (chunk as Uint8Array).length
    // One more byte than is taken says enough.
    if (size > largestReport) break
  }
  const message = Buffer.concat(chunks)
  await withContext(config, terminal, 'use', async (context) => {
    const bounces = await takeReport(context, message)
    terminal.document({ bounces })
    if (bounces.length === 0) terminal.line('Nothing new of a letter of ours.')
    for (const { mail, kind, status, diagnostic } of bounces) terminal.line(`${mail}  ${kind}  ${status}  ${diagnostic}`)
  })
}

async function undeliverable({ config, terminal, options }: Invocation): Promise<void> {
  const limit = limitOf(options['limit'])
  await withContext(config, terminal, 'use', async (context) => {
    const { items } = await listUndeliverable(context, { limit })
    terminal.document({ undeliverable: items })
    if (items.length === 0) terminal.line('Mail goes to every address.')
    for (const { id, recipient, reason, since } of items) {
      terminal.line(`${id}  ${since.slice(0, 10)}  ${recipient ?? '(erased)'}  ${reason ?? ''}`)
    }
  })
}

async function allow({ config, terminal, arguments: [id = ''] }: Invocation): Promise<void> {
  await withContext(config, terminal, 'use', async (context) => {
    await allowAgain(context, id)
    terminal.document({ allowed: { id } })
    terminal.line('Letters go to this address again; those that were held back can be sent by `moirai mail retry`.')
  })
}

async function retry({ config, terminal, arguments: [id = ''] }: Invocation): Promise<void> {
  await withContext(config, terminal, 'use', async (context) => {
    await retryMail(context, id)
    terminal.document({ mail: { id } })
    terminal.line(`The e-mail ${id} waits to be sent again.`)
  })
}

async function send({ config, terminal }: Invocation): Promise<void> {
  const { mail } = config
  if (mail === undefined)
    throw new WrongUsage('SMTP_URL is not set; set it to the mail server, such as smtp://user:password@mail.example.org:587.')
  await withContext(config, terminal, 'use', async (context) => {
    const post = openPost(mail.url, mail.from)
    try {
      const counts = await deliverMail(context, post.carrier)
      const { waiting } = await waitingMail(context)
      terminal.document({ ...counts, waiting })
      const { sent, deferred, bounced, failed } = counts
      terminal.line(
        `${counted(sent, 'e-mail')} sent, ${deferred} deferred, ${bounced} bounced, ${failed} given up; ${waiting} wait.`,
      )
    } finally {
      post.close()
    }
  })
}

async function list({ config, terminal, options }: Invocation): Promise<void> {
  const status = mailStatuses.find((word) => word === options['status'])
  if (options['status'] !== undefined && status === undefined) {
    throw new WrongUsage(`--status is ${JSON.stringify(options['status'])}; allowed is ${mailStatuses.join(', ')}.`)
  }
  const recipient = typeof options['to'] === 'string' ? options['to'] : undefined
  const limit = limitOf(options['limit'])
  await withContext(config, terminal, 'use', async (context) => {
    const { items: mails } = await listMail(context, { limit, status, recipient })
    terminal.document({ mails })
    if (mails.length === 0) terminal.line('No e-mails.')
    for (const { id, createdAt, status: state, recipient: to, subject, body, problem } of mails) {
      terminal.line(terminal.style('bold', `${id}  ${createdAt.slice(0, 16).replace('T', ' ')}  ${state}  to ${to}: ${subject}`))
      if (problem !== null) terminal.line(`  ! ${problem}`)
      for (const line of body.split('\n')) terminal.line(`  ${line}`)
      terminal.line()
    }
  })
}
