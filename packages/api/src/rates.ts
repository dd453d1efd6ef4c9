// How often one address or account may ask within a minute. Kept in this process; what guards secrets is counted in the database too.
import { createHmac } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { access, type Access } from '@moirai/contract/access'
import { countRequest } from '@moirai/talent/accounts'
import type { Context } from '@moirai/talent/context'
import { Refusal } from '@moirai/talent/errors'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isAsked } from './caller.ts'

export interface RateLimits {
  /** Requests a minute of one account, or of one address where nobody is signed in. */
  perMinute: number
  /** The same for routes that try secrets or cost much; those of secrets for all processes of a deployment together. */
  sparingPerMinute: number
}

interface RateParts {
  context: Context
  /** Under which addresses are counted in the database, where nobody is to read them. */
  secret: string
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
export function addRates(
  app: FastifyInstance,
  { perMinute, sparingPerMinute }: RateLimits,
  { context, secret }: RateParts,
): void {
  const all = new Buckets(perMinute)
  const sparing = new Buckets(sparingPerMinute)
  app.addHook('onRequest', (request, reply, done) => {
    const { standing, signedIn } = request.caller
    // This machine alone reaches a server nobody administers yet.
    if (standing === 'open' || !isAsked(request)) return done()
    const now = performance.now()
    const address = (): string => `address ${networkOf(request.ip)}`
    const asker = signedIn?.user.id ?? address()
    refuse(reply, all.take(asker, now))
    const rule = ruleOf(request)
    if (rule?.sparing === undefined) return done()
    // Where anybody may ask, being signed in as one of many accounts gives no more tries.
    const key = rule.who.includes('anonymous') ? address() : asker
    refuse(reply, sparing.take(key, now))
    if (rule.sparing !== 'secrets') return done()
    const hash = createHmac('sha256', secret).update(`pace ${key}`).digest()
    countRequest(context, { asker: new Uint8Array(hash), perMinute: sparingPerMinute })
      .then((seconds) => refuse(reply, seconds))
      .then(() => done(), done)
  })
}

const ruleOf = ({ routeOptions: { method, url } }: FastifyRequest): Access | undefined =>
  url === undefined ? undefined : (access as Partial<Record<string, Access>>)[`${String(method)} ${url}`]

/** What one customer of a network has: an address of the old kind, of the new one its first half, in which they take any they like. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address
  const [, old] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? []
  if (old !== undefined) return old
  // Without a zone; the last 32 bits may be written in the old way.
  const plain = address.replace(/%.*$/, '').replace(/(?<![\d.])[\d.]+\.\d+$/, '0:0')
  const [head = '', tail] = plain.split('::')
  const parts = (text: string): string[] => (text === '' ? [] : text.split(':'))
  const [before, after] = [parts(head), parts(tail ?? '')]
  const whole = tail === undefined ? before : [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after]
  return whole
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':')
}

function refuse(reply: FastifyReply, seconds: number | undefined): void {
  if (seconds === undefined) return
  void reply.header('retry-after', String(seconds))
  throw new Refusal('limited', `Too many requests came from here; try again in ${seconds} s.`)
}
