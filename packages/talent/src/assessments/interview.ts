// How a conversation goes on, and what it comes to: which question is next, when enough is known, the level of each competency. Pure.
import { probeAims, type ProbeAim } from './framework/competency.ts'
import { bankRuns } from './framework/framework.ts'
import { combine, scoreAnswer, type Flag, type Part, type Quote, type Score, type Sign } from './scoring/scoring.ts'

export interface Question {
  id: string
  kind: 'main' | 'probe'
  text: string
  /** Main questions first, from 1 on, then the probes in the order of their aims. */
  position: number
}

export interface AskedCompetency {
  code: string
  /** Words that speak of it, as the rules of scoring take them. */
  indicators: string
  signs: readonly Sign[]
  questions: readonly Question[]
}

/** A question that was asked, and what was answered; an empty text where it was passed over, none where it waits. */
export interface Exchange {
  /** Of the question in the conversation. */
  position: number
  competency: string
  question: Question
  /** As it was asked. */
  asked: string
  reply: { id: string; position: number; text: string } | undefined
}

/** A main question with its probes, scored as one answer. */
interface Round {
  main: Exchange
  probes: Exchange[]
  score: Score | undefined
  replies: readonly NonNullable<Exchange['reply']>[]
}

const mostRounds = 2
/** After the first main question two, after the second one: people tire. */
const mostProbes = [2, 1]
/** Where an answer lacks nothing and comes to this, another question would change little. */
const sureEnough = 0.75

export const mainsOf = ({ questions }: AskedCompetency): Question[] => questions.filter(({ kind }) => kind === 'main')

const probeOf = (competency: AskedCompetency, aim: ProbeAim): Question | undefined =>
  competency.questions[mainsOf(competency).length + probeAims.indexOf(aim)]

/** The questions of the plain form: for each competency the one everybody is asked, and one of the middle levels. */
export const plainQuestions = (competency: AskedCompetency): Question[] => {
  const [core, , middle] = mainsOf(competency)
  return [core, middle].filter((question) => question !== undefined)
}

function roundsOf(competency: AskedCompetency, exchanges: readonly Exchange[]): Round[] {
  const rounds: Round[] = []
  for (const exchange of exchanges.filter((one) => one.competency === competency.code)) {
    if (exchange.question.kind === 'main') rounds.push({ main: exchange, probes: [], score: undefined, replies: [] })
    else rounds.at(-1)?.probes.push(exchange)
  }
  return rounds.map((round) => scored(competency, round, exchanges))
}

function scored(competency: AskedCompetency, round: Round, exchanges: readonly Exchange[]): Round {
  const own = [round.main, ...round.probes]
  const replies = own.flatMap(({ reply }) => (reply === undefined || reply.text === '' ? [] : [reply]))
  if (replies.length === 0) return round
  const before = exchanges.filter((one) => one.position < round.main.position && !own.includes(one))
  const earlier = before.flatMap(({ reply }) => (reply === undefined || reply.text === '' ? [] : [reply.text]))
  const subject = { question: round.main.asked, indicators: competency.indicators, signs: competency.signs }
  const texts = replies.map(({ text }) => text)
  return { ...round, replies, score: scoreAnswer(subject, texts, { bank: bankRuns, earlier }) }
}

/** The question to ask next, competency by competency; none where all is said. */
export function nextQuestion(
  competencies: readonly AskedCompetency[],
  exchanges: readonly Exchange[],
): { competency: AskedCompetency; question: Question } | undefined {
  for (const competency of competencies) {
    const question = nextOf(competency, exchanges)
    if (question) return { competency, question }
  }
  return undefined
}

function nextOf(competency: AskedCompetency, exchanges: readonly Exchange[]): Question | undefined {
  const [core, lower, middle, upper] = mainsOf(competency)
  const rounds = roundsOf(competency, exchanges)
  const last = rounds.at(-1)
  if (!last) return core
  const { score, probes } = last
  const passedOver = [last.main, ...probes].some(({ reply }) => reply?.text === '')
  if (score && !passedOver && probes.length < (mostProbes[rounds.length - 1] ?? 0)) {
    const asked = new Set(rounds.flatMap((round) => round.probes.map(({ question }) => question.id)))
    const probe = score.missing.map((aim) => probeOf(competency, aim)).find((one) => one !== undefined && !asked.has(one.id))
    if (probe) return probe
  }
  if (rounds.length >= mostRounds || (score?.missing.length === 0 && score.confidence >= sureEnough)) return undefined
  const level = score?.level ?? 0
  return level <= 2 ? lower : level <= 4 ? middle : upper
}

/** Whether nothing more is to be asked about a competency, and nothing waits. */
export function isThrough(competency: AskedCompetency, exchanges: readonly Exchange[], plain: boolean): boolean {
  const own = exchanges.filter((one) => one.competency === competency.code)
  if (own.length === 0 || own.some(({ reply }) => reply === undefined)) return false
  return plain || nextOf(competency, exchanges) === undefined
}

export interface Finding {
  competency: string
  level: number
  confidence: number
  missing: readonly Part[]
  flags: readonly Flag[]
  /** Each in the message of its reply. */
  quotes: readonly (Omit<Quote, 'text'> & { messageId: string })[]
}

const quotesPerIndicator = 3

/** What the answers on a competency come to; undefined where there is none. */
export function findingOf(competency: AskedCompetency, exchanges: readonly Exchange[]): Finding | undefined {
  const rounds = roundsOf(competency, exchanges)
  const scores = rounds.flatMap(({ score }) => score ?? [])
  const [first] = scores
  if (!first) return undefined
  const quotes = rounds.flatMap(({ score, replies }) =>
    (score?.quotes ?? []).map(({ text, ...place }) => ({ ...place, messageId: replies[text]!.id })),
  )
  const byIndicator = Map.groupBy(quotes, ({ indicator }) => indicator)
  return {
    competency: competency.code,
    ...combine(scores),
    missing: first.missing.filter((part) => scores.every(({ missing }) => missing.includes(part))),
    flags: [...new Set(scores.flatMap(({ flags }) => flags))],
    quotes: [...byIndicator.values()].flatMap((some) => some.slice(0, quotesPerIndicator)),
  }
}
