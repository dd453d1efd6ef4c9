// What is said to an answer: its level with quotes, what is good, and the one thing to change next. Pure: the same answer, the same words.
import type { PracticeFeedbackView } from '@moirai/contract/practice'
import {
  bankRuns,
  rubricVersion,
  scoreAnswer,
  type Flag,
  type Indicator,
  type Part,
  type Quote,
} from '../assessments/assessments.ts'
import { plainWords, type AskedQuestion } from './questions.ts'

/** As it is kept beside the level of an answer. */
export interface Feedback {
  confidence: number
  quotes: Omit<Quote, 'text'>[]
  missing: Part[]
  flags: Flag[]
  /** The levels of every try, the latest last. */
  tries: number[]
  rubricVersion: string
}

type Improvement = PracticeFeedbackView['improvement']
type Placed = Feedback['quotes'][number]

const mostTries = 50
/** Of an answer on a skill that does not name it: a person can see whether it belongs here. */
const mostUnnamed = 2

/**
 * Scores an answer.
 * @param earlier What was answered to other questions: told again, it counts as copied.
 * @param tries The levels of the answer as it was before.
 */
export function judge(asked: AskedQuestion, text: string, earlier: readonly string[], tries: readonly number[] = []) {
  const score = scoreAnswer(asked, [text], { bank: bankRuns, earlier })
  const unnamed = asked.topic === 'skill' && score.flags.length === 0 && !names(text, asked.about ?? '')
  const level = unnamed ? Math.min(score.level, mostUnnamed) : score.level
  const feedback: Feedback = {
    confidence: score.confidence,
    quotes: score.quotes.map(({ start, end, indicator }) => ({ start, end, indicator })),
    missing: [...score.missing],
    flags: unnamed ? ['unclearTopic'] : [...score.flags],
    tries: [...tries, level].slice(-mostTries),
    rubricVersion,
  }
  return { level, feedback }
}

/** Whether a skill is spoken of: `sql` also in `PostgreSQL`, but `go` only as a word. */
function names(text: string, skill: string): boolean {
  const said = text.toLowerCase()
  const words = new Set(plainWords(text))
  return plainWords(skill).some((word) => (word.length >= 3 ? said.includes(word) : words.has(word)))
}

/** What an answer of each level does, by the rule that gives it. */
export const anchors = [
  'Says nothing that answers the question.',
  'Speaks of it in general, without an example of one’s own.',
  'Touches on an example, but tells too little of it to see what was done.',
  'Tells a real situation and what one did in it oneself.',
  'Tells the situation, one’s own steps, and what came of them.',
  'Tells all of that, and two of these: the reasons, numbers, what was learned.',
  'Shows with numbers what others have taken up or what has lasted.',
  'Shows a lasting effect on a whole organisation, with the reasons for it.',
] as const

const goodWords: Readonly<Record<Indicator, string>> = {
  situation: 'One can see where and when it was.',
  task: 'It is clear what had to be done.',
  action: 'You tell what you did yourself.',
  result: 'You say what came of it.',
  measure: 'You give numbers.',
  reason: 'You say why you did it in this way.',
  reflection: 'You say what you have learned.',
  reach: 'You show that others have taken it up, or that it has lasted.',
}

/** The gravest first: only one of them is told. */
const flagWords: readonly (readonly [Flag, string])[] = [
  ['instructions', 'Take out the sentences that speak to whoever scores this, and tell what happened instead.'],
  ['otherLanguage', 'Write it in English: the rules read no other language yet.'],
  ['gibberish', 'Write it in whole words and sentences.'],
  ['empty', 'Write a few sentences: where it was, what you did, and what came of it.'],
  ['copiedQuestion', 'Leave the words of the question out, and begin with an example of your own.'],
  ['copiedAnswer', 'You have told this in answer to another question; choose another example here.'],
  ['keywords', 'Choose one of these keywords, and tell in whole sentences one day on which you did it.'],
  ['short', 'Tell more: one sentence on where it was, two on what you did, one on what came of it.'],
  ['repeated', 'Say each thing once, and use the room to say what came of it.'],
  ['offTopic', 'Begin with an example that answers this very question, and say in the first sentence how it does.'],
  ['vague', 'Leave the general words out, and tell one day on which it happened: where, with whom, what you did.'],
  ['unclearTopic', 'Say in the first sentence what your example has to do with the question.'],
]

