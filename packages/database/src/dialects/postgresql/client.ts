// The driver behind a small interface: one connection, its statements one after the other, its end noticed whenever it comes.
import { createHash } from 'node:crypto'
import type { Client as Driver, ClientConfig } from 'pg'
import type { Cell, RawRow } from '../../engine.ts'
import type { PooledClient } from '../../pool.ts'
import { numberedPlaces } from '../numbered-places.ts'
import { requestCancel } from './cancel.ts'
import { CopyIn, copyText } from './copy.ts'
import { isStale } from './errors.ts'

export interface Answer {
  rows: RawRow[]
  /** Rows written. */
  changes: number
  /** The columns of the rows, with the numbers of their types. */
  fields: readonly { readonly name: string; readonly dataTypeID: number }[]
}

/** What the dialect asks of a connection. Errors are the driver's own; `translateError` makes them the layer's. */
export interface Client extends PooledClient {
  /** One statement with its values; one with a name is prepared once a connection. */
  query(statement: NumberedStatement, parameters: readonly Cell[]): Promise<Answer>
  /** Rows by COPY … FROM STDIN; gives how many. */
  copy(text: string, rows: readonly (readonly Cell[])[]): Promise<number>
  /** Statements without values. Gives the word of the last one: `COMMIT` may answer `ROLLBACK`. */
  execute(sql: string): Promise<string>
  /** True where the server said during the last `execute` that it did not wait for its replicas. */
  readonly unreplicated: boolean
  /** How long it has waited for an answer, in milliseconds; 0 where it waits for none. */
  readonly waitingMs: number
  /** The server's number of the session; a pooler in between gives one of its own. */
  readonly processId: number
  readonly encrypted: boolean
  /** Asks the server to break off what it is doing. Resolves once that can meet no later statement. */
  cancel(limitMs: number): Promise<void>
}

export interface NumberedStatement {
  readonly text: string
  readonly name?: string
}

// Cells stay as the server writes them; columns know how to read their own.
const types = { getTypeParser: () => (text: string) => text }

/** Connects. @throws the driver's error. */
export async function connect(settings: ClientConfig): Promise<Client> {
  // The driver is loaded only when a server is used.
  const { Client: Driver } = await import('pg')
  const driver = new Driver({ ...settings, types })
  const client = new DriverClient(driver, settings)
  try {
    await driver.connect()
  } catch (error) {
    client.destroy()
    throw error
  }
  return client
}

/** What the driver has but does not tell in its types. */
interface DriverInside {
  readonly connection: { readonly stream: { readonly encrypted?: boolean; destroy: () => void } }
  readonly processID: number | null
  readonly secretKey: number | null
}

class DriverClient implements Client {
  readonly #driver: Driver
  readonly #settings: ClientConfig
  #lost = false
  #unreplicated = false
  /** Settles when the statement sent last has been answered. */
  #last: Promise<unknown> = Promise.resolve()
  #sentAt: number | undefined

  constructor(driver: Driver, settings: ClientConfig) {
    this.#driver = driver
    this.#settings = settings
    // Always, also while it is in use: an error nobody listens to ends the process.
    const lose = (): void => {
      this.#lost = true
    }
    driver.on('error', lose)
    driver.on('end', lose)
    driver.on('notice', ({ code }) => {
      if (code === '01000') this.#unreplicated = true
    })
  }

  get broken(): boolean {
    return this.#lost
  }

  get unreplicated(): boolean {
    return this.#unreplicated
  }

  get waitingMs(): number {
    // At least 1: what was sent a moment ago is waited for as well.
    return this.#sentAt === undefined ? 0 : Math.max(1, performance.now() - this.#sentAt)
  }

  get processId(): number {
    return this.#inside.processID ?? 0
  }

  get encrypted(): boolean {
    return this.#inside.connection.stream.encrypted === true
  }

