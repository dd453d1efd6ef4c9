// One import told in full: its mapping, and its problems grouped by what mends them.
import type { ImportDetailsView } from '@moirai/contract/imports'
import { inSnapshot, type Context, type Work } from '../context.ts'
import { listLongWork } from '../tasks/tasks.ts'
import { describeColumns } from './mapping/mapping.ts'
import { problemGroups } from './problem-groups.ts'
import { findImport, importView } from './store.ts'
import { undoableUntil } from './undo.ts'

// A batch takes a fraction of a second, so that an import without a step for this long has no program any more.
const silentMs = 30_000

const isFresh = (movedAt: Date, now: Date): boolean => now.getTime() - movedAt.getTime() < silentMs

/** A task goes on with it, now or when a worker takes it over. */
const hasTask = async (work: Work, id: string): Promise<boolean> =>
  (await listLongWork(work, { running: true })).some(({ subject }) => subject === id)

/** @throws Refusal `missing`. */
export async function describeImport(context: Context, id: string): Promise<ImportDetailsView> {
  return inSnapshot(context, async (work) => {
    const row = await findImport(work, id)
    return {
      import: importView(row),
      mapping: describeColumns(row.mapping, row.header),
      notes: row.mapping.notes,
      problems: await problemGroups(work, row),
      undo: {
        possibleUntil: undoableUntil(row, work.now())?.toISOString() ?? null,
        deleted: row.undo?.deleted ?? 0,
        restored: row.undo?.restored ?? 0,
        kept: row.undo?.kept ?? [],
      },
      active: row.status === 'running' && (isFresh(row.updated_at, work.now()) || (await hasTask(work, row.id))),
    }
  })
}
