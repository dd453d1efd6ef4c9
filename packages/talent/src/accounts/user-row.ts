// From what is said of an account to its row.
import type { createUser } from '@moirai/contract/users'
import type { RowOf } from '@moirai/database'
import type { checked } from '../checking.ts'
import type { users } from './tables.ts'

export type UserRow = RowOf<typeof users>
type Said = ReturnType<typeof checked<typeof createUser>>
export type NewUser = Said & { passwordHash: string | null }

export function newUserRow(user: NewUser, id: string) {
  const { email, name, role, status = 'pending_verification', timeZone = 'UTC', locale = 'en', passwordHash } = user
  return {
    id,
    email,
    name,
    role,
    account_status: status,
    password_hash: passwordHash,
    target_role: user.targetRole ?? null,
    experience_level: user.level ?? null,
    time_zone: timeZone,
    locale,
  }
}

/** The columns of what is said; an e-mail that differs has not been verified. */
export function userChanges(said: { [Field in keyof Said]?: Said[Field] | undefined }, known: UserRow) {
  const { email, name, role, status, targetRole, level, timeZone, locale } = said
  return {
    name,
    role,
    account_status: status,
    target_role: targetRole,
    experience_level: level,
    time_zone: timeZone,
    locale,
    ...(email === undefined || email === known.email ? {} : { email, email_verified_at: null }),
  }
}
