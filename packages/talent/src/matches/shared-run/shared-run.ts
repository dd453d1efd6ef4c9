// A run that any number of workers share: planned once, its shares done by whoever is free, put together when the last one is done.
import { setTimeout as pause } from 'node:timers/promises'
import type { RowOf } from '@moirai/database'
import { Hopeless } from '@moirai/queue'
import { inSnapshot, inTransaction, type Context, type Work } from '../../context.ts'
import { Refusal } from '../../errors.ts'
import { asFailure, isUnderWay, type LongWork } from '../../tasks/tasks.ts'
import { checkStillOurs, completeRun, giveUp, startRun } from '../run-record.ts'
import { storeLists, tellEverybody } from '../store-lists.ts'
import type { matchRuns } from '../tables.ts'
import { activeVersion, versionOf } from '../versions.ts'
import { mergedJobLists } from './merge.ts'
import { jobsPerPiece, readFacts, readJobLists, type CommonFacts } from './pieces.ts'
import { planRun } from './plan.ts'

type Run = RowOf<typeof matchRuns>

type Sharing = Pick<LongWork<unknown>, 'id' | 'at' | 'subject' | 'signal'> & { top: number; ranges: number }

export interface SharedResult {
  run: string
  people: number
  jobs: number
}

/** Somebody was erased, whose facts were written down; each time a run begins anew with the facts of then. */
const mostBeginnings = 20

const lookMs = 250

/**
 * Makes the run of this task, or goes on with it where a worker was lost.
 * @throws Refusal `missing` where a side is empty; `stale` where another run has taken over.
 */
export async function shareRun(context: Context, sharing: Sharing): Promise<SharedResult> {
  try {
    for (let beginnings = 0; beginnings < mostBeginnings; beginnings += 1) {
      const run = await openRun(context, sharing)
      sharing.subject(run.id)
      if (run.status === 'running' && !(await isDone(context, run, sharing))) continue
      await tellEverybody(context, run.id)
      await clear(context, run.id)
      const { people, jobs } = await inSnapshot(context, ({ session }) => session.table('match_runs').get(run.id))
      return { run: run.id, people, jobs }
    }
  } catch (error) {
    await giveUpUnlessGoneOnWith(context, sharing, error)
    throw error
  }
  throw new Refusal('stale', 'Somebody was erased again and again while the run was under way; start it again.')
}

/** The run that the task has made so far, or a new one. */
async function openRun(context: Context, { id: task, top }: Sharing): Promise<Run> {
  const known = await inSnapshot(context, (work) => runOf(work, task))
  if (known) return known
  const version = await inTransaction(context, activeVersion)
  // Begun before the facts are read: of two runs the one begun later has the later facts, and the last word.
  const run = await startRun(context, { version, top, task })
  return inSnapshot(context, ({ session }) => session.table('match_runs').get(run))
}

const runOf = ({ session }: Work, task: string): Promise<Run | undefined> =>
  session
    .table('match_runs')
    .findBy({ task_id: task, status: { in: ['running', 'completed'] } }, { orderBy: { started_at: 'desc', id: 'desc' } })

/** Plans it, waits for its shares and puts them together. False where the facts were withdrawn meanwhile. */
async function isDone(context: Context, run: Run, sharing: Sharing): Promise<boolean> {
  const { scoring_version_id, scope } = run
  const version = versionOf(await inSnapshot(context, ({ session }) => session.table('scoring_versions').get(scoring_version_id)))
  try {
    const planned = await inSnapshot(context, ({ session }) => session.table('match_ranges').exists({ match_run_id: run.id }))
    if (!planned) await planRun(context, { run: run.id, version, top: scope.top, ranges: sharing.ranges })
    const { people, changed } = await allRanges(context, run, sharing)
    const jobs = await storeJobs(context, run, sharing)
    const counts = { people, jobs: jobs.count, pairs: people * jobs.count, changed: changed + jobs.changed }
    await completeRun(context, run.id, version, counts)
    return true
  } catch (error) {
    if (error instanceof Refusal && error.code === 'stale' && (await isWithdrawn(context, run))) return false
    throw error
  }
}

