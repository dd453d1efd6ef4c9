// Who may ask, as long as nobody can log in: this machine only; and the headers every answer carries.
import type { AddressInfo } from 'node:net'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { HttpProblem } from './errors.ts'

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

/** Refuses what another site's page, or a name that was made to point here (DNS rebinding), asks in a person's browser. */
export function addSecurity(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(securityHeaders)
    if (request.url.startsWith('/api') || request.url.startsWith('/health')) reply.header('cache-control', 'no-store')
    checkHost(app, request)
    checkSite(request)
  })
}

function checkHost(app: FastifyInstance, request: FastifyRequest): void {
  const port = (app.server.address() as AddressInfo | null)?.port
  const [, name = '', stated = '80'] = /^(\[[\d:a-f]+\]|[^:[\]]+)(?::(\d{1,5}))?$/i.exec(request.headers.host ?? '') ?? []
  // Without a socket of its own (a test) there is no port to compare.
  if (isLoopback(name) && (port === undefined || Number(stated) === port)) return
  throw new HttpProblem(
    'forbidden',
    'This server answers on this machine only; open it by the address it printed when it started.',
  )
}

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

function checkSite(request: FastifyRequest): void {
  if (safe.has(request.method)) return
  const { origin, host, 'sec-fetch-site': site } = request.headers
  const ownSite = site === undefined || site === 'same-origin' || site === 'none'
  const ownOrigin = origin === undefined || origin === `http://${host}`
  if (ownSite && ownOrigin) return
  throw new HttpProblem('forbidden', 'This came from a page of another site; only the pages of this server may change something.')
}

/** For answers that are sent past Fastify, such as streams: what the hooks have set so far. */
export const headersSoFar = (reply: FastifyReply): Record<string, string> =>
  Object.fromEntries(Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)]))
