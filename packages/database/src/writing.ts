// Inserting and upserting: rows are completed (ids, times, numbers, defaults), then written several to a statement.
import { DatabaseError } from './errors.ts'
import type { Cell, Conflict, Connection, Dialect, RawRow, Statement } from './engine.ts'
import { schemaCounters } from './migrations/journal.ts'
import type { RepositoryContext } from './repository.ts'
import type { ColumnState, Expression, TableState } from './schema/state.ts'
import type { TableShape } from './shape.ts'

// 50 rows a statement write twice as fast as single rows; more gains little (measured: the research on the data layer, §2).
const rowsPerStatement = 50

type Row = Record<string, unknown>

/** Inserts rows and returns them as they then are, in order. */
export async function insertRows(context: RepositoryContext, shape: TableShape, rows: readonly Row[]): Promise<Row[]> {
  const hasGenerated = shape.writtenColumns.length < shape.table.columns.length
  if (rows.length > rowsPerStatement && shape.load && !hasGenerated) {
    const written: Row[] = []
    await loadList(context, shape, rows, (cells, rowOf) => written.push(rowOf(cells)))
    return written
  }
  const completed = await completeRows(context, shape, rows)
  await writeRows(context, shape, completed)
  if (!hasGenerated) return completed.map((cells) => shape.rowOf(cells))
  const written = completed.map((cells) => rowOf(shape, cells))
  await addGenerated(context, shape, written)
  return written.map(shape.decode)
}

/** Inserts rows and tells how many: nothing is made of what was written. */
export async function insertCounted(context: RepositoryContext, shape: TableShape, rows: readonly Row[]): Promise<number> {
  if (rows.length > rowsPerStatement && shape.load) await loadList(context, shape, rows)
  else await writeRows(context, shape, await completeRows(context, shape, rows))
  return rows.length
}

/** By the engine's own way for many; columns that are empty in every row are said to be so once, where the engine can. */
async function loadList(
  context: RepositoryContext,
  shape: TableShape,
  rows: readonly Row[],
  onWritten?: (cells: Cells, rowOf: TableShape['rowOf']) => void,
): Promise<void> {
  const { writtenColumns, dialect } = shape
  const isSaid = (column: ColumnState): boolean =>
    isWritten(shape, column) || rows.some((row) => (row[column.name] ?? null) !== null)
  const loading = shape.loading(dialect.loadsEmpty ? writtenColumns.filter(isSaid) : writtenColumns)
  const { columns, load } = loading
  const complete = await completing(context, shape, rows, columns)
  const taken = function* (): Generator<Cells> {
    for (const row of rows) {
      const cells = complete(row)
      onWritten?.(cells, loading.rowOf)
      yield cells
    }
  }
  await loadRows(context, { load, dialect }, taken())
}

/** True where a row that says nothing of the column, or says that it is empty, would not leave it empty. */
const isWritten = (shape: TableShape, { name, nullable }: ColumnState): boolean => !nullable || shape.isFilled(name)

/** Each row is completed when it is taken, while the engine is busy with those before. */
const loadRows = (
  context: RepositoryContext,
  { load, dialect }: Pick<TableShape, 'load' | 'dialect'>,
  rows: Iterable<Cells>,
): Promise<unknown> => context.connection.whole(dialect.savepoint(savepointName), (connection) => connection.load!(load!, rows))

// Parts of a session count theirs from one.
const savepointName = 'nested_0'

/** The cells of one row, in the order of the columns that are written. */
type Cells = Cell[]

function rowOf({ writtenColumns }: TableShape, cells: Cells): RawRow {
  const row: RawRow = {}
  for (let at = 0; at < cells.length; at++) row[writtenColumns[at]!.name] = cells[at]!
  return row
}

// So much of a stream is in memory at once, or twice that: what is written, and what comes next. More gains nothing.
const rowsPerLoad = 2_000
const bytesPerLoad = 4_194_304

