// Signing up and confirming the e-mail. Whatever became of it the answer is the same, and so is the work: one hash.
import {
  askByEmail,
  signUp as signUpInput,
  withToken,
  type AskByEmail,
  type SignUp,
  type WithToken,
} from '@moirai/contract/sign-in'
import type { UserView } from '@moirai/contract/users'
import { recordAudit } from '../audit/audit.ts'
import { checked, laterThan } from '../checking.ts'
import { inTransaction, type Context, type Work } from '../context.ts'
import { DatabaseError } from '../errors.ts'
import { writeKnownAlready, writeVerification } from './letters.ts'
import { refuseWeak } from './password-rules.ts'
import { userView } from './show-users.ts'
import { statusAt, unlocked } from './standing.ts'
import { issueToken, redeemToken } from './tokens.ts'
import { newUserRow } from './user-row.ts'

/** Makes an account that waits for its e-mail to be confirmed; where there is one already its owner is told by mail. @throws Refusal `invalid`, `limited`. */
export async function signUp(context: Context, input: SignUp): Promise<void> {
  const { password, ...said } = checked(signUpInput, input)
  refuseWeak(password, [said.email, said.name])
  const passwordHash = await context.passwords.hash(password)
  const put = (): Promise<void> =>
    inTransaction(context, async (work) => {
      const table = work.session.table('users')
      const known = await table.findBy({ email: said.email })
      if (known) {
        // As many mails as for a new account: somebody may be writing to their neighbour by us.
        const token = known.email_verified_at === null ? await issueToken(work, known, 'verify_email') : undefined
        if (token !== undefined) await writeVerification(work, known, token)
        else if (known.email_verified_at !== null && (await mayBeTold(work, known.id))) await writeKnownAlready(work, known)
        await recordAudit(work, { action: 'user.signed_up_again', subject: { type: 'user', id: known.id } })
        return
      }
      const user = await table.insert(newUserRow({ ...said, role: 'student', passwordHash }, work.newId()))
      const token = await issueToken(work, user, 'verify_email')
      await writeVerification(work, user, token!)
      await recordAudit(work, { action: 'user.signed_up', subject: { type: 'user', id: user.id } })
    })
  try {
    await put()
  } catch (error) {
    // Two signed up at one moment: the other one was first, and is known now.
    if (!(error instanceof DatabaseError && error.kind === 'unique')) throw error
    await put()
  }
}

const hour = 3_600_000

async function mayBeTold(work: Work, userId: string): Promise<boolean> {
  const since = { gt: new Date(work.now().getTime() - hour) }
  return (await work.session.table('email_logs').count({ user_id: userId, email_type: 'known_already', created_at: since })) < 3
}

/** Confirms an e-mail by what the mail brought. @throws Refusal `invalid`, `stale`. */
export async function verifyEmail(context: Context, input: WithToken): Promise<UserView> {
  const { token: secret } = checked(withToken, input)
  return inTransaction(context, async (work) => {
    const { token, user } = await redeemToken(work, secret, 'verify_email')
    const table = work.session.table('users')
    // Sent to an address that was changed meanwhile it confirms nothing.
    if (token.address === user.email && user.email_verified_at === null) {
      const now = work.now()
      const waited = statusAt(user, now) === 'pending_verification'
      await table.update(user.id, {
        email_verified_at: now,
        ...(waited ? { account_status: unlocked({ email_verified_at: now }), locked_until: null } : {}),
        updated_at: laterThan(user, now),
      })
      await recordAudit(work, { action: 'user.email_verified', subject: { type: 'user', id: user.id } })
    }
    return userView(await table.get(user.id))
  })
}

/** Sends the link again, where there is an account that waits for it; otherwise nothing, and nobody is told. @throws Refusal `invalid`, `limited`. */
export async function resendVerification(context: Context, input: AskByEmail): Promise<void> {
  const { email } = checked(askByEmail, input)
  // What takes time takes it for all.
  await context.passwords.verify(email, null)
  await inTransaction(context, async (work) => {
    const user = await work.session.table('users').findBy({ email })
    const waits = user !== undefined && user.email_verified_at === null && user.account_status !== 'suspended'
    const token = waits ? await issueToken(work, user, 'verify_email') : undefined
    if (token !== undefined) await writeVerification(work, user!, token)
    const subject = { type: 'user', id: user?.id ?? 'unknown' }
    await recordAudit(work, { action: 'user.verification_asked', subject })
  })
}