/** Ended by nobody who has begun another one. */
async function isWithdrawn(context: Context, { id, started_at }: Run): Promise<boolean> {
  return inSnapshot(context, async ({ session }) => {
    const later = { started_at: { gte: started_at }, id: { not: id }, status: { in: ['running', 'completed'] as const } }
    return !(await session.table('match_runs').exists(later))
  })
}

/** Looks again and again until every share is done. @throws Refusal `stale`, or `invalid` where one cannot be done. */
async function allRanges(context: Context, run: Run, { at, signal }: Sharing): Promise<{ people: number; changed: number }> {
  for (;;) {
    const ranges = await inSnapshot(context, async (work) => {
      await checkStillOurs(work, run.id)
      const rows = await work.session.table('match_ranges').list({ where: { match_run_id: run.id } })
      const left = rows.filter(({ changed }) => changed === null)
      for (const { task_id } of left) {
        if (await isUnderWay(work, task_id)) continue
        throw new Refusal('invalid', 'A share of the run could not be done; `moirai tasks list` shows why.')
      }
      return rows
    })
    const done = ranges.filter(({ changed }) => changed !== null)
    const sum = (some: typeof ranges, of: 'people' | 'changed'): number => some.reduce((all, range) => all + range[of]!, 0)
    await at('scoring', sum(done, 'people'), sum(ranges, 'people'))
    if (done.length === ranges.length) return { people: sum(ranges, 'people'), changed: sum(ranges, 'changed') }
    await pause(lookMs, undefined, { signal })
  }
}

/** Puts the lists of jobs together, piece by piece. */
async function storeJobs(context: Context, run: Run, { at }: Sharing): Promise<{ count: number; changed: number }> {
  const common = await inSnapshot(context, (work) => readFacts<CommonFacts>(work, { run: run.id, kind: 'common', position: 0 }))
  if (!common) throw new Refusal('stale', 'The facts of the run are gone.')
  const { ids, top } = common
  const size = jobsPerPiece(top)
  let changed = 0
  for (let piece = 0; piece * size < ids.length; piece += 1) {
    const shares = await inSnapshot(context, (work) => readJobLists(work, run.id, piece))
    if (shares.length === 0) throw new Refusal('stale', 'The lists of the run are gone.')
    const lists = mergedJobLists(shares, top).map((lined, place) => {
      return { type: 'job' as const, id: ids[piece * size + place]!, ...lined }
    })
    changed += await storeLists(context, run.id, lists, { again: true })
    await at('storing', piece * size + lists.length, ids.length)
  }
  return { count: ids.length, changed }
}

/** What passed between the workers goes, share by share: all of it may be much. */
async function clear(context: Context, run: string): Promise<void> {
  const ranges = await inSnapshot(context, ({ session }) => session.table('match_ranges').list({ where: { match_run_id: run } }))
  for (const { position } of ranges) {
    await inTransaction(context, ({ session }) => session.table('match_pieces').purge({ match_run_id: run, position }))
  }
  await inTransaction(context, ({ session }) => session.table('match_ranges').purge({ match_run_id: run }))
}

/** What a worker leaves that stops, or cannot reach the database, is gone on with; unless nobody wants it any more. */
async function giveUpUnlessGoneOnWith(context: Context, { id: task, signal }: Sharing, error: unknown): Promise<void> {
  const passes = signal.aborted || !(asFailure(error) instanceof Hopeless)
  const run = await inSnapshot(context, async (work) => {
    const known = await runOf(work, task)
    return known?.status === 'running' && !(passes && (await isUnderWay(work, task))) ? known : undefined
  })
  if (run) await giveUp(context, run.id)
}
