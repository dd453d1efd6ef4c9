/** The skill factor: what a proficiency and a relation are worth, and how the weights of a posting are scaled. */
import type { Proficiency, SkillAsked, SkillHeld } from '../types.ts'
import type { ScoringRules } from '../version.ts'

/** The credit of a skill that is held fully. */
export const fullCredit = 256

/** What a person who holds a skill at one proficiency is credited, 0 to 256, where another is asked. */
export function proficiencyCredit(held: number, asked: number): number {
  return held >= asked ? fullCredit : Math.floor((fullCredit * held) / asked)
}

/** A taxonomy strength (0 to 1) in 256ths as it counts: capped, and 0 where the relation is too weak. */
export function relationStrength(rules: ScoringRules['skill'], strength: number): number {
  const rounded = Math.round(fullCredit * strength)
  return rounded >= rules.relatedLeast ? Math.min(rounded, rules.relatedMost) : 0
}

/** The credit that comes through a relation of this strength (in 256ths). */
export function relatedCredit(credit: number, strength: number): number {
  return Math.floor((credit * strength) / fullCredit)
}

/** Scales whole raw weights by largest remainder so that they add up to `sum`; ties go to the lower position. */
export function scaleWeights(sum: number, raw: readonly number[]): number[] {
  const rawSum = raw.reduce((total, weight) => total + weight, 0)
  const scaled = raw.map((weight) => Math.floor((sum * weight) / rawSum))
  const left = sum - scaled.reduce((total, weight) => total + weight, 0)
  const remainders = raw.map((weight, position) => ({ position, remainder: (sum * weight) % rawSum }))
  remainders.sort((a, b) => b.remainder - a.remainder || a.position - b.position)
  for (const { position } of remainders.slice(0, left)) scaled[position]! += 1
  return scaled
}

export interface AskedOnce {
  key: string
  name: string
  required: boolean
  level: Proficiency
  /** Whether the level was named by the posting. */
  stated: boolean
}

/** Each skill of a posting once, at its first position: required wins, and so does the higher level. */
export function askedOnce(rules: ScoringRules['skill'], skills: readonly SkillAsked[]): AskedOnce[] {
  const byKey = new Map<string, AskedOnce>()
  for (const { key, name, required, proficiency } of skills) {
    const level = proficiency ?? (rules.askedProficiency as Proficiency)
    const stated = proficiency !== null
    const earlier = byKey.get(key)
    if (earlier === undefined) {
      byKey.set(key, { key, name, required, level, stated })
      continue
    }
    earlier.required ||= required
    if (level === earlier.level) earlier.stated ||= stated
    if (level > earlier.level) Object.assign(earlier, { level, stated })
  }
  return [...byKey.values()]
}

/** The raw weight of each skill asked, in order. */
export function rawWeights(rules: ScoringRules['skill'], asked: readonly AskedOnce[]): number[] {
  return asked.map(({ required }) => (required ? rules.required : rules.optional))
}

export interface HeldOnce {
  key: string
  name: string
  level: Proficiency
}

/** Each skill of a person once, at the better level. */
export function heldOnce(rules: ScoringRules['skill'], skills: readonly SkillHeld[]): HeldOnce[] {
  const byKey = new Map<string, HeldOnce>()
  for (const { key, name, proficiency } of skills) {
    const level = proficiency ?? (rules.heldProficiency as Proficiency)
    const earlier = byKey.get(key)
    if (earlier === undefined) byKey.set(key, { key, name, level })
    else if (level > earlier.level) earlier.level = level
  }
  return [...byKey.values()]
}
