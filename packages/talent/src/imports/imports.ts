// The front door of imports: bringing files in, and reading what became of them.
import type { ImportView } from '@moirai/contract/imports'
import type { PageOf, PageQuery } from '@moirai/contract/lists'
import { inSnapshot, type Context } from '../context.ts'
import type { FileKind } from './mapping/fields.ts'
import { findImport, findSameFile, importView, type ImportRow } from './store.ts'

export { importFile, mapAsBefore, mapColumns, prepareImport, type ImportInput, type PreparedImport } from './run.ts'
export {
  chooseColumns,
  discardFile,
  prepareFile,
  proposeAnew,
  receiveFile,
  sayDates,
  showFile,
  type ImportFile,
} from './files.ts'
export { undoImport } from './undo.ts'
export { importSchedules, importTasks, startImport, startUndo } from './tasks.ts'
export { csvLine } from './csv-line.ts'
export { describeImport } from './describe.ts'
export { failedRows, type ErrorRow } from './failed-rows.ts'
export { fieldsOf, type FileKind } from './mapping/fields.ts'
export {
  describeMapping,
  FieldMissing,
  incompleteness,
  missingField,
  refuseIncomplete,
  undecidedDates,
  type Mapping,
  type MappingLine,
} from './mapping/mapping.ts'
export { isRemembered } from './remembered.ts'
export { inspectFile, type ImportSource, type Inspection } from './reading/reading.ts'

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
  onDuplicate: ImportRow['on_duplicate']
}

/** @throws Refusal `missing`. */
export async function showImport(context: Context, id: string): Promise<ImportDetails> {
  return inSnapshot(context, async (work) => {
    const row = await findImport(work, id)
    return { import: importView(row), mapping: row.mapping, onDuplicate: row.on_duplicate }
  })
}

/** The import of the same file that counts already, so that another one would be refused; null where there is none. */
export async function findEarlierImport(context: Context, file: { kind: FileKind; sha256: string }): Promise<string | null> {
  return inSnapshot(context, async (work) => {
    const row = await findSameFile(work, file.kind, file.sha256)
    return row === undefined || row.status === 'running' ? null : row.id
  })
}

/**
 * A page of imports, the latest first. Rehearsals, which kept nothing, are not among them.
 * @throws DatabaseError `cursor` where it is not one of this list.
 */
export async function pageImports(context: Context, { limit, cursor }: PageQuery): Promise<PageOf<ImportView>> {
  return inSnapshot(context, async ({ session }) => {
    const page = await session.table('csv_imports').page({
      where: { dry_run: false },
      orderBy: { created_at: 'desc' },
      limit,
      cursor,
    })
    return { items: page.items.map(importView), next: page.next }
  })
}
