/** How the parts become one total, what of it is shown, and how the shown hundredths are shared out. */
import type { Parts } from './types.ts'

/** One hundredth of a point has this many units; totals and the skill part are counted in units. */
export const unitsPerHundredth = 256

/** Points of a part without the gate, in hundredths; the skill part is counted in units instead. */
export type OtherPoints = Omit<Parts, 'skill'>

/**
 * The total in units: the other points count only as far as the skills carry them.
 * @param gate hundredths of the skill part from which on the rest counts fully.
 * @param skill the skill part in units.
 * @param rest the sum of the other parts in hundredths.
 */
export function gatedTotal(gate: number, skill: number, rest: number): number {
  const most = rest * unitsPerHundredth
  const full = gate * unitsPerHundredth
  // Both factors stay below 2^22, so the product is exact, and so is the floor of its quotient.
  return skill >= full ? skill + most : skill + Math.floor((most * skill) / full)
}

/** The score shown, in hundredths, of a total in units. */
export function shown(total: number): number {
  return Math.floor((total + unitsPerHundredth / 2) / unitsPerHundredth)
}

/** Shares the score shown between the parts so that they add up to it: floors first, then the largest fractions left. */
export function splitParts(gate: number, skill: number, other: OtherPoints): Parts {
  const full = Math.max(gate, 1) * unitsPerHundredth
  const carried = gate === 0 ? full : Math.min(skill, full)
  const exact: { part: keyof Parts; numerator: number }[] = [
    { part: 'skill', numerator: skill * Math.max(gate, 1) },
    { part: 'experience', numerator: other.experience * carried },
    { part: 'location', numerator: other.location * carried },
    { part: 'salary', numerator: other.salary * carried },
    { part: 'culture', numerator: other.culture * carried },
  ]
  const parts: Parts = { skill: 0, experience: 0, location: 0, salary: 0, culture: 0 }
  const rest = other.experience + other.location + other.salary + other.culture
  let missing = shown(gatedTotal(gate, skill, rest))
  for (const { part, numerator } of exact) {
    parts[part] = Math.floor(numerator / full)
    missing -= parts[part]
  }
  // The sort is stable, so equal fractions keep the order of the table.
  exact.sort((a, b) => (b.numerator % full) - (a.numerator % full))
  for (const { part } of exact.slice(0, missing)) parts[part] += 1
  return parts
}
