// Ending news by mail from the letter itself, without signing in.
import { expect, it } from 'vitest'
import { inTransaction } from '@moirai/talent/context'
import { queueMail } from '@moirai/talent/mail'
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
