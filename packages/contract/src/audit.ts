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

export const auditFault = z.object({
  /** Its number in the chain. */
  seal: z.int(),
  /** The first and the last row it covers. */
  firstId: z.nullable(z.string()),
  lastId: z.nullable(z.string()),
  problem: z.string(),
})
export type AuditFault = z.infer<typeof auditFault>

export const auditVerdict = z.object({
  whole: z.boolean(),
  seals: z.int(),
  /** Rows that are sealed. */
  rows: z.int(),
  /** Rows of the last moments, which nothing guards yet. */
  unsealed: z.int(),
  /** The last hash: kept elsewhere, it shows later whether the end was cut off. */
  head: z.string(),
  faults: z.array(auditFault),
})
export type AuditVerdict = z.infer<typeof auditVerdict>
