// The matrix: every route that is really served, for everybody who may ask, on records that are theirs and on those of others.
import { access, type Sight } from '@moirai/contract/access'
import { routes, type RouteName } from '@moirai/contract/routes'
import { createUser } from '@moirai/talent/accounts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callers, foundCompany, type CallerName, type Company } from '../test/company.ts'
import { liveRoutes } from '../test/live-routes.ts'
import { openServer, type Method, type TestServer } from '../test/server.ts'
import { isDeclared } from './permission.ts'

const nowhere = '01990000-0000-7000-8000-000000000001'

/** What each is let in as; an open session of a closed account opens nothing. */
const standingOf: Record<CallerName, string> = {
  anonymous: 'anonymous',
  unverified: 'unverified',
  student: 'student',
  otherStudent: 'student',
  recruiter: 'recruiter',
  otherRecruiter: 'recruiter',
  staff: 'staff',
  admin: 'admin',
  locked: 'closed',
  suspended: 'closed',
  deleted: 'closed',
}

type Named = keyof (Company['people'] &
  Company['jobs'] &
  Company['companies'] &
  Company['skills'] &
  Company['evidences'] &
  Company['applications'] &
  Company['assessments'] &
  Company['practices'])

/** The records that are tried where a path speaks of such a one. */
const records: Record<Sight, readonly Named[]> = {
  self: ['own', 'other', 'applicant', 'findable'],
  person: ['own', 'other', 'applicant', 'findable'],
  job: ['open', 'draft', 'othersOpen', 'othersDraft'],
  managedJob: ['open', 'draft', 'othersOpen', 'othersDraft'],
  comparedJob: ['open', 'draft', 'othersOpen', 'othersDraft'],
  skill: ['ownSkill', 'applicantSkill'],
  ownSkill: ['ownSkill', 'applicantSkill'],
  ownEvidence: ['ownEvidence', 'applicantEvidence'],
  application: ['ownApplication', 'applicantApplication'],
  ownApplication: ['ownApplication', 'applicantApplication'],
  managedApplication: ['ownApplication', 'applicantApplication'],
  ownCompany: ['ownCompany', 'otherCompany'],
  ownAssessment: ['ownAssessment', 'applicantAssessment'],
  practice: ['ownPractice', 'applicantPractice'],
  ownPractice: ['ownPractice', 'applicantPractice'],
}

const nothing = {
  skill: [],
  ownSkill: [],
  ownEvidence: [],
  application: [],
  ownApplication: [],
  managedApplication: [],
  ownCompany: [],
  ownAssessment: [],
  practice: [],
  ownPractice: [],
} as const

/** Written by hand: who sees which of the records. Staff and admin see all of them, but for `seenByCentre`. */
const seen: Record<'student' | 'otherStudent' | 'recruiter' | 'otherRecruiter', Record<Sight, readonly Named[]>> = {
  student: {
    self: ['own'],
    person: ['own'],
    job: ['open', 'othersOpen'],
    managedJob: [],
    comparedJob: ['open', 'othersOpen'],
    skill: ['ownSkill'],
    ownSkill: ['ownSkill'],
    ownEvidence: ['ownEvidence'],
    application: ['ownApplication'],
    ownApplication: ['ownApplication'],
    managedApplication: [],
    ownCompany: [],
    ownAssessment: ['ownAssessment'],
    practice: ['ownPractice'],
    ownPractice: ['ownPractice'],
  },
  otherStudent: {
    ...nothing,
    self: ['other'],
    person: ['other'],
    job: ['open', 'othersOpen'],
    managedJob: [],
    comparedJob: ['open', 'othersOpen'],
  },
  recruiter: {
    ...nothing,
    self: [],
    person: ['applicant', 'findable'],
    job: ['open', 'draft', 'othersOpen'],
    managedJob: ['open', 'draft'],
    comparedJob: ['open', 'draft'],
    skill: ['applicantSkill'],
    application: ['applicantApplication'],
    ownCompany: ['ownCompany'],
    managedApplication: ['applicantApplication'],
  },
  otherRecruiter: {
    ...nothing,
    self: [],
    person: ['own', 'findable'],
    job: ['open', 'othersOpen', 'othersDraft'],
    managedJob: ['othersOpen', 'othersDraft'],
    comparedJob: ['othersOpen', 'othersDraft'],
    skill: ['ownSkill'],
    application: ['ownApplication'],
    ownCompany: ['otherCompany'],
    managedApplication: ['ownApplication'],
  },
}

