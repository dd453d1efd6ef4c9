// Changes of people and postings taken into the lists, some at once: what the background task does.
import { defineTask, type AnyTaskDefinition } from '@moirai/queue'
import { inSnapshot, inTransaction, type Context } from '../context.ts'
import { Refusal } from '../errors.ts'
import { listsDue, refreshTaskName } from '../lists-due.ts'
import { changedAfter, overlapMs } from './changes.ts'
import { startMatchRun } from './tasks.ts'
import { updateLists } from './update.ts'
import { findActiveVersion, findLastRun } from './versions.ts'

/**
 * Takes everything in that has changed since the lists were made or last brought up to date. Nothing where nothing has been matched
 * yet, and where another version waits for its first run; where too much has changed, a whole run is asked for. Tells how many lists differ.
 */
export async function refreshMatches(context: Context): Promise<number> {
  const due = await inSnapshot(context, async (work) => {
    const run = await findLastRun(work)
    if (!run || (await findActiveVersion(work))?.id !== run.version.id) return undefined
    const now = work.now()
    const since = await changedAfter(work, run.factsOf)
    if (!since) return { run, now, changes: undefined }
    const overlapping = await changedAfter(work, new Date(run.factsOf.getTime() - overlapMs))
    return { run, now, changes: overlapping ?? since }
  })
  if (due === undefined) return 0
  const { run, now, changes } = due
  if (changes === undefined) {
    await askForRun(context, run.top)
    return 0
  }
  const [people, jobs] = [changes.people, changes.jobs].map((some) => some.map(({ id }) => id))
  if (people!.length + jobs!.length === 0) return 0
  const { changed } = await updateLists(context, { people: people!, jobs: jobs! })
  // What changes from here on is found by the next look; what was changed while this one worked, too.
  await inTransaction(context, ({ session }) => session.table('match_runs').updateWhere({ id: run.id }, { started_at: now }))
  return changed
}

/** A whole run in the background; where one is under way already, it is seen later what is left to do. */
async function askForRun(context: Context, top: number): Promise<void> {
  try {
    await startMatchRun(context, { top })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    await inTransaction(context, (work) => listsDue(work, afterRunMs))
  }
}

const afterRunMs = 60_000

export const refreshTasks = (context: Context): readonly AnyTaskDefinition[] => [
  defineTask({
    name: refreshTaskName,
    parse: () => null,
    run: async () => {
      try {
        await refreshMatches(context)
      } catch (error) {
        // Nobody is here, or a whole run came in between: its lists know more.
        if (!(error instanceof Refusal)) throw error
      }
    },
  }),
]
