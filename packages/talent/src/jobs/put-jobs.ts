// Postings brought in, many at once, with the skills they ask for: what is known already is found again, the others are made.
import type { DuplicatePolicy } from '@moirai/contract/words'
import { findOrMakeCompanies } from '../companies/companies.ts'
import type { Work } from '../context.ts'
import { listsDue } from '../lists-due.ts'
import { renewed } from '../merging.ts'
import type { Outcome, Problem } from '../outcome.ts'
import type { Rates } from '../settings/settings.ts'
import type { SkillFinder } from '../taxonomy/taxonomy.ts'
import { derivedValues, jobColumns, jobValues, mergedPosting, type JobInput, type JobRow } from './job-input.ts'
import { replaceJobSkills, speaksOfSkills, type SkillsOfJobs } from './job-skills.ts'

interface PutOptions {
  onDuplicate: DuplicatePolicy
  /** The properties the source speaks of: others of a posting already known stay as they are. */
  properties: ReadonlySet<string>
  rates: Rates
  findSkill: SkillFinder
  companyId?: (name: string) => string | undefined
  /** Told of those that are known already, before anything of them is changed. */
  onKnown?: (rows: readonly JobRow[]) => Promise<void>
  /** Told of the companies there were none of. */
  onMadeCompanies?: (ids: readonly string[]) => void
}

export const postingHere: Problem = {
  column: 'external_id',
  problem: 'This posting is here already, or stands earlier in this file.',
  howToFix: 'Remove the row, or let the import update what is here already.',
}

interface Batch extends SkillsOfJobs {
  byKey: Map<string, JobRow>
  created: Set<string>
  changed: Set<string>
}

const keyOf = (companyId: string, externalId: string | null): string => `${companyId} ${externalId}`

/** Brings in a batch of postings by company and outside id; the later of two rows wins. */
export async function putJobs(work: Work, jobs: readonly JobInput[], options: PutOptions): Promise<Outcome[]> {
  const table = work.session.table('job_postings')
  // By the outside id alone: with the company as well the engine would try every pair of the two lists.
  const known = await table.list({ where: { external_id: { in: jobs.flatMap((job) => job.externalId ?? []) } } })
  await options.onKnown?.(known)
  const companyOf = await companiesFor(work, jobs, known, options)
  const batch: Batch = {
    byKey: new Map(known.map((row) => [keyOf(row.company_id, row.external_id), row])),
    created: new Set(),
    changed: new Set(),
    skills: new Map(),
  }
  const outcomes = jobs.map((job) => place(work, job, companyOf(job), batch, options))
  const rows = new Map([...batch.byKey.values()].map((row) => [row.id, row]))
  await table.insertMany(
    [...batch.created].map((id) => rows.get(id)!),
    { returning: false },
  )
  const changed = [...batch.changed].map((id) => renewed(rows.get(id)!))
  await table.upsertMany(changed, { conflict: ['id'], update: jobColumns(options.properties) })
  await replaceJobSkills(work, batch, options)
  if (batch.created.size + changed.length > 0) await listsDue(work)
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
  const named = jobs.filter((job) => (job.companyId ?? only(job)) === undefined)
  const companies = await findOrMakeCompanies(
    work,
    named.map((job) => job.company),
    options.companyId,
    options.onMadeCompanies,
  )
  return (job) => job.companyId ?? only(job) ?? companies.get(job.company)!
}

function place(work: Work, job: JobInput, companyId: string, batch: Batch, options: PutOptions): Outcome {
  const id = job.id ?? work.newId()
  // One without an outside id is nobody else's.
  const key = job.externalId === null ? id : keyOf(companyId, job.externalId)
  const known = batch.byKey.get(key)
  const values = jobValues(job, companyId, work.now(), known?.posted_at)
  if (!known) {
    batch.byKey.set(key, { ...values, ...derivedValues(values, options.rates), id } as JobRow)
    batch.created.add(id)
    batch.skills.set(id, job.skills)
    return { action: 'created', id }
  }
  if (options.onDuplicate === 'skip') return { action: 'skipped', id: known.id }
  if (options.onDuplicate === 'fail') return { action: 'failed', ...postingHere }
  const merged = mergedPosting(known, values, jobColumns(options.properties), options.rates)
  if ('problem' in merged) return { action: 'failed', ...merged }
  batch.byKey.set(key, merged)
  if (!batch.created.has(known.id)) batch.changed.add(known.id)
  if (speaksOfSkills(options.properties)) batch.skills.set(known.id, job.skills)
  return { action: 'updated', id: known.id }
}
