// Work that takes longer than a request: enqueued by whoever asks for it, done by a worker in their name, shown while it runs.
import type { TaskKind, TaskStage, TaskView } from '@moirai/contract/tasks'
import {
  defineTask,
  enqueue,
  findTask,
  Hopeless,
  LeaseLost,
  listTasks,
  type AnyTaskDefinition,
  type TaskRow,
  type TaskWork,
} from '@moirai/queue'
import { actingAs, type Actor, type Context, type Work } from '../context.ts'
import { DatabaseError, Refusal } from '../errors.ts'
import { idOf, noSuch } from '../identifiers.ts'
import type { TalentSession } from '../tables.ts'

interface LongQueue {
  readonly name: string
  /** Said to whoever wants a task of a queue that does one at a time, while it does one; absent where several wait their turn. */
  readonly busy?: string
}

const imports: LongQueue = { name: 'imports' }
const matching: LongQueue = {
  name: 'matching',
  busy: 'A match run is under way already; wait until it has ended.',
}

/** Each kind by the name and the queue of its task. */
const kinds: Record<TaskKind, { name: string; queue: LongQueue }> = {
  import: { name: 'imports.run', queue: imports },
  importUndo: { name: 'imports.undo', queue: imports },
  matchRun: { name: 'matches.run', queue: matching },
  demonstration: { name: 'demonstration.make', queue: matching },
}

export const longQueues: readonly string[] = [imports.name, matching.name]

const kindOf = new Map(Object.entries(kinds).map(([kind, { name }]) => [name, kind as TaskKind]))
const mostWaiting = 20
const mostShown = 50
// A worker that is killed counts as a try. Each of these goes on where it was, so that many kills do no harm.
const maxAttempts = 100

interface Payload {
  readonly actor: Actor
  readonly title: string | null
  readonly rehearsal: boolean
  readonly subject?: string | null
  readonly input: unknown
}

export interface LongOrder {
  readonly kind: TaskKind
  /** For its work: identifiers and choices, no records. */
  readonly input: unknown
  /** By which people know it again: the name of a file. */
  readonly title?: string | null
  /** Whether it only tries out what it would do. */
  readonly rehearsal?: boolean
  /** What it works on, where that is known from the beginning. */
  readonly subject?: string | null
}

/** Enqueues long work in the transaction of `work`, in the name of its actor. @throws Refusal `taken`, `limited`. */
export async function enqueueLongWork(
  work: Work,
  { kind, input, title = null, rehearsal = false, subject = null }: LongOrder,
): Promise<TaskView> {
  const { name, queue } = kinds[kind]
  const { session } = work
  const ahead = await session.table('tasks').count({ queue: queue.name, status: { in: ['waiting', 'running'] } })
  if (queue.busy !== undefined && ahead > 0) throw new Refusal('taken', queue.busy)
  if (ahead >= mostWaiting) {
    throw new Refusal('limited', `${mostWaiting} imports are waiting already; wait until one of them has ended.`)
  }
  const id = work.newId()
  const payload: Payload = { actor: work.actor, title, rehearsal, subject, input }
  const key = queue.busy === undefined ? {} : { uniqueKey: queue.name }
  await enqueue(session, work.now(), { id, name, queue: queue.name, payload, maxAttempts, ...key })
  const row = await findTask(session, id)
  // Somebody else was faster by a moment.
  if (!row) throw new Refusal('taken', queue.busy ?? 'This is under way already.')
  return longView(row)
}

/** What long work is given. */
export interface LongWork<Input> {
  /** Of its task: by which whoever takes it over finds what was begun. */
  readonly id: string
  readonly input: Input
  /** Aborted when the worker stops, or the task was cancelled: the work ends after the step under way. */
  readonly signal: AbortSignal
  /** Tells how far it is, and lets other work of this process have its turn. @throws when it is to stop. */
  readonly at: (stage: TaskStage, done: number, total: number) => Promise<void>
  /** Names what it makes, as soon as that is known. */
  readonly subject: (id: string) => void
}

export interface LongResult {
  /** One sentence: what came of it. */
  readonly message: string
  /** Kept in one transaction with the end of the task. */
  readonly last?: (work: Work) => Promise<void>
}

interface LongDefinition<Input> {
  readonly kind: TaskKind
  readonly parse: (input: unknown) => Input
  /** Does it, or goes on with it after a worker was lost. What it refuses ends the task; what may go better later is tried again. */
  readonly run: (context: Context, work: LongWork<Input>) => Promise<LongResult>
}

