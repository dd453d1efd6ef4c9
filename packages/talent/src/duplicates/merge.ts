// One person merged into another, in one transaction: what the kept one lacks is taken over, the records go over, the other is hidden.
import { mergePeople as mergePeopleInput, type MergePeople, type MergeView } from '@moirai/contract/duplicates'
import { recordAudit } from '../audit/audit.ts'
import { checked, laterThan } from '../checking.ts'
import { inTransaction, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { listsDue } from '../lists-due.ts'
import { findPerson, type ProfileRow } from '../people/people.ts'
import { moveRecords } from './move-records.ts'
import { takeOver, takeOverStudent } from './take-over.ts'
import { viewMerge } from './view-merges.ts'

/** @throws Refusal `missing`; `invalid` for one and the same; `taken` where both have accounts. */
export async function mergePeople(context: Context, input: MergePeople): Promise<MergeView> {
  const named = checked(mergePeopleInput, input)
  return inTransaction(context, async (work) => {
    const [kept, other] = await lockBoth(work, named.keep, named.merge)
    if (kept.user_id !== null && other.user_id !== null) {
      throw new Refusal(
        'taken',
        'Both people have an account, and nobody is given the account of another; close one of the accounts and erase it, or keep them apart.',
      )
    }
    const table = work.session.table('profiles')
    // Its e-mail and outside id are free from here on.
    await table.delete({ id: other.id })
    const { changes, filled, added } = takeOver(work, kept, other)
    await table.update(kept.id, { ...changes, updated_at: laterThan(kept, work.now()) })
    const studentFilled = await takeOverStudent(work, kept.id, other.id)
    const { moves, raised, hiddenMatches, left } = await moveRecords(work, kept.id, other.id)
    const pair = { kept_id: kept.id, other_id: other.id }
    const decisions = work.session.table('duplicate_decisions')
    const journal = { filled, studentFilled, added, moves, raised, hiddenMatches }
    const row = await decisions.insert({
      ...pair,
      decision: 'merged',
      decided_by: work.actor.kind === 'user' ? work.actor.id : null,
      journal,
      counts: { moved: countsOf(moves.map((move) => move.table)), left: countsOf(left) },
    })
    await listsDue(work)
    await recordAudit(work, {
      action: 'person.merged',
      subject: { type: 'profile', id: kept.id },
      detail: { merged: other.id, records: moves.length, fields: filled.length + studentFilled.length },
    })
    return viewMerge(work, row)
  })
}

/** Locked in the order of their ids, so that two merges the other way round wait for each other and do not stop each other. */
async function lockBoth(work: Work, keep: string, merge: string): Promise<[kept: ProfileRow, other: ProfileRow]> {
  const ids = [(await findPerson(work, keep)).id, (await findPerson(work, merge)).id]
  if (ids[0] === ids[1]) throw new Refusal('invalid', 'merge: this is the very person to keep; name another one.')
  const rows = await work.session.table('profiles').list({ where: { id: { in: ids } }, orderBy: { id: 'asc' }, lock: 'wait' })
  const [kept, other] = ids.map((id) => rows.find((row) => row.id === id))
  if (!kept || !other) throw new Refusal('stale', 'One of them was deleted or merged meanwhile; look again.')
  return [kept, other]
}

const countsOf = (tables: readonly string[]): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(tables, (table) => table)].map(([table, each]) => [table, each.length]))
