// Who ranks: two baselines by the book, the title credit of the score, and the title features, alone and with a taxonomy of occupations.
import { diceCredit, normaliseTitle, trigrams } from '../../packages/matching/src/factors/titles.ts'
import { newTitleIndex, newTitleIndexWith, type OccupationIndex } from '../../packages/extraction/src/titles/titles.ts'
import { bm25, characterTfIdf, invert, type Ranker } from './baselines.ts'

export interface Contender {
  readonly name: string
  readonly rank: Ranker
}

const trigramsOf = (text: string): Set<string> => trigrams(normaliseTitle(text) ?? '')

/** The score's credit of two titles, for each of these. */
function scoreCredit(texts: readonly string[]): Ranker {
  const { postings } = invert(texts.map((text) => new Map([...trigramsOf(text)].map((trigram) => [trigram, 1]))))
  const sizes = texts.map((text) => trigramsOf(text).size)
  return (text) => {
    const own = trigramsOf(text)
    const shared = new Float64Array(texts.length)
    for (const trigram of own) for (const [place] of postings.get(trigram) ?? []) shared[place]! += 1
    return shared.map((count, place) => (count === 0 ? 0 : diceCredit(count, own.size, sizes[place]!)))
  }
}

/** The baselines, which are what the others stand beside. */
export const baselines = (texts: readonly string[]): Contender[] => [
  { name: 'BM25', rank: bm25(texts) },
  { name: 'character TF-IDF', rank: characterTfIdf(texts) },
]

/** The names of ours, as targets are set for them. */
export const ours = { words: 'title words', occupations: 'title words and occupations', skills: 'the score' } as const

/** Those who rank titles for a title. */
export function ofTitles(texts: readonly string[], taxonomy: OccupationIndex | undefined): Contender[] {
  const words: Contender = { name: ours.words, rank: newTitleIndex(texts).likeness }
  const contenders = [...baselines(texts), { name: 'the score, title credit', rank: scoreCredit(texts) }, words]
  if (taxonomy === undefined) return contenders
  return [...contenders, { name: ours.occupations, rank: newTitleIndexWith(texts, taxonomy).likeness }]
}
