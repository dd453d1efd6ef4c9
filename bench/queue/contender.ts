// What every queue of the benchmark can do: take tasks in, and work off all that is there.

export interface QueueContender {
  readonly name: string
  /** Puts that many trivial tasks in, many to a statement where it can. */
  fill(count: number): Promise<void>
  /** Puts one in, in a transaction of its own. */
  enqueue(): Promise<void>
  /** Starts working, and resolves when that many tasks have been done and are known to be; then it works no more. */
  workOff(count: number): Promise<void>
  /** Tasks that are not done. */
  left(): Promise<number>
  close(): Promise<void>
}

/** At most so many tasks are under way at a time, for each. */
export const underWay = 100

/** Counts what is done, and tells when it is all. */
export class Done {
  #left: number
  readonly #all = Promise.withResolvers<void>()

  constructor(count: number) {
    this.#left = count
  }

  readonly one = (): void => {
    this.#left -= 1
    if (this.#left === 0) this.#all.resolve()
  }

  get all(): Promise<void> {
    return this.#all.promise
  }
}
