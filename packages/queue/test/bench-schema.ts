// The schema the tests of the queue are played in: its two tables, and a ledger of what was done.
import { createTable, integer, table, text, uuid, type Database, type Session } from '@moirai/database'
import { tasks, taskSchedules } from '../src/queue.ts'

/** What the tasks of the tests do: a line each. */
export const ledger = table('ledger', { id: uuid().primaryKey(), what: text({ max: 100 }), number: integer().default(0) })

export const schema = { tasks, taskSchedules, ledger }
export type BenchDatabase = Database<typeof schema>
export type BenchSession = Session<typeof schema>

export const migrations = [
  {
    revision: '20260101T000000-queue',
    name: 'queue',
    description: 'The tables of the queue, and a ledger.',
    parents: [],
    operations: [createTable(tasks), createTable(taskSchedules), createTable(ledger)],
  },
]
