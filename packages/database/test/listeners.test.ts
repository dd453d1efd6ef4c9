// What listens to statements: counts, the alarm for repeats, spans, and plans, on every engine at hand.
import { describe, expect, it } from 'vitest'
import { queryCounts, querySpans, refuseRepeats, type QueryEvent, type Tracer } from '../src/database.ts'
import { testDatabase } from '../src/testing/testing.ts'
import { oneMigration } from './conformance/kit.ts'
import { schema } from './conformance/people.ts'
import { howToRun, serverUrl as mariadbUrl } from './mysql-store.ts'
import { serverUrl } from './postgresql-store.ts'

const options = { schema, migrations: [oneMigration(schema)] }

it('counts say what each shape came to', async () => {
  const { listen, counts } = queryCounts()
  await using database = await testDatabase({ ...options, onQuery: listen })
  await database.transaction(async (session) => {
    for (const email of ['ada', 'bea', 'cem']) await session.table('people').insert({ email })
    for (let round = 0; round < 17; round++) await session.table('people').list({ where: { email: { in: ['ada', 'bea'] } } })
  })
  const found = counts().find(({ sql, times }) => times === 17 && sql.startsWith('SELECT'))
  expect(found).toMatchObject({ rows: 34, failed: 0 })
  expect(counts().filter(({ times }) => times === 3).length).toBeGreaterThan(0)
  const kept = queryCounts(2)
  for (const shape of ['a', 'b', 'c']) kept.listen({ sql: shape, shape, durationMs: 1, unit: 1 })
  expect(kept.counts().map(({ shape }) => shape)).toEqual(['b', 'c'])
})

it('the alarm fails a transaction that asks row by row, and no other', async () => {
  await using database = await testDatabase({ ...options, onQuery: refuseRepeats(5) })
  const ask = (times: number) =>
    database.transaction(async (session) => {
      for (let round = 0; round < times; round++) await session.table('people').findBy({ email: `${round}` })
    })
  await Promise.all([ask(5), ask(5)])
  await ask(5)
  await expect(ask(6)).rejects.toThrow(/^One transaction has sent the same statement 6 times; load its rows with one: SELECT/)
})

it('spans tell of a statement what OpenTelemetry asks for, and no value', async () => {
  const spans: { name: string; attributes: Record<string, string | number>; status?: number; took?: number }[] = []
  const tracer: Tracer = {
    startSpan: (name, { startTime, attributes, kind }) => {
      expect(kind).toBe(2)
      const span: (typeof spans)[number] = { name, attributes }
      spans.push(span)
      return { setStatus: ({ code }) => (span.status = code), end: (ended) => void (span.took = ended! - startTime) }
    },
  }
  await using database = await testDatabase({ ...options, onQuery: querySpans(tracer, 'sqlite') })
  spans.length = 0
  await database.transaction((session) => session.table('people').findBy({ email: 'secret' }), { name: 'look' })
  const twice = database.transaction((session) => session.table('people').insertMany([{ email: 'a' }, { email: 'a' }]))
  await expect(twice).rejects.toMatchObject({ kind: 'unique' })
  expect(spans[0]).toMatchObject({
    name: 'SELECT',
    attributes: { 'db.system.name': 'sqlite', 'db.response.returned_rows': 0, 'db.transaction.name': 'look' },
  })
  expect(spans[0]!.took).toBeGreaterThan(0)
  expect(spans.at(-1)).toMatchObject({ name: 'INSERT', status: 2, attributes: { 'error.type': 'unique' } })
  expect(JSON.stringify(spans)).not.toContain('secret')
})

describe.each<[string, string | undefined, string | undefined]>([
  ['SQLite', undefined, undefined],
  ['PostgreSQL', serverUrl, serverUrl === undefined ? 'set TEST_POSTGRES_URL' : undefined],
  ['MariaDB', mariadbUrl, mariadbUrl === undefined ? howToRun : undefined],
])('a slow read on %s', (_name, url, lack) => {
  it.skipIf(lack !== undefined)(`is told with its plan, without a value${lack === undefined ? '' : ` (${lack})`}`, async () => {
    const events: QueryEvent[] = []
    const place = url === undefined ? {} : { url }
    await using database = await testDatabase({ ...options, ...place, planSlowMs: 0, onQuery: (event) => events.push(event) })
    events.length = 0
    await database.transaction(async (session) => {
      await session.table('people').insert({ email: 'ada' })
      await session.table('people').list({ where: { email: 'secret', age: { gt: 4_242 } } })
    })
    const read = events.find(({ sql }) => sql.startsWith('SELECT'))!
    expect(read.plan!.join()).toMatch(/people/)
    // A duration may have any digits.
    expect(JSON.stringify(events.map((event) => ({ ...event, durationMs: 0 })))).not.toMatch(/secret|4242/)
    expect(events.filter(({ sql }) => sql.startsWith('INSERT')).every(({ plan }) => plan === undefined)).toBe(true)
  })
})
