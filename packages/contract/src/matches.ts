// What Moirai tells about matches: the shapes that scripts rely on. Scores, parts and gains are points, exact in hundredths.
import * as z from 'zod'
import { matchStatuses, postingStatuses } from './words.ts'

export const matchParts = z.object({
  skill: z.number(),
  experience: z.number(),
  location: z.number(),
  salary: z.number(),
  culture: z.number(),
})
export type MatchParts = z.infer<typeof matchParts>

export const personSummary = z.object({ id: z.string(), externalId: z.string().nullable(), name: z.string() })
export type PersonSummary = z.infer<typeof personSummary>

export const jobSummary = z.object({
  id: z.string(),
  externalId: z.string().nullable(),
  title: z.string(),
  company: z.string(),
  status: z.enum(postingStatuses),
})
export type JobSummary = z.infer<typeof jobSummary>

export const matchView = z.object({
  rank: z.number().int(),
  person: personSummary.optional(),
  job: jobSummary.optional(),
  score: z.number(),
  /** The share of the points whose inputs are known on both sides, 0 to 1. */
  confidence: z.number(),
  /** The score if everything unknown were 0, and if it were full. */
  range: z.object({ low: z.number(), high: z.number() }),
  /** The parts add up to the score exactly, counted in hundredths. */
  parts: matchParts,
  reasons: z.array(z.string()),
  unknown: z.array(z.string()),
  gaps: z.array(z.object({ skill: z.string(), gain: z.number() })),
  status: z.enum(matchStatuses),
})
export type MatchView = z.infer<typeof matchView>

export const matchListView = z.object({
  person: personSummary.optional(),
  job: jobSummary.optional(),
  version: z.string(),
  run: z.object({ id: z.string(), completedAt: z.string() }),
  /** True where people or jobs have changed since the run: the scores are today's, the choice of matches is that run's. */
  stale: z.boolean(),
  matches: z.array(matchView),
})
export type MatchListView = z.infer<typeof matchListView>

export const skillFactView = z.object({
  skill: z.string(),
  required: z.boolean(),
  asked: z.string(),
  held: z.string().nullable(),
  /** The most this skill can give, and what it gives: points before the gate. */
  most: z.number(),
  points: z.number(),
  via: z.string().nullable(),
})

export const explanationView = z.object({
  person: personSummary,
  job: jobSummary,
  version: z.string(),
  match: matchView.omit({ rank: true, person: true, job: true, status: true }),
  skills: z.array(skillFactView),
})
export type ExplanationView = z.infer<typeof explanationView>

export const gapView = z.object({
  person: personSummary,
  /** Given where the gap was asked for one job. */
  job: jobSummary.optional(),
  /** The score now, for one job; how many jobs were looked at, otherwise. */
  score: z.number().optional(),
  jobs: z.number().int(),
  gaps: z.array(
    z.object({
      skill: z.string(),
      /** For one job: what its score would rise by. For several: the average over the jobs looked at. */
      gain: z.number(),
      jobs: z.number().int(),
      best: z.object({ title: z.string(), externalId: z.string().nullable(), gain: z.number() }),
    }),
  ),
})
export type GapView = z.infer<typeof gapView>

export const runView = z.object({
  id: z.string(),
  version: z.string(),
  people: z.number().int(),
  jobs: z.number().int(),
  pairs: z.number().int(),
  seconds: z.number(),
  changed: z.number().int(),
  unratedCurrencies: z.array(z.string()),
})
export type RunView = z.infer<typeof runView>