/** What staff and admin see of what is hidden from them too: what was shared. */
const seenByCentre: Partial<Record<Sight, readonly Named[]>> = { practice: ['applicantPractice'], ownPractice: [] }

let server: TestServer
let base: string
let company: Company
beforeAll(async () => {
  server = await openServer({ api: { rates: { perMinute: 1e9, sparingPerMinute: 1e9 } } })
  company = await foundCompany(server)
  base = await server.listen()
})
afterAll(() => server[Symbol.asyncDispose]())

function idOfObject(name: Named): string {
  const { people, jobs, companies, skills, evidences, applications, assessments, practices } = company
  return { ...people, ...jobs, ...companies, ...skills, ...evidences, ...applications, ...assessments, ...practices }[name]
}

/** Every way to fill the parameters of a path: with each record its sight speaks of, and with one that is not there. */
function fillings(name: RouteName): Record<string, Named | 'none'>[] {
  const { objects = {} } = access[name]
  return Object.entries(objects).reduce<Record<string, Named | 'none'>[]>(
    (all, [parameter, sight]) =>
      all.flatMap((filling) => [...records[sight], 'none' as const].map((record) => ({ ...filling, [parameter]: record }))),
    [{}],
  )
}

type Outcome = 'nobody' | 'refused' | 'missing' | 'let in'

function expectedOf(name: RouteName, caller: CallerName, filling: Record<string, Named | 'none'>): Outcome {
  const { who, objects = {} } = access[name]
  const standing = standingOf[caller]
  // Outside the API nobody is asked who they are.
  if (standing === 'closed') return name.includes(' /api/') ? 'nobody' : 'let in'
  if (!(who as readonly string[]).includes(standing)) return standing === 'anonymous' ? 'nobody' : 'refused'
  const hidden = Object.entries(filling).some(([parameter, record]) => {
    // Who sees everything is told first of what they sent.
    if (record === 'none') return caller in seen || name.startsWith('GET')
    const sight = objects[parameter]!
    const sees = caller in seen ? seen[caller as keyof typeof seen][sight] : seenByCentre[sight]
    return sees !== undefined && !sees.includes(record)
  })
  return hidden ? 'missing' : 'let in'
}

/** Asked in a way that changes nothing where it is let in: bodies are none that are taken. */
async function ask(name: RouteName, caller: CallerName, filling: Record<string, Named | 'none'>) {
  const [method, pattern] = name.split(' ') as [Method, string]
  const url = pattern.replaceAll(/:(\w+)/g, (_, parameter: string) => {
    const record = filling[parameter]
    return record === undefined || record === 'none' ? nowhere : idOfObject(record)
  })
  // Unsafe routes refuse a version that none of the records has, once they have let somebody in.
  const headers = { ...(await company.headersOf(caller)), ...(method === 'GET' ? {} : { 'if-match': '"none"' }) }
  if (name === 'GET /api/v1/events') {
    const controller = new AbortController()
    // The one socket: kept for the next caller, it would be closed by the server while many other routes are asked.
    const answer = await fetch(base + url, { headers: { ...headers, connection: 'close' }, signal: controller.signal })
    const body = answer.ok ? {} : ((await answer.json()) as Record<string, unknown>)
    controller.abort()
    return { status: answer.status, body }
  }
  const hasBody = 'body' in routes[name] && (routes[name] as { body?: unknown }).body !== 'bytes'
  return server.ask(method, url, { headers, ...(hasBody ? { body: { people: 0, top: 0, nothing: true } } : {}) })
}