/** Rows that come one after the other, waited for or not. */
export type RowStream<R = Row> = Iterable<R> | AsyncIterable<R>

/** Inserts rows as they come, however many there are, and tells how many: a few thousand are in memory at a time. */
export async function insertStream(context: RepositoryContext, shape: TableShape, rows: RowStream): Promise<number> {
  if (!(Symbol.asyncIterator in rows) && shape.load && !shape.counts) return insertUnawaited(context, shape, rows)
  const write = (cells: readonly Cells[]): Promise<unknown> => (shape.load ? loadRows : writeRows)(context, shape, cells)
  let written = 0
  let writing: Promise<unknown> = Promise.resolve()
  try {
    for await (const batch of batchesFrom(rows)) {
      const completed = await completeRows(context, shape, batch)
      await writing
      writing = write(completed)
      // Told at the next turn, or at the end.
      writing.catch(() => {})
      written += batch.length
    }
  } finally {
    await writing
  }
  return written
}

/** What need not be waited for is taken row by row as the engine takes it; numbers would have to be asked for in between. */
async function insertUnawaited(context: RepositoryContext, shape: TableShape, rows: Iterable<Row>): Promise<number> {
  const complete = await completing(context, shape, [])
  let taken = 0
  const completed = function* (): Generator<Cells> {
    for (const row of rows) {
      taken += 1
      yield complete(row)
    }
  }
  await loadRows(context, shape, completed())
  return taken
}

async function* batchesFrom(rows: RowStream): AsyncGenerator<Row[]> {
  let batch: Row[] = []
  let bytes = 0
  const take = (row: Row): Row[] | undefined => {
    batch.push(row)
    bytes += longestBytes(row)
    if (batch.length < rowsPerLoad && bytes < bytesPerLoad) return undefined
    const full = batch
    batch = []
    bytes = 0
    return full
  }
  // Waiting for each row of what need not be waited for would take longer than writing it.
  if (Symbol.asyncIterator in rows) {
    for await (const row of rows) {
      const full = take(row)
      if (full) yield full
    }
  } else {
    for (const row of rows) {
      const full = take(row)
      if (full) yield full
    }
  }
  if (batch.length > 0) yield batch
}

