// The driver behind a small interface: one connection, its statements one after the other, its end noticed whenever it comes.
import type { Connection as Driver, ConnectionOptions, FieldPacket, ResultSetHeader } from 'mysql2'
import type { Cell, RawRow, Written } from '../../engine.ts'
import { DatabaseError } from '../../errors.ts'
import type { PooledClient } from '../../pool.ts'
import type { GivenUp } from '../given-up.ts'
import type { Listened } from '../listening.ts'
import { RowReader } from '../row-reader.ts'
import { flavourOf, type Flavour } from './flavour.ts'
import { isLost } from './errors.ts'
import { readByType } from './own-types.ts'

// The server keeps 16,382 for all its connections together.
const keptStatements = 200

const driverSettings: ConnectionOptions = {
  // Every value exactly as it is kept: 64 bits, decimals, times and JSON as text.
  supportBigNumbers: true,
  bigNumberStrings: true,
  dateStrings: true,
  jsonStrings: true,
  multipleStatements: true,
  maxPreparedStatements: keptStatements,
  charset: 'utf8mb4_bin',
  // Without FOUND_ROWS a row that is kept as it was counts as none; what an update found stands in its answer all the same.
  // IGNORE_SPACE makes names of functions reserved words, LOCAL_FILES lets the server ask for files of this machine.
  flags: ['-FOUND_ROWS', '-IGNORE_SPACE', '-LOCAL_FILES', '-ODBC'],
}

export interface ClientSettings extends ConnectionOptions {
  /** Longest wait for a lock of the server, in milliseconds; whole seconds are the server's measure. */
  readonly lockMs: number
  readonly prepared: boolean
}

/** Connects, and makes the session what the layer relies on, whatever the server is set to. @throws the driver's error. */
export async function connect({ lockMs, prepared, ...settings }: ClientSettings): Promise<Client> {
  // The driver is loaded only when a server is used.
  const { createConnection, TypedParameter } = (await import('mysql2')).default
  const driver = createConnection({ ...settings, ...driverSettings })
  const client = new Client(driver, prepared, (cell) => {
    // A plain number would be sent as a double, and compared as one.
    if (typeof cell === 'bigint' || (typeof cell === 'number' && Number.isSafeInteger(cell))) return TypedParameter.LONGLONG(cell)
    return cell instanceof Uint8Array ? Buffer.from(cell.buffer, cell.byteOffset, cell.byteLength) : cell
  })
  try {
    await new Promise<void>((resolve, reject) => driver.connect((error) => (error ? reject(error) : resolve())))
    await client.settle(lockMs)
  } catch (error) {
    client.destroy()
    throw error
  }
  return client
}

/** The server's measure of a wait: whole seconds, at least one. */
export const seconds = (milliseconds: number): number => Math.max(1, Math.ceil(milliseconds / 1000))

export const modes =
  'STRICT_ALL_TABLES,ANSI_QUOTES,PIPES_AS_CONCAT,NO_BACKSLASH_ESCAPES,ONLY_FULL_GROUP_BY,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO'

/** What a statement means, and which rules hold, must not hang on how a server was set. */
function sessionSettings({ name, collation }: Flavour, lockMs: number): string {
  const settings = [
    `sql_mode = '${modes}'`,
    "time_zone = '+00:00'",
    "lc_messages = 'en_US'",
    'autocommit = 1',
    'completion_type = 0',
    'foreign_key_checks = 1',
    'unique_checks = 1',
    'sql_safe_updates = 0',
    'sql_select_limit = DEFAULT',
    `innodb_lock_wait_timeout = ${seconds(lockMs)}`,
    `lock_wait_timeout = ${seconds(lockMs)}`,
    // The longest text a key may hold; it orders by no more of a text than this many bytes.
    'max_sort_length = 3072',
    // Lists inside JSON; as long as an answer may be.
    'group_concat_max_len = 4294967295',
    // Whoever reads row after row may take his time.
    'net_write_timeout = 3600',
    // A MySQL lets only administrators change what nobody there changes.
    ...(name === 'mariadb' ? ['check_constraint_checks = 1', 'innodb_strict_mode = 1'] : []),
  ]
  return `SET NAMES utf8mb4 COLLATE ${collation}; SET ${settings.map((setting) => `SESSION ${setting}`).join(', ')}; SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED`
}