function outcomeOf({ status, body }: { status: number; body: Record<string, unknown> }, filled: boolean): Outcome {
  const code = body?.['code']
  if (status === 401 && code === 'unauthenticated') return 'nobody'
  if (status === 403 && code === 'forbidden') return 'refused'
  // A match run that was not made is missing too, to those who may ask for it.
  if (
    filled &&
    status === 404 &&
    /^There is no (person|job|company|skill|evidence|application|assessment|practice session) "/.test(String(body?.['detail']))
  )
    return 'missing'
  return 'let in'
}

describe('every route that is served', () => {
  it('is declared, and everything declared is served', () => {
    const live = liveRoutes(server.app).filter(({ method }) => method !== 'OPTIONS')
    expect(live.length).toBeGreaterThan(50)
    expect(live.filter(({ method, pattern }) => !isDeclared(method, pattern))).toEqual([])
    const served = new Set(live.map(({ method, pattern }) => `${method} ${pattern}`))
    expect(Object.keys(access).filter((name) => !served.has(name))).toEqual([])
    expect(Object.keys(access).toSorted()).toEqual(Object.keys(routes).toSorted())
  })

  it('keeps the server from being built where it is not declared', async () => {
    const { default: fastify } = await import('fastify')
    const { addPermission } = await import('./permission.ts')
    const other = fastify()
    addPermission(other)
    expect(() => other.get('/api/v1/secrets', async () => ({}))).toThrow('GET /api/v1/secrets stands in no table')
    expect(() => other.post('/api/docs/x', async () => ({}))).toThrow('stands in no table')
  })

  it.each(callers)('does for %s what the table says, on their own records and on those of others', async (caller) => {
    for (const name of Object.keys(access) as RouteName[]) {
      for (const filling of fillings(name)) {
        const answer = await ask(name, caller, filling)
        const outcome = outcomeOf(answer, Object.keys(filling).length > 0)
        expect([name, filling, outcome]).toEqual([name, filling, expectedOf(name, caller, filling)])
        expect([name, answer.status < 500]).toEqual([name, true])
      }
    }
  })

  it('tells of a record of others in the very words for one that is not there', async () => {
    for (const [path, record] of [
      ['/api/v1/people/', company.people.other],
      ['/api/v1/jobs/', company.jobs.othersDraft],
    ] as const) {
      const answers = []
      for (const id of [record, nowhere]) {
        const { status, text, headers } = await server.ask('GET', path + id, { headers: await company.headersOf('student') })
        const { date: _, 'x-request-id': own, ...rest } = headers
        answers.push({ status, rest, text: text.replaceAll(id, 'ID').replaceAll(String(own), 'REQUEST') })
      }
      expect(answers[0]).toEqual(answers[1])
      expect(answers[0]!.status).toBe(404)
    }
  })

  it('takes ids only of those who do not see everything: no e-mail, no outside id to try', async () => {
    const headers = await company.headersOf('student')
    for (const known of ['otherstudent@example.org', 'student@example.org']) {
      expect((await server.ask('GET', `/api/v1/people/${known}`, { headers })).status).toBe(404)
    }
    const staff = await company.headersOf('staff')
    expect((await server.ask('GET', '/api/v1/people/student@example.org', { headers: staff })).status).toBe(200)
  })
})

