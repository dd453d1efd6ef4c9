// Signing in. A try is counted before its password is looked at, so that guesses side by side are never more than the limit.
import { signIn as signInInput, type SignIn } from '@moirai/contract/sign-in'
import type { UserView } from '@moirai/contract/users'
import { recordAudit } from '../audit/audit.ts'
import { checked } from '../checking.ts'
import { inTransaction, type Context } from '../context.ts'
import { Refusal } from '../errors.ts'
import { writeLocked } from './letters.ts'
import { openSession, type Client } from './login-sessions.ts'
import { userView } from './show-users.ts'
import { lockAfter, statusAt, unlocked } from './standing.ts'
import { hashOf } from './tokens.ts'
import type { UserRow } from './user-row.ts'

export interface Admitted {
  /** What the browser keeps; told this once. */
  token: string
  sessionId: string
  user: UserView
}

/** The same for a wrong e-mail, a wrong password, an account that is locked or suspended: who guesses learns nothing. */
export const wrongSignIn = (): Refusal =>
  new Refusal(
    'unauthenticated',
    'This e-mail and password open no account at the moment; after several wrong ones it is locked for a while, and a new password opens it again.',
  )

/**
 * Signs in with e-mail and password; `former` is the secret of the session it takes the place of.
 * @throws Refusal `invalid`, `unauthenticated`, `limited`.
 */
export async function signIn(context: Context, input: SignIn, client: Client, former?: string): Promise<Admitted> {
  const { email, password } = checked(signInInput, input)
  const tried = await countTry(context, email)
  const right = await context.passwords.verify(password, tried?.password_hash ?? null)
  if (tried === undefined || !right) {
    if (tried?.lockedUntil) await tellOfLock(context, tried.id, tried.lockedUntil)
    throw wrongSignIn()
  }
  return inTransaction(context, async (work) => {
    const table = work.session.table('users')
    const user = await table.find(tried.id)
    // Changed while the hash was computed: suspended, deleted, or another password.
    if (!user || user.password_hash !== tried.password_hash || user.account_status === 'suspended') throw wrongSignIn()
    // The lock this very try has set goes with it; one by the operator stays.
    if (user.account_status === 'locked' && user.locked_until === null) throw wrongSignIn()
    const now = work.now()
    const account_status = user.account_status === 'locked' ? unlocked(user) : user.account_status
    await table.update(user.id, { failed_login_attempts: 0, locked_until: null, last_login_at: now, account_status })
    if (former !== undefined) {
      await work.session.table('sessions').updateWhere({ token_hash: hashOf(former), revoked_at: null }, { revoked_at: now })
    }
    const { token, id } = await openSession(work, user, client)
    await recordAudit(work, { action: 'user.signed_in', subject: { type: 'user', id: user.id } })
    return { token, sessionId: id, user: userView(await table.get(user.id)) }
  })
}

type Tried = Pick<UserRow, 'id' | 'password_hash'>

async function tellOfLock(context: Context, id: string, until: Date): Promise<void> {
  await inTransaction(context, async (work) => {
    const user = await work.session.table('users').find(id)
    if (user) await writeLocked(work, user, until)
    await recordAudit(work, { action: 'user.locked', subject: { type: 'user', id }, detail: { until: until.toISOString() } })
  })
}

/** Counts a try as failed, until it is known to be right; undefined where there is nothing to try. */
async function countTry(context: Context, email: string): Promise<(Tried & { lockedUntil: Date | undefined }) | undefined> {
  return inTransaction(context, async (work) => {
    const table = work.session.table('users')
    const user = await table.findBy({ email })
    const now = work.now()
    const status = user && statusAt(user, now)
    if (!user || (status !== 'active' && status !== 'pending_verification')) {
      // As much is written as for a try that counts.
      await recordAudit(work, { action: 'user.sign_in_refused', subject: { type: 'user', id: user?.id ?? 'unknown' } })
      return undefined
    }
    const failures = user.failed_login_attempts + 1
    const lockedUntil = lockAfter(failures, work.settings.login, now)
    await table.update(user.id, {
      failed_login_attempts: failures,
      account_status: lockedUntil === undefined ? status : 'locked',
      locked_until: lockedUntil ?? null,
    })
    await recordAudit(work, { action: 'user.sign_in_tried', subject: { type: 'user', id: user.id }, detail: { failures } })
    return { id: user.id, password_hash: user.password_hash, lockedUntil }
  })
}
