// A pool of connections for engines with a server: finite waits in order, nothing dead or half-done handed on.
import { cancelled, DatabaseError } from './errors.ts'
import { Lock, type LockUse } from './lock.ts'
import { PoolCounts, type ClosingReason, type PooledClient, type PoolSettings, type PoolStatistics } from './pool-counts.ts'
import { withinLimit } from './time-limits.ts'

export { deadlineAfter } from './time-limits.ts'
export type { PooledClient, PoolEvent, PoolSettings, PoolStatistics } from './pool-counts.ts'

/** What the pool knows of a connection besides itself. */
interface Kept<Client> {
  readonly client: Client
  /** When it is too old to be handed on. */
  oldAt: number
  /** When it was last known to be alive. */
  aliveAt: number
  /** The count of deaths seen at that time. */
  deaths: number
}

/** One who has a place, and waits for a connection. */
interface Hungry<Client> {
  serve: (entry: Kept<Client>) => void
  refuse: (error: unknown) => void
}

// A ping at every checkout halves the throughput; only after half a second of idleness it costs nothing (measured: the
// research on the data layer, §4). Its own limit is what ends the wait for a half-open socket.
const pingAfterMs = 500
const pingLimitMs = 300
// Rolling back is done at once; who does not answer by then is not there.
const resetLimitMs = 2_000
const usualRecycleMs = 3_600_000
// What was opened beyond the size is needed again at once while as many ask: closed as it came back, sixteen callers had a connection
// opened anew for every sixteenth request (measured on PostgreSQL).
const overflowIdleMs = 10_000
// Connections opened together are not closed together.
const recycleJitter = 0.1

/**
 * Connections by `connect`, at most `size + overflow` at once. Who waits is served in order, by whatever comes first: a connection
 * that is given back, or one that is opened.
 */
export class Pool<Client extends PooledClient> {
  readonly #connect: () => Promise<Client>
  readonly #settings: PoolSettings
  readonly #counts: PoolCounts
  /** A place for every connection there may be. */
  readonly #places: Lock
  /** The last one used is used next: it is the least likely to have been cut. */
  readonly #idle: Kept<Client>[] = []
  readonly #busy = new Set<Kept<Client>>()
  readonly #hungry: Hungry<Client>[] = []
  /** One dead connection makes all that were idle then suspect: the same restart or fire wall has met them too. */
  #deaths = 0
  #opening = 0
  /** Those that are asked for a sign of life. */
  #checking = 0
  #closed = false
  /** What goes on without anybody waiting for it: goodbyes, checks, connections opened for one who was served otherwise. */
  readonly #aside = new Set<Promise<void>>()
  /** Set while more are idle than are kept. */
  #shrinking: NodeJS.Timeout | undefined

