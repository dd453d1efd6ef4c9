// News by mail can be ended by whoever gets them, without signing in: by a token that only this deployment can make.
import { newsKinds } from '@moirai/contract/notifications'
import { inTransaction, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'

/** A letter with what was collected. Ended, nothing is collected until somebody chooses so again. */
export const digestNews = 'digest'

/** The sorts of mail that are news: all else answers something the person did, and cannot be ended. */
const news: ReadonlySet<string> = new Set([...newsKinds, digestNews])

export const isNews = (type: string): boolean => news.has(type)

const place = { table: 'notification_preferences', column: 'frequency', row: 'unsubscribe' }
const mark = 'sealed:'

/** Where one sort of news to one person is ended; by the same address a mail program does it at one click (RFC 8058). */
export function unsubscribeUrl({ fieldKeys, settings }: Context, userId: string, type: string): string {
  const token = fieldKeys.seal(place, `${userId} ${type}`).slice(mark.length)
  return `${settings.publicUrl}/unsubscribe/${token}`
}

/** Ends what the token names; a second time is no fault. @throws Refusal `missing` */
export async function unsubscribe(context: Context, token: string): Promise<void> {
  const [userId, kind] = opened(context, token)
  await inTransaction(context, async ({ session }) => {
    // Of somebody who is gone there is nothing to end.
    if (!(await session.table('users').exists({ id: userId }))) return
    const preference = { user_id: userId, kind, channel: 'email', frequency: 'never' } as const
    await session
      .table('notification_preferences')
      .upsert(preference, { conflict: ['user_id', 'kind', 'channel'], update: ['frequency'] })
  })
}

/** @throws Refusal `missing` where the token is not of this deployment. */
export function opened({ fieldKeys }: Context, token: string): [userId: string, type: string] {
  const unknown = (): Refusal =>
    new Refusal('missing', 'This link is not whole, or too old; open the one in your latest mail, or choose in your account.')
  const sealed = mark + token
  if (fieldKeys.keyOf(sealed) === undefined) throw unknown()
  try {
    const [userId = '', type = ''] = fieldKeys.open(place, sealed).split(' ')
    return [userId, type]
  } catch {
    throw unknown()
  }
}

/** The rows whose person has ended such news since they were written. */
export async function unwanted<Row extends { user_id: string | null; email_type: string }>(
  session: Work['session'],
  rows: readonly Row[],
): Promise<Row[]> {
  const ofNews = rows.filter(({ user_id, email_type }) => user_id !== null && isNews(email_type))
  if (ofNews.length === 0) return []
  const ended = await session.table('notification_preferences').list({
    where: { user_id: { in: ofNews.map(({ user_id }) => user_id!) }, channel: 'email', frequency: 'never' },
  })
  return ofNews.filter(({ user_id, email_type }) => ended.some((one) => one.user_id === user_id && one.kind === email_type))
}
