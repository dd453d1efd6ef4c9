/** One person and one job, factor by factor: what each gives, and whether it is known. */
import { culturePoints } from '../factors/culture.ts'
import { levelPoints, yearsPoints } from '../factors/experience.ts'
import { type Finding, locate, locationPoints, placeUnknown } from '../factors/location.ts'
import { salaryPoints } from '../factors/salary.ts'
import { askedOnce, type AskedOnce, heldOnce, type HeldOnce, proficiencyCredit, relatedCredit } from '../factors/skill.ts'
import { normaliseTitle, titleCredit } from '../factors/titles.ts'
import { notKnown } from '../factors/unknown.ts'
import { gatedTotal, type OtherPoints } from '../gate.ts'
import { sharedTags } from '../kernel/rows.ts'
import type { SkillFact, TitleFact } from '../types.ts'
import { levelsPerSkill } from '../world/job-side.ts'
import type { World } from '../world/world.ts'

/** Hundredths before the gate, and whether both sides gave what it needs. */
export interface Outcome {
  points: number
  known: boolean
}

export interface Assessment {
  /** The skill part in units of 1/256 hundredth. */
  skill: number
  /** How many hundredths of the skill part are known. */
  skillKnown: number
  skills: SkillFact[]
  /** Given where titles were compared instead of skills. */
  title: TitleFact | null
  years: Outcome
  level: Outcome
  location: Outcome & { finding: Finding }
  salary: Outcome
  culture: Outcome & { shared: number }
}

/** Looks at one pair with the same factor functions as the kernels, without their tables. */
export function assess(world: World, person: number, job: number): Assessment {
  const { version, personSide, jobSide } = world
  const titles = world.jobs[job]!.skills.length === 0 || world.people[person]!.skills.length === 0
  const skills = skillFacts(world, person, job)
  const title = titles ? titleFact(world, person, job) : null
  const years = [personSide.yearsTenths[person]!, jobSide.years[job]!] as const
  const level = [personSide.level[person]!, jobSide.level[job]!] as const
  const wish = [personSide.wishLow[person]!, personSide.wishHigh[person]!, jobSide.pay[job]!] as const
  const { titleWeight } = version.rules.skill
  return {
    skill: title === null ? skills.reduce((sum, { weight, credit }) => sum + weight * credit, 0) : titleWeight * title.credit,
    skillKnown: knownOfSkill(world, title),
    skills,
    title,
    years: { points: yearsPoints(version, ...years), known: !years.includes(notKnown) },
    level: { points: levelPoints(version, ...level), known: !level.includes(notKnown) },
    location: locationOutcome(world, person, job),
    salary: { points: salaryPoints(version, ...wish), known: !wish.includes(notKnown) },
    culture: cultureOutcome(world, person, job),
  }
}

/** The four other parts, in hundredths before the gate. */
export function otherPoints({ years, level, location, salary, culture }: Assessment): OtherPoints {
  return {
    experience: years.points + level.points,
    location: location.points,
    salary: salary.points,
    culture: culture.points,
  }
}

/** The total in units with this skill part and these other parts. */
export function totalOf({ version }: World, skill: number, { experience, location, salary, culture }: OtherPoints): number {
  return gatedTotal(version.rules.gate, skill, experience + location + salary + culture)
}

function knownOfSkill({ version }: World, title: TitleFact | null): number {
  if (title === null) return version.weights.skill
  return title.person === null || title.posting === null ? 0 : version.rules.skill.titleWeight
}

/** Each skill the posting asks for, in order, with the best the person has for it. */
function skillFacts(world: World, person: number, job: number): SkillFact[] {
  const { version, jobSide } = world
  const asked = askedOnce(version.rules.skill, world.jobs[job]!.skills)
  const held = new Map(heldOnce(version.rules.skill, world.people[person]!.skills).map((skill) => [skill.key, skill]))
  const first = jobSide.termStarts[job]!
  return asked.map((skill, position) => {
    const related = relatedTo(world, jobSide.terms[first + position]!)
    return skillFact(skill, jobSide.weights[first + position]!, held, related)
  })
}

function skillFact(asked: AskedOnce, weight: number, held: ReadonlyMap<string, HeldOnce>, related: Iterable<Related>): SkillFact {
  const own = held.get(asked.key)
  const fact: SkillFact = {
    key: asked.key,
    name: asked.name,
    required: asked.required,
    asked: asked.level,
    askedStated: asked.stated,
    held: own?.level ?? null,
    weight,
    credit: own === undefined ? 0 : proficiencyCredit(own.level, asked.level),
    via: null,
  }
  for (const { key, strength } of related) {
    const other = held.get(key)
    if (other === undefined) continue
    const credit = relatedCredit(proficiencyCredit(other.level, asked.level), strength)
    if (credit > fact.credit) Object.assign(fact, { credit, via: { key, name: other.name, strength } })
  }
  return fact
}

/** A related skill; the strength is in 256ths. */
export interface Related {
  key: string
  strength: number
}

/** The skills related to the skill of this term. */
export function* relatedTo({ relations, skillKeys }: World, term: number): Generator<Related> {
  const skill = Math.floor(term / levelsPerSkill)
  for (let edge = relations.starts[skill]!; edge < relations.starts[skill + 1]!; edge += 1) {
    yield { key: skillKeys[relations.skills[edge]!]!, strength: relations.strengths[edge]! }
  }
}

/** The person's title most like the posting's, the first of equals. */
function titleFact(world: World, person: number, job: number): TitleFact {
  const { title } = world.jobs[job]!
  const posting = normaliseTitle(title)
  const fact: TitleFact = { person: null, posting: posting === null ? null : title.trim(), credit: 0 }
  for (const own of world.people[person]!.titles) {
    const normalised = normaliseTitle(own)
    if (normalised === null) continue
    const credit = posting === null ? 0 : titleCredit(normalised, posting)
    if (fact.person === null || credit > fact.credit) Object.assign(fact, { person: own.trim(), credit })
  }
  return fact
}

function locationOutcome({ version, personSide, jobSide }: World, person: number, job: number): Assessment['location'] {
  const here = personSide.places.things[personSide.places.index[person]!]!
  const there = jobSide.places.things[jobSide.places.index[job]!]!
  const finding = locate(version, here, there)
  return { points: locationPoints(version, here, there, finding), known: finding !== placeUnknown, finding }
}

function cultureOutcome({ version, personSide, jobSide }: World, person: number, job: number): Assessment['culture'] {
  const wanted = personSide.preferences.things[personSide.preferences.index[person]!]!
  const offered = jobSide.preferences.things[jobSide.preferences.index[job]!]!
  const shared = sharedTags(wanted, offered)
  const points = culturePoints(version, wanted.length, offered.length, shared)
  return { points, known: wanted.length > 0 && offered.length > 0, shared }
}
