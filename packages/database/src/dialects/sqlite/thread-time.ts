// How long the thread itself has worked: on a busy machine it waits for its turn, and a short read takes long by the clock.

// To ask the system takes as long as a part of a point read: so what it said is of use for a while, and asked for only where it matters.
const freshMs = 2

const thread = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1_000
}

/** Of work that awaits nothing: the thread's own time, at most 2 ms more than it was. */
export class ThreadTime {
  /** What the thread had worked at a moment of the clock. */
  #known = { at: -Infinity, worked: 0 }

  /** The moment something begins. */
  begin(): number {
    const at = performance.now()
    if (at - this.#known.at > freshMs) this.#known = { at, worked: thread() }
    return at
  }

  /** How long it took since then, in milliseconds; below `fromMs` by the clock nothing else is asked. */
  since(began: number, fromMs: number): number {
    const took = performance.now() - began
    return took < fromMs ? took : Math.min(took, thread() - this.#known.worked)
  }
}
