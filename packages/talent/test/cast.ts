// A small named cast for the tests, brought in by the same verbs as real files.
import type { Proficiency } from '@moirai/contract/words'
import { inTransaction, type Context } from '../src/context.ts'
import { putJobs, type JobInput, type JobSkillInput } from '../src/jobs/jobs.ts'
import type { DuplicatePolicy } from '@moirai/contract/words'
import type { Outcome } from '../src/outcome.ts'
import { putPeople, type PersonInput } from '../src/people/people.ts'
import { loadRates } from '../src/settings/settings.ts'
import { replaceStatedSkills, type SkillInput } from '../src/skills/skills.ts'
import { loadSkillFinder } from '../src/taxonomy/taxonomy.ts'

export type CastPerson = PersonInput & { skills: SkillInput[] }

/** `python:expert;sql` as skills with their levels. */
const heldSkills = (text: string): SkillInput[] =>
  text.split(';').flatMap((entry) => {
    const [name = '', proficiency] = entry.split(':')
    return name === '' ? [] : [{ name, proficiency: (proficiency ?? null) as Proficiency | null }]
  })

/** The same for a posting; a skill with a `?` before it is optional. */
const askedSkills = (text: string): JobSkillInput[] =>
  heldSkills(text).map(({ name, proficiency }) => ({
    name: name.replace(/^\?/, ''),
    required: !name.startsWith('?'),
    proficiency,
  }))

/** A person of whom only the name is known, and what `facts` adds. */
export function person(externalId: string, facts: Partial<Omit<CastPerson, 'skills'>> & { skills?: string } = {}): CastPerson {
  return {
    externalId,
    madeId: false,
    name: `Person ${externalId}`,
    givenName: null,
    familyName: null,
    email: null,
    headline: null,
    summary: null,
    phone: null,
    targetRole: null,
    experienceLevel: null,
    yearsExperience: null,
    city: null,
    region: null,
    country: null,
    remotePreference: null,
    willingToMove: false,
    salaryMin: null,
    salaryDesired: null,
    salaryCurrency: null,
    salaryPeriod: null,
    preferences: [],
    languages: [],
    institution: null,
    programme: null,
    graduationYear: null,
    extra: {},
    ...facts,
    skills: heldSkills(facts.skills ?? ''),
  }
}

/** An open posting of which only the title is known, and what `facts` adds. */
export function job(externalId: string, facts: Partial<Omit<JobInput, 'skills'>> & { skills?: string } = {}): JobInput {
  return {
    externalId,
    madeId: false,
    title: `Job ${externalId}`,
    company: 'Fern & Daughters',
    description: null,
    requirements: null,
    city: null,
    region: null,
    country: null,
    remote: null,
    employmentType: null,
    experienceLevel: null,
    minYears: null,
    industry: null,
    salaryMin: null,
    salaryMax: null,
    salaryCurrency: null,
    salaryPeriod: null,
    status: 'open',
    postedAt: null,
    expiresAt: null,
    preferences: [],
    extra: {},
    ...facts,
    skills: askedSkills(facts.skills ?? ''),
  }
}

const berlin = { city: 'Berlin', region: 'Berlin', country: 'DE' }
const dortmund = { city: 'Dortmund', region: 'North Rhine-Westphalia', country: 'DE' }
const dollars = { salaryCurrency: 'USD', salaryPeriod: 'year' } as const

