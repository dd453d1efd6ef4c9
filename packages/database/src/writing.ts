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
  if (shape.table.columns.some(({ generated }) => generated)) await addGenerated(context, shape, completed)
  return completed
}

/** What the database has computed is asked for, row by row. */
async function addGenerated(context: RepositoryContext, shape: TableShape, rows: readonly RawRow[]): Promise<void> {
  const { columns, primaryKey } = shape.table
  const names = columns.filter(({ generated }) => generated).map(({ name }) => shape.quote(name))
  const condition = primaryKey.map((name) => `${shape.quote(name)} = ?`).join(' AND ')
  const statement: Statement = {
    sql: `SELECT ${names.join(', ')} FROM ${shape.quoted} WHERE ${condition}`,
    exactIntegers: shape.exactIntegers,
  }
  for (const row of rows) {
    const [found] = await context.connection.all(
      statement,
      primaryKey.map((name) => row[name]!),
    )
    Object.assign(row, found)
  }
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
  const named = options.update ?? namedBy(rows, shape).filter((name) => !options.conflict.includes(name))
  const updated = shape.updatedAt && !named.includes(shape.updatedAt) ? [...named, shape.updatedAt] : named
  const assignments = updated.map((name) => `${shape.quote(name)} = excluded.${shape.quote(name)}`)
  const target = ` ON CONFLICT (${options.conflict.map((name) => shape.quote(name)).join(', ')})${predicateOf(shape, options.conflict)}`
  const action = assignments.length === 0 ? ' DO NOTHING' : ` DO UPDATE SET ${assignments.join(', ')}`
  return writeRows(context, shape, await completeRows(context, shape, rows), target + action)
}

/** The columns the rows name; refuses rows that name different ones, as an update would empty what a row leaves out. */
function namedBy(rows: readonly Row[], shape: TableShape): string[] {
  const names = (row: Row) => Object.keys(row).filter((name) => row[name] !== undefined)
  const first = names(rows[0]!)
  const same = rows.every((row) => {
    const others = names(row)
    return others.length === first.length && others.every((name) => Object.hasOwn(rows[0]!, name))
  })
  if (same) return first
  throw new DatabaseError('usage', `The rows for ${shape.table.name} name different columns; say which of them to update.`, {
    table: shape.table.name,
  })
}

/** A unique key among some rows only is named together with its predicate. */
function predicateOf(shape: TableShape, conflict: readonly string[]): string {
  const { table, dialect } = shape
  const isKey = (columns: readonly string[]) =>
    columns.length === conflict.length && columns.every((column) => conflict.includes(column))
  if (isKey(table.primaryKey)) return ''
  const indexes = table.indexes.filter(
    ({ unique, columns }) => unique && !columns.some(({ lower }) => lower) && isKey(columns.map(({ column }) => column)),
  )
  if (indexes.length === 0) {
    throw new DatabaseError('usage', `Table ${table.name} has no unique key of ${conflict.join(', ')}.`, { table: table.name })
  }
  const [index] = indexes
  return index?.where && indexes.every(({ where }) => where) ? ` WHERE ${dialect.expression(index.where, table)}` : ''
}

async function completeRows(context: RepositoryContext, shape: TableShape, rows: readonly Row[]): Promise<RawRow[]> {
  const { columns, table } = shape
  const now = context.now()
  const counters = await takeNumbers(context, shape, rows)
  return rows.map((row) => {
    for (const name of Object.keys(row)) {
      if (!columns.has(name))
        throw new DatabaseError('usage', `Table ${table.name} has no column ${name}.`, { table: table.name, columns: [name] })
    }
    const cells: RawRow = {}
    for (const column of table.columns) {
      const value = row[column.name]
      if (column.generated) {
        if (value === undefined) continue
        throw new DatabaseError('usage', `${table.name}.${column.name} is computed by the database and not written.`)
      }
      // An empty value (null) is a value: only what a row does not name is filled.
      cells[column.name] = shape.encode(column.name, value === undefined ? fill(column, shape, now, context, counters) : value)
    }
    return cells
  })
}

function fill(column: ColumnState, shape: TableShape, now: Date, context: RepositoryContext, counters: Counters): unknown {
  if (column.role === 'created at' || column.role === 'updated at') return now
  if (column.role === 'generated id') return context.newId()
  if (column.type.kind === 'counter') {
    const number = counters.get(column.name)!
    counters.set(column.name, number + 1)
    return number
  }
  return shape.defaults.get(column.name)
}

/** The next number of each counter column. */
type Counters = Map<string, number>

/**
 * Takes as many numbers as there are rows without one: one statement a counter, however many rows. Numbers the rows bring
 * along (from another database) count as given: one more statement.
 */
async function takeNumbers(context: RepositoryContext, shape: TableShape, rows: readonly Row[]): Promise<Counters> {
  const { dialect, table } = shape
  const counters: Counters = new Map()
  if (rows.length === 0) return counters
  const [counterTable, name, value] = [schemaCounters.name, 'name', 'value'].map((part) => dialect.quote(part))
  const start = `INSERT INTO ${counterTable} (${name}, ${value}) VALUES (?, ?) ON CONFLICT (${name}) DO UPDATE SET ${value} = `
  const sql = `${start}${counterTable}.${value} + excluded.${value} RETURNING ${value}`
  const raise = `${start}CASE WHEN ${counterTable}.${value} < excluded.${value} THEN excluded.${value} ELSE ${counterTable}.${value} END`
  for (const column of table.columns) {
    if (column.type.kind !== 'counter' || table.name === schemaCounters.name) continue
    const given = rows.map((row) => row[column.name]).filter((number) => number !== undefined)
    if (given.length > 0) {
      const highest = given.reduce<number>((most, number) => Math.max(most, shape.encode(column.name, number) as number), 0)
      await context.connection.run({ sql: raise }, [`${table.name}.${column.name}`, highest])
    }
    const wanted = rows.length - given.length
    if (wanted === 0) continue
    const [row] = await context.connection.all({ sql }, [`${table.name}.${column.name}`, wanted])
    counters.set(column.name, Number(row?.['value']) - wanted + 1)
  }
  return counters
}

async function writeRows(
  context: RepositoryContext,
  shape: TableShape,
  rows: readonly RawRow[],
  ending: string,
): Promise<number> {
  const names = shape.table.columns.filter(({ generated }) => !generated).map((column) => column.name)
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
