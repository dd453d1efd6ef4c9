// Applications in lists and in full, with the steps they have taken.
import type { ApplicationDetailsView, ApplicationsQuery, ApplicationStep, ApplicationView } from '@moirai/contract/applications'
import type { PageOf } from '@moirai/contract/lists'
import type { RowOf } from '@moirai/database'
import { inSnapshot, type Context, type Work } from '../context.ts'
import { idOf, noSuch } from '../identifiers.ts'
import { companyNames, findJob, jobSummary } from '../jobs/jobs.ts'
import { findPerson, personSummary } from '../people/people.ts'
import { withoutEmpty } from '../searching.ts'
import type { applicationEvents, applications } from './tables.ts'

type ApplicationRow = RowOf<typeof applications>

/** @throws Refusal `missing`. */
export async function findApplication(work: Work, id: string): Promise<ApplicationRow> {
  const found = await work.session.table('applications').find(idOf(id, 'application'))
  if (!found) throw noSuch('application', id)
  return found
}

/** Each with its person and its posting, in three statements; those of whom either is deleted are out of sight as well. */
async function applicationViews(work: Work, rows: readonly ApplicationRow[]): Promise<ApplicationView[]> {
  const { session } = work
  const people = await session.table('profiles').list({ where: { id: { in: rows.map((row) => row.profile_id) } } })
  const jobs = await session.table('job_postings').list({ where: { id: { in: rows.map((row) => row.job_posting_id) } } })
  const companies = await companyNames(work, jobs)
  const now = work.now()
  const personOf = new Map(people.map((row) => [row.id, personSummary(row)]))
  const jobOf = new Map(jobs.map((row) => [row.id, jobSummary(row, companies, now)]))
  return rows.flatMap((row) => {
    const person = personOf.get(row.profile_id)
    const job = jobOf.get(row.job_posting_id)
    if (!person || !job) return []
    return {
      id: row.id,
      person,
      job,
      status: row.status,
      coverNote: row.cover_note,
      appliedAt: row.created_at.toISOString(),
      updatedAt: row.updated_at.toISOString(),
    }
  })
}

/** @throws Refusal `missing` where its person or its posting is deleted. */
export async function viewApplication(work: Work, row: ApplicationRow): Promise<ApplicationDetailsView> {
  const [view] = await applicationViews(work, [row])
  if (!view) throw noSuch('application', row.id)
  const events = await work.session
    .table('application_events')
    .list({ where: { application_id: row.id }, orderBy: { occurred_at: 'asc', id: 'asc' } })
  return { ...view, history: events.map(stepOf) }
}

const stepOf = (event: RowOf<typeof applicationEvents>): ApplicationStep => ({
  from: event.from_status,
  to: event.to_status,
  actorId: event.actor_id,
  reason: event.reason,
  note: event.note,
  at: event.occurred_at.toISOString(),
})

/** @throws Refusal `missing`. */
export async function showApplication(context: Context, id: string): Promise<ApplicationDetailsView> {
  return inSnapshot(context, async (work) => viewApplication(work, await findApplication(work, id)))
}

/**
 * A page of applications, the latest first, of a person, a posting or a status. A page is shorter where people or postings are deleted.
 * @throws Refusal `missing`; DatabaseError `cursor` where it is not one of this list.
 */
export async function listApplications(context: Context, query: ApplicationsQuery): Promise<PageOf<ApplicationView>> {
  return inSnapshot(context, async (work) => {
    const { limit, cursor, status } = query
    const profile_id = query.person === undefined ? undefined : (await findPerson(work, query.person)).id
    const job_posting_id = query.job === undefined ? undefined : (await findJob(work, query.job)).id
    const where = withoutEmpty({ profile_id, job_posting_id, status })
    const table = work.session.table('applications')
    const page = await table.page({ where, orderBy: { created_at: 'desc' }, limit, cursor })
    return { items: await applicationViews(work, page.items), next: page.next }
  })
}