  constructor(connect: () => Promise<Client>, settings: PoolSettings) {
    this.#connect = connect
    this.#settings = settings
    this.#counts = new PoolCounts(settings.onEvent)
    this.#places = new Lock(settings.size + settings.overflow, settings.timeoutMs, {
      onTimeout: () => this.#counts.tell({ kind: 'timeout' }),
    })
  }

  get settings(): PoolSettings {
    return this.#settings
  }

  get statistics(): PoolStatistics {
    return this.#counts.statistics({
      size: this.#settings.size,
      open: this.#busy.size + this.#idle.length + this.#checking,
      idle: this.#idle.length,
      inUse: this.#busy.size,
      waiting: this.#places.waiting + this.#hungry.length,
    })
  }

  /**
   * Runs `work` with a connection nobody else has, and takes it back whatever happens.
   * @throws DatabaseError `timeout` where none became free in time (`timeoutMs`, at most that of the pool), and what `connect` throws.
   */
  async use<T>(
    work: (client: Client) => Promise<T>,
    timeoutMs: number = this.#settings.timeoutMs,
    use: LockUse = {},
  ): Promise<T> {
    const asked = performance.now()
    // What can be had at once is not waited for: each promise more is a part of what a statement takes.
    const leave = this.#places.takeNow(use) ?? (await this.#places.take(timeoutMs, use))
    try {
      const entry = this.#takeNow() ?? (await this.#take(use))
      this.#counts.tell({ kind: 'acquired', waitedMs: performance.now() - asked })
      try {
        return await work(entry.client)
      } finally {
        if (entry.client.isFresh === true && !entry.client.broken) this.#keep(entry)
        else await this.#giveBack(entry)
      }
    } finally {
      leave()
    }
  }

  /**
   * Waits for what is under way and for who waits already, then closes every connection. After a `timeout` it can be called again;
   * with `force` what is still under way then is broken off instead: it is rolled back, and its caller gets `lost connection`.
   */
  async close(timeoutMs: number = this.#settings.timeoutMs, force = false): Promise<void> {
    try {
      await this.#places.close(timeoutMs)
    } catch (error) {
      if (!force) throw error
      for (const { client } of this.#busy) client.destroy()
      for (const { refuse } of this.#hungry.splice(0)) refuse(closedError())
    }
    this.#closed = true
    clearTimeout(this.#shrinking)
    for (const entry of this.#idle.splice(0)) this.#end(entry, 'shutdown')
    while (this.#aside.size > 0) await Promise.all(this.#aside)
  }

  /** Hands no connection on that is open now: what made one of them useless has met them all. */
  renew(): void {
    for (const entry of this.#idle.splice(0)) this.#end(entry, 'recycled')
    for (const entry of this.#busy) entry.oldAt = 0
  }

  /** Those that are in use. */
  get inUse(): Client[] {
    return Array.from(this.#busy, ({ client }) => client)
  }

  /** The one used last, where it needs no looking after. */
  #takeNow(): Kept<Client> | undefined {
    const entry = this.#idle.at(-1)
    if (!entry || entry.client.broken || performance.now() >= entry.oldAt || !this.#trusted(entry)) return undefined
    this.#idle.pop()
    this.#busy.add(entry)
    return entry
  }

  /** A connection that is alive as far as can be told; it counts as busy from then on. */
  async #take(use: LockUse): Promise<Kept<Client>> {
    for (let entry = this.#idle.pop(); entry; entry = this.#idle.pop()) {
      if (entry.client.broken) {
        this.#bury(entry, 'broken')
        continue
      }
      if (performance.now() >= entry.oldAt) {
        this.#end(entry, 'recycled')
        continue
      }
      if (this.#trusted(entry) || (await this.#answers(entry))) {
        this.#busy.add(entry)
        return entry
      }
      // All others may be as silent: they are asked at once and not one after the other, and nobody waits for them.
      for (const other of this.#idle.splice(0)) this.#inBackground(this.#check(other))
    }
    return this.#wait(use)
  }

  #trusted({ aliveAt, deaths }: Kept<Client>): boolean {
    if (deaths !== this.#deaths) return false
    return this.#settings.prePing === false || performance.now() - aliveAt < pingAfterMs
  }

  async #answers(entry: Kept<Client>): Promise<boolean> {
    this.#checking += 1
    const deaths = this.#deaths
    const alive = await withinLimit(entry.client.ping(), pingLimitMs)
    this.#checking -= 1
    this.#counts.tell({ kind: 'ping', answered: alive })
    if (alive) Object.assign(entry, { aliveAt: performance.now(), deaths })
    else this.#bury(entry, 'no answer')
    return alive
  }

  async #check(entry: Kept<Client>): Promise<void> {
    if (await this.#answers(entry)) this.#offer(entry)
    else this.#feed()
  }

  /** Waits for whatever comes first, as long as connecting may take; a deadline of the whole use may be sooner. */
  #wait({ signal, left }: LockUse): Promise<Kept<Client>> {
    if (signal?.aborted) return Promise.reject(cancelled(signal))
    if (this.#closed) return Promise.reject(closedError())
    return new Promise((resolve, reject) => {
      const giveUp = (reason: () => DatabaseError): void => {
        this.#hungry.splice(this.#hungry.indexOf(hungry), 1)
        hungry.refuse(reason())
      }
      const abort = (): void => giveUp(() => cancelled(signal!))
      const timer = left && setTimeout(giveUp, left(), () => this.#notOpened())
      const leave = (): void => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', abort)
      }
      const hungry: Hungry<Client> = {
        serve: (entry) => {
          leave()
          this.#busy.add(entry)
          resolve(entry)
        },
        refuse: (error) => {
          leave()
          reject(error)
        },
      }
      signal?.addEventListener('abort', abort)
      this.#hungry.push(hungry)
      this.#feed()
    })
  }

  #notOpened(): DatabaseError {
    this.#counts.tell({ kind: 'timeout' })
    return new DatabaseError('timeout', 'No connection could be opened before the deadline.', { retryable: true })
  }

  /** Opens a connection for each who waits for one, as far as there may be more. */
  #feed(): void {
    const most = this.#settings.size + this.#settings.overflow
    const open = (): number => this.#busy.size + this.#idle.length + this.#checking + this.#opening
    while (this.#hungry.length > this.#opening && open() < most) this.#inBackground(this.#open())
  }

  async #open(): Promise<void> {
    this.#opening += 1
    const began = performance.now()
    try {
      const client = await this.#connect()
      this.#opening -= 1
      const aliveAt = performance.now()
      const { recycleMs = usualRecycleMs } = this.#settings
      const oldAt = aliveAt + recycleMs * (1 - recycleJitter * Math.random())
      this.#counts.tell({ kind: 'opened', tookMs: aliveAt - began })
      this.#offer({ client, oldAt, aliveAt, deaths: this.#deaths })
    } catch (error) {
      this.#opening -= 1
      this.#counts.tell({ kind: 'open failed', error })
      // One that is being checked may still come; where it does not, another is opened then.
      if (this.#hungry.length <= this.#opening + this.#checking) return
      this.#hungry.shift()!.refuse(error)
      this.#feed()
    }
  }

  /** Hands a connection that nobody has to who waits longest, or keeps it. */
  #offer(entry: Kept<Client>): void {
    const next = this.#hungry.shift()
    if (next) next.serve(entry)
    else if (this.#closed) this.#end(entry, 'shutdown')
    else {
      this.#idle.push(entry)
      if (this.#idle.length > this.#settings.size) this.#shrinkLater(overflowIdleMs)
    }
  }

  #shrinkLater(milliseconds: number): void {
    this.#shrinking ??= setTimeout(() => {
      this.#shrinking = undefined
      this.#shrink()
    }, milliseconds).unref()
  }

  /** Closes what is idle beyond the size and was of use to nobody for a while: as the last one used is used next, those stand first. */
  #shrink(): void {
    const now = performance.now()
    while (this.#idle.length > this.#settings.size) {
      const restMs = this.#idle[0]!.aliveAt + overflowIdleMs - now
      if (restMs > 0) return this.#shrinkLater(restMs)
      this.#end(this.#idle.shift()!, 'overflow')
    }
  }

  async #giveBack(entry: Kept<Client>): Promise<void> {
    const { client } = entry
    // Still busy: while it is reset there may be no other in its place.
    const reset = !client.broken && (await withinLimit(this.#reset(client), resetLimitMs))
    if (reset && !client.broken) return this.#keep(entry)
    this.#busy.delete(entry)
    if (client.broken) this.#bury(entry, 'broken')
    else this.#destroy(entry, 'reset failed')
    this.#feed()
  }

  /** Nobody has it any more, and nothing is wrong with it. */
  #keep(entry: Kept<Client>): void {
    const now = performance.now()
    this.#busy.delete(entry)
    if (now >= entry.oldAt) {
      this.#end(entry, 'recycled')
      return this.#feed()
    }
    entry.aliveAt = now
    entry.deaths = this.#deaths
    this.#offer(entry)
  }

  async #reset(client: Client): Promise<void> {
    if ((await client.reset()) === true) this.#counts.tell({ kind: 'left open' })
  }

  /** It died by itself, and makes the others suspect. */
  #bury(entry: Kept<Client>, reason: ClosingReason): void {
    this.#deaths += 1
    this.#destroy(entry, reason)
  }

  #destroy({ client }: Kept<Client>, reason: ClosingReason): void {
    this.#counts.tell({ kind: 'closed', reason })
    client.destroy()
  }

  /** Nobody waits for a goodbye; a connection that is dead already does not say one and is gone all the same. */
  #end({ client }: Kept<Client>, reason: ClosingReason): void {
    this.#counts.tell({ kind: 'closed', reason })
    const goodbye = async (): Promise<void> => {
      if (!(await withinLimit(client.end(), pingLimitMs))) client.destroy()
    }
    this.#inBackground(goodbye())
  }

  #inBackground(work: Promise<void>): void {
    const done = work.finally(() => this.#aside.delete(done))
    this.#aside.add(done)
  }
}

const closedError = (): DatabaseError => new DatabaseError('usage', 'The database has been closed.')
