// Collected news as one letter a person, when their time has come: what is in it and that it is written are one transaction.
import { defineTask, type AnyTaskDefinition, type Schedule } from '@moirai/queue'
import type { NewsKind } from '@moirai/contract/notifications'
import { inTransaction, type Context, type Work } from '../context.ts'
import { digestNews, queueMail } from '../mail/mail.ts'
import { digestOfNews } from './letters.ts'
import { findAddressees } from './ways.ts'

const name = 'notifications.digest'

export const notificationSchedules: readonly Schedule[] = [{ name, task: name, cron: '* * * * *' }]

export const notificationTasks = (context: Context): readonly AnyTaskDefinition[] => [
  defineTask({ name, parse: () => null, run: async ({ signal }) => void (await sendDigests(context, signal)) }),
]

/** Writes every letter that is due, one person a transaction, so that a kill leaves each whole or not begun. Tells how many. */
export async function sendDigests(context: Context, signal?: AbortSignal): Promise<number> {
  let letters = 0
  for (;;) {
    if (signal?.aborted) return letters
    const written = await inTransaction(context, sendNext)
    if (written === undefined) return letters
    letters += written
  }
}

/** The letter of whoever has waited longest; undefined where nobody waits. */
async function sendNext(work: Work): Promise<number | undefined> {
  const table = work.session.table('notifications')
  const due = { mail_due_at: { lte: work.now() } }
  const [first] = await table.list({ where: due, orderBy: { mail_due_at: 'asc', id: 'asc' }, limit: 1, lock: 'wait' })
  if (!first) return undefined
  const { user_id } = first
  const news = await table.list({ where: { user_id, ...due }, orderBy: { id: 'asc' }, lock: 'wait' })
  await table.updateWhere({ id: { in: news.map(({ id }) => id) } }, { mail_due_at: null })
  const addressee = (await findAddressees(work, [user_id])).get(user_id)
  // Of an account that was closed meanwhile nobody reads letters.
  if (!addressee) return 0
  const wanted = news.filter(({ kind }) => addressee.ways[kind as NewsKind].email !== 'never')
  if (wanted.length === 0) return 0
  const letter = digestOfNews(work.settings.publicUrl, wanted)
  await queueMail(work, { userId: user_id, recipient: addressee.email, type: digestNews, ...letter })
  return 1
}