/** One connection. Errors are the driver's own; `translateError` makes them the layer's. */
export class Client implements PooledClient, GivenUp, Listened {
  onGivenUp: (() => void) | undefined
  readonly #driver: Driver
  readonly #prepared: boolean
  readonly #parameter: (cell: Cell) => unknown
  #flavour: Flavour | undefined
  #encrypted = false
  #sessionId = 0
  #lost = false
  /** Who waits for an answer, by what fails the wait; and when the last answer came, or the first of these was asked. */
  readonly #waiting = new Set<(error: Error) => void>()
  #waitingSince = 0
  /** The rows that are being read; any other statement waits for them. */
  #reader: RowReader | undefined

  constructor(driver: Driver, prepared: boolean, parameter: (cell: Cell) => unknown) {
    this.#driver = driver
    this.#prepared = prepared
    this.#parameter = parameter
    // Always, also while it is in use: an error nobody listens to ends the process.
    const lose = (error?: Error): void => {
      this.#lost = true
      this.#reader?.fail(error ?? new Error('Connection lost'))
    }
    driver.on('error', lose)
    driver.on('end', () => lose())
  }

  get broken(): boolean {
    return this.#lost
  }

  get encrypted(): boolean {
    return this.#encrypted
  }

  get waitingMs(): number {
    // At least 1: what was sent a moment ago is waited for as well.
    return this.#waiting.size === 0 ? 0 : Math.max(1, performance.now() - this.#waitingSince)
  }

  /** By which the server knows the session. */
  get sessionId(): number {
    return this.#sessionId
  }

  /** Whether that is the number it gave at the beginning; a proxy gives its own. */
  get isDirect(): boolean {
    return this.#sessionId === this.#driver.threadId
  }

