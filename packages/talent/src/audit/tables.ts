// Who did what to whom, and the chain that shows whether rows were changed since. Rows are only ever added.
import { index, integer, json, table, text, timestamp, timestamps, unique, uuid } from '@moirai/database'

export const auditLog = table(
  'audit_log',
  {
    id: uuid().primaryKey(),
    /** Empty for the operator at the terminal and for the program itself. No foreign key: the log outlives an erasure. */
    actor_id: uuid().nullable(),
    /** What was done, as a word with its noun. */
    action: text({ max: 100 }),
    subject_type: text({ max: 50 }),
    subject_id: text({ max: 255 }),
    /** Ids and counts only, never personal data: the log outlives an erasure. */
    detail: json<Record<string, string | number | boolean | null>>().default({}),
    ...timestamps(),
  },
  (t) => [index(t.subject_type, t.subject_id), index(t.actor_id)],
)

export const auditSeals = table(
  'audit_seals',
  {
    id: uuid().primaryKey(),
    /** From 1, without gaps. */
    position: integer(),
    /** The first and last row sealed. No foreign keys: a row that is gone is for `audit verify` to find. */
    first_id: uuid(),
    last_id: uuid(),
    /** How many rows are sealed. */
    count: integer(),
    /** The hash of the seal before; of the first one 64 zeros. */
    previous_hash: text({ max: 64 }),
    /** SHA-256 over the rows and the hash before. */
    hash: text({ max: 64 }),
    sealed_at: timestamp(),
    ...timestamps(),
  },
  (t) => [unique(t.position)],
)
