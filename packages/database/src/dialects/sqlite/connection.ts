// One SQLite connection: its settings, its kept statements, and an asynchronous wait where another process holds the lock.
import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite'
import type { DatabaseConfig } from '../../config.ts'
import type { Cell, Connection, LoadStatement, RawRow, Statement } from '../../engine.ts'
import { DatabaseError } from '../../errors.ts'
import { lowered, plainDecimal } from '../../text-search.ts'
import { quote } from '../standard-sql.ts'
import { translateError } from './errors.ts'
import type { PlanLine } from './long-statements.ts'

// Preparing a statement anew costs seven times a point read (measured: the research on the data layer, §1).
const keptStatements = 500

// Another program that writes without a pause leaves the lock free for less than a tenth of a millisecond at a time: whoever asks
// seldom does not meet it (measured: 5 s until the first write with pauses of 50 ms).
const longestPauseMs = 8

/** Searches a text; see `containsText`. */
export const containsFunction = 'moirai_contains'

/** A number out of a list. The engine's own reading of decimal digits is not always the nearest double, and would miss its row. */
export const numberFunction = 'moirai_number'

/** The number that a text says, where it is one; null otherwise. */
export const decimalFunction = 'moirai_decimal'

const decimalIn = (text: SQLOutputValue): SQLInputValue =>
  typeof text === 'string' && plainDecimal.test(text) ? Number(text) : null

/**
 * LIKE knows the cases of ASCII only. GLOB with sets of letters finds the same and is no faster (100,000 titles of 60 characters:
 * 150 ms both), but a search of 200 characters made for it held up the process for 21 s over 10 MB; this one takes 0.2 s.
 */
const containsText = (text: SQLOutputValue, search: SQLOutputValue): SQLInputValue =>
  typeof text === 'string' ? Number(lowered(text).includes(String(search))) : null

/**
 * Opens the file with the settings Moirai relies on: write-ahead log, every commit on disk before it is acknowledged,
 * foreign keys enforced, deleted content overwritten.
 * @param image Where given, a database in memory begins as what stands in it.
 */
export async function openConnection(
  Driver: typeof DatabaseSync,
  config: DatabaseConfig,
  mode: 'read' | 'write',
  image?: Uint8Array,
): Promise<SqliteConnection> {
  let driver: DatabaseSync
  try {
    // No waiting inside the engine: it would stop the whole process. See `begin`.
    driver = new Driver(config.database, { timeout: 0, enableForeignKeyConstraints: true })
    // Before the settings: they are those of the database that stands there.
    if (image) driver.deserialize(image)
    driver.function(containsFunction, { deterministic: true, directOnly: true }, containsText)
    driver.function(decimalFunction, { deterministic: true, directOnly: true }, decimalIn)
    driver.function(numberFunction, { deterministic: true, directOnly: true }, (value) => Number(value))
  } catch (error) {
    throw translateError(error)
  }
  const connection = new SqliteConnection(driver)
  try {
    await connection.patiently(config.timeoutMs, () => {
      const journal = driver.prepare('PRAGMA journal_mode = WAL').get()?.['journal_mode']
      // Some network file systems cannot share the log's memory; without it readers and writers would block one another.
      if (journal !== 'wal' && journal !== 'memory') {
        throw new DatabaseError(
          'cannot open',
          `${config.maskedUrl}: its file system does not allow a write-ahead log; use a local disk.`,
        )
      }
      driver.exec('PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000')
      if (mode === 'read') driver.exec('PRAGMA query_only = ON')
    })
  } catch (error) {
    driver.close()
    throw named(error, config)
  }
  return connection
}

/** What is wrong with the file itself, with its name and the mend. */
function named(error: unknown, config: DatabaseConfig): unknown {
  if (!(error instanceof DatabaseError) || !['not a database', 'corrupt', 'cannot open'].includes(error.kind)) return error
  const mend = 'choose another file in DATABASE_URL, or put a backup in its place'
  return new DatabaseError(
    error.kind,
    `${config.database} is no sound SQLite database (${error.message.replace(/\.$/, '')}); ${mend}.`,
    {
      engineCode: error.engineCode,
      cause: error,
    },
  )
}

