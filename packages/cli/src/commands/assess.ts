// moirai assess …: an assessment as a conversation in the terminal, gone on with wherever it was left.
import { createInterface } from 'node:readline'
import type { AssessmentDetailsView, AssessmentView } from '@moirai/contract/assessments'
import { assessmentStatuses } from '@moirai/contract/statistics'
import {
  answerQuestion,
  listAssessments,
  showAssessment,
  startAssessment,
  submitAssessment,
  showFramework,
} from '@moirai/talent/assessments'
import type { Context } from '@moirai/talent/context'
import { Refusal } from '@moirai/talent/errors'
import type { Command } from 'commander'
import { addCommand, type Invocation } from '../command.ts'
import { WrongUsage } from '../failure.ts'
import { withContext } from '../start.ts'
import { counted, wrapped, type Terminal } from '../terminal.ts'
import { addDecisions } from './assess-decide.ts'
import { printResults } from './assess-results.ts'

export function addAssessCommands(program: Command): void {
  const assess = program.command('assess').description('competencies, assessed by a conversation')
  addCommand(
    assess,
    'start',
    'begin an assessment, or go on with the one that is open; every answer is kept at once (--json only begins)',
    (command) => {
      ofPerson(command)
        .option(
          '--competency <code...>',
          `only some: ${showFramework()
            .competencies.map(({ code }) => code)
            .join(', ')}`,
        )
        .option('--plain-form', 'the same questions for everybody, without further ones')
        .option('--more-time', 'it stays open longer')
        .option('--fewer-at-once', 'two competencies at a time')
    },
    start,
  )
  addCommand(assess, 'resume', 'go on with the assessment that is open', (command) => void ofPerson(command), resume)
  addCommand(
    assess,
    'show',
    'the conversation and what came of it, of the latest assessment unless one is named',
    (command) => {
      ofPerson(command, false).argument('[id]', 'of the assessment')
    },
    show,
  )
  addCommand(
    assess,
    'list',
    'assessments, the latest first',
    (command) => {
      ofPerson(command, false)
        .option('--status <status>', `only those of a status: ${assessmentStatuses.join(', ')}`)
        .option('--limit <n>', 'how many', '50')
    },
    list,
  )
  addDecisions(assess)
}

function ofPerson(command: Command, needed = true): Command {
  const about = 'of whom: id, outside id or e-mail'
  return needed ? command.requiredOption('--person <id>', about) : command.option('--person <id>', about)
}

async function start({ config, terminal, options }: Invocation): Promise<void> {
  const person = String(options['person'])
  const codes = options['competency']
  await withContext(config, terminal, 'use', async (context) => {
    const begun = await startAssessment(context, {
      person,
      ...(Array.isArray(codes) ? { competencies: codes } : {}),
      accommodations: {
        plainForm: options['plainForm'] === true,
        moreTime: options['moreTime'] === true,
        fewerAtOnce: options['fewerAtOnce'] === true,
      },
    })
    await goOn(context, terminal, begun)
  })
}

async function resume({ config, terminal, options }: Invocation): Promise<void> {
  const person = String(options['person'])
  await withContext(config, terminal, 'use', async (context) => {
    const { items } = await listAssessments(context, { person, status: 'in_progress', limit: 1 })
    if (!items[0]) throw new Refusal('missing', 'No assessment of this person is open; begin one with `moirai assess start`.')
    await goOn(context, terminal, await showAssessment(context, items[0].id))
  })
}

/** Asks what waits, one question after the other, until there is none or the person stops. */
async function goOn(context: Context, terminal: Terminal, begun: AssessmentDetailsView): Promise<void> {
  terminal.document({ assessment: begun })
  if (terminal.json) return
  introduce(terminal, begun)
  const input = createInterface({ input: process.stdin })
  try {
    await converse(context, terminal, begun, input[Symbol.asyncIterator]())
  } finally {
    input.close()
  }
}

async function converse(
  context: Context,
  terminal: Terminal,
  begun: AssessmentDetailsView,
  lines: AsyncIterator<string>,
): Promise<void> {
  let view = begun
  let position = view.waiting[0]
  for (;;) {
    if (position === undefined) {
      const said = await readyToHandIn(terminal, lines)
      if (said === 'yes') return printResults(terminal, await submitAssessment(context, view.id))
      if (!wordBack.test(said)) return stopped(terminal, view)
      position = positionOf(terminal, view, said)
      continue
    }
    ask(terminal, view, position)
    const said = await answerFrom(lines)
    if (said === undefined || said === '/stop') return stopped(terminal, view)
    if (said === '/submit') position = undefined
    else if (wordBack.test(said)) position = positionOf(terminal, view, said) ?? position
    else {
      view = await answerQuestion(context, view.id, position, { text: said === '/skip' ? '' : said })
      terminal.line(terminal.style('dim', 'Kept.'))
      position = view.waiting[0]
    }
  }
}

/** A slash and the number of a question, to say its answer anew. */
const wordBack = /^\/\d{1,3}$/