const aimWords: Readonly<Record<Indicator, string>> = {
  situation: 'Before this, say where and when it was, and who was there.',
  task: 'Before this, say what had to be done, and why it was not easy.',
  action: 'Go on from here with the next step that you took yourself: “I …”, and the thing you did it to.',
  result: 'After this, say what came of it: what was different afterwards, and how could one tell?',
  measure: 'Put a number to this: how many, how much or how long, before and after.',
  reason: 'Say why you did this and nothing else: which other way was there?',
  reflection: 'After this, say one thing you learned from it, and what you would do differently today.',
  reach: 'Say who has taken this up since, or how many it concerned beyond those you worked with.',
}
const noDeedYet = 'Say in one sentence what you did yourself: “I …”, and the thing you did it to.'
const furtherReach = 'Say how far it reached: the whole organisation, several places, or others outside it.'
const nothingMissing = 'Nothing is missing. Say it aloud within two minutes, without reading it.'

/** The view of what is kept. */
export function feedbackView(asked: AskedQuestion, text: string, level: number, feedback: Feedback): PracticeFeedbackView {
  const shown = new Set(feedback.quotes.map(({ indicator }) => indicator))
  return {
    level,
    anchor: anchors[level] ?? '',
    confidence: feedback.confidence,
    quotes: feedback.quotes.map(({ start, end, indicator }) => ({ ...sliceOf(text, { start, end }), indicator })),
    good: (Object.keys(goodWords) as Indicator[]).filter((name) => shown.has(name)).map((name) => goodWords[name]),
    missing: [...feedback.missing],
    flags: [...feedback.flags],
    improvement: improvementOf(asked, text, level, feedback),
    tries: [...feedback.tries],
    rubricVersion: feedback.rubricVersion,
  }
}

const sliceOf = (text: string, { start, end }: { start: number; end: number }) => ({ start, end, text: text.slice(start, end) })

function improvementOf(asked: AskedQuestion, text: string, level: number, { flags, quotes }: Feedback): Improvement {
  const held = flagWords.find(([flag]) => flags.includes(flag))
  if (held) return { aim: 'flag', text: wordsOnFlag(asked, held), quote: null }
  const shown = new Set(quotes.map(({ indicator }) => indicator))
  const aim = nextAim(level, shown)
  if (aim === undefined) return { aim: 'brevity', text: nothingMissing, quote: null }
  const on = quoteFor(aim, quotes)
  return { aim, text: wordsOnAim(aim, shown), quote: on === undefined ? null : sliceOf(text, on) }
}

function wordsOnAim(aim: Indicator, shown: ReadonlySet<Indicator>): string {
  if (aim === 'action' && !shown.has('action')) return noDeedYet
  return aim === 'reach' && shown.has('reach') ? furtherReach : aimWords[aim]
}

const wordsOnFlag = ({ topic, about }: AskedQuestion, [flag, words]: readonly [Flag, string]): string =>
  flag === 'unclearTopic' && topic === 'skill' ? `Name ${about}, and say what you did with it.` : words

/** What the next level needs, by the steps of the rule; undefined where there is none above. */
function nextAim(level: number, shown: ReadonlySet<Indicator>): Indicator | undefined {
  const lacking = (...names: Indicator[]): Indicator | undefined => names.find((name) => !shown.has(name))
  if (level <= 1) return 'action'
  if (level === 2) return shown.has('situation') || shown.has('task') ? 'action' : 'situation'
  if (level === 3) return 'result'
  if (level === 4) return lacking('measure', 'reason', 'reflection') ?? 'action'
  if (level === 5) return lacking('measure') ?? 'reach'
  return level === 6 ? (shown.has('reason') || shown.has('reflection') ? 'reach' : 'reason') : undefined
}

/** The part of the answer that the advice speaks of: the last of the kinds that lead up to it, in the order of the answer. */
const leadingTo: Readonly<Record<Indicator, readonly Indicator[]>> = {
  situation: ['action'],
  task: ['action'],
  action: ['action', 'task', 'situation'],
  result: ['action', 'task'],
  measure: ['result', 'action'],
  reason: ['action'],
  reflection: ['result', 'action'],
  reach: ['result', 'action'],
}

function quoteFor(aim: Indicator, quotes: readonly Placed[]): Placed | undefined {
  const kind = leadingTo[aim].find((name) => quotes.some(({ indicator }) => indicator === name))
  const some = quotes.filter(({ indicator }) => indicator === kind).toSorted((one, other) => one.start - other.start)
  return aim === 'situation' ? some[0] : some.at(-1)
}
