// The skills that postings ask for, in the order they name them.
import { proficiencies } from '@moirai/contract/words'
import type { Work } from '../context.ts'
import { mergeSkills, type SkillFinder } from '../taxonomy/taxonomy.ts'
import type { JobSkillInput } from './job-input.ts'

/** What postings ask for by their ids, and which of them are new. */
export interface SkillsOfJobs {
  skills: Map<string, readonly JobSkillInput[]>
  created: ReadonlySet<string>
}

/** The stricter of two: required before optional, the higher level before the lower. */
function stricter(kept: JobSkillInput, other: JobSkillInput): JobSkillInput {
  const rank = ({ proficiency }: JobSkillInput) => (proficiency === null ? -1 : proficiencies.indexOf(proficiency))
  return {
    ...kept,
    required: kept.required || other.required,
    proficiency: rank(other) > rank(kept) ? other.proficiency : kept.proficiency,
  }
}

/** A source may speak of the required skills, of the optional ones, or of both. */
const speaksOf = (properties: ReadonlySet<string>, required: boolean): boolean =>
  properties.has('skills') || properties.has(required ? 'requiredSkills' : 'optionalSkills')

export const speaksOfSkills = (properties: ReadonlySet<string>): boolean =>
  speaksOf(properties, true) || speaksOf(properties, false)

/** Puts the skills a source names in the place of those kept; of a known posting it leaves the kind it does not speak of. */
export async function replaceJobSkills(
  work: Work,
  jobs: SkillsOfJobs,
  { properties, findSkill }: { properties: ReadonlySet<string>; findSkill: SkillFinder },
): Promise<void> {
  const table = work.session.table('job_skills')
  const known = [...jobs.skills.keys()].filter((id) => !jobs.created.has(id))
  const where = { job_posting_id: { in: known } }
  const before = known.length === 0 ? [] : await table.list({ where, orderBy: { job_posting_id: 'asc', position: 'asc' } })
  const kept = Map.groupBy(
    before.filter(({ required }) => !speaksOf(properties, required)),
    (row) => row.job_posting_id,
  )
  if (known.length > 0) await table.purge(where)
  const rows = [...jobs.skills].flatMap(([job_posting_id, skills]) =>
    mergeSkills([...skills, ...(kept.get(job_posting_id) ?? [])], findSkill, stricter).map(
      ({ name, conceptId, required, proficiency }, position) => ({
        job_posting_id,
        position,
        name,
        concept_id: conceptId,
        required,
        proficiency,
      }),
    ),
  )
  await table.insertMany(rows, { returning: false })
}
