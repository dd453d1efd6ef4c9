// Own fields, saved views, login sessions, tokens, answers kept, and the seals of the audit log.
import {
  boolean,
  bytes,
  createTable,
  enumeration,
  foreignKey,
  index,
  integer,
  json,
  table,
  text,
  timestamp,
  timestamps,
  unique,
  uniqueAmong,
  uuid,
  type Migration,
} from '@moirai/database'

export const migration: Migration = {
  revision: '20261121T080100-settings-and-sign-in',
  name: 'settings and sign-in',
  description: 'Own fields, saved views, login sessions, tokens, answers kept, and the seals of the audit log.',
  parents: ['20261121T080000-indexes-of-references'],
  operations: [
    createTable(
      table(
        'custom_fields',
        {
          id: uuid().primaryKey(),
          entity: enumeration('profile', 'job'),
          key: text({ max: 100 }),
          type: enumeration('text', 'number', 'date', 'boolean', 'choice'),
          options: json().default([]),
          required: boolean().default(false),
          position: integer(),
          ...timestamps(),
        },
        (t) => [unique(t.entity, t.key)],
      ),
    ),
    createTable(
      table(
        'saved_views',
        {
          id: uuid().primaryKey(),
          user_id: uuid().nullable(),
          list: text({ max: 50 }),
          name: text({ max: 255 }).personal(),
          query: json().personal(),
          ...timestamps(),
        },
        (t) => [
          unique(t.user_id, t.list, t.name),
          uniqueAmong(t.user_id.isNull(), t.list, t.name),
          foreignKey(t.user_id, () => ({ table: 'users', column: 'id' }), { onDelete: 'cascade' }),
        ],
      ),
    ),
    createTable(
      table(
        'sessions',
        {
          id: uuid().primaryKey(),
          user_id: uuid(),
          token_hash: bytes({ max: 32 }),
          expires_at: timestamp(),
          last_seen_at: timestamp().personal(),
          revoked_at: timestamp().nullable(),
          ip: text({ max: 45 }).nullable().personal(),
          user_agent: text({ max: 500 }).nullable().personal(),
          ...timestamps(),
        },
        (t) => [
          unique(t.token_hash),
          index(t.user_id),
          index(t.expires_at),
          foreignKey(t.user_id, () => ({ table: 'users', column: 'id' }), { onDelete: 'cascade' }),
        ],
      ),
    ),
    createTable(
      table(
        'user_tokens',
        {
          id: uuid().primaryKey(),
          user_id: uuid(),
          purpose: enumeration('verify_email', 'reset_password', 'change_email', 'unlock', 'unsubscribe'),
          token_hash: bytes({ max: 32 }),
          address: text({ max: 255 }).personal(),
          expires_at: timestamp(),
          used_at: timestamp().nullable(),
          ...timestamps(),
        },
        (t) => [
          unique(t.token_hash),
          index(t.user_id),
          foreignKey(t.user_id, () => ({ table: 'users', column: 'id' }), { onDelete: 'cascade' }),
        ],
      ),
    ),
    createTable(
      table(
        'idempotency_keys',
        {
          id: uuid().primaryKey(),
          actor: text({ max: 100 }),
          route: text({ max: 255 }),
          key: text({ max: 200 }),
          body_hash: text({ max: 64 }),
          status: enumeration('running', 'answered'),
          response: json().nullable().personal(),
          expires_at: timestamp(),
          ...timestamps(),
        },
        (t) => [unique(t.actor, t.route, t.key), index(t.expires_at)],
      ),
    ),
    createTable(
      table(
        'audit_seals',
        {
          id: uuid().primaryKey(),
          position: integer(),
          first_id: uuid(),
          last_id: uuid(),
          count: integer(),
          previous_hash: text({ max: 64 }),
          hash: text({ max: 64 }),
          sealed_at: timestamp(),
          ...timestamps(),
        },
        (t) => [unique(t.position)],
      ),
    ),
  ],
}
