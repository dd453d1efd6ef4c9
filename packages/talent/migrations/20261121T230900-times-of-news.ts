// News that are collected for one letter, and the hours in which none is sent.
import {
  addColumn,
  boolean,
  column,
  createIndex,
  createTable,
  foreignKey,
  integer,
  table,
  timestamp,
  timestamps,
  uuid,
  type Migration,
} from '@moirai/database'

export const migration: Migration = {
  revision: '20261121T230900-times-of-news',
  name: 'times of news',
  description: 'News that are collected for one letter, and the hours in which none is sent.',
  parents: ['20261121T224500-paces-of-requests'],
  operations: [
    addColumn('notifications', column('in_app', boolean().default(true))),
    addColumn('notifications', column('mail_due_at', timestamp().nullable())),
    createIndex('notifications', {
      name: 'notifications_user_id_id_index',
      columns: [{ column: 'user_id' }, { column: 'id' }],
      unique: false,
    }),
    createIndex('notifications', {
      name: 'notifications_mail_due_at_index',
      columns: [{ column: 'mail_due_at' }],
      unique: false,
    }),
    createTable(
      table(
        'notification_times',
        {
          user_id: uuid().primaryKey(),
          quiet_from: integer().nullable().personal(),
          quiet_to: integer().nullable().personal(),
          digest_at: integer().default(480).personal(),
          digest_weekday: integer().default(1).personal(),
          ...timestamps(),
        },
        (t) => [foreignKey(t.user_id, () => ({ table: 'users', column: 'id' }), { onDelete: 'cascade' })],
      ),
    ),
  ],
}
