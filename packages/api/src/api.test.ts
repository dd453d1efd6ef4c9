import addFormats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { JobListItem } from '@moirai/contract/jobs'
import type { PageOf } from '@moirai/contract/lists'
import type { PersonListItem } from '@moirai/contract/people'
import { routes, type Route, type RouteName } from '@moirai/contract/routes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ZodMiniType } from 'zod/mini'
import openApiSchema from '../test/openapi-3.1-schema.json' with { type: 'json' }
import { endOf, openServer, type TaskBody, type TestServer } from '../test/server.ts'

let server: TestServer
let person = ''
let job = ''
/** One of each noun. */
const ids: Record<string, string> = {}
beforeAll(async () => {
  server = await openServer()
  const { body } = await server.ask<TaskBody>('POST', '/api/v1/demonstration', { body: { people: 60, jobs: 20, seed: 3 } })
  expect((await endOf(server, body.id)).status).toBe('completed')
  ids['tasks'] = body.id
  person = (await server.ask<PageOf<PersonListItem>>('GET', '/api/v1/people')).body.items[0]!.id
  job = (await server.ask<PageOf<JobListItem>>('GET', '/api/v1/jobs?status=open')).body.items[0]!.id
  const made = async (path: string, body: object) =>
    (await server.ask<{ id: string }>('POST', `/api/v1${path}`, { body })).body.id
  Object.assign(ids, {
    people: person,
    jobs: job,
    companies: await made('/companies', { name: 'Acme' }),
    fields: await made('/fields', { entity: 'job', key: 'shift', type: 'text' }),
    views: await made('/views', { list: 'people', name: 'All', query: {} }),
    skills: await made(`/people/${person}/skills`, { skill: 'basket weaving' }),
    applications: await made('/applications', { person, job }),
    assessments: await made('/assessments', { person }),
    practice: await made('/practice', { person, role: 'Data analyst', level: 'junior' }),
    'scoring-versions': await made('/scoring-versions', {
      label: 'own',
      note: 'Skills count more, pay less.',
      changes: { 'weights.salary': 200, 'weights.skill': 5300 },
    }),
  })
  await server.ask('PUT', `/api/v1/people/${person}/student`, { body: { institution: 'Uppsala' } })
  await server.ask('PUT', `/api/v1/people/${person}/matches/${job}/status`, { body: { status: 'viewed' } })
})
afterAll(() => server[Symbol.asyncDispose]())

interface Document {
  openapi: string
  paths: Record<
    string,
    Record<string, { responses: Record<string, { content?: object }>; requestBody?: object; parameters?: { name: string }[] }>
  >
  components: { schemas: Record<string, object> }
}

