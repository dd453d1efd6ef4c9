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
 * Takes up to `limit` tasks that are due, by priority and then by time, and tells those of `done` completed, in one transaction.
 * Each task goes to one worker, however many ask at once: rows that another is taking are passed over, not waited for. Of tasks with
 * one key never two run side by side.
 */
export async function claimTasks(database: QueueDatabase, claim: Claim, done: readonly Lease[] = []): Promise<TaskRow[]> {
  const work = async (session: QueueSession): Promise<TaskRow[]> => {
    if (done.length > 0) await completeTasks(session, claim.worker, done, claim.now)
    return claim.limit > 0 ? take(session, claim) : []
  }
  for (let tries = 1; ; tries++) {
    try {
      return await database.transaction(work, { beside: true, name: 'claim tasks' })
    } catch (error) {
      // Another worker began a task with the same key between two of our statements: the database holds to it that one runs.
      if (!(error instanceof DatabaseError && error.kind === 'unique' && tries < mostTries)) throw error
    }
  }
}

const mostTries = 5

async function take(session: QueueSession, claim: Claim): Promise<TaskRow[]> {
  const candidates = await due(session, claim, claim.limit)
  if (candidates.every(({ unique_key }) => unique_key === null)) return lease(session, candidates, claim)
  const running = await keysThatRun(session)
  const mayBegin = ({ unique_key }: TaskRow): boolean => unique_key === null || !running.has(unique_key)
  // At most one waits for each key that runs, so that this many hold as many as are wanted that may begin.
  const enough = candidates.every(mayBegin) ? candidates : await due(session, claim, claim.limit + running.size)
  return lease(session, enough.filter(mayBegin).slice(0, claim.limit), claim)
}

const due = (session: QueueSession, { queues, now }: Claim, limit: number): Promise<TaskRow[]> =>
  tasksOf(session).list({
    where: { status: 'waiting', queue: queues.length === 1 ? queues[0]! : { in: queues }, run_at: { lte: now } },
    orderBy: { priority: 'desc', run_at: 'asc', id: 'asc' },
    limit,
    lock: 'skip',
  })

/** The keys of tasks under way; a task with such a key waits until that one has ended. */
async function keysThatRun(session: QueueSession): Promise<Set<string>> {
  const rows = await tasksOf(session).list({ where: { status: 'running', unique_key: { not: null } } })
  return new Set(rows.map(({ unique_key }) => unique_key!))
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
