// Accounts that sign in.
import {
  check,
  enumeration,
  index,
  integer,
  softDelete,
  table,
  text,
  timestamp,
  timestamps,
  uniqueAmong,
  uuid,
} from '@moirai/database'
import { experienceLevels } from '@moirai/contract/words'

export const users = table(
  'users',
  {
    id: uuid().primaryKey(),
    email: text({ max: 255 }).personal(),
    password_hash: text({ max: 255 }).nullable(),
    name: text({ max: 255 }).personal(),
    role: enumeration('student', 'recruiter', 'staff', 'admin'),
    target_role: text({ max: 255 }).nullable().personal(),
    experience_level: enumeration(...experienceLevels)
      .nullable()
      .personal(),
    time_zone: text({ max: 64 }).default('UTC'),
    account_status: enumeration('pending_verification', 'active', 'suspended', 'locked').default('pending_verification'),
    email_verified_at: timestamp().nullable(),
    failed_login_attempts: integer().default(0),
    locked_until: timestamp().nullable(),
    last_login_at: timestamp().nullable(),
    locale: text({ max: 35 }).default('en'),
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
