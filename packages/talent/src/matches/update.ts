// Lists brought up to date inside the run that readers see: those of who changed, and every list of the other side that this changes.
import { recordAudit } from '../audit/audit.ts'
import { inSnapshot, inTransaction, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { findJob } from '../jobs/jobs.ts'
import { findPerson } from '../people/people.ts'
import { loadRates } from '../settings/settings.ts'
import type { LinedList } from './lined.ts'
import { packTop, sameBytes } from './lists.ts'
import { notifyNewMatches } from './notify.ts'
import { residentList, withResident, type Resident, type Side, type Touched } from './resident.ts'
import { withoutRate, type RunResult } from './run.ts'
import { storedTops } from './stored-list.ts'
import { lastRun, type CompletedRun } from './versions.ts'

type Subject = { person: string } | { job: string }

/** Ids of people and postings: changed, new, or gone. */
export interface ChangedSubjects {
  people: readonly string[]
  jobs: readonly string[]
}

/**
 * Matches one person (or posting) again and brings the lists of the other side up to date, exactly as a whole run would.
 * A posting that is closed meanwhile leaves every list.
 */
export async function updateMatches(context: Context, subject: Subject): Promise<RunResult> {
  const changed = await inSnapshot(context, async (work): Promise<ChangedSubjects> => {
    await lastRun(work)
    return 'person' in subject
      ? { people: [(await findPerson(work, subject.person)).id], jobs: [] }
      : { people: [], jobs: [(await findJob(work, subject.job)).id] }
  })
  const result = await updateLists(context, changed)
  return 'person' in subject ? { ...result, people: 1 } : { ...result, jobs: 1 }
}

interface ChangedList {
  type: Side
  id: string
  /** Null where the subject is no longer matched: its list goes. */
  lined: LinedList | null
}

/** The same for any number of them at once. @throws Refusal `missing`; `stale` where a whole run was completed meanwhile. */
export async function updateLists(context: Context, changed: ChangedSubjects): Promise<RunResult> {
  const started = context.now()
  const { run, rates } = await inSnapshot(context, async (work) => ({ run: await lastRun(work), rates: await loadRates(work) }))
  return withResident(context, run, async (resident, touched) => {
    const lists = touched.everything ? await differingLists(context, resident) : touchedLists(resident, touched)
    const count = await writeLists(context, run, lists, changed)
    const { people, jobs } = resident
    return {
      id: run.id,
      version: run.version.version.label,
      people: people.size,
      jobs: jobs.size,
      pairs: changed.people.length * jobs.size + changed.jobs.length * people.size,
      changed: count,
      seconds: (context.now().getTime() - started.getTime()) / 1000,
      unratedCurrencies: withoutRate(
        [...people.values(), ...jobs.values()].map(({ currency }) => currency),
        rates,
      ),
    }
  })
}

const sides = ['profile', 'job'] as const

const idOf = ({ people, jobs }: Resident, type: Side, number: number): string =>
  (type === 'profile' ? people : jobs).get(number)!.id

function touchedLists(resident: Resident, touched: Touched): ChangedList[] {
  const here = sides.flatMap((type) =>
    touched[type].map((number): ChangedList => {
      return { type, id: idOf(resident, type, number), lined: residentList(resident, type, number) }
    }),
  )
  return [...here, ...touched.gone.map((subject): ChangedList => ({ ...subject, lined: null }))]
}

/** Of all lists those that are not stored as they are, and what is stored of who is not matched any more. */
async function differingLists(context: Context, resident: Resident): Promise<ChangedList[]> {
  const stored = new Map<string, Uint8Array>()
  const gone = await inSnapshot(context, async ({ session }) => {
    const here = new Set([...resident.people.values(), ...resident.jobs.values()].map(({ id }) => id))
    const others: ChangedList[] = []
    for await (const row of session.table('match_lists').iterate({ where: { match_run_id: resident.run.id } })) {
      stored.set(row.subject_id, row.top)
      if (!here.has(row.subject_id)) others.push({ type: row.subject_type, id: row.subject_id, lined: null })
    }
    return others
  })
  const differing = sides.flatMap((type) =>
    [...(type === 'profile' ? resident.people : resident.jobs)].flatMap(([number, { id }]): ChangedList[] => {
      const lined = residentList(resident, type, number)
      return sameBytes(packTop(lined.list), stored.get(id)) ? [] : [{ type, id, lined }]
    }),
  )
  return [...differing, ...gone]
}

/** Writes what differs, and tells people of matches that are new to them, in one transaction. */
async function writeLists(
  context: Context,
  run: CompletedRun,
  lists: readonly ChangedList[],
  { people, jobs }: ChangedSubjects,
): Promise<number> {
  return inTransaction(context, async (work) => {
    await checkStillShown(work, run)
    const table = work.session.table('match_lists')
    const before = await storedTops(
      work,
      run.id,
      lists.map(({ id }) => id),
    )
    const gone = lists.filter(({ lined }) => lined === null).map(({ id }) => id)
    const removed = await table.purge({ match_run_id: run.id, subject_id: { in: gone } })
    const changed = lists.flatMap(({ type, id, lined }) => {
      if (lined === null) return []
      const row = { match_run_id: run.id, subject_type: type, subject_id: id, top: packTop(lined.list), computed_at: work.now() }
      return sameBytes(row.top, before.get(id)) ? [] : [{ ...row, threshold: lined.threshold }]
    })
    await table.upsertMany(changed, {
      conflict: ['match_run_id', 'subject_type', 'subject_id'],
      update: ['top', 'threshold', 'computed_at'],
    })
    await notifyNewMatches(
      work,
      changed.flatMap((row) => (row.subject_type === 'profile' ? [{ person: row.subject_id, top: row.top }] : [])),
    )
    const subjects = [...people.map((id) => ({ type: 'profile', id })), ...jobs.map((id) => ({ type: 'job', id }))]
    const detail = { changed: changed.length + removed }
    await recordAudit(work, ...subjects.map((subject) => ({ action: 'match.update', subject, detail })))
    return changed.length + removed
  })
}

async function checkStillShown(work: Work, run: CompletedRun): Promise<void> {
  if ((await lastRun(work)).id === run.id) return
  throw new Refusal('stale', 'A whole match run was completed meanwhile; its lists are newer already.')
}
