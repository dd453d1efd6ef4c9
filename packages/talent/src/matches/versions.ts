// Scoring versions as rows: weights and rules are data, kept with every score they made.
import { createHash } from 'node:crypto'
import { scoringVersion1, validateScoringVersion, type ScoringVersion } from '@moirai/matching'
import type { Work } from '../context.ts'
import { Refusal } from '../errors.ts'

export interface ActiveVersion {
  id: string
  version: ScoringVersion
}

/** The version in force: the one activated last; the first is installed where there is none yet. */
export async function activeVersion(work: Work): Promise<ActiveVersion> {
  const found = await findActiveVersion(work)
  if (found) return found
  const { label, weights, rules } = scoringVersion1
  const row = await work.session.table('scoring_versions').insert({
    label,
    weights,
    rules,
    content_hash: createHash('sha256').update(JSON.stringify({ weights, rules })).digest('hex'),
    note: 'The first version.',
    activated_at: work.now(),
  })
  return { id: row.id, version: scoringVersion1 }
}

export async function findActiveVersion(work: Work): Promise<ActiveVersion | undefined> {
  const row = await work.session
    .table('scoring_versions')
    .findBy({ activated_at: { not: null } }, { orderBy: { activated_at: 'desc' } })
  if (!row) return undefined
  const { id, label, weights, rules } = row
  return { id, version: validateScoringVersion({ label, weights, rules }) }
}

export interface CompletedRun {
  id: string
  top: number
  completedAt: Date
  /** The moment its facts are of: what changed later is not in its lists. */
  factsOf: Date
}

/** The run whose lists readers see. @throws Refusal `missing` where nothing has been matched yet. */
export async function lastRun(work: Work, version: ActiveVersion | undefined): Promise<CompletedRun> {
  const run = await findLastRun(work, version)
  if (!run) throw new Refusal('missing', 'Nothing has been matched yet; run `moirai match run` first.')
  return run
}

export async function findLastRun(work: Work, version: ActiveVersion | undefined): Promise<CompletedRun | undefined> {
  const run =
    version &&
    (await work.session
      .table('match_runs')
      .findBy({ status: 'completed', scoring_version_id: version.id }, { orderBy: { completed_at: 'desc', id: 'desc' } }))
  return run && { id: run.id, top: run.scope.top, completedAt: run.completed_at!, factsOf: run.started_at }
}
