// Invented people and postings: plausible, incomplete here and there, and the same for the same seed.
import { createHash } from 'node:crypto'
import { experienceLevels, proficiencies, type ExperienceLevel } from '@moirai/contract/words'
import type { JobInput } from '../jobs/jobs.ts'
import type { PersonInput } from '../people/people.ts'
import type { SkillInput } from '../skills/skills.ts'
import { companyWords, families, familyNames, givenNames, places, preferenceTags, type Family } from './families.ts'
import { dice, type Dice } from './random.ts'

export type InventedPerson = PersonInput & { skills: SkillInput[] }

/** A fixed day, so that the data is the same whenever it is made. */
const anchor = Date.UTC(2026, 9, 1)
const day = 86_400_000

/** A version 7 UUID that depends on nothing but its words. */
export function inventedId(...words: (string | number)[]): string {
  const hash = createHash('sha256').update(words.join('\n')).digest('hex')
  const time = anchor.toString(16).padStart(12, '0')
  const variant = ((Number.parseInt(hash[3]!, 16) & 0x3) | 0x8).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-${variant}${hash.slice(4, 7)}-${hash.slice(8, 20)}`
}

/** Every record has dice of its own, so that more people do not change the first ones. */
const diceFor = (seed: number, kind: number, index: number): Dice =>
  dice(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index * 2 + kind, 0x85ebca6b))

const yearsAt: Record<ExperienceLevel, readonly [number, number]> = {
  entry: [0, 1],
  junior: [1, 3],
  mid: [3, 7],
  senior: [6, 14],
  lead: [8, 20],
  principal: [12, 25],
}
const payFactor: Record<ExperienceLevel, number> = { entry: 0.65, junior: 0.8, mid: 1, senior: 1.3, lead: 1.5, principal: 1.8 }

const levelFor = (roll: Dice): ExperienceLevel => {
  const at = roll.next()
  const share = [0.2, 0.5, 0.75, 0.92, 0.98, 1].findIndex((limit) => at < limit)
  return experienceLevels[share] ?? 'mid'
}

const orNull = <T>(roll: Dice, share: number, value: T): T | null => (roll.chance(share) ? value : null)

const rounded = (amount: number): string => `${Math.max(1, Math.round(amount / 500)) * 500}.00`

export function inventPerson(seed: number, index: number): InventedPerson {
  const roll = diceFor(seed, 0, index)
  const family = roll.pick(families)
  const level = levelFor(roll)
  const [low, high] = yearsAt[level]
  const [city, region, country] = roll.pick(places)
  const role = roll.pick(family.titles)
  const givenName = roll.pick(givenNames)
  const familyName = roll.pick(familyNames)
  const externalId = `demo-${seed}-p${String(index + 1).padStart(5, '0')}`
  const student = level === 'entry' || (level === 'junior' && roll.chance(0.4))
  const wish = family.pay * payFactor[level] * (0.9 + roll.next() * 0.25)
  const salary = roll.chance(0.88)
  return {
    id: inventedId(seed, 'person', index),
    externalId,
    madeId: false,
    name: `${givenName} ${familyName}`,
    givenName,
    familyName,
    email: `${externalId}@example.org`,
    headline: orNull(roll, 0.7, student ? `${family.programme} student` : role),
    summary: null,
    phone: null,
    targetRole: orNull(roll, 0.92, role),
    experienceLevel: orNull(roll, 0.93, level),
    yearsExperience: orNull(roll, 0.92, roll.whole(low, high).toFixed(1)),
    ...(roll.chance(0.95) ? { city, region, country } : { city: null, region: null, country }),
    remotePreference: orNull(roll, 0.9, roll.pick(['onsite', 'hybrid', 'remote', 'any'] as const)),
    willingToMove: roll.chance(0.25),
    salaryMin: salary ? rounded(wish * 0.9) : null,
    salaryDesired: salary ? rounded(wish * 1.1) : null,
    salaryCurrency: salary ? 'USD' : null,
    salaryPeriod: salary ? 'year' : null,
    preferences: roll.chance(0.85) ? roll.some(preferenceTags, roll.whole(1, 4)) : [],
    languages: ['en', ...roll.some(['de', 'es', 'fr', 'zh', 'hi', 'ar', 'pt'], roll.whole(0, 2))],
    institution: student ? `${city} University` : null,
    programme: student ? family.programme : null,
    graduationYear: student ? roll.whole(2025, 2029) : null,
    extra: {},
    skills: roll.chance(0.95) ? heldSkills(roll, family, level) : [],
  }
}

function heldSkills(roll: Dice, family: Family, level: ExperienceLevel): SkillInput[] {
  const depth = experienceLevels.indexOf(level)
  const names = [
    ...roll.some(family.core, roll.whole(Math.min(2, family.core.length), family.core.length)),
    ...roll.some(family.more, roll.whole(0, Math.min(4, family.more.length))),
    // Nobody is of one trade alone.
    ...roll.some(roll.pick(families).core, roll.whole(0, 2)),
  ]
  return [...new Set(names)].map((name) => {
    const best = Math.min(3, Math.max(0, Math.round(depth * 0.7) + roll.whole(-1, 1)))
    return { name, proficiency: orNull(roll, 0.75, proficiencies[best]!) }
  })
}

export function inventJob(seed: number, index: number): JobInput {
  const roll = diceFor(seed, 1, index)
  const family = roll.pick(families)
  const level = levelFor(roll)
  const [city, region, country] = roll.pick(places)
  const title = roll.pick(family.titles)
  const company = `${roll.pick(companyWords[0])} ${roll.pick(companyWords[1])}`
  const remote = roll.chance(family.remote) ? roll.pick(['remote', 'hybrid', 'hybrid'] as const) : 'onsite'
  const pay = family.pay * payFactor[level] * (0.9 + roll.next() * 0.2)
  const paid = roll.chance(0.85)
  const postedAt = new Date(anchor + roll.whole(0, 40) * day)
  return {
    id: inventedId(seed, 'job', index),
    externalId: `demo-${seed}-j${String(index + 1).padStart(5, '0')}`,
    madeId: false,
    title: level === 'mid' ? title : `${title} (${level})`,
    company,
    description: `${company} looks for a ${title.toLowerCase()} in ${city}.`,
    requirements: null,
    ...(remote === 'remote' ? { city: null, region: null, country } : { city, region, country }),
    remote: orNull(roll, 0.95, remote),
    employmentType:
      level === 'entry' && roll.chance(0.5)
        ? 'internship'
        : roll.pick(['full_time', 'full_time', 'full_time', 'part_time'] as const),
    experienceLevel: orNull(roll, 0.9, level),
    minYears: orNull(roll, 0.85, yearsAt[level][0]),
    industry: family.industry,
    salaryMin: paid ? rounded(pay * 0.88) : null,
    salaryMax: paid ? rounded(pay * 1.12) : null,
    salaryCurrency: paid ? 'USD' : null,
    salaryPeriod: paid ? 'year' : null,
    status: 'open',
    postedAt,
    expiresAt: null,
    preferences: roll.chance(0.8) ? roll.some(preferenceTags, roll.whole(2, 5)) : [],
    skills: roll.chance(0.94) ? askedSkills(roll, family, level) : [],
    extra: {},
  }
}

function askedSkills(roll: Dice, family: Family, level: ExperienceLevel): JobInput['skills'] {
  const asked = Math.min(3, Math.max(0, Math.round(experienceLevels.indexOf(level) * 0.6)))
  const entry = (name: string, required: boolean) => ({ name, required, proficiency: orNull(roll, 0.6, proficiencies[asked]!) })
  return [
    ...roll.some(family.core, roll.whole(Math.min(2, family.core.length), family.core.length)).map((name) => entry(name, true)),
    ...roll.some(family.more, roll.whole(0, Math.min(3, family.more.length))).map((name) => entry(name, false)),
  ]
}
