// The front door of applications: applying, the steps since, and their history.
import {
  applicationNote,
  apply as applyInput,
  moveApplication as moveInput,
  type ApplicationDetailsView,
  type ApplicationNote,
  type Apply,
  type MoveApplication,
} from '@moirai/contract/applications'
import { recordAudit } from '../audit/audit.ts'
import { putInBatches } from '../batches.ts'
import { checked, idOfOnly, laterThan, refuseStale, refusingTaken } from '../checking.ts'
import { inTransaction, type Context } from '../context.ts'
import { Refusal } from '../errors.ts'
import { idOf, noSuch } from '../identifiers.ts'
import { findJob } from '../jobs/jobs.ts'
import type { Outcome } from '../outcome.ts'
import { findPerson } from '../people/people.ts'
import { tellApplicant, tellCompanies } from './application-news.ts'
import { appliedAlready, putApplications, refusalCodes } from './put-applications.ts'
import { findApplication, viewApplication } from './show-applications.ts'
import { forbiddenStep } from './steps.ts'

export { applicationHere, putPastApplications, type ApplicationRow, type PastApplication } from './past-applications.ts'
export { listApplications, showApplication } from './show-applications.ts'

/**
 * Applies for an open posting; who has withdrawn may apply again, and goes on with the same application.
 * @throws Refusal `invalid`, `missing`, `taken`; `stale` where the posting is not open any more.
 */
export async function apply(context: Context, input: Apply): Promise<ApplicationDetailsView> {
  const said = checked(applyInput, input)
  return inTransaction(context, async (work) => {
    const person = await findPerson(work, said.person)
    const job = await findJob(work, said.job)
    const put = await putApplications(work, [{ ...said, person: person.id, job: job.id }])
    return viewApplication(work, await findApplication(work, idOfOnly(put, refusalCodes)))
  })
}

/**
 * Applies up to 10,000 times, in batches; what cannot be applied for fails alone. People and postings are named by their ids here.
 * @throws Refusal `limited`.
 */
export async function applyMany(context: Context, inputs: readonly Apply[]): Promise<Outcome[]> {
  return putInBatches(context, inputs, { schema: applyInput, put: putApplications })
}

/** Takes a step, with what the person is told and what is noted for those who decide. @throws Refusal `invalid`, `missing`, `stale`. */
export async function moveApplication(context: Context, id: string, input: MoveApplication): Promise<ApplicationDetailsView> {
  const { to, reason, note, ifUpdatedAt } = checked(moveInput, input)
  return inTransaction(context, async (work) => {
    const application = await findApplication(work, id)
    refuseStale(application, ifUpdatedAt)
    const { status: from } = application
    const forbidden = forbiddenStep(from, to)
    if (forbidden !== null) throw new Refusal('invalid', `to: ${forbidden.problem}; ${forbidden.instead}.`)
    const now = work.now()
    const table = work.session.table('applications')
    await table.update(application.id, { status: to, updated_at: laterThan(application, now) })
    const event = await work.session.table('application_events').insert({
      application_id: application.id,
      from_status: from,
      to_status: to,
      actor_id: work.actor.kind === 'user' ? work.actor.id : null,
      reason: reason ?? null,
      note: note ?? null,
      occurred_at: now,
    })
    await (to === 'withdrawn' ? tellCompanies(work, [event]) : tellApplicant(work, application, event))
    await recordAudit(work, { action: 'application.moved', subject: { type: 'application', id: application.id } })
    return viewApplication(work, await table.get(application.id))
  })
}

/** Withdraws an application, whose history stays. @throws Refusal `invalid`, `missing`, `stale`. */
export async function withdraw(
  context: Context,
  id: string,
  input: Pick<MoveApplication, 'reason' | 'ifUpdatedAt'> = {},
): Promise<ApplicationDetailsView> {
  return moveApplication(context, id, { ...input, to: 'withdrawn' })
}

/** Adds a note for those who decide; the status stays. @throws Refusal `invalid`, `missing`. */
export async function noteOnApplication(context: Context, id: string, input: ApplicationNote): Promise<ApplicationDetailsView> {
  const { note } = checked(applicationNote, input)
  return inTransaction(context, async (work) => {
    const application = await findApplication(work, id)
    await work.session.table('application_events').insert({
      application_id: application.id,
      from_status: application.status,
      to_status: application.status,
      actor_id: work.actor.kind === 'user' ? work.actor.id : null,
      note,
      occurred_at: work.now(),
    })
    await recordAudit(work, { action: 'application.noted', subject: { type: 'application', id: application.id } })
    return viewApplication(work, application)
  })
}

/** Hides an application; it can be restored. @throws Refusal `missing`. */
export async function deleteApplication(context: Context, id: string): Promise<void> {
  await inTransaction(context, async (work) => {
    const application = await findApplication(work, id)
    await work.session.table('applications').delete({ id: application.id })
    await recordAudit(work, { action: 'application.deleted', subject: { type: 'application', id: application.id } })
  })
}

/** Brings a deleted application back. @throws Refusal `missing`; `taken` where the person has applied again by now. */
export async function restoreApplication(context: Context, id: string): Promise<ApplicationDetailsView> {
  return inTransaction(context, async (work) => {
    const table = work.session.table('applications')
    const key = idOf(id, 'deleted application')
    const restored = await refusingTaken({ job_posting_id: appliedAlready }, () => table.restore({ id: key }))
    if (restored === 0) throw noSuch('deleted application', id)
    await recordAudit(work, { action: 'application.restored', subject: { type: 'application', id: key } })
    return viewApplication(work, await table.get(key))
  })
}
