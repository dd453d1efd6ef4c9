// Work in the background as the operator sees it: what waits, what runs, what failed.
import * as z from 'zod/mini'

export const backgroundTaskStatuses = ['waiting', 'running', 'completed', 'parked', 'cancelled'] as const
export type BackgroundTaskStatus = (typeof backgroundTaskStatuses)[number]

export const backgroundTask = z.object({
  id: z.string(),
  queue: z.string(),
  name: z.string(),
  status: z.enum(backgroundTaskStatuses),
  attempts: z.int(),
  /** Not before. */
  runAt: z.string(),
  progress: z.nullable(z.object({ stage: z.string(), done: z.number(), total: z.number() })),
  lastError: z.nullable(z.string()),
  createdAt: z.string(),
  completedAt: z.nullable(z.string()),
})
export type BackgroundTask = z.infer<typeof backgroundTask>
