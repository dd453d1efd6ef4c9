/** The reasons of a match as short plain sentences, made from the facts alone. */
import { fullCredit } from '../factors/skill.ts'
import { unitsPerHundredth } from '../gate.ts'
import type { Explanation, Facts, Parts, SkillFact } from '../types.ts'
import type { ScoringVersion } from '../version.ts'
import { experienceReasons, payReason, placeReason, preferenceReason } from './other-reasons.ts'
import { counted, listed, percent, points } from './wording.ts'

const proficiencies = ['', 'beginner', 'intermediate', 'advanced', 'expert'] as const

/** Sentences in the order a person asks: skills, what carries the score, what is missing, circumstances, what is not known. */
export function reasonsFor(version: ScoringVersion, told: Omit<Explanation, 'reasons'>): string[] {
  const { facts } = told
  const bySkill = facts.title === null ? skillReasons(facts.skills) : titleReasons(facts)
  return [
    ...bySkill,
    ...strongestReason(version, told),
    ...gateReason(version, facts),
    ...experienceReasons(facts),
    ...placeReason(facts),
    ...payReason(facts),
    ...preferenceReason(facts),
    ...unknownReason(told),
  ]
}

function skillReasons(skills: readonly SkillFact[]): string[] {
  const reasons: string[] = []
  const mustHaves = skills.filter(({ required }) => required)
  const extras = skills.filter(({ required }) => !required)
  const [met, extrasMet] = [mustHaves, extras].map((group) =>
    group.filter(({ credit, via }) => credit === fullCredit && via === null),
  )
  if (mustHaves.length > 0) {
    const names = met!.length === 0 ? '' : `: ${listed(met!.map(({ name }) => name))}`
    reasons.push(`Has ${met!.length} of ${counted(mustHaves.length, 'must-have')}${names}.`)
  }
  if (extrasMet!.length > 0) {
    reasons.push(`Has ${extrasMet!.length} of ${counted(extras.length, 'extra')}: ${listed(extrasMet!.map(({ name }) => name))}.`)
  }
  for (const { name, asked, held, credit, via } of skills) {
    if (via !== null) reasons.push(`${name} counts ${percent(credit, fullCredit)} through ${via.name}.`)
    else if (held !== null && held < asked) {
      const levels = `${proficiencies[asked]} is asked, ${proficiencies[held]} is there`
      reasons.push(`${name} counts ${percent(credit, fullCredit)}: ${levels}.`)
    }
  }
  const missing = skills.filter(({ credit }) => credit === 0)
  if (missing.length > 0) {
    reasons.push(`Missing: ${listed(missing.map(({ name, required }) => (required ? `${name} (must-have)` : name)))}.`)
  }
  return reasons
}

function titleReasons({ skills, title }: Facts): string[] {
  const [who, what] = skills.length === 0 ? ['This posting names', 'it is'] : ['This person lists', 'they are']
  if (title === null || title.person === null || title.posting === null) {
    return [`${who} no skills and there are no titles to compare, so ${what} not ranked by skill.`]
  }
  const alike = `“${title.person}” and “${title.posting}” are ${percent(title.credit, fullCredit)} alike`
  return [`${who} no skills, so ${what} ranked by title: ${alike}.`]
}

const partNames: Record<keyof Parts, string> = {
  skill: 'skills',
  experience: 'experience',
  location: 'location',
  salary: 'pay',
  culture: 'preferences',
}

/** The part nearest to its most, of those known; the earlier of equals. */
function strongestReason({ weights }: ScoringVersion, { parts, unknown }: Omit<Explanation, 'reasons'>): string[] {
  const most: Parts = {
    skill: weights.skill,
    experience: weights.years + weights.level,
    location: weights.location,
    salary: weights.salary,
    culture: weights.culture,
  }
  const missing = new Set<string>(unknown.map((fact) => (fact === 'years' || fact === 'level' ? 'experience' : fact)))
  const [best] = (Object.keys(most) as (keyof Parts)[])
    .filter((part) => !missing.has(part) && parts[part] > 0)
    .toSorted((a, b) => parts[b] * most[a] - parts[a] * most[b])
  if (best === undefined) return []
  return [`Strongest part: ${partNames[best]}, ${points(parts[best])} of ${points(most[best])} points.`]
}

/** Says so where the skills do not carry the other points fully. */
function gateReason({ rules }: ScoringVersion, { skills, title }: Facts): string[] {
  const bySkills = skills.reduce((sum, { weight, credit }) => sum + weight * credit, 0)
  const skill = title === null ? bySkills : rules.skill.titleWeight * title.credit
  const full = rules.gate * unitsPerHundredth
  if (skill >= full) return []
  const what = title === null ? 'skills' : 'titles'
  if (skill === 0) return [`The other points do not count, because no ${what} match.`]
  return [`The other points count ${percent(skill, full)}, because few ${what} match.`]
}

const unknownNames = {
  years: 'years of experience',
  level: 'level',
  location: 'location',
  salary: 'pay',
  culture: 'preferences',
} as const

function unknownReason({ unknown }: Omit<Explanation, 'reasons'>): string[] {
  const names = unknown.filter((fact) => fact !== 'skill').map((fact) => unknownNames[fact])
  if (names.length === 0) return []
  return [`Not known: ${listed(names)}; half of ${names.length === 1 ? 'its' : 'their'} points are counted.`]
}
