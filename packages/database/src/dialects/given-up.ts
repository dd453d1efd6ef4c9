// Ends on the server what a connection leaves there that was given up in silence: its transaction would go on holding its locks.
import { withinLimit } from '../time-limits.ts'

export interface GivenUp {
  /** Called when it is closed because nobody answers on it, so that its server does not learn of that by it. */
  onGivenUp: (() => void) | undefined
  destroy(): void
}

// What took one connection may take the next. A server that never answers ends the session by its own limits.
const tries = 3
const limitMs = 5_000

/** Connects as `connect` does; of a connection that is given up, what `end` says is done over another one. */
export const endingWhatIsGivenUp =
  <Client extends GivenUp>(connect: () => Promise<Client>, end: (client: Client, other: Client) => Promise<unknown>) =>
  async (): Promise<Client> => {
    const isEnded = async (client: Client): Promise<boolean> => {
      const other = await connect()
      try {
        return await withinLimit(end(client, other), limitMs)
      } finally {
        other.destroy()
      }
    }
    const endIt = async (client: Client): Promise<void> => {
      for (let tried = 0; tried < tries; tried++) if (await isEnded(client).catch(() => false)) return
    }
    const client = await connect()
    client.onGivenUp = () => void endIt(client)
    return client
  }
