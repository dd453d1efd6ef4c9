// Whether the process runs, and whether it can do its work.
import { setTimeout as after } from 'node:timers/promises'
import type { HealthView } from '@moirai/contract/health'
import { checkDatabase } from '@moirai/talent/health'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Parts } from '../parts.ts'
import type { Handlers } from '../registration.ts'

// Whoever asks wants to know soon; a database that takes longer is not there for people either.
const patienceMs = 2000

export const healthRoutes = (parts: Parts) =>
  ({
    'GET /health/live': () => ({ status: 'ok' }),
    'GET /health/ready': ({ request, reply }) => health(parts, request, reply),
    'GET /health': ({ request, reply }) => health(parts, request, reply),
  }) satisfies Partial<Handlers>

async function health({ context, version }: Parts, request: FastifyRequest, reply: FastifyReply): Promise<HealthView> {
  const silent: HealthView['database'] = {
    status: 'unavailable',
    engine: context.database.engine.name,
    latencyMs: null,
    revision: null,
    pending: null,
  }
  const timer = new AbortController()
  const database = await Promise.race([
    checkDatabase(context, (error) => request.log.warn({ detail: error instanceof Error ? error.message : '' }, 'not ready')),
    after(patienceMs, silent, { signal: timer.signal }).catch(() => silent),
  ])
  timer.abort()
  if (database.status !== 'ok') void reply.code(503)
  return { status: database.status === 'ok' ? 'ok' : 'unavailable', version, database }
}
