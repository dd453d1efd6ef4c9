// Writes down who did what to whom, in the transaction that does it.
import type { Work } from '../context.ts'

export interface AuditEntry {
  /** `import.completed`, `match.run`: noun and what happened to it. */
  action: string
  subject: { type: string; id: string }
  /** Ids and counts only, never personal data. */
  detail?: Record<string, string | number | boolean | null>
}

export async function recordAudit(work: Work, entry: AuditEntry): Promise<void> {
  const { actor, session } = work
  await session.table('audit_log').insert({
    actor_id: actor.kind === 'user' ? actor.id : null,
    action: entry.action,
    subject_type: entry.subject.type,
    subject_id: entry.subject.id,
    detail: entry.detail ?? {},
  })
}
