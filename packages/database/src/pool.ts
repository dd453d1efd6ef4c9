// A pool of connections for engines with a server: finite waits in order, nothing dead or half-done handed on.
import { Lock } from './lock.ts'

/** What the pool needs to know of a connection. */
export interface PooledClient {
  /** True once the connection broke, or must not be used again for another reason. */
  readonly broken: boolean
  /** Resolves where the server answers. */
  ping(): Promise<void>
  /** Brings a connection that comes back to where a fresh one is: no transaction open. */
  reset(): Promise<void>
  /** Says goodbye and closes. */
  end(): Promise<void>
  /** Closes without a word; nothing is waited for. */
  destroy(): void
}

export interface PoolSettings {
  /** Connections kept. */
  readonly size: number
  /** Connections opened besides where all are in use, and closed when they come back. */
  readonly overflow: number
  /** Longest wait for a connection, in milliseconds. */
  readonly timeoutMs: number
}

export interface PoolStatistics {
  readonly open: number
  readonly idle: number
  readonly inUse: number
  readonly waiting: number
  readonly opened: number
  /** How many were closed, by the reason. */
  readonly closed: Readonly<Record<ClosingReason, number>>
}

type ClosingReason = 'overflow' | 'broken' | 'no answer' | 'reset failed' | 'shutdown'

interface Idle<Client> {
  client: Client
  since: number
  /** The count of deaths seen when it was last known to be alive. */
  deaths: number
}

// A ping at every checkout halves the throughput; only after half a second of idleness it costs nothing (measured: the
// research on the data layer, §4). Its own limit is what ends the wait for a half-open socket.
const pingAfterMs = 500
const pingLimitMs = 300

/** Connections by `connect`, at most `size + overflow` at once; who waits is served in order. */
export class Pool<Client extends PooledClient> {
  readonly #connect: () => Promise<Client>
  readonly #settings: PoolSettings
  /** A place for every connection there may be. */
  readonly #places: Lock
  /** The last one used is used next: it is the least likely to have been cut. */
  readonly #idle: Idle<Client>[] = []
  /** One dead connection makes all that were idle then suspect: the same restart or fire wall has met them too. */
  #deaths = 0
  #inUse = 0
  #opened = 0
  #closing = false
  readonly #closed: Record<ClosingReason, number> = { overflow: 0, broken: 0, 'no answer': 0, 'reset failed': 0, shutdown: 0 }

  constructor(connect: () => Promise<Client>, settings: PoolSettings) {
    this.#connect = connect
    this.#settings = settings
    this.#places = new Lock(settings.size + settings.overflow, settings.timeoutMs)
  }

  get statistics(): PoolStatistics {
    const idle = this.#idle.length
    const closed = { ...this.#closed }
    return { open: this.#inUse + idle, idle, inUse: this.#inUse, waiting: this.#places.waiting, opened: this.#opened, closed }
  }

  /**
   * Runs `work` with a connection nobody else has, and takes it back whatever happens.
   * @throws DatabaseError `timeout` where none became free in time (`timeoutMs`, at most that of the pool), and what `connect` throws.
   */
  async use<T>(work: (client: Client) => Promise<T>, timeoutMs: number = this.#settings.timeoutMs): Promise<T> {
    return this.#places.hold(async () => {
      const client = await this.#take()
      this.#inUse += 1
      try {
        return await work(client)
      } finally {
        await this.#giveBack(client)
        this.#inUse -= 1
      }
    }, timeoutMs)
  }

  /** Waits for what is under way and for who waits already, then closes every connection. After a `timeout` it can be called again. */
  async close(): Promise<void> {
    this.#closing = true
    await this.#places.close()
    await Promise.all(this.#idle.splice(0).map(({ client }) => this.#end(client, 'shutdown')))
  }

  async #take(): Promise<Client> {
    for (;;) {
      const entry = this.#idle.pop()
      if (!entry) break
      if (await this.#alive(entry)) return entry.client
    }
    const client = await this.#connect()
    this.#opened += 1
    return client
  }

  async #alive({ client, since, deaths }: Idle<Client>): Promise<boolean> {
    if (!client.broken && deaths === this.#deaths && performance.now() - since < pingAfterMs) return true
    const answers = !client.broken && (await withinLimit(client.ping(), pingLimitMs))
    if (answers) return true
    this.#deaths += 1
    this.#destroy(client, client.broken ? 'broken' : 'no answer')
    return false
  }

  async #giveBack(client: Client): Promise<void> {
    if (client.broken) {
      this.#deaths += 1
      return this.#destroy(client, 'broken')
    }
    try {
      await client.reset()
    } catch {
      return this.#destroy(client, 'reset failed')
    }
    const wanted = this.#idle.length < this.#settings.size || this.#places.waiting > 0
    if (!wanted && !this.#closing) return this.#end(client, 'overflow')
    this.#idle.push({ client, since: performance.now(), deaths: this.#deaths })
  }

  #destroy(client: Client, reason: ClosingReason): void {
    this.#closed[reason] += 1
    client.destroy()
  }

  async #end(client: Client, reason: ClosingReason): Promise<void> {
    this.#closed[reason] += 1
    // A connection that is dead already does not say goodbye; it is gone all the same.
    if (!(await withinLimit(client.end(), pingLimitMs))) client.destroy()
  }
}

/** True where `work` is done within the limit, false where it fails or takes longer. */
async function withinLimit(work: Promise<unknown>, limitMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, limitMs, false)
  })
  const done = work.then(
    () => true,
    () => false,
  )
  try {
    return await Promise.race([done, limit])
  } finally {
    clearTimeout(timer)
  }
}

/** What is left of a limit, counted from its making, in milliseconds. */
export function deadlineAfter(milliseconds: number): () => number {
  const deadline = performance.now() + milliseconds
  return () => Math.max(0, Math.round(deadline - performance.now()))
}
