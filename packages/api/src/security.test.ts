import { connect } from 'node:net'
import { routes, type RouteName } from '@moirai/contract/routes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { liveRoutes as everyLiveRoute } from '../test/live-routes.ts'
import { openServer, type TestServer } from '../test/server.ts'
import { isLoopback, securityHeaders } from './security.ts'

let server: TestServer
let base: string
beforeAll(async () => {
  server = await openServer()
  base = await server.listen()
})
afterAll(() => server[Symbol.asyncDispose]())

const liveRoutes = () =>
  everyLiveRoute(server.app).map(({ method, pattern }) => ({ method, url: pattern.replace(/:\w+/g, 'x').replace('*', 'x') }))

const problem = { status: 403, code: 'forbidden', detail: expect.any(String) as string }
const parsed = (text: string): unknown => (text === '' ? null : JSON.parse(text))

describe('every route that is served', () => {
  it('is found: all of the contract, the document, the pages', () => {
    const urls = liveRoutes().map(({ method, url }) => `${method} ${url}`)
    for (const name of Object.keys(routes) as RouteName[]) expect(urls).toContain(name.replace(/:\w+/g, 'x'))
    expect(urls).toContain('GET /api/v1/openapi.json')
    expect(urls).toContain('GET /api/docs')
  })

  it('refuses a foreign host', async () => {
    for (const { method, url } of liveRoutes()) {
      for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.nip.io', '192.168.1.5', 'localhost:1', '']) {
        const answer = await server.app.inject({ method: method as 'GET', url, headers: { host } })
        expect([method, url, host, answer.statusCode]).toEqual([method, url, host, 403])
        if (method !== 'HEAD') expect(parsed(answer.payload)).toMatchObject(problem)
      }
    }
  })

  it('that changes something refuses what another site asks', async () => {
    const host = base.slice('http://'.length)
    const unsafe = liveRoutes().filter(({ method }) => !['GET', 'HEAD', 'OPTIONS'].includes(method))
    expect(unsafe.length).toBeGreaterThanOrEqual(6)
    for (const { method, url } of unsafe) {
      for (const headers of [
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { origin: `https://${host}` },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site', origin: 'http://localhost:1' },
      ]) {
        const answer = await server.app.inject({ method: method as 'POST', url, headers: { host, ...headers } })
        expect([url, headers, answer.statusCode]).toEqual([url, headers, 403])
      }
    }
  })

  it('carries the security headers and a request id, whatever it answers', async () => {
    const host = base.slice('http://'.length)
    for (const { method, url } of [...liveRoutes(), { method: 'GET', url: '/api/nothing' }, { method: 'GET', url: '/%zz' }]) {
      if (url.endsWith('/events')) continue
      // A body that is refused: nothing long is begun.
      const payload = method === 'POST' ? { people: 0, top: 0 } : undefined
      const answer = await server.app.inject({
        method: method as 'POST',
        url,
        headers: { host },
        ...(payload ? { payload } : {}),
      })
      expect([url, answer.headers]).toEqual([url, expect.objectContaining(securityHeaders)])
      expect(answer.headers['x-request-id']).toMatch(/^[\w.-]{1,100}$/)
      if (url.startsWith('/api')) expect(answer.headers['cache-control']).toBe('no-store')
    }
  })
})

describe('the own page', () => {
  it('may ask by every name of this machine', async () => {
    const port = base.split(':').at(-1)
    for (const name of ['localhost', '127.0.0.1', '[::1]', 'LOCALHOST']) {
      const headers = { host: `${name}:${port}`, origin: `http://${name}:${port}`, 'sec-fetch-site': 'same-origin' }
      const answer = await server.app.inject({ method: 'DELETE', url: '/api/v1/import-files/none', headers })
      expect([name, answer.statusCode]).toEqual([name, 404])
    }
  })
})

describe('this machine only', () => {
  it.each(['localhost', '127.0.0.1', '127.1.2.3', '::1', '[::1]'])('%s is', (host) => {
    expect(isLoopback(host)).toBe(true)
  })
  it.each(['0.0.0.0', '::', '192.168.1.5', 'example.org', '128.0.0.1', '127.0.0.1.example', 'localhost.example', ''])(
    '%j is not',
    (host) => {
      expect(isLoopback(host)).toBe(false)
    },
  )
})

/** Sends bytes as they are and gives what comes back. */
function raw(bytes: string): Promise<string> {
  const { port } = new URL(base)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(bytes))
    let text = ''
    socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
    socket.once('close', () => resolve(text)).once('error', reject)
  })
}

describe('bytes that are no request', () => {
  it.each([
    ['rubbish', 'hello\r\n\r\n', 400],
    ['headers without an end', `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`, 431],
    [
      'two lengths',
      'POST /api/v1/match-runs HTTP/1.1\r\nhost: localhost\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n{}',
      400,
    ],
    [
      'a length and chunks',
      'POST /api/v1/imports HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
  ])('%s', async (_, bytes, status) => {
    const text = await raw(bytes)
    expect(text).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(text).toContain('content-type: application/problem+json')
    expect(text).toContain('x-content-type-options: nosniff')
  })
})
