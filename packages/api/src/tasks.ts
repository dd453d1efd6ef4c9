// Long work in the server's own process: started, told of while it runs, stopped between two steps, remembered for a while.
import type { TaskKind, TaskStage, TaskView } from '@moirai/contract/tasks'
import { describeError, HttpProblem } from './errors.ts'

/** What the work of a task is given. */
export interface TaskProgress {
  /** Aborted when the server stops: the work ends after the step under way. */
  readonly signal: AbortSignal
  /** Tells how far it is, and lets other requests have their turn. @throws when the task is to stop. */
  readonly at: (stage: TaskStage, done: number, total: number) => Promise<void>
  /** Names what the task makes, as soon as that is known. */
  readonly subject: (id: string) => void
}

/** What a task is about, for people to know it again. */
export type TaskSubject = Pick<TaskView, 'title' | 'rehearsal'>

/** Does the work and says in one sentence what came of it. */
export type TaskWork = (progress: TaskProgress) => Promise<string>

interface Task {
  view: TaskView
  controller: AbortController
  ended: Promise<void>
  /** Which message told of it last. */
  message: number
  toldAt: number
  timer: NodeJS.Timeout | undefined
}

interface TasksParts {
  now: () => Date
  newId: () => string
  /** Given what went wrong where it was not the input's fault. */
  onFault: (error: unknown, task: TaskView) => void
}

/** Work that would undo one another is not done side by side. */
const queueOf: Record<TaskKind, { name: string; waits: boolean }> = {
  import: { name: 'imports', waits: true },
  matchRun: { name: 'matching', waits: false },
  demonstration: { name: 'matching', waits: false },
}

const kept = 50
const longestQueue = 20
// Four messages in any second at most: three of progress and the last one.
const betweenMessagesMs = 350

export class Tasks {
  readonly #parts: TasksParts
  readonly #tasks = new Map<string, Task>()
  readonly #queues = new Map<string, Promise<void>>()
  readonly #listeners = new Set<(task: TaskView, message: number) => void>()
  #messages = 0
  #stopping = false

  constructor(parts: TasksParts) {
    this.#parts = parts
  }

  /** Starts work, or lets it wait for its turn. @throws HttpProblem `taken`, `limited`, `unavailable`. */
  start(kind: TaskKind, work: TaskWork, about: TaskSubject = { title: null, rehearsal: false }): TaskView {
    const queue = queueOf[kind]
    this.#check(queue)
    const view: TaskView = {
      id: this.#parts.newId(),
      kind,
      ...about,
      status: 'running',
      progress: { stage: 'waiting', done: 0, total: 0 },
      startedAt: this.#parts.now().toISOString(),
      completedAt: null,
      subject: null,
      message: null,
    }
    const controller = new AbortController()
    const task: Task = { view, controller, ended: Promise.resolve(), message: 0, toldAt: 0, timer: undefined }
    this.#tasks.set(view.id, task)
    const before = this.#queues.get(queue.name) ?? Promise.resolve()
    task.ended = before.then(() => this.#run(task, work))
    this.#queues.set(queue.name, task.ended)
    this.#forgetOld()
    this.#tell(task)
    return { ...view }
  }

  get(id: string): TaskView | undefined {
    return this.#tasks.get(id)?.view
  }

  /** The latest first. */
  list(): TaskView[] {
    return [...this.#tasks.values()].map(({ view }) => view).toReversed()
  }

  running(): TaskView[] {
    return this.list().filter(({ status }) => status === 'running')
  }

  /** The tasks somebody who has seen the messages up to `message` does not know the state of; the oldest message first. */
  since(message: number): { task: TaskView; message: number }[] {
    return [...this.#tasks.values()]
      .filter((task) => task.view.status === 'running' || task.message > message)
      .toSorted((a, b) => a.message - b.message)
      .map(({ view, message }) => ({ task: view, message }))
  }

  get lastMessage(): number {
    return this.#messages
  }

  listen(listener: (task: TaskView, message: number) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Starts nothing any more, stops what runs after the step under way, and waits for it. */
  async stop(): Promise<void> {
    this.#stopping = true
    for (const { controller } of this.#tasks.values()) controller.abort()
    await Promise.all([...this.#tasks.values()].map(({ ended }) => ended))
  }

  #check(queue: { name: string; waits: boolean }): void {
    if (this.#stopping) throw new HttpProblem('unavailable', 'The server is stopping; start it again first.')
    const busy = this.running().filter(({ kind }) => queueOf[kind].name === queue.name)
    if (!queue.waits && busy.length > 0) {
      throw new HttpProblem('taken', 'A match run is under way already; wait until it has ended.')
    }
    if (busy.length >= longestQueue) {
      throw new HttpProblem('limited', `${longestQueue} imports are waiting already; wait until one of them has ended.`)
    }
  }

  async #run(task: Task, work: TaskWork): Promise<void> {
    const { view, controller } = task
    const { signal } = controller
    try {
      signal.throwIfAborted()
      view.message = await work({
        signal,
        subject: (id) => {
          view.subject = id
        },
        at: async (stage, done, total) => {
          view.progress = { stage, done, total }
          this.#tellSoon(task)
          // Requests, signals and the screen have their turn between two steps.
          await new Promise((resolve) => setImmediate(resolve))
          signal.throwIfAborted()
        },
      })
      view.status = 'completed'
    } catch (error) {
      view.status = signal.aborted ? 'cancelled' : 'failed'
      const described = describeError(error)
      view.message = signal.aborted ? 'Stopped, because the server was stopped.' : described.detail
      if (!signal.aborted && ['fault', 'unavailable'].includes(described.code)) this.#parts.onFault(error, view)
    }
    view.completedAt = this.#parts.now().toISOString()
    this.#tell(task)
  }

  #tellSoon(task: Task): void {
    if (task.timer) return
    const wait = task.toldAt + betweenMessagesMs - performance.now()
    if (wait <= 0) this.#tell(task)
    else task.timer = setTimeout(() => this.#tell(task), wait).unref()
  }

  #tell(task: Task): void {
    clearTimeout(task.timer)
    task.timer = undefined
    task.toldAt = performance.now()
    task.message = ++this.#messages
    for (const listener of this.#listeners) listener({ ...task.view }, task.message)
  }

  #forgetOld(): void {
    const ended = [...this.#tasks.values()].filter(({ view }) => view.status !== 'running')
    for (const { view } of ended.slice(0, Math.max(0, this.#tasks.size - kept))) this.#tasks.delete(view.id)
  }
}
