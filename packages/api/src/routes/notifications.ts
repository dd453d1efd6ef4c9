// What people are told, and how they want to be told.
import type { Context } from '@moirai/talent/context'
import {
  countUnread,
  listNotifications,
  markNotification,
  readAllNotifications,
  showNewsPreferences,
  updateNewsPreferences,
} from '@moirai/talent/notifications'
import type { Caller } from '../caller.ts'
import type { Parts } from '../parts.ts'
import type { Handlers } from '../registration.ts'

export const notificationRoutes = ({ events }: Pick<Parts, 'events'>) => {
  /** Other pages of the same person show it too. */
  const mark = async (caller: Caller, context: Context, id: string, read: boolean) => {
    const view = await markNotification(context, id, read)
    const { unread } = await countUnread(context)
    events.tellUnread(caller.signedIn!.user.id, unread)
    return view
  }
  return {
    'GET /api/v1/notifications': ({ context, query }) => listNotifications(context, query),
    'GET /api/v1/notifications/unread': ({ context }) => countUnread(context),
    'POST /api/v1/notifications/read': async ({ caller, context, body }) => {
      const view = await readAllNotifications(context, body)
      events.tellUnread(caller.signedIn!.user.id, view.unread)
      return view
    },
    'POST /api/v1/notifications/:id/read': ({ caller, context, params }) => mark(caller, context, params.id, true),
    'DELETE /api/v1/notifications/:id/read': ({ caller, context, params }) => mark(caller, context, params.id, false),
    'GET /api/v1/account/notification-preferences': ({ context }) => showNewsPreferences(context),
    'PUT /api/v1/account/notification-preferences': ({ context, body }) => updateNewsPreferences(context, body),
  } satisfies Partial<Handlers>
}
