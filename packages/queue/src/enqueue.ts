// Putting a task into the queue, in the transaction of whoever wants it done: it is there if that commits, and never otherwise.
import { DatabaseError } from '@moirai/database'
import { mostPriority, tasksOf, type QueueSession } from './tables.ts'

/** What can be said of a task. */
export interface NewTask {
  /** By which whoever enqueues it knows it again; made up unless said. A task that is left out for its key is not known by it. */
  readonly id?: string
  /** Which definition does it. */
  readonly name: string
  /** Any JSON of at most 64 kB: identifiers, never what is personal, as tasks are kept for a while and shown to operators. */
  readonly payload?: unknown
  /** `default` unless said; workers may serve some queues only. */
  readonly queue?: string
  /**
   * Of the tasks with one key one waits at most: this one is left out where one waits already. The one that waits begins after
   * this transaction has ended, so that it sees what this transaction wrote.
   */
  readonly uniqueKey?: string
  /** −1000 to 1000; higher is sooner, 0 unless said. */
  readonly priority?: number
  /** Not before; at once unless said. */
  readonly runAt?: Date
  /** How often it is begun at most before it is parked; 10 unless said. */
  readonly maxAttempts?: number
}

export const defaultQueue = 'default'
const defaultAttempts = 10
const largestPayload = 65_536

/**
 * Puts tasks into the queue; they begin after the transaction of the session has committed.
 * @param session Or `database.beside`, where a task stands for itself: one is one statement then.
 * @param now The program's clock.
 * @throws DatabaseError `usage` where a task cannot be stored as it is.
 */
export async function enqueue(session: QueueSession, now: Date, ...wanted: readonly NewTask[]): Promise<void> {
  const rows = wanted.map((task) => rowOf(task, now))
  const keyed = rows.filter(({ unique_key }) => unique_key !== null)
  const others = rows.filter(({ unique_key }) => unique_key === null)
  if (others.length === 1) await tasksOf(session).insert(others[0]!)
  else if (others.length > 1) await tasksOf(session).insertMany(others)
  // The row that waits is touched and thereby held until this transaction has ended: nobody can begin it before.
  if (keyed.length > 0) {
    await tasksOf(session).upsertMany(onceAKey(keyed), { conflict: ['unique_key'], update: ['updated_at'] })
  }
}

/** One statement cannot touch a row twice; the first of a key stands for the others. In the order of keys, two never wait in a ring. */
function onceAKey<T extends { unique_key: string | null }>(rows: readonly T[]): T[] {
  const first = new Map<string, T>()
  for (const row of rows) if (!first.has(row.unique_key!)) first.set(row.unique_key!, row)
  return [...first.values()].toSorted((a, b) => (a.unique_key! < b.unique_key! ? -1 : 1))
}

function rowOf(task: NewTask, now: Date) {
  const { name, payload = null, queue = defaultQueue, uniqueKey = null, priority = 0, maxAttempts = defaultAttempts } = task
  if (!Number.isInteger(priority) || Math.abs(priority) > mostPriority) {
    throw new DatabaseError('usage', `The priority of a task ${name} is a whole number from -${mostPriority} to ${mostPriority}.`)
  }
  if (!Number.isInteger(maxAttempts) || maxAttempts < 1) {
    throw new DatabaseError('usage', `A task ${name} is begun at least once: maxAttempts is a whole number from 1 on.`)
  }
  const size = Buffer.byteLength(JSON.stringify(payload) ?? 'null')
  if (size > largestPayload) {
    throw new DatabaseError(
      'usage',
      `The payload of a task ${name} has ${size} bytes, more than ${largestPayload}; store it, and pass its identifier.`,
    )
  }
  return {
    ...(task.id === undefined ? {} : { id: task.id }),
    queue,
    name,
    payload,
    unique_key: uniqueKey,
    priority,
    run_at: task.runAt ?? now,
    max_attempts: maxAttempts,
  }
}
