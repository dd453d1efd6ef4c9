import { problemView, type ProblemView } from '@moirai/contract/problems'
import { DatabaseError, Refusal } from '@moirai/talent/errors'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endOf, openServer, type TaskBody, type TestServer } from '../test/server.ts'
import { describeError } from './errors.ts'

let server: TestServer
let failing: (() => never) | undefined
beforeAll(async () => {
  server = await openServer({ onStatement: () => failing?.() })
})
afterAll(() => server[Symbol.asyncDispose]())

const json = { 'content-type': 'application/json' }
const deep = '['.repeat(100_000) + ']'.repeat(100_000)

type Case = [
  string,
  'GET' | 'POST' | 'PUT' | 'DELETE',
  string,
  { body?: string; headers?: Record<string, string> },
  number,
  string,
  string[]?,
]
const cases: Case[] = [
  ['a limit of nothing', 'GET', '/api/v1/people?limit=0', {}, 400, 'invalid', ['limit']],
  ['a limit that is no number', 'GET', '/api/v1/people?limit=ten', {}, 400, 'invalid', ['limit']],
  ['a limit beyond the longest page', 'GET', '/api/v1/jobs?limit=201', {}, 400, 'invalid', ['limit']],
  ['a limit with a fraction', 'GET', '/api/v1/imports?limit=1.5', {}, 400, 'invalid', ['limit']],
  ['a limit said twice', 'GET', '/api/v1/people?limit=1&limit=2', {}, 400, 'invalid', ['limit']],
  ['a search that is too long', 'GET', `/api/v1/people?search=${'x'.repeat(201)}`, {}, 400, 'invalid', ['search']],
  ['a search said twice', 'GET', '/api/v1/people?search=a&search=b', {}, 400, 'invalid', ['search']],
  ['a search with a NUL', 'GET', '/api/v1/people?search=a%00b', {}, 400, 'invalid'],
  ['a status there is not', 'GET', '/api/v1/jobs?status=lost', {}, 400, 'invalid', ['status']],
  ['a cursor of no page', 'GET', '/api/v1/people?cursor=rubbish', {}, 400, 'invalid'],
  ['a cursor of another list', 'GET', '/api/v1/jobs?cursor=eyJhIjoxfQ', {}, 400, 'invalid'],
  ['a cursor that is too long', 'GET', `/api/v1/imports?cursor=${'x'.repeat(8193)}`, {}, 400, 'invalid', ['cursor']],
  ['more matches than there may be', 'GET', '/api/v1/people/x/matches?top=201', {}, 400, 'invalid', ['top']],
  ['a name that is too long', 'GET', `/api/v1/people/${'x'.repeat(300)}`, {}, 400, 'invalid', ['id']],
  ['a name with a NUL', 'GET', '/api/v1/people/a%00', {}, 400, 'invalid'],
  ['nobody', 'GET', '/api/v1/people/nobody', {}, 404, 'missing'],
  ['no job', 'GET', '/api/v1/jobs/%27%3B%20DROP%20TABLE', {}, 404, 'missing'],
  ['no import', 'GET', '/api/v1/imports/01990000-0000-7000-8000-000000000001', {}, 404, 'missing'],
  ['the rows of no import', 'GET', '/api/v1/imports/x/problem-rows', {}, 404, 'missing'],
  ['no file', 'GET', '/api/v1/import-files/..%2F..%2Fetc', {}, 404, 'missing'],
  ['no task', 'GET', '/api/v1/tasks/x', {}, 404, 'missing'],
  ['no address', 'GET', '/api/v2/people', {}, 404, 'not_found'],
  ['a way that the address does not take', 'PUT', '/api/v1/people', {}, 404, 'not_found'],
  ['an address that cannot be read', 'GET', '/api/v1/people/%zz', {}, 400, 'invalid'],
  ['a body that is no JSON', 'POST', '/api/v1/imports', { body: '{"file":', headers: json }, 400, 'invalid'],
  ['a body of a list', 'POST', '/api/v1/imports', { body: '[]', headers: json }, 400, 'invalid', ['']],
  ['a body of null', 'POST', '/api/v1/imports', { body: 'null', headers: json }, 400, 'invalid', ['/file']],
  ['no body', 'POST', '/api/v1/imports', {}, 400, 'invalid', ['/file']],
  [
    'a body of the wrong shapes',
    'POST',
    '/api/v1/imports',
    { body: '{"file":1,"dryRun":"yes","onDuplicate":"merge"}', headers: json },
    400,
    'invalid',
    ['/file', '/dryRun', '/onDuplicate'],
  ],
  [
    'a body of a form',
    'POST',
    '/api/v1/match-runs',
    { body: 'top=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    415,
    'unsupported',
  ],
  [
    'a body of plain text',
    'POST',
    '/api/v1/match-runs',
    { body: '{"top":1}', headers: { 'content-type': 'text/plain' } },
    415,
    'unsupported',
  ],
  [
    'a body that reaches for prototypes',
    'POST',
    '/api/v1/imports',
    { body: '{"__proto__":{"x":1}}', headers: json },
    400,
    'invalid',
  ],
  [
    'a body that is too large',
    'POST',
    '/api/v1/imports',
    { body: JSON.stringify({ file: 'x'.repeat(1_100_000) }), headers: json },
    413,
    'too_large',
  ],
  ['a body that is too deep', 'POST', '/api/v1/imports', { body: deep, headers: json }, 400, 'invalid'],
  ['a run of nothing', 'POST', '/api/v1/match-runs', { body: '{"top":0}', headers: json }, 400, 'invalid', ['/top']],
  [
    'too large a demonstration',
    'POST',
    '/api/v1/demonstration',
    { body: '{"people":100001}', headers: json },
    400,
    'invalid',
    ['/people'],
  ],
  ['a file of no kind', 'POST', '/api/v1/import-files?name=a.csv', { body: 'a\n1\n' }, 400, 'invalid', ['kind']],
  ['a file without a name', 'POST', '/api/v1/import-files?kind=people', { body: 'a\n1\n' }, 400, 'invalid', ['name']],
  ['a file of companies', 'POST', '/api/v1/import-files?kind=companies&name=a.csv', { body: 'a\n1\n' }, 400, 'invalid', ['kind']],
  ['an empty file', 'POST', '/api/v1/import-files?kind=people&name=a.csv', {}, 400, 'invalid'],
  [
    'a file that is no table',
    'POST',
    '/api/v1/import-files?kind=people&name=a.pdf',
    { body: '%PDF-1.4 \u0000\u0001' },
    400,
    'invalid',
  ],
]

describe('what is refused', () => {
  it.each(cases)('%s', async (_, method, url, options, status, code, pointers) => {
    const answer = await server.ask<ProblemView>(method, url, options)
    expect([answer.status, answer.body.code]).toEqual([status, code])
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json(;|$)/)
    expect(problemView.parse(answer.body)).toEqual(answer.body)
    expect(answer.body).toMatchObject({ type: 'about:blank', status, requestId: answer.headers['x-request-id'] })
    expect(answer.body.detail).toMatch(/^\S.*[.)]$/)
    expect(answer.text).not.toMatch(/node_modules|\.ts:\d|SELECT|sqlite/i)
    if (pointers) expect(answer.body.errors?.map(({ pointer }) => pointer)).toEqual(pointers)
  })

  it('leaves no file behind', async () => {
    const { body } = await server.ask<{ items: unknown[] }>('GET', '/api/v1/imports')
    expect(body.items).toEqual([])
  })
})

