// What was decided about two people who may be one: that they are, with what undoing it needs, or that they are not.
import { enumeration, foreignKey, index, json, table, timestamp, timestamps, uuid } from '@moirai/database'
import { users } from '../accounts/tables.ts'
import { profiles } from '../people/tables.ts'
import type { Counts, MergeJournal } from './journal.ts'

export const duplicateDecisions = table(
  'duplicate_decisions',
  {
    id: uuid().primaryKey(),
    /** Who stays; of two who are kept apart the one whose id is the lower. */
    kept_id: uuid(),
    other_id: uuid(),
    decision: enumeration('merged', 'apart'),
    decided_by: uuid().nullable(),
    /** Empty once the merge is undone. */
    journal: json<MergeJournal>().nullable().personal(),
    /** Records that went over, and that stayed, by kind. */
    counts: json<Counts>(),
    undone_at: timestamp().nullable(),
    ...timestamps(),
  },
  (t) => [
    index(t.kept_id),
    index(t.other_id),
    index(t.decided_by),
    foreignKey(t.kept_id, () => profiles.reference('id'), { onDelete: 'cascade' }),
    foreignKey(t.other_id, () => profiles.reference('id'), { onDelete: 'cascade' }),
    foreignKey(t.decided_by, () => users.reference('id'), { onDelete: 'set null' }),
  ],
)
