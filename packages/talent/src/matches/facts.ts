// Rows of people and postings as the plain facts that scoring reads.
import {
  experienceLevels,
  proficiencies,
  type ExperienceLevel,
  type Proficiency as ProficiencyWord,
  type SkillOrigin,
} from '@moirai/contract/words'
import type { RowOf } from '@moirai/database'
import type { JobFacts, Level, PersonFacts, Proficiency, Relation } from '@moirai/matching'
import type { Work } from '../context.ts'
import type { JobRow } from '../jobs/jobs.ts'
import type { jobSkills } from '../jobs/tables.ts'
import type { ProfileRow } from '../people/people.ts'
import type { experiences } from '../people/tables.ts'
import type { skills } from '../skills/tables.ts'
import { loadRelations, skillKey } from '../taxonomy/taxonomy.ts'

/** Rows and facts side by side: the facts at a place belong to the row at that place. */
export interface Loaded<Row, Facts> {
  rows: Row[]
  facts: Facts[]
}

type Numbers = { numbers: readonly number[] } | 'all'

/** So many people at a time, by their numbers, in the order of these; deleted ones are left out. */
export async function loadPeopleAfter(
  work: Work,
  after: number | undefined,
  most: number,
): Promise<Loaded<ProfileRow, PersonFacts>> {
  const people: Loaded<ProfileRow, PersonFacts> = { rows: [], facts: [] }
  while (people.rows.length < most) {
    const limit = Math.min(idsAtOnce, most - people.rows.length)
    const last = people.rows.at(-1)?.number ?? after
    const where = last === undefined ? {} : { number: { gt: last } }
    const rows = await work.session.table('profiles').list({ where, orderBy: { number: 'asc' }, limit })
    people.rows.push(...rows)
    people.facts.push(
      ...(await factsOfPeople(
        work,
        rows,
        rows.map(({ id }) => id),
      )),
    )
    if (rows.length < limit) break
  }
  return people
}

/** Few enough for one statement on every engine. */
const idsAtOnce = 500

/** People by their numbers, or all of them; deleted ones are left out. */
export async function loadPeople(work: Work, wanted: Numbers): Promise<Loaded<ProfileRow, PersonFacts>> {
  const where = wanted === 'all' ? {} : { number: { in: wanted.numbers } }
  const rows = await work.session.table('profiles').list({ where, orderBy: { number: 'asc' } })
  return { rows, facts: await factsOfPeople(work, rows, wanted === 'all' ? 'all' : rows.map(({ id }) => id)) }
}

async function factsOfPeople(work: Work, rows: readonly ProfileRow[], ids: readonly string[] | 'all'): Promise<PersonFacts[]> {
  const held = new Map<string, RowOf<typeof skills>[]>()
  const skillRows = work.session.table('skills').iterate({ where: ids === 'all' ? {} : { profile_id: { in: [...ids] } } })
  for await (const skill of skillRows) group(held, skill.profile_id, skill)
  const titles = await loadTitles(work, ids)
  return rows.map((row) => personFacts(row, held.get(row.id) ?? [], titles.get(row.id) ?? []))
}

/** How many titles of the past count beside the wish and the headline. */
const lastTitles = 3

/** The titles of the last jobs of these people, the latest first; what has no end lasts. */
export async function loadTitles(work: Work, ids: readonly string[] | 'all'): Promise<Map<string, string[]>> {
  const past = new Map<string, RowOf<typeof experiences>[]>()
  const rows = work.session.table('experiences').iterate({ where: ids === 'all' ? {} : { profile_id: { in: [...ids] } } })
  for await (const row of rows) group(past, row.profile_id, row)
  const order = ({ end_date, start_date }: RowOf<typeof experiences>): string => `${end_date ?? '9999-12-31'} ${start_date ?? ''}`
  return new Map(
    [...past].map(([id, jobs]) => {
      const latest = jobs.toSorted((a, b) => (order(a) < order(b) ? 1 : order(a) > order(b) ? -1 : 0))
      return [id, latest.slice(0, lastTitles).map(({ title }) => title)]
    }),
  )
}

