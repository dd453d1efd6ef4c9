// Requests that the document of the API suggests, and others: none may end in a fault, or in an answer that is not described.
import { foundCompany, type Company } from './company.ts'
import { describedBy, type Operation } from './description.ts'
import { fitting } from './fuzz-fitting.ts'
import { Ground, NotReady, type Fitting } from './fuzz-ground.ts'
import { Dice, nearly, valueOf, wildText, wildValue, type Known } from './fuzz-values.ts'
import { endOf, openServer, type TaskBody, type TestServer } from './server.ts'

interface Described {
  method: Asked['method']
  template: string
  operation: Operation
}

export interface FuzzCounts {
  requests: number
  /** How often each route was asked, and how often it did what it was asked for. */
  routes: Map<string, { asked: number; done: number }>
}

const asked = new Map<string, { asked: number; done: number }>()

/** A round for `npm run test:long`: what it did, in a line. */
export async function fuzzRound(seed: number, requests: number): Promise<string> {
  const { routes } = await fuzzApi(seed, requests)
  for (const [name, count] of routes) {
    const all = asked.get(name) ?? { asked: 0, done: 0 }
    asked.set(name, { asked: all.asked + count.asked, done: all.done + count.done })
  }
  const done = [...routes.values()].reduce((sum, count) => sum + count.done, 0)
  return `${requests} requests over ${routes.size} routes, ${done} did what was asked`
}

/** Routes that can only refuse in a round, each with the reason. */
const refusing: Readonly<Record<string, string>> = {
  'POST /api/v1/setup': 'somebody administers it already',
}

/** What all rounds did together, route by route. @throws Error where one was only ever refused and could have done more. */
export async function fuzzSummary(): Promise<string> {
  const each = [...asked].map(([name, { asked: times, done }]) => `  ${name}: ${done} of ${times}`)
  const never = [...asked].filter(([name, { done }]) => done === 0 && !(name in refusing)).map(([name]) => name)
  const fewest = Math.min(...[...asked.values()].map((count) => count.asked))
  if (never.length > 0 && fewest >= 40) throw new Error(`Only ever refused: ${never.join(', ')}`)
  const refused = never.length === 0 ? 'each of them did so at least once' : `only ever refused: ${never.join(', ')}`
  const reasons = Object.entries(refusing).map(([name, reason]) => `${name} (${reason})`)
  return `What each did of how often it was asked:\n${each.join('\n')}\n${asked.size} routes, each asked at least ${fewest} times; ${refused}, but for ${reasons.join(', ')}`
}

interface Round {
  server: TestServer
  dice: Dice
  routes: Described[]
  counts: FuzzCounts
  /** Identifiers by the noun of the route that told them. */
  ids: Map<string, string[]>
  company: Company
  ground: Ground
}

/** Asks so many times, every route as often as the others; the seed alone decides what. @throws Error that names route and fault. */
export async function fuzzApi(seed: number, requests: number): Promise<FuzzCounts> {
  const rates = { perMinute: 1e9, sparingPerMinute: 1e9 }
  await using server = await openServer({ api: { log: { level: 'fatal', write: () => undefined }, rates } })
  const round = await begin(server, seed)
  let order: Described[] = []
  for (let index = 0; index < requests; index += 1) {
    if (order.length === 0) order = shuffled(round.dice, round.routes)
    if (index % 25 === 0) await letIn(round)
    const route = order.pop()!
    try {
      await ask(round, route)
    } catch (error) {
      const sentence = error instanceof Error ? error.message : String(error)
      throw new Error(`request ${index + 1}, ${route.method} ${route.template}: ${sentence}`, { cause: error })
    }
  }
  return round.counts
}

async function begin(server: TestServer, seed: number): Promise<Round> {
  const { document } = describedBy(server.app)
  const routes = Object.entries(document.paths).flatMap(([template, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase() as Asked['method'],
      template,
      operation,
    })),
  )
  const counts = { requests: 0, routes: new Map(routes.map((route) => [nameOf(route), { asked: 0, done: 0 }])) }
  const { body } = await server.ask<TaskBody>('POST', '/api/v1/demonstration', { body: { people: 20, jobs: 8, seed: 1 } })
  await endOf(server, body.id)
  const company = await foundCompany(server)
  const round = {
    server,
    dice: new Dice(seed),
    routes,
    counts,
    ids: new Map<string, string[]>(),
    company,
    ground: new Ground(server, company),
  }
  const headers = await company.headersOf('admin')
  for (const noun of ['people', 'jobs', 'companies', 'users']) {
    const { text } = await server.ask('GET', `/api/v1/${noun}?limit=20`, { headers })
    remember(round, noun, text)
  }
  return round
}

