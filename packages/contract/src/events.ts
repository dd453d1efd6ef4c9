// What the server tells a page without being asked: one stream a tab.
import * as z from 'zod/mini'
import { taskView } from './tasks.ts'

/** `task`: a task moved on or ended, at most four times a second each. */
export const serverEvent = z.object({ type: z.literal('task'), task: taskView })
export type ServerEvent = z.infer<typeof serverEvent>
