// What people do with their own account.
import {
  changeEmail,
  changePassword,
  endLoginSession,
  listLoginSessions,
  showUser,
  signOutElsewhere,
  updateAccount,
} from '@moirai/talent/accounts'
import { listOwnCompanies } from '@moirai/talent/companies'
import { setConsent, showConsent, showOwnProfile } from '@moirai/talent/people'
import { eraseOwnAccount } from '@moirai/talent/privacy'
import type { Parts } from '../parts.ts'
import type { Handlers } from '../registration.ts'

export const accountRoutes = ({ door }: Pick<Parts, 'door'>) =>
  ({
    'GET /api/v1/account': ({ caller, context }) => showUser(context, caller.signedIn!.user.id),
    'PATCH /api/v1/account': ({ context, body }) => updateAccount(context, body),
    'PUT /api/v1/account/password': async ({ caller, context, body }) => {
      await changePassword(context, body, caller.signedIn!.session.id)
      return null
    },
    'POST /api/v1/account/email-change': async ({ context, body }) => {
      await changeEmail(context, body)
      return { message: 'A mail is on its way to the new e-mail; it takes the place of the old one once the link in it is used.' }
    },
    'GET /api/v1/account/sessions': async ({ caller: { signedIn }, context }) => ({
      items: await listLoginSessions(context, signedIn!.user.id, signedIn!.session.id),
    }),
    'DELETE /api/v1/account/sessions': async ({ caller, context }) => {
      await signOutElsewhere(context, caller.signedIn!.session.id)
      return null
    },
    'DELETE /api/v1/account/sessions/:id': async ({ caller, context, params }) => {
      await endLoginSession(context, caller.signedIn!.user.id, params.id)
      return null
    },
    'POST /api/v1/account/erasure': async ({ context, body, reply }) => {
      const erased = await eraseOwnAccount(context, body)
      door.forget(reply)
      return erased
    },
    'GET /api/v1/account/profile': ({ context }) => showOwnProfile(context),
    'GET /api/v1/account/consent': ({ context }) => showConsent(context),
    'PUT /api/v1/account/consent': ({ context, body }) => setConsent(context, body),
    'GET /api/v1/account/companies': async ({ context }) => ({ items: await listOwnCompanies(context) }),
  }) satisfies Partial<Handlers>