describe('a database that cannot be reached', () => {
  it('is told as such, without what the driver said, and the log is told why', async () => {
    failing = () => {
      throw new DatabaseError('lost connection', 'The connection to db.internal:5432 was lost.', { retryable: true })
    }
    try {
      for (const url of [
        '/api/v1/people',
        '/api/v1/overview',
        '/api/v1/imports/01990000-0000-7000-8000-000000000001/problem-rows',
      ]) {
        const answer = await server.ask<ProblemView>('GET', url)
        expect(answer).toMatchObject({ status: 503, body: { code: 'unavailable' }, headers: { 'retry-after': '2' } })
        expect(answer.text).not.toContain('db.internal')
      }
      expect(server.log.at(-2)).toMatchObject({ kind: 'lost connection', msg: 'unavailable' })
      expect(await server.ask('GET', '/health/ready')).toMatchObject({
        status: 503,
        body: { status: 'unavailable', database: { status: 'unavailable', latencyMs: null, revision: null } },
      })
      expect((await server.ask('GET', '/health/live')).status).toBe(200)
    } finally {
      failing = undefined
    }
    expect((await server.ask('GET', '/health/ready')).status).toBe(200)
  })
})

describe('a bug', () => {
  it('is told without the inside; the log has the stack', async () => {
    failing = () => {
      throw new TypeError('secret of the inside')
    }
    const answer = await server.ask<ProblemView>('GET', '/api/v1/overview').finally(() => (failing = undefined))
    expect(answer).toMatchObject({ status: 500, body: { code: 'fault' } })
    expect(answer.text).not.toContain('secret')
    const { requestId } = answer.body
    expect(server.log.findLast(({ msg }) => msg === 'fault')).toMatchObject({
      reqId: requestId,
      err: { message: 'secret of the inside', stack: expect.stringContaining('errors.test.ts') as string },
    })
  })
})