describe('the document of the API', () => {
  it('describes every route of the contract, with what it takes and gives', async () => {
    const { body: document } = await server.ask<Document>('GET', '/api/v1/openapi.json')
    expect(document.openapi).toBe('3.1.0')
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods)
        .filter((method) => method !== 'head')
        .map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
    )
    expect(described.toSorted()).toEqual(Object.keys(routes).toSorted())
    for (const name of Object.keys(routes) as RouteName[]) {
      const route: Route = routes[name]
      const [method, path] = name.split(' ') as [string, string]
      const operation = document.paths[path.replaceAll(/:(\w+)/g, '{$1}')]![method.toLowerCase()]!
      expect([name, 'requestBody' in operation]).toEqual([name, route.body !== undefined])
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining([String(route.status ?? 200), '4XX', '5XX']))
      for (const [, parameter] of path.matchAll(/:(\w+)/g))
        expect(operation.parameters!.map(({ name }) => name)).toContain(parameter)
    }
  })

  it('is valid by the schema of OpenAPI 3.1', async () => {
    const { body: document } = await server.ask('GET', '/api/v1/openapi.json')
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats.default(ajv)
    ajv.addFormat('media-range', /^[\w*.+-]+\/[\w*.+-]+(;.*)?$/)
    const check = ajv.compile(openApiSchema)
    check(document)
    expect(check.errors).toBeNull()
    expect(check({ ...document, paths: { 'no-slash': {} } })).toBe(false)
    // The schemas inside are JSON Schema 2020-12, which the schema of the document leaves open.
    const { schemas } = (document as unknown as Document).components
    for (const schema of Object.values(schemas)) expect(ajv.validateSchema(schema)).toBe(true)
  })

  it('names nothing that it does not define', async () => {
    const { body: document, text } = await server.ask<Document>('GET', '/api/v1/openapi.json')
    const meant = new Set([...text.matchAll(/#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name))
    expect([...meant].toSorted()).toEqual(Object.keys(document.components.schemas).toSorted())
  })

  it('can be tried on a page that fetches nothing from elsewhere', async () => {
    const { status, text } = await server.ask('GET', '/api/docs')
    expect(status).toBe(200)
    const addresses = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(
      ([, address]) => new URL(address!, 'http://localhost/api/docs'),
    )
    expect(addresses.length).toBeGreaterThan(3)
    for (const { origin, pathname } of addresses) {
      expect([origin, (await server.ask('GET', pathname)).status]).toEqual(['http://localhost', 200])
    }
    expect(text).not.toMatch(/<script>|<style>| style="| on\w+="/)
  })
})

describe('what the server answers', () => {
  const reading = (Object.keys(routes) as RouteName[]).filter((name) => {
    const route: Route = routes[name]
    return (
      name.startsWith('GET') &&
      'parse' in Object(route.answer) &&
      !/import-files|imports\/:id|\/account|\/users\/:id|\/outbox\/:id|\/notifications/.test(name)
    )
  })

  /** Where a route answers no question without it. */
  const queries: Partial<Record<string, string>> = {
    'GET /api/v1/fairness': '?by=region',
    'GET /api/v1/scoring-versions/:id/comparison': '?with=1.0',
  }

  it.each(reading)('has the shape the contract says: %s', async (name) => {
    const { answer } = routes[name] as { answer: ZodMiniType }
    const [, path] = name.split(' ') as [string, string]
    const [, noun = ''] = /^\/api\/v1\/([a-z-]+)\/:id/.exec(path) ?? []
    const named = path
      .replace(':id', ids[noun] ?? noun)
      .replace(':job', job)
      .replace(':person', ids['people']!)
    const { status, body } = await server.ask('GET', `${named}${queries[name] ?? ''}`)
    expect(status).toBe(200)
    expect(answer.parse(body)).toEqual(body)
  })

  it('is packed where that is worth it', async () => {
    const plain = await server.app.inject({ url: '/api/v1/people' })
    for (const [encoding, unpack] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const packed = await server.app.inject({ url: '/api/v1/people', headers: { 'accept-encoding': encoding } })
      expect(packed.headers['content-encoding']).toBe(encoding)
      expect(unpack(packed.rawPayload).toString()).toBe(plain.payload)
      expect(packed.rawPayload.length).toBeLessThan(plain.payload.length / 2)
    }
    const small = await server.app.inject({ url: '/health/live', headers: { 'accept-encoding': 'br' } })
    expect(small.headers['content-encoding']).toBeUndefined()
  })

  it('can be asked for its head alone', async () => {
    expect(await server.ask('HEAD', '/api/v1/people')).toMatchObject({ status: 200, text: '' })
    expect((await server.ask('HEAD', '/api/v1/events')).status).toBe(404)
  })
})

describe('pages of a list', () => {
  it.each(['/api/v1/people', '/api/v1/jobs'])('of %s follow one another without a gap', async (url) => {
    const ids: string[] = []
    let next: string | null = ''
    while (next !== null) {
      const cursor: string = next === '' ? '' : `&cursor=${next}`
      const { status, body }: { status: number; body: PageOf<{ id: string }> } = await server.ask(
        'GET',
        `${url}?limit=7${cursor}`,
      )
      expect(status).toBe(200)
      ids.push(...body.items.map(({ id }) => id))
      next = body.next
    }
    const { body } = await server.ask<PageOf<{ id: string }>>('GET', `${url}?limit=200`)
    expect(ids).toEqual(body.items.map(({ id }) => id))
    expect(new Set(ids).size).toBe(url.endsWith('people') ? 60 : 20)
  })
})

describe('a second run', () => {
  it('is refused while the first one is under way', async () => {
    const { body } = await server.ask<TaskBody>('POST', '/api/v1/match-runs')
    expect(await server.ask('POST', '/api/v1/match-runs', { body: { top: 5 } })).toMatchObject({
      status: 409,
      body: { code: 'taken' },
    })
    expect(await endOf(server, body.id)).toMatchObject({ status: 'completed', message: 'Matched 60 people with 20 open jobs.' })
  })

  it('says why there is nothing to match', async () => {
    await using empty = await openServer()
    const { body } = await empty.ask<TaskBody>('POST', '/api/v1/match-runs')
    expect(await endOf(empty, body.id)).toMatchObject({
      status: 'failed',
      message: expect.stringContaining('There are no people yet'),
    })
  })
})
