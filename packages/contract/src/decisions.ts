// What somebody has decided about a person for a job, with the reason: it is people who decide, and the log shows it.
import * as z from 'zod/mini'
import { prose, unchangedSince } from './fields.ts'
import { jobSummary } from './jobs.ts'
import { personSummary } from './people.ts'
import { decisionWords } from './words.ts'

/** A null decision takes it back; that has a reason too. */
export const decideMatch = z.strictObject({ decision: z.nullable(z.enum(decisionWords)), reason: prose(2000), ...unchangedSince })
export type DecideMatch = z.input<typeof decideMatch>

export const decisionView = z.object({
  person: personSummary,
  job: jobSummary,
  decision: z.nullable(z.enum(decisionWords)),
  reason: z.nullable(z.string()),
  /** The account that decided; null for the operator. */
  decidedBy: z.nullable(z.string()),
  decidedAt: z.nullable(z.string()),
  updatedAt: z.string(),
})
export type DecisionView = z.infer<typeof decisionView>
