// The two tables of the queue. Whoever uses it takes them into the schema, and into a migration.
import {
  and,
  check,
  enumeration,
  index,
  indexAmong,
  integer,
  json,
  named,
  table,
  text,
  timestamp,
  timestamps,
  uniqueAmong,
  uuid,
  type Repository,
} from '@moirai/database'

/**
 * `waiting` until its time has come and a worker takes it, `running` under a lease, then `completed`; `parked` after too many
 * tries, until somebody retries or cancels it; `cancelled` by somebody, or because a later task with the same key stands for it.
 */
export const taskStatuses = ['waiting', 'running', 'completed', 'parked', 'cancelled'] as const
export type TaskStatus = (typeof taskStatuses)[number]

/** How far a task is: what is being done, and how much of how much. */
export interface TaskProgress {
  readonly stage: string
  readonly done: number
  readonly total: number
  /** What it makes, as soon as that is known. */
  readonly subject?: string
}

/** Priorities lie between its negative and this. */
export const mostPriority = 1000

export const tasks = table(
  'tasks',
  {
    id: uuid().primaryKey(),
    queue: text({ max: 50 }),
    name: text({ max: 100 }),
    /** Identifiers, not what they stand for: a task outlives what it works on. */
    payload: json<unknown>().nullable(),
    /** Of the tasks with one key at most one waits and at most one runs. */
    unique_key: text({ max: 200 }).nullable(),
    /** Higher is sooner. */
    priority: integer().default(0),
    status: enumeration(...taskStatuses).default('waiting'),
    /** Not before this moment. */
    run_at: timestamp(),
    /** How often it was begun. */
    attempts: integer().default(0),
    max_attempts: integer(),
    /** The worker that runs it, or ran it last. */
    leased_by: text({ max: 100 }).nullable(),
    /** Not told alive by then, the worker counts as gone, and another takes the task over. */
    leased_until: timestamp().nullable(),
    progress: json<TaskProgress>().nullable(),
    /** What came of it, as its work says at the end. */
    result: json<unknown>().nullable(),
    /** What went wrong last; never a value of the payload. */
    last_error: text({ max: 500 }).nullable(),
    completed_at: timestamp().nullable(),
    ...timestamps(),
  },
  (t) => [
    index(t.status, t.queue, t.priority.desc(), t.run_at, t.id),
    // Those that follow hold few rows: an index that held every task would be written at each of its steps.
    indexAmong(t.status.eq('running'), t.leased_until),
    named('tasks_waiting_key', uniqueAmong(and(t.status.eq('waiting'), t.unique_key.isNotNull()), t.unique_key)),
    // With the status, so that an engine which names columns alone can tell one key from the other.
    named('tasks_running_key', uniqueAmong(and(t.status.eq('running'), t.unique_key.isNotNull()), t.unique_key, t.status)),
    check('priority_lower', t.priority.gte(-mostPriority)),
    check('priority_upper', t.priority.lte(mostPriority)),
    check('attempts', t.attempts.gte(0)),
    check('max_attempts', t.max_attempts.gte(1)),
  ],
)

export const taskSchedules = table(
  'task_schedules',
  {
    /** What it is called; also the key of its tasks, so that what was missed is made up for once. */
    name: text({ max: 100 }).primaryKey(),
    queue: text({ max: 50 }),
    task: text({ max: 100 }),
    /** Five fields (minute, hour, day of the month, month, day of the week), in UTC. */
    cron: text({ max: 100 }),
    payload: json<unknown>().nullable(),
    /** The moment up to which its times have been looked at. */
    last_run_at: timestamp(),
    ...timestamps(),
  },
  (t) => [index(t.queue)],
)

/** What the queue asks of a session: that of any database whose schema has the two tables. */
export interface QueueSession {
  table(name: 'tasks' | 'task_schedules'): unknown
}

/** What the queue asks of a database. */
export interface QueueDatabase {
  /** Whether tasks are taken by one statement. */
  readonly can: { readonly takeAtOnce: boolean }
  /** Verbs that are transactions by themselves, and run side by side. */
  readonly beside: QueueSession
  transaction<T>(
    work: (session: QueueSession) => Promise<T>,
    options?: { readOnly?: boolean; beside?: boolean; name?: string },
  ): Promise<T>
}

// A session's type names every table of its schema; that these two are among them is all that is asked, and known.
export const tasksOf = (session: QueueSession): Repository<typeof tasks> => session.table('tasks') as Repository<typeof tasks>
export const schedulesOf = (session: QueueSession): Repository<typeof taskSchedules> =>
  session.table('task_schedules') as Repository<typeof taskSchedules>
