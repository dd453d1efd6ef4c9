// Who did what to whom. Rows are only ever added.
import { index, json, table, text, timestamps, uuid } from '@moirai/database'

export const auditLog = table(
  'audit_log',
  {
    id: uuid().primaryKey(),
    /** Empty for the operator at the terminal and for the program itself. No foreign key: the log outlives an erasure. */
    actor_id: uuid().nullable(),
    action: text({ max: 100 }),
    subject_type: text({ max: 50 }),
    subject_id: text({ max: 255 }),
    /** Ids and counts only, never personal data: the log outlives an erasure. */
    detail: json<Record<string, string | number | boolean | null>>().default({}),
    ...timestamps(),
  },
  (t) => [index(t.subject_type, t.subject_id), index(t.actor_id)],
)
