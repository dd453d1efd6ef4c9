// moirai applications …: who has applied for what, and the steps of the pipeline.
import type { ApplicationDetailsView, ApplicationStep } from '@moirai/contract/applications'
import { applicationStatuses, applicationSteps } from '@moirai/contract/words'
import { listApplications, moveApplication, noteOnApplication, showApplication } from '@moirai/talent/applications'
import type { Command } from 'commander'
import { addCommand, type Invocation } from '../command.ts'
import { WrongUsage } from '../failure.ts'
import { withContext } from '../start.ts'
import { wrapped, type Terminal } from '../terminal.ts'
import { limitOf } from './tasks.ts'

export function addApplicationsCommands(program: Command): void {
  const applications = program.command('applications').description('who has applied for what, and how far it has come')
  addCommand(
    applications,
    'list',
    'applications, the latest first',
    (command) => {
      command
        .option('--person <id>', 'only those of this person: id, outside id or e-mail')
        .option('--job <id>', 'only those for this job: id or outside id')
        .option('--status <status>', applicationStatuses.join(', '))
        .option('--limit <n>', 'how many', '20')
    },
    list,
    { isDefault: true },
  )
  addCommand(
    applications,
    'show',
    'one application with its history',
    (command) => {
      application(command)
    },
    show,
  )
  addCommand(
    applications,
    'move',
    'take the next step; the person is told of it',
    (command) => {
      application(command)
        .argument('<status>', applicationStatuses.join(', '))
        .option('--reason <text>', 'as the person is told it')
        .option('--note <text>', 'for those who decide')
    },
    move,
  )
  addCommand(
    applications,
    'note',
    'note something for those who decide; the status stays',
    (command) => {
      application(command).argument('<text>', 'the note')
    },
    note,
  )
}

const application = (command: Command): Command => command.argument('<id>', 'the application, as the list shows it')

/** @throws WrongUsage where it is none. */
function statusOf(said: unknown, what: string) {
  const status = applicationStatuses.find((one) => one === said)
  if (status !== undefined) return status
  throw new WrongUsage(`${what} is ${JSON.stringify(said)}; allowed is ${applicationStatuses.join(', ')}.`)
}

const textOf = (option: unknown): string | undefined => (typeof option === 'string' ? option : undefined)

async function list({ config, terminal, options }: Invocation): Promise<void> {
  const limit = limitOf(options['limit'])
  const status = options['status'] === undefined ? undefined : statusOf(options['status'], '--status')
  const query = { limit, status, person: textOf(options['person']), job: textOf(options['job']) }
  await withContext(config, terminal, 'use', async (context) => {
    const { items, next } = await listApplications(context, query)
    terminal.document({ applications: items, more: next !== null })
    if (items.length === 0) terminal.line('There is no such application.')
    for (const { id, appliedAt, status: now, person, job } of items)
      terminal.line(`${id}  ${appliedAt.slice(0, 10)}  ${now.padEnd(9)}  ${person.name}  for ${job.title}, ${job.company}`)
    if (next !== null)
      terminal.line('There are more; see them with --limit, or narrow the list with --person, --job or --status.')
  })
}

async function show({ config, terminal, arguments: [id = ''] }: Invocation): Promise<void> {
  await withContext(config, terminal, 'use', async (context) => tell(terminal, await showApplication(context, id)))
}

async function move({ config, terminal, arguments: [id = '', status = ''], options }: Invocation): Promise<void> {
  const to = statusOf(status, 'The status')
  const said = { to, reason: textOf(options['reason']), note: textOf(options['note']) }
  await withContext(config, terminal, 'use', async (context) => tell(terminal, await moveApplication(context, id, said)))
}

async function note({ config, terminal, arguments: [id = '', text = ''] }: Invocation): Promise<void> {
  await withContext(config, terminal, 'use', async (context) =>
    tell(terminal, await noteOnApplication(context, id, { note: text })),
  )
}

function tell(terminal: Terminal, view: ApplicationDetailsView): void {
  terminal.document({ application: view })
  const { person, job, status, coverNote, history } = view
  terminal.line(terminal.style('bold', `${person.name} for ${job.title}, ${job.company}: ${status}`))
  if (coverNote !== null) for (const line of wrapped(coverNote, terminal.width, 2)) terminal.line(line)
  for (const step of history) {
    terminal.line(`  ${step.at.slice(0, 16).replace('T', ' ')}  ${stepWords(step)}`)
    for (const said of [step.reason, step.note === null ? null : `Note: ${step.note}`])
      if (said !== null) for (const line of wrapped(said, terminal.width, 20)) terminal.line(line)
  }
  const next = applicationSteps[status]
  if (next.length > 0) terminal.line(terminal.style('dim', `  It can become ${next.join(', ')}.`))
}

function stepWords({ from, to }: ApplicationStep): string {
  if (from === null || from === to) return from === null ? to : 'note'
  return `${from} → ${to}`
}
