import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SignedInView, SessionView } from '@moirai/contract/sign-in'
import type { UserView } from '@moirai/contract/users'
import { tokenIn } from '../../talent/test/mailbox.ts'
import { openServer, setupToken, type AskOptions, type Method, type ServerOptions, type TestServer } from '../test/server.ts'

const password = 'quiet river under glass'
const origin = { origin: 'http://localhost' }
let server: TestServer
const open = async (options: ServerOptions = {}) => {
  server = await openServer(options)
}
beforeEach(() => open())
afterEach(() => server[Symbol.asyncDispose]())

const cookieIn = (headers: Record<string, unknown>): string => String(headers['set-cookie']).split(';')[0]!
const post = <Body = Record<string, unknown>>(url: string, body: object, headers: Record<string, string> = origin) =>
  server.ask<Body>('POST', `/api/v1/${url}`, { body, headers })

/** As a browser that keeps its cookie. */
function browserWith(cookie: string) {
  return <Body = Record<string, unknown>>(method: Method, url: string, { body, headers = {} }: AskOptions = {}) =>
    server.ask<Body>(method, `/api/v1/${url}`, { ...(body ? { body } : {}), headers: { cookie, ...origin, ...headers } })
}

async function makeAdmin() {
  const admin = { token: setupToken, email: 'root@example.org', name: 'Root', password }
  const { status, headers, body } = await post<SignedInView>('setup', admin)
  expect(status).toBe(200)
  return { cookie: cookieIn(headers), body }
}

describe('the first run', () => {
  it('lets whoever is at this machine do everything, until the first admin is made', async () => {
    expect((await server.ask<SessionView>('GET', '/api/v1/session')).body).toMatchObject({
      standing: 'open',
      needsAdmin: true,
      user: null,
    })
    expect((await server.ask('GET', '/api/v1/people')).status).toBe(200)
    const { cookie, body } = await makeAdmin()
    expect(body).toMatchObject({
      standing: 'admin',
      needsAdmin: false,
      token: null,
      user: { email: 'root@example.org', role: 'admin' },
    })
    expect((await server.ask('GET', '/api/v1/people')).status).toBe(401)
    expect((await browserWith(cookie)('GET', 'people')).status).toBe(200)
    expect((await post('setup', { token: setupToken, email: 'b@example.org', name: 'B', password })).body).toMatchObject({
      code: 'stale',
    })
  })

  it('makes an admin of nobody who does not hold the secret of this start', async () => {
    const wrong = { token: 'x'.repeat(43), email: 'root@example.org', name: 'Root', password }
    expect(await post('setup', wrong)).toMatchObject({ status: 403, body: { code: 'forbidden' } })
    expect((await server.ask<SessionView>('GET', '/api/v1/session')).body.needsAdmin).toBe(true)
  })

  it.each(['x-forwarded-for', 'forwarded', 'via', 'x-real-ip'])('is closed to those for whom a proxy asks: %s', async (name) => {
    expect((await server.ask('GET', '/api/v1/people', { headers: { [name]: '203.0.113.7' } })).status).toBe(401)
  })

  it('closes to everybody where it is not to be open', async () => {
    await server[Symbol.asyncDispose]()
    await open({ api: { openUntilAdmin: false } })
    expect((await server.ask('GET', '/api/v1/people')).status).toBe(401)
    expect((await server.ask<SessionView>('GET', '/api/v1/session')).body).toMatchObject({
      standing: 'anonymous',
      needsAdmin: true,
    })
    expect((await makeAdmin()).body.standing).toBe('admin')
  })
})

describe('signing up', () => {
  beforeEach(() => makeAdmin())

  it('leads through the mail to an account with a profile, which is the imported one of that e-mail', async () => {
    const { createPerson } = await import('@moirai/talent/people')
    const imported = await createPerson(server.bench.context, {
      name: 'Ana Imported',
      email: 'ana@example.org',
      headline: 'Analyst',
    })
    const answer = await post('registrations', { email: 'ana@example.org', name: 'Ana', password })
    expect(answer).toMatchObject({ status: 202 })
    const before = await post<SignedInView>('session', { email: 'ana@example.org', password })
    expect(before.body.standing).toBe('unverified')
    const browser = browserWith(cookieIn(before.headers))
    expect((await browser('GET', 'jobs')).body).toMatchObject({
      status: 403,
      detail: expect.stringContaining('not confirmed') as string,
    })
    const token = await tokenIn(server.bench, 'ana@example.org', 'verify_email')
    expect((await post('verifications', { token })).body).toMatchObject({ status: 'active' })
    expect((await browser<SessionView>('GET', 'session')).body.standing).toBe('student')
    expect((await browser('GET', 'account/profile')).body).toMatchObject({ id: imported.id, headline: 'Analyst' })
    expect((await browser('GET', `people/${imported.id}`)).status).toBe(200)
  })

  it('and signing in, and asking for links answer alike whoever has the e-mail: status, headers, body', async () => {
    await post('registrations', { email: 'ana@example.org', name: 'Ana', password })
    const ways: [string, (email: string) => object][] = [
      ['registrations', (email) => ({ email, name: 'X', password })],
      ['session', (email) => ({ email, password: 'wrong wrong wrong' })],
      ['reset-links', (email) => ({ email })],
      ['verification-links', (email) => ({ email })],
    ]
    for (const [url, bodyOf] of ways.toReversed()) {
      const answers = []
      for (const email of ['root@example.org', 'ana@example.org', 'nobody@example.org']) {
        const { status, headers, text } = await post(url, bodyOf(email))
        const { date: _, 'x-request-id': id, ...rest } = headers
        answers.push(JSON.stringify({ status, rest, text: text.replaceAll(String(id), 'ID') }))
      }
      expect(new Set(answers).size).toBe(1)
    }
  })
})

