// The driver behind a small interface: one connection, its statements one after the other, its end noticed whenever it comes.
import type { Cell, RawRow, Statement, Written } from '../../engine.ts'
import type { PooledClient } from '../../pool.ts'
import { numberedPlaces } from '../numbered-places.ts'
import {
  loadDriver,
  type Driver,
  type DriverBind,
  type DriverColumn,
  type DriverConnection,
  type DriverResult,
  type DriverResultSet,
  type DriverSettings,
} from './driver.ts'
import { isLost } from './errors.ts'

/** Longest time the statements of now may take, in milliseconds; asked before each of them. */
export type Left = () => number

// Text is compared by code point, days and numbers are written in one way, and a change of the schema waits a second for a table.
const sessionSql =
  "ALTER SESSION SET NLS_COMP = 'BINARY' NLS_SORT = 'BINARY' NLS_NUMERIC_CHARACTERS = '.,' NLS_CALENDAR = 'GREGORIAN' NLS_LANGUAGE = 'AMERICAN' TIME_ZONE = '+00:00' DDL_LOCK_TIMEOUT = 1"

/** Connects, and makes the session what the layer relies on, whatever the server is set to. @throws the driver's error. */
export async function connect(settings: DriverSettings): Promise<Client> {
  const driver = loadDriver()
  const client = new Client(driver, await driver.getConnection(settings))
  try {
    await client.execute(sessionSql)
  } catch (error) {
    client.destroy()
    throw error
  }
  return client
}

// As many rows as a thousandth of a second brings over a local network.
const rowsAhead = 500
// More bytes in a parameter of SQL are those of a LOB.
const longestText = 4_000
const longestBytes = 2_000

/** One connection. Errors are the driver's own; `translateError` makes them the layer's. */
export class Client implements PooledClient {
  readonly #driver: Driver
  readonly #connection: DriverConnection
  readonly #reading = new Set<DriverResultSet>()
  #lost = false
  left: Left | undefined

  constructor(driver: Driver, connection: DriverConnection) {
    this.#driver = driver
    this.#connection = connection
    // Always, also while it is in use: an error nobody listens to ends the process.
    connection.on('error', () => {
      this.#lost = true
    })
  }

  get broken(): boolean {
    return this.#lost || !this.#connection.isHealthy()
  }

  get version(): string {
    return this.#connection.oracleServerVersionString
  }

  async rows({ first, ...statement }: Statement, parameters: readonly Cell[]): Promise<RawRow[]> {
    if (first) {
      // What is locked as it is fetched is fetched no further than it is wanted.
      const rows = await this.#beginning(statement, parameters, first.offset + first.limit)
      return rows.slice(first.offset)
    }
    const { rows = [] } = await this.#execute(statement, parameters, { fetchArraySize: rowsAhead })
    return rows.map(rowOf)
  }

  async write(statement: Statement, parameters: readonly Cell[]): Promise<Written> {
    const { rowsAffected = 0 } = await this.#execute(statement, parameters)
    return { changes: rowsAffected }
  }

  /** One statement with many rows of parameters. */
  async load(statement: Statement, rows: readonly (readonly Cell[])[]): Promise<Written> {
    const { sql } = numberedPlaces(statement.sql, (number) => `:${number}`)
    const bindDefs = (rows[0] ?? []).map((_, place) => this.#typeOfAll(rows.map((cells) => cells[place]!)))
    const binds = rows.map((cells) => cells.map(bound))
    const { rowsAffected = 0 } = await this.#ask(() => this.#connection.executeMany(sql, binds, { bindDefs }))
    return { changes: rowsAffected }
  }

  /** Rows one after the other; other statements may come between, each with a cursor of its own. */
  async *iterate(statement: Statement, parameters: readonly Cell[]): AsyncGenerator<RawRow> {
    const resultSet = await this.#open(statement, parameters, rowsAhead)
    try {
      for (;;) {
        if (!this.#reading.has(resultSet)) return
        const rows = await this.#ask(() => resultSet.getRows(rowsAhead))
        for (const row of rows) yield rowOf(row)
        if (rows.length < rowsAhead) return
      }
    } finally {
      await this.#close(resultSet)
    }
  }

  /** Rows still being read are of no use to anybody any more. */
  async stopReading(): Promise<void> {
    for (const resultSet of this.#reading) await this.#close(resultSet)
  }

  /** One statement without parameters. */
  async execute(sql: string): Promise<void> {
    await this.#execute({ sql, ownPlaces: true }, [])
  }

  /** The number a block of PL/SQL gives to its one parameter. */
  async number(block: string): Promise<number> {
    const { outBinds } = await this.#ask(() =>
      this.#connection.execute(block, [{ dir: this.#driver.BIND_OUT, type: this.#driver.DB_TYPE_NUMBER }], {}),
    )
    return Number(outBinds?.[0])
  }

  /** Breaks off what is under way. */
  cancel(): void {
    this.#connection.breakExecution().catch(() => {
      this.#lost = true
    })
  }

  async ping(): Promise<void> {
    await this.#connection.ping()
  }

  /** A transaction that could not be ended has destroyed its connection; nothing else outlives one. */
  async reset(): Promise<void> {}

  async end(): Promise<void> {
    this.#lost = true
    await this.#connection.close()
  }

