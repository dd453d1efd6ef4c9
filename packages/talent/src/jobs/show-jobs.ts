// Postings in lists and in full.
import type { JobListItem, JobsQuery, JobView } from '@moirai/contract/jobs'
import type { PageOf } from '@moirai/contract/lists'
import { inSnapshot, type Context, type Work } from '../context.ts'
import { findJob } from './find-job.ts'
import { jobConditions } from './job-conditions.ts'
import { companyNames, jobListItem, jobView } from './job-view.ts'

/** A page of postings, the latest first. @throws DatabaseError `cursor` where it is not one of this list. */
export async function listJobs(context: Context, query: JobsQuery): Promise<PageOf<JobListItem>> {
  return inSnapshot(context, async (work) => {
    const { limit, cursor } = query
    const where = await jobConditions(work, query)
    const page = await work.session.table('job_postings').page({ where, orderBy: { posted_at: 'desc' }, limit, cursor })
    const companies = await companyNames(work, page.items)
    return { items: page.items.map((row) => jobListItem(row, companies, work.now())), next: page.next }
  })
}

/** How many postings are matched: open, and their time has not passed. */
export async function countOpenJobs({ session, now }: Work): Promise<number> {
  const postings = session.table('job_postings')
  const open = await postings.count({ status: 'open' })
  return open - (await postings.count({ status: 'open', expires_at: { lte: now() } }))
}

/** @throws Refusal `missing`, `invalid`. */
export async function showJob(context: Context, identifier: string): Promise<JobView> {
  return inSnapshot(context, async (work) => {
    const row = await findJob(work, identifier)
    const skills = work.session.table('job_skills')
    const asked = await skills.list({ where: { job_posting_id: row.id }, orderBy: { position: 'asc' } })
    return jobView(row, await companyNames(work, [row]), work.now(), asked)
  })
}
