// The front door of accounts: making, changing, deleting and restoring them. Signing in is none of its business.
import { createUser as createUserInput, updateUser as updateUserInput } from '@moirai/contract/users'
import type { CreateUser, UpdateUser, UserView } from '@moirai/contract/users'
import { changedFields, recordAudit } from '../audit/audit.ts'
import { putInBatches } from '../batches.ts'
import { checked, idOfOnly, laterThan, refuseStale, refusingTaken } from '../checking.ts'
import { inTransaction, type Context, type Work } from '../context.ts'
import { idOf, noSuch } from '../identifiers.ts'
import type { Outcome, Problem } from '../outcome.ts'
import { newUserRow, userChanges, type NewUser } from './user-row.ts'
import { endSessions } from './login-sessions.ts'
import { refuseLastAdmin } from './operating.ts'
import { findUser, userView } from './show-users.ts'
import { endTokens } from './tokens.ts'

export {
  actingUser,
  endLoginSession,
  findSession,
  listLoginSessions,
  type Client,
  type SignedIn,
} from './login-sessions.ts'
export {
  changeEmail,
  changePassword,
  confirmEmail,
  confirmOwnPassword,
  resetPassword,
  askForReset,
  signOut,
  signOutElsewhere,
  updateAccount,
} from './own-account.ts'
export { firstAdminMissing, makeFirstAdmin } from './first-admin.ts'
export { beginRequest, KeyReused, openedResponse, type Begun, type KeptAnswer, type KeptRequest } from './kept-requests.ts'
export { sampleAccountLetters } from './letters.ts'
export { inviteUser, lockUser, refuseLastAdmin, refuseOnlyAdmin, suspendUser, unlockUser } from './operating.ts'
export {
  findUser,
  findUserByEmail,
  findUsersByRole,
  findUsersNotLoggedInSince,
  listUsers,
  showUser,
  userView,
} from './show-users.ts'
export { resendVerification, signUp, verifyEmail } from './sign-up.ts'
export { signIn, type Admitted } from './sign-in.ts'
export { countRequest, type Pace } from './pace.ts'
export { passwordHashFor } from './password-rules.ts'
export { statusAt } from './standing.ts'
export { hashOf } from './tokens.ts'

export const emailHasAccount: Problem = {
  column: 'email',
  problem: 'This e-mail has an account already.',
  howToFix: 'Give each account an e-mail of its own.',
}

/**
 * Makes an account. `passwordHash` is ready, or null where it has no password yet.
 * @throws Refusal `invalid`, `taken`.
 */
export async function createUser(
  context: Context,
  input: CreateUser,
  { passwordHash = null }: { passwordHash?: string | null } = {},
): Promise<UserView> {
  const user = { ...checked(createUserInput, input), passwordHash }
  return inTransaction(context, async (work) => {
    const id = idOfOnly(await putUsers(work, [user]))
    return userView(await work.session.table('users').get(id))
  })
}

/** Makes up to 10,000 accounts without passwords, in batches; one that cannot be made fails alone. @throws Refusal `limited`. */
export async function createUsers(context: Context, inputs: readonly CreateUser[]): Promise<Outcome[]> {
  return putInBatches(context, inputs, {
    schema: createUserInput,
    put: (work, users) =>
      putUsers(
        work,
        users.map((user) => ({ ...user, passwordHash: null })),
      ),
  })
}

async function putUsers(work: Work, users: readonly NewUser[]): Promise<Outcome[]> {
  const table = work.session.table('users')
  const known = await table.list({ where: { email: { in: users.map(({ email }) => email) } } })
  const taken = new Set(known.map(({ email }) => email))
  const rows: (ReturnType<typeof newUserRow> & { email_verified_at: Date | null })[] = []
  const outcomes = users.map((user): Outcome => {
    if (taken.has(user.email)) return { action: 'failed', ...emailHasAccount }
    taken.add(user.email)
    // Who makes an account that may be used at once answers for its e-mail.
    const email_verified_at = user.status === 'active' ? work.now() : null
    const row = { ...newUserRow(user, work.newId()), email_verified_at }
    rows.push(row)
    return { action: 'created', id: row.id }
  })
  await table.insertMany(rows)
  await recordAudit(work, ...rows.map(({ id }) => ({ action: 'user.created', subject: { type: 'user', id } })))
  return outcomes
}

/**
 * Changes what is given. Who is suspended is signed out everywhere.
 * @throws Refusal `invalid`, `missing`, `taken`, `stale`.
 */
export async function updateUser(context: Context, id: string, input: UpdateUser): Promise<UserView> {
  const { ifUpdatedAt, ...given } = checked(updateUserInput, input)
  return inTransaction(context, async (work) => {
    const user = await findUser(work, id)
    refuseStale(user, ifUpdatedAt)
    const loses =
      (given.role !== undefined && given.role !== 'admin') || (given.status !== undefined && given.status !== 'active')
    if (loses) await refuseLastAdmin(work, user)
    const table = work.session.table('users')
    const changes = { ...userChanges(given, user), updated_at: laterThan(user, work.now()) }
    await refusingTaken({ email: emailHasAccount }, () => table.update(user.id, changes))
    // A new role is a new session; who may not sign in has none.
    const other = given.role !== undefined && given.role !== user.role
    if (other || given.status === 'suspended' || given.status === 'locked') await endSessions(work, user.id)
    const moved = given.email !== undefined && given.email !== user.email
    if (moved) await endTokens(work, user.id, ['verify_email', 'reset_password', 'change_email'])
    await recordAudit(work, { action: 'user.updated', subject: { type: 'user', id: user.id }, detail: changedFields(given) })
    return userView(await table.get(user.id))
  })
}

/** Hides an account and signs it out everywhere; it can be restored. @throws Refusal `missing`. */
export async function deleteUser(context: Context, id: string): Promise<void> {
  await inTransaction(context, async (work) => {
    const user = await findUser(work, id)
    await refuseLastAdmin(work, user)
    await work.session.table('users').delete({ id: user.id })
    await endSessions(work, user.id)
    await recordAudit(work, { action: 'user.deleted', subject: { type: 'user', id: user.id } })
  })
}

/** Brings a deleted account back. @throws Refusal `missing`; `taken` where its e-mail has another account by now. */
export async function restoreUser(context: Context, id: string): Promise<UserView> {
  return inTransaction(context, async (work) => {
    const table = work.session.table('users')
    const key = idOf(id, 'deleted account')
    const restored = await refusingTaken({ email: emailHasAccount }, () => table.restore({ id: key }))
    if (restored === 0) throw noSuch('deleted account', id)
    await recordAudit(work, { action: 'user.restored', subject: { type: 'user', id: key } })
    return userView(await table.get(key))
  })
}
