// Scoring versions as their keeper meets them: made from another one, looked at, activated. None is ever changed.
import {
  createScoringVersion as createScoringVersionInput,
  type CreateScoringVersion,
  type ScoringVersionsView,
  type ScoringVersionView,
} from '@moirai/contract/scoring-versions'
import { changedVersion, type ScoringVersion, type VersionChanges } from '@moirai/matching'
import { recordAudit } from '../audit/audit.ts'
import { checked, laterThan, refusingTaken } from '../checking.ts'
import { inSnapshot, inTransaction, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { isUuid } from '../identifiers.ts'
import { contentHash, findActiveVersion, versionOf, type VersionRow } from './versions.ts'

/** The latest first. */
export async function listScoringVersions(context: Context): Promise<ScoringVersionsView> {
  return inSnapshot(context, async (work) => {
    const rows = await work.session.table('scoring_versions').list({ orderBy: { created_at: 'desc', id: 'desc' } })
    const active = await findActiveVersion(work)
    const items: ScoringVersionView[] = []
    for (const row of rows) items.push(await viewOf(work, row, active?.id))
    return { items }
  })
}

/** By label or id. @throws Refusal `missing`. */
export async function showScoringVersion(context: Context, identifier: string): Promise<ScoringVersionView> {
  return inSnapshot(context, async (work) => view(work, await findVersion(work, identifier)))
}

/**
 * Keeps weights and rules under a label of their own. Matches are made by them once they are activated.
 * @throws Refusal `invalid` where no score from 0 to 100 could come out; `taken` where the label, or just these numbers, are kept
 *   already; `missing`.
 */
export async function createScoringVersion(context: Context, input: CreateScoringVersion): Promise<ScoringVersionView> {
  const { label, note, basedOn, changes } = checked(createScoringVersionInput, input)
  return inTransaction(context, async (work) => {
    const version = await draftOf(work, { label, basedOn, changes })
    const table = work.session.table('scoring_versions')
    const content_hash = contentHash(version)
    const same = await table.findBy({ content_hash })
    if (same) throw new Refusal('taken', `changes: version ${same.label} has just these weights and rules; activate that one.`)
    const labelTaken = { column: 'label', problem: 'There is a version with this label.', howToFix: 'Choose another one.' }
    const { weights, rules } = version
    const created_by = work.actor.kind === 'user' ? work.actor.id : null
    const row = await refusingTaken({ label: labelTaken }, () =>
      table.insert({ label, weights, rules, content_hash, note, created_by }),
    )
    await recordAudit(work, {
      action: 'scoring_version.created',
      subject: { type: 'scoring_version', id: row.id },
      detail: { label },
    })
    return view(work, row)
  })
}

/**
 * Lets the next match runs score by this version. Until the first of them is complete, readers see the lists they had, told as not
 * up to date. Activating the active one changes nothing.
 */
export async function activateScoringVersion(context: Context, identifier: string): Promise<ScoringVersionView> {
  return inTransaction(context, async (work) => {
    const row = await findVersion(work, identifier)
    const active = await findActiveVersion(work)
    if (active?.id === row.id) return view(work, row)
    const table = work.session.table('scoring_versions')
    const last = active === undefined ? row : await table.get(active.id)
    const activated_at = laterThan({ updated_at: last.activated_at ?? row.updated_at }, work.now())
    await table.update(row.id, { activated_at })
    await recordAudit(work, {
      action: 'scoring_version.activated',
      subject: { type: 'scoring_version', id: row.id },
      detail: { label: row.label, before: active?.version.label ?? null },
    })
    return view(work, await table.get(row.id))
  })
}

/** @throws Refusal `missing`. */
export async function findVersion({ session }: Work, identifier: string): Promise<VersionRow> {
  const table = session.table('scoring_versions')
  const byId = isUuid(identifier) ? await table.find(identifier.toLowerCase()) : undefined
  const found = byId ?? (await table.findBy({ label: identifier.slice(0, 20) }))
  if (found) return found
  const known = (await table.list({ orderBy: { created_at: 'asc' } })).map(({ label }) => label)
  throw new Refusal(
    'missing',
    `There is no scoring version ${JSON.stringify(identifier.slice(0, 60))}; there are: ${known.join(', ')}.`,
  )
}

interface Draft {
  label: string
  /** The active one unless said. */
  basedOn?: string | undefined
  changes: VersionChanges
}

/** What a version would be. @throws Refusal `invalid`, `missing`. */
export async function draftOf(work: Work, { label, basedOn, changes }: Draft): Promise<ScoringVersion> {
  const base = await baseOf(work, basedOn)
  try {
    return changedVersion(base, label, changes)
  } catch (error) {
    throw new Refusal('invalid', `changes: ${(error as Error).message}`)
  }
}

/** The version another one is made from. */
export async function baseOf(work: Work, basedOn: string | undefined): Promise<ScoringVersion> {
  if (basedOn !== undefined) return versionOf(await findVersion(work, basedOn)).version
  const active = await findActiveVersion(work)
  if (!active) throw new Refusal('missing', 'No scoring version is installed; run `moirai db setup`.')
  return active.version
}

const view = async (work: Work, row: VersionRow): Promise<ScoringVersionView> =>
  viewOf(work, row, (await findActiveVersion(work))?.id)

async function viewOf({ session }: Work, row: VersionRow, activeId: string | undefined): Promise<ScoringVersionView> {
  const { id, label, note, weights, rules } = row
  return {
    id,
    label,
    note,
    active: id === activeId,
    activatedAt: row.activated_at?.toISOString() ?? null,
    createdAt: row.created_at.toISOString(),
    createdBy: row.created_by,
    scores: await session.table('job_scores').count({ scoring_version_id: id }),
    weights,
    rules: { ...rules },
  }
}
