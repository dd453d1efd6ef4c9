// Weights and rules as data: versions, what a new one is made from, and who moves from one to the other.
import * as z from 'zod/mini'
import { identifier, line, prose } from './fields.ts'
import { jobSummary } from './jobs.ts'
import { keptMatchView, matchParts } from './matches.ts'
import { personSummary } from './people.ts'

const rules = z.record(z.string(), z.unknown())
const setting = z.union([z.number(), z.array(z.number())])

/** A version does not change; another one is made instead. Weights and points of rules are hundredths of a point. */
export const scoringVersionView = z.object({
  id: z.string(),
  label: z.string(),
  note: z.string(),
  /** Whether new matches are made by it. */
  active: z.boolean(),
  activatedAt: z.nullable(z.string()),
  createdAt: z.string(),
  /** The account that made it; null for the operator and the program itself. */
  createdBy: z.nullable(z.string()),
  /** How many scores are kept that it made. */
  scores: z.int(),
  weights: z.object({
    skill: z.int(),
    years: z.int(),
    level: z.int(),
    location: z.int(),
    salary: z.int(),
    culture: z.int(),
  }),
  rules,
})
export type ScoringVersionView = z.infer<typeof scoringVersionView>

export const scoringVersionsView = z.object({ items: z.array(scoringVersionView) })
export type ScoringVersionsView = z.infer<typeof scoringVersionsView>

const draft = {
  /** The version it is made from, by label or id: the active one unless said. */
  basedOn: z.optional(identifier),
  /**
   * What differs, by path: `{"weights.salary": 500, "rules.gate": 2000}`. Where the weight of a part changes, the points its rules
   * give change with it, unless they are named.
   */
  changes: z.record(
    z.string().check(z.maxLength(100)),
    z.union([z.number(), z.array(z.number()).check(z.maxLength(50))], { error: 'this is not a number; write it without quotes' }),
  ),
}

export const createScoringVersion = z.strictObject({
  label: line(20),
  /** Why there is this version: who reads a score later asks. */
  note: prose(2000),
  ...draft,
})
export type CreateScoringVersion = z.input<typeof createScoringVersion>

/** Whose matches are compared: those of one person, those of one job, or those of people spread over everybody. */
const sample = {
  person: z.optional(identifier),
  job: z.optional(identifier),
  sample: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(2000)), 200),
  /** How long the lists are that are compared. */
  top: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100)), 20),
}

export const compareVersionsQuery = z.object({
  /** The other version, by label or id. */
  with: identifier,
  ...sample,
})
export type CompareVersionsQuery = z.infer<typeof compareVersionsQuery>

/** What would become of matches under a version that is not kept yet, beside the one it is made from. */
export const previewVersion = z.strictObject({ ...draft, ...sample })
export type PreviewVersion = z.input<typeof previewVersion>

const place = z.object({
  /** Null beyond the ranks that were looked at. */
  rank: z.nullable(z.int()),
  score: z.number(),
  confidence: z.number(),
  range: z.object({ low: z.number(), high: z.number() }),
})

export const versionComparison = z.object({
  from: z.string(),
  to: z.string(),
  changes: z.array(z.object({ path: z.string(), from: setting, to: setting })),
  people: z.int(),
  jobs: z.int(),
  top: z.int(),
  /** Lists that were compared, and those whose best `top` differ in who is there or in their order. */
  lists: z.int(),
  changedLists: z.int(),
  /** Over all lists: entries that come in for one that goes, and entries that stay at another rank. */
  entered: z.int(),
  moved: z.int(),
  /** The entries that move most, the farthest first. */
  movers: z.array(z.object({ person: personSummary, job: jobSummary, from: place, to: place, reasons: z.array(z.string()) })),
})
export type VersionComparison = z.infer<typeof versionComparison>

/** A kept match scored again under the version that made it. */
export const replayView = z.object({
  match: keptMatchView,
  version: z.string(),
  /** `then`: the facts that were kept with the score. `today`: it is older than that, so today's facts were read. */
  facts: z.enum(['then', 'today']),
  kept: z.object({ score: z.number(), parts: matchParts }),
  again: z.object({ score: z.number(), parts: matchParts, reasons: z.array(z.string()) }),
  /** Whether score and parts are the same to the hundredth. */
  same: z.boolean(),
})
export type ReplayView = z.infer<typeof replayView>
