// What people are told, in the program and by e-mail, and what they do not want to be told.
import {
  bytes,
  createTable,
  enumeration,
  foreignKey,
  index,
  integer,
  table,
  text,
  timestamp,
  timestamps,
  unique,
  uuid,
  type Migration,
} from '@moirai/database'

export const migration: Migration = {
  revision: '20261121T080400-notifications',
  name: 'notifications',
  description: 'What people are told, in the program and by e-mail, and what they do not want to be told.',
  parents: ['20261121T080300-applications'],
  operations: [
    createTable(
      table(
        'notifications',
        {
          id: uuid().primaryKey(),
          user_id: uuid(),
          kind: text({ max: 50 }),
          title: text({ max: 255 }).personal(),
          body: text().personal(),
          link: text({ max: 2000 }).nullable(),
          read_at: timestamp().nullable().personal(),
          dedupe_key: text({ max: 255 }),
          ...timestamps(),
        },
        (t) => [
          unique(t.user_id, t.dedupe_key),
          index(t.user_id, t.read_at),
          foreignKey(t.user_id, () => ({ table: 'users', column: 'id' }), { onDelete: 'cascade' }),
        ],
      ),
    ),
    createTable(
      table(
        'email_logs',
        {
          id: uuid().primaryKey(),
          user_id: uuid().nullable(),
          email_type: text({ max: 50 }),
          recipient_email: text({ max: 255 }).personal(),
          subject: text({ max: 255 }).personal(),
          body_text: text().personal(),
          body_html: text().nullable().personal(),
          status: enumeration('pending', 'sent', 'failed', 'bounced', 'suppressed').default('pending'),
          attempts: integer().default(0),
          next_attempt_at: timestamp().nullable(),
          sent_at: timestamp().nullable(),
          error_message: text().nullable().personal(),
          message_id: text({ max: 255 }),
          dedupe_key: text({ max: 255 }).nullable(),
          ...timestamps(),
        },
        (t) => [
          unique(t.message_id),
          unique(t.dedupe_key),
          index(t.status, t.next_attempt_at),
          index(t.email_type),
          index(t.user_id),
          foreignKey(t.user_id, () => ({ table: 'users', column: 'id' }), { onDelete: 'set null' }),
        ],
      ),
    ),
    createTable(
      table(
        'notification_preferences',
        {
          id: uuid().primaryKey(),
          user_id: uuid(),
          kind: text({ max: 50 }),
          channel: enumeration('in_app', 'email'),
          frequency: enumeration('immediately', 'daily', 'weekly', 'never').personal(),
          ...timestamps(),
        },
        (t) => [
          unique(t.user_id, t.kind, t.channel),
          foreignKey(t.user_id, () => ({ table: 'users', column: 'id' }), { onDelete: 'cascade' }),
        ],
      ),
    ),
    createTable(
      table(
        'suppressions',
        {
          id: uuid().primaryKey(),
          address_hmac: bytes({ max: 32 }),
          reason: enumeration('unsubscribed', 'bounced', 'complained', 'operator'),
          ...timestamps(),
        },
        (t) => [unique(t.address_hmac)],
      ),
    ),
  ],
}
