// From where may be asked: by the names of this server and from its own pages; and the headers every answer carries.
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { Refusal } from '@moirai/talent/errors'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

export const securityHeaders = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'x-frame-options': 'DENY',
}

/** Whether a host name means this machine and nobody else. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[(.*)\]$/, '$1')
  return name === 'localhost' || name === '::1' || /^127(\.\d{1,3}){3}$/.test(name)
}

export interface SecurityOptions {
  /** Where people reach the page beside the names of this machine: `https://talent.example.org`; absent where only this machine does. */
  publicOrigin?: string | undefined
  /** Signs what a page says where its browser does not say which page asks. */
  secret: string
}

/** The headers, and the names this server answers to: a name that was made to point here (DNS rebinding) is none of them. */
export function addSecurity(app: FastifyInstance, options: SecurityOptions): void {
  const headers = options.publicOrigin?.startsWith('https:')
    ? { ...securityHeaders, 'strict-transport-security': `max-age=${365 * 86_400}; includeSubDomains` }
    : securityHeaders
  const checkHost = hostCheckOf(app, options)
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(headers)
    if (request.url.startsWith('/api') || request.url.startsWith('/health')) reply.header('cache-control', 'no-store')
    checkHost(request)
    checkSite(request, options)
    done()
  })
}

function hostCheckOf(app: FastifyInstance, { publicOrigin }: SecurityOptions): (request: FastifyRequest) => void {
  const publicHost = publicOrigin === undefined ? undefined : new URL(publicOrigin).host
  // Asked of the system once: it stays what it is as long as the server listens.
  let port: number | undefined
  // Nearly every request says the same one.
  let lastSound: string | undefined
  return ({ headers: { host = '' }, raw }) => {
    if (saysTwoHosts(raw.rawHeaders)) throw new Refusal('forbidden', 'The request names two hosts; send one.')
    if (host === lastSound) return
    if (publicHost !== undefined && host.toLowerCase() === publicHost) return void (lastSound = host)
    port ??= (app.server.address() as AddressInfo | null)?.port
    const [, name = '', stated = '80'] = /^(\[[\d:a-f]+\]|[^:[\]]+)(?::(\d{1,5}))?$/i.exec(host) ?? []
    // Without a socket of its own (a test) there is no port to compare.
    if (isLoopback(name) && (port === undefined || Number(stated) === port)) {
      if (port !== undefined) lastSound = host
      return
    }
    throw new Refusal(
      'forbidden',
      publicOrigin === undefined
        ? 'This server answers on this machine only; open it by the address it printed when it started.'
        : 'This server does not answer to this name; open it by the address it was given.',
    )
  }
}

/** What stands before this server may have gone by the other one. */
function saysTwoHosts(rawHeaders: readonly string[]): boolean {
  let hosts = 0
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]!
    if (name.length === 4 && name.toLowerCase() === 'host') hosts += 1
  }
  return hosts > 1
}

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Refuses what another site's page asks in a person's browser. */
function checkSite(request: FastifyRequest, { publicOrigin }: SecurityOptions): void {
  if (safe.has(request.method)) return
  const { origin, host, 'sec-fetch-site': site } = request.headers
  const ownSite = site === undefined || site === 'same-origin' || site === 'none'
  const ownOrigin = origin === undefined || origin === `http://${host}` || origin === publicOrigin
  if (ownSite && ownOrigin) return
  throw new Refusal('forbidden', 'This came from a page of another site; only the pages of this server may change something.')
}

/** What the page of a session says of itself where its browser says nothing. */
export const csrfTokenOf = (secret: string, sessionId: string): string =>
  createHmac('sha256', secret).update(`csrf ${sessionId}`).digest('base64url')

/**
 * A cookie goes with every request, so that one that changes something must also show where it comes from: by the browser's own
 * headers, which `checkSite` has compared, or by the token of its session. Must come after the one who finds out who asks.
 */
export function addOriginProof(app: FastifyInstance, { secret }: SecurityOptions): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const { caller, headers } = request
    const mustProve = !safe.has(request.method) && caller.by === 'cookie'
    if (!mustProve || headers.origin !== undefined || headers['sec-fetch-site'] === 'same-origin') return done()
    const given = Buffer.from(String(headers['x-csrf-token'] ?? ''))
    const wanted = Buffer.from(csrfTokenOf(secret, caller.signedIn!.session.id))
    if (given.length === wanted.length && timingSafeEqual(given, wanted)) return done()
    throw new Refusal('forbidden', 'It cannot be told which page this came from; send the X-CSRF-Token of the session.')
  })
}

/** For answers that are sent past Fastify, such as streams: what the hooks have set so far. */
export const headersSoFar = (reply: FastifyReply): Record<string, string> =>
  Object.fromEntries(Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)]))
