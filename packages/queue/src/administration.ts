// What people do with tasks: look at them, retry, cancel, clear away what is done.
import { DatabaseError, NotFound, type Page } from '@moirai/database'
import type { TaskRow } from './claim.ts'
import { tasksOf, taskStatuses, type QueueSession, type TaskStatus } from './tables.ts'

export interface TaskFilter {
  readonly status?: TaskStatus
  /** Of these queues. */
  readonly queues?: readonly string[]
}

/** A page of tasks, the latest first. */
export async function listTasks(
  session: QueueSession,
  { limit = 50, cursor, status, queues }: TaskFilter & { limit?: number; cursor?: string } = {},
): Promise<Page<TaskRow>> {
  const where = { ...(status === undefined ? {} : { status }), ...(queues === undefined ? {} : { queue: { in: queues } }) }
  return tasksOf(session).page({ where, orderBy: { created_at: 'desc' }, limit, ...(cursor ? { cursor } : {}) })
}

export const findTask = (session: QueueSession, id: string): Promise<TaskRow | undefined> => tasksOf(session).find(id)

/**
 * Lets others take over at once what was left by workers that are known to be gone, instead of when their leases run out.
 * @param isGone Asked for each worker that holds a task.
 */
export async function endLeases(session: QueueSession, isGone: (worker: string) => boolean, now: Date): Promise<void> {
  const running = await tasksOf(session).list({ where: { status: 'running' } })
  const gone = new Set(running.flatMap(({ leased_by }) => (leased_by !== null && isGone(leased_by) ? [leased_by] : [])))
  if (gone.size === 0) return
  const where = { status: 'running', leased_by: { in: [...gone] }, leased_until: { gt: now } } as const
  await tasksOf(session).updateWhere(where, { leased_until: new Date(now.getTime() - 1) })
}

/** Lets a parked or cancelled task wait for its turn again, with all its tries. @throws NotFound @throws DatabaseError `usage` */
export async function retryTask(session: QueueSession, id: string, now: Date): Promise<void> {
  const changes = { status: 'waiting', run_at: now, attempts: 0, completed_at: null, result: null } as const
  const changed = await tasksOf(session).updateWhere({ id, status: { in: ['parked', 'cancelled'] } }, changes)
  if (changed === 0) await refuse(session, id, 'retried: only what is parked or cancelled can')
}

/**
 * Ends a task that waits, is parked, or runs. Its worker hears of it within a third of the lease, and then stops; what it had
 * stored by then stays. @throws NotFound @throws DatabaseError `usage`
 */
export async function cancelTask(session: QueueSession, id: string, now: Date): Promise<void> {
  const where = { id, status: { in: ['waiting', 'running', 'parked'] as const } }
  const changed = await tasksOf(session).updateWhere(where, { status: 'cancelled', completed_at: now, leased_until: null })
  if (changed === 0) await refuse(session, id, 'cancelled: it has ended')
}

async function refuse(session: QueueSession, id: string, why: string): Promise<never> {
  const task = await tasksOf(session).find(id)
  if (!task) throw new NotFound('tasks', id)
  throw new DatabaseError('usage', `The task is ${task.status} and cannot be ${why}.`)
}

/** Deletes completed and cancelled tasks that ended before `before`, at most `limit` of them. Tells how many. */
export async function clearTasks(session: QueueSession, before: Date, limit = 1_000): Promise<number> {
  const old = await tasksOf(session).list({
    where: { status: { in: ['completed', 'cancelled'] }, completed_at: { lt: before } },
    limit,
    lock: 'skip',
  })
  if (old.length === 0) return 0
  return tasksOf(session).purge({ id: { in: old.map(({ id }) => id) } })
}

export interface QueueFigures {
  readonly counts: Record<TaskStatus, number>
  /** Since when the longest waiting of those that are due has been due, in milliseconds; 0 where none is. */
  readonly oldestWaitMs: number
}

/** What a health page or a metric tells. */
export async function queueFigures(session: QueueSession, now: Date): Promise<QueueFigures> {
  const counts = {} as Record<TaskStatus, number>
  for (const status of taskStatuses) counts[status] = await tasksOf(session).count({ status })
  const oldest = await tasksOf(session).findBy({ status: 'waiting', run_at: { lte: now } }, { orderBy: { run_at: 'asc' } })
  return { counts, oldestWaitMs: oldest ? now.getTime() - oldest.run_at.getTime() : 0 }
}
