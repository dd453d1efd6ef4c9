// What is kept of others and what is secret, looked for in every answer of every route, in the log and in the mail.
import { access } from '@moirai/contract/access'
import { routes, type RouteName } from '@moirai/contract/routes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RowSet } from '../../talent/test/rows.ts'
import { addressOf, columnsIn, plantCanaries, type Canaries } from './canaries.ts'
import { callers, foundCompany, type CallerName, type Company } from './company.ts'
import { openServer, until, type Method, type TaskBody, type TestServer } from './server.ts'

let server: TestServer
let company: Company
let rows: RowSet
let canaries: Canaries
beforeAll(async () => {
  server = await openServer({ api: { rates: { perMinute: 1e9, sparingPerMinute: 1e9 } }, worker: false })
  company = await foundCompany(server)
  const planted = await plantCanaries(server.bench.database)
  rows = planted.rows
  canaries = planted.canaries
})
afterAll(() => server[Symbol.asyncDispose]())

/** What the centre is told of people, written by hand; nobody else is told anything of somebody they have nothing to do with. */
const toldToCentre = [
  ...['external_id', 'name', 'given_name', 'family_name', 'email', 'phone', 'headline', 'summary', 'city', 'region'].map(
    (name) => `profiles.${name}`,
  ),
  ...['target_role', 'preferences', 'languages', 'qualifications', 'extra'].map((name) => `profiles.${name}`),
  ...['institution', 'programme', 'degree'].map((name) => `students.${name}`),
  ...['company', 'title', 'description'].map((name) => `experiences.${name}`),
  ...['institution', 'degree'].map((name) => `educations.${name}`),
  'skills.name',
  ...['title', 'quote', 'url'].map((name) => `evidences.${name}`),
  ...['cover_note'].map((name) => `applications.${name}`),
  ...['reason', 'note'].map((name) => `application_events.${name}`),
  ...['recommendation_reason', 'decision_reason', 'feedback'].map((name) => `matches.${name}`),
  'messages.content',
  'users.name',
  'users.email',
]

/** Accounts and mail are the admin's. */
const toldToAdmin = [
  ...['target_role', 'time_zone', 'locale'].map((name) => `users.${name}`),
  ...['recipient_email', 'subject', 'body_text', 'error_message'].map((name) => `email_logs.${name}`),
]

const toldTo: Partial<Record<CallerName, readonly string[]>> = {
  staff: toldToCentre,
  admin: [...toldToCentre, ...toldToAdmin],
}

/** Asks every route for what was planted and gives, by column, the routes that told of it. */
async function askFor(caller: CallerName): Promise<Map<string, RouteName[]>> {
  const told = new Map<string, RouteName[]>()
  for (const name of Object.keys(access) as RouteName[]) {
    // A stream without an end, which is listened to below.
    if (name === 'GET /api/v1/events') continue
    const [method] = name.split(' ') as [Method]
    const hasBody = 'body' in routes[name] && (routes[name] as { body?: unknown }).body !== 'bytes'
    const headers = { host: 'localhost', ...(await company.headersOf(caller)) }
    const answer = await server.app.inject({
      method,
      url: addressOf(name, rows),
      // What changes something is refused, once somebody is let in: refusals are looked through as well.
      headers: { ...headers, ...(method === 'GET' ? {} : { 'if-match': '"none"' }) },
      ...(hasBody ? { payload: { people: 0, top: 0, nothing: true } } : {}),
    })
    expect([name, answer.statusCode < 500]).toEqual([name, true])
    for (const column of columnsIn(JSON.stringify(answer.headers) + answer.payload, canaries))
      told.set(column, [...(told.get(column) ?? []), name])
  }
  return told
}

/** What somebody is told without asking, headers and all, until they close it. */
async function listenAs(caller: CallerName) {
  const headers = { host: 'localhost', ...(await company.headersOf(caller)) }
  const answer = await server.app.inject({ method: 'GET', url: '/api/v1/events', headers, payloadAsStream: true })
  let heard = JSON.stringify(answer.headers)
  const stream = answer.stream().setEncoding('utf8')
  stream.on('data', (chunk: string) => (heard += chunk))
  return { caller, status: answer.statusCode, text: () => heard, close: () => void stream.destroy() }
}

