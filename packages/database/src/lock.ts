// A lock for asynchronous work inside one process: first come, first served, with a finite wait, and names for who holds it.
import { cancelled, DatabaseError } from './errors.ts'

/** Who wants a place, and until when. */
export interface LockUse {
  /** Who it is, for those who wait for what it holds; asked only when one of them gives up. */
  readonly who?: (() => string) | undefined
  /** Ends the wait. */
  readonly signal?: AbortSignal | undefined
  /** What is left of a limit for more than the wait, in milliseconds. */
  readonly left?: (() => number) | undefined
}

export interface LockNames {
  /** What did not happen where somebody waited in vain. */
  readonly failure?: string
  readonly onTimeout?: () => void
}

interface Waiter {
  take: () => void
}

interface Holding {
  readonly who: () => string
  readonly since: number
}

// More would make the sentence unreadable; those that hold it longest matter.
const namedHolders = 5

const somebody = (): string => 'somebody'

/** At most `places` holders at once; a waiter gives up after `timeoutMs` milliseconds with an error of kind `timeout`. */
export class Lock {
  readonly #timeoutMs: number
  readonly #waiters: Waiter[] = []
  readonly #holdings = new Set<Holding>()
  readonly #places: number
  readonly #names: Required<LockNames>
  #free: number
  #closed = false
  /** Places the closing holds already. */
  #closedPlaces = 0

  constructor(places: number, timeoutMs: number, names: LockNames = {}) {
    this.#places = places
    this.#free = places
    this.#timeoutMs = timeoutMs
    this.#names = { failure: 'No connection became free', onTimeout: () => {}, ...names }
  }

  /** How many wait for a place. */
  get waiting(): number {
    return this.#waiters.length
  }

  /** How many have one. */
  get held(): number {
    return this.#holdings.size
  }

  /** True once nobody is let in any more. */
  get isClosed(): boolean {
    return this.#closed
  }

  /** Runs `work` in a place of its own; `timeoutMs` may be less than the lock's. */
  async hold<T>(work: () => Promise<T>, timeoutMs: number = this.#timeoutMs, use: LockUse = {}): Promise<T> {
    const giveBack = this.takeNow(use) ?? (await this.take(timeoutMs, use))
    try {
      return await work()
    } finally {
      giveBack()
    }
  }

  /** Waits for a place, which is the caller's until it calls what this gives. */
  async take(timeoutMs: number = this.#timeoutMs, use: LockUse = {}): Promise<() => void> {
    if (this.#closed) throw new DatabaseError('usage', 'The database has been closed.')
    await this.#take(timeoutMs, use.signal)
    return this.#held(use)
  }

  /** The same where nobody has to wait; undefined where `take` is to be asked. */
  takeNow({ who, signal }: LockUse): (() => void) | undefined {
    if (this.#free === 0 || this.#closed || signal?.aborted) return undefined
    this.#free -= 1
    return this.#held({ who })
  }

  #held({ who = somebody }: LockUse): () => void {
    const holding = { who, since: performance.now() }
    this.#holdings.add(holding)
    return () => {
      if (this.#holdings.delete(holding)) this.#giveBack()
    }
  }

  /** Lets nobody in any more; those who wait already get their turn. */
  refuseMore(): void {
    this.#closed = true
  }

  /** Waits until the last holder is out; after a `timeout` it can be called again. */
  async close(timeoutMs: number = this.#timeoutMs): Promise<void> {
    this.refuseMore()
    const deadline = performance.now() + timeoutMs
    while (this.#closedPlaces < this.#places) {
      await this.#take(Math.max(0, Math.round(deadline - performance.now())), undefined, timeoutMs)
      this.#closedPlaces += 1
    }
  }

  #take(timeoutMs: number, signal: AbortSignal | undefined, toldMs = timeoutMs): Promise<void> {
    if (signal?.aborted) return Promise.reject(cancelled(signal))
    if (this.#free > 0) {
      this.#free -= 1
      return Promise.resolve()
    }
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', abort)
      }
      const giveUp = (reason: () => unknown): void => {
        leave()
        this.#waiters.splice(this.#waiters.indexOf(waiter), 1)
        reject(reason())
      }
      const abort = (): void => giveUp(() => cancelled(signal!))
      const timer = setTimeout(giveUp, timeoutMs, () => this.#timeout(toldMs))
      signal?.addEventListener('abort', abort)
      const waiter: Waiter = {
        take: () => {
          leave()
          resolve()
        },
      }
      this.#waiters.push(waiter)
    })
  }

  #timeout(timeoutMs: number): DatabaseError {
    this.#names.onTimeout()
    const held = this.#places - this.#free - this.#closedPlaces
    const sentence = `${this.#names.failure} within ${timeoutMs} ms: ${held} in use, ${this.#waiters.length} more waiting.`
    return new DatabaseError('timeout', sentence + this.#holders(), { retryable: true })
  }

  /** A set keeps its order: who has held a place longest comes first. */
  #holders(): string {
    const all = [...this.#holdings]
    if (all.length === 0) return ''
    const now = performance.now()
    const named = all.slice(0, namedHolders).map(({ who, since }) => `${who()} for ${((now - since) / 1000).toFixed(1)} s`)
    const more = all.length > namedHolders ? `, and ${all.length - namedHolders} more` : ''
    return ` Held by ${named.join(', ')}${more}.`
  }

  #giveBack(): void {
    const next = this.#waiters.shift()
    if (next) next.take()
    else this.#free += 1
  }
}
