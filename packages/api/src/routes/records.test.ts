import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ApplicationDetailsView } from '@moirai/contract/applications'
import type { CompanyView } from '@moirai/contract/companies'
import type { JobView } from '@moirai/contract/jobs'
import type { PageOf } from '@moirai/contract/lists'
import type { KeptMatchView } from '@moirai/contract/matches'
import type { PersonView, StudentView } from '@moirai/contract/people'
import type { ProblemView } from '@moirai/contract/problems'
import type { EvidenceView, SkillView } from '@moirai/contract/skills'
import { openServer, type TestServer } from '../../test/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openServer()
})
afterAll(() => server[Symbol.asyncDispose]())

type Method = Parameters<TestServer['ask']>[0]

/** Asks, and expects it to be done. */
async function done<Body>(method: Method, path: string, body?: object, status = 200): Promise<Body> {
  const answer = await server.ask<Body>(method, `/api/v1${path}`, body === undefined ? {} : { body })
  expect([answer.status, answer.text]).toEqual([status, answer.text])
  return answer.body
}

const refused = async (method: Method, path: string, body?: object, headers?: Record<string, string>) => {
  const answer = await server.ask<ProblemView>(method, `/api/v1${path}`, {
    ...(body ? { body } : {}),
    ...(headers ? { headers } : {}),
  })
  return [answer.status, answer.body.code]
}

describe('people over HTTP', () => {
  it('are made, changed, found, hidden and brought back', async () => {
    const made = await done<PersonView>('POST', '/people', { name: 'Ada  Brandt', email: 'ada@uni.edu', phone: '+46 70 1' }, 201)
    expect(made).toMatchObject({ name: 'Ada Brandt', email: 'ada@uni.edu', phone: '+46 70 1' })
    expect(await done('GET', `/people/${made.id}`)).toEqual(made)
    const changed = await done<PersonView>('PATCH', `/people/${made.id}`, { city: 'Uppsala', ifUpdatedAt: made.updatedAt })
    expect(changed).toMatchObject({ city: 'Uppsala', name: 'Ada Brandt' })
    expect(await refused('PATCH', `/people/${made.id}`, { city: 'Lund', ifUpdatedAt: made.updatedAt })).toEqual([409, 'stale'])
    expect((await done<PageOf<{ id: string }>>('GET', '/people?city=Uppsala')).items.map(({ id }) => id)).toEqual([made.id])
    await done('DELETE', `/people/${made.id}`, undefined, 204)
    expect(await refused('GET', `/people/${made.id}`)).toEqual([404, 'missing'])
    expect(await refused('DELETE', `/people/${made.id}`)).toEqual([404, 'missing'])
    expect(await done<PersonView>('POST', `/people/${made.id}/restore`)).toMatchObject({ id: made.id, city: 'Uppsala' })
    expect(await refused('POST', '/people', { name: 'Another', email: 'ADA@uni.edu' })).toEqual([409, 'taken'])
  })

  it('say where an input is wrong, and take no column they do not know', async () => {
    const { status, body } = await server.ask<ProblemView>('POST', '/api/v1/people', {
      body: { name: 'Eve', salary: { least: 'much', period: 'year' }, blind_code: 'P-1' },
    })
    expect(status).toBe(400)
    expect(body.errors!.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(['/salary/least']))
    expect(body.detail).not.toMatch(/much/)
  })

  it('are students by facts told as a whole', async () => {
    const { id } = await done<PersonView>('POST', '/people', { name: 'Ben' }, 201)
    expect(await refused('GET', `/people/${id}/student`)).toEqual([404, 'missing'])
    const facts = { institution: 'Lund', programme: 'Physics', degree: 'BSc', graduationYear: 2020, gpa: 3.5 }
    expect(await done<StudentView>('PUT', `/people/${id}/student`, facts)).toEqual({ ...facts, status: 'graduated' })
    expect(await done<StudentView>('PUT', `/people/${id}/student`, { institution: 'Lund' })).toMatchObject({
      programme: null,
      gpa: null,
    })
    await done('DELETE', `/people/${id}/student`, undefined, 204)
    expect(await refused('DELETE', `/people/${id}/student`)).toEqual([404, 'missing'])
  })

  it('come many at once, each with its outcome', async () => {
    const records = [{ name: 'Cem', email: 'cem@uni.edu' }, { name: '' }, { name: 'Cem again', email: 'cem@uni.edu' }, 7]
    const { outcomes } = await done<{ outcomes: { action: string; column?: string }[] }>('POST', '/people/batch', { records })
    expect(outcomes.map(({ action, column }) => [action, column])).toEqual([
      ['created', undefined],
      ['failed', 'name'],
      ['failed', 'email'],
      ['failed', ''],
    ])
    expect(await refused('POST', '/people/batch', { records: [] })).toEqual([400, 'invalid'])
  })
})

