// Postings in lists and in full.
import type { CustomField } from '@moirai/contract/custom-fields'
import type { JobListItem, JobsQuery, JobView } from '@moirai/contract/jobs'
import type { PageOf } from '@moirai/contract/lists'
import { inSnapshot, type Context, type Work } from '../context.ts'
import { isUuid } from '../identifiers.ts'
import { findFields, loadFields } from '../settings/settings.ts'
import { findJob } from './find-job.ts'
import { asksFirst, jobConditions, jobsLike } from './job-conditions.ts'
import type { JobRow } from './job-input.ts'
import { companyNames, jobListItem, jobView, listedColumns } from './job-view.ts'

/**
 * A page of postings, the latest first. The filter by skill leads through at most 50,000 rows, those by company through 500.
 * @throws DatabaseError `cursor` where it is not one of this list; Refusal `limited` where a filter leads through more.
 */
export async function listJobs(context: Context, query: JobsQuery): Promise<PageOf<JobListItem>> {
  // One statement by itself, unless what narrows it has to be looked up at the same moment.
  if (!asksFirst(query)) return listOf(context, query, jobsLike(context, query))
  return inSnapshot(context, async (work) =>
    listOf({ ...context, database: work.session }, query, await jobConditions(work, query)),
  )
}

const besideLine = { company: { only: ['name'], includeDeleted: true } } as const

type Tables = Pick<Context['database'], 'table'> | Work['session']

async function listOf(
  { database, now }: { database: Tables; now: Context['now'] },
  { limit, cursor }: JobsQuery,
  where: Awaited<ReturnType<typeof jobConditions>>,
): Promise<PageOf<JobListItem>> {
  const page = await database
    .table('job_postings')
    .page({ only: listedColumns, where, orderBy: { posted_at: 'desc' }, limit, cursor, with: besideLine })
  const moment = now()
  return { items: page.items.map((row) => jobListItem(row, row.company?.name ?? '', moment)), next: page.next }
}

/** A page of the same list with all that is told of each, in three statements, and what files brought beside. */
export async function pageOfJobs(work: Work, query: JobsQuery) {
  const { limit, cursor } = query
  const where = await jobConditions(work, query)
  const page = await work.session.table('job_postings').page({ where, orderBy: { posted_at: 'desc' }, limit, cursor })
  const companies = await companyNames(work, page.items)
  const asked = await work.session.table('job_skills').list({
    where: { job_posting_id: { in: page.items.map(({ id }) => id) } },
    orderBy: { job_posting_id: 'asc', position: 'asc' },
  })
  const skillsOf = Map.groupBy(asked, (row) => row.job_posting_id)
  const now = work.now()
  const fields = await loadFields(work, 'job')
  const items = page.items.map((row) => ({
    view: jobView(row, companies, now, skillsOf.get(row.id) ?? [], fields),
    extra: row.extra,
  }))
  return { items, next: page.next }
}

/** How many postings are matched: open, and their time has not passed. */
export async function countOpenJobs({ session, now }: Work): Promise<number> {
  const postings = session.table('job_postings')
  const open = await postings.count({ status: 'open' })
  return open - (await postings.count({ status: 'open', expires_at: { lte: now() } }))
}

/** @throws Refusal `missing`, `invalid`. */
export async function showJob(context: Context, identifier: string): Promise<JobView> {
  const whole = isUuid(identifier) ? await wholeJob(context, identifier.toLowerCase()) : undefined
  return whole ?? inSnapshot(context, async (work) => viewJob(work, await findJob(work, identifier)))
}

const besideJob = {
  company: { only: ['id', 'name'] },
  skills: { only: ['name', 'required', 'proficiency', 'position'] },
} as const

/** By its id, in a statement by itself: what is looked at most takes no transaction. Undefined where it takes more to tell. */
async function wholeJob(context: Context, id: string): Promise<JobView | undefined> {
  const row = await context.database.table('job_postings').find(id, { with: besideJob })
  if (!row?.company) return undefined
  const { company, skills, ...job } = row
  const asked = skills.toSorted((a, b) => a.position - b.position)
  // What is in no field is told of in none.
  const fields = Object.keys(job.extra).length === 0 ? new Map<string, CustomField>() : await findFields(context, 'job')
  return jobView(job, new Map([[company.id, company.name]]), context.now(), asked, fields)
}

export async function viewJob(work: Work, row: JobRow): Promise<JobView> {
  const skills = work.session.table('job_skills')
  const asked = await skills.list({ where: { job_posting_id: row.id }, orderBy: { position: 'asc' } })
  return jobView(row, await companyNames(work, [row]), work.now(), asked, await loadFields(work, 'job'))
}
