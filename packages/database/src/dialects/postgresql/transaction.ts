// One transaction on one connection: how it begins on each occasion, what it answers, how it ends.
import type { Cell, Connection, Isolation, RawRow, Statement, Written } from '../../engine.ts'
import { DatabaseError } from '../../errors.ts'
import { withinLimit } from '../../time-limits.ts'
import type { Client, NumberedStatements } from './client.ts'
import { isLost, lostConnection, saysUnknown, translateError, type ServerError } from './errors.ts'
import type { Guard } from './guard.ts'
import { readByType } from './own-types.ts'

// Settings of the transaction, not of the session: behind a PgBouncer a session is shared, and answers are read in this form.
const settings =
  "SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO, YMD'; SET LOCAL extra_float_digits = 1; SET LOCAL bytea_output = 'hex'; SET LOCAL standard_conforming_strings = on"

const lockTimeout = (milliseconds: number): string => `SET LOCAL lock_timeout = ${Math.max(1, milliseconds)}`

// A program that stands still, or is cut off without a word, must not hold the writers' lock for ever.
const longestIdleMs = 600_000
// The server's own limits are the second line: a little later, so that the client can tell why.
const laterMs = 500

/** What the server itself keeps to, whatever becomes of this program. */
const serverLimits = (leftMs: number | undefined): string =>
  leftMs === undefined
    ? `SET LOCAL idle_in_transaction_session_timeout = ${longestIdleMs}`
    : `SET LOCAL idle_in_transaction_session_timeout = ${leftMs + laterMs}; SET LOCAL statement_timeout = ${leftMs + laterMs}`

/** How a transaction begins: how long it may wait for locks, and how long it may last (absent: as long as it takes), in milliseconds. */
export interface Beginning {
  readonly lockMs: number
  readonly leftMs?: number | undefined
  readonly isolation?: Isolation | undefined
}

const level = (isolation: Isolation): string => `ISOLATION LEVEL ${isolation.toUpperCase()}`

/** A snapshot is taken by the first query, so there is one. */
export const beginReading = ({ lockMs, leftMs, isolation = 'repeatable read' }: Beginning): string =>
  `BEGIN ${level(isolation)} READ ONLY; ${settings}; ${serverLimits(leftMs)}; ${lockTimeout(lockMs)}; SELECT 1`

/** Writers hold one lock of the schema: alone, or (`beside`) together with others that asked for that. */
export const beginWriting = ({ lockMs, leftMs, isolation = 'read committed' }: Beginning, key: bigint, beside: boolean): string =>
  `BEGIN ${level(isolation)} READ WRITE; ${settings}; ${serverLimits(leftMs)}; ${lockTimeout(lockMs)}; SELECT pg_advisory_xact_lock${beside ? '_shared' : ''}(${key})`

// Whoever waits for a table makes all readers behind it wait too; so a schema change waits this long, and then tries again.
const tableLockMs = 500

/** After the writers' lock, tables are waited for only briefly. */
export const beginChanging = (beginning: Beginning, key: bigint): string =>
  `${beginWriting(beginning, key, false)}; ${lockTimeout(Math.min(beginning.lockMs, tableLockMs))}`

// A rollback is answered at once; who does not answer by then is not there.
const rollbackLimitMs = 2_000

export interface Watch {
  readonly guard?: Guard
  /** What only read is not in doubt where its end got lost. */
  readonly reading?: boolean
}

/** Runs `work` between `begin` and COMMIT; what throws is rolled back. */
export async function runTransaction<T>(
  client: Client,
  statements: NumberedStatements,
  begin: string,
  work: (connection: Connection) => Promise<T>,
  { guard, reading = false }: Watch = {},
): Promise<T> {
  const transaction = new Transaction(client, statements)
  try {
    await client.execute(begin)
    const result = await work(transaction)
    transaction.end()
    guard?.commit()
    await commit(client, reading)
    await guard?.end()
    return result
  } catch (error) {
    transaction.end()
    await guard?.end()
    if (!client.broken && !(await withinLimit(client.execute('ROLLBACK'), rollbackLimitMs))) client.destroy()
    const translated = translateError(error)
    throw guard ? guard.told(translated) : translated
  }
}

async function commit(client: Client, reading: boolean): Promise<void> {
  // It was not sent, so that nothing was committed.
  if (client.broken) throw lostConnection(undefined)
  let answer: string
  try {
    answer = await client.execute('COMMIT')
  } catch (error) {
    if (reading || (!isLost(error as ServerError) && !saysUnknown(error as ServerError))) throw error
    throw unknownOutcome('the connection was lost while committing', error)
  }
  if (client.unreplicated) throw unknownOutcome('the server did not wait for its replicas')
  if (answer === 'COMMIT') return
  throw new DatabaseError(
    'usage',
    'A statement of this transaction was refused and the work went on, so nothing was committed; put what may fail into a nested transaction.',
  )
}

const unknownOutcome = (reason: string, cause?: unknown): DatabaseError =>
  new DatabaseError('unknown outcome', `PostgreSQL: ${reason}; look whether it was done before doing it again.`, {
    cause: cause === undefined ? undefined : translateError(cause),
  })

// As many rows as a thousandth of a second brings over a local network.
const rowsPerFetch = 500

class Transaction implements Connection {
  readonly #client: Client
  readonly #statements: NumberedStatements
  #cursors = 0
  #ended = false

  constructor(client: Client, statements: NumberedStatements) {
    this.#client = client
    this.#statements = statements
  }

  end(): void {
    this.#ended = true
  }

  async all(statement: Statement, parameters: readonly Cell[]): Promise<RawRow[]> {
    const { rows, fields } = await this.#query(statement, parameters)
    if (statement.known) readByType(rows, fields, statement.known)
    return rows
  }

  async run(statement: Statement, parameters: readonly Cell[]): Promise<{ changes: number }> {
    return this.#query(statement, parameters)
  }

  async load({ sql }: Statement, rows: readonly (readonly Cell[])[]): Promise<Written> {
    return { changes: await this.#told(this.#client.copy(sql, rows)) }
  }

  async *iterate({ sql, ownPlaces, known }: Statement, parameters: readonly Cell[]): AsyncGenerator<RawRow> {
    const cursor = `rows_${++this.#cursors}`
    const { text } = this.#statements.of(sql, ownPlaces)
    await this.#told(this.#client.query({ text: `DECLARE ${cursor} NO SCROLL CURSOR FOR ${text}` }, parameters))
    try {
      for (;;) {
        const { rows, fields } = await this.#told(this.#client.query({ text: `FETCH ${rowsPerFetch} FROM ${cursor}` }, []))
        if (known) readByType(rows, fields, known)
        yield* rows
        if (rows.length < rowsPerFetch) return
      }
    } finally {
      // The end of the transaction closes it too; and after an error nothing else is answered.
      if (!this.#ended) await this.#client.execute(`CLOSE ${cursor}`).catch(() => {})
    }
  }

  async execute(sql: string): Promise<void> {
    await this.#told(this.#client.execute(sql))
  }

  #query({ sql, ownPlaces }: Statement, parameters: readonly Cell[]) {
    return this.#told(this.#client.query(this.#statements.of(sql, ownPlaces), parameters))
  }

  async #told<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer
    } catch (error) {
      throw translateError(error)
    }
  }
}
