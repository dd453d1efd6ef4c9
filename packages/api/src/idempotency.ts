// Requests that may come twice: under one Idempotency-Key there is one effect, and the same answer again for a day.
import { createHash } from 'node:crypto'
import type { RouteName } from '@moirai/contract/routes'
import { beginRequest, KeyReused } from '@moirai/talent/accounts'
import type { Context } from '@moirai/talent/context'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Caller } from './caller.ts'
import { HttpProblem } from './errors.ts'

/** Secrets are told once, and a file that is handed in is no record yet: of these no answer is kept, and doing them twice does no harm. */
const unkept: ReadonlySet<RouteName> = new Set([
  'POST /api/v1/session',
  'DELETE /api/v1/session',
  'POST /api/v1/setup',
  'POST /api/v1/import-files',
])

/** Whether the route keeps its answers under a key. */
export const keepsAnswers = (name: RouteName): boolean => !name.startsWith('GET ') && !unkept.has(name)

const keyForm = /^[\x21-\x7e]{1,200}$/

/**
 * Does what is asked; under a key that came before, gives what was answered then. `perform` is given the context to act in.
 * @throws HttpProblem `key_reused`, `invalid`; Refusal `taken` while the first is being worked on.
 */
export async function once(
  name: RouteName,
  request: FastifyRequest,
  reply: FastifyReply,
  perform: (context: Context) => unknown,
): Promise<unknown> {
  const key = request.headers['idempotency-key']
  const { context } = request.caller
  if (key === undefined || !keepsAnswers(name)) return perform(context)
  if (typeof key !== 'string' || !keyForm.test(key))
    throw new HttpProblem('invalid', 'Idempotency-Key: write 1 to 200 characters without blanks, such as a UUID, and one key.')
  const begun = await begin(context, { actor: actorOf(request.caller, request.ip), route: name, key, bodyHash: hashOf(request) })
  if ('answer' in begun) {
    void reply.header('idempotency-replayed', 'true')
    return begun.answer.body
  }
  const kept = begun.request
  try {
    const body = await perform(kept.context)
    await kept.answer({ body })
    return body
  } catch (error) {
    await kept.giveUp()
    throw error
  }
}

async function begin(context: Context, asked: Parameters<typeof beginRequest>[1]) {
  try {
    return await beginRequest(context, asked)
  } catch (error) {
    if (!(error instanceof KeyReused)) throw error
    throw new HttpProblem('key_reused', 'Idempotency-Key: it came with another request before; take a new one for each request.')
  }
}

function actorOf({ signedIn, standing }: Caller, ip: string): string {
  if (signedIn) return signedIn.user.id
  return `${standing}:${createHash('sha256').update(ip).digest('hex').slice(0, 32)}`
}

const hashOf = ({ url, body }: FastifyRequest): string =>
  createHash('sha256')
    .update(JSON.stringify([url, body ?? null]))
    .digest('hex')
