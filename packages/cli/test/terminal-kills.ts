// Assessments and practice interviews in the terminal, whose process is killed at every message and started again.
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { listAssessments, showAssessment } from '../../talent/src/assessments/assessments.ts'
import { listPractice, showPractice } from '../../talent/src/practice/practice.ts'
import { dice, type Dice } from '../../talent/src/demonstration/random.ts'
import { openBench, type Bench } from '../../talent/test/context.ts'
import { assessmentOf, comparable, keptIn, openPrepared, practiceOf, type Interview, type Step, type View } from './interviews.ts'
import { must, mustBeEqual, mustBeSound, type KillTry } from './musts.ts'
import type { Program } from './program.ts'

/** How an interview is led in the terminal. */
interface Talk {
  interview: Interview
  /** The words that begin it, and that go on with it. */
  words: (view: View | undefined) => string[]
  /** What a program that was just started asks before a step. */
  asks: (view: View, step: Step) => string
  /** What is typed for it, and what the program says when it is kept. */
  typed: (view: View, step: Step) => string
  keeps: (view: View, step: Step) => string
  /** How it stands in the database; undefined before it was begun. */
  read: (bench: Bench) => Promise<View | undefined>
}

/** The program with somebody at its keyboard. */
function talk(program: Program, words: readonly string[]) {
  const child = program.start(words, { typed: true })
  const exited = once(child, 'exit')
  // What is typed to a program that is gone is lost.
  child.stdin!.on('error', () => {})
  // What it has written since something was typed.
  let shown = ''
  let heard = Promise.withResolvers<void>()
  const more = (text: string): void => {
    shown += text
    heard.resolve()
    heard = Promise.withResolvers<void>()
  }
  child.stdout!.setEncoding('utf8').on('data', more)
  child.stderr!.setEncoding('utf8').on('data', more)
  let ended = false
  void exited.then(() => {
    ended = true
    heard.resolve()
  })
  return {
    type: (text: string): void => {
      shown = ''
      child.stdin!.write(text)
    },
    /** Until the program has written this, since something was typed. */
    until: async (text: string): Promise<void> => {
      while (!shown.includes(text)) {
        must(!ended, `the program ended and never wrote ${JSON.stringify(text)}: ${shown}`)
        await heard.promise
      }
    },
    kill: async (): Promise<void> => {
      child.kill('SIGKILL')
      await exited
    },
  }
}

type Chat = ReturnType<typeof talk>

const numberIn = ({ path }: Step): number => Number(path.slice(path.lastIndexOf('/') + 1))
const textOf = ({ body }: Step): string => ('text' in body ? String(body.text) : '')
/** An empty line ends an answer. */
const lines = (text: string): string => `${text.replace(/\n\s*\n/g, '\n')}\n\n`

function assessmentTalk(seed: number): Talk {
  const interview = assessmentOf(seed)
  const { person, competencies, accommodations } = interview.begin.body as {
    person: string
    competencies: string[]
    accommodations: { plainForm: boolean }
  }
  const start = ['--competency', ...competencies, ...(accommodations.plainForm ? ['--plain-form'] : [])]
  const waits = (view: View): boolean => 'waiting' in view && view.waiting.length > 0
  return {
    interview,
    words: (view) => ['assess', ...(view ? ['resume'] : ['start', ...start]), '--person', person],
    asks: (view, step) => (waits(view) ? `question ${(numberIn(step) + 1) / 2}\n` : 'Hand it in?'),
    typed: (view, step) => {
      if (step.method === 'POST') return 'yes\n'
      if (textOf(step) === '') return '/skip\n'
      return waits(view) ? lines(textOf(step)) : `/${(numberIn(step) + 1) / 2}\n${lines(textOf(step))}`
    },
    keeps: (_, { method }) => (method === 'POST' ? '\nLevels\n' : 'Kept.'),
    read: ({ context }) =>
      listAssessments(context, { limit: 1 }).then(({ items: [found] }) => found && showAssessment(context, found.id)),
  }
}

function practiceTalk(seed: number): Talk {
  const interview = practiceOf(seed)
  const { person, role, level, job, questions } = interview.begin.body as Record<string, string | number | null>
  const target = ['--person', person, '--role', role, '--level', level, '--questions', questions]
  const isOpen = (view: View, step: Step): boolean => 'asked' in view && view.asked[numberIn(step) - 1]?.answer === null
  return {
    interview,
    // What begins it goes on with it as well.
    words: () => ['practice', 'start', ...[...target, ...(job === null ? [] : ['--job', job])].map(String)],
    asks: (view, step) => `${isOpen(view, step) ? numberIn(step) : questions} of ${questions}. `,
    typed: (view, step) => {
      if (step.method === 'POST') return '/end\n'
      // One more empty line goes on.
      return `${isOpen(view, step) ? '' : `/${numberIn(step)}\n`}${lines(textOf(step))}\n`
    },
    keeps: (view, step) => (step.method === 'POST' ? 'Ended: ' : isOpen(view, step) ? '→' : '(before: '),
    read: ({ context }) =>
      listPractice(context, { limit: 1 }).then(({ items: [found] }) => found && showPractice(context, found.id)),
  }
}

