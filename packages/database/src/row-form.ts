// Rows out of the cells of a statement: what each column is called, and how it is read, is chosen once and not at every row.
import type { Cell, Dialect, RawRow, RowForm, Statement } from './engine.ts'
import type { ColumnState } from './schema/state.ts'

type Row = Record<string, unknown>

/** A value of a row out of one cell or several. */
export interface RowPart {
  /** What the value is called. */
  readonly name: string
  /** The names of its cells in the statement. */
  readonly cells: readonly string[]
  /** Reads them, where they are not the value; `at` is the place of the first. */
  readonly read: ((cells: readonly Cell[], at: number) => unknown) | undefined
}

/** The value of a column, whose cell may have a name of its own. */
export function columnPart(column: ColumnState, dialect: Dialect, cell = column.name): RowPart {
  const decode = dialect.decoder(column)
  const read = (cells: readonly Cell[], at: number): unknown => {
    const found = cells[at]!
    return found === null ? null : decode!(found)
  }
  return { name: column.name, cells: [cell], read: decode && read }
}

/** Makes rows of these parts, in the order of their cells. */
export function makerOf(parts: readonly RowPart[]): (cells: readonly Cell[], from?: number) => Row {
  // Copied for each row, so that all have one hidden class: they are made, read and written out twice as fast as rows to which names are added.
  const empty = Object.fromEntries(parts.map(({ name }) => [name, null]))
  let width = 0
  const places = parts.map(({ name, cells, read }) => {
    const at = width
    width += cells.length
    return { name, at, read }
  })
  return (cells, from = 0) => {
    const row: Row = { ...empty }
    for (const { name, at, read } of places) row[name] = read === undefined ? cells[from + at] : read(cells, from + at)
    return row
  }
}

export const formOf = (parts: readonly RowPart[]): RowForm => ({
  names: parts.flatMap(({ cells }) => cells),
  make: makerOf(parts),
})

/** The rows of a statement as its form makes them, where a driver gives each as an object. */
export function formed({ form }: Statement, rows: RawRow[]): RawRow[] {
  if (form === undefined) return rows
  return rows.map((row) => form.make(form.names.map((name) => row[name]!)) as RawRow)
}
