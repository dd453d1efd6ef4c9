// What Moirai tells about matches: the shapes that scripts rely on. Scores, parts and gains are points, exact in hundredths.
import * as z from 'zod/mini'
import { emptiable, identifier, prose, unchangedSince } from './fields.ts'
import { jobSummary } from './jobs.ts'
import { pageQuery } from './lists.ts'
import { personSummary } from './people.ts'
import {
  decisionWords,
  experienceLevels,
  matchStatuses,
  proficiencies,
  remotePreferences,
  skillOrigins,
  workModes,
} from './words.ts'

export const matchParts = z.object({
  skill: z.number(),
  experience: z.number(),
  location: z.number(),
  salary: z.number(),
  culture: z.number(),
})
export type MatchParts = z.infer<typeof matchParts>

export const matchView = z.object({
  /** Those who miss a hard requirement come after all others, below a line. */
  rank: z.int(),
  person: z.optional(personSummary),
  job: z.optional(jobSummary),
  score: z.number(),
  /** The share of the points whose inputs are known on both sides, 0 to 1. */
  confidence: z.number(),
  /** The score if everything unknown were 0, and if it were full. */
  range: z.object({ low: z.number(), high: z.number() }),
  /** The parts add up to the score exactly, counted in hundredths. */
  parts: matchParts,
  /** Required skills of the posting: how many there are, how many the person has at the level asked. */
  mustHaves: z.object({ asked: z.int(), met: z.int() }),
  /** Hard requirements of the posting that the person misses, and those of which nothing is known; they do not change the score. */
  requirements: z.object({ missed: z.array(z.string()), notKnown: z.array(z.string()) }),
  reasons: z.array(z.string()),
  unknown: z.array(z.string()),
  gaps: z.array(z.object({ skill: z.string(), gain: z.number() })),
  status: z.enum(matchStatuses),
  /** What has been decided about the person, where it is the list of a job: people are not told in their own lists. */
  decision: z.optional(z.nullable(z.enum(decisionWords))),
})
export type MatchView = z.infer<typeof matchView>

export const matchListView = z.object({
  person: z.optional(personSummary),
  job: z.optional(jobSummary),
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
  asked: z.enum(proficiencies),
  /** False where the posting names no level and the version's own is used. */
  askedStated: z.boolean(),
  held: z.nullable(z.enum(proficiencies)),
  /** How the platform came to know the skill that gives the credit; empty where there is none. */
  origin: z.nullable(z.enum(skillOrigins)),
  /** The most this skill can give, and what it gives: points before the gate. */
  most: z.number(),
  points: z.number(),
  /** The related skill the credit comes from. */
  via: z.nullable(z.string()),
})
export type SkillFactView = z.infer<typeof skillFactView>

/** What was compared besides skills; empty where a side does not say. */
export const comparedFacts = z.object({
  years: z.object({ asked: z.nullable(z.number()), held: z.nullable(z.number()) }),
  level: z.object({ asked: z.nullable(z.enum(experienceLevels)), held: z.nullable(z.enum(experienceLevels)) }),
  place: z.object({
    kind: z.enum(['remote', 'distance', 'city', 'region', 'country', 'elsewhere', 'unknown']),
    kilometres: z.nullable(z.int()),
    mode: z.enum(workModes),
    preference: z.nullable(z.enum(remotePreferences)),
    willingToMove: z.boolean(),
  }),
  /** Yearly, in the deployment's currency. */
  salary: z.object({
    currency: z.string(),
    least: z.nullable(z.number()),
    hoped: z.nullable(z.number()),
    pays: z.nullable(z.number()),
  }),
  culture: z.object({ wanted: z.array(z.string()), offered: z.array(z.string()), shared: z.array(z.string()) }),
  /** Titles, where they were compared because a side has no skills. */
  titles: z.nullable(z.object({ person: z.nullable(z.string()), posting: z.nullable(z.string()) })),
})
export type ComparedFacts = z.infer<typeof comparedFacts>

export const explanationView = z.object({
  person: personSummary,
  job: jobSummary,
  version: z.string(),
  match: z.omit(matchView, { rank: true, person: true, job: true, status: true, decision: true }),
  /** The most each part can give under this version. */
  most: matchParts,
  skills: z.array(skillFactView),
  facts: comparedFacts,
})
export type ExplanationView = z.infer<typeof explanationView>

export const gapView = z.object({
  person: personSummary,
  /** Given where the gap was asked for one job. */
  job: z.optional(jobSummary),
  /** The score now, for one job; how many jobs were looked at, otherwise. */
  score: z.optional(z.number()),
  jobs: z.int(),
  gaps: z.array(
    z.object({
      skill: z.string(),
      /** For one job: what its score would rise by. For several: the average over the jobs looked at. */
      gain: z.number(),
      jobs: z.int(),
      best: z.object({ id: z.string(), title: z.string(), externalId: z.nullable(z.string()), gain: z.number() }),
    }),
  ),
})
export type GapView = z.infer<typeof gapView>

export const runView = z.object({
  id: z.string(),
  version: z.string(),
  people: z.int(),
  jobs: z.int(),
  pairs: z.int(),
  seconds: z.number(),
  changed: z.int(),
  unratedCurrencies: z.array(z.string()),
})
export type RunView = z.infer<typeof runView>

/** How many matches a list shows. */
export const matchesQuery = z.object({ top: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(200))) })
export const gapsQuery = z.object({ job: z.optional(z.string().check(z.minLength(1), z.maxLength(255))) })

/** What a person thinks of a match, for those who tend the weights. */
export const matchFeedback = z.strictObject({
  verdict: z.enum(['good', 'poor']),
  /** The parts that were judged wrongly. */
  wrong: z.optional(z.array(z.enum(['skill', 'experience', 'location', 'salary', 'culture'])).check(z.maxLength(5))),
  comment: emptiable(prose(2000)),
})
export type MatchFeedback = z.infer<typeof matchFeedback>

/** `pending` takes it back. What is left out stays; `null` takes the feedback away. */
export const markMatch = z.strictObject({
  status: z.optional(z.enum(matchStatuses)),
  feedback: emptiable(matchFeedback),
  ...unchangedSince,
})
export type MarkMatch = z.input<typeof markMatch>

/** A match that was shown, with the reason as it was told then, and what has been done with it, each at its time. */
export const keptMatchView = z.object({
  id: z.string(),
  person: personSummary,
  job: jobSummary,
  score: z.number(),
  confidence: z.number(),
  /** Null for a score that was kept before ranges were. */
  range: z.nullable(z.object({ low: z.number(), high: z.number() })),
  reason: z.string(),
  status: z.enum(matchStatuses),
  matchedAt: z.string(),
  viewedAt: z.nullable(z.string()),
  savedAt: z.nullable(z.string()),
  dismissedAt: z.nullable(z.string()),
  appliedAt: z.nullable(z.string()),
  feedback: z.nullable(matchFeedback),
  updatedAt: z.string(),
})
export type KeptMatchView = z.infer<typeof keptMatchView>

export const keptMatchesQuery = z.extend(pageQuery, {
  person: z.optional(identifier),
  job: z.optional(identifier),
  status: z.optional(z.enum(matchStatuses)),
})
export type KeptMatchesQuery = z.infer<typeof keptMatchesQuery>
