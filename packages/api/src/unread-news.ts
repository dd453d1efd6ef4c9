// Notifications that come while pages are open, whichever process writes them: looked for as long as somebody with an account listens.
import type { Context } from '@moirai/talent/context'
import { unreadOfTold } from '@moirai/talent/notifications'

interface UnreadNewsParts {
  context: Context
  /** Given what went wrong where they could not be looked for; the next look follows. */
  onFault: (error: unknown) => void
}

const betweenLooksMs = 1000
// A transaction may end this long after it gave its rows their ids.
const lookBackMs = 60_000

export class UnreadNews {
  readonly #parts: UnreadNewsParts
  /** What was seen already, until it is too old to be found. */
  readonly #known = new Map<string, number>()
  #since: number
  #listeners: () => readonly string[] = () => []
  #tell: (userId: string, unread: number) => void = () => {}
  #looking: Promise<void> | undefined
  #timer: NodeJS.Timeout | undefined
  #closed = false

  constructor(parts: UnreadNewsParts) {
    this.#parts = parts
    this.#since = parts.context.now().getTime()
  }

  /** @param users Who listens at the moment. */
  listen(users: () => readonly string[], tell: (userId: string, unread: number) => void): void {
    this.#listeners = users
    this.#tell = tell
  }

  /** Somebody has begun to listen; what they were told before then they have asked for themselves. */
  wake(): void {
    if (this.#closed || this.#timer !== undefined) return
    this.#since = this.#parts.context.now().getTime()
    this.#lookSoon()
  }

  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#timer)
    await this.#looking
  }

  #lookSoon(): void {
    this.#timer = setTimeout(() => {
      this.#looking = this.#look()
        .catch(this.#parts.onFault)
        .finally(() => {
          this.#timer = undefined
          if (!this.#closed && this.#listeners().length > 0) this.#lookSoon()
        })
    }, betweenLooksMs).unref()
  }

  async #look(): Promise<void> {
    const { context } = this.#parts
    const userIds = [...new Set(this.#listeners())]
    if (userIds.length === 0) return
    const now = context.now().getTime()
    const since = new Date(Math.max(this.#since, now - lookBackMs))
    for (const [id, seen] of this.#known) if (seen < now - 2 * lookBackMs) this.#known.delete(id)
    const told = await unreadOfTold(context, { userIds, since, known: new Set(this.#known.keys()) })
    const counts = new Map(told.map(({ userId, unread }) => [userId, unread]))
    for (const { id } of told) this.#known.set(id, now)
    for (const [userId, unread] of counts) this.#tell(userId, unread)
  }
}
