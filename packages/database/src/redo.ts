// Doing a transaction again where that is safe; never blindly where nobody knows whether it was done.
import { setTimeout as pause } from 'node:timers/promises'
import { cancelled, DatabaseError } from './errors.ts'

/** What the next attempt is to know of those before it. */
export interface Doubt {
  /** True where an earlier attempt may have been committed: look before doing it again. */
  readonly inDoubt: boolean
  /** To be called once it is known that no earlier attempt was. */
  settle: () => void
}

export interface RedoOptions {
  /** What is left until all must be over, in milliseconds. */
  readonly left: () => number
  /** How long a server that cannot be reached is asked again, in milliseconds. */
  readonly reachMs: number
  /** The work must not run twice: only what comes before it is done again. */
  readonly once: boolean
  /** An attempt can find out whether an earlier one was committed. */
  readonly canLook: boolean
  readonly signal: AbortSignal | undefined
}

type RedoClass = 'not reached' | 'undone' | 'doubt' | 'final'

/** How often the work is begun at most. */
const mostAttempts = 5
// The next server is asked soon, one that is gone for long not too often; by chance, so that not all come at one moment.
const reachPauses = { first: 50, longest: 1_000 }
const redoPauses = { first: 5, longest: 200 }

/** What an error says about the attempt that threw it. */
function classOf(error: unknown): RedoClass {
  if (!(error instanceof DatabaseError)) return 'final'
  if (error.kind === 'unknown outcome') return 'doubt'
  if (!error.retryable) return 'final'
  // A server that only reads: after a failover the one that writes is reached in a moment.
  if (error.kind === 'cannot open' || error.kind === 'read only') return 'not reached'
  // A wait that was in vain has lasted as long as it may.
  return error.kind === 'locked' || error.kind === 'timeout' ? 'final' : 'undone'
}

/** Runs `attempt` until it succeeds, fails for good, or may not be done again. `hasBegun` tells whether the work was begun. */
export async function withRedo<T>(
  attempt: (doubt: Doubt) => Promise<T>,
  hasBegun: () => boolean,
  options: RedoOptions,
): Promise<T> {
  let doubted: DatabaseError | undefined
  let unreachableSince: number | undefined
  let attempts = 0
  for (let tries = 0; ; tries++) {
    try {
      return await attempt({ inDoubt: doubted !== undefined, settle: () => (doubted = undefined) })
    } catch (error) {
      const found = classOf(error)
      if (found === 'doubt') doubted ??= error as DatabaseError
      const unreached = found === 'not reached'
      if (!unreached) attempts += 1
      unreachableSince = unreached ? (unreachableSince ?? performance.now()) : undefined
      const { first, longest } = unreached ? reachPauses : redoPauses
      const pauseMs = Math.min(first * 2 ** Math.min(unreached ? tries : attempts, 10), longest) * (0.5 + Math.random() / 2)
      const may =
        found === 'undone'
          ? attempts < mostAttempts && !(options.once && hasBegun())
          : found === 'doubt'
            ? attempts < mostAttempts && options.canLook
            : unreached && performance.now() - unreachableSince! + pauseMs < options.reachMs
      if (!may || options.left() <= pauseMs) throw doubted && error !== doubted ? stillUnknown(doubted, error) : error
      await waited(pauseMs, options.signal, doubted)
    }
  }
}

/** Whatever failed afterwards, the caller must know first of all that it may have been done. */
const stillUnknown = (doubted: DatabaseError, error: unknown): DatabaseError =>
  new DatabaseError('unknown outcome', `${doubted.message} It could not be looked up: ${(error as Error).message}`, {
    engineCode: doubted.engineCode,
    cause: error,
  })

async function waited(milliseconds: number, signal: AbortSignal | undefined, doubted: DatabaseError | undefined): Promise<void> {
  try {
    await pause(milliseconds, undefined, signal ? { signal } : {})
  } catch {
    throw doubted ?? cancelled(signal!)
  }
}
