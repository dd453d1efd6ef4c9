// Postings made, changed, deleted and restored one by one, and made many at once.
import {
  createJob as createJobInput,
  updateJob as updateJobInput,
  type CreateJob,
  type JobView,
  type UpdateJob,
} from '@moirai/contract/jobs'
import { changedFields, recordAudit } from '../audit/audit.ts'
import { putInBatches } from '../batches.ts'
import { checked, idOfOnly, laterThan, refuseStale, refusalOf, refusingTaken } from '../checking.ts'
import { inTransaction, type Context, type Work } from '../context.ts'
import { idOf, noSuch } from '../identifiers.ts'
import { picked } from '../merging.ts'
import { listsDue } from '../lists-due.ts'
import type { Outcome, Problem } from '../outcome.ts'
import { postingNewsDue } from '../posting-news.ts'
import { keptFields, loadFields, loadRates } from '../settings/settings.ts'
import { loadSkillFinder } from '../taxonomy/taxonomy.ts'
import { findJob } from './find-job.ts'
import { jobInput, propertiesSaid } from './job-fields.ts'
import { jobColumns, jobValues, mergedPosting, type JobRow } from './job-input.ts'
import { replaceJobSkills } from './job-skills.ts'
import { statusAt } from './job-view.ts'
import { postingHere, putJobs } from './put-jobs.ts'
import { viewJob } from './show-jobs.ts'

type NewJob = ReturnType<typeof checked<typeof createJobInput>>

const taken = { external_id: postingHere }

const noCompany: Problem = {
  column: 'companyId',
  problem: 'There is no company of this id.',
  howToFix: 'Give the id of a company that is here, or its name.',
}

const orderOfDates: Problem = {
  column: 'expiresAt',
  problem: 'The posting would expire before it is posted.',
  howToFix: 'Give a later day, or none.',
}

const codes = new Map([
  [noCompany.problem, 'missing'],
  [orderOfDates.problem, 'invalid'],
] as const)

/** Makes a posting with the skills it asks for. @throws Refusal `invalid`, `missing`, `taken`. */
export async function createJob(context: Context, input: CreateJob): Promise<JobView> {
  const said = checked(createJobInput, input)
  return inTransaction(context, async (work) => {
    const fields = keptFields(await loadFields(work, 'job'), said.fields ?? {}, { made: true })
    if ('failure' in fields) throw refusalOf('invalid', fields.failure)
    const id = idOfOnly(await putNew(work, [said]), codes)
    return viewJob(work, await work.session.table('job_postings').get(id))
  })
}

/** Makes up to 10,000 postings, in batches; one that cannot be made fails alone. @throws Refusal `limited`. */
export async function createJobs(context: Context, inputs: readonly CreateJob[]): Promise<Outcome[]> {
  return putInBatches(context, inputs, { schema: createJobInput, put: putNew })
}

async function putNew(work: Work, jobs: readonly NewJob[]): Promise<Outcome[]> {
  const ids = jobs.flatMap(({ companyId }) => companyId ?? [])
  const companies = await work.session.table('companies').list({ where: { id: { in: ids } } })
  const here = new Set(companies.map(({ id }) => id))
  const fields = await loadFields(work, 'job')
  const kept = jobs.map((said) => keptFields(fields, said.fields ?? {}, { made: true }))
  const records = jobs.map((said, index) => {
    const extra = kept[index]!
    return { ...jobInput(said, work.settings.currency), ...('failure' in extra ? {} : extra) }
  })
  const now = work.now()
  const problems = records.map(({ companyId, postedAt, expiresAt }, index) => {
    const extra = kept[index]!
    if ('failure' in extra) return extra.failure
    if (companyId !== undefined && !here.has(companyId)) return noCompany
    return expiresAt !== null && expiresAt <= (postedAt ?? now) ? orderOfDates : undefined
  })
  const good = records.filter((_, index) => problems[index] === undefined)
  const properties = new Set(records.flatMap((record) => Object.keys(record)))
  const options = {
    onDuplicate: 'fail',
    properties,
    rates: await loadRates(work),
    findSkill: await loadSkillFinder(work),
  } as const
  const put = await putJobs(work, good, options)
  const made = put.flatMap((outcome) => (outcome.action === 'created' ? [outcome.id] : []))
  await recordAudit(work, ...made.map((id) => ({ action: 'job.created', subject: { type: 'job', id } })))
  const done = put.values()
  return problems.map((problem) => (problem ? { action: 'failed', ...problem } : done.next().value!))
}

