// What the server tells a page without being asked: one stream a tab.
import * as z from 'zod/mini'
import { unreadView } from './notifications.ts'
import { taskView } from './tasks.ts'

/**
 * The data of one message, as JSON; messages have no event name (`onmessage`). A new stream first tells every task that runs;
 * one that connects again (`Last-Event-ID`) is also told those that ended meanwhile.
 * `task`: a task moved on or ended, at most four times a second each; for the centre only.
 * `notifications`: how many of their own news somebody has not read, when there is another one or some were read.
 */
export const serverEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('task'), task: taskView }),
  z.extend(unreadView, { type: z.literal('notifications') }),
])
export type ServerEvent = z.infer<typeof serverEvent>
