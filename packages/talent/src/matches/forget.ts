// People who are erased leave every list that was kept.
import type { Work } from '../context.ts'
import { giveUpIn } from './run-record.ts'
import { packTop, unpackTop } from './lists.ts'

/** Facts that a run under way has written down hold whoever is erased: it ends, and begins anew with the facts of then. */
export async function forgetSharedRuns(work: Work): Promise<number> {
  const { session } = work
  const pieces = await session.table('match_pieces').count()
  if (pieces === 0) return 0
  for (const { id } of await session.table('match_runs').list({ where: { status: 'running' } })) await giveUpIn(work, id)
  // Those of a run that has ended, which nobody has cleared away yet.
  await session.table('match_pieces').purge({})
  return pieces
}

const listsPerPage = 500
const lowestId = '00000000-0000-0000-0000-000000000000'

/** Takes away their own lists, and them from those of postings, of every run. @returns How many lists were touched. */
export async function forgetInLists(work: Work, profileIds: readonly string[], numbers: readonly number[]): Promise<number> {
  const table = work.session.table('match_lists')
  let touched = await table.purge({ subject_type: 'profile', subject_id: { in: [...profileIds] } })
  const gone = new Set(numbers)
  if (gone.size === 0) return touched
  for (let after = lowestId; ; ) {
    const where = { subject_type: 'job' as const, id: { gt: after } }
    const page = await table.list({ where, orderBy: { id: 'asc' }, limit: listsPerPage })
    for (const { id, top } of page) {
      const list = unpackTop(top)
      const kept = Array.from(list.numbers.keys()).filter((place) => !gone.has(list.numbers[place]!))
      if (kept.length === list.numbers.length) continue
      const rest = {
        numbers: Uint32Array.from(kept, (place) => list.numbers[place]!),
        totals: Uint32Array.from(kept, (place) => list.totals[place]!),
      }
      // There is room again, for anybody.
      await table.update(id, { top: packTop(rest), threshold: 0 })
      touched += 1
    }
    if (page.length < listsPerPage) return touched
    after = page.at(-1)!.id
  }
}
