/** The salary factor: a wish against a pay, both in logarithmic bins. */
import type { JobFacts, PersonFacts } from '../types.ts'
import type { ScoringVersion } from '../version.ts'
import { notKnown } from './unknown.ts'

/** The bin of a yearly amount in the deployment's currency, 0 to bins − 1. */
export function salaryBin({ rules }: ScoringVersion, yearly: number): number {
  const { bins, lowest, highest, scale } = rules.salary
  if (yearly <= 0) return 0
  const thousands = yearly / (1000 * scale)
  const share = (Math.log(thousands) - Math.log(lowest)) / (Math.log(highest) - Math.log(lowest))
  return Math.min(Math.max(Math.round((bins - 1) * share), 0), bins - 1)
}

/** The bins of a wish: the least, and the hoped for, which is always at least one above; `notKnown` twice without a wish. */
export function wishedBins(version: ScoringVersion, { least, hoped }: PersonFacts['salary']): { low: number; high: number } {
  const lower = least ?? hoped
  const upper = hoped ?? least
  if (lower === null || upper === null) return { low: notKnown, high: notKnown }
  const low = salaryBin(version, lower)
  return { low, high: Math.max(low + 1, salaryBin(version, upper)) }
}

/** What a job pays as far as scoring goes: the upper end, or the lower where only that is given. */
export function payOffered({ lower, upper }: JobFacts['salary']): number | null {
  return upper ?? lower
}

/** Hundredths for a pay in bins against a wish in bins. */
export function salaryPoints({ weights, rules }: ScoringVersion, low: number, high: number, pay: number): number {
  if (low === notKnown || pay === notKnown) return rules.unknown.salary
  if (pay >= high) return weights.salary
  if (pay <= low) return 0
  return Math.floor(((pay - low) * weights.salary) / (high - low))
}
