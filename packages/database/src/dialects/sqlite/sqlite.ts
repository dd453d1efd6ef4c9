// SQLite behind the seam: one writing connection with an asynchronous lock, and those who read (readers.ts).
import type {
  CloseOptions,
  Connection,
  DatabaseCopy,
  Dialect,
  Engine,
  ReaderStatistics,
  SingleLimits,
  SingleMode,
  TransactionLimits,
  TransactionMode,
} from '../../engine.ts'
import type { DatabaseConfig } from '../../config.ts'
import { jsonList } from '../json-list.ts'
import { insertSql, quote, usualSql } from '../standard-sql.ts'
import { insertOnConflict, returningCounters } from '../standard-writing.ts'
import { compileConversion } from '../conversion.ts'
import { convertType } from './convert.ts'
import { expressionSql, literal } from './ddl.ts'
import { DatabaseError } from '../../errors.ts'
import { readCatalogue } from './catalogue.ts'
import { containsFunction, decimalFunction, numberFunction, openConnection, type SqliteConnection } from './connection.ts'
import { effectOf } from './effects.ts'
import { copyFile } from './copy.ts'
import { translateError } from './errors.ts'
import { Lock } from '../../lock.ts'
import { deadlineAfter } from '../../time-limits.ts'
import { prepareFile, scratchFile } from './file.ts'
import { planOperations } from './plan.ts'
import { remake } from './rebuilding.ts'
import { Readers } from './readers.ts'
import { SingleRead, SingleWrite } from './single.ts'
import { lowered } from '../../text-search.ts'
import { trees } from './trees.ts'
import { decoderOf, encodeValue, needsExactIntegers } from './values.ts'

// Of six columns: in little more than half the time of one by one; more gain a twentieth (measured: decision 070).
const rowsAtOnce = 50
// Since 3.32; the driver's own build allows 32,766.
const parameterLimit = 32_000

export const sqlite: Dialect = {
  name: 'sqlite',
  parameterLimit,
  open: (config) => open(config),
  openImage: open,
  ...usualSql,
  quote,
  encode: encodeValue,
  decoder: decoderOf,
  needsExactIntegers,
  place: () => '?',
  isOneOf: ({ name, type }) => {
    const value = type.kind === 'double' ? `${numberFunction}(value)` : 'value'
    return `${quote(name)} IN (SELECT ${value} FROM json_each(?))`
  },
  // Doubles as text, for `numberFunction`; whole numbers that are exact anyway stay numbers.
  list: (cells) => jsonList(cells.map((cell) => (typeof cell === 'number' && !Number.isSafeInteger(cell) ? String(cell) : cell))),
  contains: (column) => `${containsFunction}(${column}, ?)`,
  pattern: lowered,
  jsonText: (column, key) => `CASE json_type(${column}, '$.${key}') WHEN 'text' THEN ${column} ->> '$.${key}' END`,
  numberIn: (text) => `${decimalFunction}(${text})`,
  // Empty values come first by themselves.
  order: ({ name }, descending) => (descending ? `${quote(name)} DESC` : quote(name)),
  // One writes at a time.
  lockRows: () => ({ behindTable: '', atEnd: '' }),
  insert: (insert) => insertOnConflict(literal, insert),
  load: (table, columns, empty) => {
    const rows = Math.min(rowsAtOnce, Math.floor(parameterLimit / columns.length))
    return {
      sql: insertSql({ table, columns, empty, rows: 1 }),
      several: { sql: insertSql({ table, columns, empty, rows }), rows },
    }
  },
  // Binding a value takes a third of an insert.
  loadsEmpty: true,
  counters: returningCounters,
  // Others are never seen in the middle of a transaction, and there is one writer.
  isolations: ['serializable'],
  trees,
  builder: ({ SqliteQueryCompiler }) => ({ createQueryCompiler: () => new SqliteQueryCompiler(), supportsReturning: true }),
  expression: expressionSql,
  plan: planOperations,
  remake,
  effect: effectOf,
  script: ({ statements, rebuilds }) => {
    const whole = ['BEGIN IMMEDIATE', ...statements, 'COMMIT']
    const steps =
      rebuilds.length === 0
        ? whole
        : ['PRAGMA foreign_keys = OFF', ...whole, 'PRAGMA foreign_key_check', 'PRAGMA foreign_keys = ON']
    return steps.map((statement) => `${statement};\n`).join('')
  },
  scratch: scratchFile,
  conversion: (table, from, to, conversion) =>
    compileConversion({ literal, convert: convertType }, { table, from, to, conversion }),
  readCatalogue,
  explain: (sql) => `EXPLAIN QUERY PLAN ${sql}`,
}

async function open(config: DatabaseConfig, image?: Uint8Array): Promise<Engine> {
  const inMemory = config.database === ':memory:'
  if (!inMemory) prepareFile(config)
  // The driver is loaded only when SQLite is used.
  const { DatabaseSync } = await import('node:sqlite')
  const writer = await openConnection(DatabaseSync, config, 'write', image)
  // In memory there is only the one connection, so that readers wait with the writers.
  const readers = inMemory ? undefined : new Readers(config, () => openConnection(DatabaseSync, config, 'read'))
  const copy = inMemory ? undefined : (label: string) => copyFile(DatabaseSync, config.database, label)
  return new SqliteEngine(config, writer, { readers, copy })
}

