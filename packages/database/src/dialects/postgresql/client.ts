// The driver behind a small interface: one connection, its statements one after the other, its end noticed whenever it comes.
import { createHash } from 'node:crypto'
import type { Client as Driver, ClientConfig } from 'pg'
import type { Cell, Statement } from '../../engine.ts'
import type { PooledClient } from '../../pool.ts'
import type { GivenUp } from '../given-up.ts'
import type { Listened } from '../listening.ts'
import { numberedPlaces } from '../numbered-places.ts'
import { requestCancel } from './cancel.ts'
import { CopyIn } from './copy.ts'
import { isStale } from './errors.ts'
import { Command, Exchange, type Answer, type NumberedStatement, type Prepared, type Steps } from './exchange.ts'

/** What the dialect asks of a connection. Errors are the driver's own; `translateError` makes them the layer's. */
export interface Client extends PooledClient, GivenUp, Listened {
  /** Statements in one exchange; those with a name are prepared once a connection. Gives the answer of the last one. */
  exchange(steps: Steps): Promise<Answer>
  /** One statement with its values. */
  query(statement: NumberedStatement, parameters: readonly Cell[]): Promise<Answer>
  /** Rows by COPY … FROM STDIN; gives how many. */
  copy(text: string, rows: Iterable<readonly Cell[]>): Promise<number>
  /** Statements without values. Gives the word of the last one: `COMMIT` may answer `ROLLBACK`. */
  execute(sql: string): Promise<string>
  /** True where the server said during what was sent last that it did not wait for its replicas. */
  readonly unreplicated: boolean
  /** Makes the session what transactions of the layer expect, where it is the program's own; see `settled`. */
  settle(sql: string): Promise<void>
  /** True where the settings stay as they were made; behind a pooler a session is everybody's, and each transaction makes them anew. */
  readonly settled: boolean
  /** Says that what is about to be sent may change them; they are made anew before anybody else gets the connection. */
  alter(): void
  /** The server's number of the session; a pooler in between gives one of its own. */
  readonly processId: number
  readonly encrypted: boolean
  /** Asks the server to break off what it is doing. Resolves once that can meet no later statement. */
  cancel(limitMs: number): Promise<void>
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
  readonly connection: {
    readonly stream: { readonly encrypted?: boolean; destroy: () => void }
    readonly on: (event: 'parseComplete', listener: () => void) => void
  }
  readonly processID: number | null
  readonly secretKey: number | null
}