describe('versions of a record', () => {
  it('are told as ETag and compared by If-Match', async () => {
    const { id } = await done<CompanyView>('POST', '/companies', { name: 'Versioned' }, 201)
    const { headers } = await server.ask('GET', `/api/v1/companies/${id}`)
    const etag = String(headers['etag'])
    const change = (value: string, body: object = { industry: 'Glass' }) =>
      server.ask<ProblemView>('PATCH', `/api/v1/companies/${id}`, { body, headers: { 'if-match': value } })
    expect((await change(etag)).status).toBe(200)
    expect(await change(etag)).toMatchObject({ status: 412, body: { code: 'stale', status: 412 } })
    expect(await change('"something"')).toMatchObject({ status: 412, body: { code: 'stale' } })
    expect((await change('*')).status).toBe(200)
    expect(await change(etag, { ifUpdatedAt: '2026-01-01T00:00:00.000Z' })).toMatchObject({ status: 400 })
  })

  it('are not promised where nothing is compared', async () => {
    const { id } = await done<CompanyView>('POST', '/companies', { name: 'Gone' }, 201)
    expect(await refused('DELETE', `/companies/${id}`, undefined, { 'if-match': '"2026-01-01T00:00:00.000Z"' })).toEqual([
      400,
      'invalid',
    ])
  })
})

describe('skills over HTTP', () => {
  it('are added with evidence, changed, taken and given back', async () => {
    const { id: person } = await done<PersonView>('POST', '/people', { name: 'Dan' }, 201)
    const path = `/people/${person}/skills`
    const skill = await done<SkillView>('POST', path, { skill: 'python', proficiency: 'advanced' }, 201)
    expect(await refused('POST', path, { skill: 'Python' })).toEqual([409, 'taken'])
    await done('POST', path, { skill: 'basket weaving' }, 201)
    const evidence = await done<EvidenceView>('POST', `/skills/${skill.id}/evidences`, { kind: 'quote', quote: 'So I did' }, 201)
    expect(await refused('POST', `/skills/${skill.id}/evidences`, { kind: 'quote' })).toEqual([400, 'invalid'])
    const first = await done<PageOf<SkillView>>('GET', `${path}?limit=1`)
    const second = await done<PageOf<SkillView>>('GET', `${path}?limit=1&cursor=${first.next}`)
    expect([...first.items, ...second.items].map(({ id, evidences }) => [id, evidences.length])).toEqual([
      [skill.id, 1],
      [expect.any(String), 0],
    ])
    expect(second.next).toBeNull()
    expect(await done<SkillView>('PATCH', `/skills/${skill.id}`, { years: 4.5 })).toMatchObject({ years: 4.5 })
    await done('DELETE', `/evidences/${evidence.id}`, undefined, 204)
    expect((await done<SkillView>('GET', `/skills/${skill.id}`)).evidences).toEqual([])
    await done('POST', `/evidences/${evidence.id}/restore`)
    await done('DELETE', `/skills/${skill.id}`, undefined, 204)
    expect(await refused('GET', `/skills/${skill.id}`)).toEqual([404, 'missing'])
    expect(await done<SkillView>('POST', `/skills/${skill.id}/restore`)).toMatchObject({ evidences: [{ id: evidence.id }] })
    const { outcomes } = await done<{ outcomes: object[] }>('POST', '/skills/batch', {
      records: [{ person, skill: 'sewing' }, {}],
    })
    expect(outcomes).toMatchObject([{ action: 'created' }, { action: 'failed' }])
  })
})

