// Texts that would be statements, in every parameter of every route on every engine: each is a text, and finds what holds it.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { embedded, onEveryEngine, type EngineGround } from '../../talent/test/every-engine.ts'
import { foundCompany, type Company } from './company.ts'
import { describedBy, type Operation } from './description.ts'
import { openServer, type Method, type TestServer } from './server.ts'
import { sqlPayloads } from './sql-payloads.ts'

/** What a name may hold; the others are refused, as an engine cannot keep them. */
const named = sqlPayloads.filter((text) => !text.includes('\u0000'))
const kept = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').normalize('NFC')

interface Page {
  items: { id: string; name: string }[]
  next: string | null
}

onEveryEngine('texts that would be statements, on', ({ start, name: engine }) => {
  // Each place meets so few of the texts, on a server fewer, as it takes longer; all places together meet each of them many times.
  const apart = engine === embedded.name ? 5 : 15
  let ground: EngineGround
  let server: TestServer
  let company: Company
  beforeAll(async () => {
    ground = await start()
    const rates = { perMinute: 1e9, sparingPerMinute: 1e9 }
    server = await openServer({ bench: await ground.open(), api: { rates }, worker: false })
    company = await foundCompany(server)
  }, 120_000)
  afterAll(async () => {
    await server?.[Symbol.asyncDispose]()
    await ground?.remove()
  })

  const asAdmin = async () => ({ origin: 'http://localhost', ...(await company.headersOf('admin')) })

  /** Texts in the address of a route that reads, one at a time, the others as they should be; each place meets other ones. */
  function* addresses({ parameters = [] }: Operation, template: string): Generator<string> {
    const texts = parameters.filter(({ schema }) => JSON.stringify(schema).includes('"string"'))
    const filled = template.replaceAll(/\{(\w+)\}/g, company.people.findable)
    for (const { name, in: where } of texts) {
      place += 1
      for (const [index, payload] of sqlPayloads.entries()) {
        // What is searched for meets all of them.
        if (name !== 'search' && index % apart !== place % apart) continue
        const value = encodeURIComponent(payload)
        const path = template.replace(`{${name}}`, value).replaceAll(/\{\w+\}/g, company.people.findable)
        yield where === 'path' ? path : `${filled}?${name}=${value}`
      }
    }
  }
  let place = 0

  it('are no fault in any address, and take no longer than others', { timeout: 240_000 }, async () => {
    const headers = await asAdmin()
    const { paths } = describedBy(server.app).document
    let asked = 0
    for (const [template, methods] of Object.entries(paths)) {
      if (methods['get'] === undefined || template.endsWith('/events')) continue
      for (const url of addresses(methods['get'], template)) {
        // Whatever is not as the document says is an error.
        const ask = async () => {
          const began = performance.now()
          const { status } = await server.ask('GET', url, { headers })
          expect([url, status < 500]).toEqual([url, true])
          return performance.now() - began
        }
        // Some of the texts ask for a sleep of 5 s; once it may be the machine that was slow.
        if ((await ask()) > 4500) expect([url, await ask()]).toEqual([url, expect.toSatisfy((ms: number) => ms < 4500)])
        asked += 1
      }
    }
    expect(asked).toBeGreaterThan(4000 / apart)
    expect(await server.bench.database.table('users').count()).toBeGreaterThan(5)
  })

  it('are names like all others: kept as they are, and found by what they hold, as a model says', async () => {
    const headers = await asAdmin()
    const made = new Map<string, string>()
    for (const text of named.filter((one) => kept(one) !== '')) {
      const { status, body } = await server.ask<{ id: string; name: string }>('POST', '/api/v1/people', {
        headers,
        body: { name: text },
      })
      expect([text, status, body.name]).toEqual([text, 201, kept(text)])
      made.set(body.id, body.name)
    }
    const everybody = await search('')
    expect(everybody.size).toBeGreaterThan(made.size)
    for (const text of named) {
      const sought = kept(text).toLowerCase()
      const expected = [...everybody].filter(([, name]) => name.toLowerCase().includes(sought)).map(([id]) => id)
      const found = [...(await search(text)).keys()]
      expect([text, found.toSorted()]).toEqual([text, expected.toSorted()])
    }

    async function search(text: string): Promise<Map<string, string>> {
      const all = new Map<string, string>()
      for (let next: string | null = ''; next !== null; ) {
        const cursor: string = next === '' ? '' : `&cursor=${encodeURIComponent(next)}`
        const { body } = await server.ask<Page>('GET', `/api/v1/people?limit=200&search=${encodeURIComponent(text)}${cursor}`, {
          headers,
        })
        for (const { id, name } of body.items) all.set(id, name)
        next = body.next
      }
      return all
    }
  })

  it('name no column to sort or filter by: what is no filter narrows nothing and reaches no statement', async () => {
    const headers = await asAdmin()
    const { statements } = server.bench
    const plain = await server.ask<Page>('GET', '/api/v1/people?limit=200', { headers })
    for (const name of [
      'sort',
      'order',
      'orderBy',
      'sortBy',
      'filter',
      'where',
      'fields',
      'select',
      'include',
      'password_hash',
    ]) {
      statements.length = 0
      const url = `/api/v1/people?limit=200&${name}=password_hash%20DESC`
      const { status, body } = await server.ask<Page>('GET', url, { headers })
      expect([name, status === 400 || JSON.stringify(body) === JSON.stringify(plain.body)]).toEqual([name, true])
      expect(statements.filter((sql) => sql.includes('DESC') && sql.includes('password_hash'))).toEqual([])
    }
  })

  it('are no fault in any field of a body', async () => {
    const headers = { ...(await asAdmin()), 'if-match': '"none"' }
    const { paths } = describedBy(server.app).document
    let asked = 0
    for (const [template, methods] of Object.entries(paths)) {
      for (const [verb, operation] of Object.entries(methods)) {
        const schema = operation.requestBody?.content['application/json']?.schema
        if (schema === undefined || template.endsWith('/demonstration') || template.endsWith('/erasure')) continue
        const fields = fieldsOf(server, schema)
        const url = template.replaceAll(/\{(\w+)\}/g, company.people.findable)
        for (let round = 0; round < 4; round++) {
          const body = Object.fromEntries(
            fields.map((field, index) => [field, sqlPayloads[(asked + index) % sqlPayloads.length]]),
          )
          const { status } = await server.ask(verb.toUpperCase() as Method, url, { headers, body })
          expect([verb, url, body, status < 500]).toEqual([verb, url, body, true])
          asked += 1
        }
      }
    }
    expect(asked).toBeGreaterThan(150)
  })
})

/** The fields that the schema of a body names at its top. */
function fieldsOf(server: TestServer, schema: Record<string, unknown>): string[] {
  const { schemas } = describedBy(server.app).document.components
  const {
    $ref,
    properties = {},
    anyOf,
    oneOf,
  } = schema as { $ref?: string; properties?: object; anyOf?: object[]; oneOf?: object[] }
  if ($ref !== undefined) return fieldsOf(server, schemas[$ref.split('/').at(-1)!] ?? {})
  const branches = (anyOf ?? oneOf ?? []) as Record<string, unknown>[]
  return [...new Set([...Object.keys(properties), ...branches.flatMap((branch) => fieldsOf(server, branch))])]
}
