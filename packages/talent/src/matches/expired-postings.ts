// Postings whose time has passed: whoever follows one, and who recruits for it, is told once, as of one that somebody closes.
import { defineTask, type AnyTaskDefinition, type Schedule } from '@moirai/queue'
import { inTransaction, type Context, type Work } from '../context.ts'
import { tellFollowers } from './followed-postings.ts'

const name = 'postings.expired'

export const expirySchedules: readonly Schedule[] = [{ name, task: name, cron: '* * * * *' }]

export const expiryTasks = (context: Context): readonly AnyTaskDefinition[] => [
  defineTask({ name, parse: () => null, run: async () => void (await tellExpired(context)) }),
]

/** Up to which posting it was told, in the order in which they expire. */
interface Told {
  at: string
  id: string
}

const key = 'postings_expired_until'
const last = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

// Short transactions: others wait for each.
const postingsAtOnce = 50

// What is being written as its time passes is there by then.
const settledAfterMs = 10_000

/**
 * Tells of what has expired since the last time; at first of nothing, as that is the past. What is told and how far it is told are one
 * transaction, so that nobody is told twice or not at all, whoever else does this and whenever it is broken off. Tells of how many postings.
 */
export async function tellExpired(context: Context): Promise<number> {
  for (let told = 0; ; ) {
    const some = await inTransaction(context, tellSome)
    told += some
    if (some < postingsAtOnce) return told
  }
}

async function tellSome(work: Work): Promise<number> {
  const { session } = work
  const until = new Date(work.now().getTime() - settledAfterMs)
  const settings = session.table('settings')
  const keep = (value: Told) => settings.upsert({ key, value }, { conflict: ['key'], update: ['value'] })
  const [kept] = await settings.list({ where: { key }, lock: 'wait' })
  if (kept === undefined) {
    await keep({ at: until.toISOString(), id: last })
    return 0
  }
  const { at, id } = kept.value as Told
  const from = new Date(at)
  // The clock of another machine may be ahead.
  if (until <= from) return 0
  const due = await session.table('job_postings').list({
    where: {
      status: 'open',
      or: [{ expires_at: { gt: from, lte: until } }, { expires_at: from, id: { gt: id } }],
    },
    orderBy: { expires_at: 'asc', id: 'asc' },
    limit: postingsAtOnce,
  })
  for (const job of due) await tellFollowers(work, { job: job.id, status: 'expired', at: job.expires_at!.toISOString() })
  const next = due.length === postingsAtOnce ? due.at(-1) : undefined
  // What comes in later with a time that has passed by now is the past, also where nothing has expired.
  await keep({ at: (next?.expires_at ?? until).toISOString(), id: next?.id ?? last })
  return due.length
}
