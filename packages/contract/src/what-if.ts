// What would become of somebody’s matches if they could, or wanted, something else. Nothing is stored.
import * as z from 'zod/mini'
import { amount, emptiable, identifier, line, payFields, placeFields, tags, years } from './fields.ts'
import { jobSummary } from './jobs.ts'
import { matchParts } from './matches.ts'
import { personSummary } from './people.ts'
import { experienceLevels, proficiencies, remotePreferences } from './words.ts'

/** What is left out stays as it is; null stands for what is not known. */
export const whatIf = z.strictObject({
  /** Skills they would have, at this proficiency, besides those they have. */
  skills: z.optional(
    z.array(z.strictObject({ skill: line(), proficiency: emptiable(z.enum(proficiencies)) })).check(z.maxLength(50)),
  ),
  /** Skills they would not have. */
  without: z.optional(z.array(line()).check(z.maxLength(50))),
  years: emptiable(years),
  level: emptiable(z.enum(experienceLevels)),
  ...placeFields,
  remote: emptiable(z.enum(remotePreferences)),
  willingToMove: z.optional(z.boolean()),
  salary: emptiable(z.strictObject({ least: emptiable(amount), hoped: emptiable(amount), ...payFields })),
  preferences: z.optional(tags()),
  /** Only this job. */
  job: z.optional(identifier),
  top: z._default(z.int().check(z.minimum(1), z.maximum(100)), 20),
})
export type WhatIf = z.input<typeof whatIf>

const standing = z.object({
  rank: z.int(),
  score: z.number(),
  confidence: z.number(),
  range: z.object({ low: z.number(), high: z.number() }),
  parts: matchParts,
})

export const whatIfView = z.object({
  person: personSummary,
  version: z.string(),
  /** How many open jobs there are. */
  jobs: z.int(),
  /** The best as it would be, each as it is and as it would be. */
  matches: z.array(z.object({ job: jobSummary, before: standing, after: standing, gain: z.number() })),
})
export type WhatIfView = z.infer<typeof whatIfView>