export class SqliteConnection implements Connection {
  readonly #driver: DatabaseSync
  /** By what they answer, as a statement answers in one way only: whole numbers as numbers or as bigints, rows as objects or as lists. */
  readonly #statements: readonly Map<string, StatementSync>[] = Array.from({ length: 4 }, () => new Map<string, StatementSync>())
  /** Reads that have not come to their end. */
  readonly #reading = new Set<Iterator<unknown>>()

  constructor(driver: DatabaseSync) {
    this.#driver = driver
  }

  version(): string {
    return String(this.#driver.prepare('SELECT sqlite_version() AS version').get()?.['version'])
  }

  /** The whole database as bytes. */
  image(): Uint8Array {
    return this.#driver.serialize()
  }

  /** A number that is another once any other connection, of this program or not, has committed. */
  dataVersion(): number {
    return Number(this.#prepare({ sql: 'PRAGMA data_version' }).get()?.['data_version'])
  }

  /** True while rows of a statement are still to be read. */
  get reading(): boolean {
    return this.#reading.size > 0
  }

  planOf(sql: string): PlanLine[] {
    try {
      return this.#driver
        .prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .all()
        .map(({ parent, detail }) => ({ parent: Number(parent), detail: String(detail) }))
    } catch {
      // What is wrong with a statement is told by the statement itself.
      return []
    }
  }

  /** At least as many rows as the table has, without counting them; 0 where there is none of that name. */
  rowsAtMost(table: string): number {
    try {
      return Number(this.#prepare({ sql: `SELECT max(rowid) AS rows FROM ${quote(table)}` }).get()?.['rows'] ?? 0)
    } catch {
      return 0
    }
  }

  close(): void {
    for (const kept of this.#statements) kept.clear()
    this.#driver.close()
  }

  /** Begins a transaction; a reader takes its snapshot at once, a writer the lock. */
  async begin(mode: 'read' | 'write', timeoutMs: number): Promise<void> {
    this.endLeftOpen()
    await this.patiently(timeoutMs, () => {
      if (mode === 'write') return this.#command('BEGIN IMMEDIATE')
      this.#command('BEGIN')
      try {
        this.#prepare({ sql: 'SELECT 1 FROM sqlite_schema LIMIT 1' }).get()
      } catch (error) {
        this.#driver.exec('ROLLBACK')
        throw error
      }
    })
  }

  /** A transaction whose rollback failed. */
  endLeftOpen(): void {
    if (this.#driver.isTransaction) this.rollback()
  }

  async commit(): Promise<void> {
    this.#endReads()
    try {
      this.#command('COMMIT')
    } catch (error) {
      throw translateError(error)
    }
  }

  /** Prepared once: each anew would take longer than what it does. */
  #command(sql: string): void {
    this.#prepare({ sql }).run()
  }

  /** Ends the transaction, if the engine has not done so itself (a full disk, say). */
  rollback(): void {
    this.#endReads()
    if (this.#driver.isTransaction) this.#driver.exec('ROLLBACK')
  }

  /** Lets nothing be written through this connection, or lets it again. */
  setReadOnly(readOnly: boolean): void {
    this.#driver.exec(`PRAGMA query_only = ${readOnly ? 'ON' : 'OFF'}`)
  }

  /** A read that is not at its end would keep its snapshot past the transaction: the next one would see an old database. */
  #endReads(): void {
    for (const rows of this.#reading) rows.return?.()
    this.#reading.clear()
  }

  /** Tries again, without blocking the process, while another process holds the lock. */
  async patiently<T>(timeoutMs: number, attempt: () => T): Promise<T> {
    const deadline = performance.now() + timeoutMs
    for (let pauseMs = 1; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      try {
        return attempt()
      } catch (caught) {
        const error = translateError(caught)
        if (!(error instanceof DatabaseError && error.kind === 'locked')) throw error
        if (performance.now() > deadline) {
          throw new DatabaseError(
            'locked',
            `Another process has held the database's write lock for ${Math.round(timeoutMs)} ms; try again when it is done.`,
            {
              retryable: true,
              cause: error,
            },
          )
        }
        await new Promise((resolve) => setTimeout(resolve, pauseMs * (0.5 + Math.random())))
      }
    }
  }

  async all(statement: Statement, parameters: readonly Cell[]): Promise<RawRow[]> {
    return this.allNow(statement, parameters)
  }

  allNow(statement: Statement, parameters: readonly Cell[]): RawRow[] {
    const { form } = statement
    let rows: unknown[]
    try {
      rows = this.#prepare(statement).all(...parameters)
    } catch (error) {
      throw translateError(error)
    }
    return form === undefined ? (rows as RawRow[]) : (rows as Cell[][]).map((cells) => form.make(cells) as RawRow)
  }

  async run(statement: Statement, parameters: readonly Cell[]): Promise<{ changes: number }> {
    return this.runNow(statement, parameters)
  }

  runNow(statement: Statement, parameters: readonly Cell[]): { changes: number } {
    try {
      return { changes: Number(this.#prepare(statement).run(...parameters).changes) }
    } catch (error) {
      throw translateError(error)
    }
  }

  async load({ several, ...one }: LoadStatement, rows: Iterable<readonly Cell[]>): Promise<{ changes: number }> {
    try {
      return { changes: runMany(this.#prepare(one), several && { ...several, prepared: this.#prepare(several) }, rows) }
    } catch (error) {
      throw translateError(error)
    }
  }

  async *iterate(statement: Statement, parameters: readonly Cell[]): AsyncGenerator<RawRow> {
    // A statement of its own: the kept one may be run again while this one is still being read.
    const rows = this.#startReading(statement, parameters)
    try {
      for (;;) {
        const next = this.#nextRow(rows)
        if (next.done === true) return
        yield next.value
      }
    } finally {
      this.#reading.delete(rows)
      rows.return?.()
    }
  }

  async execute(sql: string): Promise<void> {
    try {
      this.#driver.exec(sql)
    } catch (error) {
      throw translateError(error)
    }
  }

  #startReading(statement: Statement, parameters: readonly Cell[]): Iterator<RawRow> {
    try {
      const rows = this.#compile(statement).iterate(...parameters) as Iterator<RawRow>
      this.#reading.add(rows)
      return rows
    } catch (error) {
      throw translateError(error)
    }
  }

  #nextRow(rows: Iterator<RawRow>): IteratorResult<RawRow> {
    try {
      return rows.next()
    } catch (error) {
      throw translateError(error)
    }
  }

  #prepare(statement: Statement): StatementSync {
    const statements = this.#statements[(statement.exactIntegers ? 1 : 0) + (statement.form ? 2 : 0)]!
    const kept = statements.get(statement.sql)
    if (kept) return kept
    const prepared = this.#compile(statement)
    // A statement that is dropped while it runs lives until its end: the driver holds it.
    if (statements.size >= keptStatements) statements.delete(statements.keys().next().value!)
    statements.set(statement.sql, prepared)
    return prepared
  }

  #compile(statement: Statement): StatementSync {
    const prepared = this.#driver.prepare(statement.sql)
    if (statement.exactIntegers) prepared.setReadBigInts(true)
    if (statement.form) prepared.setReturnArrays(true)
    return prepared
  }
}

/** Writes rows as they come, several by one statement where there is one for so many; tells how many there were. */
function runMany(
  one: StatementSync,
  several: { readonly prepared: StatementSync; readonly rows: number } | undefined,
  rows: Iterable<readonly Cell[]>,
): number {
  const most = several?.rows ?? 1
  let written = 0
  const waiting: Cell[] = []
  let columns = 0
  let at = 0
  for (const row of rows) {
    columns = row.length
    for (let cell = 0; cell < columns; cell++) waiting[at++] = row[cell]!
    written += 1
    if (written % most !== 0) continue
    ;(several?.prepared ?? one).run(...waiting)
    at = 0
  }
  for (let from = 0; from < at; from += columns) one.run(...waiting.slice(from, from + columns))
  return written
}
