/** Titles by the words and the parts of words they share, the rarer the more: how like each of many titles is to another one. */
import { titleWords } from './title-words.ts'

const shortestPart = 3
const longestPart = 5
/** How much a whole word counts beside one part of a word. */
const wordWeight = 2
/** What everybody's title has in it tells little: how fast a feature loses by being common. */
const rarityPower = 1.25

export interface TitleIndex {
  /** From 0 to 1 for each title of the index, in their order. */
  readonly likeness: (title: string) => Float64Array
}

/** The features of a title with how much each counts before its rarity does: whole words, and all parts of three to five letters. */
function featuresOf(title: string): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (feature: string, weight: number): void => {
    counts.set(feature, (counts.get(feature) ?? 0) + weight)
  }
  for (const word of titleWords(title)) {
    add(`=${word}`, wordWeight)
    const letters = [...` ${word} `]
    for (let length = shortestPart; length <= longestPart; length += 1) {
      if (letters.length <= length) {
        add(letters.join(''), 1)
        break
      }
      for (let end = length; end <= letters.length; end += 1) add(letters.slice(end - length, end).join(''), 1)
    }
  }
  for (const [feature, count] of counts) counts.set(feature, 1 + Math.log(count))
  return counts
}

interface Postings {
  titles: number[]
  weights: number[]
}

/** An index of these titles; what is rare is learnt from them. */
export function newTitleIndex(titles: readonly string[]): TitleIndex {
  const documents = titles.map(featuresOf)
  const having = new Map<string, number>()
  for (const features of documents) for (const feature of features.keys()) having.set(feature, (having.get(feature) ?? 0) + 1)
  const rarity = (feature: string): number =>
    (Math.log((1 + titles.length) / (1 + (having.get(feature) ?? 0))) + 1) ** rarityPower
  const postings = new Map<string, Postings>()
  documents.forEach((features, title) => {
    for (const [feature, weight] of weighted(features, rarity)) {
      const list = postings.get(feature) ?? { titles: [], weights: [] }
      list.titles.push(title)
      list.weights.push(weight)
      postings.set(feature, list)
    }
  })
  return {
    likeness: (title) => {
      const sums = new Float64Array(titles.length)
      for (const [feature, weight] of weighted(featuresOf(title), rarity)) {
        const list = postings.get(feature)
        if (list === undefined) continue
        for (let place = 0; place < list.titles.length; place += 1) sums[list.titles[place]!]! += weight * list.weights[place]!
      }
      return sums
    },
  }
}

/** The features as a vector of length 1. */
function weighted(features: Map<string, number>, rarity: (feature: string) => number): Map<string, number> {
  let squares = 0
  for (const [feature, count] of features) {
    const weight = count * rarity(feature)
    features.set(feature, weight)
    squares += weight * weight
  }
  for (const [feature, weight] of features) features.set(feature, weight / Math.sqrt(squares))
  return features
}
