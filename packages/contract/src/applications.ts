// Applications: what is told of them, and the steps they take.
import * as z from 'zod/mini'
import { emptiable, identifier, prose, unchangedSince } from './fields.ts'
import { jobSummary } from './jobs.ts'
import { pageQuery } from './lists.ts'
import { personSummary } from './people.ts'
import { applicationStatuses } from './words.ts'

export const applicationView = z.object({
  id: z.string(),
  person: personSummary,
  job: jobSummary,
  status: z.enum(applicationStatuses),
  coverNote: z.nullable(z.string()),
  appliedAt: z.string(),
  updatedAt: z.string(),
})
export type ApplicationView = z.infer<typeof applicationView>

/** A step of an application; a note alone leaves the status as it is. */
export const applicationStep = z.object({
  from: z.nullable(z.enum(applicationStatuses)),
  to: z.enum(applicationStatuses),
  /** The account that did it; null for the operator and the program itself. */
  actorId: z.nullable(z.string()),
  /** As the person is told it. */
  reason: z.nullable(z.string()),
  /** For those who decide. */
  note: z.nullable(z.string()),
  at: z.string(),
})
export type ApplicationStep = z.infer<typeof applicationStep>

export const applicationDetailsView = z.extend(applicationView, { history: z.array(applicationStep) })
export type ApplicationDetailsView = z.infer<typeof applicationDetailsView>

/** `person` and `job` as people write them: an id, an outside id, an e-mail. */
export const apply = z.strictObject({ person: identifier, job: identifier, coverNote: emptiable(prose(10_000)) })
export type Apply = z.input<typeof apply>

export const moveApplication = z.strictObject({
  to: z.enum(applicationStatuses),
  reason: emptiable(prose(2000)),
  note: emptiable(prose(5000)),
  ...unchangedSince,
})
export type MoveApplication = z.input<typeof moveApplication>

export const withdrawApplication = z.omit(moveApplication, { to: true, note: true })

export const applicationNote = z.strictObject({ note: prose(5000) })
export type ApplicationNote = z.input<typeof applicationNote>

export const applicationsQuery = z.extend(pageQuery, {
  person: z.optional(identifier),
  job: z.optional(identifier),
  status: z.optional(z.enum(applicationStatuses)),
})
export type ApplicationsQuery = z.infer<typeof applicationsQuery>
