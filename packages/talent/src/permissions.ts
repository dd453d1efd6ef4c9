// Whose is what: which people and postings somebody sees who is neither staff nor admin. Whatever they do not see is missing to them.
import type { Sight } from '@moirai/contract/access'
import type { UserRole } from '@moirai/contract/words'
import { inSnapshot, type Context, type Work } from './context.ts'
import { Refusal } from './errors.ts'
import { isUuid, noSuch } from './identifiers.ts'
import { noJob, statusAt } from './jobs/jobs.ts'
import { noPerson } from './people/people.ts'

/** Who looks. */
export interface Viewer {
  userId: string
  role: UserRole
}

/** What staff and admins do not see either, unless it was shared with them. */
const isPrivate = (sight: Sight): boolean => sight === 'practice' || sight === 'ownPractice'

const seesEverything = ({ role }: Viewer): boolean => role === 'staff' || role === 'admin'

/**
 * Refuses what is out of sight, in the words for what does not exist.
 * @param identifier As the address has it. Only ids are taken: an e-mail or an outside id could be tried.
 * @throws Refusal `missing`.
 */
export async function refuseHidden(context: Context, viewer: Viewer, sight: Sight, identifier: string): Promise<void> {
  if (seesEverything(viewer) && !isPrivate(sight)) return
  const seen = isUuid(identifier) && (await inSnapshot(context, (work) => seenBy[sight](work, viewer, identifier.toLowerCase())))
  if (!seen) throw missing[sight](identifier)
}

const noSuchThing =
  (noun: string) =>
  (identifier: string): Refusal =>
    noSuch(noun, identifier)

/** The words in which each verb says that there is no such record. */
const missing: Record<Sight, (identifier: string) => Refusal> = {
  self: noPerson,
  person: noPerson,
  job: noJob,
  managedJob: noJob,
  comparedJob: noJob,
  skill: noSuchThing('skill'),
  ownSkill: noSuchThing('skill'),
  ownEvidence: noSuchThing('evidence'),
  application: noSuchThing('application'),
  ownApplication: noSuchThing('application'),
  managedApplication: noSuchThing('application'),
  ownCompany: noSuchThing('company'),
  ownAssessment: noSuchThing('assessment'),
  practice: noSuchThing('practice session'),
  ownPractice: noSuchThing('practice session'),
}

type Sees = (work: Work, viewer: Viewer, id: string) => Promise<boolean>

const seesPerson: Sees = async (work, viewer, id) =>
  viewer.role === 'recruiter' ? (await visible(work, viewer, [id])).has(id) : isOwn(work, viewer, id)

const managesJob: Sees = async (work, viewer, id) => {
  if (viewer.role !== 'recruiter') return false
  const job = await work.session.table('job_postings').find(id)
  return job !== undefined && (await companiesOf(work, viewer)).includes(job.company_id)
}

const isOpen = async ({ session, now }: Work, id: string): Promise<boolean> => {
  const job = await session.table('job_postings').find(id)
  return job !== undefined && statusAt(job, now()) === 'open'
}

/** Also of what is hidden: bringing it back is for the same people. */
const throughSkill =
  (sees: Sees): Sees =>
  async (work, viewer, id) => {
    const skill = await work.session.table('skills').findBy({ id }, { includeDeleted: true })
    return skill !== undefined && sees(work, viewer, skill.profile_id)
  }

const throughApplication =
  (sees: (work: Work, viewer: Viewer, row: { profile_id: string; job_posting_id: string }) => Promise<boolean>): Sees =>
  async (work, viewer, id) => {
    const application = await work.session.table('applications').find(id)
    return application !== undefined && sees(work, viewer, application)
  }

const seenBy: Record<Sight, Sees> = {
  self: (work, viewer, id) => isOwn(work, viewer, id),
  person: seesPerson,
  job: async (work, viewer, id) => (await isOpen(work, id)) || managesJob(work, viewer, id),
  managedJob: managesJob,
  comparedJob: async (work, viewer, id) => (viewer.role === 'student' ? isOpen(work, id) : managesJob(work, viewer, id)),
  skill: throughSkill(seesPerson),
  ownSkill: throughSkill((work, viewer, id) => isOwn(work, viewer, id)),
  ownEvidence: async (work, viewer, id) => {
    const evidence = await work.session.table('evidences').findBy({ id }, { includeDeleted: true })
    return evidence !== undefined && seenBy.ownSkill(work, viewer, evidence.skill_id)
  },
  application: throughApplication(async (work, viewer, row) =>
    viewer.role === 'recruiter' ? managesJob(work, viewer, row.job_posting_id) : isOwn(work, viewer, row.profile_id),
  ),
  ownApplication: throughApplication((work, viewer, row) => isOwn(work, viewer, row.profile_id)),
  managedApplication: throughApplication((work, viewer, row) => managesJob(work, viewer, row.job_posting_id)),
  ownCompany: async (work, viewer, id) => viewer.role === 'recruiter' && (await companiesOf(work, viewer)).includes(id),
  ownAssessment: async (work, viewer, id) => {
    const assessment = await work.session.table('assessments').find(id)
    return assessment !== undefined && isOwn(work, viewer, assessment.profile_id)
  },
  practice: async (work, viewer, id) => {
    const practice = await work.session.table('practice_sessions').find(id)
    if (practice === undefined) return false
    return (seesEverything(viewer) && practice.shared_at !== null) || isOwn(work, viewer, practice.profile_id)
  },
  // Also of what is hidden: bringing it back is for the same person.
  ownPractice: async (work, viewer, id) => {
    const practice = await work.session.table('practice_sessions').findBy({ id }, { includeDeleted: true })
    return practice !== undefined && isOwn(work, viewer, practice.profile_id)
  },
}

/** Refuses a posting for another company than one's own. @throws Refusal `forbidden`. */
export async function refuseForeignCompany(context: Context, viewer: Viewer, companyId: string | undefined): Promise<void> {
  const own = seesEverything(viewer) || (await inSnapshot(context, (work) => companiesOf(work, viewer))).includes(companyId ?? '')
  if (!own) throw new Refusal('forbidden', 'companyId: you make postings for your own company only; give its id.')
}

/** Refuses to let viewers of a company change who acts for it. @throws Refusal `forbidden`. */
export async function refuseViewerOfCompany(context: Context, viewer: Viewer, companyId: string): Promise<void> {
  if (seesEverything(viewer)) return
  const acts = await inSnapshot(context, ({ session }) =>
    session.table('company_members').exists({ company_id: companyId, user_id: viewer.userId, role: { not: 'viewer' } }),
  )
  if (!acts) throw new Refusal('forbidden', 'You see what is of this company; who acts for it is changed by its recruiters.')
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
