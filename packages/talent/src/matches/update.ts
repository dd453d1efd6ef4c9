// One person or one posting matched anew inside the run that readers see, with every list of the other side that it changes.
import { buildWorld, matchJob, matchPerson, type TopList } from '@moirai/matching'
import { recordAudit } from '../audit/audit.ts'
import { inSnapshot, inTransaction, type Context } from '../context.ts'
import { Refusal } from '../errors.ts'
import { findJob } from '../jobs/jobs.ts'
import { findPerson } from '../people/people.ts'
import { packTop, sameBytes, thresholdOf, unpackTop } from './lists.ts'
import { loadEverything, unrated, type RunResult } from './run.ts'
import { findActiveVersion, lastRun } from './versions.ts'

type Subject = { person: string } | { job: string }

interface ChangedList {
  type: 'profile' | 'job'
  id: string
  /** Null where the subject is no longer matched: its list goes. */
  list: TopList | null
}

/**
 * Matches one person (or posting) again and brings the lists of the other side up to date, exactly as a whole run would.
 * A posting that is closed meanwhile leaves every list.
 */
export async function updateMatches(context: Context, subject: Subject): Promise<RunResult> {
  const started = context.now()
  const { run, version, row } = await inSnapshot(context, async (work) => {
    const active = await findActiveVersion(work)
    return {
      run: await lastRun(work, active),
      version: active!.version,
      row: 'person' in subject ? await findPerson(work, subject.person) : await findJob(work, subject.job),
    }
  })
  const { people, jobs, relations, rates } = await loadEverything(context)
  const world = buildWorld({ version, relations, people: people.facts, jobs: jobs.facts })
  const ofPerson = 'person' in subject
  const [own, others] = ofPerson ? [people.rows, jobs.rows] : [jobs.rows, people.rows]
  const place = own.findIndex(({ id }) => id === row.id)
  const forward = ofPerson ? matchPerson : matchJob
  const backward = ofPerson ? matchJob : matchPerson
  const [type, otherType] = ofPerson ? (['profile', 'job'] as const) : (['job', 'profile'] as const)

  const everyOther = place === -1 ? null : forward(world, place, others.length)
  const totals = new Map(Array.from(everyOther?.numbers ?? [], (number, index) => [number, everyOther!.totals[index]!]))
  const stored = await listsOf(context, run.id, otherType)
  const isTouched = (other: { id: string; number: number }): boolean => {
    const list = stored.get(other.id)
    const total = totals.get(other.number)
    if (!list) return true
    return (total !== undefined && total >= list.threshold) || unpackTop(list.top).numbers.includes(row.number)
  }
  const touched = others.flatMap((other, index) => (isTouched(other) ? [{ id: other.id, index }] : []))
  const lists: ChangedList[] = [
    { type, id: row.id, list: everyOther && cut(everyOther, run.top) },
    ...touched.map(({ id, index }) => ({ type: otherType, id, list: backward(world, index, run.top) })),
  ]
  const changed = await writeLists(context, run, lists)
  const seconds = (context.now().getTime() - started.getTime()) / 1000
  const pairs = (everyOther ? others.length : 0) + touched.length * own.length
  const counts = ofPerson ? { people: 1, jobs: others.length } : { people: others.length, jobs: 1 }
  const unratedCurrencies = unrated([...people.rows, ...jobs.rows], rates)
  return { id: run.id, version: version.label, ...counts, pairs, seconds, changed, unratedCurrencies }
}

async function listsOf(context: Context, runId: string, type: 'profile' | 'job') {
  return inSnapshot(context, async (work) => {
    const rows = await work.session.table('match_lists').list({ where: { match_run_id: runId, subject_type: type } })
    return new Map(rows.map((row) => [row.subject_id, row]))
  })
}

const cut = (list: TopList, top: number): TopList => ({ numbers: list.numbers.slice(0, top), totals: list.totals.slice(0, top) })

async function writeLists(context: Context, run: { id: string; top: number }, lists: readonly ChangedList[]): Promise<number> {
  return inTransaction(context, async (work) => {
    const current = await lastRun(work, await findActiveVersion(work))
    if (current.id !== run.id) {
      throw new Refusal('stale', 'A whole match run was completed meanwhile; its lists are newer already.')
    }
    const table = work.session.table('match_lists')
    const known = await table.list({ where: { match_run_id: run.id, subject_id: { in: lists.map(({ id }) => id) } } })
    const before = new Map(known.map((row) => [row.subject_id, row.top]))
    const gone = lists.filter(({ list }) => list === null).map(({ id }) => id)
    const removed = await table.purge({ match_run_id: run.id, subject_id: { in: gone } })
    const changed = lists.flatMap(({ type, id, list }) => {
      if (list === null) return []
      const row = { match_run_id: run.id, subject_type: type, subject_id: id, top: packTop(list), computed_at: work.now() }
      return sameBytes(row.top, before.get(id)) ? [] : [{ ...row, threshold: thresholdOf(list, run.top) }]
    })
    await table.upsertMany(changed, {
      conflict: ['match_run_id', 'subject_type', 'subject_id'],
      update: ['top', 'threshold', 'computed_at'],
    })
    const [subject] = lists
    await recordAudit(work, {
      action: 'match.update',
      subject: { type: subject!.type, id: subject!.id },
      detail: { changed: changed.length + removed },
    })
    return changed.length + removed
  })
}
