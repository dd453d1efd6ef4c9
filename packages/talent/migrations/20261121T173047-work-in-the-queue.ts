// What long work needs in the queue: what came of a task, and the files that wait to be imported.
import {
  addColumn,
  bytes,
  createTable,
  enumeration,
  foreignKey,
  index,
  integer,
  json,
  primaryKey,
  table,
  text,
  timestamp,
  timestamps,
  uuid,
  type Migration,
} from '@moirai/database'

export const migration: Migration = {
  revision: '20261121T173047-work-in-the-queue',
  name: 'work in the queue',
  description: 'What long work needs in the queue: what came of a task, and the files that wait to be imported.',
  parents: ['20261121T170600-one-open-assessment'],
  operations: [
    addColumn('tasks', { name: 'result', type: { kind: 'json' }, nullable: true }),
    createTable(
      table(
        'import_files',
        {
          id: uuid().primaryKey(),
          kind: enumeration('people', 'jobs'),
          filename: text({ max: 255 }),
          inspection: json().nullable(),
          columns: json().nullable(),
          task_id: uuid().nullable(),
          import_id: uuid().nullable(),
          expires_at: timestamp(),
          ...timestamps(),
        },
        (t) => [
          index(t.expires_at),
          index(t.import_id),
          foreignKey(t.import_id, () => ({ table: 'csv_imports', column: 'id' }), { onDelete: 'set null' }),
        ],
      ),
    ),
    createTable(
      table(
        'import_file_chunks',
        {
          file_id: uuid(),
          position: integer(),
          content: bytes(),
          ...timestamps(),
        },
        (t) => [
          primaryKey(t.file_id, t.position),
          foreignKey(t.file_id, () => ({ table: 'import_files', column: 'id' }), { onDelete: 'cascade' }),
        ],
      ),
    ),
  ],
}
