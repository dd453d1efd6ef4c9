// What was decided about two people who may be one: merged, with what undoing needs, or kept apart.
import {
  createTable,
  enumeration,
  foreignKey,
  index,
  json,
  table,
  timestamp,
  timestamps,
  uuid,
  type Migration,
} from '@moirai/database'

export const migration: Migration = {
  revision: '20261121T193738-decisions-about-duplicates',
  name: 'decisions about duplicates',
  description: 'What was decided about two people who may be one: merged, with what undoing needs, or kept apart.',
  parents: ['20261121T173048-undo-of-imports'],
  operations: [
    createTable(
      table(
        'duplicate_decisions',
        {
          id: uuid().primaryKey(),
          kept_id: uuid(),
          other_id: uuid(),
          decision: enumeration('merged', 'apart'),
          decided_by: uuid().nullable(),
          journal: json().nullable().personal(),
          counts: json(),
          undone_at: timestamp().nullable(),
          ...timestamps(),
        },
        (t) => [
          index(t.kept_id),
          index(t.other_id),
          index(t.decided_by),
          foreignKey(t.kept_id, () => ({ table: 'profiles', column: 'id' }), { onDelete: 'cascade' }),
          foreignKey(t.other_id, () => ({ table: 'profiles', column: 'id' }), { onDelete: 'cascade' }),
          foreignKey(t.decided_by, () => ({ table: 'users', column: 'id' }), { onDelete: 'set null' }),
        ],
      ),
    ),
  ],
}
