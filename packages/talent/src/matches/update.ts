// Lists brought up to date inside the run that readers see: those of who changed, and every list of the other side that this changes.
import { buildWorld, matchJob, matchPerson, type World } from '@moirai/matching'
import { recordAudit } from '../audit/audit.ts'
import { inSnapshot, inTransaction, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { findJob } from '../jobs/jobs.ts'
import { findPerson } from '../people/people.ts'
import { linedLists, type LinedList } from './lined.ts'
import { packTop, sameBytes, unpackTop } from './lists.ts'
import { notifyNewMatches } from './notify.ts'
import { loadEverything, unrated, type RunResult } from './run.ts'
import { lastRun, type CompletedRun } from './versions.ts'

type Subject = { person: string } | { job: string }
type Side = 'profile' | 'job'

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
  const run = await inSnapshot(context, lastRun)
  const { people, jobs, relations, rates } = await loadEverything(context)
  const world = buildWorld({ version: run.version.version, relations, people: people.facts, jobs: jobs.facts })
  const lined = linedLists(world, { people: people.rows, jobs: jobs.rows, top: run.top })
  const sides = {
    profile: sideOf(people.rows, changed.people, (index) => matchJobs(world, index)),
    job: sideOf(jobs.rows, changed.jobs, (index) => matchPeople(world, index)),
  }
  const stored = await inSnapshot(context, ({ session }) =>
    session.table('match_lists').list({ where: { match_run_id: run.id } }),
  )
  const listOf = new Map(stored.map((row) => [row.subject_id, row]))
  const touched = (type: Side, other: Side): ChangedList[] =>
    sides[type].rows.flatMap(({ id, number }, index): ChangedList[] => {
      const list = listOf.get(id)
      const isTouched =
        list === undefined ||
        sides[type].changed.has(id) ||
        [...sides[other].totals.values()].some((totals) => (totals.get(number) ?? -1) >= list.threshold) ||
        unpackTop(list.top).numbers.some((held) => !sides[other].numbers.has(held) || sides[other].changedNumbers.has(held))
      return isTouched ? [{ type, id, lined: type === 'profile' ? lined.ofPerson(index) : lined.ofJob(index) }] : []
    })
  const here = new Set([...people.rows, ...jobs.rows].map(({ id }) => id))
  const gone = stored.filter(({ subject_id }) => !here.has(subject_id))
  const lists = [
    ...touched('profile', 'job'),
    ...touched('job', 'profile'),
    ...gone.map(({ subject_type, subject_id }): ChangedList => ({ type: subject_type, id: subject_id, lined: null })),
  ]
  const count = await writeLists(context, run, lists, changed)
  const seconds = (context.now().getTime() - started.getTime()) / 1000
  const pairs = changed.people.length * jobs.rows.length + changed.jobs.length * people.rows.length
  const counts = { people: people.rows.length, jobs: jobs.rows.length, pairs, changed: count }
  return {
    id: run.id,
    version: run.version.version.label,
    ...counts,
    seconds,
    unratedCurrencies: unrated([...people.rows, ...jobs.rows], rates),
  }
}

type Totals = ReadonlyMap<number, number>

interface SideOfUpdate {
  rows: readonly { id: string; number: number }[]
  numbers: ReadonlySet<number>
  changed: ReadonlySet<string>
  changedNumbers: ReadonlySet<number>
  /** Of each changed one its total with everybody of the other side, by their numbers. */
  totals: ReadonlyMap<string, Totals>
}

function sideOf(
  rows: readonly { id: string; number: number }[],
  ids: readonly string[],
  totalsOf: (index: number) => Totals,
): SideOfUpdate {
  const changed = new Set(ids)
  const here = rows.flatMap(({ id, number }, index) => (changed.has(id) ? [{ id, number, index }] : []))
  return {
    rows,
    numbers: new Set(rows.map(({ number }) => number)),
    changed,
    changedNumbers: new Set(here.map(({ number }) => number)),
    totals: new Map(here.map(({ id, index }) => [id, totalsOf(index)])),
  }
}

const matchJobs = (world: World, person: number): Totals => totalsIn(matchPerson(world, person, Math.max(1, world.jobs.length)))
const matchPeople = (world: World, job: number): Totals => totalsIn(matchJob(world, job, Math.max(1, world.people.length)))
const totalsIn = ({ numbers, totals }: { numbers: Uint32Array; totals: Uint32Array }): Totals =>
  new Map(Array.from(numbers, (number, index) => [number, totals[index]!]))

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
    const known = await table.list({ where: { match_run_id: run.id, subject_id: { in: lists.map(({ id }) => id) } } })
    const before = new Map(known.map((row) => [row.subject_id, row.top]))
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