/** What the database has computed is asked for, row by row. */
async function addGenerated(context: RepositoryContext, shape: TableShape, rows: readonly RawRow[]): Promise<void> {
  const { columns, primaryKey } = shape.table
  const names = columns.filter(({ generated }) => generated).map(({ name }) => shape.selected(name))
  const condition = primaryKey.map((name) => `${shape.quote(name)} = ${shape.place(name)}`).join(' AND ')
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

/** Inserts a row, or updates the one that collides with it; gives the cells it would have been inserted with. */
export async function upsertRow(
  context: RepositoryContext,
  shape: TableShape,
  row: Row,
  options: UpsertColumns,
): Promise<RawRow> {
  const conflict = conflictOf(shape, [row], options)
  const completed = await completeRows(context, shape, [row])
  await writeRows(context, shape, completed, conflict)
  return rowOf(shape, completed[0]!)
}

/** Inserts rows or updates those that collide on the columns of a unique key; tells how many were written. */
export async function upsertRows(
  context: RepositoryContext,
  shape: TableShape,
  rows: RowStream,
  options: UpsertColumns,
): Promise<number> {
  let written = 0
  let first: Row | undefined
  for await (const batch of Array.isArray(rows) ? [rows as Row[]] : batchesFrom(rows)) {
    if (batch.length === 0) continue
    first ??= batch[0]!
    const conflict = conflictOf(shape, [first, ...batch], options)
    const counted = await writeRows(context, shape, await completeRows(context, shape, batch), conflict)
    // Each row was inserted or updated; some engines count an updated one twice.
    written += conflict.updated.length === 0 ? counted : batch.length
  }
  return written
}

/** The columns of the key on which rows may collide, and those a row that is there takes over. */
export interface UpsertColumns {
  readonly conflict: readonly string[]
  readonly update?: readonly string[]
}

function conflictOf(shape: TableShape, rows: readonly Row[], options: UpsertColumns): Conflict {
  const named = options.update ?? namedBy(rows, shape).filter((name) => !options.conflict.includes(name))
  const given = named.filter((name) => name !== shape.version)
  const updated = shape.updatedAt && !given.includes(shape.updatedAt) ? [...given, shape.updatedAt] : given
  // Refused where it is no column of the table.
  for (const name of [...options.conflict, ...updated]) shape.quote(name)
  return { columns: options.conflict, among: predicateOf(shape, options.conflict), updated, counted: shape.version }
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
function predicateOf({ table }: TableShape, conflict: readonly string[]): Expression | undefined {
  const isKey = (columns: readonly string[]) =>
    columns.length === conflict.length && columns.every((column) => conflict.includes(column))
  if (isKey(table.primaryKey)) return undefined
  const indexes = table.indexes.filter(
    ({ unique, columns }) => unique && !columns.some(({ lower }) => lower) && isKey(columns.map(({ column }) => column)),
  )
  if (indexes.length === 0) {
    throw new DatabaseError('usage', `Table ${table.name} has no unique key of ${conflict.join(', ')}.`, { table: table.name })
  }
  const [index] = indexes
  return indexes.every(({ where }) => where) ? index?.where : undefined
}

async function completeRows(context: RepositoryContext, shape: TableShape, rows: readonly Row[]): Promise<Cells[]> {
  return rows.map(await completing(context, shape, rows))
}

/** What makes the cells of each of these rows, of the columns that are given, in their order. */
async function completing(
  context: RepositoryContext,
  shape: TableShape,
  rows: readonly Row[],
  given = shape.writtenColumns,
): Promise<(row: Row) => Cells> {
  const { columns, table, writtenColumns } = shape
  const now = context.now()
  const counters = await takeNumbers(context, shape, rows)
  const hasGenerated = writtenColumns.length < table.columns.length
  const filled = (column: ColumnState): unknown => fill(column, shape, now, context, counters)
  const makers = given.map((column) => new CellMaker(column, shape, filled))
  return (row) => {
    for (const name in row) {
      if (!columns.has(name) && Object.hasOwn(row, name))
        throw new DatabaseError('usage', `Table ${table.name} has no column ${name}.`, { table: table.name, columns: [name] })
    }
    if (hasGenerated) refuseGenerated(table, row)
    const cells: Cells = []
    for (const maker of makers) cells.push(maker.of(row[maker.name]))
    return cells
  }
}

/** The cells of one column. What comes again is not checked and written out again: times, keys of a parent, words of a list. */
class CellMaker {
  readonly name: string
  readonly #column: ColumnState
  readonly #shape: TableShape
  readonly #filled: (column: ColumnState) => unknown
  #value: unknown
  #cell: Cell = null

  constructor(column: ColumnState, shape: TableShape, filled: (column: ColumnState) => unknown) {
    this.name = column.name
    this.#column = column
    this.#shape = shape
    this.#filled = filled
  }

  /** An empty value (null) is a value: only what a row does not name is filled. */
  of(given: unknown): Cell {
    // What the caller may change from row to row is looked at each time.
    if (typeof given === 'object') return this.#encoded(given)
    const value = given === undefined ? this.#filled(this.#column) : given
    if (value === undefined || !Object.is(value, this.#value)) {
      this.#cell = this.#encoded(value)
      // Bytes are each row's own.
      this.#value = this.#cell instanceof Uint8Array ? undefined : value
    }
    return this.#cell
  }

  #encoded(value: unknown): Cell {
    const { dialect, table } = this.#shape
    return dialect.encode(this.#column, value, table.name)
  }
}

function refuseGenerated({ name: table, columns }: TableState, row: Row): void {
  const given = columns.find(({ name, generated }) => generated && row[name] !== undefined)
  if (given) throw new DatabaseError('usage', `${table}.${given.name} is computed by the database and not written.`)
}

function fill(column: ColumnState, shape: TableShape, now: Date, context: RepositoryContext, counters: Counters): unknown {
  if (column.type.kind === 'counter') {
    const number = counters.get(column.name)!
    counters.set(column.name, number + 1)
    return number
  }
  return column.role === 'generated id' ? context.newId() : shape.fill(column, { now: () => now, newId: context.newId })
}

/** The next number of each counter column. */
type Counters = Map<string, number>

const noCounters: Counters = new Map()

/**
 * Takes as many numbers as there are rows without one: one statement a counter, however many rows. Numbers the rows bring
 * along (from another database) count as given: one more statement.
 */
async function takeNumbers(context: RepositoryContext, shape: TableShape, rows: readonly Row[]): Promise<Counters> {
  const { dialect, table } = shape
  if (rows.length === 0 || !shape.counts) return noCounters
  const counters: Counters = new Map()
  for (const column of table.columns) {
    if (column.type.kind !== 'counter' || table.name === schemaCounters.name) continue
    const given = rows.map((row) => row[column.name]).filter((number) => number !== undefined)
    if (given.length > 0) {
      const highest = given.reduce<number>((most, number) => Math.max(most, shape.encode(column.name, number) as number), 0)
      await dialect.counters.raise(context.connection, `${table.name}.${column.name}`, highest)
    }
    const wanted = rows.length - given.length
    if (wanted === 0) continue
    const last = await dialect.counters.take(context.connection, `${table.name}.${column.name}`, wanted)
    counters.set(column.name, last - wanted + 1)
  }
  return counters
}

async function writeRows(
  context: RepositoryContext,
  shape: TableShape,
  rows: readonly Cells[],
  conflict?: Conflict,
): Promise<number> {
  const { table, dialect, writtenColumns: columns } = shape
  const batches = [...batchesOf(rows, columns.length, dialect)]
  const write = async (connection: Connection, batch: readonly Cells[]): Promise<number> => {
    const statement =
      conflict === undefined && batch.length === 1
        ? shape.kept('insert', () => dialect.insert({ table, columns, rows: 1 }).sql)
        : dialect.insert({ table, columns, rows: batch.length, conflict })
    return (await connection.run(statement, batch.length === 1 ? batch[0]! : batch.flat())).changes
  }
  if (batches.length < 2) return batches[0] ? write(context.connection, batches[0]) : 0
  return context.connection.whole(dialect.savepoint(savepointName), async (connection) => {
    let written = 0
    for (const batch of batches) written += await write(connection, batch)
    return written
  })
}

/** As many rows as one statement may hold, again and again. */
function* batchesOf(rows: readonly Cells[], columns: number, { parameterLimit, byteLimit }: Dialect): Generator<Cells[]> {
  const most = Math.max(1, Math.min(rowsPerStatement, Math.floor(parameterLimit / columns)))
  let batch: Cells[] = []
  let bytes = 0
  for (const row of rows) {
    const size = byteLimit === undefined ? 0 : longestBytes(row)
    if (batch.length > 0 && (batch.length === most || bytes + size > (byteLimit ?? Infinity))) {
      yield batch
      batch = []
      bytes = 0
    }
    batch.push(row)
    bytes += size
  }
  if (batch.length > 0) yield batch
}

/** What a row takes at most on its way: three bytes a UTF-16 unit, and what stands around each cell. */
function longestBytes(row: Row | Cells): number {
  let bytes = 0
  for (const cell of Object.values(row)) {
    bytes += 16 + (typeof cell === 'string' ? cell.length * 3 : cell instanceof Uint8Array ? cell.byteLength : 0)
  }
  return bytes
}
