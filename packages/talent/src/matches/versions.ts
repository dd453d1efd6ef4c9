// Which scoring version is in force, and the run whose lists readers see.
import { createHash } from 'node:crypto'
import { scoringVersion1, validateScoringVersion, type ScoringVersion } from '@moirai/matching'
import type { RowOf } from '@moirai/database'
import type { Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import type { scoringVersions } from './tables.ts'

export type VersionRow = RowOf<typeof scoringVersions>

export interface ActiveVersion {
  id: string
  version: ScoringVersion
}

/** The same weights and rules are one version, whatever they are called. */
export const contentHash = ({ weights, rules }: Omit<ScoringVersion, 'label'>): string =>
  createHash('sha256').update(JSON.stringify({ weights, rules })).digest('hex')

/** The version in force: the one activated last; the first is installed where there is none yet. */
export async function activeVersion(work: Work): Promise<ActiveVersion> {
  const found = await findActiveVersion(work)
  if (found) return found
  const { label, weights, rules } = scoringVersion1
  const row = await work.session.table('scoring_versions').insert({
    label,
    weights,
    rules,
    content_hash: contentHash({ weights, rules }),
    note: 'The first version.',
    activated_at: work.now(),
  })
  return { id: row.id, version: scoringVersion1 }
}

export async function findActiveVersion(work: Work): Promise<ActiveVersion | undefined> {
  const row = await work.session
    .table('scoring_versions')
    .findBy({ activated_at: { not: null } }, { orderBy: { activated_at: 'desc' } })
  return row && versionOf(row)
}

/** A row as the kernels take it. */
export function versionOf({ id, label, weights, rules }: VersionRow): ActiveVersion {
  return { id, version: validateScoringVersion({ label, weights, rules }) }
}

/**
 * The version that what is shown is scored by: that of the lists readers see, so that a list and its explanations agree while a
 * version that was just activated waits for its first run; the active one where nothing has been matched yet.
 */
export async function shownVersion(work: Work): Promise<ActiveVersion> {
  return (await findLastRun(work))?.version ?? activeVersion(work)
}

export interface CompletedRun {
  id: string
  /** The version it was scored by. */
  version: ActiveVersion
  top: number
  completedAt: Date
  /** The moment its facts are of: what changed later is not in its lists. */
  factsOf: Date
}

/** The run whose lists readers see. @throws Refusal `missing` where nothing has been matched yet. */
export async function lastRun(work: Work): Promise<CompletedRun> {
  const run = await findLastRun(work)
  if (!run) throw new Refusal('missing', 'Nothing has been matched yet; run `moirai match run` first.')
  return run
}

/** The run completed last. */
export async function findLastRun({ session }: Work): Promise<CompletedRun | undefined> {
  const run = await session.table('match_runs').findBy({ status: 'completed' }, { orderBy: { completed_at: 'desc', id: 'desc' } })
  if (!run) return undefined
  const version = versionOf(await session.table('scoring_versions').get(run.scoring_version_id))
  return { id: run.id, version, top: run.scope.top, completedAt: run.completed_at!, factsOf: run.started_at }
}
