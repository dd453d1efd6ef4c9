// Too many at once: who comes when the server cannot answer in time is told to come again, before anything is done for them.
import type { ProblemView } from '@moirai/contract/problems'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isAsked } from './caller.ts'
import { problemOf } from './errors.ts'

export interface CrowdLimits {
  /**
   * How long requests are taken up in one turn of the event loop. An engine in this process answers each as it is taken up, so that
   * whoever waits is not seen yet: what a turn has taken tells how long the next ones have waited.
   */
  turnMs: number
  /** So many are taken up in any case: one that takes long, and what a page asks beside it, are no crowd. */
  atOnce: number
  /** How long a request may be worked on before it counts as slow, where engines on a server make many wait side by side. */
  waitMs: number
  /** Slow requests that are borne: a few long ones hold up nobody. */
  slow: number
}

export const standardCrowd: CrowdLimits = { turnMs: 60, atOnce: 16, waitMs: 250, slow: 8 }

/** These stay open, or take as long as the file is large. */
const lasting: ReadonlySet<string> = new Set(['GET /api/v1/events', 'POST /api/v1/import-files'])

/** Must come before whatever costs anything. */
export function addCrowdLimits(app: FastifyInstance, { turnMs, atOnce, waitMs, slow }: CrowdLimits): void {
  /** When each request that is worked on was taken up, the oldest first. */
  const working = new Map<FastifyRequest, number>()
  let turn: { began: number; taken: number } | undefined
  const isCrowded = (now: number): boolean => {
    if (turn === undefined) {
      turn = { began: now, taken: 0 }
      setImmediate(() => (turn = undefined))
    }
    if (turn.taken >= atOnce && now - turn.began > turnMs) return true
    turn.taken += 1
    let looked = 0
    for (const since of working.values()) {
      if (now - since <= waitMs) return false
      looked += 1
      if (looked > slow) return true
    }
    return false
  }
  app.addHook('onRequest', (request, reply, done) => {
    if (isAsked(request) && !isLasting(request)) {
      const now = performance.now()
      if (isCrowded(now)) return void refuse(request, reply)
      working.set(request, now)
    }
    done()
  })
  app.addHook('onResponse', (request, _reply, done) => {
    working.delete(request)
    done()
  })
  app.addHook('onRequestAbort', async (request) => void working.delete(request))
}

const isLasting = ({ routeOptions: { method, url } }: FastifyRequest): boolean => lasting.has(`${String(method)} ${url}`)

function refuse(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const detail = 'Too many requests came at once; nothing was changed. Try again in a second.'
  const problem: ProblemView = problemOf({ code: 'unavailable', detail }, request.id)
  return reply
    .code(problem.status)
    .header('retry-after', '1')
    .type('application/problem+json')
    .serializer((payload: unknown) => JSON.stringify(payload))
    .send(problem)
}
