// An answer cut into sentences and words, each with its place in the text as it was written (UTF-16 units).

export interface Word {
  /** In small letters, with a plain apostrophe. */
  text: string
  start: number
  end: number
  /** Whether a comma or another mark stands between it and the word before. */
  afterMark: boolean
}

export interface Sentence {
  /** `answer.slice(start, end)` is the sentence. */
  start: number
  end: number
  words: readonly Word[]
  /** The words parted by one blank, in small letters. */
  plain: string
}

/** What is read of an answer; what is longer stands beyond what anybody writes. */
export const longestAnswer = 8000

const wordForm = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*%?/gu

/** Words with their places. */
export function wordsOf(text: string, from = 0): Word[] {
  let last = 0
  return [...text.matchAll(wordForm)].map(({ 0: word, index }) => {
    const afterMark = /[^\s]/.test(text.slice(last, index))
    last = index + word.length
    return { text: word.toLowerCase().replaceAll('’', "'"), start: from + index, end: from + last, afterMark }
  })
}

/** Sentences in their order, without those that hold no word. */
export function sentencesOf(text: string): Sentence[] {
  const bounded = text.slice(0, longestAnswer)
  const sentences: Sentence[] = []
  // A full stop within a number or an abbreviation is followed by no blank.
  for (const { 0: piece, index } of bounded.matchAll(/[^.!?\n]+(?:[.!?]+(?=\S)[^.!?\n]+)*[.!?]*/g)) {
    const words = wordsOf(piece, index)
    if (words.length === 0) continue
    const start = index + piece.length - piece.trimStart().length
    sentences.push({ start, end: index + piece.trimEnd().length, words, plain: words.map((word) => word.text).join(' ') })
  }
  return sentences
}

/** Every run of so many words, to tell copies by. */
export function shingles(words: readonly string[], length: number): Set<string> {
  const found = new Set<string>()
  for (let at = 0; at + length <= words.length; at++) found.add(words.slice(at, at + length).join(' '))
  return found
}

/** The share of the first set that is in the second, 0 to 1; 0 where there is nothing to compare. */
export function shareIn(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (own.size === 0) return 0
  let common = 0
  for (const entry of own) if (other.has(entry)) common++
  return common / own.size
}
