// One line of JSON for each request: what was asked by the pattern of its route, never by the words somebody searched for.
import type { IncomingMessage } from 'node:http'
import type { FastifyInstance, FastifyRequest } from 'fastify'

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'

export interface LogOptions {
  level: LogLevel
  write(line: string): void
}

/** The client's own, where it is one that does no harm in a log or a header. */
export function requestId(request: Pick<IncomingMessage, 'headers'>, newId: () => string): string {
  const given = request.headers['x-request-id']
  return typeof given === 'string' && /^[\w.-]{1,100}$/.test(given) ? given : newId()
}

export function addRequestLog(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id)
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    const { statusCode: status, elapsedTime } = reply
    request.log.info({ method: request.method, route: patternOf(request), status, ms: Math.round(elapsedTime) }, 'request')
    done()
  })
}

const patternOf = (request: FastifyRequest): string => request.routeOptions.url ?? 'none'
