/** Titles where skills are missing: how alike two of them are, by the trigrams they share. */
import { fullCredit } from './skill.ts'

/** NFKC, lower case, words joined by one space, one space at each end; null where nothing is left. */
export function normaliseTitle(title: string): string | null {
  const words = title
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '')
  return words.length === 0 ? null : ` ${words.join(' ')} `
}

/** The set of character trigrams, by code points, of a normalised title. */
export function trigrams(normalised: string): Set<string> {
  const points = Array.from(normalised)
  const found = new Set<string>()
  for (let end = 3; end <= points.length; end += 1) found.add(points.slice(end - 3, end).join(''))
  return found
}

/** The Dice coefficient as a credit, 0 to 256, of two sets of these sizes. */
export function diceCredit(shared: number, oneSize: number, otherSize: number): number {
  return Math.floor((2 * fullCredit * shared) / (oneSize + otherSize))
}

/** The credit of two normalised titles, 0 to 256. */
export function titleCredit(one: string, other: string): number {
  const oneSet = trigrams(one)
  const otherSet = trigrams(other)
  return diceCredit(oneSet.intersection(otherSet).size, oneSet.size, otherSet.size)
}
