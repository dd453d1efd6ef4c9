// Applications made, many at once: one for each person and posting, whatever was withdrawn before.
import type { apply } from '@moirai/contract/applications'
import type { RowOf } from '@moirai/database'
import { recordAudit } from '../audit/audit.ts'
import { laterThan, type checked } from '../checking.ts'
import type { Work } from '../context.ts'
import { isUuid } from '../identifiers.ts'
import { statusAt } from '../jobs/jobs.ts'
import type { Outcome, Problem } from '../outcome.ts'
import { tellCompanies } from './application-news.ts'
import type { applications } from './tables.ts'

type ApplicationRow = RowOf<typeof applications>
type NewApplication = ReturnType<typeof checked<typeof apply>>

export const appliedAlready: Problem = {
  column: 'job',
  problem: 'This person has applied for this job already.',
  howToFix: 'Go on with the application that is there.',
}
const noPerson: Problem = {
  column: 'person',
  problem: 'There is no person of this id.',
  howToFix: 'Give the id of somebody who is here.',
}
const noJob: Problem = {
  column: 'job',
  problem: 'There is no job of this id.',
  howToFix: 'Give the id of a job that is here.',
}
const notOpen: Problem = { column: 'job', problem: 'This job is not open.', howToFix: 'Choose another one, or have it opened.' }

export const refusalCodes = new Map([
  [appliedAlready.problem, 'taken'],
  [noPerson.problem, 'missing'],
  [noJob.problem, 'missing'],
  [notOpen.problem, 'stale'],
] as const)

/** What one application becomes: a new row, or a withdrawn one opened again, with its first event since. */
interface Placed {
  row: ApplicationRow
  from: ApplicationRow['status'] | null
}

/** Applies by the ids of people and postings. */
export async function putApplications(work: Work, asked: readonly NewApplication[]): Promise<Outcome[]> {
  const { session } = work
  const now = work.now()
  const people = await session.table('profiles').list({ where: { id: { in: idsIn(asked.map(({ person }) => person)) } } })
  const jobs = await session.table('job_postings').list({ where: { id: { in: idsIn(asked.map(({ job }) => job)) } } })
  const table = session.table('applications')
  const here = new Set(people.map(({ id }) => id))
  const statuses = new Map(jobs.map((job) => [job.id, statusAt(job, now)]))
  // By the people alone: with the postings as well the engine would try every pair of the two lists.
  const before = await table.list({ where: { profile_id: { in: [...here] } } })
  const known = new Map(before.map((row) => [keyOf(row.profile_id, row.job_posting_id), row]))
  const shown = await session
    .table('matches')
    .list({ where: { profile_id: { in: [...here] }, job_posting_id: { in: [...statuses.keys()] } } })
  const matchOf = new Map(shown.map((row) => [keyOf(row.profile_id, row.job_posting_id), row.id]))
  const placed = new Map<string, Placed>()
  const outcomes = asked.map(({ person, job, coverNote = null }): Outcome => {
    const [profile_id, job_posting_id] = [person.toLowerCase(), job.toLowerCase()]
    if (!here.has(profile_id)) return { action: 'failed', ...noPerson }
    const status = statuses.get(job_posting_id)
    if (status === undefined) return { action: 'failed', ...noJob }
    if (status !== 'open') return { action: 'failed', ...notOpen }
    const key = keyOf(profile_id, job_posting_id)
    const earlier = known.get(key)
    if (earlier && earlier.status !== 'withdrawn') return { action: 'failed', ...appliedAlready }
    const row = {
      id: earlier?.id ?? work.newId(),
      profile_id,
      job_posting_id,
      status: 'submitted',
      cover_note: coverNote,
      match_id: matchOf.get(key) ?? earlier?.match_id ?? null,
    } as ApplicationRow
    known.set(key, row)
    placed.set(row.id, { row: earlier ? { ...row, updated_at: laterThan(earlier, now) } : row, from: earlier?.status ?? null })
    return { action: earlier ? 'updated' : 'created', id: row.id }
  })
  await write(work, [...placed.values()], now)
  return outcomes
}

async function write(work: Work, placed: readonly Placed[], now: Date): Promise<void> {
  const table = work.session.table('applications')
  await table.insertMany(placed.filter(({ from }) => from === null).map(({ row }) => row))
  const reopened = placed.filter(({ from }) => from !== null).map(({ row }) => row)
  await table.upsertMany(reopened, { conflict: ['id'], update: ['status', 'cover_note', 'match_id', 'updated_at'] })
  await markMatches(
    work,
    placed.map(({ row }) => row),
    now,
  )
  const actor_id = work.actor.kind === 'user' ? work.actor.id : null
  const events = placed.map(({ row, from }) => ({
    application_id: row.id,
    from_status: from,
    to_status: row.status,
    actor_id,
    occurred_at: now,
  }))
  await tellCompanies(work, await work.session.table('application_events').insertMany(events))
  await recordAudit(
    work,
    ...placed.map(({ row, from }) => ({
      action: from === null ? 'application.submitted' : 'application.reopened',
      subject: { type: 'application', id: row.id },
    })),
  )
}

/** Who applies has acted on the match they were shown. */
async function markMatches({ session }: Work, rows: readonly ApplicationRow[], now: Date): Promise<void> {
  const table = session.table('matches')
  const ids = rows.flatMap(({ match_id }) => match_id ?? [])
  await table.updateWhere({ id: { in: ids } }, { match_status: 'applied', applied_at: now })
  await table.updateWhere({ id: { in: ids }, viewed_at: null }, { viewed_at: now })
}

const keyOf = (person: string, job: string): string => `${person} ${job}`

const idsIn = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => (isUuid(text) ? [text.toLowerCase()] : []))),
]