  get #inside(): DriverInside {
    return this.#driver as unknown as DriverInside
  }

  async cancel(limitMs: number): Promise<void> {
    const { secretKey } = this.#inside
    if (secretKey === null) throw new Error('The server gave the session no key to be cancelled by.')
    await requestCancel(this.#settings, this.encrypted, { processId: this.processId, secret: secretKey }, limitMs)
  }

  async query({ text, name }: NumberedStatement, parameters: readonly Cell[]): Promise<Answer> {
    const values = parameters as Cell[]
    const result = await this.#inTurn(() =>
      this.#driver.query<RawRow>(name === undefined ? { text, values } : { name, text, values }),
    )
    return { rows: result.rows, changes: result.rowCount ?? 0, fields: result.fields }
  }

  async copy(text: string, rows: readonly (readonly Cell[])[]): Promise<number> {
    const data = copyText(rows)
    return this.#inTurn(
      () =>
        new Promise<number>((resolve, reject) => {
          // The driver's types know of no exchange but its own.
          void this.#driver.query(new CopyIn(text, data, { resolve, reject }) as unknown as string)
        }),
    )
  }

  async execute(sql: string): Promise<string> {
    this.#unreplicated = false
    const results: unknown = await this.#inTurn(() => this.#driver.query(sql))
    const last = (Array.isArray(results) ? results.at(-1) : results) as { command: string | null }
    return last.command ?? ''
  }

  async ping(): Promise<void> {
    await this.execute('')
  }

  async reset(): Promise<boolean> {
    if (this.#driver.getTransactionStatus() === 'I') return false
    await this.execute('ROLLBACK')
    return true
  }

  async end(): Promise<void> {
    await this.#driver.end()
  }

  destroy(): void {
    this.#lost = true
    this.#inside.connection.stream.destroy()
  }

  /** Statements sent side by side go one after the other: the driver's own queue is going away. */
  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const send = (): Promise<T> => {
      this.#sentAt = performance.now()
      return work()
    }
    const done = this.#last.then(send, send)
    this.#last = done
    try {
      return await done
    } catch (error) {
      if (isFatal(error)) this.#lost = true
      throw error
    } finally {
      if (this.#last === done) this.#sentAt = undefined
    }
  }
}

/** After it the connection is of no more use: the server has closed it, or a plan on it no longer fits. */
const isFatal = (error: unknown): boolean =>
  ['FATAL', 'PANIC'].includes((error as { severity?: string }).severity ?? '') || isStale(error)

// Many rows at once: prepared it writes half as many rows again a second, but the server would keep one for every number of rows.
const longText = 4_000
const usesUntilNamed = 3
const keptTexts = 2_000

interface KeptStatement {
  readonly unnamed: NumberedStatement
  readonly named: NumberedStatement
  /** How often until it gets its name; a long text only once it comes again and again. */
  usesLeft: number
}

/** Statements by their text: `?` becomes `$1`, `$2`, …; once a text. */
export class NumberedStatements {
  readonly #named: boolean
  readonly #statements = new Map<string, KeptStatement>()

  constructor(named: boolean) {
    this.#named = named
  }

  of(sql: string, ownPlaces = false): NumberedStatement {
    const statement = this.#statements.get(sql) ?? this.#keep(sql, ownPlaces)
    if (statement.usesLeft === 0) return statement.named
    statement.usesLeft -= 1
    return statement.unnamed
  }

  #keep(sql: string, ownPlaces: boolean): KeptStatement {
    const text = ownPlaces ? sql : numberedPlaces(sql, (number) => `$${number}`).sql
    const usesLeft = !this.#named ? Infinity : text.length > longText ? usesUntilNamed : 0
    const statement = { unnamed: { text }, named: { text, name: nameOf(text) }, usesLeft }
    if (this.#statements.size >= keptTexts) this.#statements.delete(this.#statements.keys().next().value!)
    this.#statements.set(sql, statement)
    return statement
  }
}

/** Made of the text alone: behind a PgBouncer another client's statement of that name is then the same statement. */
export const nameOf = (text: string): string => `m_${createHash('sha256').update(text).digest('hex').slice(0, 40)}`
