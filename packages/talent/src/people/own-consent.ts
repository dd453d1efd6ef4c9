// What who is signed in agrees to.
import type { Consent } from '@moirai/contract/consent'
import type { RowOf } from '@moirai/database'
import { actingUser } from '../accounts/accounts.ts'
import { recordAudit } from '../audit/audit.ts'
import { inSnapshot, inTransaction, type Context } from '../context.ts'
import { ownProfile } from './own-profile.ts'
import type { profiles } from './tables.ts'

/** @throws Refusal `unauthenticated`; `missing` without a profile. */
export async function showConsent(context: Context): Promise<Consent> {
  const userId = actingUser(context)
  return inSnapshot(context, async (work) => view(await ownProfile(work, userId)))
}

/** Agrees, or takes back what was agreed to; it counts from the next request on. @throws Refusal `unauthenticated`; `missing` without a profile. */
export async function setConsent(context: Context, { foundByRecruiters }: Consent): Promise<Consent> {
  const userId = actingUser(context)
  return inTransaction(context, async (work) => {
    const profile = await ownProfile(work, userId)
    if (view(profile).foundByRecruiters === foundByRecruiters) return { foundByRecruiters }
    await work.session.table('profiles').update(profile.id, { consent: { ...profile.consent, foundByRecruiters } })
    await recordAudit(work, {
      action: 'profile.consent_changed',
      subject: { type: 'profile', id: profile.id },
      detail: { foundByRecruiters },
    })
    return { foundByRecruiters }
  })
}

const view = ({ consent }: RowOf<typeof profiles>): Consent => ({ foundByRecruiters: consent['foundByRecruiters'] === true })
