// Who acts for a company is changed by the centre and by its recruiters; whoever acts for it sees who has applied there.
import { expect, it } from 'vitest'
import { foundCompany } from '../../test/company.ts'
import { openServer } from '../../test/server.ts'

it('a recruiter lets another one act for the company, who sees its applicants until they are removed', async () => {
  await using server = await openServer({ api: { rates: { perMinute: 1e9, sparingPerMinute: 1e9 } } })
  const company = await foundCompany(server)
  const { ownCompany } = company.companies
  const url = `/api/v1/companies/${ownCompany}/members`
  const recruiter = await company.headersOf('recruiter')
  const other = await company.headersOf('otherRecruiter')
  const application = `/api/v1/applications/${company.applications.applicantApplication}`
  const seen = async () => (await server.ask('GET', application, { headers: other })).status
  const add = (user: string, role?: string, headers = recruiter) =>
    server.ask('POST', url, { headers, body: { user, ...(role === undefined ? {} : { role }) } })

  expect(await seen()).toBe(404)
  expect((await add('student@example.org')).status).toBe(404)
  expect((await add('OtherRecruiter@example.org', 'viewer')).body).toMatchObject({
    userId: company.idOf.otherRecruiter,
    role: 'viewer',
  })
  expect(await seen()).toBe(200)
  const own = await server.ask<{ items: unknown[] }>('GET', '/api/v1/account/companies', { headers: other })
  expect(own.body.items).toContainEqual({ company: expect.objectContaining({ id: ownCompany }) as object, role: 'viewer' })
  expect((await server.ask('GET', '/api/v1/account/companies', { headers: await company.headersOf('student') })).status).toBe(403)
  // A viewer sees who acts for it, and changes nothing.
  expect((await server.ask<{ items: unknown[] }>('GET', url, { headers: other })).body.items).toHaveLength(2)
  expect((await add('recruiter@example.org', 'viewer', other)).status).toBe(403)
  expect((await server.ask('DELETE', `${url}/${company.idOf.recruiter}`, { headers: other })).status).toBe(403)
  // Whoever acts for it may leave it.
  expect((await server.ask('DELETE', `${url}/${company.idOf.otherRecruiter}`, { headers: other })).status).toBe(204)
  expect(await seen()).toBe(404)
  expect((await add(company.idOf.otherRecruiter, 'owner')).body).toMatchObject({ role: 'owner' })
  expect((await server.ask('DELETE', `${url}/${company.idOf.otherRecruiter}`, { headers: recruiter })).status).toBe(204)
  expect(await seen()).toBe(404)
  expect((await server.ask('DELETE', `${url}/${company.idOf.otherRecruiter}`, { headers: recruiter })).status).toBe(404)
})
