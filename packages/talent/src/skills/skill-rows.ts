// Rows of skills found and told, and the person they belong to.
import type { EvidenceView, SkillView } from '@moirai/contract/skills'
import type { RowOf } from '@moirai/database'
import { laterThan } from '../checking.ts'
import type { Work } from '../context.ts'
import { idOf, noSuch } from '../identifiers.ts'
import { listsDue } from '../lists-due.ts'
import type { evidences, skills } from './tables.ts'

export type SkillRow = RowOf<typeof skills>

/** @throws Refusal `missing`. */
export async function findSkill(work: Work, id: string): Promise<SkillRow> {
  const found = await work.session.table('skills').find(idOf(id, 'skill'))
  if (!found) throw noSuch('skill', id)
  return found
}

/** Skills are facts of their person: matches are told as stale by the time that the person was changed. */
export async function personChanged(work: Work, ids: readonly string[]): Promise<void> {
  const table = work.session.table('profiles')
  const [latest] = await table.list({ where: { id: { in: ids } }, orderBy: { updated_at: 'desc' }, limit: 1 })
  if (latest) await table.updateWhere({ id: { in: ids } }, { updated_at: laterThan(latest, work.now()) })
  await listsDue(work)
}

/** Each with what supports it, in two statements. */
export async function skillViews({ session }: Work, rows: readonly SkillRow[]): Promise<SkillView[]> {
  const supports = await session
    .table('evidences')
    .list({ where: { skill_id: { in: rows.map(({ id }) => id) } }, orderBy: { created_at: 'asc', id: 'asc' } })
  const bySkill = Map.groupBy(supports, ({ skill_id }) => skill_id)
  return rows.map((row) => ({
    id: row.id,
    skill: row.name,
    conceptId: row.concept_id,
    proficiency: row.proficiency,
    years: row.years === null ? null : Number(row.years),
    origin: row.origin,
    evidences: (bySkill.get(row.id) ?? []).map(evidenceView),
    updatedAt: row.updated_at.toISOString(),
  }))
}

export const evidenceView = (row: RowOf<typeof evidences>): EvidenceView => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  quote: row.quote,
  url: row.url,
  occurredOn: row.occurred_on,
})
