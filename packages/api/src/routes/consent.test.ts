// Agreeing to be found by recruiters, and taking it back.
import { expect, it } from 'vitest'
import { auditOf } from '../../../talent/test/verbs.ts'
import { foundCompany } from '../../test/company.ts'
import { openServer } from '../../test/server.ts'

it('lets recruiters see who agreed, from the next request on and for as long as they agree', async () => {
  await using server = await openServer()
  const company = await foundCompany(server)
  const student = await company.headersOf('otherStudent')
  const recruiter = await company.headersOf('recruiter')
  const url = '/api/v1/account/consent'
  const seen = async () => (await server.ask('GET', `/api/v1/people/${company.people.other}`, { headers: recruiter })).status
  const say = (body: object) => server.ask('PUT', url, { headers: student, body })

  expect((await server.ask('GET', url, { headers: student })).body).toEqual({ foundByRecruiters: false })
  expect(await seen()).toBe(404)
  expect((await say({ foundByRecruiters: true })).body).toEqual({ foundByRecruiters: true })
  expect((await server.ask('GET', url, { headers: student })).body).toEqual({ foundByRecruiters: true })
  expect(await seen()).toBe(200)
  // Said again it is nothing new.
  await say({ foundByRecruiters: true })
  await say({ foundByRecruiters: false })
  expect(await seen()).toBe(404)
  expect((await auditOf(server.bench)).filter((action) => action.includes('consent'))).toHaveLength(2)
})

it('is for the person alone, and says one of two things', async () => {
  await using server = await openServer()
  const company = await foundCompany(server)
  const ask = async (name: 'recruiter' | 'staff' | 'admin' | 'unverified', body: object) =>
    (await server.ask('PUT', '/api/v1/account/consent', { headers: await company.headersOf(name), body })).status
  for (const name of ['recruiter', 'staff', 'admin', 'unverified'] as const)
    expect([name, await ask(name, { foundByRecruiters: true })]).toEqual([name, 403])
  const headers = await company.headersOf('student')
  for (const body of [{}, { foundByRecruiters: 'yes' }, { foundByRecruiters: true, everything: true }])
    expect((await server.ask('PUT', '/api/v1/account/consent', { headers, body })).status).toBe(400)
})
