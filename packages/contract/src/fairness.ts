// Audits of fairness: rates by groups, beside the group that fares best.
import * as z from 'zod/mini'
import { exportFormats } from './exports.ts'
import { day, identifier } from './fields.ts'
import { jobSummary } from './jobs.ts'

/** `lists`: who stands in the lists that the program makes; `decisions`: whom people have chosen of those they were shown or who applied. */
export const fairnessSubjects = ['lists', 'decisions'] as const

/** Smaller groups are never told of by themselves, whatever is asked. */
export const smallestGroup = 5

export const fairnessQuery = z.object({
  /** Columns that make the groups, with commas between: `region`, `extra.gender,extra.age_group`. Several make intersections. */
  by: z.string().check(z.minLength(1), z.maxLength(300)),
  /** One job; all of them unless said. */
  job: z.optional(identifier),
  /** Decisions since this day. */
  since: z.optional(day),
  /** `decisions` where `since` is given, otherwise `lists`. */
  of: z.optional(z.enum(fairnessSubjects)),
  /** Groups of fewer people are not shown. */
  least: z._default(z.coerce.number().check(z.int(), z.minimum(smallestGroup), z.maximum(1000)), 10),
})
export type FairnessQuery = z.infer<typeof fairnessQuery>

export const fairnessExportQuery = z.extend(fairnessQuery, { format: z._default(z.enum(exportFormats), 'csv') })

/** Of 100 samples like this one, 95 such intervals hold the true figure. */
const interval = z.object({ low: z.number(), high: z.number() })

/** How many of how many, beside the group that fares best. Shares are 0 to 1. */
const rate = z.object({
  of: z.int(),
  count: z.int(),
  rate: z.number(),
  /** By Wilson. */
  interval,
  /** The rate divided by the highest one; null where nobody was chosen at all. */
  impactRatio: z.nullable(z.number()),
  /** By Katz; null where a count is 0, and for the best group itself. */
  impactInterval: z.nullable(interval),
  /** Under four fifths of the highest rate. */
  belowFourFifths: z.boolean(),
})
export type FairnessRate = z.infer<typeof rate>

export const fairnessGroup = z.object({
  /** One value for each column. */
  group: z.array(z.string()),
  /** Different people. */
  people: z.int(),
  /** Less than 2 % of everybody: told, but no other group is compared with it. */
  smallShare: z.boolean(),
  selection: rate,
  /** Above the median score of everybody who has one; null where nobody of the group has. */
  scoring: z.nullable(rate),
})
export type FairnessGroup = z.infer<typeof fairnessGroup>

export const fairnessView = z.object({
  by: z.array(z.string()),
  of: z.enum(fairnessSubjects),
  job: z.nullable(jobSummary),
  since: z.nullable(z.string()),
  /** The version of the lists; null where nothing has been matched. */
  version: z.nullable(z.string()),
  madeAt: z.string(),
  /** In points. */
  median: z.nullable(z.number()),
  groups: z.array(fairnessGroup),
  /** How many groups are too small to be shown. */
  suppressed: z.int(),
  least: z.int(),
  /** People of whom a column is not known; null where they are too few to be told of. */
  notKnown: z.nullable(z.int()),
})
export type FairnessView = z.infer<typeof fairnessView>

/** While it is on, recruiters see what people can do, and not who they are, until something has been decided about them. */
export const blindMode = z.strictObject({ on: z.boolean() })
export type BlindMode = z.infer<typeof blindMode>

export const fairnessColumnsView = z.object({ columns: z.array(z.object({ name: z.string(), people: z.int() })) })
export type FairnessColumnsView = z.infer<typeof fairnessColumnsView>
