// The queue of this project, on any engine.
import { createTable, openDatabase } from '../../packages/database/src/database.ts'
import { defineTask, enqueue, tasks, taskSchedules, Worker } from '../../packages/queue/src/queue.ts'
import { Done, underWay, type QueueContender } from './contender.ts'

const schema = { tasks, taskSchedules }
const migrations = [
  {
    revision: '20260101T000000-queue',
    name: 'queue',
    description: 'The tables of the queue.',
    parents: [],
    operations: [createTable(tasks), createTable(taskSchedules)],
  },
]

/** @param once Each task ends in a transaction of its own (`complete`) instead of together with others that end about then. */
export async function ours(url: string, name: string, once: boolean): Promise<QueueContender> {
  const now = (): Date => new Date()
  const database = await openDatabase({ url, schema, migrations, now })
  await database.migrations.upgrade()
  const queue = once ? 'once' : 'default'
  const wanted = { name: 'nothing', queue }
  const waiting = { queue, status: { in: ['waiting', 'running'] } } as const
  let workers = 0
  return {
    name,
    fill: (count) =>
      database.transaction((session) => enqueue(session, now(), ...Array.from({ length: count }, () => wanted)), {
        beside: true,
      }),
    enqueue: () => enqueue(database.beside, now(), wanted),
    workOff: async (count) => {
      const done = new Done(count)
      const nothing = defineTask({
        name: 'nothing',
        queue,
        parse: () => null,
        run: async ({ complete }) => {
          if (once) await complete(async () => {})
        },
      })
      const worker = new Worker({
        database,
        definitions: [nothing],
        name: `bench ${++workers}`,
        now,
        random: Math.random,
        concurrency: underWay,
        onEnd: done.one,
      })
      worker.start()
      await done.all
      await worker.stop()
    },
    left: () => database.transaction((session) => session.table('tasks').count(waiting), { readOnly: true }),
    close: () => database.close(),
  }
}