/** Postings that are open now, by their numbers or all of them. */
export async function loadJobs(work: Work, wanted: Numbers): Promise<Loaded<JobRow, JobFacts>> {
  const where = wanted === 'all' ? {} : { number: { in: wanted.numbers } }
  const now = work.now()
  const open = await work.session.table('job_postings').list({ where: { ...where, status: 'open' }, orderBy: { number: 'asc' } })
  const rows = open.filter((row) => row.expires_at === null || row.expires_at > now)
  const asked = new Map<string, RowOf<typeof jobSkills>[]>()
  const skillRows = work.session.table('job_skills').iterate({
    where: wanted === 'all' ? {} : { job_posting_id: { in: rows.map((row) => row.id) } },
    orderBy: { job_posting_id: 'asc', position: 'asc' },
  })
  for await (const skill of skillRows) group(asked, skill.job_posting_id, skill)
  return { rows, facts: rows.map((row) => jobFacts(row, asked.get(row.id) ?? [])) }
}

/** The facts of one posting, whatever its status: an explanation may be asked for a closed one too. */
export async function loadJob(work: Work, row: JobRow): Promise<JobFacts> {
  return jobFacts(
    row,
    await work.session.table('job_skills').list({ where: { job_posting_id: row.id }, orderBy: { position: 'asc' } }),
  )
}

/** How the platform came to know each skill of a person, by the skill's key. */
export async function loadSkillOrigins(work: Work, profileId: string): Promise<Map<string, SkillOrigin>> {
  const rows = await work.session.table('skills').list({ where: { profile_id: profileId } })
  return new Map(rows.map((row) => [keyed(row).key, row.origin]))
}

export async function loadRelatedSkills(work: Work): Promise<Relation[]> {
  return (await loadRelations(work)).map(({ fromId, toId, strength }) => ({ from: fromId, to: toId, strength }))
}

/** Changes with every relation that comes, changes or goes. */
export async function relationsSignature({ session }: Work): Promise<string> {
  const table = session.table('skill_relations')
  const [latest] = await table.list({ orderBy: { updated_at: 'desc' }, limit: 1 })
  return `${await table.count()} ${latest?.updated_at.toISOString() ?? ''}`
}

function group<Item>(groups: Map<string, Item[]>, key: string, item: Item): void {
  const members = groups.get(key)
  if (members) members.push(item)
  else groups.set(key, [item])
}

const level = (word: ExperienceLevel | null): Level | null => (word === null ? null : (experienceLevels.indexOf(word) as Level))

const proficiency = (word: ProficiencyWord | null): Proficiency | null =>
  word === null ? null : ((proficiencies.indexOf(word) + 1) as Proficiency)

const amount = (decimal: string | null): number | null => (decimal === null ? null : Number(decimal))

const keyed = (skill: { concept_id: string | null; name: string }) => ({
  key: skillKey({ conceptId: skill.concept_id, name: skill.name }),
  name: skill.name,
})

function placeOf(row: ProfileRow | JobRow): PersonFacts['place'] {
  const { city, region, country, latitude, longitude } = row
  return { city, region, country, latitude, longitude }
}

/** @param held Their skills, as they are stored; `past` the titles of their last jobs. */
export function personFacts(
  row: ProfileRow,
  held: readonly Pick<RowOf<typeof skills>, 'concept_id' | 'name' | 'proficiency'>[],
  past: readonly string[],
): PersonFacts {
  return {
    number: row.number,
    skills: held.map((skill) => ({ ...keyed(skill), proficiency: proficiency(skill.proficiency) })),
    titles: [row.target_role, row.headline, ...past].filter((title) => title !== null),
    yearsTenths: row.years_experience === null ? null : Math.round(Number(row.years_experience) * 10),
    level: level(row.experience_level),
    place: placeOf(row),
    remotePreference: row.remote_preference,
    willingToMove: row.willing_to_move,
    salary: { least: amount(row.salary_min_year), hoped: amount(row.salary_desired_year) },
    preferences: row.preferences,
  }
}

function jobFacts(row: JobRow, asked: readonly RowOf<typeof jobSkills>[]): JobFacts {
  return {
    number: row.number,
    title: row.title,
    skills: asked.map((skill) => ({ ...keyed(skill), required: skill.required, proficiency: proficiency(skill.proficiency) })),
    minYears: row.min_years,
    level: level(row.experience_level),
    place: placeOf(row),
    remote: row.remote,
    salary: { lower: amount(row.salary_min_year), upper: amount(row.salary_max_year) },
    preferences: row.preferences,
  }
}
