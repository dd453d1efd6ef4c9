// moirai practice …: interviews practised at the terminal, gone on with, looked at and shared.
import type { PracticeDetailsView } from '@moirai/contract/practice'
import { experienceLevels } from '@moirai/contract/words'
import type { Context } from '@moirai/talent/context'
import {
  deletePractice,
  endPractice,
  listPractice,
  restorePractice,
  sharePractice,
  showPractice,
  startPractice,
  unsharePractice,
} from '@moirai/talent/practice'
import type { Command } from 'commander'
import { addCommand, type Invocation } from '../command.ts'
import { WrongUsage } from '../failure.ts'
import { withContext } from '../start.ts'
import { counted, type Terminal } from '../terminal.ts'
import { practise, printFeedback } from './practice-chat.ts'

export function addPracticeCommands(program: Command): void {
  const practice = program
    .command('practice')
    .description('practise interviews for a role, with something to make better in each answer')
  addCommand(
    practice,
    'start',
    'begin an interview, question by question; one that is open for the same role, level and job is gone on with',
    (command) => {
      command
        .requiredOption('--person <id>', 'who practises: id, outside id or e-mail')
        .requiredOption('--role <role>', 'what they apply as')
        .requiredOption('--level <level>', experienceLevels.join(', '))
        .option('--job <id>', 'the posting they apply for: id or outside id')
        .option('--questions <n>', 'how many, from 3 to 8', '5')
    },
    start,
  )
  addCommand(practice, 'resume', 'go on with an interview', takesId, async ({ config, terminal, arguments: [id = ''] }) => {
    await withContext(config, terminal, 'use', async (context) => chat(context, terminal, await showPractice(context, id)))
  })
  addCommand(practice, 'show', 'an interview with its answers and what is said to them', takesId, async (invocation) => {
    await withOne(invocation, showPractice)
  })
  addCommand(
    practice,
    'list',
    'interviews, the latest first',
    (command) => {
      command.option('--person <id>', 'only those of this person').option('--limit <n>', 'how many', '50')
    },
    list,
  )
  addCommand(practice, 'share', 'let the career centre see an interview', takesId, (invocation) =>
    withOne(invocation, sharePractice),
  )
  addCommand(practice, 'unshare', 'take that back', takesId, (invocation) => withOne(invocation, unsharePractice))
  addCommand(practice, 'end', 'end an interview, with what is answered so far', takesId, (invocation) =>
    withOne(invocation, endPractice),
  )
  addCommand(practice, 'delete', 'hide an interview from everybody; `practice restore` takes that back', takesId, remove)
  addCommand(practice, 'restore', 'bring a deleted interview back', takesId, (invocation) => withOne(invocation, restorePractice))
}

const takesId = (command: Command): void => {
  command.argument('<id>', 'the id of the interview, as `practice list` shows it')
}

async function start({ config, terminal, options }: Invocation): Promise<void> {
  const level = experienceLevels.find((word) => word === options['level'])
  if (level === undefined) {
    throw new WrongUsage(`--level is ${JSON.stringify(options['level'])}; allowed is ${experienceLevels.join(', ')}.`)
  }
  const job = typeof options['job'] === 'string' ? options['job'] : null
  const input = {
    person: String(options['person']),
    role: String(options['role']),
    level,
    job,
    questions: Number(options['questions']),
  }
  await withContext(config, terminal, 'use', async (context) => chat(context, terminal, await startPractice(context, input)))
}

async function chat(context: Context, terminal: Terminal, begun: PracticeDetailsView): Promise<void> {
  const practice = await practise(context, terminal, begun)
  terminal.document({ practice })
}

async function remove({ config, terminal, arguments: [id = ''] }: Invocation): Promise<void> {
  await withContext(config, terminal, 'use', async (context) => {
    await deletePractice(context, id)
    terminal.document({ deleted: id })
    terminal.line(`Deleted; nobody sees it. \`moirai practice restore ${id}\` brings it back.`)
  })
}

async function withOne(
  { config, terminal, arguments: [id = ''] }: Invocation,
  verb: (context: Context, id: string) => Promise<PracticeDetailsView>,
): Promise<void> {
  await withContext(config, terminal, 'use', async (context) => {
    const practice = await verb(context, id)
    terminal.document({ practice })
    print(terminal, practice)
  })
}

function print(terminal: Terminal, practice: PracticeDetailsView): void {
  terminal.line(
    terminal.style('bold', `${practice.role} (${practice.level})${practice.job ? `, for ${practice.job.title}` : ''}`),
  )
  const average =
    practice.average === null ? '' : `, level ${practice.average} on average; this experience aims at ${practice.aimsAt}`
  terminal.line(
    `${practice.status.replaceAll('_', ' ')}, ${practice.answered} of ${counted(practice.questions, 'question')} answered${average}`,
  )
  terminal.line(practice.sharedAt === null ? 'Nobody at the career centre sees it.' : 'The career centre may see it.')
  for (const { number, question, answer, feedback } of practice.asked) {
    terminal.line(`\n${terminal.style('bold', `${number}. ${question}`)}`)
    terminal.line(answer?.text ?? 'Not answered yet.')
    if (feedback) printFeedback(terminal, feedback)
  }
}

async function list({ config, terminal, options }: Invocation): Promise<void> {
  const limit = Math.max(1, Math.min(200, Number(options['limit']) || 50))
  const person = typeof options['person'] === 'string' ? options['person'] : undefined
  await withContext(config, terminal, 'use', async (context) => {
    const { items: interviews, next } = await listPractice(context, { limit, person })
    terminal.document({ interviews, more: next !== null })
    if (interviews.length === 0)
      terminal.line('None yet; begin one with `moirai practice start --person ID --role ROLE --level LEVEL`.')
    for (const { id, startedAt, status, answered, questions, average, role, level, person: whose } of interviews) {
      const reached = average === null ? '' : `  level ${average}`
      terminal.line(
        `${id}  ${startedAt.slice(0, 10)}  ${status.replaceAll('_', ' ').padEnd(11)}  ${answered}/${questions}${reached}  ${role} (${level})  ${whose.name}`,
      )
    }
    if (next !== null) terminal.line('There are more; see them with --limit, or narrow the list.')
  })
}
