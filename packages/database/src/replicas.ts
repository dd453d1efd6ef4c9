// Reads on replicas: only on one that has caught up with everything this program has written, else on the primary; a replica that fails costs nothing.
import { configFromUrl, type ConfigOptions } from './config.ts'
import type {
  CloseOptions,
  Connection,
  Engine,
  Replication,
  SingleLimits,
  SingleMode,
  TransactionLimits,
  TransactionMode,
} from './engine.ts'
import { DatabaseError } from './errors.ts'
import { withinLimit } from './time-limits.ts'

export interface ReplicaStatistics {
  /** Where it is; the password is masked. */
  readonly url: string
  /** `behind`: it does not hold yet what this program has written. `wrong`: it is no replica of this database, or none any more. */
  readonly state: 'used' | 'behind' | 'down' | 'wrong'
  /** Reads that were done there. */
  readonly reads: number
  /** Reads that failed there and were done on the primary. */
  readonly failures: number
}

export interface ReplicaSource {
  /** Masked, for the statistics. */
  readonly url: string
  readonly open: () => Promise<Engine>
}

interface Replica {
  readonly source: ReplicaSource
  engine: Engine | undefined
  /** As far as it is known to have come. */
  position: bigint
  state: 'up' | 'down' | 'wrong'
  reads: number
  failures: number
  checking: boolean
}

// A replica that does not answer at once is not worth waiting for: the primary does.
const replicaWaitMs = 1_000

/** @throws DatabaseError `configuration` where the engine has no replicas, or a URL is none of it. */
export async function withReplicas(primary: Engine, urls: readonly string[], options: ConfigOptions): Promise<Engine> {
  const { dialect } = primary
  const { replication } = dialect
  if (!replication) {
    throw new DatabaseError('configuration', `Reads from replicas are not built for ${dialect.name}; leave DB_REPLICA_URLS out.`)
  }
  const timeoutMs = Math.min(options.timeoutMs ?? replicaWaitMs, replicaWaitMs)
  const connectTimeoutMs = Math.min(options.connectTimeoutMs ?? replicaWaitMs, replicaWaitMs)
  const sources = urls.map((url): ReplicaSource => {
    const config = configFromUrl(url, { ...options, timeoutMs, connectTimeoutMs, create: false })
    if (config.engine !== dialect.name) {
      throw new DatabaseError(
        'configuration',
        `The replica ${config.maskedUrl} is not of the engine of the database, ${dialect.name}.`,
      )
    }
    return { url: config.maskedUrl, open: () => dialect.open(config) }
  })
  const system = await primary.transaction('read', (connection) => replication.system(connection))
  return new ReplicatedEngine(primary, replication, sources, system)
}

// One that is behind is asked again soon, as all reads go to the primary meanwhile; one that is down not so often.
const askAgainMs = 20
const reviveMs = 1_000
const closeLimitMs = 2_000

/** The primary and its replicas as one engine. */
export class ReplicatedEngine implements Engine {
  readonly #primary: Engine
  readonly #replication: Replication
  readonly #replicas: Replica[]
  readonly #system: bigint
  /** The position in the primary's log a replica must have reached; undefined after a write until the primary was asked. */
  #wanted: bigint | undefined
  #writes = 0
  #asking = false
  #next = 0
  #closed = false
  readonly #aside = new Set<Promise<void>>()
  readonly #timers = new Set<NodeJS.Timeout>()

