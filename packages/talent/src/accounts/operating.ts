// What the operator and admins do with accounts of others: invite, lock, unlock, suspend.
import type { UserView } from '@moirai/contract/users'
import { recordAudit } from '../audit/audit.ts'
import { laterThan } from '../checking.ts'
import { inTransaction, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { writeReset } from './letters.ts'
import { endSessions } from './login-sessions.ts'
import { findUser, userView } from './show-users.ts'
import { unlocked } from './standing.ts'
import { endTokens, issueToken } from './tokens.ts'
import type { UserRow } from './user-row.ts'

type Changes = Partial<Pick<UserRow, 'account_status' | 'locked_until' | 'failed_login_attempts'>>

/** Closes an account until the operator opens it again. @throws Refusal `missing`, `forbidden`. */
export const lockUser = (context: Context, id: string): Promise<UserView> =>
  operate(context, id, 'user.locked_by_operator', () => ({ account_status: 'locked', locked_until: null }))

/** The same for somebody who is not to come back. @throws Refusal `missing`, `forbidden`. */
export const suspendUser = (context: Context, id: string): Promise<UserView> =>
  operate(context, id, 'user.suspended', () => ({ account_status: 'suspended', locked_until: null }))

/** Opens an account again, whatever closed it. @throws Refusal `missing`. */
export const unlockUser = (context: Context, id: string): Promise<UserView> =>
  operate(context, id, 'user.unlocked', (user) => ({
    account_status: unlocked(user),
    locked_until: null,
    failed_login_attempts: 0,
  }))

async function operate(context: Context, id: string, action: string, changesOf: (user: UserRow) => Changes): Promise<UserView> {
  return inTransaction(context, async (work) => {
    const user = await findUser(work, id)
    const changes = changesOf(user)
    const closes = changes.account_status === 'locked' || changes.account_status === 'suspended'
    if (closes) {
      refuseOwn(work, user)
      await refuseLastAdmin(work, user)
      await endSessions(work, user.id)
      await endTokens(work, user.id, ['reset_password', 'change_email', 'verify_email'])
    }
    const table = work.session.table('users')
    await table.update(user.id, { ...changes, updated_at: laterThan(user, work.now()) })
    await recordAudit(work, { action, subject: { type: 'user', id: user.id } })
    return userView(await table.get(user.id))
  })
}

function refuseOwn({ actor }: Work, user: UserRow): void {
  if (actor.kind === 'user' && actor.id === user.id) {
    throw new Refusal('forbidden', 'This is your own account; another admin has to close it.')
  }
}

/** @throws Refusal `forbidden` where nobody else could administer; the operator at the terminal may. */
export async function refuseLastAdmin(work: Work, user: UserRow): Promise<void> {
  if (work.actor.kind !== 'operator') await refuseOnlyAdmin(work, user)
}

/** The same for what not even the operator could mend. @throws Refusal `forbidden`. */
export async function refuseOnlyAdmin(work: Work, user: UserRow): Promise<void> {
  if (user.role !== 'admin' || user.deleted_at !== null) return
  const others = { role: 'admin' as const, account_status: 'active' as const, id: { not: user.id } }
  if (await work.session.table('users').exists(others)) return
  throw new Refusal('forbidden', 'This is the only admin; make another one first.')
}

/** A link by which somebody chooses their first password, or a new one; also sent to them. @throws Refusal `missing`, `limited`. */
export async function inviteUser(context: Context, id: string): Promise<{ link: string }> {
  return inTransaction(context, async (work) => {
    const user = await findUser(work, id)
    const token = await issueToken(work, user, 'reset_password')
    if (token === undefined) throw new Refusal('limited', 'Too many links were made within an hour; wait until the next one.')
    await writeReset(work, user, token)
    await recordAudit(work, { action: 'user.invited', subject: { type: 'user', id: user.id } })
    return { link: `${work.settings.publicUrl}/reset#token=${token}` }
  })
}
