// Scores what somebody wrote: gates first, then what each sentence shows, then a level by an explicit rule. Pure: the same texts, the same level.
import { indicatorWords as indicators, partWords as parts } from '@moirai/contract/assessments'
import { evidenceOf, wideScale, type Indicator } from './evidence.ts'
import { flagCaps, gate, runsOfText, type Flag } from './gates.ts'
import type { Sentence } from './text.ts'
import { relevanceOf, type Sign } from './topic.ts'

export { runsOfText, type Flag } from './gates.ts'
export { type Indicator } from './evidence.ts'
export { type Sign } from './topic.ts'

/** Raised whenever a rule or a word list changes a level. */
export const rubricVersion = 'rules-2'

/** What an answer is scored against: of an assessment or of a practice interview. */
export interface Subject {
  /** The question as it was asked. */
  question: string
  /** Words that speak of the competency, parted by blanks; `*` stands for any ending. */
  indicators: string
  /** What else shows that an answer belongs to it. */
  signs?: readonly Sign[]
}

export interface Quote {
  /** Which of the texts, from 0 on. */
  text: number
  /** `texts[text].slice(start, end)` is the quote, in UTF-16 units. */
  start: number
  end: number
  indicator: Indicator
}

/** What a question can be answered by: the parts a probe asks for where they are missing. */
export type Part = (typeof parts)[number]

export interface Score {
  /** 0 to 7. */
  level: number
  /** 0 to at most .85: rules cannot tell a true story from a fluent one. */
  confidence: number
  quotes: readonly Quote[]
  missing: readonly Part[]
  flags: readonly Flag[]
}

export const mostConfidence = 0.85
const quotesPerIndicator = 3
const longestQuote = 400

/**
 * Scores an answer together with what was answered to the probes after it.
 * @param texts The answer and the answers to its probes, as they were written; at most 8,000 characters of each are read.
 * @param besides What none of it may be copied from: the runs of words of a bank (`runsOfText`), and what the person answered elsewhere before.
 */
export function scoreAnswer(
  { question, indicators: words, signs }: Subject,
  texts: readonly string[],
  besides: { bank?: ReadonlySet<string>; earlier?: readonly string[] } = {},
): Score {
  const bank = (besides.bank ?? new Set<string>()).union(runsOfText(question))
  const earlier = (besides.earlier ?? []).map(runsOfText)
  const gated = texts.map((text, at) => gate(text, bank, [...earlier, ...texts.slice(0, at).map(runsOfText)]))
  const found = new Set<Flag>(mattering(gated.map(({ flags }) => flags)))
  const sentences = gated.flatMap(({ kept }, text) => kept.map((sentence) => ({ sentence, text })))
  const topic = relevanceOf(
    sentences.map(({ sentence }) => sentence),
    words,
    signs,
  )
  const read = sentences.map(({ sentence, text }, at) => ({
    sentence,
    text,
    ...evidenceOf(sentence, at >= sentences.length * 0.6),
  }))
  const quotes = quotesOf(read)
  const shows = Object.fromEntries(indicators.map((name) => [name, read.some(({ shown }) => shown.includes(name))]))
  const deeds = new Set(read.flatMap((one) => one.deeds)).size
  const wide = read.some(({ sentence }) => wideScale.test(sentence.plain))
  const told = deeds >= 2 && (['task', 'result', 'reason', 'reflection'] as const).some((name) => shows[name])
  if (!found.has('empty') && !found.has('gibberish') && topic.hits < fewestHits) {
    found.add(told && topic.strong ? 'unclearTopic' : 'offTopic')
  }
  const shared = read.reduce((sum, one) => sum + one.sharedDeeds, 0)
  const ruled = levelOf({ ...(shows as Record<Indicator, boolean>), deeds, shared, wide, said: sentences.length > 0 })
  const nothing = (topic.hits === 0 && !told) || (found.has('keywords') && deeds === 0)
  const level = Math.min(ruled, nothing ? 0 : 7, ...[...found].map((flag) => flagCaps[flag]))
  const missing = parts.filter((part) => (part === 'situation' ? !shows['situation'] && !shows['task'] : !shows[part]))
  return {
    level,
    confidence: confidenceOf(level, missing, found, topic.hits),
    quotes: level === 0 ? [] : quotes,
    missing,
    flags: [...found],
  }
}

const fewestHits = 2

/** What one of several texts is flagged for counts for all, but an empty or short one beside others does not. */
function mattering(all: readonly ReadonlySet<Flag>[]): Flag[] {
  const harmless: readonly Flag[] = ['empty', 'short']
  return all.flatMap((found) =>
    [...found].filter(
      (flag) => !harmless.includes(flag) || all.every((other) => [...other].some((one) => harmless.includes(one))),
    ),
  )
}

interface Shown extends Record<Indicator, boolean> {
  /** Different things the person did, and what "we" did. */
  deeds: number
  shared: number
  wide: boolean
  said: boolean
}

/** The rule, step by step; each level needs what the one below needs. Length counts nowhere. */
function levelOf(shown: Shown): number {
  if (!shown.said) return 0
  if (shown.deeds === 0) return shown.shared > 0 && (shown.situation || shown.task) ? 2 : 1
  const placed = shown.situation || shown.task
  if (!placed || shown.deeds < 2) return 2
  if (!shown.result) return 3
  const thought = Number(shown.reason) + Number(shown.reflection) + Number(shown.measure)
  if (shown.deeds < 3 || thought < 2) return 4
  if (!shown.reach || !shown.measure) return 5
  return shown.wide && (shown.reason || shown.reflection) ? 7 : 6
}

function confidenceOf(level: number, missing: readonly Part[], found: ReadonlySet<Flag>, hits: number): number {
  if (found.size > 0) return 0.2
  const relevant = Math.min(hits, 6) / 6
  const sure = 0.3 + 0.1 * (parts.length - missing.length) + 0.15 * relevant
  return round(Math.min(mostConfidence - 0.1, level <= 1 ? 0.35 : sure))
}

const round = (share: number): number => Math.round(share * 100) / 100

function quotesOf(read: readonly { sentence: Sentence; text: number; shown: readonly Indicator[] }[]): Quote[] {
  return indicators.flatMap((indicator) =>
    read
      .filter(({ shown }) => shown.includes(indicator))
      .slice(0, quotesPerIndicator)
      .map(({ sentence, text }) => ({ text, start: sentence.start, end: quoteEnd(sentence), indicator })),
  )
}

/** Of an endless sentence, so many whole words as fit. */
function quoteEnd({ start, end, words }: Sentence): number {
  if (end - start <= longestQuote) return end
  return words.findLast((word) => word.end - start <= longestQuote)?.end ?? start + longestQuote
}

/**
 * Brings the scores of several questions on one competency together: the mean of the two best, rounded, of those nothing is held against;
 * confidence grows where they agree.
 */
export function combine(scores: readonly Pick<Score, 'level' | 'confidence' | 'flags'>[]): { level: number; confidence: number } {
  const sound = scores.filter(({ flags: found }) => found.length === 0)
  const counted = (sound.length > 0 ? sound : scores).toSorted((one, other) => other.level - one.level).slice(0, 2)
  const [best, second] = counted
  if (!best) return { level: 0, confidence: 0 }
  if (!second) return { level: best.level, confidence: best.confidence }
  const apart = best.level - second.level
  const confidence = (best.confidence + second.confidence) / 2 + (apart <= 1 ? 0.1 : apart >= 3 ? -0.1 : 0)
  return {
    level: Math.round((best.level + second.level) / 2),
    confidence: round(Math.max(0, Math.min(mostConfidence, confidence))),
  }
}