  /** @param system The number of the primary's cluster, 0 where it does not tell. */
  constructor(primary: Engine, replication: Replication, sources: readonly ReplicaSource[], system: bigint) {
    this.#primary = primary
    this.#replication = replication
    this.#system = system
    this.#replicas = sources.map((source) => ({
      source,
      engine: undefined,
      position: -1n,
      state: 'down',
      reads: 0,
      failures: 0,
      checking: false,
    }))
    for (const replica of this.#replicas) this.#check(replica)
    this.#ask()
  }

  get dialect() {
    return this.#primary.dialect
  }
  get version() {
    return this.#primary.version
  }
  get pool() {
    return this.#primary.pool!
  }
  /** Changes of the schema are the primary's. */
  get live() {
    return this.#primary.live!
  }
  get encrypted() {
    return this.#primary.encrypted!
  }

  readonly replicas = (): ReplicaStatistics[] =>
    this.#replicas.map((replica) => ({
      url: replica.source.url,
      state: replica.state !== 'up' ? replica.state : this.#isCurrent(replica) ? 'used' : 'behind',
      reads: replica.reads,
      failures: replica.failures,
    }))

  async transaction<T>(
    mode: TransactionMode,
    work: (connection: Connection) => Promise<T>,
    limits: TransactionLimits = {},
  ): Promise<T> {
    if (mode === 'read') return this.#read(work, limits, (engine, noted) => engine.transaction('read', noted, limits))
    return this.#written(() => this.#primary.transaction(mode, work, limits))
  }

  async single<T>(mode: SingleMode, ask: (connection: Connection) => Promise<T>, limits: SingleLimits = {}): Promise<T> {
    const by = (engine: Engine, work: (connection: Connection) => Promise<T>): Promise<T> =>
      engine.single ? engine.single(mode, work, limits) : engine.transaction(mode, work, limits)
    return mode === 'read' ? this.#read(ask, limits, by) : this.#written(() => by(this.#primary, ask))
  }

  async #written<T>(write: () => Promise<T>): Promise<T> {
    try {
      return await write()
    } finally {
      // Also where nobody knows whether it was committed; and before its caller can read.
      this.#writes += 1
      this.#wanted = undefined
    }
  }

  async #read<T>(
    work: (connection: Connection) => Promise<T>,
    limits: TransactionLimits,
    by: (engine: Engine, work: (connection: Connection) => Promise<T>) => Promise<T>,
  ): Promise<T> {
    if (this.#wanted === undefined) this.#ask()
    // A standby knows one isolation only.
    const replica = limits.isolation === undefined ? this.#choose() : undefined
    if (!replica) return by(this.#primary, work)
    let begun = false
    const noted = (connection: Connection): Promise<T> => {
      begun = true
      replica.reads += 1
      return work(connection)
    }
    try {
      return await by(replica.engine!, noted)
    } catch (error) {
      if (!isItsFault(error, begun) || limits.signal?.aborted) throw error
      replica.failures += 1
      this.#putDown(replica)
      // What was begun is done again as a whole, by whoever runs the work: then on the primary.
      if (begun) throw error
      return by(this.#primary, work)
    }
  }

  /** In turn, one that holds all that this program has written. */
  #choose(): Replica | undefined {
    for (let tries = 0; tries < this.#replicas.length; tries++) {
      const replica = this.#replicas[this.#next++ % this.#replicas.length]!
      if (this.#isCurrent(replica)) return replica
    }
    return undefined
  }

  #isCurrent(replica: Replica): boolean {
    return replica.state === 'up' && this.#wanted !== undefined && replica.position >= this.#wanted
  }

  /** Asks the primary how far its log has come, when a read wants to know; one question serves all writes before it. Nobody waits for the answer. */
  #ask(): void {
    if (this.#asking || this.#closed) return
    this.#asking = true
    const writes = this.#writes
    this.#inBackground(async () => {
      const position = await this.#positionOf(this.#primary, 'primary').catch(() => undefined)
      this.#asking = false
      // The answer may be older than what was written meanwhile; the next read asks again.
      if (position === undefined || writes !== this.#writes) return
      this.#wanted = position
      for (const replica of this.#replicas) if (replica.state === 'up') this.#check(replica)
    })
  }

  /** Asks a replica how far it has come, and again until it has come as far as it must. */
  #check(replica: Replica): void {
    if (replica.checking || this.#closed || replica.state === 'wrong') return
    replica.checking = true
    this.#inBackground(async () => {
      const known = await this.#look(replica).catch(() => false)
      replica.checking = false
      if (this.#closed || replica.state === 'wrong') return
      if (!known) {
        replica.state = 'down'
        return this.#later(reviveMs, () => this.#check(replica))
      }
      replica.state = 'up'
      if (this.#wanted !== undefined && replica.position < this.#wanted) this.#later(askAgainMs, () => this.#check(replica))
    })
  }

  /** True where it told its position. */
  async #look(replica: Replica): Promise<boolean> {
    if (!replica.engine) {
      const engine = await replica.source.open()
      if (this.#closed) return engine.close({ force: true }).then(() => false)
      replica.engine = engine
      const system = await engine.transaction('read', (connection) => this.#replication.system(connection))
      // Positions of another cluster mean nothing here.
      if (system !== 0n && this.#system !== 0n && system !== this.#system) replica.state = 'wrong'
    }
    const position = await this.#positionOf(replica.engine, 'replica')
    // It is a primary by now.
    if (position === undefined) replica.state = 'wrong'
    else replica.position = position
    return true
  }

  #positionOf(engine: Engine, role: 'primary' | 'replica'): Promise<bigint | undefined> {
    return engine.transaction('read', (connection) => this.#replication.position(connection, role))
  }

  #putDown(replica: Replica): void {
    replica.state = 'down'
    replica.position = -1n
    this.#later(reviveMs, () => this.#check(replica))
  }

  #later(milliseconds: number, act: () => void): void {
    if (this.#closed) return
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      act()
    }, milliseconds)
    timer.unref()
    this.#timers.add(timer)
  }

  #inBackground(work: () => Promise<void>): void {
    const done = work().finally(() => this.#aside.delete(done))
    this.#aside.add(done)
  }

  async close(options: CloseOptions = {}): Promise<void> {
    this.#closed = true
    for (const timer of this.#timers) clearTimeout(timer)
    await this.#primary.close(options)
    await withinLimit(Promise.all(this.#aside), closeLimitMs)
    for (const { engine } of this.#replicas) await engine?.close(options)
  }
}

/** The replica, its network or its being one is at fault, and not the work. */
function isItsFault(error: unknown, begun: boolean): boolean {
  if (!(error instanceof DatabaseError)) return false
  if (error.kind === 'lost connection' || error.kind === 'serialization') return true
  return !begun && ['cannot open', 'missing database', 'permission', 'timeout', 'locked'].includes(error.kind)
}
