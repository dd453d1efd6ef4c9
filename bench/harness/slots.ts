// Ways to fill a turn: one operation after the other, many callers at once, or one long operation.
import { median } from './statistics.ts'

/** One operation; the number tells the first from the second, so that no two ask for the same. It may answer at once. */
export type Operation = (turn: number) => unknown

export interface SlotLength {
  /** How long a turn is measured, in milliseconds. */
  readonly slotMs: number
  /** How long it runs before that. */
  readonly warmUpMs: number
}

const microseconds = (from: number): number => (performance.now() - from) * 1_000

/** Not every library answers with a promise proper. */
export const answersLater = (answer: unknown): answer is PromiseLike<unknown> =>
  typeof answer === 'object' && answer !== null && typeof (answer as { then?: unknown }).then === 'function'

/** One caller: the median of the times of its operations. What answers at once is not awaited: that would be a cost of its own. */
export function oneByOne(operation: Operation, { slotMs, warmUpMs }: SlotLength): () => Promise<number> {
  let turn = 0
  const once = async (): Promise<number> => {
    const started = performance.now()
    const answer = operation(turn++)
    if (answersLater(answer)) await answer
    return microseconds(started)
  }
  return async () => {
    const begun = performance.now()
    do await once()
    while (performance.now() - begun < warmUpMs)
    const times: number[] = []
    const measured = performance.now()
    do times.push(await once())
    while (performance.now() - measured < slotMs)
    return median(times)
  }
}

/** Many callers at once, each with one operation after the other: the time of the whole over the number of operations. */
export function byCallers(operation: Operation, callers: number, { slotMs, warmUpMs }: SlotLength): () => Promise<number> {
  let turn = 0
  const run = async (milliseconds: number): Promise<number> => {
    let done = 0
    const begun = performance.now()
    const caller = async (): Promise<void> => {
      do {
        // Awaited in any case, so that the callers take turns.
        await operation(turn++)
        done += 1
      } while (performance.now() - begun < milliseconds)
    }
    await Promise.all(Array.from({ length: callers }, caller))
    return microseconds(begun) / done
  }
  return async () => {
    await run(warmUpMs)
    return run(slotMs)
  }
}

/** One long operation a turn; `prepare` comes before it, `check` after it, and neither counts. */
export function once(
  operation: Operation,
  { prepare, check }: { prepare?: () => unknown; check?: () => unknown } = {},
): () => Promise<number> {
  let turn = 0
  return async () => {
    await prepare?.()
    const started = performance.now()
    await operation(turn++)
    const time = microseconds(started)
    await check?.()
    return time
  }
}
