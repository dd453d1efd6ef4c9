// The profile of who is signed in: an imported one they claim by their confirmed e-mail, or a new one.
import type { PersonView } from '@moirai/contract/people'
import type { RowOf } from '@moirai/database'
import { actingUser } from '../accounts/accounts.ts'
import { recordAudit } from '../audit/audit.ts'
import { idOfOnly } from '../checking.ts'
import { inSnapshot, inTransaction, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { putNew } from './change-people.ts'
import { keptForEmail } from './merged-away.ts'
import { viewPerson } from './show-people.ts'
import type { profiles } from './tables.ts'

/** Sees to it that a student whose e-mail is confirmed has a profile; for others, and a second time, nothing happens. */
export async function claimProfile(context: Context): Promise<void> {
  const userId = actingUser(context)
  if (await inSnapshot(context, async (work) => !(await lacksProfile(work, userId)))) return
  await inTransaction(context, async (work) => {
    if (!(await lacksProfile(work, userId))) return
    const user = await work.session.table('users').get(userId)
    const profiles = work.session.table('profiles')
    const known = (await profiles.findBy({ email: user.email })) ?? (await keptForEmail(work, user.email))
    // Somebody else's by now (their account had this e-mail once): this one is made without it.
    const free = known === undefined || known.email !== user.email
    const id =
      known !== undefined && known.user_id === null
        ? known.id
        : idOfOnly(
            await putNew(work, [
              {
                name: user.name,
                targetRole: user.target_role,
                level: user.experience_level,
                ...(free ? { email: user.email } : {}),
              },
            ]),
          )
    await profiles.update(id, { user_id: userId })
    await recordAudit(work, { action: 'profile.claimed', subject: { type: 'profile', id } })
  })
}

async function lacksProfile({ session }: Work, userId: string): Promise<boolean> {
  const user = await session.table('users').find(userId)
  if (user?.role !== 'student' || user.email_verified_at === null) return false
  return !(await session.table('profiles').exists({ user_id: userId }))
}

/** @throws Refusal `unauthenticated`; `missing` where there is none. */
export async function showOwnProfile(context: Context): Promise<PersonView> {
  const userId = actingUser(context)
  return inSnapshot(context, async (work) => viewPerson(work, await ownProfile(work, userId)))
}

/** @throws Refusal `missing` where there is none. */
export async function ownProfile({ session }: Work, userId: string): Promise<RowOf<typeof profiles>> {
  const found = await session.table('profiles').findBy({ user_id: userId })
  if (!found) throw new Refusal('missing', 'You have no profile; the career centre can make one.')
  return found
}