describe('the cookie', () => {
  it('is kept from scripts and other sites, and by https also from other schemes and hosts', async () => {
    const { headers } = await post('setup', { token: setupToken, email: 'root@example.org', name: 'Root', password })
    expect(String(headers['set-cookie'])).toMatch(/^moirai=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=2592000$/)
    await server[Symbol.asyncDispose]()
    await open({ api: { publicOrigin: 'https://talent.example', openUntilAdmin: false } })
    const host = { host: 'talent.example', origin: 'https://talent.example' }
    const secure = await post('setup', { token: setupToken, email: 'root@example.org', name: 'Root', password }, host)
    expect(String(secure.headers['set-cookie'])).toMatch(
      /^__Host-moirai=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=2592000; Secure$/,
    )
    expect(secure.headers['strict-transport-security']).toContain('max-age=')
    for (const name of ['evil.example', 'talent.example.evil.example', 'talent.example:1']) {
      expect((await server.ask('GET', '/api/v1/session', { headers: { host: name } })).status).toBe(403)
    }
  })

  it('is new at each sign-in, and the one before ends', async () => {
    const { cookie } = await makeAdmin()
    const second = await post('session', { email: 'root@example.org', password }, { ...origin, cookie })
    expect(cookieIn(second.headers)).not.toBe(cookie)
    expect((await browserWith(cookie)('GET', 'account')).status).toBe(401)
    const browser = browserWith(cookieIn(second.headers))
    const left = await browser('DELETE', 'session')
    expect([left.status, String(left.headers['set-cookie'])]).toEqual([204, expect.stringContaining('Max-Age=0')])
    expect((await browser('GET', 'account')).status).toBe(401)
  })

  it('that was planted beside the own one opens nothing', async () => {
    const { cookie } = await makeAdmin()
    expect((await browserWith(`moirai=${'x'.repeat(43)}; ${cookie}`)('GET', 'account')).status).toBe(401)
  })
})

