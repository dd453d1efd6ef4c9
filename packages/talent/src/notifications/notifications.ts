// The front door of news: what somebody was told, what they have read, and how they want to be told.
import {
  readNotifications as readInput,
  type NotificationsQuery,
  type NotificationView,
  type ReadNotifications,
  type UnreadView,
} from '@moirai/contract/notifications'
import type { PageOf } from '@moirai/contract/lists'
import type { RowOf } from '@moirai/database'
import { actingUser } from '../accounts/accounts.ts'
import { checked } from '../checking.ts'
import { inSnapshot, inTransaction, type Context, type Work } from '../context.ts'
import { idOf, noSuch } from '../identifiers.ts'
import type { talentSchema } from '../tables.ts'

export { showNewsPreferences, updateNewsPreferences } from './preferences.ts'
export { notificationSchedules, notificationTasks, sendDigests } from './digest.ts'
export { previewLetter, previewLetters, sendTestLetter } from './previews.ts'
export { tell, type News } from './tell.ts'

/** The own news, the latest first. @throws Refusal `unauthenticated`; DatabaseError `cursor`. */
export async function listNotifications(context: Context, query: NotificationsQuery): Promise<PageOf<NotificationView>> {
  const user_id = actingUser(context)
  const { limit, cursor, show } = query
  return inSnapshot(context, async ({ session }) => {
    const where = { user_id, in_app: true, ...(show === 'unread' ? { read_at: null } : {}) }
    const page = await session.table('notifications').page({ where, orderBy: { id: 'desc' }, limit, cursor })
    return { items: page.items.map(notificationView), next: page.next }
  })
}

const unreadOf = (user_id: string) => ({ user_id, in_app: true, read_at: null })

const unreadIn = async ({ session }: Work, userId: string): Promise<UnreadView> => ({
  unread: await session.table('notifications').count(unreadOf(userId)),
})

/** How many of their own somebody has not read. @throws Refusal `unauthenticated`. */
export async function countUnread(context: Context): Promise<UnreadView> {
  const userId = actingUser(context)
  return inSnapshot(context, (work) => unreadIn(work, userId))
}

/** Marks all of the own news read, or those up to one. @throws Refusal `invalid`, `unauthenticated`. */
export async function readAllNotifications(context: Context, input: ReadNotifications = {}): Promise<UnreadView> {
  const { upTo } = checked(readInput, input)
  const userId = actingUser(context)
  return inTransaction(context, async (work) => {
    const where = { ...unreadOf(userId), ...(upTo === undefined ? {} : { id: { lte: upTo } }) }
    await work.session.table('notifications').updateWhere(where, { read_at: work.now() })
    return unreadIn(work, userId)
  })
}

/** Marks one read, or unread again; a second time changes nothing. @throws Refusal `missing`, `unauthenticated`. */
export async function markNotification(context: Context, id: string, read: boolean): Promise<NotificationView> {
  const user_id = actingUser(context)
  const key = idOf(id, 'notification')
  return inTransaction(context, async (work) => {
    const table = work.session.table('notifications')
    const row = await table.findBy({ id: key, user_id, in_app: true })
    if (!row) throw noSuch('notification', id)
    if ((row.read_at !== null) === read) return notificationView(row)
    await table.update(row.id, { read_at: read ? work.now() : null })
    return notificationView(await table.get(row.id))
  })
}

/**
 * Who of these users was told something since a moment, and how much each has not read: for pages that are open. A transaction that
 * takes longer than what is looked back over is seen with the next news.
 */
export async function unreadOfTold(
  context: Context,
  { userIds, since, known }: { userIds: readonly string[]; since: Date; known: ReadonlySet<string> },
): Promise<{ id: string; userId: string; unread: number }[]> {
  return inSnapshot(context, async (work) => {
    const recent = await work.session.table('notifications').list({
      where: { user_id: { in: [...userIds] }, id: { gt: firstIdOf(since) }, in_app: true },
      orderBy: { id: 'asc' },
    })
    const counts = new Map<string, number>()
    const fresh = recent.filter(({ id }) => !known.has(id))
    for (const { user_id } of fresh) {
      if (!counts.has(user_id)) counts.set(user_id, (await unreadIn(work, user_id)).unread)
    }
    return fresh.map(({ id, user_id }) => ({ id, userId: user_id, unread: counts.get(user_id)! }))
  })
}

/** Ids begin with the moment they were made. */
function firstIdOf(moment: Date): string {
  const hex = Math.max(0, moment.getTime()).toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`
}

const notificationView = (row: RowOf<typeof talentSchema.notifications>): NotificationView => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  body: row.body,
  link: row.link,
  readAt: row.read_at?.toISOString() ?? null,
  createdAt: row.created_at.toISOString(),
})
