// Scoring versions, the packed lists of each run, and rows for the matches somebody has seen or acted on.
import type { MatchFeedback } from '@moirai/contract/matches'
import { decisionWords, matchStatuses } from '@moirai/contract/words'
import {
  bigint,
  bytes,
  check,
  decimal,
  double,
  enumeration,
  foreignKey,
  index,
  integer,
  json,
  softDelete,
  sum,
  table,
  text,
  timestamp,
  timestamps,
  unique,
  uniqueAmong,
  uuid,
} from '@moirai/database'
import type { ScoringVersion } from '@moirai/matching'
import { users } from '../accounts/tables.ts'
import { jobPostings } from '../jobs/tables.ts'
import { profiles } from '../people/tables.ts'
import type { ScoreInputs } from './inputs.ts'

export const scoringVersions = table(
  'scoring_versions',
  {
    id: uuid().primaryKey(),
    label: text({ max: 20 }).unique(),
    /** SHA-256 of weights and rules: the same ones are one version. */
    content_hash: text({ max: 64 }).unique(),
    weights: json<ScoringVersion['weights']>(),
    rules: json<ScoringVersion['rules']>(),
    note: text({ max: 2000 }),
    created_by: uuid().nullable(),
    activated_at: timestamp().nullable(),
    ...timestamps(),
  },
  (t) => [index(t.created_by), foreignKey(t.created_by, () => users.reference('id'), { onDelete: 'set null' })],
)

export const matchRuns = table(
  'match_runs',
  {
    id: uuid().primaryKey(),
    scoring_version_id: uuid(),
    /** May hold the outside id of a person. */
    scope: json<{ top: number; person?: string; job?: string }>().personal(),
    people: integer().default(0),
    jobs: integer().default(0),
    /** How many pairs were scored. */
    pairs: bigint().default(0n),
    /** How many lists differ from those before. */
    changed: integer().default(0),
    status: enumeration('running', 'completed', 'failed'),
    started_at: timestamp(),
    completed_at: timestamp().nullable(),
    cpu_seconds: double().nullable(),
    /** The task that makes it, where several workers share it: whoever takes the task over goes on with the run. */
    task_id: uuid().nullable(),
    ...timestamps(),
  },
  (t) => [
    index(t.status),
    index(t.scoring_version_id),
    foreignKey(t.scoring_version_id, () => scoringVersions.reference('id'), { onDelete: 'restrict' }),
  ],
)

export const matchLists = table(
  'match_lists',
  {
    id: uuid().primaryKey(),
    match_run_id: uuid(),
    subject_type: enumeration('profile', 'job'),
    /** The id of a profile or a posting. */
    subject_id: uuid(),
    /** Numbers and totals, packed (see lists.ts). */
    top: bytes().personal(),
    /** The total a newcomer must beat, in the units of the score; 0 while the list is not full. */
    threshold: integer(),
    computed_at: timestamp(),
    ...timestamps(),
  },
  (t) => [
    unique(t.match_run_id, t.subject_type, t.subject_id),
    foreignKey(t.match_run_id, () => matchRuns.reference('id'), { onDelete: 'cascade' }),
  ],
)

/** Shares of the people in a run that several workers share, as long as it is under way. */
export const matchRanges = table(
  'match_ranges',
  {
    id: uuid().primaryKey(),
    match_run_id: uuid(),
    position: integer(),
    people: integer(),
    /** The task of the queue by which a worker takes it. */
    task_id: uuid(),
    /** How many of their lists differ from those before; null until all of them are stored. */
    changed: integer().nullable(),
    ...timestamps(),
  },
  (t) => [
    unique(t.match_run_id, t.position),
    foreignKey(t.match_run_id, () => matchRuns.reference('id'), { onDelete: 'cascade' }),
  ],
)

/** The facts of such a run, all of one moment, and the lists of jobs over each share; gone when the run has ended. */
export const matchPieces = table(
  'match_pieces',
  {
    id: uuid().primaryKey(),
    match_run_id: uuid(),
    kind: enumeration('common', 'people', 'lists'),
    /** Of the share; 0 for what is common to all. */
    position: integer(),
    piece: integer(),
    content: bytes().personal(),
    ...timestamps(),
  },
  (t) => [
    unique(t.match_run_id, t.kind, t.position, t.piece),
    foreignKey(t.match_run_id, () => matchRuns.reference('id'), { onDelete: 'cascade' }),
  ],
)