async function viewOf(program: Program, { read }: Talk): Promise<View | undefined> {
  await using bench = await openBench({ url: program.databaseUrl, migrated: false })
  return await read(bench)
}

async function begun(program: Program, way: Talk): Promise<View> {
  const view = await viewOf(program, way)
  must(view !== undefined, 'nothing was begun')
  return view
}

interface Outcome {
  view: View
  /** How long it took from the start of the program to its first question, in milliseconds. */
  start: number
  /** How long it took until an answer was kept, at most. */
  answer: number
  messages: number
  kept: unknown
}

async function undisturbed(way: Talk): Promise<Outcome> {
  using program = await openPrepared()
  const started = performance.now()
  const chat = talk(program, way.words(undefined))
  await chat.until('1')
  await chat.until('?')
  const start = performance.now() - started
  let view = await begun(program, way)
  let messages = 1
  let answer = 0
  for (let step = way.interview.next(view, 0); step; step = way.interview.next(view, messages - 1)) {
    const typed = performance.now()
    chat.type(way.typed(view, step))
    await chat.until(way.keeps(view, step))
    answer = Math.max(answer, performance.now() - typed)
    view = await begun(program, way)
    messages += 1
  }
  await chat.kill()
  return { view, start, answer, messages, kept: keptIn(program) }
}

/** Kills the program while it starts, until an interview stands there. */
async function killedBeginning(program: Program, way: Talk, start: number, roll: Dice): Promise<View> {
  for (;;) {
    const chat = talk(program, way.words(undefined))
    await pause(start * (0.6 + roll.next()))
    await chat.kill()
    mustBeSound(program)
    const view = await viewOf(program, way)
    if (view) return view
  }
}

/** @param undisturbed How long things take undisturbed: it is killed within that, or a little later. */
async function killedEverywhere(way: Talk, seed: number, { start, answer }: Outcome): Promise<Outcome & { sooner: number }> {
  const roll = dice(seed)
  using program = await openPrepared()
  let view = await killedBeginning(program, way, start, roll)
  let messages = 1
  let sooner = 0
  /** Starts it, types so much, waits for what is to come, and kills it. */
  const typedInto = async (step: Step, type: string, wait: (chat: Chat) => Promise<unknown>): Promise<View> => {
    const chat = talk(program, way.words(view))
    await chat.until(way.asks(view, step))
    chat.type(type)
    await wait(chat)
    await chat.kill()
    mustBeSound(program)
    return begun(program, way)
  }
  for (let step = way.interview.next(view, 0); step; step = way.interview.next(view, messages - 1)) {
    const [now, before]: [Step, View] = [step, view]
    // In the middle of the answer, which is then not said.
    const half = await typedInto(now, 'Half an answer\nthat', () => pause(roll.next() * answer * 1.3))
    mustBeEqual(half, before, `message ${messages + 1}, of which half was typed`)
    // Right after it was sent: it is kept whole, or not at all.
    view = await typedInto(now, way.typed(before, now), () => pause(roll.next() * answer * 1.3))
    if (JSON.stringify(view) === JSON.stringify(before)) {
      // Sent once more, and killed after the program has said that it is kept.
      view = await typedInto(now, way.typed(before, now), (chat) => chat.until(way.keeps(before, now)))
      must(JSON.stringify(view) !== JSON.stringify(before), `message ${messages + 1} was said to be kept, and is not`)
    } else sooner += 1
    messages += 1
  }
  return { view, start, answer, messages, sooner, kept: keptIn(program) }
}

const killed =
  (talkOf: (seed: number) => Talk): KillTry =>
  async (seed) => {
    const wanted = await undisturbed(talkOf(seed))
    const way = talkOf(seed)
    const found = await killedEverywhere(way, seed, wanted)
    mustBeEqual(found.messages, wanted.messages, 'the number of messages')
    mustBeEqual(comparable(found.view), comparable(wanted.view), 'what came of it')
    mustBeEqual(found.kept, wanted.kept, 'what is kept')
    const { about } = way.interview
    return `${about}: killed at each of ${found.messages} messages, ${found.sooner} were kept before the kill`
  }

export const killTerminalOfAssessment: KillTry = killed(assessmentTalk)
export const killTerminalOfPractice: KillTry = killed(practiceTalk)
