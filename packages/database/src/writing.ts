// Inserting and upserting: rows are completed (ids, times, numbers, defaults), then written several to a statement.
import { DatabaseError } from './errors.ts'
import type { Cell, RawRow, Statement } from './engine.ts'
import { schemaCounters } from './migrations/journal.ts'
import type { RepositoryContext } from './repository.ts'
import type { ColumnState } from './schema/state.ts'
import type { TableShape } from './shape.ts'

// 50 rows a statement write twice as fast as single rows; more gains little (measured: the research on the data layer, §2).
const rowsPerStatement = 50

type Row = Record<string, unknown>

/** Inserts rows and returns the cells written, in order. */
export async function insertRows(context: RepositoryContext, shape: TableShape, rows: readonly Row[]): Promise<RawRow[]> {
  const completed = await completeRows(context, shape, rows)
  await writeRows(context, shape, completed, '')
  return completed
}

/** Inserts rows or updates those that collide on the columns of a unique key; tells how many were written. */
export async function upsertRows(
  context: RepositoryContext,
  shape: TableShape,
  rows: readonly Row[],
  options: { conflict: readonly string[]; update?: readonly string[] },
): Promise<number> {
  const [first] = rows
  if (!first) return 0
  const named =
    options.update ?? Object.keys(first).filter((name) => !options.conflict.includes(name) && first[name] !== undefined)
  const updated = shape.updatedAt && !named.includes(shape.updatedAt) ? [...named, shape.updatedAt] : named
  const assignments = updated.map((name) => `${shape.quote(name)} = excluded.${shape.quote(name)}`)
  const target = ` ON CONFLICT (${options.conflict.map((name) => shape.quote(name)).join(', ')})${predicateOf(shape, options.conflict)}`
  const action = assignments.length === 0 ? ' DO NOTHING' : ` DO UPDATE SET ${assignments.join(', ')}`
  return writeRows(context, shape, await completeRows(context, shape, rows), target + action)
}

/** A unique key among some rows only is named together with its predicate. */
function predicateOf(shape: TableShape, conflict: readonly string[]): string {
  const index = shape.table.indexes.find(
    ({ unique, columns }) =>
      unique && columns.length === conflict.length && columns.every(({ column }) => conflict.includes(column)),
  )
  return index?.where ? ` WHERE ${shape.dialect.expression(index.where, shape.table)}` : ''
}

async function completeRows(context: RepositoryContext, shape: TableShape, rows: readonly Row[]): Promise<RawRow[]> {
  const { columns, table } = shape
  const now = context.now()
  const counters = await takeNumbers(context, shape, rows)
  return rows.map((row, index) => {
    for (const name of Object.keys(row)) {
      if (!columns.has(name))
        throw new DatabaseError('usage', `Table ${table.name} has no column ${name}.`, { table: table.name, columns: [name] })
    }
    const cells: RawRow = {}
    for (const column of table.columns) {
      const value = row[column.name] ?? fill(column, now, context, counters, index)
      cells[column.name] = shape.encode(column.name, value)
    }
    return cells
  })
}

function fill(column: ColumnState, now: Date, context: RepositoryContext, counters: Counters, row: number): unknown {
  if (column.role === 'created at' || column.role === 'updated at') return now
  if (column.role === 'generated id') return context.newId()
  if (column.type.kind === 'counter') return counters.get(column.name)! + row
  return column.default
}

/** The first number for each counter column. */
type Counters = Map<string, number>

/** Takes as many numbers as there are rows: one statement a counter, however many rows. */
async function takeNumbers(context: RepositoryContext, shape: TableShape, rows: readonly Row[]): Promise<Counters> {
  const { dialect, table } = shape
  const counters: Counters = new Map()
  if (rows.length === 0) return counters
  const [counterTable, name, value] = [schemaCounters.name, 'name', 'value'].map((part) => dialect.quote(part))
  const sql = `INSERT INTO ${counterTable} (${name}, ${value}) VALUES (?, ?) ON CONFLICT (${name}) DO UPDATE SET ${value} = ${counterTable}.${value} + excluded.${value} RETURNING ${value}`
  for (const column of table.columns) {
    if (column.type.kind !== 'counter' || table.name === schemaCounters.name) continue
    const [row] = await context.connection.all({ sql }, [`${table.name}.${column.name}`, rows.length])
    counters.set(column.name, Number(row?.['value']) - rows.length + 1)
  }
  return counters
}

async function writeRows(
  context: RepositoryContext,
  shape: TableShape,
  rows: readonly RawRow[],
  ending: string,
): Promise<number> {
  const names = shape.table.columns.map((column) => column.name)
  const perStatement = Math.max(1, Math.min(rowsPerStatement, Math.floor(shape.dialect.parameterLimit / names.length)))
  const start = `INSERT INTO ${shape.quoted} (${names.map((name) => shape.quote(name)).join(', ')}) VALUES `
  const places = `(${names.map(() => '?').join(', ')})`
  let written = 0
  for (let from = 0; from < rows.length; from += perStatement) {
    const batch = rows.slice(from, from + perStatement)
    const statement: Statement = { sql: start + Array.from(batch, () => places).join(', ') + ending }
    const cells: Cell[] = []
    for (const row of batch) for (const name of names) cells.push(row[name]!)
    written += (await context.connection.run(statement, cells)).changes
  }
  return written
}