const askers = ['admin', 'staff', 'student', 'recruiter', 'anonymous'] as const

/** Whoever was locked, suspended or deleted on the way may ask again, or all that follows would be refused. */
async function letIn({ server, company }: Round): Promise<void> {
  await server.bench.database.transaction(async (session) => {
    const users = session.table('users')
    for (const name of askers) {
      if (name === 'anonymous') continue
      const id = company.idOf[name]
      await users.restore({ id })
      await users.updateWhere(
        { id },
        { account_status: 'active', role: name, locked_until: null, email_verified_at: new Date(0) },
      )
    }
  })
}

const nameOf = ({ method, template }: Described): string => `${method} ${template}`

const shuffled = <Item>(dice: Dice, items: readonly Item[]): Item[] =>
  items
    .map((item) => ({ item, at: dice.next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item)

/** Which noun a parameter or a field names. */
const nounOf: Record<string, string> = {
  person: 'people',
  job: 'jobs',
  companyId: 'companies',
  company: 'companies',
  skillId: 'skills',
  file: 'import-files',
}

function knownIn({ ids, dice }: Round): Known {
  return (name) => {
    const known = ids.get(nounOf[name] ?? '')
    return known && known.length > 0 && dice.chance(0.8) ? dice.of(known) : undefined
  }
}

function remember({ ids }: Round, noun: string, text: string): void {
  const known = ids.get(noun) ?? []
  for (const [, id] of text.matchAll(/"id":"([^"]{1,60})"/g)) if (!known.includes(id!)) known.push(id!)
  ids.set(noun, known.slice(-60))
}

async function ask(round: Round, route: Described): Promise<void> {
  const { server, dice, counts } = round
  const request = (dice.chance(0.3) ? await fittingOf(round, nameOf(route)) : undefined) ?? (await requestOf(round, route))
  const streams = Object.keys(route.operation.responses['200']?.content ?? {}).includes('text/event-stream')
  // A stream without an end is heard until it has begun.
  const answer = await server.app.inject(streams ? { ...request, payloadAsStream: true } : request)
  const begun = streams && answer.statusCode === 200
  if (begun) answer.stream().destroy()
  const text = begun ? '' : streams ? await readAll(answer.stream()) : answer.payload
  const { url, method } = request
  const type = String(answer.headers['content-type'] ?? '')
  const told = `${url.slice(0, 300)} ${(request.payload ?? '').slice(0, 500)} → ${answer.statusCode} ${text.slice(0, 300)}`
  if (answer.statusCode >= 500) throw new Error(`a fault. ${told}`)
  const fault = describedBy(server.app).faultOf(method, url, { status: answer.statusCode, type, text })
  if (fault !== undefined) throw new Error(`${fault}. ${told}`)
  counts.requests += 1
  const count = counts.routes.get(nameOf(route))!
  count.asked += 1
  if (answer.statusCode < 300) {
    count.done += 1
    remember(round, route.template.split('/')[3] ?? '', text)
    if (route.template.includes('/skills')) remember(round, 'skills', text)
    if (route.template.includes('/evidences')) remember(round, 'evidences', text)
  }
  if (answer.statusCode === 202) remember(round, 'tasks', text)
  // Long work goes on beside; the server is not buried in it.
  if (answer.statusCode === 202 && dice.chance(0.9)) {
    await letIn(round)
    await endOf(server, (JSON.parse(text) as TaskBody).id, await round.company.headersOf('admin'))
  }
}

async function readAll(stream: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts).toString()
}

interface Asked {
  method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  url: string
  headers: Record<string, string>
  payload?: string
}

/** A request that should do what it is asked for, where that needs more than the document says. */
async function fittingOf(round: Round, name: string): Promise<Asked | undefined> {
  const make = fitting[name]
  if (make === undefined) return undefined
  await letIn(round)
  try {
    return await sendable(name, await make(round.ground), round.company)
  } catch (error) {
    if (error instanceof NotReady) return undefined
    throw error
  }
}

/** What was made ready for a route, as it is sent. */
export async function sendable(name: string, made: Fitting, company: Company): Promise<Asked> {
  const { url, as = 'admin', body, raw } = made
  const headers = { host: 'localhost', ...(typeof as === 'string' ? await company.headersOf(as) : as) }
  const method = name.split(' ')[0] as Asked['method']
  if (raw) return { method, url, headers: { ...headers, 'content-type': raw.type }, payload: raw.body }
  if (body === undefined) return { method, url, headers }
  return { method, url, headers: { ...headers, 'content-type': 'application/json' }, payload: JSON.stringify(body) }
}

async function requestOf(round: Round, route: Described): Promise<Asked> {
  const { dice } = round
  const { method, operation } = route
  const query = queryOf(round, operation)
  const url = addressOf(round, route) + (query === '' ? '' : `?${query}`)
  const { body, type } = bodyOf(round, route)
  const asker = dice.chance(0.6) ? 'admin' : dice.of(askers)
  const headers: Record<string, string> = { host: 'localhost', ...(await round.company.headersOf(asker)) }
  if (type !== undefined) headers['content-type'] = type
  if (dice.chance(0.05)) headers['if-match'] = dice.of(['*', '"x"', '"2026-11-21T08:00:00.000Z"', 'W/"1"'])
  if (dice.chance(0.1)) headers['idempotency-key'] = dice.of(['a', `key ${dice.below(100)}`, 'k'.repeat(201)])
  if (dice.chance(0.02)) headers['x-request-id'] = dice.of(['a'.repeat(400), 'ok-1', '%0a'])
  const verb =
    method === 'GET' && !operation.responses['200']?.content?.['text/event-stream'] && dice.chance(0.05) ? 'HEAD' : method
  return { method: verb, url, headers, ...(body === undefined ? {} : { payload: body }) }
}

function addressOf(round: Round, { template }: Described): string {
  const { dice, ids } = round
  const noun = template.startsWith('/postings') ? 'jobs' : (template.split('/')[3] ?? '')
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const known = ids.get(name === 'id' ? noun : (nounOf[name] ?? noun)) ?? []
    if (known.length > 0 && dice.chance(0.8)) return encodeURIComponent(dice.of(known))
    const other = [...ids.values()].flat()
    if (other.length > 0 && dice.chance(0.5)) return encodeURIComponent(dice.of(other))
    // A lone surrogate cannot stand in an address; an empty part makes another route.
    return encodeURIComponent(wildText(dice).toWellFormed().slice(0, 400) || 'none')
  })
}

