// Blind mode: what a recruiter is told of people, before and after something has been decided about them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runMatches } from '@moirai/talent/matches'
import { updatePerson } from '@moirai/talent/people'
import { foundCompany, type CallerName, type Company } from '../test/company.ts'
import { openServer, type Method, type TestServer } from '../test/server.ts'

describe('in blind mode', () => {
  let server: TestServer
  let company: Company
  const ask = async (caller: CallerName, method: Method, path: string, body?: object) =>
    server.ask<unknown>(method, path, { headers: await company.headersOf(caller), ...(body === undefined ? {} : { body }) })

  beforeAll(async () => {
    server = await openServer()
    company = await foundCompany(server)
    const { context } = server.bench
    await updatePerson(context, company.people.applicant, {
      phone: '+49 30 1234',
      externalId: 'applicant-7',
      summary: 'I am Applicant.',
    })
    await runMatches(context, { top: 20 })
  })
  afterAll(() => server[Symbol.asyncDispose]())

  /** Everything a recruiter can ask that speaks of the applicant. */
  const paths = (): string[] => {
    const { people, jobs, applications, skills } = company
    return [
      `/api/v1/jobs/${jobs.open}/matches`,
      `/api/v1/people/${people.applicant}`,
      `/api/v1/people/${people.applicant}/matches/${jobs.open}`,
      `/api/v1/people/${people.applicant}/skills`,
      `/api/v1/skills/${skills.applicantSkill}`,
      `/api/v1/applications?job=${jobs.open}`,
      `/api/v1/applications/${applications.applicantApplication}`,
    ]
  }
  const told = async (caller: CallerName): Promise<string[]> => {
    const answers: string[] = []
    for (const path of paths()) {
      const { status, body } = await ask(caller, 'GET', path)
      expect([path, status]).toEqual([path, 200])
      answers.push(JSON.stringify(body))
    }
    return answers
  }
  const telling = /"Applicant"|applicant-7|1234|I am|example\.org\/proof/

  it('nothing tells a recruiter who somebody is, until their company has decided', async () => {
    expect((await told('recruiter')).filter((answer) => telling.test(answer)).length).toBeGreaterThan(4)
    expect((await ask('recruiter', 'PUT', '/api/v1/fairness/blind-mode', { on: true })).status).toBe(403)
    expect((await ask('staff', 'PUT', '/api/v1/fairness/blind-mode', { on: true })).body).toEqual({ on: true })

    const hidden = await told('recruiter')
    for (const answer of hidden) expect(answer).not.toMatch(telling)
    expect(hidden[0]).toContain('Candidate ')
    const resume = `/api/v1/people/${company.people.applicant}/resume`
    expect((await ask('recruiter', 'GET', resume)).status).toBe(403)
    expect((await told('staff'))[1]).toMatch(telling)

    const decision = `/api/v1/jobs/${company.jobs.open}/matches/${company.people.applicant}/decision`
    const decided = await ask('recruiter', 'PUT', decision, { decision: 'shortlisted', reason: 'Knows the work.' })
    expect(decided.status).toBe(200)
    expect((await told('recruiter'))[1]).toMatch(telling)
    expect((await ask('recruiter', 'GET', resume)).status).toBe(200)
    // Of one company only.
    const other = await ask('otherRecruiter', 'GET', `/api/v1/people/${company.people.findable}`)
    expect(JSON.stringify(other.body)).toContain('Candidate ')
    await ask('staff', 'PUT', '/api/v1/fairness/blind-mode', { on: false })
    const open = await ask('otherRecruiter', 'GET', `/api/v1/people/${company.people.findable}`)
    expect(JSON.stringify(open.body)).toContain('"Findable"')
  })
})