class DriverClient implements Client {
  onGivenUp: (() => void) | undefined
  readonly #driver: Driver
  readonly #settings: ClientConfig
  #lost = false
  #unreplicated = false
  #settling: string | undefined
  #settled = false
  #altered = false
  readonly #prepared: Prepared = new Map()
  /** What is under way, as far as it wants to know what was prepared. */
  #exchange: Exchange | undefined
  /** Settles when what was sent last has been answered; undefined where nothing is under way. */
  #last: Promise<unknown> | undefined
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
      // Before that it is a warning of what a statement sets off.
      if (code === '01000' && this.#exchange?.isCarriedOut !== false) this.#unreplicated = true
    })
    // The driver tells whoever asked of all messages but this one.
    this.#inside.connection.on('parseComplete', () => this.#exchange?.handleParseComplete())
  }

  get broken(): boolean {
    return this.#lost
  }

  get unreplicated(): boolean {
    return this.#unreplicated
  }

  get settled(): boolean {
    return this.#settled
  }

  get isFresh(): boolean {
    return this.#last === undefined && !this.#altered && this.#driver.getTransactionStatus() === 'I'
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

  exchange(steps: Steps): Promise<Answer> {
    return this.#inTurn((resolve, reject) => {
      this.#exchange = new Exchange(steps, this.#prepared, { resolve, reject })
      return this.#exchange
    })
  }

  query(statement: NumberedStatement, parameters: readonly Cell[]): Promise<Answer> {
    return this.exchange({ list: [{ statement, parameters }], done: 0 })
  }

  async copy(text: string, rows: Iterable<readonly Cell[]>): Promise<number> {
    return this.#inTurn((resolve, reject) => new CopyIn(text, rows, { resolve, reject }))
  }

  execute(sql: string): Promise<string> {
    return this.#inTurn((resolve, reject) => new Command(sql, { resolve, reject }))
  }

  alter(): void {
    this.#altered = true
  }

  async settle(sql: string): Promise<void> {
    this.#settling = sql
    this.#settled = (await this.query({ text: sql }, [this.processId])).rows.length > 0
  }

  async ping(): Promise<void> {
    await this.execute('')
  }

  async reset(): Promise<boolean> {
    const open = this.#driver.getTransactionStatus() !== 'I'
    if (open) await this.execute('ROLLBACK')
    if (this.#altered) {
      this.#altered = false
      await this.execute('RESET ALL')
      if (this.#settling !== undefined) await this.settle(this.#settling)
    }
    return open
  }

  async end(): Promise<void> {
    await this.#driver.end()
  }

  giveUp(): void {
    const isNew = !this.#lost
    this.destroy()
    if (isNew) this.onGivenUp?.()
  }

  destroy(): void {
    this.#lost = true
    this.#inside.connection.stream.destroy()
  }

  /** Statements sent side by side go one after the other: the driver's own queue is going away. */
  async #inTurn<T>(ask: (resolve: (answer: T) => void, reject: (error: Error) => void) => object): Promise<T> {
    const send = (): Promise<T> => {
      this.#sentAt = performance.now()
      this.#unreplicated = false
      this.#exchange = undefined
      // The driver's types know of no exchange but its own.
      return new Promise((resolve, reject) => void this.#driver.query(ask(resolve, reject) as unknown as string))
    }
    const done = this.#last === undefined ? send() : this.#last.then(send, send)
    this.#last = done
    try {
      return await done
    } catch (error) {
      if (isFatal(error)) this.#lost = true
      throw error
    } finally {
      if (this.#last === done) this.#last = this.#sentAt = undefined
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

// The server settles, after five times, on one plan for all values of a named statement, made for lists of ten and for a table as long as it
// was then. Made over an empty table it reads the whole of it, and compares each row with each item of the list, when that has a million
// rows (500 of 8,000 people: 33 ms). Planning for a list costs less than to look up the fifty ids that this length holds.
const longList = 2_000
const listPlaces = /= ANY\(\$(\d+)\)/g

interface KeptStatement {
  readonly unnamed: NumberedStatement
  readonly named: NumberedStatement
  /** Which of its values are lists. */
  readonly lists: readonly number[]
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

  /** @param parameters Those it is asked with: with a long list it has no name, and is planned for that list. */
  of({ sql, ownPlaces = false }: Statement, parameters: readonly Cell[] = []): NumberedStatement {
    const statement = this.#statements.get(sql) ?? this.#keep(sql, ownPlaces)
    if (statement.lists.some((at) => isLong(parameters[at]))) return statement.unnamed
    if (statement.usesLeft === 0) return statement.named
    statement.usesLeft -= 1
    return statement.unnamed
  }

  #keep(sql: string, ownPlaces: boolean): KeptStatement {
    const text = ownPlaces ? sql : numberedPlaces(sql, (number) => `$${number}`).sql
    const usesLeft = !this.#named ? Infinity : text.length > longText ? usesUntilNamed : 0
    const unnamed = altersSession(text) ? { text, alters: true } : { text }
    const lists = [...text.matchAll(listPlaces)].map(([, number]) => Number(number) - 1)
    const statement = { unnamed, named: { ...unnamed, name: nameOf(text) }, lists, usesLeft }
    if (this.#statements.size >= keptTexts) this.#statements.delete(this.#statements.keys().next().value!)
    this.#statements.set(sql, statement)
    return statement
  }
}

const isLong = (cell: Cell | undefined): boolean => typeof cell === 'string' && cell.length > longList

/** True for what may change the settings of a session beyond its transaction, as far as the words tell. */
export const altersSession = (sql: string): boolean =>
  /(?:^|;)\s*(?:SET(?!\s+(?:LOCAL|TRANSACTION|CONSTRAINTS))|RESET|DISCARD)\b|\bset_config\b(?!.*\btrue\))/i.test(sql)

/** Made of the text alone: behind a PgBouncer another client's statement of that name is then the same statement. */
export const nameOf = (text: string): string => `m_${createHash('sha256').update(text).digest('hex').slice(0, 40)}`
