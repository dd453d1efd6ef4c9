// What an account may do at this moment, and for how long wrong passwords keep it locked.
import type { AccountStatus } from '@moirai/contract/words'
import type { TalentSettings } from '../context.ts'
import type { UserRow } from './user-row.ts'

type Locked = Pick<UserRow, 'account_status' | 'locked_until' | 'email_verified_at'>

const longestLockMinutes = 24 * 60

/** The status as it is now: a lock after wrong passwords ends by itself, one by the operator (without an end) does not. */
export function statusAt(user: Locked, now: Date): AccountStatus {
  const over = user.locked_until !== null && user.locked_until.getTime() <= now.getTime()
  return user.account_status === 'locked' && over ? unlocked(user) : user.account_status
}

/** The status of an account that is not locked any more. */
export const unlocked = ({ email_verified_at }: Pick<UserRow, 'email_verified_at'>): AccountStatus =>
  email_verified_at === null ? 'pending_verification' : 'active'

/** Whether who is signed in already stays so: wrong passwords of others must not throw the owner out. */
export function staysSignedIn(user: Locked, now: Date): boolean {
  const status = statusAt(user, now)
  return status === 'active' || status === 'pending_verification' || (status === 'locked' && user.locked_until !== null)
}

/** Until when a failure locks; undefined while there are tries left. Each further round of failures locks for twice as long. */
export function lockAfter(failures: number, { maxFailures, lockMinutes }: TalentSettings['login'], now: Date): Date | undefined {
  if (failures === 0 || failures % maxFailures !== 0) return undefined
  const minutes = Math.min(lockMinutes * 2 ** Math.min(failures / maxFailures - 1, 30), longestLockMinutes)
  return new Date(now.getTime() + minutes * 60_000)
}
