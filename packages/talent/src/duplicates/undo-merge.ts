// A merge undone: the merged person is there again with what was theirs, and the kept one is as before, but for what was changed since.
import type { UndoneMergeView } from '@moirai/contract/duplicates'
import { recordAudit } from '../audit/audit.ts'
import { laterThan, refusingTaken } from '../checking.ts'
import { inTransaction, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { idOf, noSuch } from '../identifiers.ts'
import { listsDue } from '../lists-due.ts'
import { emailTaken, personHere, type ProfileRow } from '../people/people.ts'
import { giveBack } from './give-back.ts'
import type { MergeJournal } from './journal.ts'
import { carry } from './move-records.ts'
import { studentColumns } from './take-over.ts'
import { decisionOfPair, viewMerge, type DecisionRow } from './view-merges.ts'

/**
 * Undoes a merge, however old; from then on the two are kept apart.
 * @throws Refusal `missing`; `taken` where it is undone already, or somebody else has the e-mail or outside id by now; `stale` where the
 * kept person is not there any more.
 */
export async function undoMerge(context: Context, id: string): Promise<UndoneMergeView> {
  return inTransaction(context, async (work) => {
    const decision = await findMerge(work, id)
    const { kept, other } = await bothOf(work, decision)
    const journal = decision.journal!
    const { changes, stayed } = giveBack(work, kept, other, journal)
    const profiles = work.session.table('profiles')
    await profiles.update(kept.id, { ...changes, updated_at: laterThan(kept, work.now()) })
    stayed.push(...(await emptyStudent(work, decision, journal)))
    stayed.push(...(await bringBack(work, journal)))
    await refusingTaken({ email: emailTaken, external_id: personHere }, () => profiles.restore({ id: other.id }))
    const decisions = work.session.table('duplicate_decisions')
    await decisions.update(decision.id, { journal: null, undone_at: work.now() })
    if (!(await decisionOfPair(work, kept.id, other.id))) await decisions.insert(apartRow(work, kept.id, other.id))
    await listsDue(work)
    await recordAudit(work, {
      action: 'person.unmerged',
      subject: { type: 'profile', id: kept.id },
      detail: { merged: other.id, stayed: stayed.length },
    })
    return { merge: await viewMerge(work, await decisions.get(decision.id)), stayed }
  })
}

/** The row that says of two that they are different people. */
export const apartRow = ({ actor }: Work, one: string, other: string) => ({
  kept_id: one < other ? one : other,
  other_id: one < other ? other : one,
  decision: 'apart' as const,
  decided_by: actor.kind === 'user' ? actor.id : null,
  counts: { moved: {}, left: {} },
})

async function findMerge(work: Work, id: string): Promise<DecisionRow> {
  const where = { id: idOf(id, 'merge'), decision: 'merged' as const }
  const [row] = await work.session.table('duplicate_decisions').list({ where, lock: 'wait' })
  if (!row) throw noSuch('merge', id)
  if (row.undone_at !== null) throw new Refusal('taken', 'This merge is undone already.')
  return row
}

async function bothOf(work: Work, { kept_id, other_id }: DecisionRow): Promise<{ kept: ProfileRow; other: ProfileRow }> {
  const rows = await work.session
    .table('profiles')
    .list({ where: { id: { in: [kept_id, other_id] } }, orderBy: { id: 'asc' }, includeDeleted: true, lock: 'wait' })
  const kept = rows.find(({ id }) => id === kept_id)!
  const other = rows.find(({ id }) => id === other_id)!
  if (kept.deleted_at !== null) {
    throw new Refusal('stale', 'The person who was kept is deleted, or was merged into another since; take that back first.')
  }
  return { kept, other }
}

async function emptyStudent({ session }: Work, { kept_id, other_id }: DecisionRow, journal: MergeJournal): Promise<string[]> {
  const table = session.table('students')
  const kept = await table.findBy({ profile_id: kept_id })
  const other = await table.findBy({ profile_id: other_id })
  if (!kept || !other) return journal.studentFilled
  const filled = studentColumns.filter((column) => journal.studentFilled.includes(column))
  const same = filled.filter((column) => kept[column] === other[column])
  if (same.length > 0) await table.update(kept_id, Object.fromEntries(same.map((column) => [column, null])))
  return filled.filter((column) => !same.includes(column))
}

/** The records, the skills as they were, the matches that gave way. Gives what is not there any more, or was changed since. */
async function bringBack(work: Work, { moves, raised, hiddenMatches }: MergeJournal): Promise<string[]> {
  const { session } = work
  const stayed: string[] = []
  for (const move of moves.toReversed()) {
    if (!(await carry(work, { ...move, from: move.to, to: move.from }))) stayed.push(move.table)
  }
  const skills = session.table('skills')
  for (const { id, before, after } of raised) {
    const changed = await skills.updateWhere({ id, ...after }, before)
    if (changed === 0) stayed.push('skills')
  }
  await session.table('matches').restore({ id: { in: hiddenMatches } })
  return stayed
}
