// The run whose lists are shown, told in one look.
import type { OverviewView } from '@moirai/contract/overview'
import type { Work } from '../context.ts'
import { changedSince } from './stored-list.ts'
import { findLastRun } from './versions.ts'

/** Null where nothing has been matched yet. */
export async function latestRun(work: Work): Promise<OverviewView['lastRun']> {
  const run = await findLastRun(work)
  if (!run) return null
  const { people, jobs, pairs } = await work.session.table('match_runs').get(run.id)
  return {
    id: run.id,
    version: run.version.version.label,
    completedAt: run.completedAt.toISOString(),
    people,
    jobs,
    pairs: Number(pairs),
    stale: await changedSince(work, run),
  }
}
