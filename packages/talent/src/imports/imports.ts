// The front door of imports: bringing files in, and reading what became of them.
import type { ImportView } from '@moirai/contract/imports'
import { inSnapshot, type Context } from '../context.ts'
import { Refusal } from '../errors.ts'
import { isUuid } from '../people/people.ts'
import { importView, type ImportRow } from './store.ts'

export { importFile, prepareImport, type ImportInput, type PreparedImport } from './run.ts'
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

export async function showImport(context: Context, id: string): Promise<ImportDetails> {
  return inSnapshot(context, async ({ session }) => {
    const row = isUuid(id) ? await session.table('csv_imports').find(id.toLowerCase()) : undefined
    if (!row) throw new Refusal('missing', `There is no import ${JSON.stringify(id)}; \`moirai imports list\` shows them.`)
    return { import: importView(row), mapping: row.mapping }
  })
}

/** One row of the file of errors: the user's own cells, then the row's number, what is wrong and how to mend it. */
export type ErrorRow = readonly string[]

/** The rows that failed, as a table that can be mended and imported again; the first row is the header. */
export async function* failedRows(context: Context, id: string): AsyncGenerator<ErrorRow> {
  await showImport(context, id)
  // Short reads one after the other: the file may be long, and the receiver slow.
  const pageSize = 1000
  const header = await inSnapshot(
    context,
    async ({ session }) => (await session.table('csv_imports').get(id.toLowerCase())).header,
  )
  yield [...header, 'row', 'problem', 'how_to_fix']
  for (let after = 0; ; ) {
    const rows = await inSnapshot(context, ({ session }) =>
      session.table('import_rows').list({
        where: { import_id: id.toLowerCase(), action: 'failed', row_number: { gt: after, lte: after + pageSize } },
        orderBy: { row_number: 'asc', position: 'asc' },
      }),
    )
    const byRow = Map.groupBy(rows, (row) => row.row_number)
    for (const [number, problems] of byRow) {
      const cells = problems[0]!.cells ?? []
      const told = problems.map((row) => `${row.problem_column === null ? '' : `${row.problem_column}: `}${row.problem ?? ''}`)
      yield [
        ...header.map((_, index) => cells[index] ?? ''),
        String(number),
        told.join(' '),
        [...new Set(problems.map((row) => row.how_to_fix ?? ''))].join(' '),
      ]
    }
    after += pageSize
    const total = await inSnapshot(
      context,
      async ({ session }) => (await session.table('csv_imports').get(id.toLowerCase())).total_rows,
    )
    if (after >= (total ?? 0)) return
  }
}
