// Letters that did not arrive, and which of them made an address undeliverable.
import {
  addColumn,
  addForeignKey,
  column,
  createIndex,
  createTable,
  enumeration,
  foreignKey,
  table,
  text,
  timestamp,
  timestamps,
  unique,
  uuid,
  type Migration,
} from '@moirai/database'

export const migration: Migration = {
  revision: '20261121T232500-bounces-of-mail',
  name: 'bounces of mail',
  description: 'Letters that did not arrive, and which of them made an address undeliverable.',
  parents: ['20261121T230900-times-of-news'],
  operations: [
    createTable(
      table(
        'mail_bounces',
        {
          id: uuid().primaryKey(),
          email_log_id: uuid(),
          kind: enumeration('hard', 'soft', 'policy'),
          status_code: text({ max: 20 }),
          diagnostic: text({ max: 1000 }).personal(),
          source: enumeration('server', 'report'),
          fingerprint: text({ max: 64 }),
          occurred_at: timestamp(),
          ...timestamps(),
        },
        (t) => [
          unique(t.email_log_id, t.fingerprint),
          foreignKey(t.email_log_id, () => ({ table: 'email_logs', column: 'id' }), { onDelete: 'cascade' }),
        ],
      ),
    ),
    addColumn('suppressions', column('email_log_id', uuid().nullable())),
    createIndex('suppressions', {
      name: 'suppressions_email_log_id_index',
      columns: [{ column: 'email_log_id' }],
      unique: false,
    }),
    addForeignKey('suppressions', {
      name: 'suppressions_email_log_id_foreign',
      columns: ['email_log_id'],
      table: 'email_logs',
      references: ['id'],
      onDelete: 'set null',
    }),
  ],
}
