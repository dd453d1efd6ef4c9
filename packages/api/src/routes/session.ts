// Signing up, in and out, and what mails bring.
import { createHash, timingSafeEqual } from 'node:crypto'
import type { SignedInView, SessionView } from '@moirai/contract/sign-in'
import {
  askForReset,
  confirmEmail,
  findSession,
  makeFirstAdmin,
  resendVerification,
  resetPassword,
  signIn,
  signOut,
  showUser,
  signUp,
  verifyEmail,
  type Admitted,
  type Client,
} from '@moirai/talent/accounts'
import { actingAs, type Context } from '@moirai/talent/context'
import { Refusal } from '@moirai/talent/errors'
import { claimProfile } from '@moirai/talent/people'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Caller } from '../caller.ts'
import type { Parts } from '../parts.ts'
import type { Handlers } from '../registration.ts'
import { csrfTokenOf } from '../security.ts'

const sent = (sentence: string) => ({ message: sentence })

export const sessionRoutes = (parts: Parts) => {
  const { context, door } = parts
  return {
    'GET /api/v1/session': ({ caller }) => session(parts, caller),
    'POST /api/v1/session': async ({ body: { as, ...given }, request, reply }) => {
      const admitted = await signIn(context, given, clientOf(request), door.secretOf(request))
      return admit(parts, admitted, reply, as)
    },
    'DELETE /api/v1/session': async ({ caller, context: own, reply }) => {
      await signOut(own, caller.signedIn!.session.id)
      door.forget(reply)
      return null
    },
    'POST /api/v1/setup': async ({ body, request, reply }) => {
      if (!isSame(body.token, parts.setupToken)) {
        throw new Refusal(
          'forbidden',
          'This is not the secret of this start of the program; it is printed where the program was started.',
        )
      }
      return admit(parts, await makeFirstAdmin(context, body, clientOf(request)), reply, 'browser')
    },
    'POST /api/v1/registrations': async ({ body, caller }) => {
      await signUp(caller.context, body)
      return sent('A mail is on its way to you; confirm your e-mail by the link in it.')
    },
    'POST /api/v1/verifications': async ({ body }) => {
      const user = await verifyEmail(context, body)
      await claimProfile(actingAs(context, { kind: 'user', id: user.id }))
      return user
    },
    'POST /api/v1/verification-links': async ({ body, caller }) => {
      await resendVerification(caller.context, body)
      return sent('If this e-mail waits to be confirmed, a mail is on its way to it.')
    },
    'POST /api/v1/reset-links': async ({ body, caller }) => {
      await askForReset(caller.context, body)
      return sent('If this e-mail has an account, a mail is on its way to it.')
    },
    'POST /api/v1/password-resets': ({ body }) => resetPassword(context, body),
    'POST /api/v1/email-confirmations': ({ body }) => confirmEmail(context, body),
  } satisfies Partial<Handlers>
}

async function admit(
  parts: Parts,
  { token, user }: Admitted,
  reply: FastifyReply,
  as: 'browser' | 'program',
): Promise<SignedInView> {
  const { context, door } = parts
  const acting: Context = actingAs(context, { kind: 'user', id: user.id })
  // Also here: between confirming and claiming the program may have been killed.
  await claimProfile(acting)
  const signedIn = await findSession(context, token)
  // Closed by somebody in this very moment.
  if (!signedIn) throw new Refusal('unauthenticated', 'The account was closed at this moment.')
  if (as === 'browser') door.keep(reply, token)
  const waits = signedIn.user.email_verified_at === null
  const caller: Caller = { standing: waits ? 'unverified' : user.role, signedIn, by: 'cookie', context: acting }
  return { ...(await session(parts, caller)), token: as === 'program' ? token : null }
}

async function session({ context, door, secret }: Parts, { standing, signedIn, by }: Caller): Promise<SessionView> {
  return {
    standing,
    needsAdmin: signedIn === undefined && (await door.needsAdmin()),
    user: signedIn ? await showUser(context, signedIn.user.id) : null,
    csrfToken: signedIn && by === 'cookie' ? csrfTokenOf(secret, signedIn.session.id) : null,
  }
}

const clientOf = (request: FastifyRequest): Client => ({
  ip: request.ip.slice(0, 45),
  userAgent: request.headers['user-agent'] ?? null,
})

/** Compared as hashes, which are of one length, in a time that tells nothing. */
function isSame(given: string, wanted: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(wanted))
}