  get flavour(): Flavour {
    if (!this.#flavour) throw new Error('The connection has not been settled.')
    return this.#flavour
  }

  /** Learns who answers, and sets the session. @throws DatabaseError `cannot open` where the server is too old. */
  async settle(lockMs: number): Promise<void> {
    const [[row], [cipher]] = (await this.execute(
      "SELECT VERSION() AS version, @@max_allowed_packet AS packet, CONNECTION_ID() AS id; SHOW SESSION STATUS LIKE 'Ssl_cipher'",
    )) as [RawRow[], RawRow[]]
    this.#sessionId = Number(row?.['id'])
    this.#encrypted = String(cipher?.['Value'] ?? '') !== ''
    const flavour = flavourOf(String(row?.['version']), Number(row?.['packet']))
    if (typeof flavour === 'string') throw new DatabaseError('cannot open', `The server cannot be used: ${flavour}`)
    this.#flavour = flavour
    await this.execute(sessionSettings(flavour, lockMs))
  }

  /** The rows of an answer, none where it has none; cells of columns that are not known (where that is given) by the server's own types. */
  async rows(sql: string, parameters: readonly Cell[], known?: ReadonlySet<string>): Promise<RawRow[]> {
    let fields: readonly FieldPacket[] = []
    const rows = await this.#execute(sql, parameters, known && ((told) => (fields = told)))
    if (!Array.isArray(rows)) return []
    if (known) readByType(rows as RawRow[], fields, known)
    return rows as RawRow[]
  }

  async write(sql: string, parameters: readonly Cell[]): Promise<Written> {
    const { affectedRows, info, insertId } = (await this.#execute(sql, parameters)) as ResultSetHeader
    const found = /^Rows matched: (\d+)/.exec(info)?.[1]
    return { changes: found === undefined ? affectedRows : Number(found), told: Number(insertId) }
  }

  /** Rows one after the other; a statement that comes meanwhile has the rest kept in memory, as the protocol knows one answer at a time. */
  iterate(sql: string, parameters: readonly Cell[], known?: ReadonlySet<string>): AsyncGenerator<RawRow> {
    this.#reader?.keepRest()
    const command = this.#driver.execute({ sql, values: this.#values(parameters) })
    if (!this.#prepared) command.on('end', () => this.#driver.unprepare(sql))
    const reader = new RowReader(this.#driver)
    let fields: readonly FieldPacket[] = []
    command.on('fields', (told: FieldPacket[]) => (fields = told))
    command.on('result', (row: unknown) => {
      if (known) readByType([row as RawRow], fields, known)
      reader.take(row as RawRow)
    })
    command.on('error', (error) => reader.fail(error))
    command.on('end', () => reader.end())
    this.#reader = reader
    return reader.rows()
  }

  /** Rows still being read are of no use to anybody any more. */
  stopReading(): void {
    this.#reader?.discard()
  }

  /** Statements without values; gives the answer, or where there are several the list of theirs. */
  async execute(sql: string): Promise<unknown> {
    this.#reader?.keepRest()
    return this.#answer<unknown>((done) => this.#driver.query(sql, done))
  }

  async ping(): Promise<void> {
    await this.#answer<void>((done) => this.#driver.ping((error) => done(error, undefined)))
  }

  /** A transaction that could not be ended has destroyed its connection; nothing else outlives one. */
  async reset(): Promise<void> {}

  async end(): Promise<void> {
    await new Promise<void>((resolve, reject) => this.#driver.end((error) => (error ? reject(error) : resolve())))
  }

  giveUp(): void {
    const isNew = !this.#lost
    this.destroy()
    if (isNew) this.onGivenUp?.()
  }

  destroy(): void {
    this.#lost = true
    const { stream } = this.#driver as unknown as { stream: { destroy: () => void } }
    this.#driver.destroy()
    stream.destroy()
    // The driver tells nobody.
    const error = Object.assign(new Error('Connection lost: it was given up.'), { code: 'PROTOCOL_CONNECTION_LOST' })
    this.#reader?.fail(error)
    for (const fail of this.#waiting) fail(error)
  }

  async #execute(
    sql: string,
    parameters: readonly Cell[],
    tell: (fields: readonly FieldPacket[]) => void = () => {},
  ): Promise<unknown> {
    refuseTooMuch(parameters, this.flavour)
    this.#reader?.keepRest()
    try {
      return await this.#answer((done) =>
        this.#driver.execute(sql, this.#values(parameters), (error, answer: unknown, fields) => {
          tell(fields ?? [])
          done(error, answer)
        }),
      )
    } finally {
      if (!this.#prepared && !this.#lost) this.#driver.unprepare(sql)
    }
  }

  #values(parameters: readonly Cell[]): never[] {
    return parameters.map(this.#parameter) as never[]
  }

  async #answer<T>(send: (done: (error: Error | null, answer: T) => void) => void): Promise<T> {
    if (this.#waiting.size === 0) this.#waitingSince = performance.now()
    const { promise, resolve, reject } = Promise.withResolvers<T>()
    this.#waiting.add(reject)
    try {
      send((error, answer) => (error ? reject(error) : resolve(answer)))
      return await promise
    } catch (error) {
      if (isLost(error as Error)) this.#lost = true
      throw error
    } finally {
      this.#waiting.delete(reject)
      this.#waitingSince = performance.now()
    }
  }
}

/** The server would hang up on more than it takes at once. */
function refuseTooMuch(parameters: readonly Cell[], { packetBytes }: Flavour): void {
  const sizeBy = (ofText: (text: string) => number): number =>
    parameters.reduce<number>(
      (sum, cell) => sum + 16 + (typeof cell === 'string' ? ofText(cell) : cell instanceof Uint8Array ? cell.byteLength : 0),
      0,
    )
  // A UTF-16 unit takes at most three bytes: most statements need no counting.
  if (sizeBy((text) => text.length * 3) < packetBytes || sizeBy((text) => Buffer.byteLength(text)) < packetBytes) return
  throw new DatabaseError(
    'full',
    `One row is larger than the ${packetBytes} bytes the server takes at once; raise max_allowed_packet on the server.`,
  )
}
