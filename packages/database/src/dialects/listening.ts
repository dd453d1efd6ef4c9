// Notices connections whose other end has gone without a word.
import { withinLimit } from '../time-limits.ts'

/** What is listened for. */
export interface Listened {
  /** How long the question that was sent last has waited for its answer, in milliseconds; 0 where nothing is waited for. */
  readonly waitingMs: number
  destroy(): void
  /** Closes it where nobody answers. */
  giveUp(): void
}

export interface ListeningParts<Client extends Listened> {
  /** After so long without an answer it is asked whether the session is still there, in milliseconds; at least a second. */
  readonly silenceMs: number
  readonly connect: () => Promise<Client>
  /** Whether the server, asked over `other`, still works on what `client` has asked. */
  readonly isAtWork: (client: Client, other: Client) => Promise<boolean>
}

// Shorter ones are usual, and asking costs a connection.
const leastSilenceMs = 1_000

/**
 * A network may lose a connection without a word, and a long statement is silent too: the server is asked over another one, which does
 * not wait for the pool. One clock for all that are in use: one for each transaction would cost it more than its own way.
 */
export function listenFor<Client extends Listened>(
  inUse: () => Iterable<Client>,
  { silenceMs: givenMs, connect, isAtWork }: ListeningParts<Client>,
): () => void {
  const silenceMs = Math.max(givenMs, leastSilenceMs)
  const asked = new Set<Client>()
  const stillThere = async (client: Client): Promise<boolean> => {
    const opening = connect()
    const answer = opening.then(async (other) => {
      if (!(await isAtWork(client, other))) throw new Error('The session is gone, or has answered long ago.')
    })
    const there = await withinLimit(answer, silenceMs)
    // However late it is opened.
    void opening.then(
      (other) => other.destroy(),
      () => {},
    )
    return there
  }
  const listen = async (client: Client): Promise<void> => {
    const { waitingMs } = client
    if (waitingMs < silenceMs || asked.has(client)) return
    asked.add(client)
    const there = await stillThere(client)
    asked.delete(client)
    // Unless it has been answered meanwhile.
    if (!there && client.waitingMs > waitingMs) client.giveUp()
  }
  const clock = setInterval(() => {
    for (const client of inUse()) void listen(client)
  }, silenceMs)
  clock.unref()
  return () => clearInterval(clock)
}