/**
 * Changes what is given; what is kept beside it (the place on the map, the pay by the year) follows. The match lists of the
 * posting are told as stale from then on.
 * @throws Refusal `invalid`, `missing`, `taken`, `stale`.
 */
export async function updateJob(context: Context, identifier: string, input: UpdateJob): Promise<JobView> {
  const { ifUpdatedAt, ...said } = checked(updateJobInput, input)
  return inTransaction(context, async (work) => {
    const known = await findJob(work, identifier)
    refuseStale(known, ifUpdatedAt)
    const properties = propertiesSaid(said)
    const columns = jobColumns(properties)
    const job = jobInput(said, work.settings.currency, known)
    const values = jobValues(job, known.company_id, work.now(), known.posted_at)
    const merged = mergedPosting(known, values, columns, await loadRates(work))
    if ('problem' in merged) throw refusalOf('invalid', merged)
    const fields = keptFields(await loadFields(work, 'job'), said.fields ?? {}, { kept: known.extra })
    if ('failure' in fields) throw refusalOf('invalid', fields.failure)
    const changes = {
      ...picked({ ...merged, extra: fields.extra }, columns),
      ...(said.externalId === undefined ? {} : { external_id: said.externalId }),
      updated_at: laterThan(known, work.now()),
    }
    const table = work.session.table('job_postings')
    await refusingTaken(taken, () => table.update(known.id, changes))
    await tellWhereExpired(work, known, { ...known, ...changes })
    if (said.skills !== undefined) {
      const skills = new Map([[known.id, job.skills]])
      await replaceJobSkills(work, { skills, created: new Set() }, { properties, findSkill: await loadSkillFinder(work) })
    }
    await listsDue(work)
    await recordAudit(work, { action: 'job.updated', subject: { type: 'job', id: known.id }, detail: changedFields(said) })
    return viewJob(work, await table.get(known.id))
  })
}

/** The look for what expires by itself has passed a moment that lies behind. */
async function tellWhereExpired(work: Work, before: JobRow, after: JobRow): Promise<void> {
  const now = work.now()
  if (after.expires_at === null || statusAt(before, now) !== 'open' || statusAt(after, now) !== 'expired') return
  await postingNewsDue(work, { job: after.id, status: 'expired', at: after.expires_at.toISOString() })
}

/** Hides a posting; it can be restored. @throws Refusal `missing`, `invalid`. */
export async function deleteJob(context: Context, identifier: string): Promise<void> {
  await inTransaction(context, async (work) => {
    const { id } = await findJob(work, identifier)
    await work.session.table('job_postings').delete({ id })
    await listsDue(work)
    await recordAudit(work, { action: 'job.deleted', subject: { type: 'job', id } })
  })
}

/** Brings a deleted posting back. @throws Refusal `missing`; `taken` where its company has another one of its outside id by now. */
export async function restoreJob(context: Context, id: string): Promise<JobView> {
  return inTransaction(context, async (work) => {
    const table = work.session.table('job_postings')
    const key = idOf(id, 'deleted job')
    const restored = await refusingTaken(taken, () => table.restore({ id: key }))
    if (restored === 0) throw noSuch('deleted job', id)
    await listsDue(work)
    await recordAudit(work, { action: 'job.restored', subject: { type: 'job', id: key } })
    return viewJob(work, await table.get(key))
  })
}
