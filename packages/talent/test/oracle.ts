// The matches as they must be: facts read by themselves, every pair scored alone, everything sorted, the first ones taken.
import { normaliseLabel } from '@moirai/extraction/taxonomy'
import { buildWorld, scoringVersion1, total, type JobFacts, type PersonFacts } from '@moirai/matching'
import { experienceLevels, proficiencies } from '@moirai/contract/words'
import { inSnapshot, type Context } from '../src/context.ts'
import { unpackTop } from '../src/matches/lists.ts'

/** A list as text, best first: `number:total number:total …`. */
export type ListText = string

export interface Lists {
  /** By the id of the person or posting. */
  people: Map<string, ListText>
  jobs: Map<string, ListText>
}

const levelOf = (word: string | null) => (word === null ? null : experienceLevels.indexOf(word as never)) as PersonFacts['level']
const proficiencyOf = (word: string | null) => (word === null ? null : proficiencies.indexOf(word as never) + 1) as 1 | null
const keyOf = (row: { concept_id: string | null; name: string }) => row.concept_id ?? `name:${normaliseLabel(row.name)}`
const amount = (text: string | null) => (text === null ? null : Number.parseFloat(text))

/** Everybody not deleted, every posting that is open at `now`, as facts. */
async function facts(context: Context, now: Date) {
  return inSnapshot(context, async ({ session }) => {
    const people = await session.table('profiles').list({ orderBy: { number: 'asc' } })
    const postings = await session.table('job_postings').list({ orderBy: { number: 'asc' } })
    const jobs = postings.filter((row) => row.status === 'open' && (row.expires_at === null || row.expires_at > now))
    const held = await session.table('skills').list()
    const asked = await session.table('job_skills').list({ orderBy: { position: 'asc' } })
    const relations = await session.table('skill_relations').list()
    const place = ({ city, region, country, latitude, longitude }: (typeof people)[number] | (typeof jobs)[number]) => ({
      city,
      region,
      country,
      latitude,
      longitude,
    })
    return {
      people,
      jobs,
      relations: relations.map((row) => ({ from: row.from_id, to: row.to_id, strength: Number(row.strength) })),
      personFacts: people.map(
        (row): PersonFacts => ({
          number: row.number,
          skills: held
            .filter((skill) => skill.profile_id === row.id)
            .map((skill) => ({ key: keyOf(skill), name: skill.name, proficiency: proficiencyOf(skill.proficiency) })),
          titles: [row.target_role, row.headline].flatMap((title) => title ?? []),
          yearsTenths: row.years_experience === null ? null : Number(row.years_experience.replace('.', '')),
          level: levelOf(row.experience_level),
          place: place(row),
          remotePreference: row.remote_preference,
          willingToMove: row.willing_to_move,
          salary: { least: amount(row.salary_min_year), hoped: amount(row.salary_desired_year) },
          preferences: row.preferences,
        }),
      ),
      jobFacts: jobs.map(
        (row): JobFacts => ({
          number: row.number,
          title: row.title,
          skills: asked
            .filter((skill) => skill.job_posting_id === row.id)
            .map((skill) => ({
              key: keyOf(skill),
              name: skill.name,
              required: skill.required,
              proficiency: proficiencyOf(skill.proficiency),
            })),
          minYears: row.min_years,
          level: levelOf(row.experience_level),
          place: place(row),
          remote: row.remote,
          salary: { lower: amount(row.salary_min_year), upper: amount(row.salary_max_year) },
          preferences: row.preferences,
        }),
      ),
    }
  })
}

/** The lists that a run at `now` has to give. */
export async function expectedLists(context: Context, top: number, now = context.now()): Promise<Lists> {
  const { people, jobs, relations, personFacts, jobFacts } = await facts(context, now)
  const world = buildWorld({ version: scoringVersion1, relations, people: personFacts, jobs: jobFacts })
  const totals = people.map((_, person) => jobs.map((__, job) => total(world, person, job)))
  const best = (entries: { number: number; total: number }[]): ListText =>
    entries
      .toSorted((a, b) => b.total - a.total || a.number - b.number)
      .slice(0, top)
      .map(({ number, total }) => `${number}:${total}`)
      .join(' ')
  return {
    people: new Map(
      people.map((row, person) => [row.id, best(jobs.map(({ number }, job) => ({ number, total: totals[person]![job]! })))]),
    ),
    jobs: new Map(
      jobs.map((row, job) => [row.id, best(people.map(({ number }, person) => ({ number, total: totals[person]![job]! })))]),
    ),
  }
}

/** The lists that the database keeps of one run, or of the only one there are lists of. */
export async function storedLists(context: Context, runId?: string): Promise<Lists> {
  return inSnapshot(context, async ({ session }) => {
    const rows = await session.table('match_lists').list({ where: runId === undefined ? {} : { match_run_id: runId } })
    const lists: Lists = { people: new Map(), jobs: new Map() }
    for (const row of rows) {
      const { numbers, totals } = unpackTop(row.top)
      const text = Array.from(numbers, (number, index) => `${number}:${totals[index]}`).join(' ')
      lists[row.subject_type === 'profile' ? 'people' : 'jobs'].set(row.subject_id, text)
    }
    return lists
  })
}