export const cast = {
  ada: person('ada', {
    name: 'Ada Brandt',
    email: 'ada@example.org',
    targetRole: 'Data analyst',
    experienceLevel: 'mid',
    yearsExperience: '4.0',
    ...berlin,
    remotePreference: 'hybrid',
    ...dollars,
    salaryMin: '50000.00',
    salaryDesired: '60000.00',
    preferences: ['mentoring', 'small_team'],
    skills: 'python:expert;sql:advanced;Excel',
  }),
  ben: person('ben', {
    name: 'Ben Kowalski',
    targetRole: 'Welder',
    experienceLevel: 'senior',
    yearsExperience: '9.0',
    ...dortmund,
    remotePreference: 'onsite',
    skills: 'MIG welding:expert;reading technical drawings',
  }),
  /** No skills at all: ranked by her titles. */
  chloe: person('chloe', { name: 'Chloé Martin', email: 'chloe@example.org', targetRole: 'Nurse', ...berlin }),
  /** Nothing but a name. */
  emil: person('emil', { name: 'Emil' }),
  farah: person('farah', {
    name: 'Farah Aziz',
    email: 'farah@example.org',
    headline: 'Backend developer',
    experienceLevel: 'junior',
    yearsExperience: '2.5',
    remotePreference: 'any',
    willingToMove: true,
    skills: 'java:advanced;sql:intermediate;docker',
  }),
} as const

export const jobs = {
  analyst: job('analyst', {
    title: 'Data analyst',
    ...berlin,
    remote: 'hybrid',
    experienceLevel: 'mid',
    minYears: 3,
    ...dollars,
    salaryMin: '52000.00',
    salaryMax: '61000.00',
    preferences: ['mentoring'],
    skills: 'sql:advanced;python:intermediate;?Power BI',
  }),
  welder: job('welder', {
    title: 'Structural welder',
    company: 'Kortmann Metallbau',
    ...dortmund,
    remote: 'onsite',
    minYears: 3,
    skills: 'MIG welding:advanced',
  }),
  /** No skills at all: ranks by its title. */
  nurse: job('nurse', { title: 'Nurse', company: 'Klinik am Park', ...berlin }),
  backend: job('backend', {
    title: 'Backend developer',
    remote: 'remote',
    experienceLevel: 'junior',
    skills: 'java:advanced;docker;?Kubernetes;?git',
  }),
  closed: job('closed', { title: 'Data analyst', status: 'closed', skills: 'sql' }),
  /** Open by its status, but its day has passed. */
  past: job('past', { title: 'Data analyst', skills: 'sql', expiresAt: new Date('2026-11-01T00:00:00.000Z') }),
} as const

interface BringOptions {
  onDuplicate?: DuplicatePolicy
  /** The properties the source speaks of; all of them unless said. */
  properties?: readonly string[]
}

const propertiesOf = (records: readonly object[], { properties }: BringOptions): ReadonlySet<string> =>
  new Set(properties ?? Object.keys(records[0] ?? {}))

/** Brings people in as one batch, their skills included where the source speaks of them. */
export function bringPeople(context: Context, people: readonly CastPerson[], options: BringOptions = {}): Promise<Outcome[]> {
  const properties = propertiesOf(people, options)
  return inTransaction(context, async (work) => {
    const rates = await loadRates(work)
    const outcomes = await putPeople(work, people, { onDuplicate: options.onDuplicate ?? 'update', properties, rates })
    if (properties.has('skills')) {
      const stated = people.flatMap((entry, index) => {
        const outcome = outcomes[index]!
        return outcome.action === 'failed' || outcome.action === 'skipped' ? [] : [[outcome.id, entry.skills] as const]
      })
      await replaceStatedSkills(work, new Map(stated), await loadSkillFinder(work))
    }
    return outcomes
  })
}

/** Brings postings in as one batch. */
export function bringJobs(context: Context, postings: readonly JobInput[], options: BringOptions = {}): Promise<Outcome[]> {
  return inTransaction(context, async (work) =>
    putJobs(work, postings, {
      onDuplicate: options.onDuplicate ?? 'update',
      properties: propertiesOf(postings, options),
      rates: await loadRates(work),
      findSkill: await loadSkillFinder(work),
    }),
  )
}

/** The whole cast, people and postings. */
export async function bringCast(context: Context): Promise<void> {
  await bringPeople(context, Object.values(cast))
  await bringJobs(context, Object.values(jobs))
}
