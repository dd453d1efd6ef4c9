// The front door of postings: bringing them in with the skills they ask for, finding and showing them.
import { proficiencies, type DuplicatePolicy } from '@moirai/contract/words'
import { findOrMakeCompanies } from '../companies/companies.ts'
import type { Work } from '../context.ts'
import { mergePay, picked, renewed } from '../merging.ts'
import type { Outcome, Problem } from '../outcome.ts'
import { yearlyAmount, type Rates } from '../settings/settings.ts'
import { mergeSkills, type SkillFinder } from '../taxonomy/taxonomy.ts'
import { derivedValues, jobColumns, jobValues, type JobInput, type JobRow, type JobSkillInput } from './job-input.ts'

export type { JobInput, JobRow, JobSkillInput } from './job-input.ts'
export { findJob } from './find-job.ts'
export { countOpenJobs, listJobs, showJob } from './show-jobs.ts'
export { companyNames, jobSummary } from './job-view.ts'

interface PutOptions {
  onDuplicate: DuplicatePolicy
  /** The properties the source speaks of: others of a posting already known stay as they are. */
  properties: ReadonlySet<string>
  rates: Rates
  findSkill: SkillFinder
  companyId?: (name: string) => string | undefined
}

export const postingHere: Problem = {
  column: 'external_id',
  problem: 'This posting is here already, or stands earlier in this file.',
  howToFix: 'Remove the row, or import with --on-duplicate update.',
}

interface Batch {
  byKey: Map<string, JobRow>
  created: Set<string>
  changed: Set<string>
  skills: Map<string, readonly JobSkillInput[]>
}

const keyOf = (companyId: string, externalId: string | null): string => `${companyId} ${externalId}`

/** Brings in a batch of postings by company and outside id; the later of two rows wins. */
export async function putJobs(work: Work, jobs: readonly JobInput[], options: PutOptions): Promise<Outcome[]> {
  const table = work.session.table('job_postings')
  // By the outside id alone: with the company as well the engine would try every pair of the two lists.
  const known = await table.list({ where: { external_id: { in: jobs.map((job) => job.externalId) } } })
  const companyOf = await companiesFor(work, jobs, known, options)
  const batch: Batch = {
    byKey: new Map(known.map((row) => [keyOf(row.company_id, row.external_id), row])),
    created: new Set(),
    changed: new Set(),
    skills: new Map(),
  }
  const outcomes = jobs.map((job) => place(work, job, companyOf(job), batch, options))
  const rows = new Map([...batch.byKey.values()].map((row) => [row.id, row]))
  await table.insertMany([...batch.created].map((id) => rows.get(id)!))
  const changed = [...batch.changed].map((id) => renewed(rows.get(id)!))
  await table.upsertMany(changed, { conflict: ['id'], update: jobColumns(options.properties) })
  await replaceJobSkills(work, batch, options)
  return outcomes
}

/**
 * Whose postings these are. A source that names no companies means the posting of that outside id that is there, where there
 * is one only.
 */
async function companiesFor(
  work: Work,
  jobs: readonly JobInput[],
  known: readonly JobRow[],
  options: PutOptions,
): Promise<(job: JobInput) => string> {
  const byExternalId = Map.groupBy(known, (row) => row.external_id)
  const only = ({ externalId }: JobInput): string | undefined => {
    const rows = options.properties.has('company') ? [] : (byExternalId.get(externalId) ?? [])
    return rows.length === 1 ? rows[0]!.company_id : undefined
  }
  const named = jobs.filter((job) => only(job) === undefined)
  const companies = await findOrMakeCompanies(
    work,
    named.map((job) => job.company),
    options.companyId,
  )
  return (job) => only(job) ?? companies.get(job.company)!
}

function place(work: Work, job: JobInput, companyId: string, batch: Batch, options: PutOptions): Outcome {
  const key = keyOf(companyId, job.externalId)
  const known = batch.byKey.get(key)
  const values = jobValues(job, companyId, work.now(), known?.posted_at)
  if (!known) {
    const id = job.id ?? work.newId()
    batch.byKey.set(key, { ...values, ...derivedValues(values, options.rates), id } as JobRow)
    batch.created.add(id)
    batch.skills.set(id, job.skills)
    return { action: 'created', id }
  }
  if (options.onDuplicate === 'skip') return { action: 'skipped', id: known.id }
  if (options.onDuplicate === 'fail') return { action: 'failed', ...postingHere }
  const columns = jobColumns(options.properties)
  const merged: JobRow = { ...known, ...picked(values, columns) }
  const mixed = mergePay(known, merged, ['salary_min', 'salary_max'], columns)
  if (mixed) return { action: 'failed', ...mixed }
  // From the whole row: the source may speak of a part of the place, or of one end of the pay.
  Object.assign(merged, picked(derivedValues(merged, options.rates), columns))
  const problem = orderProblem(merged)
  if (problem) return problem
  batch.byKey.set(key, merged)
  if (!batch.created.has(known.id)) batch.changed.add(known.id)
  if (speaksOfSkills(options.properties)) batch.skills.set(known.id, job.skills)
  return { action: 'updated', id: known.id }
}

/** A file that speaks of one end of a range only may cross the end already kept. */
function orderProblem(row: JobRow): Outcome | undefined {
  if (row.salary_min !== null && row.salary_max !== null && Number(row.salary_max) < Number(row.salary_min)) {
    const problem = 'With what is known of this posting already, the highest pay would be below the lowest.'
    return { action: 'failed', column: 'salary_max', problem, howToFix: 'Give both ends of the pay.' }
  }
  if (row.expires_at !== null && row.expires_at <= row.posted_at) {
    const problem = 'With what is known of this posting already, it would expire before it was posted.'
    return { action: 'failed', column: 'expires_at', problem, howToFix: 'Give both dates.' }
  }
  return undefined
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

const speaksOfSkills = (properties: ReadonlySet<string>): boolean => speaksOf(properties, true) || speaksOf(properties, false)

/** Puts the skills a source names in the place of those kept; of a known posting it leaves the kind it does not speak of. */
async function replaceJobSkills(work: Work, batch: Batch, { properties, findSkill }: PutOptions): Promise<void> {
  const table = work.session.table('job_skills')
  const known = [...batch.skills.keys()].filter((id) => !batch.created.has(id))
  const before = await table.list({
    where: { job_posting_id: { in: known } },
    orderBy: { job_posting_id: 'asc', position: 'asc' },
  })
  const kept = Map.groupBy(
    before.filter(({ required }) => !speaksOf(properties, required)),
    (row) => row.job_posting_id,
  )
  await table.purge({ job_posting_id: { in: known } })
  const rows = [...batch.skills].flatMap(([job_posting_id, skills]) =>
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
  await table.insertMany(rows)
}

/** Works the yearly pay out again, after the exchange rates have changed. */
export async function recomputePay(work: Work, rates: Rates): Promise<void> {
  const table = work.session.table('job_postings')
  const rows = await table.list({ where: { salary_currency: { not: null } }, includeDeleted: true })
  const changed = rows.flatMap((row): JobRow[] => {
    const { salary_currency: currency, salary_period: period } = row
    const salary_min_year = yearlyAmount({ amount: row.salary_min, currency, period }, rates)
    const salary_max_year = yearlyAmount({ amount: row.salary_max, currency, period }, rates)
    return salary_min_year === row.salary_min_year && salary_max_year === row.salary_max_year
      ? []
      : [{ ...row, salary_min_year, salary_max_year }]
  })
  await table.upsertMany(changed.map(renewed), { conflict: ['id'], update: ['salary_min_year', 'salary_max_year'] })
}
