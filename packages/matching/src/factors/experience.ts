/** The experience factor: years against the years asked, and the level against the level asked. */
import type { ScoringVersion } from '../version.ts'
import { notKnown } from './unknown.ts'

/** Asked years as they count: whole, rounded down, at most what the version allows; `notKnown` for null. */
export function askedYears(version: ScoringVersion, minYears: number | null): number {
  return minYears === null ? notKnown : Math.min(Math.floor(minYears), version.rules.years.mostAsked)
}

/** Hundredths for years: a person's tenths against whole asked years, either may be `notKnown`. */
export function yearsPoints({ weights, rules }: ScoringVersion, heldTenths: number, asked: number): number {
  if (heldTenths === notKnown || asked === notKnown) return rules.unknown.years
  const missingTenths = asked * 10 - heldTenths
  if (missingTenths <= 0) return weights.years
  return Math.max(0, Math.floor((weights.years * 10 - rules.years.lossPerYear * missingTenths) / 10))
}

/** Hundredths for the level: the further apart the less, and a job far below is less of a step than one far above. */
export function levelPoints({ weights, rules }: ScoringVersion, held: number, asked: number): number {
  if (held === notKnown || asked === notKnown) return rules.unknown.level
  const difference = asked - held
  if (difference === 0) return weights.level
  if (difference > 0) return rules.level.above[difference - 1] ?? rules.level.furtherAbove
  return rules.level.below[-difference - 1] ?? rules.level.furtherBelow
}
