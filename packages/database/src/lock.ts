// A lock for asynchronous work inside one process: first come, first served, with a finite wait.
import { DatabaseError } from './errors.ts'

interface Waiter {
  take: () => void
  timer: NodeJS.Timeout
}

/** At most `places` holders at once; a waiter gives up after `timeoutMs` milliseconds with an error of kind `timeout`. */
export class Lock {
  readonly #timeoutMs: number
  readonly #waiters: Waiter[] = []
  readonly #places: number
  #free: number
  #closed = false
  /** Places the closing holds already. */
  #closedPlaces = 0

  constructor(places: number, timeoutMs: number) {
    this.#places = places
    this.#free = places
    this.#timeoutMs = timeoutMs
  }

  /** How many wait for a place. */
  get waiting(): number {
    return this.#waiters.length
  }

  /** Runs `work` in a place of its own; `timeoutMs` may be less than the lock's. */
  async hold<T>(work: () => Promise<T>, timeoutMs: number = this.#timeoutMs): Promise<T> {
    if (this.#closed) throw new DatabaseError('usage', 'The database has been closed.')
    await this.#take(timeoutMs)
    try {
      return await work()
    } finally {
      this.#giveBack()
    }
  }

  /** Lets nobody in any more; those who wait already get their turn. */
  refuseMore(): void {
    this.#closed = true
  }

  /** Waits until the last holder is out; after a `timeout` it can be called again. */
  async close(): Promise<void> {
    this.refuseMore()
    while (this.#closedPlaces < this.#places) {
      await this.#take(this.#timeoutMs)
      this.#closedPlaces += 1
    }
  }

  #take(timeoutMs: number): Promise<void> {
    if (this.#free > 0) {
      this.#free -= 1
      return Promise.resolve()
    }
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        take: resolve,
        timer: setTimeout(() => {
          this.#waiters.splice(this.#waiters.indexOf(waiter), 1)
          const held = this.#places - this.#free
          reject(
            new DatabaseError(
              'timeout',
              `No connection became free within ${timeoutMs} ms: ${held} in use, ${this.#waiters.length} more waiting.`,
              {
                retryable: true,
              },
            ),
          )
        }, timeoutMs),
      }
      this.#waiters.push(waiter)
    })
  }

  #giveBack(): void {
    const next = this.#waiters.shift()
    if (!next) {
      this.#free += 1
      return
    }
    clearTimeout(next.timer)
    next.take()
  }
}