async function readyToHandIn(terminal: Terminal, lines: AsyncIterator<string>): Promise<string> {
  terminal.line()
  terminal.line('Hand it in? After that answers stay as they are.')
  terminal.line('Write yes, /1 to say the answer to question 1 anew, or anything else to stop here:')
  const { value } = await lines.next()
  return typeof value === 'string' ? value.trim().toLowerCase() : ''
}

/** The place of a question by its number; undefined, and said, where there is none. */
function positionOf(terminal: Terminal, { messages }: AssessmentDetailsView, word: string): number | undefined {
  const number = Number(word.slice(1))
  const asked = messages.filter(({ sender }) => sender === 'assessor').map(({ position }) => position)
  const position = 2 * number - 1
  if (asked.includes(position)) return position
  terminal.note(`There is no question ${number}; questions 1 to ${asked.length} were asked.`)
  return undefined
}

function introduce(terminal: Terminal, { competencies, progress, person }: AssessmentDetailsView): void {
  const { minutesEach, daysOpen } = showFramework()
  terminal.line(terminal.style('bold', `Assessment of ${person.name}: ${competencies.join(', ')}`))
  for (const line of [
    `About ${minutesEach} minutes for each competency; ${counted(progress.done, 'is', 'are')} through, of ${progress.of}. Nothing is timed: it stays open for ${daysOpen.usual} days without an answer (${daysOpen.more} with more time).`,
    'Kept are your answers, the levels and the sentences they rest on. You and the career centre see them; others see only what you have written to your skills.',
    'End each answer with an empty line. /skip passes a question over, /1 says the answer to question 1 anew, /stop stops for now, /submit hands in.',
  ]) {
    for (const part of wrapped(line, terminal.width, 0)) terminal.line(part)
  }
}

function ask(terminal: Terminal, view: AssessmentDetailsView, position: number): void {
  const question = view.messages.find((message) => message.position === position)
  terminal.line()
  terminal.line(terminal.style('dim', `${question?.competency ?? ''} · question ${(position + 1) / 2}`))
  for (const part of wrapped(question?.content ?? '', terminal.width, 0)) terminal.line(part)
  const before = view.messages.find((message) => message.position === position + 1)
  if (before) for (const part of wrapped(before.content, terminal.width, 4)) terminal.line(terminal.style('dim', part))
}

/** Lines up to an empty one; a word with a slash stands for itself. Undefined where there is no more input. */
async function answerFrom(lines: AsyncIterator<string>): Promise<string | undefined> {
  const said: string[] = []
  for (;;) {
    const { value, done } = await lines.next()
    // What was not ended by an empty line was perhaps not meant yet.
    if (done === true) return undefined
    const line = value.trimEnd()
    if (said.length === 0 && /^\/(skip|stop|submit|\d{1,3})$/.test(line)) return line
    if (line === '' && said.length > 0) return said.join('\n')
    if (line !== '') said.push(line)
  }
}

function stopped(terminal: Terminal, { person }: AssessmentDetailsView): void {
  terminal.line(`Everything so far is kept. Go on with \`moirai assess resume --person ${person.externalId ?? person.id}\`.`)
}

async function show({ config, terminal, arguments: [id], options }: Invocation): Promise<void> {
  const person = typeof options['person'] === 'string' ? options['person'] : undefined
  const named = id === undefined || id === 'undefined' ? undefined : id
  if (named === undefined && person === undefined)
    throw new WrongUsage('Give the id of an assessment, or --person ID for their latest.')
  await withContext(config, terminal, 'use', async (context) => {
    const found = named ?? (await listAssessments(context, { person, limit: 1 })).items[0]?.id
    if (found === undefined) throw new Refusal('missing', 'This person has no assessment; begin one with `moirai assess start`.')
    const view = await showAssessment(context, found)
    terminal.document({ assessment: view })
    terminal.line(`${view.person.name} · ${view.status}`)
    for (const { sender, content } of view.messages) {
      terminal.line()
      for (const part of wrapped(content === '' ? '(passed over)' : content, terminal.width, sender === 'person' ? 4 : 0)) {
        terminal.line(part)
      }
    }
    if (view.results !== null) printResults(terminal, view)
  })
}

async function list({ config, terminal, options }: Invocation): Promise<void> {
  const limit = Math.max(1, Math.min(200, Number(options['limit']) || 50))
  const status = assessmentStatuses.find((word) => word === options['status'])
  if (options['status'] !== undefined && status === undefined) {
    throw new WrongUsage(`--status is ${JSON.stringify(options['status'])}; allowed is ${assessmentStatuses.join(', ')}.`)
  }
  const person = typeof options['person'] === 'string' ? options['person'] : undefined
  await withContext(config, terminal, 'use', async (context) => {
    const { items, next } = await listAssessments(context, { limit, status, person })
    terminal.document({ assessments: items, more: next !== null })
    if (items.length === 0) terminal.line('No assessments yet; begin one with `moirai assess start --person ID`.')
    for (const item of items) terminal.line(lineOf(item))
    if (next !== null) terminal.line('There are more; see them with --limit, or narrow the list.')
  })
}

const lineOf = ({ id, status, startedAt, person, competencies }: AssessmentView): string =>
  `${id}  ${status.padEnd(12)} ${(startedAt ?? '').slice(0, 10)}  ${person.name}  ${competencies.join(', ')}`
