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
  /**
   * How long a request may be worked on before it counts as slow, where engines on a server make many wait side by side; and how long
   * those that are worked on may take, at the pace at which requests are answered, before no more are taken up.
   */
  waitMs: number
  /** So many are borne, however slow: a few long ones hold up nobody. */
  slow: number
}

export const standardCrowd: CrowdLimits = { turnMs: 60, atOnce: 16, waitMs: 250, slow: 8 }

/** These stay open, or take as long as the file is large. */
const lasting: ReadonlySet<string> = new Set(['GET /api/v1/events', 'POST /api/v1/import-files'])

/** At what pace requests are answered while there are some to work on. */
export class Pace {
  /** Milliseconds from one answer to the next. */
  #gapMs = 0
  #since = 0

  /** One is taken up, and no other is worked on: time that nobody used is no gap. */
  begin(now: number): void {
    this.#since = now
  }

  /** One was answered. They come in bursts, as results of several come at once: one gap says little. */
  answered(now: number): void {
    this.#gapMs += (now - this.#since - this.#gapMs) / 32
    this.#since = now
  }

  /** How long so many will take. */
  lengthOf(count: number): number {
    return count * this.#gapMs
  }
}

/** Must come before whatever costs anything. */
export function addCrowdLimits(app: FastifyInstance, { turnMs, atOnce, waitMs, slow }: CrowdLimits): void {
  /** When each request that is worked on was taken up, the oldest first. */
  const working = new Map<FastifyRequest, number>()
  const pace = new Pace()
  let turn: { began: number; taken: number } | undefined
  const isCrowded = (now: number): boolean => {
    if (turn === undefined) {
      turn = { began: now, taken: 0 }
      setImmediate(() => (turn = undefined))
    }
    if (turn.taken >= atOnce && now - turn.began > turnMs) return true
    turn.taken += 1
    // Before any of them is slow: what comes within that time alone may be more than can be answered in it.
    if (working.size >= atOnce && pace.lengthOf(working.size) > waitMs) return true
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
      if (working.size === 0) pace.begin(now)
      working.set(request, now)
    }
    done()
  })
  app.addHook('onResponse', (request, _reply, done) => {
    if (working.delete(request)) pace.answered(performance.now())
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
