// The front door of imports: bringing files in, and reading what became of them.
import type { ImportView } from '@moirai/contract/imports'
import { inSnapshot, type Context } from '../context.ts'
import { findImport, importView, type ImportRow } from './store.ts'

export { importFile, prepareImport, type ImportInput, type PreparedImport } from './run.ts'
export { failedRows, type ErrorRow } from './failed-rows.ts'
export { describeMapping, type Mapping, type MappingLine } from './mapping/mapping.ts'
export type { ImportSource, Inspection } from './reading/reading.ts'

/** The imports, newest first. */
export async function listImports(context: Context, input: { limit: number }): Promise<ImportView[]> {
  return inSnapshot(context, async ({ session }) => {
    const rows = await session.table('csv_imports').list({ orderBy: { created_at: 'desc', id: 'desc' }, limit: input.limit })
    return rows.map(importView)
  })
}

export interface ImportDetails {
  import: ImportView
  mapping: ImportRow['mapping']
}

/** @throws Refusal `missing`. */
export async function showImport(context: Context, id: string): Promise<ImportDetails> {
  return inSnapshot(context, async (work) => {
    const row = await findImport(work, id)
    return { import: importView(row), mapping: row.mapping }
  })
}
