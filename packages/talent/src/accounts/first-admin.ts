// The first admin of a deployment: made by whoever holds the secret the program printed when it started.
import { makeAdmin, type MakeAdmin } from '@moirai/contract/sign-in'
import { recordAudit } from '../audit/audit.ts'
import { checked } from '../checking.ts'
import { inSnapshot, inTransaction, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { openSession, type Client } from './login-sessions.ts'
import { refuseWeak } from './password-rules.ts'
import { userView } from './show-users.ts'
import type { Admitted } from './sign-in.ts'
import { newUserRow } from './user-row.ts'

/** Whether nobody administers this deployment yet; an admin who is locked or suspended is one all the same. */
export const firstAdminMissing = (context: Context): Promise<boolean> => inSnapshot(context, hasNone)

const hasNone = async ({ session }: Work): Promise<boolean> =>
  !(await session.table('users').exists({ role: 'admin' }, { includeDeleted: true }))

/**
 * Makes the first admin and signs them in. The token has been compared by the caller, who made it.
 * @throws Refusal `invalid`; `stale` where there is an admin; `taken` where the e-mail has an account.
 */
export async function makeFirstAdmin(context: Context, input: MakeAdmin, client: Client): Promise<Admitted> {
  const { email, name, password } = checked(makeAdmin, input)
  refuseWeak(password, [email, name])
  const passwordHash = await context.passwords.hash(password)
  return inTransaction(context, async (work) => {
    if (!(await hasNone(work))) throw new Refusal('stale', 'There is an admin already; sign in.')
    const table = work.session.table('users')
    if (await table.exists({ email })) throw new Refusal('taken', 'email: This e-mail has an account already.')
    const row = newUserRow({ email, name, role: 'admin', status: 'active', passwordHash }, work.newId())
    const user = await table.insert({ ...row, email_verified_at: work.now(), last_login_at: work.now() })
    const { token, id } = await openSession(work, user, client)
    await recordAudit(work, { action: 'user.first_admin_made', subject: { type: 'user', id: user.id } })
    return { token, sessionId: id, user: userView(user) }
  })
}
