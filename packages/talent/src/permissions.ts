// Whose is what: which people and postings somebody sees who is neither staff nor admin. Whatever they do not see is missing to them.
import type { Sight } from '@moirai/contract/access'
import type { UserRole } from '@moirai/contract/words'
import { inSnapshot, type Context, type Work } from './context.ts'
import { isUuid } from './identifiers.ts'
import { noJob, statusAt } from './jobs/jobs.ts'
import { noPerson } from './people/people.ts'

/** Who looks. */
export interface Viewer {
  userId: string
  role: UserRole
}

const seesEverything = ({ role }: Viewer): boolean => role === 'staff' || role === 'admin'

/**
 * Refuses what is out of sight, in the words for what does not exist.
 * @param identifier As the address has it. Only ids are taken: an e-mail or an outside id could be tried.
 * @throws Refusal `missing`.
 */
export async function refuseHidden(context: Context, viewer: Viewer, sight: Sight, identifier: string): Promise<void> {
  if (seesEverything(viewer)) return
  const seen = isUuid(identifier) && (await inSnapshot(context, (work) => sees(work, viewer, sight, identifier.toLowerCase())))
  if (!seen) throw sight === 'self' || sight === 'person' ? noPerson(identifier) : noJob(identifier)
}

async function sees(work: Work, viewer: Viewer, sight: Sight, id: string): Promise<boolean> {
  if (sight === 'self') return isOwn(work, viewer, id)
  if (sight === 'person')
    return viewer.role === 'recruiter' ? (await visible(work, viewer, [id])).has(id) : isOwn(work, viewer, id)
  const job = await work.session.table('job_postings').find(id)
  if (!job) return false
  const open = statusAt(job, work.now()) === 'open'
  if (open && (sight === 'job' || (sight === 'comparedJob' && viewer.role === 'student'))) return true
  return viewer.role === 'recruiter' && (await companiesOf(work, viewer)).includes(job.company_id)
}

const isOwn = ({ session }: Work, { userId }: Viewer, id: string): Promise<boolean> =>
  session.table('profiles').exists({ id, user_id: userId })

async function companiesOf({ session }: Work, { userId }: Viewer): Promise<string[]> {
  const rows = await session.table('company_members').list({ where: { user_id: userId } })
  return rows.map(({ company_id }) => company_id)
}

/** Which of these people somebody sees: themselves; for recruiters who applied to their company, or agreed to be found. */
export async function visiblePeople(context: Context, viewer: Viewer, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (seesEverything(viewer)) return new Set(ids)
  return inSnapshot(context, (work) => visible(work, viewer, ids))
}

async function visible(work: Work, viewer: Viewer, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { session } = work
  const people = await session.table('profiles').list({ where: { id: { in: [...ids] } } })
  if (viewer.role !== 'recruiter') return new Set(people.filter((row) => row.user_id === viewer.userId).map(({ id }) => id))
  const agreed = people.filter(({ consent }) => consent['foundByRecruiters'] === true).map(({ id }) => id)
  const applications = await session.table('applications').list({ where: { profile_id: { in: people.map(({ id }) => id) } } })
  const jobs = await session.table('job_postings').list({
    where: { id: { in: applications.map((row) => row.job_posting_id) }, company_id: { in: await companiesOf(work, viewer) } },
    includeDeleted: true,
  })
  const own = new Set(jobs.map(({ id }) => id))
  return new Set([...agreed, ...applications.filter((row) => own.has(row.job_posting_id)).map((row) => row.profile_id)])
}
