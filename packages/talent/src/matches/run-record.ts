// The record of a run: opened, still the one under way, completed or given up.
import { recordAudit } from '../audit/audit.ts'
import { inTransaction, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import type { ActiveVersion } from './versions.ts'

/** Opens a run; one that was broken off earlier is given up, so that its half-written lists go. */
export async function startRun(
  context: Context,
  { version, top, task }: { version: ActiveVersion; top: number; task?: string },
): Promise<string> {
  return inTransaction(context, async (work) => {
    const runs = work.session.table('match_runs')
    for (const { id } of await runs.list({ where: { status: 'running' } })) await giveUpIn(work, id)
    const run = await runs.insert({
      scoring_version_id: version.id,
      scope: { top },
      status: 'running',
      started_at: work.now(),
      task_id: task ?? null,
    })
    return run.id
  })
}

/** Ends a run that cannot be completed, unless another one has done so already. */
export const giveUp = (context: Context, runId: string): Promise<void> => inTransaction(context, (work) => giveUpIn(work, runId))

export async function giveUpIn({ session }: Work, runId: string): Promise<void> {
  const stopped = await session.table('match_runs').updateWhere({ id: runId, status: 'running' }, { status: 'failed' })
  if (stopped === 0) return
  for (const table of ['match_lists', 'match_ranges', 'match_pieces'] as const) {
    await session.table(table).purge({ match_run_id: runId })
  }
}

export async function isStillOurs({ session }: Work, runId: string): Promise<boolean> {
  return session.table('match_runs').exists({ id: runId, status: 'running' })
}

/** Another run, started later, has the last word. */
export async function checkStillOurs(work: Work, runId: string): Promise<void> {
  if (await isStillOurs(work, runId)) return
  throw new Refusal('stale', 'Another match run was started meanwhile and has taken over; wait for that one.')
}

export interface RunCounts {
  people: number
  jobs: number
  pairs: number
  /** How many lists differ from those of the run before. */
  changed: number
}

/** Makes the run the one readers see, and lets the lists of older runs go, in one transaction. */
export async function completeRun(context: Context, runId: string, version: ActiveVersion, counts: RunCounts): Promise<void> {
  await inTransaction(context, async (work) => {
    await checkStillOurs(work, runId)
    const runs = work.session.table('match_runs')
    await runs.update(runId, { ...counts, pairs: BigInt(counts.pairs), status: 'completed', completed_at: work.now() })
    await work.session.table('match_lists').purge({ match_run_id: { not: runId } })
    await recordAudit(work, {
      action: 'match.run',
      subject: { type: 'match_run', id: runId },
      detail: { ...counts, version: version.version.label },
    })
  })
}