describe('a refusal', () => {
  it.each([
    ['Nothing has been matched yet; run `moirai match run` first.', 'Nothing has been matched yet.'],
    [
      'This person came after the last run, so there are no matches yet; run `moirai match run --person P-1.2`.',
      'This person came after the last run, so there are no matches yet.',
    ],
    ['The last run kept 3 matches each; run `moirai match run --top 4` to see more.', 'The last run kept 3 matches each.'],
    ['a;b.csv is a PDF document; save it as CSV.', 'a;b.csv is a PDF document; save it as CSV.'],
    ['The file has the column "a; `b`".', 'The file has the column "a; `b`".'],
  ])('names no command of a terminal: %s', (sentence, told) => {
    expect(describeError(new Refusal('missing', sentence))).toEqual({ code: 'missing', detail: told })
  })

  it('of one field names it as a faulty body does, for who fills in a form', async () => {
    expect(describeError(new Refusal('taken', 'externalId: Somebody has this outside id already.'))).toEqual({
      code: 'taken',
      detail: 'externalId: Somebody has this outside id already.',
      errors: [{ pointer: '/externalId', detail: 'Somebody has this outside id already.' }],
    })
    expect(describeError(new Refusal('invalid', 'fields.campus: This is needed'))).toMatchObject({
      errors: [{ pointer: '/fields/campus', detail: 'This is needed' }],
    })
    const body = { title: '', companyId: 'x', minYears: 'many', salary: { period: 'year', min: '2', max: '1' } }
    const answer = await server.ask<ProblemView>('POST', '/api/v1/jobs', { body })
    expect(answer.body.errors).toEqual([
      { pointer: '/title', detail: 'this is empty; write something, or leave it out' },
      { pointer: '/minYears', detail: 'this is not a number; give a number' },
      { pointer: '/salary', detail: 'the highest pay is below the lowest; swap or correct them' },
      { pointer: '/companyId', detail: 'this is not an id; copy it from where it is shown' },
    ])
    expect(answer.body.detail).toBe('title: this is empty; write something, or leave it out.')
  })

  it('of a match run in an empty database names none either', async () => {
    const { body } = await server.ask<TaskBody>('POST', '/api/v1/match-runs', { body: {} })
    expect(await endOf(server, body.id)).toMatchObject({ status: 'failed', message: 'There are no people yet.' })
  })
})

describe('kinds of errors of the database', () => {
  it.each([
    ['locked', 503],
    ['timeout', 503],
    ['full', 503],
    ['corrupt', 503],
    ['unknown outcome', 503],
    ['value', 400],
    ['unique', 500],
    ['statement', 500],
  ] as const)('%s is %i', (kind, status) => {
    const { code } = describeError(new DatabaseError(kind, 'A sentence.'))
    expect({ invalid: 400, unavailable: 503, fault: 500 }[code as 'invalid']).toBe(status)
  })
})

describe('the id of a request', () => {
  it.each([
    ['abc-1.2_3', 'abc-1.2_3'],
    ['a'.repeat(100), 'a'.repeat(100)],
    ['a'.repeat(101), undefined],
    ['two words', undefined],
    ['<script>', undefined],
    ['', undefined],
  ])('%j', async (given, kept) => {
    const { headers } = await server.ask('GET', '/health/live', { headers: { 'x-request-id': given } })
    if (kept === undefined) expect(headers['x-request-id']).toMatch(/^[\da-f-]{36}$/)
    else expect(headers['x-request-id']).toBe(kept)
  })
})

describe('the log', () => {
  it('has one line for each request, with the pattern of the route and no word of what was asked', async () => {
    server.log.length = 0
    await server.ask('GET', '/api/v1/people?search=ada%40example.org', { headers: { 'x-request-id': 'r-1' } })
    await server.ask('GET', '/api/v1/people/ada@example.org')
    await server.ask('GET', '/ada@example.org')
    expect(server.log).toEqual([
      expect.objectContaining({
        reqId: 'r-1',
        method: 'GET',
        route: '/api/v1/people',
        status: 200,
        ms: expect.any(Number) as number,
      }),
      expect.objectContaining({ method: 'GET', route: '/api/v1/people/:id', status: 404 }),
      expect.objectContaining({ method: 'GET', route: 'none', status: 404 }),
    ])
    expect(JSON.stringify(server.log)).not.toMatch(/ada(@|%40)|example/)
  })
})
