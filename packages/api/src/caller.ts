// Who asks: found by the cookie of a browser or the token of a program, before anything else is looked at.
import type { Standing } from '@moirai/contract/sign-in'
import { findSession, firstAdminMissing, statusAt, type SignedIn } from '@moirai/talent/accounts'
import { actingAs, type Context } from '@moirai/talent/context'
import { Refusal } from '@moirai/talent/errors'
import type { Viewer } from '@moirai/talent/permissions'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** Who asks, and the context their use cases are given. */
export interface Caller {
  readonly standing: Standing
  readonly signedIn: SignedIn | undefined
  /** How they said who they are; a cookie goes with every request of a browser, also with one that another site provoked. */
  readonly by: 'cookie' | 'token' | 'nothing'
  readonly context: Context
}

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller
  }
}

export interface DoorOptions {
  context: Context
  /** Whether whoever reaches this server may do everything as long as there is no admin: on loopback, outside production. */
  openUntilAdmin: boolean
  /** Whether the page is reached by https: its cookie is then told to no other site, path or scheme. */
  secure: boolean
}

/** Who looks, where they do not see everything: neither the centre nor, as long as nobody administers, whoever is at this machine. */
export function viewerOf(caller: Caller): Viewer | undefined {
  return caller.standing === 'staff' || caller.standing === 'admin' ? undefined : whoLooks(caller)
}

/** Who looks, whoever is signed in: some things are hidden from the centre too. */
export const whoLooks = ({ signedIn }: Caller): Viewer | undefined =>
  signedIn && { userId: signedIn.user.id, role: signedIn.user.role }

/** A proxy on this machine speaks for others, who are not at it. */
const cameByProxy = ({ headers }: FastifyRequest): boolean =>
  ['x-forwarded-for', 'x-forwarded-host', 'forwarded', 'via', 'x-real-ip'].some((name) => name in headers)

/** Whether it is asked of the API, where it matters who asks. */
export const isAsked = ({ url }: FastifyRequest): boolean => url.startsWith('/api/v1/')

const lifetimeSeconds = 30 * 86_400

/** Knows people by what their browser or program brings. */
export class Door {
  readonly #options: DoorOptions
  #hasAdmin = false

  constructor(options: DoorOptions) {
    this.#options = options
  }

  addTo(app: FastifyInstance): void {
    app.decorateRequest('caller')
    app.addHook('onRequest', async (request) => {
      request.caller = await this.#find(request)
    })
  }

  /** Whether the first admin is still to be made. Looked for only until there is one. */
  async needsAdmin(): Promise<boolean> {
    this.#hasAdmin ||= !(await firstAdminMissing(this.#options.context))
    return !this.#hasAdmin
  }

  get #cookie(): string {
    return this.#options.secure ? '__Host-moirai' : 'moirai'
  }

  /** The secret in the cookie, where there is one of the right form. */
  secretOf(request: FastifyRequest): string | undefined {
    const parts = (request.headers.cookie ?? '').split(/; ?/).filter((part) => part.startsWith(`${this.#cookie}=`))
    const [, value = ''] = parts[0]?.split('=') ?? []
    // Two of a name: one was planted by somebody else.
    return parts.length === 1 && /^[\w-]{43}$/.test(value) ? value : undefined
  }

  keep(reply: FastifyReply, secret: string): void {
    void reply.header(
      'set-cookie',
      `${this.#cookie}=${secret}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${lifetimeSeconds}${this.#flag}`,
    )
  }

  forget(reply: FastifyReply): void {
    void reply.header('set-cookie', `${this.#cookie}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${this.#flag}`)
  }

  get #flag(): string {
    return this.#options.secure ? '; Secure' : ''
  }

  async #find(request: FastifyRequest): Promise<Caller> {
    const { context, openUntilAdmin } = this.#options
    const nobody = {
      standing: 'anonymous',
      signedIn: undefined,
      by: 'nothing',
      context: actingAs(context, { kind: 'program' }),
    } as const
    // The page and the health are everybody's, and told without the database.
    if (!isAsked(request)) return nobody
    const { authorization } = request.headers
    if (authorization !== undefined) {
      const [, token] = /^Bearer ([\w-]{43})$/i.exec(authorization) ?? []
      const found = token === undefined ? undefined : await findSession(context, token)
      if (!found) throw new Refusal('unauthenticated', 'The token opens nothing, or not any more; sign in for another one.')
      return this.#known(found, 'token')
    }
    const secret = this.secretOf(request)
    const found = secret === undefined ? undefined : await findSession(context, secret)
    if (found) return this.#known(found, 'cookie')
    if (openUntilAdmin && !cameByProxy(request) && (await this.needsAdmin()))
      return { standing: 'open', signedIn: undefined, by: 'nothing', context }
    return nobody
  }

  #known(signedIn: SignedIn, by: Caller['by']): Caller {
    const { context } = this.#options
    const { user } = signedIn
    // Locked by wrong passwords of others, who is signed in stays what they are.
    const waits = user.email_verified_at === null || statusAt(user, context.now()) === 'pending_verification'
    const acting = actingAs(context, { kind: 'user', id: user.id })
    return { standing: waits ? 'unverified' : user.role, signedIn, by, context: acting }
  }
}
