// Writes down who did what to whom, in the transaction that does it.
import type { Work } from '../context.ts'

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
