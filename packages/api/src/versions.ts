// Records that were changed meanwhile, in the words of HTTP: `ETag` is the time of the last change, `If-Match` the same as `ifUpdatedAt`.
import type { Route } from '@moirai/contract/routes'
import type { FastifyReply, FastifyRequest, preValidationHookHandler } from 'fastify'
import * as z from 'zod/mini'
import { HttpProblem } from './errors.ts'

/** Where an answer is one record, it says which state of it this is. */
export function tellVersion(reply: FastifyReply, answer: unknown): void {
  if (typeof answer !== 'object' || answer === null || !('updatedAt' in answer)) return
  if (typeof answer.updatedAt === 'string') reply.header('etag', `"${answer.updatedAt}"`)
}

const takesVersion = ({ body }: Route): boolean => body instanceof z.ZodMiniObject && 'ifUpdatedAt' in body.shape

/** Puts the header into the body, where the verb looks for it. A route that compares nothing refuses the header: it would be a false promise. */
export function versionCheckOf(route: Route): preValidationHookHandler {
  const compares = takesVersion(route)
  const check = (request: FastifyRequest): void => {
    const stated = request.headers['if-match']?.trim()
    if (stated === undefined || stated === '*' || request.method === 'GET' || request.method === 'HEAD') return
    if (!compares) throw new HttpProblem('invalid', 'If-Match: this route compares no versions; leave the header out.')
    const body: unknown = request.body
    if (typeof body !== 'object' || body === null) return
    const [, version] = /^"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)"$/.exec(stated) ?? []
    if (version === undefined) throw new HttpProblem('stale', 'If-Match: this is no ETag of this record; read it again.')
    if ('ifUpdatedAt' in body && body.ifUpdatedAt !== version) {
      throw new HttpProblem('invalid', 'ifUpdatedAt: If-Match says another version; give one of the two.')
    }
    Object.assign(body, { ifUpdatedAt: version })
  }
  return (request, _reply, done) => {
    check(request)
    done()
  }
}