class SqliteEngine implements Engine {
  readonly dialect = sqlite
  readonly version: string
  readonly #config: DatabaseConfig
  readonly #writer: SqliteConnection
  readonly #readers: Readers | undefined
  readonly readers?: () => ReaderStatistics
  readonly copy?: (label: string) => Promise<DatabaseCopy>
  readonly image?: () => Promise<Uint8Array>
  readonly #writeLock: Lock
  #closing: Promise<void> | undefined

  constructor(
    config: DatabaseConfig,
    writer: SqliteConnection,
    { readers, copy }: { readers: Readers | undefined; copy: ((label: string) => DatabaseCopy) | undefined },
  ) {
    this.#config = config
    this.#writer = writer
    this.#readers = readers
    if (readers) this.readers = () => readers.statistics
    // No other transaction of this program runs meanwhile.
    if (!readers) this.image = () => this.#writeLock.hold(async () => writer.image(), config.timeoutMs)
    if (copy) this.copy = (label) => this.#writeLock.hold(async () => copy(label), config.timeoutMs)
    this.#writeLock = new Lock(1, config.timeoutMs, { failure: 'The turn to write did not come' })
    this.version = writer.version()
  }

  async transaction<T>(
    mode: TransactionMode,
    work: (connection: Connection) => Promise<T>,
    limits: TransactionLimits = {},
  ): Promise<T> {
    if (mode === 'read' && this.#readers) return this.#readers.transaction(work, limits)
    // One limit for both waits: for our turn in this process, and for another process that holds the file.
    const left = deadlineAfter(Math.min(this.#config.timeoutMs, limits.left?.() ?? Infinity))
    const run = (): Promise<T> => {
      if (mode === 'read') return this.#readInMemory(work)
      return mode === 'rebuild' ? runUnchecked(this.#writer, left(), work) : runTransaction(this.#writer, left(), work)
    }
    try {
      return await this.#writeLock.hold(run, left(), limits)
    } finally {
      if (this.#readers) this.#readers.commits += 1
    }
  }

  single<T>(mode: SingleMode, ask: (connection: Connection) => Promise<T>, limits: SingleLimits = {}): Promise<T> {
    if (mode === 'read' && this.#readers) return ask(new SingleRead(this.#readers, limits))
    return this.#writeSingle(ask, limits)
  }

  async #writeSingle<T>(ask: (connection: Connection) => Promise<T>, limits: SingleLimits): Promise<T> {
    const left = deadlineAfter(this.#config.timeoutMs)
    const giveBack = this.#writeLock.takeNow(limits) ?? (await this.#writeLock.take(left(), limits))
    try {
      this.#writer.endLeftOpen()
      return await ask(new SingleWrite(this.#writer, left()))
    } finally {
      if (this.#readers) this.#readers.commits += 1
      giveBack()
    }
  }

  async #readInMemory<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    this.#writer.setReadOnly(true)
    try {
      return await runTransaction(this.#writer, this.#config.timeoutMs, work, 'read')
    } finally {
      this.#writer.setReadOnly(false)
    }
  }

  /** Waits for what is under way, then closes every connection; the last one folds the write-ahead log into the file. */
  async close(options: CloseOptions = {}): Promise<void> {
    this.#closing ??= this.#close(options)
    try {
      await this.#closing
    } catch (error) {
      // Something is still under way after the timeout; a second call waits again.
      this.#closing = undefined
      throw error
    }
  }

  async #close({ timeoutMs = this.#config.timeoutMs, force = false }: CloseOptions): Promise<void> {
    const left = deadlineAfter(timeoutMs)
    this.#writeLock.refuseMore()
    try {
      await this.#readers?.wait(left())
      await this.#writeLock.close(left())
    } catch (error) {
      // What is under way finds its connection closed, and what it has not committed is rolled back.
      if (!force) throw error
    }
    await this.#readers?.close()
    this.#writer.close()
  }
}

async function runTransaction<T>(
  connection: SqliteConnection,
  timeoutMs: number,
  work: (connection: Connection) => Promise<T>,
  mode: 'read' | 'write' = 'write',
): Promise<T> {
  await connection.begin(mode, timeoutMs)
  try {
    const result = await work(connection)
    await connection.commit()
    return result
  } catch (error) {
    try {
      connection.rollback()
    } catch {
      // Why the work failed matters more; the connection tries again before its next transaction.
    }
    throw translateError(error)
  }
}

/**
 * A transaction during which foreign keys are not enforced: a table that is dropped to be replaced would take along the rows that
 * point at it. Inside a transaction the setting has no effect, so it is changed around it; the keys are looked at before the end.
 */
async function runUnchecked<T>(
  connection: SqliteConnection,
  timeoutMs: number,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  await connection.execute('PRAGMA foreign_keys = OFF')
  try {
    return await runTransaction(connection, timeoutMs, async (inner) => {
      const result = await work(inner)
      await refuseBrokenKeys(inner)
      return result
    })
  } finally {
    // Left open where a rollback failed, in which case the setting would not be changed.
    connection.rollback()
    await connection.execute('PRAGMA legacy_alter_table = OFF; PRAGMA recursive_triggers = OFF; PRAGMA foreign_keys = ON')
  }
}

async function refuseBrokenKeys(connection: Connection): Promise<void> {
  const broken = await connection.all(
    { sql: 'SELECT "table", parent, count(*) AS count FROM pragma_foreign_key_check GROUP BY "table", parent' },
    [],
  )
  if (broken.length === 0) return
  const told = broken.map((row) => `${String(row['count'])} of ${String(row['table'])} at ${String(row['parent'])}`)
  throw new DatabaseError('foreign key', `Rows would point at nothing: ${told.join(', ')}.`)
}