function queryOf(round: Round, { parameters = [] }: Operation): string {
  const { dice } = round
  const making = { dice, schemas: {}, known: knownIn(round) }
  const said = parameters.filter((parameter) => parameter.in === 'query' && (parameter.required === true || dice.chance(0.25)))
  const pairs = said.map(
    ({ name, schema }) => [name, dice.chance(0.85) ? valueOf(making, schema, name) : wildText(dice)] as const,
  )
  if (dice.chance(0.03)) pairs.push([wildText(dice), wildText(dice)])
  return pairs.map(([name, value]) => `${encoded(name)}=${encoded(String(value))}`).join('&')
}

const encoded = (text: string): string => encodeURIComponent(text.toWellFormed())

interface Body {
  body?: string
  type?: string
}

function bodyOf(round: Round, { template, operation }: Described): Body {
  const { dice } = round
  const content = operation.requestBody?.content
  if (!content) return dice.chance(0.05) ? { body: '{}', type: 'application/json' } : {}
  const schema = content['application/json']?.schema
  if (!schema) return { body: fileOf(dice), type: dice.of(['text/csv', 'application/octet-stream']) }
  const schemas = describedBy(round.server.app).document.components.schemas
  const fitting = bounded(template, valueOf({ dice, schemas, known: knownIn(round) }, schema))
  const kind = dice.next()
  if (kind < 0.6) return jsonOf(fitting)
  if (kind < 0.85) return jsonOf(bounded(template, nearly(dice, fitting)))
  if (kind < 0.93) return jsonOf(bounded(template, wildValue(dice)))
  return dice.of<Body>([
    { body: '{"a":', type: 'application/json' },
    { body: '{"__proto__":{"x":1}}', type: 'application/json' },
    { body: '[[[['.repeat(500), type: 'application/json' },
    { body: `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`, type: 'application/json' },
    { body: 'x'.repeat(1024 ** 2 + 1), type: 'application/json' },
    { body: 'a=b', type: 'application/x-www-form-urlencoded' },
    { body: '<a/>', type: 'text/plain' },
    { body: '', type: 'application/json' },
    {},
  ])
}

const jsonOf = (value: unknown): Body => ({ body: JSON.stringify(value) ?? '', type: 'application/json' })

/** What would keep the server busy for minutes is asked in small. */
function bounded(template: string, value: unknown): unknown {
  if (!template.endsWith('/demonstration') || typeof value !== 'object' || value === null) return value
  return { ...value, people: 3, jobs: 2 }
}

const fileOf = (dice: Dice): string =>
  dice.of([
    'name,email\nAda,ada@uni.edu\n',
    'title,company\nPotter,Kiln\n',
    '',
    ',,,,\n,,,\n',
    '"unclosed\n',
    '\u0000\u0001\u0002',
    `name\n${'x'.repeat(100_000)}\n`,
    'name;e-mail\r\nBen;b@uni.edu\r\n',
  ])
