// Many records in one request, and what became of each.
import * as z from 'zod/mini'

/** Up to 10,000 records, each in the form of the route that makes one; what is wrong with one fails alone. */
export const manyRecords = z.strictObject({ records: z.array(z.unknown()).check(z.minLength(1), z.maxLength(10_000)) })

export const outcomeView = z.union([
  z.object({ action: z.enum(['created', 'updated', 'skipped']), id: z.string() }),
  z.object({ action: z.literal('failed'), column: z.string(), problem: z.string(), howToFix: z.string() }),
])

/** In the order of the records. */
export const outcomesView = z.object({ outcomes: z.array(outcomeView) })
