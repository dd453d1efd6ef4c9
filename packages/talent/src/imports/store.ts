// Rows of imports: found, opened, moved on, closed.
import type { ImportView } from '@moirai/contract/imports'
import type { RowOf } from '@moirai/database'
import type { Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { isUuid } from '../identifiers.ts'
import type { RowResult } from './batch.ts'
import { commonProblems, keptColumn, withProblemsOf } from './problem-groups.ts'
import type { csvImports } from './tables.ts'

export type ImportRow = RowOf<typeof csvImports>

/** @throws Refusal `missing`. */
export async function findImport(work: Work, id: string): Promise<ImportRow> {
  const row = isUuid(id) ? await work.session.table('csv_imports').find(id.toLowerCase()) : undefined
  if (!row) throw new Refusal('missing', `There is no import ${JSON.stringify(id)}.`)
  return row
}

/** The import of the same file that counts: not a rehearsal, not undone, not failed. */
export async function findSameFile(work: Work, kind: ImportRow['kind'], hash: string): Promise<ImportRow | undefined> {
  const rows = await work.session.table('csv_imports').list({ where: { kind, file_hash: hash, dry_run: false } })
  return rows.find((row) => !['undone', 'failed', 'refused'].includes(row.status))
}

/** Writes what became of the rows and moves the checkpoint on, if nobody else has done so meanwhile. */
export async function storeBatch(work: Work, row: ImportRow, results: readonly RowResult[]): Promise<ImportRow> {
  const count = (action: RowResult['action']) => results.filter((result) => result.action === action).length
  const after = {
    processed_rows: row.processed_rows + results.length,
    created_rows: row.created_rows + count('created'),
    updated_rows: row.updated_rows + count('updated'),
    skipped_rows: row.skipped_rows + count('skipped'),
    error_rows: row.error_rows + count('failed'),
    checkpoint: results.at(-1)?.row ?? row.checkpoint,
    error_details: withProblemsOf(results, row.error_details),
  }
  const moved = await work.session
    .table('csv_imports')
    .updateWhere({ id: row.id, checkpoint: row.checkpoint, status: 'running' }, after)
  if (moved === 0) throw new Refusal('stale', 'Another process is working on this import; let it finish.')
  // A dry run keeps what is wrong with the file, and nothing of what it only rehearsed.
  const kept = row.dry_run ? results.filter(({ action }) => action === 'failed') : results
  const rows = kept.flatMap((result) => importRows(row, result))
  await work.session.table('import_rows').insertMany(rows, { returning: false })
  return { ...row, ...after }
}

const entityOf = { people: 'profile', jobs: 'job', applications: 'application' } as const

function importRows(row: ImportRow, result: RowResult) {
  const base = {
    import_id: row.id,
    row_number: result.row,
    entity_type: entityOf[row.kind],
    entity_id: result.entityId,
    action: result.action,
    before: result.before,
  }
  if (result.action !== 'failed') return [{ ...base, position: 0 }]
  return result.problems.map(({ column, problem, howToFix }, position) => ({
    ...base,
    position,
    cells: position === 0 ? [...result.cells] : null,
    problem,
    problem_column: keptColumn(column),
    how_to_fix: howToFix,
  }))
}

export const importView = (row: ImportRow): ImportView => ({
  id: row.id,
  kind: row.kind,
  file: row.filename,
  status: row.status,
  dryRun: row.dry_run,
  rows: row.total_rows,
  processed: row.processed_rows,
  created: row.created_rows,
  updated: row.updated_rows,
  skipped: row.skipped_rows,
  failed: row.error_rows,
  fileSize: Number(row.file_size),
  fileHash: row.file_hash,
  startedAt: row.started_at?.toISOString() ?? null,
  completedAt: row.completed_at?.toISOString() ?? null,
  problems: commonProblems(row.error_details),
})
