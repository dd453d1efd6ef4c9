// Who did what to whom, as the log tells it.
import * as z from 'zod/mini'
import { identifier, uuid } from './fields.ts'
import { pageQuery } from './lists.ts'

export const auditRow = z.object({
  id: z.string(),
  at: z.string(),
  /** The account that did it; null for the operator and the program itself. */
  actorId: z.nullable(z.string()),
  action: z.string(),
  subject: z.object({ type: z.string(), id: z.string() }),
  /** Ids and counts, never personal data. */
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
})
export type AuditRow = z.infer<typeof auditRow>

export const auditQuery = z.extend(pageQuery, {
  action: z.optional(z.string().check(z.maxLength(100))),
  actor: z.optional(uuid),
  /** The id of what it was done to. */
  subject: z.optional(identifier),
})
export type AuditQuery = z.infer<typeof auditQuery>
