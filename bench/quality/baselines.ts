// What others would take: BM25 over words, and TF-IDF over parts of words of three to five characters, by the book.

/** From a text to a number for each of the texts it was made of. */
export type Ranker = (text: string) => Float64Array

/** Words as they stand there, in lower case. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}+#]+/gu) ?? []

function partsOf(text: string): string[] {
  return wordsOf(text).flatMap((word) => {
    const padded = ` ${word} `
    return [3, 4, 5].flatMap((length) =>
      Array.from({ length: Math.max(0, padded.length - length + 1) }, (_, from) => padded.slice(from, from + length)),
    )
  })
}

function countsOf(features: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return counts
}

interface Inverted {
  /** Pairs of a text and what the feature weighs in it. */
  postings: Map<string, [text: number, weight: number][]>
  count: number
}

/** Texts by the features they have. */
export function invert(documents: readonly Map<string, number>[]): Inverted {
  const postings: Inverted['postings'] = new Map()
  documents.forEach((counts, text) => {
    for (const [feature, weight] of counts) {
      const list = postings.get(feature)
      if (list === undefined) postings.set(feature, [[text, weight]])
      else list.push([text, weight])
    }
  })
  return { postings, count: documents.length }
}

/** BM25 with k1 = 1.5 and b = 0.75. */
export function bm25(texts: readonly string[]): Ranker {
  const [k1, b] = [1.5, 0.75]
  const documents = texts.map((text) => countsOf(wordsOf(text)))
  const lengths = texts.map((text) => wordsOf(text).length)
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  const { postings, count } = invert(documents)
  return (text) => {
    const sums = new Float64Array(count)
    for (const word of wordsOf(text)) {
      const list = postings.get(word) ?? []
      const rarity = Math.log(1 + (count - list.length + 0.5) / (list.length + 0.5))
      for (const [place, often] of list) {
        sums[place]! += (rarity * often * (k1 + 1)) / (often + k1 * (1 - b + (b * lengths[place]!) / mean))
      }
    }
    return sums
  }
}

/** The cosine of TF-IDF vectors of parts of words. */
export function characterTfIdf(texts: readonly string[]): Ranker {
  const { postings, count } = invert(texts.map((text) => countsOf(partsOf(text))))
  const rarity = (part: string): number => Math.log((1 + count) / (1 + (postings.get(part)?.length ?? 0))) + 1
  const squares = new Float64Array(count)
  for (const [part, list] of postings) for (const [text, often] of list) squares[text]! += (often * rarity(part)) ** 2
  return (text) => {
    const sums = new Float64Array(count)
    for (const [part, often] of countsOf(partsOf(text))) {
      const weight = often * rarity(part) ** 2
      for (const [place, there] of postings.get(part) ?? []) sums[place]! += weight * there
    }
    return sums.map((sum, place) => (sum === 0 ? 0 : sum / Math.sqrt(squares[place]!)))
  }
}
