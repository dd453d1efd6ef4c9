// Tasks that come back at set times: each time is enqueued once, whoever looks, and what was missed is made up for once.
import { DatabaseError } from '@moirai/database'
import { Cron } from 'croner'
import { defaultQueue, enqueue } from './enqueue.ts'
import { schedulesOf, type QueueDatabase, type QueueSession } from './tables.ts'

export interface Schedule {
  readonly name: string
  /** The task's name. */
  readonly task: string
  /** Five fields (minute, hour, day of the month, month, day of the week), in UTC. */
  readonly cron: string
  readonly queue?: string
  readonly payload?: unknown
}

/**
 * Lets `schedules` be the schedules there are: new ones begin now, changed ones keep what they have done, others end.
 * @throws DatabaseError `usage` where a time cannot be read.
 */
export async function keepSchedules(session: QueueSession, schedules: readonly Schedule[], now: Date): Promise<void> {
  const table = schedulesOf(session)
  const known = new Map((await table.list()).map((row) => [row.name, row]))
  for (const { name, task, cron, queue = defaultQueue, payload = null } of schedules) {
    // Refused here, rather than at some minute of the night.
    nextTime(name, cron, now)
    if (known.delete(name)) await table.update({ name }, { task, cron, queue, payload })
    else await table.insert({ name, task, cron, queue, payload, last_run_at: now })
  }
  if (known.size > 0) await table.purge({ name: { in: [...known.keys()] } })
}

/** Enqueues what has come due in these queues since somebody last looked. Tells how many. */
export async function runSchedules(database: QueueDatabase, queues: readonly string[], now: Date): Promise<number> {
  const where = { queue: { in: queues } }
  const isDue = ({ name, cron, last_run_at }: { name: string; cron: string; last_run_at: Date }): boolean => {
    const next = nextTime(name, cron, last_run_at)
    return next !== null && next <= now
  }
  const work = async (session: QueueSession): Promise<number> => {
    const due = (await schedulesOf(session).list({ where, lock: 'skip' })).filter(isDue)
    for (const { name, task, queue, payload } of due) {
      await schedulesOf(session).update({ name }, { last_run_at: now })
      await enqueue(session, now, { name: task, queue, payload, uniqueKey: `schedule:${name}` })
    }
    return due.length
  }
  // Mostly nothing is due, and a look disturbs nobody.
  const rows = await database.transaction((session: QueueSession) => schedulesOf(session).list({ where }), { readOnly: true })
  if (!rows.some(isDue)) return 0
  return database.transaction(work, { beside: true, name: 'run schedules' })
}

function nextTime(name: string, cron: string, after: Date): Date | null {
  try {
    return new Cron(cron, { timezone: 'UTC', mode: '5-part' }).nextRun(after)
  } catch (error) {
    throw new DatabaseError(
      'usage',
      `The schedule ${name} has a time that cannot be read: ${cron}. It wants five fields, as in "30 2 * * *".`,
      {
        cause: error,
      },
    )
  }
}