  destroy(): void {
    this.#lost = true
    // It says goodbye where it can; nobody waits for that.
    this.#connection.close().catch(() => {})
  }

  async #open(statement: Statement, parameters: readonly Cell[], fetchArraySize: number): Promise<DriverResultSet> {
    const { resultSet } = await this.#execute(statement, parameters, { resultSet: true, fetchArraySize, prefetchRows: 0 })
    this.#reading.add(resultSet!)
    return resultSet!
  }

  async #close(resultSet: DriverResultSet): Promise<void> {
    if (this.#reading.delete(resultSet) && !this.#lost) await this.#ask(() => resultSet.close())
  }

  async #beginning(statement: Statement, parameters: readonly Cell[], count: number): Promise<RawRow[]> {
    if (count === 0) return []
    const resultSet = await this.#open(statement, parameters, Math.min(count, rowsAhead))
    const rows: RawRow[] = []
    try {
      while (rows.length < count) {
        const wanted = Math.min(count - rows.length, rowsAhead)
        const more = await this.#ask(() => resultSet.getRows(wanted))
        rows.push(...more.map(rowOf))
        if (more.length < wanted) break
      }
    } finally {
      await this.#close(resultSet)
    }
    return rows
  }

  #execute({ sql, ownPlaces }: Statement, parameters: readonly Cell[], options: object = {}): Promise<DriverResult> {
    const text = ownPlaces ? sql : numberedPlaces(sql, (number) => `:${number}`).sql
    const binds = parameters.map((cell) => ({ ...this.#typeOfAll([cell]), val: bound(cell) }))
    return this.#ask(() =>
      this.#connection.execute(text, binds, {
        ...options,
        outFormat: this.#driver.OUT_FORMAT_OBJECT,
        fetchTypeHandler: (column: DriverColumn) => this.#fetched(column),
      }),
    )
  }

  async #ask<T>(act: () => Promise<T>): Promise<T> {
    // Zero would be without a limit.
    this.#connection.callTimeout = this.left === undefined ? 0 : Math.max(1, Math.ceil(this.left()))
    try {
      return await act()
    } catch (error) {
      if (isLost(error as Error)) this.#lost = true
      throw error
    }
  }

  /** One type for all cells of a column; where all are empty it is text, which turns into any other. */
  #typeOfAll(cells: readonly Cell[]): DriverBind {
    const { DB_TYPE_VARCHAR, DB_TYPE_NUMBER, DB_TYPE_BINARY_DOUBLE, DB_TYPE_RAW, DB_TYPE_CLOB, DB_TYPE_BLOB } = this.#driver
    const filled = cells.filter((cell) => cell !== null)
    const [first] = filled
    const longest = filled.reduce<number>((most, cell) => Math.max(most, bytesOf(cell)), 1)
    if (first instanceof Uint8Array)
      return longest > longestBytes ? { type: DB_TYPE_BLOB } : { type: DB_TYPE_RAW, maxSize: longest }
    if (first === undefined || typeof first === 'string')
      return longest > longestText ? { type: DB_TYPE_CLOB } : { type: DB_TYPE_VARCHAR, maxSize: longest }
    const whole = filled.every((cell) => typeof cell === 'bigint' || Number.isSafeInteger(cell))
    return { type: whole ? DB_TYPE_NUMBER : DB_TYPE_BINARY_DOUBLE }
  }

  /** Numbers come as their digits, and LOBs as what they hold. A moment is one of the time zone of the session. */
  #fetched({ dbType }: DriverColumn): { type: object; converter?: (cell: string | null) => Cell } | undefined {
    const driver = this.#driver
    if (dbType === driver.DB_TYPE_NUMBER) return { type: driver.DB_TYPE_VARCHAR, converter: numberOf }
    const types = new Map<object, object>([
      [driver.DB_TYPE_CLOB, driver.DB_TYPE_VARCHAR],
      [driver.DB_TYPE_NCLOB, driver.DB_TYPE_VARCHAR],
      [driver.DB_TYPE_BLOB, driver.DB_TYPE_RAW],
      [driver.DB_TYPE_DATE, driver.DB_TYPE_TIMESTAMP_LTZ],
      [driver.DB_TYPE_TIMESTAMP, driver.DB_TYPE_TIMESTAMP_LTZ],
    ])
    const type = types.get(dbType)
    return type && { type }
  }
}

const bytesOf = (cell: Cell): number =>
  typeof cell === 'string' ? Buffer.byteLength(cell) : cell instanceof Uint8Array ? cell.byteLength : 0

const bound = (cell: Cell): unknown =>
  cell instanceof Uint8Array ? Buffer.from(cell.buffer, cell.byteOffset, cell.byteLength) : cell

/** A number where that is exact; the server writes no zero before a point. */
export function numberOf(digits: string | null): Cell {
  if (digits === null) return null
  const number = Number(digits)
  return Number.isSafeInteger(number) || String(number) === digits.replace(/^(-?)\./, '$10.') ? number : digits
}

/** A column that is read as text (`born_on.text`) stands under its own name. */
export function rowOf(row: Readonly<Record<string, unknown>>): RawRow {
  const cells: RawRow = {}
  for (const name in row) cells[name.replace(/\.text$/, '')] = cellOf(row[name])
  return cells
}

function cellOf(value: unknown): Cell {
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'boolean' ? Number(value) : (value as Cell)
}
