// The lists of a run as they are stored, and who is told of them when it is complete.
import { inSnapshot, inTransaction, type Context } from '../context.ts'
import type { LinedList } from './lined.ts'
import { packTop, sameBytes } from './lists.ts'
import { notifyNewMatches } from './notify.ts'
import { checkStillOurs } from './run-record.ts'
import { storedTops } from './stored-list.ts'
import { findLastRun } from './versions.ts'

export interface NewList extends LinedList {
  type: 'profile' | 'job'
  id: string
}

// Short transactions let others write in between; 2,000 lists take a few hundredths of a second.
const listsPerTransaction = 2000
const peopleToldAtOnce = 200

interface Storing {
  /** Told after each transaction. */
  onStored?: (count: number) => void | Promise<void>
  /** Whether some may be there already, of a worker that was lost: they are the same. */
  again?: boolean
}

/** Writes lists in short transactions and counts those that differ from the run that readers see. @throws Refusal `stale`. */
export async function storeLists(
  context: Context,
  runId: string,
  lists: readonly NewList[],
  { onStored, again = false }: Storing = {},
): Promise<number> {
  const shown = await inSnapshot(context, findLastRun)
  let changed = 0
  for (let from = 0; from < lists.length; from += listsPerTransaction) {
    const computed_at = context.now()
    const rows = lists.slice(from, from + listsPerTransaction).map(({ type, id, list, threshold }) => {
      return { match_run_id: runId, subject_type: type, subject_id: id, top: packTop(list), threshold, computed_at }
    })
    await inTransaction(context, async (work) => {
      await checkStillOurs(work, runId)
      const ids = rows.map(({ subject_id }) => subject_id)
      const before = shown ? await storedTops(work, shown.id, ids) : new Map<string, Uint8Array>()
      changed += rows.filter(({ subject_id, top }) => !sameBytes(top, before.get(subject_id))).length
      const table = work.session.table('match_lists')
      if (again) await table.upsertMany(rows, { conflict: ['match_run_id', 'subject_type', 'subject_id'] })
      else await table.insertMany(rows)
    })
    await onStored?.(from + rows.length)
  }
  return changed
}

/** Tells people with an account of matches that are new to them, some at a time. */
export async function tellEverybody(context: Context, runId: string): Promise<void> {
  let after: number | undefined
  do {
    const where = { user_id: { not: null }, ...(after === undefined ? {} : { number: { gt: after } }) }
    after = await inTransaction(context, async (work) => {
      const people = await work.session.table('profiles').list({ where, orderBy: { number: 'asc' }, limit: peopleToldAtOnce })
      const ids = people.map(({ id }) => id)
      const tops = await storedTops(work, runId, ids)
      await notifyNewMatches(
        work,
        ids.flatMap((person) => (tops.has(person) ? [{ person, top: tops.get(person)! }] : [])),
      )
      return people.length < peopleToldAtOnce ? undefined : people.at(-1)!.number
    })
  } while (after !== undefined)
}
