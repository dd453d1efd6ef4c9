// Filters of a list kept under a name: one's own, which nobody else sees, or for everybody.
import { exportQueries } from '@moirai/contract/exports'
import type { PageOf } from '@moirai/contract/lists'
import {
  savedView,
  saveView as saveViewInput,
  updateView as updateViewInput,
  type SavedView,
  type SaveView,
  type UpdateView,
  type ViewsQuery,
} from '@moirai/contract/saved-views'
import type { RowOf, Where } from '@moirai/database'
import { changedFields, recordAudit } from '../audit/audit.ts'
import { checked, laterThan, refuseStale, refusingTaken } from '../checking.ts'
import { inSnapshot, inTransaction, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { idOf, noSuch } from '../identifiers.ts'
import type { Problem } from '../outcome.ts'
import type { savedViews } from './tables.ts'

type ViewRow = RowOf<typeof savedViews>

const nameTaken: Problem = {
  column: 'name',
  problem: 'There is a view of this list by this name already.',
  howToFix: 'Choose another name, or change the view that is there.',
}
const taken = { name: nameTaken }

const viewOf = (row: ViewRow): SavedView =>
  checked(savedView, {
    id: row.id,
    list: row.list,
    name: row.name,
    query: row.query,
    shared: row.user_id === null,
    updatedAt: row.updated_at.toISOString(),
  })

const ownerOf = ({ actor }: Work): string | null => (actor.kind === 'user' ? actor.id : null)

/** Those that this actor sees: their own, and everybody's. */
function inSight(work: Work): Where<ViewRow> {
  const owner = ownerOf(work)
  return owner === null ? { user_id: null } : { or: [{ user_id: owner }, { user_id: null }] }
}

/** The filters as the list takes them: what it would refuse is not kept. */
function checkedQuery(list: SavedView['list'], query: SavedView['query']): SavedView['query'] {
  const { format: _format, ...filters } = checked(exportQueries[list], query)
  // What is not known to a list is passed over by it; kept, it would promise something.
  const unknown = Object.keys(query).find((name) => !Object.hasOwn(filters, name))
  if (unknown !== undefined)
    throw new Refusal('invalid', `query: the list has no filter ${JSON.stringify(unknown.slice(0, 40))}; leave it out.`)
  return filters as SavedView['query']
}

/** Keeps filters under a name. The operator has no views of their own: theirs are for everybody. @throws Refusal `invalid`, `taken`. */
export async function saveView(context: Context, input: SaveView): Promise<SavedView> {
  const { list, name, query, shared } = checked(saveViewInput, input)
  return inTransaction(context, async (work) => {
    const row = { user_id: shared ? null : ownerOf(work), list, name, query: checkedQuery(list, query) }
    const made = await refusingTaken(taken, () => work.session.table('saved_views').insert(row))
    await recordAudit(work, { action: 'view.saved', subject: { type: 'view', id: made.id } })
    return viewOf(made)
  })
}

async function findView(work: Work, id: string): Promise<ViewRow> {
  const found = await work.session.table('saved_views').findBy({ id: idOf(id, 'view'), ...inSight(work) })
  if (!found) throw noSuch('view', id)
  return found
}

/** Changes what is given. @throws Refusal `invalid`, `missing`, `taken`, `stale`. */
export async function updateView(context: Context, id: string, input: UpdateView): Promise<SavedView> {
  const { ifUpdatedAt, ...said } = checked(updateViewInput, input)
  return inTransaction(context, async (work) => {
    const known = await findView(work, id)
    refuseStale(known, ifUpdatedAt)
    const { list } = viewOf(known)
    const changes = {
      name: said.name,
      query: said.query === undefined ? undefined : checkedQuery(list, said.query),
      user_id: said.shared === undefined ? undefined : said.shared ? null : ownerOf(work),
      updated_at: laterThan(known, work.now()),
    }
    const table = work.session.table('saved_views')
    await refusingTaken(taken, () => table.update(known.id, changes))
    await recordAudit(work, { action: 'view.updated', subject: { type: 'view', id: known.id }, detail: changedFields(said) })
    return viewOf(await table.get(known.id))
  })
}

/** Gone for good: filters are made again in a moment. @throws Refusal `missing`. */
export async function deleteView(context: Context, id: string): Promise<void> {
  await inTransaction(context, async (work) => {
    const { id: key } = await findView(work, id)
    await work.session.table('saved_views').purge({ id: key })
    await recordAudit(work, { action: 'view.deleted', subject: { type: 'view', id: key } })
  })
}

/** @throws Refusal `missing`, also for what is somebody else's. */
export async function showView(context: Context, id: string): Promise<SavedView> {
  return inSnapshot(context, async (work) => viewOf(await findView(work, id)))
}

/** A page of the views one sees, by name. @throws DatabaseError `cursor` where it is not one of this list. */
export async function listViews(context: Context, { list, limit, cursor }: ViewsQuery): Promise<PageOf<SavedView>> {
  return inSnapshot(context, async (work) => {
    const where = { ...inSight(work), ...(list === undefined ? {} : { list }) }
    const page = await work.session.table('saved_views').page({ where, orderBy: { name: 'asc' }, limit, cursor })
    return { items: page.items.map(viewOf), next: page.next }
  })
}
