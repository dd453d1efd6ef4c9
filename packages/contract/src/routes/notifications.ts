// The routes of news: what one is told, what was read, and how one wants to be told.
import {
  newsPreferencesView,
  notificationPage,
  notificationsQuery,
  notificationView,
  readNotifications,
  unreadView,
  updateNewsPreferences,
} from '../notifications.ts'
import type { RouteTable } from '../route.ts'

export const notificationRoutes = {
  'GET /api/v1/notifications': { summary: 'The own news, the latest first', query: notificationsQuery, answer: notificationPage },
  'GET /api/v1/notifications/unread': { summary: 'How many of them were not read', answer: unreadView },
  'POST /api/v1/notifications/read': {
    summary: 'Mark all of them read, or those up to one',
    body: readNotifications,
    answer: unreadView,
  },
  'POST /api/v1/notifications/:id/read': { summary: 'Mark one read', answer: notificationView },
  'DELETE /api/v1/notifications/:id/read': { summary: 'Mark one unread again', answer: notificationView },
  'GET /api/v1/account/notification-preferences': { summary: 'How one is told of news', answer: newsPreferencesView },
  'PUT /api/v1/account/notification-preferences': {
    summary: 'Choose how to be told of news; what is left out stays',
    body: updateNewsPreferences,
    answer: newsPreferencesView,
  },
} as const satisfies RouteTable
