// Writes down who did what to whom, in the transaction that does it.
import type { AuditRow, AuditQuery } from '@moirai/contract/audit'
import type { PageOf } from '@moirai/contract/lists'
import { inSnapshot, type Context, type Work } from '../context.ts'
import { withoutEmpty } from '../searching.ts'

export { sealAudit, verifyAudit } from './seals.ts'

export interface AuditEntry {
  /** `import.completed`, `match.run`: noun and what happened to it. */
  action: string
  subject: { type: string; id: string }
  /** Ids and counts only, never personal data. */
  detail?: Record<string, string | number | boolean | null>
}

export async function recordAudit(work: Work, ...entries: readonly AuditEntry[]): Promise<void> {
  const { actor, session } = work
  await session.table('audit_log').insertMany(
    entries.map(({ action, subject, detail = {} }) => ({
      actor_id: actor.kind === 'user' ? actor.id : null,
      action,
      subject_type: subject.type,
      subject_id: subject.id,
      detail,
    })),
  )
}

/** The names of the fields that a change speaks of, without what they hold. */
export const changedFields = (changes: object): { fields: string } => ({
  fields: Object.keys(changes)
    .filter((name) => name !== 'ifUpdatedAt')
    .join(' '),
})

/** What was done, the latest first. */
export async function listAudit(context: Context, query: AuditQuery): Promise<PageOf<AuditRow>> {
  const { limit, cursor, action, actor, subject } = query
  const where = withoutEmpty({ action, actor_id: actor, subject_id: subject })
  return inSnapshot(context, async ({ session }) => {
    const page = await session.table('audit_log').page({ where, orderBy: { id: 'desc' }, limit, cursor })
    const items = page.items.map((row) => ({
      id: row.id,
      at: row.created_at.toISOString(),
      actorId: row.actor_id,
      action: row.action,
      subject: { type: row.subject_type, id: row.subject_id },
      detail: row.detail,
    }))
    return { items, next: page.next }
  })
}
