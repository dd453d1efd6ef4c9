// Merges as they are told, the latest first.
import type { MergeView } from '@moirai/contract/duplicates'
import type { PageOf, PageQuery } from '@moirai/contract/lists'
import type { RowOf } from '@moirai/database'
import { inSnapshot, type Context, type Work } from '../context.ts'
import { personSummary } from '../people/people.ts'
import type { duplicateDecisions } from './tables.ts'

export type DecisionRow = RowOf<typeof duplicateDecisions>

export async function listMerges(context: Context, { limit, cursor }: PageQuery): Promise<PageOf<MergeView>> {
  return inSnapshot(context, async (work) => {
    const page = await work.session
      .table('duplicate_decisions')
      .page({ where: { decision: 'merged' }, orderBy: { id: 'desc' }, limit, cursor })
    return { items: await viewMerges(work, page.items), next: page.next }
  })
}

export async function viewMerge(work: Work, row: DecisionRow): Promise<MergeView> {
  const [view] = await viewMerges(work, [row])
  return view!
}

async function viewMerges({ session }: Work, rows: readonly DecisionRow[]): Promise<MergeView[]> {
  const ids = rows.flatMap(({ kept_id, other_id }) => [kept_id, other_id])
  const people = await session.table('profiles').list({ where: { id: { in: [...new Set(ids)] } }, includeDeleted: true })
  const byId = new Map(people.map((person) => [person.id, person]))
  const listed = (counts: Record<string, number>) => Object.entries(counts).map(([what, count]) => ({ what, count }))
  return rows.map(({ id, kept_id, other_id, counts, created_at, undone_at }) => ({
    id,
    kept: personSummary(byId.get(kept_id)!),
    merged: personSummary(byId.get(other_id)!),
    moved: listed(counts.moved),
    left: listed(counts.left),
    mergedAt: created_at.toISOString(),
    undoneAt: undone_at?.toISOString() ?? null,
  }))
}

/** Whether the two are kept apart: the row that says so. */
export const decisionOfPair = ({ session }: Work, one: string, other: string): Promise<DecisionRow | undefined> =>
  session.table('duplicate_decisions').findBy({
    kept_id: one < other ? one : other,
    other_id: one < other ? other : one,
    decision: 'apart',
  })
