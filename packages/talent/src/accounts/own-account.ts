// What people do with their own account: sign out, a new password, a new e-mail, their name.
import {
  askByEmail,
  changeEmail as changeEmailInput,
  changePassword as changePasswordInput,
  resetPassword as resetPasswordInput,
  updateAccount as updateAccountInput,
  withToken,
  type AskByEmail,
  type ChangeEmail,
  type ChangePassword,
  type ResetPassword,
  type UpdateAccount,
  type WithToken,
} from '@moirai/contract/sign-in'
import type { UserView } from '@moirai/contract/users'
import { changedFields, recordAudit } from '../audit/audit.ts'
import { checked, laterThan, refuseStale, refusingTaken } from '../checking.ts'
import { inSnapshot, inTransaction, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { withoutEmpty } from '../searching.ts'
import { writeEmailChange, writeEmailNotice, writePasswordChanged, writeReset } from './letters.ts'
import { actingUser, endSessions } from './login-sessions.ts'
import { refuseWeak } from './password-rules.ts'
import { findUser, userView } from './show-users.ts'
import { unlocked } from './standing.ts'
import { endTokens, issueToken, redeemToken } from './tokens.ts'
import { userChanges, type UserRow } from './user-row.ts'

/** Sends a link to choose a new password; where nobody has that e-mail, nothing, and nobody is told. @throws Refusal `invalid`, `limited`. */
export async function askForReset(context: Context, input: AskByEmail): Promise<void> {
  const { email } = checked(askByEmail, input)
  // What takes time takes it for all.
  await context.passwords.verify(email, null)
  await inTransaction(context, async (work) => {
    const user = await work.session.table('users').findBy({ email })
    const token = user !== undefined && mayReset(user) ? await issueToken(work, user, 'reset_password') : undefined
    if (token !== undefined) await writeReset(work, user!, token)
    await recordAudit(work, { action: 'user.reset_asked', subject: { type: 'user', id: user?.id ?? 'unknown' } })
  })
}

/** A lock after wrong passwords is opened by a new one; what the operator has closed is not. */
const mayReset = (user: UserRow): boolean =>
  user.account_status !== 'suspended' && !(user.account_status === 'locked' && user.locked_until === null)

/** Sets a new password by what the mail brought, opens a lock, and signs everybody out. @throws Refusal `invalid`, `stale`, `limited`. */
export async function resetPassword(context: Context, input: ResetPassword): Promise<UserView> {
  const { token: secret, password } = checked(resetPasswordInput, input)
  refuseWeak(password, [])
  const passwordHash = await context.passwords.hash(password)
  return inTransaction(context, async (work) => {
    const { token, user } = await redeemToken(work, secret, 'reset_password')
    if (token.address !== user.email || !mayReset(user)) {
      throw new Refusal('stale', 'This link was used already, or is too old; ask for a new one.')
    }
    refuseWeak(password, [user.email, user.name])
    // Who reads mail at an address has shown that it is theirs.
    const email_verified_at = user.email_verified_at ?? work.now()
    await setPassword(work, user, passwordHash, { email_verified_at, account_status: unlocked({ email_verified_at }) })
    return userView(await work.session.table('users').get(user.id))
  })
}

async function setPassword(work: Work, user: UserRow, password_hash: string, more: Partial<UserRow> = {}, except?: string) {
  const { email_verified_at = user.email_verified_at, account_status = user.account_status } = more
  await work.session.table('users').update(user.id, {
    password_hash,
    email_verified_at,
    account_status,
    failed_login_attempts: 0,
    locked_until: null,
    updated_at: laterThan(user, work.now()),
  })
  await endTokens(work, user.id, ['reset_password', 'change_email'])
  await endSessions(work, user.id, except)
  await writePasswordChanged(work, user)
  await recordAudit(work, { action: 'user.password_changed', subject: { type: 'user', id: user.id } })
}

/**
 * Changes one's own password, told the current one, and ends every other session.
 * @param sessionId The session that asks, which stays.
 * @throws Refusal `invalid`, `unauthenticated`, `limited`.
 */
export async function changePassword(context: Context, input: ChangePassword, sessionId?: string): Promise<void> {
  const { currentPassword, password } = checked(changePasswordInput, input)
  const user = await ownUser(context)
  refuseWeak(password, [user.email, user.name])
  await confirmPassword(context, user, currentPassword)
  const passwordHash = await context.passwords.hash(password)
  await inTransaction(context, async (work) => {
    await setPassword(work, await unchanged(work, user), passwordHash, {}, sessionId)
  })
}

/** Sends a link to a new e-mail, told the password; the old one is told as well. @throws Refusal `invalid`, `unauthenticated`, `limited`. */
export async function changeEmail(context: Context, input: ChangeEmail): Promise<void> {
  const { currentPassword, email } = checked(changeEmailInput, input)
  const known = await ownUser(context)
  await confirmPassword(context, known, currentPassword)
  await inTransaction(context, async (work) => {
    const user = await unchanged(work, known)
    const token = await issueToken(work, user, 'change_email', email)
    if (token === undefined) throw new Refusal('limited', 'Too many links were sent within an hour; wait until the next one.')
    // Whether somebody else has it is told to nobody: the link is refused then.
    await writeEmailChange(work, user, email, token)
    await writeEmailNotice(work, user, false)
    await recordAudit(work, { action: 'user.email_change_asked', subject: { type: 'user', id: user.id } })
  })
}

/** Gives an account the e-mail whose mail brought this. @throws Refusal `invalid`, `stale`. */
export async function confirmEmail(context: Context, input: WithToken): Promise<UserView> {
  const { token: secret } = checked(withToken, input)
  const problem = { column: 'email', problem: 'This e-mail has an account already.', howToFix: 'Use another one.' }
  return inTransaction(context, async (work) => {
    const { token, user } = await redeemToken(work, secret, 'change_email')
    const table = work.session.table('users')
    const now = work.now()
    const account_status = user.account_status === 'pending_verification' ? 'active' : user.account_status
    await refusingTaken({ email: problem }, () =>
      table.update(user.id, { email: token.address, email_verified_at: now, account_status, updated_at: laterThan(user, now) }),
    )
    await endTokens(work, user.id, ['verify_email', 'reset_password', 'change_email'])
    await writeEmailNotice(work, user, true)
    await recordAudit(work, { action: 'user.email_changed', subject: { type: 'user', id: user.id } })
    return userView(await table.get(user.id))
  })
}

/** Changes what people may change of their own account. @throws Refusal `invalid`, `unauthenticated`, `stale`. */
export async function updateAccount(context: Context, input: UpdateAccount): Promise<UserView> {
  const { ifUpdatedAt, ...given } = checked(updateAccountInput, input)
  const id = actingUser(context)
  return inTransaction(context, async (work) => {
    const user = await findUser(work, id)
    refuseStale(user, ifUpdatedAt)
    const changes = withoutEmpty({ ...userChanges(given, user), updated_at: laterThan(user, work.now()) })
    await work.session.table('users').update(id, changes)
    await recordAudit(work, { action: 'user.updated', subject: { type: 'user', id }, detail: changedFields(given) })
    return userView({ ...user, ...changes })
  })
}

/** Ends the session that asks. */
export async function signOut(context: Context, sessionId: string): Promise<void> {
  const id = actingUser(context)
  await inTransaction(context, async (work) => {
    await work.session.table('sessions').updateWhere({ id: sessionId, user_id: id, revoked_at: null }, { revoked_at: work.now() })
    await recordAudit(work, { action: 'user.signed_out', subject: { type: 'user', id } })
  })
}

/** Ends every session of one's own but the one that asks. */
export async function signOutElsewhere(context: Context, sessionId?: string): Promise<void> {
  const id = actingUser(context)
  await inTransaction(context, async (work) => {
    const count = await endSessions(work, id, sessionId)
    await recordAudit(work, { action: 'user.signed_out_elsewhere', subject: { type: 'user', id }, detail: { count } })
  })
}

const ownUser = (context: Context): Promise<UserRow> => inSnapshot(context, (work) => findUser(work, actingUser(context)))

/** Before what cannot be undone: the own account, once its password was told. @throws Refusal `invalid`, `unauthenticated`, `limited`. */
export async function confirmOwnPassword(context: Context, password: string): Promise<UserRow> {
  const user = await ownUser(context)
  await confirmPassword(context, user, password)
  return user
}

/** Asked again before what matters, and counted as sign-ins are: a stolen session must not try passwords without end. */
async function confirmPassword(context: Context, user: UserRow, password: string): Promise<void> {
  const { maxFailures } = context.settings.login
  const tries = await inTransaction(context, async (work) => {
    const { id, failed_login_attempts } = await findUser(work, user.id)
    if (failed_login_attempts >= maxFailures) {
      await endSessions(work, id)
      await recordAudit(work, { action: 'user.signed_out_after_tries', subject: { type: 'user', id } })
      return undefined
    }
    await work.session.table('users').update(id, { failed_login_attempts: failed_login_attempts + 1 })
    return failed_login_attempts + 1
  })
  const right = await context.passwords.verify(password, user.password_hash)
  if (tries === undefined) throw new Refusal('unauthenticated', 'Too many wrong passwords; sign in again.')
  if (!right) throw new Refusal('invalid', 'currentPassword: this is not your password; type it again.')
  await inTransaction(context, (work) => work.session.table('users').updateWhere({ id: user.id }, { failed_login_attempts: 0 }))
}

/** The account as the password was asked for. @throws Refusal `stale`. */
async function unchanged(work: Work, known: UserRow): Promise<UserRow> {
  const user = await findUser(work, known.id)
  if (user.password_hash === known.password_hash && user.email === known.email) return user
  throw new Refusal('stale', 'This account was changed meanwhile; try again.')
}