/** Long work as a task of the queue. */
export function defineLongWork<Input>(context: Context, { kind, parse, run }: LongDefinition<Input>): AnyTaskDefinition {
  const { name, queue } = kinds[kind]
  return defineTask<Payload & { input: Input }, TalentSession>({
    name,
    queue: queue.name,
    parse: (payload) => ({ ...(payload as Payload), input: parse((payload as Payload).input) }),
    run: async (task) => {
      const acting = actingAs(context, task.payload.actor)
      const told = new ToldProgress(task, context.now)
      try {
        const { input } = task.payload
        const { message, last } = await run(acting, {
          id: task.id,
          input,
          signal: task.signal,
          at: told.at,
          subject: told.subject,
        })
        await told.end()
        const result: StoredResult = { subject: told.named, message }
        await task.complete((session) => last?.({ ...acting, session }) ?? Promise.resolve(), result)
      } catch (error) {
        throw task.signal.aborted ? error : asFailure(error)
      }
    },
  })
}

interface StoredResult {
  readonly subject: string | null
  readonly message: string
}

const fault = 'Moirai met a fault of its own; the log has the reason.'
const passing = new Set<DatabaseError['kind']>([
  'locked',
  'timeout',
  'serialization',
  'lost connection',
  'unknown outcome',
  'cannot open',
  'missing database',
  'read only',
  'full',
])

/** What trying again cannot mend ends the task; its sentence is shown. */
export function asFailure(error: unknown): unknown {
  if (error instanceof LeaseLost || error instanceof Hopeless) return error
  if (error instanceof Refusal) return new Hopeless(error.message, { cause: error })
  if (error instanceof DatabaseError && passing.has(error.kind)) return error
  return new Hopeless(fault, { cause: error })
}

// What people can follow; each is a transaction.
const betweenTellingsMs = 300

/** How far a task is, stored now and then. */
class ToldProgress {
  readonly #task: Pick<TaskWork<unknown, TalentSession>, 'progress' | 'signal'>
  readonly #now: () => Date
  #subject: string | undefined
  #waiting: { stage: TaskStage; done: number; total: number } | undefined
  #stage: TaskStage | undefined
  #toldAt = 0

  constructor(task: Pick<TaskWork<unknown, TalentSession>, 'progress' | 'signal'>, now: () => Date) {
    this.#task = task
    this.#now = now
  }

  get named(): string | null {
    return this.#subject ?? null
  }

  readonly subject = (id: string): void => {
    this.#subject = id
    // Told with the next step, however soon that is.
    this.#toldAt = 0
  }

  readonly at = async (stage: TaskStage, done: number, total: number): Promise<void> => {
    this.#waiting = { stage, done, total }
    if (stage !== this.#stage || this.#now().getTime() - this.#toldAt >= betweenTellingsMs) await this.end()
    // Requests, signals and the screen have their turn between two steps.
    await new Promise((resolve) => setImmediate(resolve))
    this.#task.signal.throwIfAborted()
  }

  /** Stores what was not stored yet. */
  async end(): Promise<void> {
    if (this.#waiting === undefined) return
    const progress = { ...this.#waiting, ...(this.#subject === undefined ? {} : { subject: this.#subject }) }
    this.#waiting = undefined
    this.#stage = progress.stage
    this.#toldAt = this.#now().getTime()
    await this.#task.progress(progress)
  }
}

/** @throws Refusal `missing`. */
export async function showLongWork({ session }: Work, id: string): Promise<TaskView> {
  const row = await findTask(session, idOf(id, 'task'))
  if (!row || !kindOf.has(row.name)) throw noSuch('task', id)
  return longView(row)
}

/** The latest long work, the latest first; `running`: only what waits or runs. */
export async function listLongWork({ session }: Work, { running = false } = {}): Promise<TaskView[]> {
  const rows = running
    ? await session.table('tasks').list({ where: { status: { in: ['waiting', 'running'] }, queue: { in: longQueues } } })
    : (await listTasks(session, { queues: longQueues, limit: mostShown })).items
  return rows.filter(({ name }) => kindOf.has(name)).map(longView)
}

/** Whether a task waits or runs. */
export async function isUnderWay({ session }: Work, taskId: string): Promise<boolean> {
  return session.table('tasks').exists({ id: taskId, status: { in: ['waiting', 'running'] } })
}

const statuses = {
  waiting: 'running',
  running: 'running',
  completed: 'completed',
  parked: 'failed',
  cancelled: 'cancelled',
} as const

function longView(row: TaskRow): TaskView {
  const { title, rehearsal, subject: known = null } = row.payload as Payload
  const result = row.result as StoredResult | null
  const progress = row.status === 'waiting' ? null : row.progress
  const { stage = 'waiting', done = 0, total = 0, subject } = progress ?? {}
  return {
    id: row.id,
    kind: kindOf.get(row.name)!,
    title,
    rehearsal,
    status: statuses[row.status],
    progress: { stage: stage as TaskStage, done, total },
    startedAt: row.created_at.toISOString(),
    completedAt: row.completed_at?.toISOString() ?? null,
    subject: result?.subject ?? subject ?? known,
    message: messageOf(row, result),
  }
}

function messageOf({ status, last_error }: TaskRow, result: StoredResult | null): string | null {
  if (status === 'completed') return result?.message ?? null
  if (status === 'cancelled') return 'Stopped, because it was cancelled. What was done by then stays.'
  return status === 'parked' ? last_error : null
}