describe('a change with a cookie', () => {
  it('must show where it comes from: by the browser, or by the token of the session', async () => {
    const { cookie, body } = await makeAdmin()
    const change = (headers: Record<string, string>) =>
      server.ask('PATCH', '/api/v1/account', { headers: { cookie, ...headers }, body: { name: 'Root' } })
    expect((await change({})).status).toBe(403)
    expect((await change({ 'x-csrf-token': 'x'.repeat(43) })).status).toBe(403)
    expect((await change({ origin: 'http://evil.example' })).status).toBe(403)
    expect((await change({ origin: 'null' })).status).toBe(403)
    expect((await change({ 'sec-fetch-site': 'none' })).status).toBe(403)
    expect((await change({ 'x-csrf-token': body.csrfToken! })).status).toBe(200)
    expect((await change({ 'sec-fetch-site': 'same-origin' })).status).toBe(200)
    expect((await change(origin)).status).toBe(200)
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'comes as JSON, never as %s, which a form of another site could send',
    async (type) => {
      const { cookie } = await makeAdmin()
      const headers = { cookie, ...origin, 'content-type': type }
      const { status } = await server.ask('PATCH', '/api/v1/account', { headers, body: '{"name":"X"}' })
      expect(status).toBe(415)
    },
  )
})

describe('a program', () => {
  it('is given a token instead of a cookie, and needs no proof of a page', async () => {
    await makeAdmin()
    const { body, headers } = await post<SignedInView>('session', { email: 'root@example.org', password, as: 'program' }, {})
    expect([body.token, headers['set-cookie'], body.csrfToken]).toEqual([
      expect.stringMatching(/^[\w-]{43}$/),
      undefined,
      expect.anything(),
    ])
    const authorization = `Bearer ${body.token}`
    expect((await server.ask('PATCH', '/api/v1/account', { headers: { authorization }, body: { name: 'X' } })).status).toBe(200)
    await server.ask('DELETE', '/api/v1/session', { headers: { authorization } })
    for (const wrong of [authorization, 'Bearer x', 'Basic eDp5', `Bearer ${'y'.repeat(43)}`]) {
      expect((await server.ask('GET', '/api/v1/session', { headers: { authorization: wrong } })).status).toBe(401)
    }
  })
})

describe('accounts of others', () => {
  it('are made, closed and opened by admins, who never see a secret', async () => {
    const { cookie } = await makeAdmin()
    const browser = browserWith(cookie)
    const made = await browser<UserView>('POST', 'users', { body: { email: 'ben@example.org', name: 'Ben', role: 'staff' } })
    expect(made).toMatchObject({ status: 201, body: { status: 'active', role: 'staff' } })
    const token = await tokenIn(server.bench, 'ben@example.org', 'reset_password')
    expect((await post('password-resets', { token, password: 'green lamps in november' })).status).toBe(200)
    const ben = await post('session', { email: 'ben@example.org', password: 'green lamps in november' })
    expect(ben.status).toBe(200)
    expect(await browser('POST', `users/${made.body.id}/lock`)).toMatchObject({ status: 200, body: { status: 'locked' } })
    expect((await browserWith(cookieIn(ben.headers))('GET', 'account')).status).toBe(401)
    expect(await browser('DELETE', `users/${made.body.id}/lock`)).toMatchObject({ status: 200, body: { status: 'active' } })
    const answers = JSON.stringify([
      made.body,
      (await browser('GET', 'users')).body,
      (await browser('GET', 'audit')).body,
      server.log,
    ])
    for (const secret of [token, password, 'green lamps', '$argon2id', cookie.split('=')[1]!])
      expect(answers).not.toContain(secret)
  })
})

describe('too many requests', () => {
  it('of one address that tries secrets, or of one account, are told when to come again; nobody believes an address that is claimed', async () => {
    await server[Symbol.asyncDispose]()
    await open({ api: { openUntilAdmin: false, rates: { perMinute: 20, sparingPerMinute: 5 } } })
    const guess = (index: number) =>
      post('session', { email: `a${index}@example.org`, password }, { ...origin, 'x-forwarded-for': `10.0.0.${index}` })
    const statuses = []
    for (let index = 0; index < 7; index++) statuses.push(await guess(index))
    expect(statuses.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 429, 429])
    expect(Number(statuses.at(-1)!.headers['retry-after'])).toBeGreaterThan(0)
    const many = []
    for (let index = 0; index < 20; index++) many.push((await server.ask('GET', '/api/v1/session')).status)
    expect(many.at(-1)).toBe(429)
    expect((await server.ask('GET', '/health/live')).status).toBe(200)
  })

  it('are counted by the address the last proxy names, where there is one', async () => {
    await server[Symbol.asyncDispose]()
    await open({ api: { openUntilAdmin: false, trustedProxies: 1, rates: { perMinute: 3, sparingPerMinute: 3 } } })
    const from = (address: string) => server.ask('GET', '/api/v1/session', { headers: { 'x-forwarded-for': address } })
    for (let index = 0; index < 3; index++) expect((await from(`9.9.9.${index}, 10.0.0.1`)).status).toBe(200)
    expect((await from('9.9.9.9, 10.0.0.1')).status).toBe(429)
    expect((await from('10.0.0.2')).status).toBe(200)
  })
})

describe('erasing', () => {
  it('is for oneself with the password, for admins with the e-mail repeated, and signs out', async () => {
    const { cookie } = await makeAdmin()
    const admin = browserWith(cookie)
    await admin('POST', 'users', { body: { email: 'ben@example.org', name: 'Ben', role: 'staff' } })
    const made = await admin<UserView>('POST', 'users', { body: { email: 'ana@example.org', name: 'Ana', role: 'staff' } })
    const token = await tokenIn(server.bench, 'ana@example.org', 'reset_password')
    await post('password-resets', { token, password })
    const { body: signedIn } = await post<SignedInView>('session', { email: 'ana@example.org', password, as: 'program' })
    const ana = { authorization: `Bearer ${signedIn.token}` }
    const own = { email: 'ana@example.org', currentPassword: password }
    expect(await post('account/erasure', { ...own, email: 'ben@example.org' }, ana)).toMatchObject({ status: 400 })
    expect(await post('account/erasure', own, ana)).toMatchObject({ status: 200, body: { id: made.body.id } })
    expect((await post('account/erasure', own, ana)).status).toBe(401)
    const { body } = await admin<{ items: UserView[] }>('GET', 'users?search=ben')
    const erasure = `users/${body.items[0]!.id}/erasure`
    expect((await admin('POST', erasure, { body: { email: 'ana@example.org' } })).status).toBe(400)
    expect((await admin('POST', erasure, { body: { email: 'ben@example.org' } })).status).toBe(200)
    expect((await admin('POST', erasure, { body: { email: 'ben@example.org' } })).status).toBe(404)
    expect(
      await admin('POST', 'account/erasure', { body: { email: 'root@example.org', currentPassword: password } }),
    ).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    })
  })
})
