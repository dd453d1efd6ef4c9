// Match runs that several workers share: shares of the people, and the facts and lists that pass between the workers.
import {
  addColumn,
  bytes,
  column,
  createTable,
  enumeration,
  foreignKey,
  integer,
  table,
  timestamps,
  unique,
  uuid,
  type Migration,
} from '@moirai/database'

export const migration: Migration = {
  revision: '20261121T234500-shared-runs',
  name: 'shared runs',
  description:
    'Match runs that several workers share: shares of the people, and the facts and lists that pass between the workers.',
  parents: ['20261121T232500-bounces-of-mail'],
  operations: [
    addColumn('match_runs', column('task_id', uuid().nullable())),
    createTable(
      table(
        'match_ranges',
        {
          id: uuid().primaryKey(),
          match_run_id: uuid(),
          position: integer(),
          people: integer(),
          task_id: uuid(),
          changed: integer().nullable(),
          ...timestamps(),
        },
        (t) => [
          unique(t.match_run_id, t.position),
          foreignKey(t.match_run_id, () => ({ table: 'match_runs', column: 'id' }), { onDelete: 'cascade' }),
        ],
      ),
    ),
    createTable(
      table(
        'match_pieces',
        {
          id: uuid().primaryKey(),
          match_run_id: uuid(),
          kind: enumeration('common', 'people', 'lists'),
          position: integer(),
          piece: integer(),
          content: bytes().personal(),
          ...timestamps(),
        },
        (t) => [
          unique(t.match_run_id, t.kind, t.position, t.piece),
          foreignKey(t.match_run_id, () => ({ table: 'match_runs', column: 'id' }), { onDelete: 'cascade' }),
        ],
      ),
    ),
  ],
}
