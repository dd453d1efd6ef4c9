// Applications that a file tells of, many at once: what is known is moved on, the others are made with the moment they were handed in.
import type { ApplicationStatus, DuplicatePolicy } from '@moirai/contract/words'
import type { InsertOf, RowOf } from '@moirai/database'
import type { Work } from '../context.ts'
import { renewed } from '../merging.ts'
import type { Outcome, Problem } from '../outcome.ts'
import { jobsNamed, peopleNamed, type NamedJob, type NamedPerson } from './parties.ts'
import { forbiddenStep } from './steps.ts'
import type { applicationEvents, applications } from './tables.ts'

export type ApplicationRow = RowOf<typeof applications>
type NewEvent = InsertOf<typeof applicationEvents>

/** What a file says of an application; null where it says nothing. */
export interface PastApplication {
  person: NamedPerson
  job: NamedJob
  status: ApplicationStatus | null
  submittedAt: Date | null
  coverNote: string | null
}

interface PutOptions {
  onDuplicate: DuplicatePolicy
  /** The properties the source speaks of: others of an application already known stay as they are. */
  properties: ReadonlySet<string>
  /** Told of those that are known already, before anything of them is changed. */
  onKnown?: (rows: readonly ApplicationRow[]) => Promise<void>
  /** Told of which person and posting each is. */
  onPair?: (application: PastApplication, pair: string) => void
}

export const applicationHere: Problem = {
  column: 'person_external_id',
  problem: 'This application is here already, or stands earlier in this file.',
  howToFix: 'Remove the row, or let the import update what is here already.',
}
const inFuture: Problem = {
  column: 'submitted_at',
  problem: 'The application is dated in the future.',
  howToFix: 'Correct the date, or empty the cell.',
}

/** A time without a zone may be of a place ahead of UTC. */
const dayMs = 86_400_000

interface Batch {
  byPair: Map<string, ApplicationRow>
  created: Set<string>
  changed: Set<string>
  events: NewEvent[]
}

const pairOf = (person: string, job: string): string => `${person} ${job}`

/**
 * Brings in a batch of applications, one for each person and posting, whatever the posting's status is by now. Nobody is told, by mail
 * or in the program, and no match is marked: it is the past, and whoever it is about heard of it then.
 */
export async function putPastApplications(
  work: Work,
  given: readonly PastApplication[],
  options: PutOptions,
): Promise<Outcome[]> {
  const people = await peopleNamed(
    work,
    given.map(({ person }) => person),
  )
  const jobs = await jobsNamed(
    work,
    given.map(({ job }) => job),
  )
  const ids = [...new Set(people.flatMap((person) => ('id' in person ? person.id : [])))]
  const pairs = new Set(
    people.flatMap((person, index) => {
      const job = jobs[index]!
      return 'id' in person && 'id' in job ? pairOf(person.id, job.id) : []
    }),
  )
  const table = work.session.table('applications')
  // By the people alone: with the postings as well the engine would try every pair of the two lists.
  const ofPeople = ids.length === 0 ? [] : await table.list({ where: { profile_id: { in: ids } } })
  const known = ofPeople.filter((row) => pairs.has(pairOf(row.profile_id, row.job_posting_id)))
  await options.onKnown?.(known)
  const batch: Batch = {
    byPair: new Map(known.map((row) => [pairOf(row.profile_id, row.job_posting_id), row])),
    created: new Set(),
    changed: new Set(),
    events: [],
  }
  const outcomes = given.map((application, index): Outcome => {
    const [person, job] = [people[index]!, jobs[index]!]
    if (!('id' in person)) return { action: 'failed', ...person }
    if (!('id' in job)) return { action: 'failed', ...job }
    options.onPair?.(application, pairOf(person.id, job.id))
    return place(work, application, { profile_id: person.id, job_posting_id: job.id }, batch, options)
  })
  await write(work, batch)
  return outcomes
}

async function write({ session }: Work, { byPair, created, changed, events }: Batch): Promise<void> {
  const rows = new Map([...byPair.values()].map((row) => [row.id, row]))
  const table = session.table('applications')
  await table.insertMany([...created].map((id) => rows.get(id)!))
  const moved = [...changed].map((id) => renewed(rows.get(id)!))
  await table.upsertMany(moved, { conflict: ['id'], update: ['status', 'cover_note', 'updated_at'] })
  await session.table('application_events').insertMany(events)
}

function place(
  work: Work,
  said: PastApplication,
  pair: Pick<ApplicationRow, 'profile_id' | 'job_posting_id'>,
  batch: Batch,
  options: PutOptions,
): Outcome {
  if (said.submittedAt !== null && said.submittedAt.getTime() > work.now().getTime() + dayMs)
    return { action: 'failed', ...inFuture }
  const known = batch.byPair.get(pairOf(pair.profile_id, pair.job_posting_id))
  if (!known) return { action: 'created', id: make(work, said, pair, batch) }
  if (options.onDuplicate === 'skip') return { action: 'skipped', id: known.id }
  if (options.onDuplicate === 'fail') return { action: 'failed', ...applicationHere }
  const from = known.status
  const to = said.status ?? from
  const forbidden = to === from || isAppliedAgain(from, to) ? null : forbiddenStep(from, to)
  if (forbidden !== null) return { action: 'failed', ...stepProblem(forbidden) }
  const cover_note = options.properties.has('coverNote') ? said.coverNote : known.cover_note
  if (to !== from) batch.events.push(eventOf(work, known.id, from, to))
  if (to === from && cover_note === known.cover_note) return { action: 'updated', id: known.id }
  Object.assign(known, { status: to, cover_note })
  if (!batch.created.has(known.id)) batch.changed.add(known.id)
  return { action: 'updated', id: known.id }
}

/** Handed in at its moment; what it has come to since is a step of today, as no file tells when that was. */
function make(
  work: Work,
  said: PastApplication,
  pair: Pick<ApplicationRow, 'profile_id' | 'job_posting_id'>,
  batch: Batch,
): string {
  const id = work.newId()
  const created_at = said.submittedAt ?? work.now()
  const status = said.status ?? 'submitted'
  const row = { id, ...pair, status, cover_note: said.coverNote, match_id: null, created_at } as ApplicationRow
  batch.byPair.set(pairOf(pair.profile_id, pair.job_posting_id), row)
  batch.created.add(id)
  batch.events.push({ ...eventOf(work, id, null, 'submitted'), occurred_at: created_at })
  if (status !== 'submitted') batch.events.push(eventOf(work, id, 'submitted', status))
  return id
}

/** Who has withdrawn comes back by applying again. */
const isAppliedAgain = (from: ApplicationStatus, to: ApplicationStatus): boolean => from === 'withdrawn' && to === 'submitted'

function eventOf(
  work: Work,
  application_id: string,
  from_status: ApplicationStatus | null,
  to_status: ApplicationStatus,
): NewEvent {
  const actor_id = work.actor.kind === 'user' ? work.actor.id : null
  return { application_id, from_status, to_status, actor_id, note: 'As a file says that was imported.', occurred_at: work.now() }
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

const stepProblem = ({ problem, instead }: { problem: string; instead: string }): Problem => ({
  column: 'status',
  problem: sentence(problem),
  howToFix: instead === 'apply again' ? 'Write submitted, which is to apply again.' : sentence(instead),
})