export const jobScores = table(
  'job_scores',
  {
    id: uuid().primaryKey(),
    profile_id: uuid(),
    job_posting_id: uuid(),
    scoring_version_id: uuid(),
    total_score: decimal(5, 2).personal(),
    skill_match_score: decimal(5, 2).personal(),
    experience_score: decimal(5, 2).personal(),
    location_score: decimal(5, 2).personal(),
    salary_score: decimal(5, 2).personal(),
    culture_fit_score: decimal(5, 2).personal(),
    confidence: decimal(5, 4).personal(),
    /** The score if everything unknown were 0, and if it were full. */
    range_low: decimal(5, 2).nullable().personal(),
    range_high: decimal(5, 2).nullable().personal(),
    /** A hash of the facts the score was made from: equal facts need no new score. */
    input_hash: text({ max: 64 }),
    /** The facts themselves, so that a score can be made again when they have changed. */
    inputs: json<ScoreInputs>().nullable().personal(),
    scored_at: timestamp(),
    ...timestamps(),
  },
  (t) => [
    unique(t.profile_id, t.job_posting_id, t.scoring_version_id),
    index(t.profile_id, t.total_score),
    index(t.job_posting_id, t.total_score),
    index(t.scoring_version_id),
    check('total_lower', t.total_score.gte('0')),
    check('total_upper', t.total_score.lte('100')),
    ...[t.skill_match_score, t.experience_score, t.location_score, t.salary_score, t.culture_fit_score].map((part) =>
      check(`${part.column}_lower`, part.gte('0')),
    ),
    check(
      'parts_add_up',
      t.total_score.eq(sum(t.skill_match_score, t.experience_score, t.location_score, t.salary_score, t.culture_fit_score)),
    ),
    check('confidence_lower', t.confidence.gte('0')),
    check('confidence_upper', t.confidence.lte('1')),
    foreignKey(t.profile_id, () => profiles.reference('id'), { onDelete: 'cascade' }),
    foreignKey(t.job_posting_id, () => jobPostings.reference('id'), { onDelete: 'cascade' }),
    foreignKey(t.scoring_version_id, () => scoringVersions.reference('id'), { onDelete: 'restrict' }),
  ],
)

export const matches = table(
  'matches',
  {
    id: uuid().primaryKey(),
    profile_id: uuid(),
    job_posting_id: uuid(),
    job_score_id: uuid(),
    match_status: enumeration(...matchStatuses)
      .default('pending')
      .personal(),
    /** The reason as it was shown, which later changes do not touch. */
    recommendation_reason: text().personal(),
    confidence_level: decimal(5, 4).personal(),
    matched_at: timestamp(),
    viewed_at: timestamp().nullable().personal(),
    saved_at: timestamp().nullable().personal(),
    dismissed_at: timestamp().nullable().personal(),
    applied_at: timestamp().nullable().personal(),
    feedback: json<MatchFeedback>().nullable().personal(),
    /** What was decided about the person; it is people who decide. */
    decision: enumeration(...decisionWords)
      .nullable()
      .personal(),
    decided_at: timestamp().nullable().personal(),
    /** The user who decided about the person. */
    decided_by: uuid().nullable(),
    decision_reason: text().nullable().personal(),
    ...timestamps(),
    ...softDelete(),
  },
  (t) => [
    uniqueAmong(t.deleted_at.isNull(), t.profile_id, t.job_posting_id),
    index(t.profile_id, t.match_status),
    index(t.job_posting_id),
    index(t.match_status),
    index(t.job_score_id),
    index(t.decided_by),
    check('confidence_lower', t.confidence_level.gte('0')),
    check('confidence_upper', t.confidence_level.lte('1')),
    foreignKey(t.profile_id, () => profiles.reference('id'), { onDelete: 'cascade' }),
    foreignKey(t.job_posting_id, () => jobPostings.reference('id'), { onDelete: 'cascade' }),
    foreignKey(t.job_score_id, () => jobScores.reference('id'), { onDelete: 'cascade' }),
    foreignKey(t.decided_by, () => users.reference('id'), { onDelete: 'set null' }),
  ],
)
