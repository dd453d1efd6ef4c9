import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PersonView } from '@moirai/contract/people'
import { foundCompany, type Company } from '../test/company.ts'
import { openServer, type TestServer } from '../test/server.ts'

let server: TestServer
let company: Company
beforeAll(async () => {
  server = await openServer({ api: { rates: { perMinute: 1e9, sparingPerMinute: 1e9 } } })
  company = await foundCompany(server)
})
afterAll(() => server[Symbol.asyncDispose]())

const keys = () => server.bench.database.transaction((session) => session.table('idempotency_keys').list({}))
const people = () => server.bench.database.transaction((session) => session.table('profiles').count())

async function post<Body = Record<string, unknown>>(path: string, body: object, key: string, who: 'admin' | 'staff' = 'staff') {
  const headers = { ...(await company.headersOf(who)), 'idempotency-key': key }
  return server.ask<Body>('POST', `/api/v1/${path}`, { body, headers })
}

describe('a request under a key', () => {
  it('has one effect and one answer, however often it comes, and lies sealed in between', async () => {
    const before = await people()
    const first = await post<PersonView>('people', { name: 'Canary Ana', phone: '+46 70' }, 'key-1')
    expect([first.status, first.headers['idempotency-replayed']]).toEqual([201, undefined])
    const again = await post<PersonView>('people', { phone: '+46 70', name: 'Canary  Ana' }, 'key-1')
    expect([again.status, again.text, again.headers['idempotency-replayed']]).toEqual([201, first.text, 'true'])
    expect(again.headers['etag']).toBe(first.headers['etag'])
    expect(await people()).toBe(before + 1)
    const [kept] = await keys()
    expect(kept).toMatchObject({ status: 'answered', actor: company.idOf.staff, route: 'POST /api/v1/people' })
    expect(JSON.stringify(kept)).not.toContain('Canary')
  })

  it('is another one for another caller and another route, and refused with another body', async () => {
    expect((await post('people', { name: 'Ben' }, 'key-2')).status).toBe(201)
    expect(await post('people', { name: 'Cyd' }, 'key-2')).toMatchObject({ status: 422, body: { code: 'key_reused' } })
    expect((await post('people', { name: 'Ben' }, 'key-2', 'admin')).headers['idempotency-replayed']).toBe(undefined)
    expect((await post('companies', { name: 'Ben' }, 'key-2')).status).toBe(201)
    for (const [one, other] of [
      ['a', 'b'],
      ['b', 'a'],
    ] as const) {
      const path = (name: string) => `people/${name === 'a' ? company.people.own : company.people.other}/skills`
      const [first] = [await post(path(one), { skill: 'Python' }, `key-${one}`)]
      expect(first.status).toBe(201)
      expect((await post(path(other), { skill: 'Python' }, `key-${one}`)).status).toBe(422)
    }
  })

  it.each(['', 'two words', 'x'.repeat(201), 'schlüssel'])('of a wrong form is refused: %j', async (key) => {
    expect(await post('people', { name: 'X' }, key)).toMatchObject({ status: 400, body: { code: 'invalid' } })
  })

  it('that was refused is tried anew, and leaves nothing', async () => {
    const body = { name: 'Dan', externalId: 'dan' }
    const { body: made } = await post<PersonView>('people', body, 'key-3')
    expect(await post('people', body, 'key-4')).toMatchObject({ status: 409, body: { code: 'taken' } })
    await server.ask('DELETE', `/api/v1/people/${made.id}`, { headers: await company.headersOf('staff') })
    expect((await post('people', body, 'key-4')).status).toBe(201)
  })

  it('side by side with itself is done once', async () => {
    const before = await people()
    const answers = await Promise.all(Array.from({ length: 10 }, () => post('people', { name: 'Eve' }, 'key-5')))
    expect(await people()).toBe(before + 1)
    const made = answers.filter(({ status }) => status === 201)
    expect(answers.filter(({ status }) => status === 409).length + made.length).toBe(10)
    expect(new Set(made.map(({ text }) => text)).size).toBe(1)
    expect((await post('people', { name: 'Eve' }, 'key-5')).status).toBe(201)
    expect(await people()).toBe(before + 1)
  })

  it('whose process died after COMMIT is not done again: not the part that was done, and the rest is', async () => {
    const before = await people()
    const many = { records: Array.from({ length: 1200 }, (_, index) => ({ name: `F ${index}`, externalId: `f-${index}` })) }
    // Of three batches the first is committed; then nothing more is heard of the process.
    const { context } = server.bench
    const { beginRequest } = await import('@moirai/talent/accounts')
    const { createPeople } = await import('@moirai/talent/people')
    const { actingAs } = await import('@moirai/talent/context')
    const first = await post('people/batch', many, 'key-6')
    expect(first.status).toBe(200)
    const [row] = (await keys()).filter(({ key }) => key === 'key-6')
    await server.bench.database.transaction((session) => session.table('idempotency_keys').purge({ id: row!.id }))
    await server.bench.database.transaction((session) =>
      session.table('profiles').purge({ external_id: { in: many.records.map((one) => one.externalId) } }),
    )
    expect(await people()).toBe(before)
    const { actor, route, body_hash: bodyHash } = row!
    const begun = await beginRequest(actingAs(context, { kind: 'user', id: actor }), { actor, route, key: 'key-6', bodyHash })
    if (!('request' in begun)) throw new Error('It was begun before.')
    await createPeople(begun.request.context, many.records.slice(0, 500))
    expect(await people()).toBe(before + 500)
    expect(await post('people/batch', many, 'key-6')).toMatchObject({ status: 409, body: { code: 'taken' } })
    server.bench.clock.advance(2 / 1440)
    const again = await post<{ outcomes: { action: string }[] }>('people/batch', many, 'key-6')
    expect(again.status).toBe(200)
    expect(again.body.outcomes.map(({ action }) => action)).toEqual(Array.from({ length: 1200 }, () => 'created'))
    expect(await people()).toBe(before + 1200)
    // The first process was only slow.
    await expect(createPeople(begun.request.context, [{ name: 'Late' }])).rejects.toMatchObject({ code: 'taken' })
    expect(await people()).toBe(before + 1200)
  })

  it('is forgotten after a day', async () => {
    server.bench.clock.advance(2)
    expect((await post('people', { name: 'Canary Ana', phone: '+46 70' }, 'key-1')).headers['idempotency-replayed']).toBe(
      undefined,
    )
    expect((await keys()).map(({ key }) => key)).toEqual(['key-1'])
  })

  it('stands in the description of every route that changes something in the database', () => {
    const { paths } = server.app.swagger() as unknown as {
      paths: Record<string, Record<string, { parameters?: { name: string }[] }>>
    }
    const takes = (path: string, method: string) =>
      paths[path]![method]!.parameters?.some(({ name }) => name === 'Idempotency-Key') ?? false
    expect([
      takes('/api/v1/people', 'post'),
      takes('/api/v1/people/{id}', 'patch'),
      takes('/api/v1/jobs/{id}', 'delete'),
    ]).toEqual([true, true, true])
    expect([takes('/api/v1/people', 'get'), takes('/api/v1/session', 'post')]).toEqual([false, false])
  })
})
