// People and postings that change have the match lists brought up to date soon: one task stands for all changes until it begins.
import { enqueue, type NewTask } from '@moirai/queue'
import type { Work } from './context.ts'

export const refreshTaskName = 'matches.refresh'

/** Changes come in bursts; so many milliseconds are waited for the next ones. */
const waitMs = 500

/** In the transaction that changes something that matching reads. */
export async function listsDue({ session, now }: Pick<Work, 'session' | 'now'>, afterMs = waitMs): Promise<void> {
  const moment = now()
  const task: NewTask = { name: refreshTaskName, uniqueKey: refreshTaskName, runAt: new Date(moment.getTime() + afterMs) }
  await enqueue(session, moment, task)
}
