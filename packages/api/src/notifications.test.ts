// News over HTTP: each sees their own, and every page of theirs hears of what comes and what was read.
import type { NotificationView } from '@moirai/contract/notifications'
import { inTransaction } from '@moirai/talent/context'
import { tell } from '@moirai/talent/notifications'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foundCompany, type CallerName, type Company } from '../test/company.ts'
import { openServer, until, type TestServer } from '../test/server.ts'

let server: TestServer
let company: Company
let base: string
beforeAll(async () => {
  server = await openServer({ api: { rates: { perMinute: 1e9, sparingPerMinute: 1e9 } } })
  company = await foundCompany(server)
  base = await server.listen()
})
afterAll(() => server[Symbol.asyncDispose]())

const userOf = async (caller: CallerName): Promise<string> => {
  const { body } = await server.ask<{ id: string }>('GET', '/api/v1/account', { headers: await company.headersOf(caller) })
  return body.id
}

const tellOf = async (caller: CallerName, key: string): Promise<void> => {
  const userId = await userOf(caller)
  await inTransaction(server.bench.context, (work) =>
    tell(work, [{ userId, kind: 'posting_status', title: `About ${key}`, body: key, link: '/jobs', key }]),
  )
}

/** What a page of somebody hears, until it is closed. */
async function listen(caller: CallerName) {
  const closing = new AbortController()
  const answer = await fetch(`${base}/api/v1/events`, {
    headers: { ...(await company.headersOf(caller)), connection: 'close' },
    signal: closing.signal,
  })
  expect(answer.status).toBe(200)
  const heard = { text: '', close: () => closing.abort() }
  const read = async (): Promise<void> => {
    for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) heard.text += chunk
  }
  read().catch(() => undefined)
  return heard
}

describe('news', () => {
  it('are listed, counted and read by whose they are', async () => {
    const headers = await company.headersOf('student')
    const others = await company.headersOf('otherStudent')
    await tellOf('student', 'first')
    await tellOf('student', 'second')
    const { body } = await server.ask<{ items: NotificationView[] }>('GET', '/api/v1/notifications?limit=10', { headers })
    expect(body.items.map(({ title }) => title)).toEqual(['About second', 'About first'])
    const id = body.items[1]!.id
    expect((await server.ask('POST', `/api/v1/notifications/${id}/read`, { headers: others })).status).toBe(404)
    expect((await server.ask('POST', `/api/v1/notifications/${id}/read`, { headers })).status).toBe(200)
    const unread = await server.ask<{ items: NotificationView[] }>('GET', '/api/v1/notifications?show=unread', { headers })
    expect(unread.body.items.map(({ title }) => title)).toEqual(['About second'])
    expect((await server.ask('DELETE', `/api/v1/notifications/${id}/read`, { headers })).body).toMatchObject({ readAt: null })
    expect((await server.ask('POST', '/api/v1/notifications/read', { headers, body: {} })).body).toEqual({ unread: 0 })
    expect((await server.ask('GET', '/api/v1/notifications?cursor=x', { headers })).status).toBe(400)
  })

  it('come to the open pages of their reader alone, who hears of no work of the centre', async () => {
    const [own, again, other, staff] = await Promise.all([
      listen('student'),
      listen('student'),
      listen('otherStudent'),
      listen('staff'),
    ])
    await tellOf('student', 'third')
    await until(() => own.text.includes('"unread":1') && again.text.includes('"unread":1'))
    const staffHeaders = await company.headersOf('staff')
    await server.ask('POST', '/api/v1/match-runs', { headers: staffHeaders })
    await until(() => staff.text.includes('"type":"task"'))
    const headers = await company.headersOf('student')
    await server.ask('POST', '/api/v1/notifications/read', { headers, body: {} })
    await until(() => again.text.includes('"unread":0'))
    expect([own.text.includes('"type":"task"'), staff.text.includes('unread')]).toEqual([false, false])
    expect(other.text).not.toContain('data:')
    for (const page of [own, again, other, staff]) page.close()
  })

  it('come as somebody has chosen, and what is left out stays', async () => {
    const headers = await company.headersOf('student')
    const path = '/api/v1/account/notification-preferences'
    const body = { kinds: [{ kind: 'new_match', email: 'weekly' }], quietHours: { from: '21:00', to: '06:30' } }
    const put = await server.ask('PUT', path, { headers, body })
    expect(put).toMatchObject({ status: 200, body: { quietHours: body.quietHours, digest: { at: '08:00', weekday: 1 } } })
    expect((await server.ask('GET', path, { headers })).body).toEqual(put.body)
    const wrong = await server.ask('PUT', path, { headers, body: { digest: { at: '8', weekday: 1 } } })
    expect(wrong).toMatchObject({ status: 400, body: { errors: [{ pointer: expect.stringContaining('digest') }] } })
  })
})
