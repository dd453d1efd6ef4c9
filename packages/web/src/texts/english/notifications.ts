// English: what one is told, and how one wants to be told.
import { counted } from '../format.ts'

export const notifications = {
  title: 'Notifications',
  unread: (count: number) => (count === 0 ? 'Nothing unread' : counted(count, 'unread', 'unread')),
  shown: (shown: number, more: boolean) =>
    more ? `The latest ${counted(shown, 'notification', 'notifications')}` : counted(shown, 'notification', 'notifications'),
  readAll: 'Mark all read',
  showAll: 'Show all',
  showUnread: 'Show only unread',
  choose: 'Choose what you are told',
  fresh: 'new',
  markRead: 'Mark read',
  markUnread: 'Mark unread',
  none: 'Nothing yet',
  noneHelp: 'You are told here of new matches, of steps of applications, and of what you have begun.',
  noneUnread: 'Everything is read',
  noneUnreadHelp: 'What comes next is shown here at once.',
  preferences: {
    title: 'Notifications',
    kinds: 'What you are told of',
    names: {
      new_match: 'A new job that fits well',
      posting_status: 'A job you follow, or your company’s, is closed, has expired or is open again',
      application_step: 'A step of your application',
      new_application: 'An application to your company',
      import_ended: 'The end of your import',
    },
    inApp: 'Here',
    emailOf: (name: string) => `By mail: ${name}`,
    frequencies: { immediately: 'Mail at once', daily: 'Mail once a day', weekly: 'Mail once a week', never: 'No mail' },
    quiet: 'No news by mail in quiet hours',
    from: 'Quiet from',
    to: 'Quiet until',
    at: 'Collected news are mailed at',
    weekday: 'Weekly ones on',
    weekdays: [
      ['1', 'Monday'],
      ['2', 'Tuesday'],
      ['3', 'Wednesday'],
      ['4', 'Thursday'],
      ['5', 'Friday'],
      ['6', 'Saturday'],
      ['7', 'Sunday'],
    ] as const,
    timeZone: 'Your time zone',
  },
}
