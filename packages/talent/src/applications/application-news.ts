// Who is told of a step of an application: the person of what others did, those who act for the company of what the person did.
import type { ApplicationStatus } from '@moirai/contract/words'
import type { RowOf } from '@moirai/database'
import type { Work } from '../context.ts'
import { companyNames } from '../jobs/jobs.ts'
import { tell, type News } from '../notifications/notifications.ts'
import type { applicationEvents, applications } from './tables.ts'

type ApplicationRow = RowOf<typeof applications>
type EventRow = RowOf<typeof applicationEvents>

const stepWords: Readonly<Record<ApplicationStatus, string>> = {
  submitted: 'was handed in',
  reviewing: 'is being looked at',
  interview: 'has come to an interview',
  offer: 'has led to an offer',
  hired: 'has led to your being hired',
  rejected: 'was turned down',
  withdrawn: 'was withdrawn',
}

/** The person is told of what others did with their application, with the reason that is for them. */
export async function tellApplicant(work: Work, application: ApplicationRow, event: EventRow): Promise<void> {
  const { session } = work
  const person = await session.table('profiles').find(application.profile_id)
  if (!person || person.user_id === null || person.user_id === event.actor_id) return
  const job = await session.table('job_postings').get(application.job_posting_id, { includeDeleted: true })
  const company = (await companyNames(work, [job])).get(job.company_id) ?? ''
  const reason = event.reason === null ? '' : ` ${event.reason}`
  await tell(work, [
    {
      userId: person.user_id,
      kind: 'application_step',
      title: `Your application ${stepWords[event.to_status]}: ${job.title}`,
      body: `${job.title}, ${company}: your application ${stepWords[event.to_status]}.${reason}`,
      link: `/people/${person.id}/jobs/${job.id}`,
      key: event.id,
    },
  ])
}

/** Those who act for the company are told who has applied, or withdrew; not by name, as not everybody may see names. */
export async function tellCompanies(work: Work, events: readonly EventRow[]): Promise<void> {
  const { session } = work
  if (events.length === 0) return
  const rows = await session.table('applications').list({ where: { id: { in: events.map((one) => one.application_id) } } })
  const jobs = await session.table('job_postings').list({ where: { id: { in: rows.map((row) => row.job_posting_id) } } })
  const companies = [...new Set(jobs.map(({ company_id }) => company_id))]
  const members = await session
    .table('company_members')
    .list({ where: { company_id: { in: companies }, role: { in: ['owner', 'recruiter'] } } })
  if (members.length === 0) return
  const [rowOf, jobOf] = [new Map(rows.map((row) => [row.id, row])), new Map(jobs.map((job) => [job.id, job]))]
  const news = events.flatMap((event): News[] => {
    const row = rowOf.get(event.application_id)
    const job = row && jobOf.get(row.job_posting_id)
    if (!job) return []
    const what = event.to_status === 'withdrawn' ? 'An application was withdrawn' : 'A new application'
    return members
      .filter(({ company_id, user_id }) => company_id === job.company_id && user_id !== event.actor_id)
      .map(({ user_id }) => ({
        userId: user_id,
        kind: 'new_application',
        title: `${what}: ${job.title}`,
        body: `${job.title}: ${what.toLowerCase()}`,
        link: `/jobs/${job.id}?person=${row.profile_id}`,
        key: event.id,
      }))
  })
  await tell(work, news)
}
