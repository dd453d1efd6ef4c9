/** How alike job titles are: by their own words, and, where a taxonomy of occupations is at hand, by what they may name. */
import type { OccupationIndex } from './occupations.ts'
import { newTitleIndex, type TitleIndex } from './title-index.ts'

export { newOccupationIndex, type NearOccupation, type Occupation, type OccupationIndex } from './occupations.ts'
export { newTitleIndex, type TitleIndex } from './title-index.ts'
export { titleWords } from './title-words.ts'

/** So many occupations a title may name. */
const mostOccupations = 50
const leastLikeness = 0.2
/** An occupation half as like a title counts this power of a half. */
const likenessPower = 4
/** How much occupations and their groups count beside the words, which count 1. */
const occupationWeight = 0.6
const groupWeight = 0.4
/** Each wider group counts half of the one before. */
const widerGroup = 0.5

type Vector = ReadonlyMap<number | string, number>

/** The same as `newTitleIndex`, but two titles without a word in common are alike where they name the same occupations; from 0 to 2. */
export function newTitleIndexWith(titles: readonly string[], taxonomy: OccupationIndex): TitleIndex {
  const words = newTitleIndex(titles)
  const meanings = titles.map((title) => meaningOf(taxonomy, title))
  return {
    likeness: (title) => {
      const own = meaningOf(taxonomy, title)
      return words.likeness(title).map((likeness, place) => {
        const { occupations, groups } = meanings[place]!
        return likeness + occupationWeight * product(own.occupations, occupations) + groupWeight * product(own.groups, groups)
      })
    },
  }
}

/** The occupations a title may name, and their groups, each as a vector of length 1. */
function meaningOf(taxonomy: OccupationIndex, title: string): { occupations: Vector; groups: Vector } {
  const occupations = new Map<number, number>()
  const groups = new Map<string, number>()
  for (const { occupation, likeness } of taxonomy.nearest(title, mostOccupations)) {
    if (likeness < leastLikeness) break
    const weight = likeness ** likenessPower
    occupations.set(occupation, weight)
    taxonomy.occupations[occupation]!.groups.forEach((group, wider) => {
      groups.set(group, (groups.get(group) ?? 0) + weight * widerGroup ** wider)
    })
  }
  return { occupations: ofLengthOne(occupations), groups: ofLengthOne(groups) }
}

function ofLengthOne<Key>(vector: Map<Key, number>): Map<Key, number> {
  const length = Math.hypot(...vector.values())
  for (const [key, weight] of vector) vector.set(key, weight / length)
  return vector
}

function product(one: Vector, other: Vector): number {
  if (one.size > other.size) return product(other, one)
  let sum = 0
  for (const [key, weight] of one) sum += weight * (other.get(key) ?? 0)
  return sum
}