describe('companies and postings over HTTP', () => {
  it('go from draft to open to closed, and are hidden', async () => {
    const company = await done<CompanyView>('POST', '/companies', { name: 'Kiln', city: 'Graz', country: 'at' }, 201)
    const job = await done<JobView>('POST', '/jobs', { title: 'Potter', companyId: company.id, skills: [{ skill: 'clay' }] }, 201)
    expect(job).toMatchObject({ status: 'draft', company: 'Kiln', skills: [{ skill: 'clay', required: true }] })
    expect(await refused('POST', `/jobs/${job.id}/close`)).toEqual([400, 'invalid'])
    expect(await done<JobView>('POST', `/jobs/${job.id}/open`)).toMatchObject({ status: 'open' })
    expect(await done<JobView>('PATCH', `/jobs/${job.id}`, { minYears: 2, skills: [] })).toMatchObject({
      minYears: 2,
      skills: [],
    })
    expect(await refused('DELETE', `/companies/${company.id}`)).toEqual([400, 'invalid'])
    expect(await done<JobView>('POST', `/jobs/${job.id}/close`)).toMatchObject({ status: 'closed' })
    await done('DELETE', `/jobs/${job.id}`, undefined, 204)
    await done('DELETE', `/companies/${company.id}`, undefined, 204)
    await done('POST', `/companies/${company.id}/restore`)
    expect(await done<JobView>('POST', `/jobs/${job.id}/restore`)).toMatchObject({ id: job.id })
    expect((await done<PageOf<CompanyView>>('GET', '/companies?search=kil')).items).toHaveLength(1)
    const { outcomes } = await done<{ outcomes: object[] }>('POST', '/jobs/batch', {
      records: [{ title: 'A', company: 'B' }, { title: 'C' }],
    })
    expect(outcomes).toMatchObject([{ action: 'created' }, { action: 'failed', column: 'company' }])
  })
})

describe('applications and matches over HTTP', () => {
  it('go their way, and the match knows', async () => {
    const person = await done<PersonView>('POST', '/people', { name: 'Eli', targetRole: 'Glazier' }, 201)
    const job = await done<JobView>('POST', '/jobs', { title: 'Glazier', company: 'Pane', status: 'open' }, 201)
    const match = `/people/${person.id}/matches/${job.id}/status`
    expect(await refused('GET', match)).toEqual([404, 'missing'])
    const saved = await done<KeptMatchView>('PUT', match, { status: 'saved', feedback: { verdict: 'good' } })
    expect(saved).toMatchObject({ status: 'saved', feedback: { verdict: 'good' }, dismissedAt: null, appliedAt: null })
    const application = await done<ApplicationDetailsView>('POST', '/applications', { person: person.id, job: job.id }, 201)
    expect(await done<KeptMatchView>('GET', match)).toMatchObject({
      id: saved.id,
      status: 'applied',
      reason: saved.reason,
      savedAt: saved.savedAt,
      appliedAt: expect.any(String) as string,
    })
    expect(await refused('PUT', match, { status: 'dismissed' })).toEqual([409, 'taken'])
    const path = `/applications/${application.id}`
    await done('POST', `${path}/notes`, { note: 'Calm hands' })
    expect(await refused('POST', `${path}/steps`, { to: 'hired' })).toEqual([400, 'invalid'])
    expect(await refused('POST', `${path}/steps`, { to: 'interview', ifUpdatedAt: '2026-01-01T00:00:00.000Z' })).toEqual([
      409,
      'stale',
    ])
    await done('POST', `${path}/steps`, { to: 'interview', reason: 'Come by' })
    const { history } = await done<ApplicationDetailsView>('POST', `${path}/withdraw`, { reason: 'Moved' })
    expect(history.map(({ to, note }) => [to, note])).toEqual([
      ['submitted', null],
      ['submitted', 'Calm hands'],
      ['interview', null],
      ['withdrawn', null],
    ])
    expect(await done<KeptMatchView>('PUT', match, { status: 'dismissed' })).toMatchObject({ status: 'dismissed' })
    expect((await done<PageOf<KeptMatchView>>('GET', `/matches?person=${person.id}&status=dismissed`)).items).toHaveLength(1)
    expect((await done<PageOf<object>>('GET', `/applications?status=withdrawn&person=${person.id}`)).items).toHaveLength(1)
    await done('DELETE', path, undefined, 204)
    expect(await done<ApplicationDetailsView>('POST', `${path}/restore`)).toMatchObject({ status: 'withdrawn' })
    const { outcomes } = await done<{ outcomes: object[] }>('POST', '/applications/batch', {
      records: [
        { person: person.id, job: job.id },
        { person: 'nobody', job: job.id },
      ],
    })
    expect(outcomes).toMatchObject([{ action: 'updated' }, { action: 'failed', column: 'person' }])
  })
})