describe('lists', () => {
  it('of postings show others than the centre open ones only', async () => {
    const titles = async (caller: CallerName, query = '') => {
      const { body } = await server.ask<{ items: { id: string; status: string }[] }>('GET', `/api/v1/jobs${query}`, {
        headers: await company.headersOf(caller),
      })
      return body.items.map(({ status }) => status)
    }
    for (const caller of ['student', 'recruiter'] as const) {
      expect(await titles(caller)).toEqual(['open', 'open'])
      expect(await titles(caller, '?status=draft')).toEqual([])
    }
    expect((await titles('staff')).toSorted()).toEqual(['draft', 'draft', 'open', 'open'])
  })

  it('of matches show a recruiter who applied to them or agreed to be found', async () => {
    await server.ask('POST', '/api/v1/match-runs', { headers: await company.headersOf('staff') })
    const { runMatches } = await import('@moirai/talent/matches')
    await runMatches(server.bench.context, { top: 20 })
    const shown = async (caller: CallerName, job: string) => {
      const headers = await company.headersOf(caller)
      const { body } = await server.ask<{ matches: { person: { id: string } }[] }>('GET', `/api/v1/jobs/${job}/matches`, {
        headers,
      })
      return new Set(body.matches.map(({ person }) => person.id))
    }
    const { people, jobs } = company
    expect(await shown('recruiter', jobs.open)).toEqual(new Set([people.applicant, people.findable]))
    expect(await shown('otherRecruiter', jobs.othersOpen)).toEqual(new Set([people.own, people.findable]))
    expect((await shown('staff', jobs.open)).size).toBe(4)
  })
})

describe('what is sent', () => {
  it('changes no column by its name: every column of an account, and names that are none', async () => {
    const { context, database } = server.bench
    const victim = (await createUser(context, { email: 'victim@example.org', name: 'Victim', role: 'student', status: 'active' }))
      .id
    const row = () => database.transaction((session) => session.table('users').get(victim))
    const before = await row()
    const columns = Object.keys(before).flatMap((name) => [
      name,
      name.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
    ])
    const harmless = new Set(['name', 'locale', 'timeZone', 'targetRole', 'level', 'role', 'status', 'email'])
    const admin = await company.headersOf('admin')
    for (const column of [...columns, 'passwordHash', '__proto__', 'constructor', 'prototype'].filter(
      (name) => !harmless.has(name),
    )) {
      const body = `{${JSON.stringify(column)}: ${JSON.stringify('2030-01-01T00:00:00.000Z')}}`
      const headers = { ...admin, 'content-type': 'application/json' }
      expect([column, (await server.ask('PATCH', `/api/v1/users/${victim}`, { headers, body })).status]).toEqual([column, 400])
    }
    const own = await company.headersOf('student')
    for (const body of [{ role: 'admin' }, { status: 'active' }, { email: 'x@example.org' }, { emailVerified: true }]) {
      expect((await server.ask('PATCH', '/api/v1/account', { headers: own, body })).status).toBe(400)
    }
    expect(await row()).toEqual(before)
  })
  it.each([
    ['profiles', 'people', () => company.people.findable],
    ['job_postings', 'jobs', () => company.jobs.draft],
    ['companies', 'companies', () => company.companies.otherCompany],
  ] as const)('changes no column of %s by its name either', async (table, path, idOf) => {
    const { database } = server.bench
    const row = () => database.transaction((session) => session.table(table).get(idOf()))
    const before = await row()
    const staff = { ...(await company.headersOf('staff')), 'content-type': 'application/json' }
    // What may be given has no underscore, is no number of ours, and is tried by the tests of the verbs.
    const hidden = ['id', 'number', 'latitude', 'longitude', 'consent', 'extra', 'passwordHash', '__proto__', 'constructor']
    const columns = [...Object.keys(before).filter((name) => name.includes('_')), ...hidden]
    for (const column of new Set(columns)) {
      const body = `{${JSON.stringify(column)}: "2030-01-01T00:00:00.000Z"}`
      const { status } = await server.ask('PATCH', `/api/v1/${path}/${idOf()}`, { headers: staff, body })
      expect([column, status]).toEqual([column, 400])
    }
    expect(await row()).toEqual(before)
  })
})
