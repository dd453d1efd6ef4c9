// Work in the background: tasks, and what comes back at set times.
import {
  check,
  createTable,
  enumeration,
  index,
  integer,
  json,
  named,
  table,
  text,
  timestamp,
  timestamps,
  uniqueAmong,
  uuid,
  type Migration,
} from '@moirai/database'

export const migration: Migration = {
  revision: '20261121T140000-tasks',
  name: 'tasks',
  description: 'Work in the background: tasks, and what comes back at set times.',
  parents: ['20261121T080700-evidence'],
  operations: [
    createTable(
      table(
        'tasks',
        {
          id: uuid().primaryKey(),
          queue: text({ max: 50 }),
          name: text({ max: 100 }),
          payload: json<unknown>().nullable(),
          unique_key: text({ max: 200 }).nullable(),
          priority: integer().default(0),
          status: enumeration('waiting', 'running', 'completed', 'parked', 'cancelled').default('waiting'),
          run_at: timestamp(),
          attempts: integer().default(0),
          max_attempts: integer(),
          leased_by: text({ max: 100 }).nullable(),
          leased_until: timestamp().nullable(),
          progress: json<unknown>().nullable(),
          last_error: text({ max: 500 }).nullable(),
          completed_at: timestamp().nullable(),
          ...timestamps(),
        },
        (t) => [
          index(t.status, t.queue, t.priority.desc(), t.run_at, t.id),
          index(t.status, t.leased_until),
          named('tasks_waiting_key', uniqueAmong(t.status.eq('waiting'), t.unique_key)),
          named('tasks_running_key', uniqueAmong(t.status.eq('running'), t.unique_key, t.status)),
          check('priority_lower', t.priority.gte(-1000)),
          check('priority_upper', t.priority.lte(1000)),
          check('attempts', t.attempts.gte(0)),
          check('max_attempts', t.max_attempts.gte(1)),
        ],
      ),
    ),
    createTable(
      table(
        'task_schedules',
        {
          name: text({ max: 100 }).primaryKey(),
          queue: text({ max: 50 }),
          task: text({ max: 100 }),
          cron: text({ max: 100 }),
          payload: json<unknown>().nullable(),
          last_run_at: timestamp(),
          ...timestamps(),
        },
        (t) => [index(t.queue)],
      ),
    ),
  ],
}
