// Background tasks as the operator sees them: looked at, tried again, cancelled, and cleared away when they are old.
import type { PageOf } from '@moirai/contract/lists'
import type { BackgroundTask, BackgroundTaskStatus } from '@moirai/contract/background-tasks'
import {
  cancelTask as cancel,
  clearTasks,
  defineTask,
  listTasks as list,
  queueFigures,
  retryTask as retry,
  type AnyTaskDefinition,
  type QueueFigures,
  type Schedule,
  type TaskRow,
} from '@moirai/queue'
import { inSnapshot, inTransaction, type Context } from '../context.ts'
import { DatabaseError, NotFound, Refusal } from '../errors.ts'
import { idOf, noSuch } from '../identifiers.ts'

export {
  asFailure,
  defineLongWork,
  enqueueLongWork,
  isUnderWay,
  listLongWork,
  longQueues,
  showLongWork,
  type LongResult,
  type LongWork,
} from './long-work.ts'

export interface TaskQuery {
  limit: number
  cursor?: string | undefined
  status?: BackgroundTaskStatus | undefined
}

/** The latest first. */
export async function listTasks(context: Context, { limit, cursor, status }: TaskQuery): Promise<PageOf<BackgroundTask>> {
  const page = await inSnapshot(context, ({ session }) =>
    list(session, { limit, ...(cursor === undefined ? {} : { cursor }), ...(status === undefined ? {} : { status }) }),
  )
  return { items: page.items.map(taskView), next: page.next }
}

/** Lets a parked or cancelled task be tried again. @throws Refusal `missing`, `invalid` */
export async function retryTask(context: Context, id: string): Promise<void> {
  await inTransaction(context, ({ session }) => refusing(id, (known) => retry(session, known, context.now())))
}

/** Ends a task that has not ended. @throws Refusal `missing`, `invalid` */
export async function cancelTask(context: Context, id: string): Promise<void> {
  await inTransaction(context, ({ session }) => refusing(id, (known) => cancel(session, known, context.now())))
}

/** What the queue says no to, in the domain's words. */
async function refusing(id: string, work: (id: string) => Promise<void>): Promise<void> {
  try {
    await work(idOf(id, 'task'))
  } catch (error) {
    if (error instanceof NotFound) throw noSuch('task', id)
    if (error instanceof DatabaseError && error.kind === 'usage') throw new Refusal('invalid', error.message)
    throw error
  }
}

/** How many tasks there are in each state, and how long the oldest has waited. */
export async function showQueue(context: Context): Promise<QueueFigures> {
  return inSnapshot(context, ({ session }) => queueFigures(session, context.now()))
}

function taskView(row: TaskRow): BackgroundTask {
  return {
    id: row.id,
    queue: row.queue,
    name: row.name,
    status: row.status,
    attempts: row.attempts,
    runAt: row.run_at.toISOString(),
    progress: row.progress,
    lastError: row.last_error,
    createdAt: row.created_at.toISOString(),
    completedAt: row.completed_at?.toISOString() ?? null,
  }
}

const upkeep = 'tasks.clear'
const keptDays = 7
const dayMs = 86_400_000

export const taskSchedules: readonly Schedule[] = [{ name: upkeep, task: upkeep, cron: '17 * * * *' }]

/** What the queue does for itself: tasks that ended a week ago are deleted, some at a time. */
export const upkeepTasks = (context: Context): readonly AnyTaskDefinition[] => [
  defineTask({
    name: upkeep,
    parse: () => null,
    run: async ({ signal }) => {
      const before = new Date(context.now().getTime() - keptDays * dayMs)
      let cleared: number
      do cleared = await inTransaction(context, ({ session }) => clearTasks(session, before))
      while (cleared > 0 && !signal.aborted)
    },
  }),
]
