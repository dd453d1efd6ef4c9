// One import told in full: its mapping, and its problems grouped by what mends them.
import type { ImportDetailsView } from '@moirai/contract/imports'
import { inSnapshot, type Context } from '../context.ts'
import { describeColumns } from './mapping/mapping.ts'
import { problemGroups } from './problem-groups.ts'
import { findImport, importView } from './store.ts'

// A batch takes a fraction of a second, so that an import without a step for this long has no program any more.
const silentMs = 30_000

/** @throws Refusal `missing`. */
export async function describeImport(context: Context, id: string): Promise<ImportDetailsView> {
  return inSnapshot(context, async (work) => {
    const row = await findImport(work, id)
    return {
      import: importView(row),
      mapping: describeColumns(row.mapping, row.header),
      notes: row.mapping.notes,
      problems: await problemGroups(work, row),
      active: row.status === 'running' && context.now().getTime() - row.updated_at.getTime() < silentMs,
    }
  })
}
