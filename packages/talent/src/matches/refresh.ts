// Changes of people and postings taken into the lists, some at once: what the background task does.
import { defineTask, type AnyTaskDefinition } from '@moirai/queue'
import { inSnapshot, inTransaction, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { refreshTaskName } from '../lists-due.ts'
import { updateLists, type ChangedSubjects } from './update.ts'
import { findActiveVersion, findLastRun } from './versions.ts'

/** Of more changes than this a whole run is the faster way; until it is made, the lists are told as not up to date. */
export const mostChanges = 1000

/**
 * Takes everything in that has changed since the lists were made or last brought up to date. Nothing where nothing has been matched
 * yet, where another version waits for its first run, and where too much has changed. Tells how many lists differ.
 */
export async function refreshMatches(context: Context): Promise<number> {
  const due = await inSnapshot(context, async (work) => {
    const run = await findLastRun(work)
    if (!run || (await findActiveVersion(work))?.id !== run.version.id) return undefined
    const now = work.now()
    const since = await changedAfter(work, run.factsOf)
    if (!since) return undefined
    // What was written before, but committed after the last look, is younger than the overlap.
    const overlapping = await changedAfter(work, new Date(run.factsOf.getTime() - overlapMs))
    return { run, now, ...(overlapping ?? since) }
  })
  if (due === undefined || due.people.length + due.jobs.length === 0) return 0
  const { changed } = await updateLists(context, due)
  // What changes from here on is found by the next look; what was changed while this one worked, too.
  await inTransaction(context, ({ session }) =>
    session.table('match_runs').updateWhere({ id: due.run.id }, { started_at: due.now }),
  )
  return changed
}

const overlapMs = 5 * 60_000

/** Undefined where they are too many. */
async function changedAfter({ session }: Work, moment: Date): Promise<ChangedSubjects | undefined> {
  const options = { where: { updated_at: { gt: moment } }, includeDeleted: true, limit: mostChanges + 1 }
  const people = (await session.table('profiles').list(options)).map(({ id }) => id)
  const jobs = (await session.table('job_postings').list(options)).map(({ id }) => id)
  return people.length + jobs.length > mostChanges ? undefined : { people, jobs }
}

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
