// Whether the server can do its work.
import * as z from 'zod/mini'

export const healthView = z.object({
  status: z.enum(['ok', 'degraded', 'unavailable']),
  version: z.string(),
  database: z.object({
    status: z.enum(['ok', 'unavailable', 'pending']),
    engine: z.string(),
    latencyMs: z.nullable(z.number()),
    revision: z.nullable(z.string()),
    /** Migrations that are not applied yet. */
    pending: z.nullable(z.int()),
  }),
})
export type HealthView = z.infer<typeof healthView>
