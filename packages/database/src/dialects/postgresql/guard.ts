// Keeps watch: breaks off what a transaction has under way when its deadline passes or its caller gives up.
import type { TransactionLimits } from '../../engine.ts'
import { cancelled, DatabaseError } from '../../errors.ts'
import { deadlinePassed } from '../../limits.ts'
import type { Client } from './client.ts'

// What was broken off is answered within a few milliseconds; a server that does not is not there.
const graceMs = 1_000

export class Guard {
  readonly #client: Client
  readonly #leave: (() => void)[] = []
  #reason: DatabaseError | undefined
  #committing = false
  #request: Promise<unknown> = Promise.resolve()

  constructor(client: Client, { left, signal }: TransactionLimits) {
    this.#client = client
    if (left) this.#after(left(), () => this.#breakOff(deadlinePassed()))
    if (!signal) return
    const abort = (): void => {
      // What is being committed is told as it comes out.
      if (!this.#committing) this.#breakOff(cancelled(signal))
    }
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort)
    this.#leave.push(() => signal.removeEventListener('abort', abort))
  }

  /** From here on nothing is broken off: COMMIT is about to be sent. @throws why it must not be. */
  commit(): void {
    if (this.#reason) throw this.#reason
    this.#committing = true
  }

  /** Ends the watch. Resolves when no request to break off can meet what is sent on the connection later. */
  async end(): Promise<void> {
    for (const leave of this.#leave.splice(0)) leave()
    await this.#request
  }

  /** The error to tell: what was broken off failed for that reason, whatever the server called it. */
  told(error: unknown): unknown {
    const ours = error instanceof DatabaseError && ['timeout', 'lost connection', 'locked'].includes(error.kind)
    return ours ? (this.#reason ?? error) : error
  }

  #breakOff(reason: DatabaseError): void {
    this.#reason ??= reason
    // Also where the request is lost on its way: who waits for an answer does not wait for ever.
    this.#after(graceMs, () => {
      if (this.#client.waitingMs > 0) this.#client.giveUp()
    })
    if (this.#committing || this.#client.waitingMs === 0) return
    this.#request = this.#client.cancel(graceMs).catch(() => this.#client.giveUp())
  }

  #after(milliseconds: number, act: () => void): void {
    const timer = setTimeout(act, milliseconds)
    timer.unref()
    this.#leave.push(() => clearTimeout(timer))
  }
}
