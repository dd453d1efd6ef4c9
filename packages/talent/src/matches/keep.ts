// Rows for what was shown: the score with its parts, and the match with the reason as it was told.
import { createHash } from 'node:crypto'
import type { DecisionWord, MatchStatus } from '@moirai/contract/words'
import type { Explanation, ScoringVersion } from '@moirai/matching'
import { inTransaction, type Context, type Work } from '../context.ts'
import type { ScoreInputs } from './inputs.ts'
import type { ActiveVersion } from './versions.ts'

export interface ShownPair {
  profileId: string
  jobId: string
  inputs: ScoreInputs
  explanation: Explanation
}

/** A hash of the version, of all it reads and of the total that comes out: where it is the same, no new row is needed. */
const inputHash = (version: ScoringVersion, { inputs, explanation }: ShownPair): string =>
  createHash('sha256')
    .update(JSON.stringify([version.label, inputs, explanation.total]))
    .digest('hex')

interface KnownMatch {
  status: MatchStatus
  decision: DecisionWord | null
  inputHash: string | undefined
}

const keyOf = (pair: { profileId: string; jobId: string }): string => `${pair.profileId} ${pair.jobId}`

/** What is kept of these pairs already, by `profile job`. */
export async function knownMatches(
  work: Work,
  version: ActiveVersion,
  pairs: readonly ShownPair[],
): Promise<Map<string, KnownMatch>> {
  const where = { profile_id: { in: idsOf(pairs, 'profileId') }, job_posting_id: { in: idsOf(pairs, 'jobId') } }
  const scores = await work.session.table('job_scores').list({ where: { ...where, scoring_version_id: version.id } })
  const hashes = new Map(scores.map((row) => [row.id, row.input_hash]))
  const rows = await work.session.table('matches').list({ where })
  return new Map(
    rows.map((row) => [
      keyOf({ profileId: row.profile_id, jobId: row.job_posting_id }),
      { status: row.match_status, decision: row.decision, inputHash: hashes.get(row.job_score_id) },
    ]),
  )
}

export const statusOf = (known: Map<string, KnownMatch>, pair: ShownPair): MatchStatus =>
  known.get(keyOf(pair))?.status ?? 'pending'

export const decisionOf = (known: Map<string, KnownMatch>, pair: ShownPair): DecisionWord | null =>
  known.get(keyOf(pair))?.decision ?? null

const idsOf = (pairs: readonly ShownPair[], side: 'profileId' | 'jobId'): string[] => [
  ...new Set(pairs.map((pair) => pair[side])),
]

/** Writes what is new or has changed; showing the same list again writes nothing. */
export async function keepShown(
  context: Context,
  version: ActiveVersion,
  pairs: readonly ShownPair[],
  known: Map<string, KnownMatch>,
): Promise<void> {
  const fresh = pairs.filter((pair) => known.get(keyOf(pair))?.inputHash !== inputHash(version.version, pair))
  if (fresh.length === 0) return
  await inTransaction(context, (work) => storeShown(work, version, fresh, known))
}

/** Writes score and match rows of pairs that are new or have changed, in the transaction of the caller. */
export async function storeShown(
  work: Work,
  version: ActiveVersion,
  fresh: readonly ShownPair[],
  known: Map<string, KnownMatch>,
): Promise<void> {
  const scored_at = work.now()
  const scores = work.session.table('job_scores')
  await scores.upsertMany(
    fresh.map((pair) => ({ ...scoreRow(version, pair), scored_at })),
    { conflict: ['profile_id', 'job_posting_id', 'scoring_version_id'] },
  )
  const where = { profile_id: { in: idsOf(fresh, 'profileId') }, job_posting_id: { in: idsOf(fresh, 'jobId') } }
  const stored = await scores.list({ where: { ...where, scoring_version_id: version.id } })
  const ids = new Map(stored.map((row) => [keyOf({ profileId: row.profile_id, jobId: row.job_posting_id }), row.id]))
  // What somebody has acted on keeps the reason they saw.
  const open = fresh.filter((pair) => statusOf(known, pair) === 'pending' && decisionOf(known, pair) === null)
  await work.session.table('matches').upsertMany(
    open.map((pair) => ({
      profile_id: pair.profileId,
      job_posting_id: pair.jobId,
      job_score_id: ids.get(keyOf(pair))!,
      recommendation_reason: pair.explanation.reasons.join(' '),
      confidence_level: (pair.explanation.confidence / 10_000).toFixed(4),
      matched_at: scored_at,
    })),
    { conflict: ['profile_id', 'job_posting_id'] },
  )
}

const decimal = (hundredths: number): string => (hundredths / 100).toFixed(2)

function scoreRow({ id, version }: ActiveVersion, pair: ShownPair) {
  const { profileId, jobId, inputs, explanation } = pair
  const { parts, score, confidence, range } = explanation
  return {
    scoring_version_id: id,
    profile_id: profileId,
    job_posting_id: jobId,
    total_score: decimal(score),
    skill_match_score: decimal(parts.skill),
    experience_score: decimal(parts.experience),
    location_score: decimal(parts.location),
    salary_score: decimal(parts.salary),
    culture_fit_score: decimal(parts.culture),
    confidence: (confidence / 10_000).toFixed(4),
    range_low: decimal(range.low),
    range_high: decimal(range.high),
    input_hash: inputHash(version, pair),
    inputs,
  }
}
