// How often one address or account may ask within a minute. Kept in this process; what guards passwords is counted in the database.
import { access } from '@moirai/contract/access'
import type { RouteName } from '@moirai/contract/routes'
import { Refusal } from '@moirai/talent/errors'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isAsked } from './caller.ts'

export interface RateLimits {
  /** Requests a minute of one account, or of one address where nobody is signed in. */
  perMinute: number
  /** The same for routes that try secrets or cost much, of one address. */
  sparingPerMinute: number
}

export const standardRates: RateLimits = { perMinute: 1200, sparingPerMinute: 30 }

interface Bucket {
  left: number
  at: number
}

/** More than this many addresses at once are no people: the fullest buckets, which forget nothing, go first. */
const mostBuckets = 20_000

/** Buckets that fill evenly: a minute's worth at once at most. */
class Buckets {
  readonly #perMinute: number
  readonly #buckets = new Map<string, Bucket>()

  constructor(perMinute: number) {
    this.#perMinute = perMinute
  }

  /** Takes one; the seconds until there is another where none is left. */
  take(key: string, nowMs: number): number | undefined {
    const known = this.#buckets.get(key)
    const filled = known === undefined ? this.#perMinute : known.left + ((nowMs - known.at) / 60_000) * this.#perMinute
    const left = Math.min(filled, this.#perMinute)
    this.#buckets.delete(key)
    this.#buckets.set(key, { left: left < 1 ? left : left - 1, at: nowMs })
    if (this.#buckets.size > mostBuckets) this.#forget(nowMs)
    return left < 1 ? Math.ceil(((1 - left) / this.#perMinute) * 60) : undefined
  }

  #forget(nowMs: number): void {
    for (const [key, { at }] of this.#buckets) {
      if (nowMs - at < 60_000 && this.#buckets.size <= mostBuckets) return
      this.#buckets.delete(key)
    }
  }
}

/** Must come after the one who finds out who asks. */
export function addRates(app: FastifyInstance, { perMinute, sparingPerMinute }: RateLimits): void {
  const all = new Buckets(perMinute)
  const sparing = new Buckets(sparingPerMinute)
  app.addHook('onRequest', (request, reply, done) => {
    const { standing, signedIn } = request.caller
    // This machine alone reaches a server nobody administers yet.
    if (standing !== 'open' && isAsked(request)) {
      const now = performance.now()
      refuse(reply, all.take(signedIn?.user.id ?? `address ${request.ip}`, now))
      if (isSparing(request)) refuse(reply, sparing.take(request.ip, now))
    }
    done()
  })
}

const isSparing = ({ routeOptions: { method, url } }: FastifyRequest): boolean =>
  url !== undefined && access[`${String(method)} ${url}` as RouteName]?.sparing === true

function refuse(reply: FastifyReply, seconds: number | undefined): void {
  if (seconds === undefined) return
  void reply.header('retry-after', String(seconds))
  throw new Refusal('limited', `Too many requests came from here; try again in ${seconds} s.`)
}
