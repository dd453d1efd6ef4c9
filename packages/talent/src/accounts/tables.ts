// Accounts that sign in, their login sessions and tokens, and the answers kept for requests sent twice.
import {
  bytes,
  check,
  enumeration,
  foreignKey,
  index,
  integer,
  json,
  softDelete,
  table,
  text,
  timestamp,
  timestamps,
  unique,
  uniqueAmong,
  uuid,
} from '@moirai/database'
import { accountStatuses, experienceLevels, userRoles } from '@moirai/contract/words'

export const users = table(
  'users',
  {
    id: uuid().primaryKey(),
    email: text({ max: 255 }).personal(),
    /** Argon2id; empty for an account that has not set a password yet. */
    password_hash: text({ max: 255 }).nullable(),
    name: text({ max: 255 }).personal(),
    role: enumeration(...userRoles).personal(),
    /** What they are looking for, until there is a profile. */
    target_role: text({ max: 255 }).nullable().personal(),
    experience_level: enumeration(...experienceLevels)
      .nullable()
      .personal(),
    /** IANA name, such as Europe/Berlin. */
    time_zone: text({ max: 64 }).default('UTC').personal(),
    account_status: enumeration(...accountStatuses)
      .default('pending_verification')
      .personal(),
    email_verified_at: timestamp().nullable(),
    /** Since the last success. */
    failed_login_attempts: integer().default(0),
    locked_until: timestamp().nullable(),
    last_login_at: timestamp().nullable().personal(),
    /** BCP 47, such as en or de-AT. */
    locale: text({ max: 35 }).default('en').personal(),
    ...timestamps(),
    ...softDelete(),
  },
  (t) => [
    uniqueAmong(t.deleted_at.isNull(), t.email),
    index(t.role),
    index(t.account_status),
    index(t.last_login_at),
    check('failures', t.failed_login_attempts.gte(0)),
  ],
)

export const sessions = table(
  'sessions',
  {
    id: uuid().primaryKey(),
    user_id: uuid(),
    /** SHA-256 of the token, which only its owner holds. */
    token_hash: bytes({ max: 32 }).unique(),
    expires_at: timestamp(),
    last_seen_at: timestamp().personal(),
    revoked_at: timestamp().nullable(),
    ip: text({ max: 45 }).nullable().personal(),
    /** As far as it fits. */
    user_agent: text({ max: 500 }).nullable().personal(),
    ...timestamps(),
  },
  (t) => [index(t.user_id), index(t.expires_at), foreignKey(t.user_id, () => users.reference('id'), { onDelete: 'cascade' })],
)

export const userTokens = table(
  'user_tokens',
  {
    id: uuid().primaryKey(),
    user_id: uuid(),
    purpose: enumeration('verify_email', 'reset_password', 'change_email', 'unlock', 'unsubscribe'),
    token_hash: bytes({ max: 32 }).unique(),
    /** The e-mail it was sent to, which may have changed since. */
    address: text({ max: 255 }).personal(),
    expires_at: timestamp(),
    used_at: timestamp().nullable(),
    ...timestamps(),
  },
  (t) => [index(t.user_id), foreignKey(t.user_id, () => users.reference('id'), { onDelete: 'cascade' })],
)

export const idempotencyKeys = table(
  'idempotency_keys',
  {
    id: uuid().primaryKey(),
    /** A user's id, or `anonymous:` and the hash of an address. No foreign key for that. */
    actor: text({ max: 100 }),
    /** Method and path. */
    route: text({ max: 255 }),
    /** As the request gave it. */
    key: text({ max: 200 }),
    /** SHA-256 of the body: the same key with another body is refused. */
    body_hash: text({ max: 64 }),
    status: enumeration('running', 'answered'),
    /** The status and body that were answered, and are answered again. */
    response: json().nullable().personal(),
    expires_at: timestamp(),
    ...timestamps(),
  },
  (t) => [unique(t.actor, t.route, t.key), index(t.expires_at)],
)

export const requestPaces = table(
  'request_paces',
  {
    id: uuid().primaryKey(),
    /** HMAC of an address or an account, under the secret of the server. */
    asker_hash: bytes({ max: 32 }).unique(),
    /** Until then what they asked keeps them busy; each try adds its part of a minute. */
    busy_until: timestamp(),
    ...timestamps(),
  },
  (t) => [index(t.busy_until)],
)
