// Lets nobody in whom the table of access does not name, and serves no route that stands in no table.
import { access, type Access } from '@moirai/contract/access'
import type { RouteName } from '@moirai/contract/routes'
import { Refusal } from '@moirai/talent/errors'
import { refuseHidden } from '@moirai/talent/permissions'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { whoLooks } from './caller.ts'

/** Beside the contract's: the page itself, the description of the API. Everybody may read them. */
export const servedBesides: readonly RegExp[] = [
  /^GET \/$/,
  /^GET \/\*$/,
  /^GET \/api\/docs(\/|$)/,
  /^GET \/api\/v1\/openapi\.json$/,
]

const ruleOf = (method: string, url: string): Access | undefined =>
  access[`${method === 'HEAD' ? 'GET' : method} ${url}` as RouteName]

/** Whether the route is declared: in the table of access, or as served besides. */
export function isDeclared(method: string, url: string): boolean {
  const name = `${method === 'HEAD' ? 'GET' : method} ${url}`
  return name in access || servedBesides.some((form) => form.test(name))
}

/** Must come before the routes it looks at, and after the one who finds out who asks. */
export function addPermission(app: FastifyInstance): void {
  app.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) {
      if (!isDeclared(one, url))
        throw new Error(`The route ${one} ${url} stands in no table: declare in contract/src/access.ts who may ask it.`)
    }
  })
  app.addHook('onRequest', (request, _reply, done) => {
    const { method, url } = request.routeOptions
    // No route: told to be missing to everybody alike.
    const rule = url === undefined ? undefined : ruleOf(String(method), url)
    if (!rule) return done()
    const { standing } = request.caller
    if (!rule.who.includes(standing)) throw refusalFor(standing)
    // Most routes lead to nothing that is hidden, and wait for nothing.
    if (rule.objects === undefined) return done()
    checkObjects(request, rule.objects).then(() => done(), done)
  })
}

async function checkObjects(request: FastifyRequest, objects: NonNullable<Access['objects']>): Promise<void> {
  const { context } = request.caller
  const viewer = whoLooks(request.caller)
  if (!viewer) return
  const parameters = request.params as Record<string, string>
  for (const [name, sight] of Object.entries(objects)) await refuseHidden(context, viewer, sight, parameters[name] ?? '')
}

function refusalFor(standing: string): Refusal {
  if (standing === 'anonymous') return new Refusal('unauthenticated', 'Nobody is signed in; sign in first.')
  if (standing === 'unverified')
    return new Refusal('forbidden', 'Your e-mail is not confirmed yet; use the link in the mail that was sent to you.')
  if (standing === 'open') return new Refusal('forbidden', 'This is for somebody with an account; make the first admin.')
  return new Refusal('forbidden', 'Your account may not do this.')
}
