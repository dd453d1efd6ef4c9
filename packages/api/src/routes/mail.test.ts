// Ending news by mail from the letter itself, without signing in.
import { expect, it } from 'vitest'
import type { PageOf } from '@moirai/contract/lists'
import type { MailLine } from '@moirai/contract/mail'
import { signUp } from '@moirai/talent/accounts'
import { inTransaction } from '@moirai/talent/context'
import { queueMail } from '@moirai/talent/mail'
import { deliveryReport } from '../../../talent/test/delivery-reports.ts'
import { openServer, type TestServer } from '../../test/server.ts'

/** Writes a letter of news and gives the path in it by which such news are ended. */
async function letterOfNews(server: TestServer, userId: string): Promise<string> {
  const mail = { userId, recipient: 'ada@example.org', type: 'new_match', subject: 'A job <b>', text: 'Potter <script>\n' }
  await inTransaction(server.bench.context, (work) => queueMail(work, mail))
  const [row] = await server.bench.database.table('email_logs').list({ orderBy: { id: 'desc' } })
  expect(row!.body_html).toContain('Potter &lt;script&gt;')
  expect(row!.body_html).toContain('<title>A job &lt;b&gt;</title>')
  const [address = ''] = /http\S+\/unsubscribe\/\S+/.exec(row!.body_text) ?? []
  expect(row!.body_html).toContain(`<a href="${address}">`)
  return new URL(address).pathname
}

it('news are ended by one click of a mail program, or by the button of the page, and not by looking', async () => {
  await using server = await openServer()
  const { id } = await server.bench.database
    .table('users')
    .insert({ email: 'ada@example.org', name: 'Ada', role: 'student', account_status: 'active' })
  const path = await letterOfNews(server, id)
  const ended = () => server.bench.database.table('notification_preferences').list()
  const page = await server.ask('GET', path)
  expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
  expect(page.text).toContain('<form method="post">')
  expect(await ended()).toEqual([])
  for (let time = 0; time < 2; time += 1) {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const done = await server.ask('POST', path, { body: 'List-Unsubscribe=One-Click', headers })
    expect(done.status).toBe(200)
  }
  expect(await ended()).toMatchObject([{ user_id: id, kind: 'new_match', channel: 'email', frequency: 'never' }])
})

it('a token that was changed, or is of something else, ends nothing', async () => {
  await using server = await openServer()
  const { id } = await server.bench.database
    .table('users')
    .insert({ email: 'ada@example.org', name: 'Ada', role: 'student', account_status: 'active' })
  const path = await letterOfNews(server, id)
  const other = server.bench.context.fieldKeys.seal({ table: 'profiles', column: 'phone', row: id }, `${id} new_match`)
  for (const token of [`${path.split('/')[2]!.slice(0, -2)}xx`, 'x', other.replace('sealed:', '')]) {
    expect((await server.ask('POST', `/unsubscribe/${token}`, { body: '' })).status).toBe(404)
  }
  expect(await server.bench.database.table('notification_preferences').count()).toBe(0)
})

it('the outbox tells an admin what waits and what did not arrive, with its text, but not what lets somebody in', async () => {
  await using server = await openServer({ worker: false })
  const { context, database } = server.bench
  await signUp(context, { email: 'ada@example.org', name: 'Ada', password: 'quiet river under glass' })
  const [verification] = await database.table('email_logs').list()
  const [, token = ''] = /#token=(\S+)/.exec(verification!.body_text) ?? []
  expect(token.length).toBeGreaterThan(20)
  const news = { userId: verification!.user_id, recipient: 'ada@example.org', type: 'new_match', subject: 'A job', text: 'x\n' }
  await inTransaction(context, (work) => queueMail(work, news))
  const other = { userId: null, recipient: 'ben@example.org', type: 'test', subject: 'Hello', text: 'Hello Ben' }
  await inTransaction(context, (work) => queueMail(work, other))

  const path = '/api/v1/mail/outbox'
  const list = async (query = '') => (await server.ask<PageOf<MailLine>>('GET', `${path}${query}`)).body.items
  const all = await list()
  expect(all.map(({ subject }) => subject)).toEqual(['Hello', 'A job', 'Confirm your e-mail'])
  expect(all[0]).not.toHaveProperty('body')
  expect(await list('?recipient=Ben@example.org')).toEqual([all[0]])
  expect((await server.ask('GET', `${path}?status=lost`)).status).toBe(400)
  for (const { id } of all.slice(1)) {
    const { text } = await server.ask('GET', `${path}/${id}`)
    expect(text).toMatch(/(#token=|\/unsubscribe\/)…/)
    expect(text).not.toContain(token)
    expect(text).not.toMatch(/\/unsubscribe\/[^…]/)
  }

  const { id } = all[0]!
  expect((await server.ask('POST', `${path}/${id}/retry`)).status).toBe(400)
  await database.table('email_logs').update(id, { status: 'failed', attempts: 15, error_message: '451 busy' })
  expect(await list('?status=failed')).toMatchObject([{ id, problem: '451 busy', nextAttemptAt: null }])
  const retried = await server.ask('POST', `${path}/${id}/retry`)
  expect(retried).toMatchObject({
    status: 200,
    body: { id, status: 'pending', attempts: 0, body: expect.stringContaining('Ben') as string },
  })
  expect(await list('?status=failed')).toEqual([])
  expect((await server.ask('POST', `${path}/${news.userId}/retry`)).status).toBe(404)
  expect(await database.table('audit_log').list({ where: { action: 'mail.retried' } })).toMatchObject([{ subject_id: id }])
})

it('a delivery report marks its address, which an admin sees and lifts', async () => {
  await using server = await openServer()
  const { context, database } = server.bench
  const letter = { userId: null, recipient: 'ada@example.org', type: 'test', subject: 'Hello', text: 'x' }
  await inTransaction(context, (work) => queueMail(work, letter))
  const [row] = await database.table('email_logs').list()
  const send = (content: string) =>
    server.ask<{ bounces: unknown[] }>('POST', '/api/v1/mail/bounces', {
      headers: { 'content-type': 'message/rfc822' },
      body: content,
    })
  const report = await send(deliveryReport({ messageId: row!.message_id }))
  expect(report).toMatchObject({ status: 200, body: { bounces: [{ mail: row!.id, kind: 'hard' }] } })
  expect(await send('Hello')).toMatchObject({ status: 400, body: { code: 'invalid' } })
  expect((await send('x'.repeat(2 * 1024 ** 2))).status).toBe(413)
  const path = '/api/v1/mail/undeliverable'
  const { body } = await server.ask<{ items: { id: string }[] }>('GET', path)
  expect(body.items).toMatchObject([{ recipient: 'ada@example.org', reason: '5.1.1 550 5.1.1 No such user' }])
  expect((await server.ask('DELETE', `${path}/${body.items[0]!.id}`)).status).toBe(204)
  expect((await server.ask('DELETE', `${path}/${body.items[0]!.id}`)).status).toBe(404)
  expect((await server.ask('GET', path)).body).toEqual({ items: [], next: null })
})
