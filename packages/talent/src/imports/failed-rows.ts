// The file of errors: the rows that failed, as a table that can be mended and imported again.
import { inSnapshot, type Context, type Work } from '../context.ts'
import type { FileKind } from './mapping/fields.ts'
import type { Mapping } from './mapping/mapping.ts'
import { findImport } from './store.ts'

/** What stands behind the user's own columns. */
const errorColumns = ['row', 'problem', 'how_to_fix'] as const

/** One row of the file of errors: the user's own cells, then the row's number, what is wrong and how to mend it. */
export type ErrorRow = readonly string[]

// Short reads one after the other: the file may be long, and the receiver slow.
const rowsPerRead = 1000

/** The rows that failed, in the order of the file; the first row is the header. @throws Refusal `missing`. */
export async function* failedRows(context: Context, id: string): AsyncGenerator<ErrorRow> {
  const { id: import_id, header, total_rows: total } = await inSnapshot(context, (work) => findImport(work, id))
  yield [...header, ...errorColumns]
  for (let after = 0; after < (total ?? 0); after += rowsPerRead) {
    const rows = await inSnapshot(context, ({ session }) =>
      session.table('import_rows').list({
        where: { import_id, action: 'failed', row_number: { gt: after, lte: after + rowsPerRead } },
        orderBy: { row_number: 'asc', position: 'asc' },
      }),
    )
    for (const [number, problems] of Map.groupBy(rows, (row) => row.row_number)) {
      const cells = problems[0]!.cells ?? []
      const told = problems.map((row) => `${row.problem_column === null ? '' : `${row.problem_column}: `}${row.problem ?? ''}`)
      yield [
        ...header.map((_, index) => cells[index] ?? ''),
        String(number),
        told.join('; '),
        [...new Set(problems.map((row) => row.how_to_fix ?? ''))].join(' '),
      ]
    }
  }
}

/** Whether a file has the columns of a file of errors behind its own. */
export const isErrorFile = (header: readonly string[]): boolean =>
  header.slice(-errorColumns.length).join() === errorColumns.join()

/**
 * The mapping under which the rows of a file of errors failed: that of the latest import with the same columns. A few bad rows
 * alone would not tell what a column is.
 */
export async function mappingOfErrors(work: Work, kind: FileKind, header: readonly string[]): Promise<Mapping | undefined> {
  if (!isErrorFile(header)) return undefined
  const own = JSON.stringify(header.slice(0, -errorColumns.length))
  const recent = await work.session.table('csv_imports').list({ where: { kind }, orderBy: { created_at: 'desc' }, limit: 200 })
  return recent.find((row) => JSON.stringify(row.header) === own && row.status !== 'refused')?.mapping
}

/** The mapping of a mended file of errors: what it says of its rows is no fact about them. */
export function withoutErrorColumns(mapping: Mapping, header: readonly string[]): Mapping {
  if (!isErrorFile(header)) return mapping
  const added = header.slice(-errorColumns.length)
  const columns = Object.entries(mapping.columns).filter(([, { column }]) => !added.includes(column))
  return { ...mapping, columns: Object.fromEntries(columns), extra: mapping.extra.filter((column) => !added.includes(column)) }
}