/** @returns The task that brings the file in. */
async function importAs(caller: CallerName, body: string): Promise<string> {
  const headers = { 'content-type': 'application/octet-stream', ...(await company.headersOf(caller)) }
  const file = await server.ask<{ id: string }>('POST', '/api/v1/import-files?kind=people&name=people.csv', { body, headers })
  const order = { body: { file: file.body.id }, headers: await company.headersOf(caller) }
  const { body: task } = await server.ask<TaskBody>('POST', '/api/v1/imports', order)
  return task.id
}

describe('what is kept of somebody', () => {
  it('was planted in every column that tells of a person or keeps a secret', () => {
    const columns = [...canaries.values()]
    expect(columns.length).toBeGreaterThan(75)
    for (const one of [
      'users.password_hash',
      'sessions.token_hash',
      'user_tokens.address',
      'email_logs.recipient_email',
      'practice_answers.feedback',
    ])
      expect(columns).toContain(one)
  })

  it.each(callers)('is told to %s only as the table of access says: in no other answer, error or header', async (caller) => {
    const told = await askFor(caller)
    expect([...told.keys()].toSorted()).toEqual([...(toldTo[caller] ?? [])].toSorted())
    // The e-mail of an account is the admin's, and the company's whose members are listed.
    const byWhom = caller === 'staff' ? ['GET /api/v1/companies/:id/members'] : undefined
    if (byWhom) expect(told.get('users.email')).toEqual(byWhom)
  })

  it('stands in no line of the log and in no letter to somebody else, also where it was asked for by name', async () => {
    const [email] = [...canaries].find(([, column]) => column === 'users.email')!
    const known = `${email}@example.org`
    const headers = { host: 'localhost', origin: 'http://localhost', ...(await company.headersOf('staff')) }
    for (const url of [`/api/v1/people?search=${known}`, `/api/v1/people/${known}`, `/api/v1/${known}`, `/${known}?${known}`])
      await server.app.inject({ method: 'GET', url, headers })
    for (const url of ['/api/v1/session', '/api/v1/reset-links', '/api/v1/registrations', '/api/v1/verification-links'])
      await server.app.inject({
        method: 'POST',
        url,
        headers: { host: 'localhost', origin: 'http://localhost' },
        payload: { email: known, password: 'wrong river under glass', name: known },
      })
    expect(server.log.length).toBeGreaterThan(1000)
    expect(columnsIn(JSON.stringify(server.log), canaries)).toEqual([])
    const letters = await server.bench.database.table('email_logs').list()
    const others = letters.filter(({ id, recipient_email }) => id !== rows.email_logs['id'] && recipient_email !== known)
    expect(columnsIn(JSON.stringify(others), canaries)).toEqual([])
    expect(letters.length).toBeGreaterThan(1)
  })

  it('is in no stream of events, while work that is full of it is done and news full of it come for everybody', async () => {
    const streams = await Promise.all(callers.map(listenAs))
    const open = streams.filter(({ status }) => status === 200)
    expect(open.map(({ caller }) => caller)).toEqual(['student', 'otherStudent', 'recruiter', 'otherRecruiter', 'staff', 'admin'])
    const canaryOf = (column: string) => [...canaries].find(([, each]) => each === column)![0]
    server.worker.start()
    const task = await importAs(
      'staff',
      `external_id,name,email\nzq,${canaryOf('profiles.name')},${canaryOf('profiles.email')} at home\n`,
    )
    await server.bench.database.transaction(async (session) => {
      const news = {
        kind: 'match',
        title: canaryOf('notifications.title'),
        body: canaryOf('notifications.body'),
        dedupe_key: 'canary',
      }
      for (const { caller } of open) await session.table('notifications').insert({ ...news, user_id: company.idOf[caller] })
    })
    const centre = open.filter(({ caller }) => caller === 'staff' || caller === 'admin')
    await until(() => centre.every(({ text }) => text().includes(task) && text().includes('"completed')))
    await until(() => open.every(({ text }) => text().includes('"notifications"')))
    for (const { caller, text, close } of streams) {
      close()
      expect([caller, columnsIn(text(), canaries)]).toEqual([caller, []])
      // Work under way is the centre's.
      expect([caller, text().includes('"task"')]).toEqual([caller, centre.some((each) => each.caller === caller)])
    }
  })
})
