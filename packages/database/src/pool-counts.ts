// What a pool is told, what it tells of itself, and the counts behind it.

/** What the pool needs to know of a connection. */
export interface PooledClient {
  /** True once the connection broke, or must not be used again for another reason. */
  readonly broken: boolean
  /** Resolves where the server answers. */
  ping(): Promise<void>
  /** True where there is nothing to reset. */
  readonly isFresh?: boolean
  /** Brings a connection that comes back to where a fresh one is: no transaction open. True where it had to roll one back. */
  reset(): Promise<unknown>
  /** Says goodbye and closes. */
  end(): Promise<void>
  /** Closes without a word; nothing is waited for. */
  destroy(): void
}

export interface PoolSettings {
  /** Connections kept. */
  readonly size: number
  /** Connections opened besides where all are in use, and closed once nobody has used them for a while. */
  readonly overflow: number
  /** Longest wait for a connection, in milliseconds. */
  readonly timeoutMs: number
  /** Longest life of a connection, in milliseconds; up to a tenth less, by chance. An hour unless said. */
  readonly recycleMs?: number
  /** Ask a connection that was idle for half a second for a sign of life; false: only once another was found dead. */
  readonly prePing?: boolean
  /** Called at each event, for metrics. */
  readonly onEvent?: ((event: PoolEvent) => void) | undefined
}

/** `broken`: the connection ended while idle or in use. `no answer`: it gave no sign of life in time. */
export type ClosingReason = 'overflow' | 'recycled' | 'broken' | 'no answer' | 'reset failed' | 'shutdown'

export type PoolEvent =
  | { readonly kind: 'opened'; readonly tookMs: number }
  | { readonly kind: 'open failed'; readonly error: unknown }
  | { readonly kind: 'closed'; readonly reason: ClosingReason }
  /** Somebody got a connection. */
  | { readonly kind: 'acquired'; readonly waitedMs: number }
  /** Somebody waited for one in vain. */
  | { readonly kind: 'timeout' }
  | { readonly kind: 'ping'; readonly answered: boolean }
  /** A connection came back with a transaction open; it was rolled back. */
  | { readonly kind: 'left open' }

interface Now {
  /** Connections kept: the setting. */
  readonly size: number
  /** Connections there are: idle, in use, or being asked for a sign of life. */
  readonly open: number
  readonly idle: number
  readonly inUse: number
  readonly waiting: number
}

export interface PoolStatistics extends Now {
  /** How many of them are beyond the size. */
  readonly overflow: number
  /** How many were opened, and how often that failed. */
  readonly opened: number
  readonly failed: number
  /** How many were closed, by the reason. */
  readonly closed: Readonly<Record<ClosingReason, number>>
  /** How often one was handed out, and how long was waited for them in all, in milliseconds. */
  readonly acquired: number
  readonly waitedMs: number
  readonly timeouts: number
  readonly pings: number
  /** Transactions found open on connections that came back. */
  readonly leftOpen: number
}

export class PoolCounts {
  readonly #onEvent: ((event: PoolEvent) => void) | undefined
  readonly #closed: Record<ClosingReason, number> = {
    overflow: 0,
    recycled: 0,
    broken: 0,
    'no answer': 0,
    'reset failed': 0,
    shutdown: 0,
  }
  readonly #counts = { opened: 0, failed: 0, acquired: 0, waitedMs: 0, timeouts: 0, pings: 0, leftOpen: 0 }

  constructor(onEvent: ((event: PoolEvent) => void) | undefined) {
    this.#onEvent = onEvent
  }

  /** What the listener throws becomes a warning of the process: it may neither break the pool nor end the program. */
  tell(event: PoolEvent): void {
    this.#count(event)
    try {
      this.#onEvent?.(event)
    } catch (error) {
      process.emitWarning(error instanceof Error ? error : String(error))
    }
  }

  statistics(now: Now): PoolStatistics {
    return { ...now, overflow: Math.max(0, now.open - now.size), ...this.#counts, closed: { ...this.#closed } }
  }

  #count(event: PoolEvent): void {
    const counts = this.#counts
    switch (event.kind) {
      case 'opened':
        counts.opened += 1
        return
      case 'open failed':
        counts.failed += 1
        return
      case 'closed':
        this.#closed[event.reason] += 1
        return
      case 'acquired':
        counts.acquired += 1
        counts.waitedMs += event.waitedMs
        return
      case 'timeout':
        counts.timeouts += 1
        return
      case 'ping':
        counts.pings += 1
        return
      case 'left open':
        counts.leftOpen += 1
    }
  }
}
