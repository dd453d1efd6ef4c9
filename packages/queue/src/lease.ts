// What a worker may do with a task it holds. Each verb asks for the lease: whoever lost it changes nothing any more.
import type { ChangesOf, Where } from '@moirai/database'
import type { TaskRow } from './claim.ts'
import { waitAfter } from './retry.ts'
import { tasksOf, type QueueSession, type TaskProgress, type tasks } from './tables.ts'

/** Which task, held by whom, at which try. */
export type Lease = Pick<TaskRow, 'id' | 'leased_by' | 'attempts'>

const held = ({ id, leased_by, attempts }: Lease): Where<TaskRow> => ({ id, status: 'running', leased_by: leased_by!, attempts })

/** The task is another's by now, or was cancelled: what this transaction did besides must not stay. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost'
  constructor() {
    super('The task belongs to another worker by now, or was cancelled.')
  }
}

async function change(session: QueueSession, lease: Lease, changes: ChangesOf<typeof tasks>): Promise<void> {
  if ((await tasksOf(session).updateWhere(held(lease), changes)) === 0) throw new LeaseLost()
}

/** Keeps the task this worker's until the transaction of the session has ended. @throws LeaseLost */
export async function holdLease(session: QueueSession, lease: Lease): Promise<void> {
  const [row] = await tasksOf(session).list({ where: held(lease), lock: 'wait' })
  if (!row) throw new LeaseLost()
}

/** The task is done. In the transaction of its effect both stay or neither. @throws LeaseLost */
export async function completeTask(session: QueueSession, lease: Lease, now: Date, result: unknown = null): Promise<void> {
  await change(session, lease, { status: 'completed', completed_at: now, leased_until: null, last_error: null, result })
}

/** Several at once that have no effect to be kept together with; those whose lease is lost are left alone. */
export async function completeTasks(session: QueueSession, worker: string, leases: readonly Lease[], now: Date): Promise<void> {
  for (const [attempts, group] of Map.groupBy(leases, (lease) => lease.attempts)) {
    await tasksOf(session).updateWhere(
      { id: { in: group.map(({ id }) => id) }, status: 'running', leased_by: worker, attempts },
      { status: 'completed', completed_at: now, leased_until: null, last_error: null },
    )
  }
}

/** Tells this worker alive for these tasks; gives those that are still its own. */
export async function extendLeases(
  session: QueueSession,
  worker: string,
  ids: readonly string[],
  leasedUntil: Date,
): Promise<Set<string>> {
  const mine: Where<TaskRow> = { id: { in: ids }, status: 'running', leased_by: worker }
  await tasksOf(session).updateWhere(mine, { leased_until: leasedUntil })
  return new Set((await tasksOf(session).list({ where: mine })).map(({ id }) => id))
}

/** @throws LeaseLost */
export async function tellProgress(session: QueueSession, lease: Lease, progress: TaskProgress): Promise<void> {
  await change(session, lease, { progress })
}

/** Gives a task back that was begun and not carried out, because its worker stops: that try does not count. */
export async function releaseTask(session: QueueSession, lease: Lease, now: Date): Promise<void> {
  await putBack(session, lease, { run_at: now, attempts: lease.attempts - 1 }, now)
}

export interface Failure {
  /** One sentence without a value of the payload. */
  readonly message: string
  /** Trying again cannot mend it. */
  readonly hopeless: boolean
}

/** The task failed: it waits for its next try, or is parked where it had them all. Tells what became of it. */
export async function failTask(
  session: QueueSession,
  lease: Lease & Pick<TaskRow, 'max_attempts'>,
  { message, hopeless }: Failure,
  now: Date,
  random: number,
): Promise<'waiting' | 'parked' | 'cancelled'> {
  const last_error = message.slice(0, 500)
  if (hopeless || lease.attempts >= lease.max_attempts) {
    await change(session, lease, { status: 'parked', completed_at: now, leased_until: null, last_error })
    return 'parked'
  }
  const run_at = new Date(now.getTime() + waitAfter(lease.attempts, random))
  return putBack(session, lease, { run_at, last_error }, now)
}

/** Back among those that wait, unless one with its key waits there already, which then stands for it. */
async function putBack(
  session: QueueSession,
  lease: Lease,
  changes: ChangesOf<typeof tasks>,
  now: Date,
): Promise<'waiting' | 'cancelled'> {
  const key = (await tasksOf(session).findBy(held(lease)))?.unique_key
  const replaced = key !== null && key !== undefined && (await tasksOf(session).exists({ status: 'waiting', unique_key: key }))
  const status = replaced ? 'cancelled' : 'waiting'
  await change(session, lease, { ...changes, status, leased_until: null, completed_at: replaced ? now : null })
  return status
}
