// What is no answer, or tries to be taken for one: found before anything is scored.
import type { flagWords } from '@moirai/contract/assessments'
import { sentencesOf, shareIn, shingles, wordsOf, type Sentence } from './text.ts'
import { foreignWords, functionWords, vagueWords } from './words.ts'

export type Flag = (typeof flagWords)[number]

/** Beyond this level no answer comes that one of these was found in; a person may look at it. */
export const flagCaps: Readonly<Record<Flag, number>> = {
  empty: 0,
  short: 1,
  gibberish: 0,
  otherLanguage: 0,
  keywords: 1,
  vague: 1,
  repeated: 1,
  copiedQuestion: 1,
  copiedAnswer: 1,
  instructions: 1,
  offTopic: 1,
  // A story well told in words we do not know: a person can see whether it belongs here.
  unclearTopic: 2,
}

export interface Gated {
  /** The sentences that count. */
  kept: readonly Sentence[]
  flags: ReadonlySet<Flag>
}

const fewestWords = 12
/** Real English has more small words than this; lists of keywords have fewer. */
const leastFunctionWords = 0.26
/** Who tells of something that happened uses far fewer words that could stand in any answer. */
const mostVague = 0.3
const sameRun = 4

/** Words by which somebody speaks to whoever scores, not of what they did. */
const instructions: readonly RegExp[] = [
  /\b(ignore|disregard|forget|override|bypass) (all |any |everything |the |your |previous |prior |above |these |earlier )+/,
  /\b(award|give|assign|grant|rate|score|grade|mark) (me|this|it|the|my)\b.*\b(level|score|points?|marks?|rating|grade|highest|maximum|full|top|expert|[5-7])\b/,
  /\b(level|score|rating|grade) ?(is|of|should be|must be|equals)? ?[4-9]\b/,
  /\b(you are (now )?(an?|the) (\w+ )?(assessor|assistant|ai|model|evaluator|grader|system|judge|scorer)|as an ai|language model|system prompt|system message|new instructions?|end of (the )?(answer|input|prompt)|begin (instructions?|system))\b/,
  /\b(assessor|evaluator|grader|scorer|reviewer|assistant|system)s?\b.*\b(must|should|please|note|instructions?|confirm)\b/,
  /\b(the|this) (candidate|applicant|person|answer|respondent) (clearly |fully |has )*(demonstrates?|demonstrated|shows?|meets?|met|deserves?|fulfils?|satisfies)\b/,
  /\b(ignoriere|ignorez|ignora|vergib|vergeben sie|attribuez|otorga|asigna|höchste stufe|niveau maximum|nivel máximo)\b/,
]

/**
 * Takes away what does not count and says what was found.
 * @param text One answer.
 * @param bank Sets of runs of four words: of the question asked and of every text of the framework.
 * @param earlier The same of each other answer of this person, and of whatever else it must not repeat.
 */
export function gate(text: string, bank: ReadonlySet<string>, earlier: readonly ReadonlySet<string>[]): Gated {
  const found = new Set<Flag>()
  const all = sentencesOf(text)
  const words = all.flatMap((sentence) => sentence.words.map((word) => word.text))
  if (!words.some((word) => /\p{L}/u.test(word))) return { kept: [], flags: new Set(['empty']) }
  if (isGibberish(words)) return { kept: [], flags: new Set(['gibberish']) }
  const foreign = words.filter((word) => foreignWords.has(word)).length / words.length
  const small = words.filter((word) => functionWords.has(word)).length / words.length
  if (foreign > 0.12 && foreign > small) found.add('otherLanguage')
  if (earlier.some((other) => shareIn(runsOf(words), other) > 0.4)) found.add('copiedAnswer')
  const kept = withoutRepeats(withoutCopies(withoutInstructions(all, found), bank, found), found)
  const left = kept.flatMap((sentence) => sentence.words.map((word) => word.text))
  if (left.length < fewestWords) found.add('short')
  const smallLeft = left.filter((word) => functionWords.has(word)).length / Math.max(1, left.length)
  if (left.length > 0 && smallLeft < leastFunctionWords && !found.has('otherLanguage')) found.add('keywords')
  if (vagueness(left) > mostVague) found.add('vague')
  return { kept, flags: found }
}

/** The share of words that could stand in any answer among those that carry meaning. */
function vagueness(words: readonly string[]): number {
  const telling = words.filter((word) => word.length > 2 && !functionWords.has(word))
  return telling.length < 10 ? 0 : telling.filter((word) => vagueWords.has(word) || word.endsWith('ly')).length / telling.length
}

export const runsOf = (words: readonly string[]): Set<string> => shingles(words, sameRun)

/** The runs of words of a text. */
export const runsOfText = (text: string): Set<string> => runsOf(wordsOf(text).map((word) => word.text))

function withoutInstructions(sentences: readonly Sentence[], found: Set<Flag>): Sentence[] {
  return sentences.filter(({ plain }) => {
    const orders = instructions.some((form) => form.test(plain))
    if (orders) found.add('instructions')
    return !orders
  })
}

function withoutCopies(sentences: readonly Sentence[], bank: ReadonlySet<string>, found: Set<Flag>): Sentence[] {
  const kept = sentences.filter(({ words }) => shareIn(runsOf(words.map((word) => word.text)), bank) <= 0.5)
  // Who takes up a question to begin with and then answers it has copied nothing.
  if (lengthOf(kept) < 0.6 * lengthOf(sentences)) found.add('copiedQuestion')
  return kept
}

function withoutRepeats(sentences: readonly Sentence[], found: Set<Flag>): Sentence[] {
  const seen = new Set<string>()
  const kept = sentences.filter(({ words, plain }) => {
    const runs = shingles(
      words.map((word) => word.text),
      3,
    )
    const repeated = runs.size === 0 ? seen.has(plain) : shareIn(runs, seen) > 0.6
    seen.add(plain)
    for (const run of runs) seen.add(run)
    return !repeated
  })
  if (lengthOf(kept) < 0.55 * lengthOf(sentences)) found.add('repeated')
  const words = kept.flatMap((sentence) => sentence.words.map((word) => word.text))
  // Within one endless sentence, too.
  if (words.length >= 20 && shingles(words, 3).size < 0.7 * (words.length - 2)) found.add('repeated')
  return kept
}

const lengthOf = (sentences: readonly Sentence[]): number => sentences.reduce((sum, { words }) => sum + words.length, 0)

/** By the letters: words without vowels, or with too many consonants in a row. */
function isGibberish(words: readonly string[]): boolean {
  const latin = words.filter((word) => /^[a-z]{3,}$/.test(word))
  const strange = latin.filter((word) => !/[aeiouy]/.test(word) || /[bcdfghjklmnpqrstvwxz]{5}/.test(word) || /(.)\1\1/.test(word))
  const keyboard = latin.filter((word) => /(asdf|sdfg|dfgh|qwer|wert|erty|zxcv|hjkl|jkl|uiop)/.test(word))
  return latin.length > 0 && (strange.length + keyboard.length) / latin.length > 0.3
}
