// The driver behind a small interface: one connection, its statements one after the other, its end noticed whenever it comes.
import type { Cell, RawRow, Statement, Written } from '../../engine.ts'
import type { PooledClient } from '../../pool.ts'
import { numberedPlaces } from '../numbered-places.ts'
import { RowReader } from '../row-reader.ts'
import {
  loadDriver,
  type Driver,
  type DriverColumn,
  type DriverConnection,
  type DriverRequest,
  type DriverSettings,
} from './driver.ts'
import { isLost, wasBrokenOff } from './errors.ts'

/** Longest time the statements of now may take, in milliseconds; asked before each of them. */
export type Left = () => number

/** Connects, and makes the session what the layer relies on, whatever the server is set to. @throws the driver's error. */
export async function connect(settings: DriverSettings): Promise<Client> {
  const driver = loadDriver()
  const connection = new driver.Connection(settings)
  const client = new Client(driver, connection)
  let said: Error | undefined
  // Why somebody is not let in is told before the driver's own words, which say only that.
  connection.on('errorMessage', (message: { number: number; message: string; class: number }) => {
    said ??= Object.assign(new Error(message.message), { number: message.number, class: message.class })
  })
  try {
    await new Promise<void>((resolve, reject) => connection.connect((error) => (error ? reject(error) : resolve())))
    await client.execute('SET LOCK_TIMEOUT -1; SET NOCOUNT OFF; SET XACT_ABORT OFF')
  } catch (error) {
    client.destroy()
    throw said ?? error
  }
  return client
}

/** One connection. Errors are the driver's own; `translateError` makes them the layer's. */
export class Client implements PooledClient {
  readonly #driver: Driver
  readonly #connection: DriverConnection
  #lost = false
  /** The rows that are being read; any other statement waits for their end. */
  #reader: { reader: RowReader; ended: Promise<void> } | undefined
  left: Left | undefined

  constructor(driver: Driver, connection: DriverConnection) {
    this.#driver = driver
    this.#connection = connection
    // Always, also while it is in use: an error nobody listens to ends the process.
    const lose = (error?: Error): void => {
      this.#lost = true
      this.#reader?.reader.fail(error ?? Object.assign(new Error('Connection lost'), { code: 'ESOCKET' }))
    }
    connection.on('error', lose)
    connection.on('end', () => lose())
  }

  get broken(): boolean {
    return this.#lost
  }

  async rows(statement: Statement, parameters: readonly Cell[]): Promise<RawRow[]> {
    const rows: RawRow[] = []
    await this.#ask(this.#statement(statement, parameters), (row) => rows.push(row))
    return rows
  }

  async write(statement: Statement, parameters: readonly Cell[]): Promise<Written> {
    return { changes: await this.#ask(this.#statement(statement, parameters)) }
  }

  /** Rows one after the other; a statement that comes meanwhile has the rest kept in memory, as the protocol knows one answer at a time. */
  async *iterate(statement: Statement, parameters: readonly Cell[]): AsyncGenerator<RawRow> {
    await this.#free()
    let source: DriverRequest | undefined
    const reader = new RowReader({ pause: () => source?.pause(), resume: () => source?.resume() })
    const ended = this.#send(
      this.#statement(statement, parameters),
      (row) => reader.take(row),
      (request) => (source = request),
    ).then(
      () => reader.end(),
      (error: Error) => reader.fail(error),
    )
    this.#reader = { reader, ended }
    yield* reader.rows()
  }

  /** Rows still being read are of no use to anybody any more. */
  stopReading(): void {
    this.#reader?.reader.discard()
  }

  /** A batch as it stands; gives the rows of all its answers. */
  async execute(sql: string): Promise<RawRow[]> {
    const rows: RawRow[] = []
    await this.#ask({ sql, batch: true, parameters: [], ownPlaces: false }, (row) => rows.push(row))
    return rows
  }

  /** Breaks off what is under way. */
  cancel(): void {
    this.#connection.cancel()
  }

  async ping(): Promise<void> {
    await this.execute('SELECT 1')
  }

  /** A transaction that could not be ended has destroyed its connection; nothing else outlives one. */
  async reset(): Promise<void> {}

  async end(): Promise<void> {
    this.destroy()
  }

  destroy(): void {
    this.#lost = true
    this.#connection.close()
  }

  #statement({ sql, ownPlaces = false }: Statement, parameters: readonly Cell[]): Sent {
    const text = ownPlaces ? sql : numberedPlaces(sql, (number) => `@p${number}`).sql
    return { sql: text, batch: false, parameters, ownPlaces }
  }

  async #ask(sent: Sent, take: (row: RawRow) => void = () => {}): Promise<number> {
    await this.#free()
    return this.#send(sent, take)
  }

  /** One answer at a time: what is left of the rows of another one is taken into memory first. */
  async #free(): Promise<void> {
    const reading = this.#reader
    reading?.reader.keepRest()
    await reading?.ended
  }

  async #send(sent: Sent, take: (row: RawRow) => void, sending: (request: DriverRequest) => void = () => {}): Promise<number> {
    if (this.#lost) throw Object.assign(new Error('The connection was lost.'), { code: 'ESOCKET' })
    const { TYPES, Request } = this.#driver
    try {
      return await new Promise<number>((resolve, reject) => {
        const request = new Request(sent.sql, (error, rows) => (error ? reject(error) : resolve(rows ?? 0)))
        sent.parameters.forEach((cell, place) => {
          const [type, value] = typed(cell, TYPES)
          request.addParameter(`${sent.ownPlaces ? '' : 'p'}${place + 1}`, type, value)
        })
        request.on('row', (columns: DriverColumn[]) => take(rowOf(columns)))
        // Zero would be without a limit.
        request.setTimeout(this.left === undefined ? 0 : Math.max(1, this.left()))
        sending(request)
        if (sent.batch) this.#connection.execSqlBatch(request)
        else this.#connection.execSql(request)
      })
    } catch (error) {
      if (isLost(error as Error) && !wasBrokenOff(error as Error)) this.#lost = true
      throw error
    }
  }
}

interface Sent {
  sql: string
  batch: boolean
  parameters: readonly Cell[]
  /** The query builder has named them by their number. */
  ownPlaces: boolean
}

/** An empty value comes as text, which turns into any type but bytes. */
function typed(cell: Cell, types: Driver['TYPES']): [type: object, value: unknown] {
  if (typeof cell === 'bigint') return [types.BigInt, cell]
  if (typeof cell === 'number') return Number.isSafeInteger(cell) ? [types.BigInt, cell] : [types.Float, cell]
  if (cell instanceof Uint8Array) return [types.VarBinary, Buffer.from(cell.buffer, cell.byteOffset, cell.byteLength)]
  return [types.NVarChar, cell]
}

/** A column that is read as text (`balance.text`) stands under its own name. */
export function rowOf(columns: readonly DriverColumn[]): RawRow {
  const row: RawRow = {}
  for (const { metadata, value } of columns) row[metadata.colName.replace(/\.text$/, '')] = cellOf(value)
  return row
}

function cellOf(value: unknown): Cell {
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'boolean') return Number(value)
  return value as Cell
}
