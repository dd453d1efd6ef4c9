// A worker takes tasks: those whose time has come, and those whose worker is gone.
import { DatabaseError, type RowOf } from '@moirai/database'
import { completeTasks, type Lease } from './lease.ts'
import { tasksOf, type QueueDatabase, type QueueSession, type tasks } from './tables.ts'

export type TaskRow = RowOf<typeof tasks>

export interface Claim {
  readonly queues: readonly string[]
  /** Who takes them: unique among all processes that ever ran. */
  readonly worker: string
  /** How many at most. */
  readonly limit: number
  /** How long they are this worker's without its saying so again, in milliseconds. */
  readonly leaseMs: number
  readonly now: Date
}

/**
 * Takes up to `limit` tasks that are due, by priority and then by time. Each task goes to one worker, however many ask at once: rows
 * that another is taking are passed over, not waited for. Of tasks with one key never two run side by side.
 */
export const claimTasks = (database: QueueDatabase, claim: Claim): Promise<TaskRow[]> =>
  unlessOvertaken(() => take(database.beside, claim))

/** The same, in one transaction with the telling of what is done: where that takes a transaction anyway, one is enough. */
export async function tellAndClaim(database: QueueDatabase, claim: Claim, done: readonly Lease[]): Promise<TaskRow[]> {
  const work = async (session: QueueSession): Promise<TaskRow[]> => {
    if (done.length > 0) await completeTasks(session, claim.worker, done, claim.now)
    return take(session, claim)
  }
  return unlessOvertaken(() => database.transaction(work, { beside: true, name: 'claim tasks' }))
}

const mostTries = 5

async function unlessOvertaken<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work()
    } catch (error) {
      // Another worker began a task with the same key at the same moment: the database holds to it that one runs.
      if (!(error instanceof DatabaseError && error.kind === 'unique' && tries < mostTries)) throw error
    }
  }
}

async function take(session: QueueSession, { queues, worker, limit, leaseMs, now }: Claim): Promise<TaskRow[]> {
  if (limit <= 0) return []
  return tasksOf(session).take({
    where: {
      status: 'waiting',
      queue: queues.length === 1 ? queues[0]! : { in: queues },
      run_at: { lte: now },
      // One whose key runs waits until that has ended.
      unique_key: { notAmong: { status: 'running' } },
    },
    orderBy: { priority: 'desc', run_at: 'asc', id: 'asc' },
    limit,
    set: { status: 'running', leased_by: worker, leased_until: new Date(now.getTime() + leaseMs), progress: null },
    add: { attempts: 1 },
  })
}

/**
 * Takes over tasks whose worker has not told itself alive in time. What was begun too often is parked instead, as it may be what
 * ended its workers.
 * @returns Those that are this worker's now.
 */
export async function takeOver(database: QueueDatabase, claim: Claim): Promise<TaskRow[]> {
  const work = async (session: QueueSession): Promise<TaskRow[]> => {
    const { queues, limit, now } = claim
    const orphans = await tasksOf(session).list({
      where: { status: 'running', leased_until: { lt: now }, queue: { in: queues } },
      orderBy: { leased_until: 'asc' },
      limit,
      lock: 'skip',
    })
    const spent = orphans.filter(({ attempts, max_attempts }) => attempts >= max_attempts)
    if (spent.length > 0) {
      await tasksOf(session).updateWhere(
        { id: { in: spent.map(({ id }) => id) } },
        {
          status: 'parked',
          completed_at: now,
          leased_until: null,
          last_error: 'Each worker that ran it ended before it was done.',
        },
      )
    }
    return lease(
      session,
      orphans.filter((orphan) => !spent.includes(orphan)),
      claim,
    )
  }
  return database.transaction(work, { beside: true, name: 'take over tasks' })
}

/** All of them in one statement for each number of tries so far, which is one statement nearly always. */
async function lease(session: QueueSession, rows: readonly TaskRow[], { worker, leaseMs, now }: Claim): Promise<TaskRow[]> {
  const leasedUntil = new Date(now.getTime() + leaseMs)
  for (const [attempts, group] of Map.groupBy(rows, (row) => row.attempts)) {
    await tasksOf(session).updateWhere(
      { id: { in: group.map(({ id }) => id) } },
      { status: 'running', attempts: attempts + 1, leased_by: worker, leased_until: leasedUntil, progress: null },
    )
  }
  return rows.map((row) => ({
    ...row,
    status: 'running',
    attempts: row.attempts + 1,
    leased_by: worker,
    leased_until: leasedUntil,
    progress: null,
  }))
}
