// What the server tells a page without being asked: one stream a tab.
import * as z from 'zod/mini'
import { taskView } from './tasks.ts'

/**
 * The data of one message, as JSON; messages have no event name (`onmessage`). A new stream first tells every task that runs;
 * one that connects again (`Last-Event-ID`) is also told those that ended meanwhile.
 * `task`: a task moved on or ended, at most four times a second each.
 */
export const serverEvent = z.object({ type: z.literal('task'), task: taskView })
export type ServerEvent = z.infer<typeof serverEvent>
