// Trying again while somebody holds a table, for changes of the schema on engines with a server.
import { DatabaseError } from '../errors.ts'

const longestPauseMs = 1_000

/** Tries again while somebody holds a table, leaving readers time in between. */
export async function untilFree<T>(left: () => number, attempt: () => Promise<T>): Promise<T> {
  for (let pauseMs = 50; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof DatabaseError && error.kind === 'locked') || left() <= pauseMs) throw error
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
    }
  }
}
