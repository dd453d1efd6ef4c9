// An engine with a server: a pool of connections, and one turn for those who write.
import type { DatabaseConfig } from '../config.ts'
import type {
  CloseOptions,
  Connection,
  Dialect,
  Engine,
  SingleLimits,
  SingleMode,
  TransactionLimits,
  TransactionMode,
} from '../engine.ts'
import { DatabaseError } from '../errors.ts'
import { Lock } from '../lock.ts'
import { deadlineAfter, Pool, type PooledClient, type PoolEvent } from '../pool.ts'
import { untilFree } from './until-free.ts'

/** What one transaction is for, and what it may take. */
export interface Occasion {
  readonly mode: TransactionMode
  /** Longest wait for the lock of the writers now, in milliseconds. */
  readonly lockMs: number
  readonly limits: TransactionLimits
}

export interface ServerParts<Client extends PooledClient> {
  readonly dialect: Dialect
  readonly version: string
  readonly encrypted?: boolean
  readonly pool: Pool<Client>
  /** Runs `work` in one transaction on that connection. */
  readonly run: <T>(client: Client, occasion: Occasion, work: (connection: Connection) => Promise<T>) => Promise<T>
  /** What has one statement carried out that reads, outside of a transaction; absent where that needs one. */
  readonly ask?: <T>(client: Client, ask: (connection: Connection) => Promise<T>) => Promise<T>
  /** True where writers `beside` one another do not wait for one another. */
  readonly sharesWriting?: boolean
  /** Listens for connections that have gone silent, until what it gives is called; absent where nobody can ask the server about one. */
  readonly listen?: (inUse: () => Iterable<Client>) => () => void
}

/** A pool as the configuration says. */
export function poolOf<Client extends PooledClient>(
  config: DatabaseConfig,
  connect: () => Promise<Client>,
  onEvent: ((event: PoolEvent) => void) | undefined,
): Pool<Client> {
  const { poolSize, maxOverflow, recycleMs, prePing } = config.connections!
  return new Pool(connect, {
    size: poolSize,
    overflow: maxOverflow,
    timeoutMs: config.timeoutMs,
    recycleMs,
    prePing,
    onEvent,
  })
}

/**
 * Asks the server who it is; a database that is missing is made first, where that may be (and an engine can). Where the answer is no, the connections
 * that were opened to hear it are closed: they would keep the program from ending.
 */
export async function askOrMake<Client extends PooledClient, T>(
  config: DatabaseConfig,
  pool: Pool<Client>,
  ask: (client: Client) => Promise<T>,
  makeMissing?: (config: DatabaseConfig) => Promise<void>,
): Promise<T> {
  try {
    return await pool.use(ask).catch(async (error: unknown) => {
      if (!(config.create && makeMissing && error instanceof DatabaseError && error.kind === 'missing database')) throw error
      await makeMissing(config)
      return pool.use(ask)
    })
  } catch (error) {
    await pool.close(config.timeoutMs, true)
    throw error
  }
}

export class ServerEngine<Client extends PooledClient> implements Engine {
  readonly dialect: Dialect
  readonly version: string
  readonly encrypted?: boolean
  readonly pool: Pool<Client>
  readonly #parts: ServerParts<Client>
  readonly #timeoutMs: number
  /** Writers of this process wait here, so that not each of them holds a connection while it waits. */
  readonly #writeLock: Lock
  readonly #stopListening: (() => void) | undefined
  #closing: Promise<void> | undefined
  #closed = false

  constructor(config: DatabaseConfig, parts: ServerParts<Client>) {
    this.dialect = parts.dialect
    this.version = parts.version
    if (parts.encrypted !== undefined) this.encrypted = parts.encrypted
    this.pool = parts.pool
    this.#parts = parts
    this.#timeoutMs = config.timeoutMs
    this.#writeLock = new Lock(1, config.timeoutMs, { failure: 'The turn to write did not come' })
    this.#stopListening = parts.listen?.(() => this.pool.inUse)
  }

  async transaction<T>(
    mode: TransactionMode,
    work: (connection: Connection) => Promise<T>,
    limits: TransactionLimits = {},
  ): Promise<T> {
    this.#refuseClosed()
    // One limit for all waits: for our turn in this process, for a connection, and for other programs.
    const left = deadlineAfter(Math.min(this.#timeoutMs, limits.left?.() ?? Infinity))
    const run = (): Promise<T> =>
      this.pool.use((client) => this.#parts.run(client, { mode, lockMs: left(), limits }, work), left(), limits)
    if (mode === 'read' || (mode === 'write beside' && this.#parts.sharesWriting)) return run()
    return this.#writeLock.hold(() => (mode === 'schema' || mode === 'rebuild' ? untilFree(left, run) : run()), left(), limits)
  }

  /** A write holds the lock of the writers, which belongs to what begins a transaction. */
  async single<T>(mode: SingleMode, ask: (connection: Connection) => Promise<T>, limits: SingleLimits = {}): Promise<T> {
    const alone = this.#parts.ask
    if (mode !== 'read' || !alone) return this.transaction(mode, ask, limits)
    this.#refuseClosed()
    return this.pool.use((client) => alone(client, ask), this.#timeoutMs, limits)
  }

  #refuseClosed(): void {
    // Who waits already gets its turn; only new ones are refused.
    if (this.#closed) throw new DatabaseError('usage', 'The database has been closed.')
  }

  /** Waits for what is under way, then closes every connection. */
  async close(options: CloseOptions = {}): Promise<void> {
    this.#closed = true
    this.#closing ??= this.#close(options)
    try {
      await this.#closing
    } catch (error) {
      // Something is still under way after the timeout; a second call waits again.
      this.#closing = undefined
      throw error
    }
  }

  async #close({ timeoutMs = this.#timeoutMs, force = false }: CloseOptions): Promise<void> {
    const left = deadlineAfter(timeoutMs)
    await this.#writeLock.close(timeoutMs).catch((error: unknown) => {
      if (!force) throw error
    })
    await this.pool.close(left(), force)
    this.#stopListening?.()
  }
}
