// News of long work, whichever worker does it: looked for in the queue as long as somebody listens, told when something has changed.
import type { TaskView } from '@moirai/contract/tasks'
import { inSnapshot, type Context } from '@moirai/talent/context'
import { listLongWork, showLongWork } from '@moirai/talent/tasks'
import { Refusal } from '@moirai/talent/errors'
import { withoutCommands } from './errors.ts'

interface TaskNewsParts {
  context: Context
  /** Given what went wrong where the queue could not be looked at; the next look follows. */
  onFault: (error: unknown) => void
}

type Listener = (task: TaskView, message: number) => void

const kept = 50
// Four messages of a task in any second at most.
const betweenLooksMs = 300

export class TaskNews {
  readonly #parts: TaskNewsParts
  /** What was told of each task last, and by which message. */
  readonly #told = new Map<string, { view: TaskView; message: number }>()
  readonly #listeners = new Set<Listener>()
  #messages = 0
  #looking: Promise<void> | undefined
  #timer: NodeJS.Timeout | undefined
  #begun = false
  #closed = false

  constructor(parts: TaskNewsParts) {
    this.#parts = parts
  }

  /** The tasks somebody who has seen the messages up to `message` does not know the state of; the oldest message first. */
  since(message: number): { task: TaskView; message: number }[] {
    return [...this.#told.values()]
      .filter((told) => told.view.status === 'running' || told.message > message)
      .toSorted((a, b) => a.message - b.message)
      .map(({ view, message: number }) => ({ task: view, message: number }))
  }

  get lastMessage(): number {
    return this.#messages
  }

  /** Tells what changes from now on. Returns how to stop. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    this.#lookSoon()
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size === 0) this.#rest()
    }
  }

  /** What a request has started, so that nobody waits for the next look. */
  tell(view: TaskView): void {
    const before = this.#told.get(view.id)?.view
    // Answers overtake one another: what has ended does not run again.
    if (before !== undefined && (before.status !== 'running' || JSON.stringify(before) === JSON.stringify(view))) return
    const message = ++this.#messages
    this.#told.set(view.id, { view, message })
    this.#forgetOld()
    for (const listener of this.#listeners) listener({ ...view }, message)
  }

  /** Brings what is known up to this moment. Never rejects. */
  look(): Promise<void> {
    this.#looking ??= this.#look()
      .catch(this.#parts.onFault)
      .finally(() => (this.#looking = undefined))
    return this.#looking
  }

  async close(): Promise<void> {
    this.#closed = true
    this.#rest()
    await this.#looking
  }

  #lookSoon(): void {
    if (this.#closed || this.#timer !== undefined) return
    this.#timer = setTimeout(() => {
      void this.look().then(() => {
        this.#timer = undefined
        if (this.#listeners.size > 0) this.#lookSoon()
      })
    }, betweenLooksMs).unref()
  }

  #rest(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  async #look(): Promise<void> {
    if (this.#closed) return
    const { context } = this.#parts
    const views = await inSnapshot(context, async (work) => {
      // The first look also finds what ended lately: a page that comes back wants to know.
      const found = await listLongWork(work, { running: this.#begun })
      const ids = new Set(found.map(({ id }) => id))
      for (const { view } of this.#told.values()) {
        if (view.status !== 'running' || ids.has(view.id)) continue
        const ended = await showLongWork(work, view.id).catch(whereMissing)
        // Cleared away meanwhile: nobody can tell what came of it.
        found.push(ended ?? { ...view, status: 'cancelled' })
      }
      return found
    })
    this.#begun = true
    for (const view of views.toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1))) this.tell(toldOverHttp(view))
  }

  #forgetOld(): void {
    const ended = [...this.#told.values()].filter(({ view }) => view.status !== 'running')
    for (const { view } of ended.slice(0, Math.max(0, ended.length - kept))) this.#told.delete(view.id)
  }
}

function whereMissing(error: unknown): undefined {
  if (!(error instanceof Refusal)) throw error
}

/** Whoever asks over HTTP may have no terminal. */
export const toldOverHttp = (view: TaskView): TaskView => ({
  ...view,
  message: view.message === null ? null : withoutCommands(view.message),
})
