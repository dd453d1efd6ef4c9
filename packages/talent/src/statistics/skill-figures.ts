// Skills in figures: of everybody, of one person, and what postings ask for beside what people can do.
import type { PersonSkillStatistics, SkillStatistics } from '@moirai/contract/statistics'
import { inSnapshot, type Context, type Work } from '../context.ts'
import { findPerson, personSummary } from '../people/people.ts'

// Skills are kept under the name the taxonomy has for them, so that those of one name are one skill.

/** Skills of people who are not deleted. */
const heldSkills = ({ session }: Work) =>
  session.query.selectFrom('skills').innerJoin('profiles', 'profiles.id', 'skills.profile_id')

/** What postings ask for that are open now. */
const askedSkills = ({ session, now }: Work) =>
  session.query
    .selectFrom('job_skills')
    .innerJoin('job_postings', 'job_postings.id', 'job_skills.job_posting_id')
    .where('job_postings.status', '=', 'open')
    .where((where) => where.or([where('job_postings.expires_at', 'is', null), where('job_postings.expires_at', '>', now())]))

/** The skills that most people have, by how many have them, then by name. */
export async function popularSkills(
  context: Context,
  { limit = 10 }: { limit?: number } = {},
): Promise<SkillStatistics['popular']> {
  return inSnapshot(context, (work) => popular(work, limit))
}

async function popular(work: Work, limit: number): Promise<SkillStatistics['popular']> {
  return heldSkills(work)
    .select(({ fn }) => ['skills.name as skill', fn.count<number>('skills.id').as('people')])
    .groupBy('skills.name')
    .orderBy('people', 'desc')
    .orderBy('skill', 'asc')
    .limit(limit)
    .execute()
}

/** The skills that most open postings ask for, beside how many people have them. */
export async function supplyAndDemand(
  context: Context,
  { limit = 10 }: { limit?: number } = {},
): Promise<SkillStatistics['demand']> {
  return inSnapshot(context, (work) => demanded(work, limit))
}

async function demanded(work: Work, limit: number): Promise<SkillStatistics['demand']> {
  const asked = await askedSkills(work)
    .select(({ fn }) => ['job_skills.name as skill', fn.count<number>('job_skills.id').as('openJobs')])
    .groupBy('job_skills.name')
    .orderBy('openJobs', 'desc')
    .orderBy('skill', 'asc')
    .limit(limit)
    .execute()
  const names = asked.map(({ skill }) => skill)
  const required = await countsOf(work, names, 'required')
  const people = await countsOf(work, names, 'people')
  return asked.map(({ skill, openJobs }) => ({
    skill,
    openJobs,
    required: required.get(skill) ?? 0,
    people: people.get(skill) ?? 0,
  }))
}

/** How many people have each of these skills, or how many open postings ask for it (or require it). */
async function countsOf(work: Work, names: readonly string[], of: 'people' | 'jobs' | 'required'): Promise<Map<string, number>> {
  if (names.length === 0) return new Map()
  const rows =
    of === 'people'
      ? await heldSkills(work)
          .where('skills.name', 'in', names)
          .select(({ fn }) => ['skills.name as skill', fn.count<number>('skills.id').as('count')])
          .groupBy('skills.name')
          .execute()
      : await askedSkills(work)
          .where('job_skills.name', 'in', names)
          .where('job_skills.required', 'in', of === 'required' ? [true] : [true, false])
          .select(({ fn }) => ['job_skills.name as skill', fn.count<number>('job_skills.id').as('count')])
          .groupBy('job_skills.name')
          .execute()
  return new Map(rows.map(({ skill, count }) => [skill, count]))
}

/** Of everybody. `limit` is of the popular skills and of those in demand. */
export async function skillFigures(context: Context, { limit = 10 }: { limit?: number } = {}): Promise<SkillStatistics> {
  return inSnapshot(context, async (work) => {
    const total = await heldSkills(work)
      .select(({ fn }) => [
        fn.count<number>('skills.id').as('skills'),
        fn.count<number>('skills.profile_id').distinct().as('people'),
        fn.count<number>('skills.name').distinct().as('names'),
      ])
      .executeTakeFirstOrThrow()
    const byProficiency = await heldSkills(work)
      .select(({ fn }) => ['skills.proficiency', fn.count<number>('skills.id').as('skills')])
      .groupBy('skills.proficiency')
      .orderBy('skills', 'desc')
      .execute()
    const byOrigin = await heldSkills(work)
      .select(({ fn }) => ['skills.origin', fn.count<number>('skills.id').as('skills')])
      .groupBy('skills.origin')
      .orderBy('skills', 'desc')
      .execute()
    return {
      people: await work.session.table('profiles').count(),
      peopleWithSkills: total.people,
      skills: total.skills,
      differentSkills: total.names,
      averageSkills: total.people === 0 ? null : rounded(total.skills / total.people),
      byProficiency,
      byOrigin,
      popular: await popular(work, limit),
      demand: await demanded(work, limit),
    }
  })
}

/** Of how many it is known how long they took, and how long together. */
export interface Spent {
  count: number
  seconds: number
}

export const averageOf = ({ count, seconds }: Spent): number | null => (count === 0 ? null : rounded(seconds / count))

/** Adds the time between two moments; a clock that was set back took nothing. */
export function spend(spent: Spent, from: Date, to: Date): void {
  spent.count += 1
  spent.seconds += Math.max(0, to.getTime() - from.getTime()) / 1000
}

/** Two digits behind the point. */
export const rounded = (value: number): number => Math.round(value * 100) / 100

/** Of one person. @throws Refusal `missing`. */
export async function personSkillFigures(context: Context, identifier: string): Promise<PersonSkillStatistics> {
  return inSnapshot(context, async (work) => {
    const person = await findPerson(work, identifier)
    const { session } = work
    const held = await session.table('skills').list({ where: { profile_id: person.id }, orderBy: { name: 'asc' } })
    const supports = await session.table('evidences').list({ where: { skill_id: { in: held.map(({ id }) => id) } } })
    const evidencesOf = Map.groupBy(supports, ({ skill_id }) => skill_id)
    const names = held.map(({ name }) => name)
    const people = await countsOf(work, names, 'people')
    const jobs = await countsOf(work, names, 'jobs')
    const years = held.flatMap((row) => (row.years === null ? [] : [Number(row.years)]))
    return {
      person: personSummary(person),
      level: person.experience_level,
      skills: held.length,
      evidences: supports.length,
      averageYears: years.length === 0 ? null : rounded(years.reduce((sum, one) => sum + one, 0) / years.length),
      byProficiency: counted(held.map((row) => row.proficiency)).map(([proficiency, skills]) => ({ proficiency, skills })),
      byOrigin: counted(held.map((row) => row.origin)).map(([origin, skills]) => ({ origin, skills })),
      each: held.map((row) => ({
        skill: row.name,
        proficiency: row.proficiency,
        years: row.years === null ? null : Number(row.years),
        evidences: evidencesOf.get(row.id)?.length ?? 0,
        people: people.get(row.name) ?? 0,
        openJobs: jobs.get(row.name) ?? 0,
      })),
    }
  })
}

function counted<Value>(values: readonly Value[]): [Value, number][] {
  const groups = Map.groupBy(values, (value) => value)
  return [...groups].map(([value, same]): [Value, number] => [value, same.length]).toSorted((a, b) => b[1] - a[1])
}
