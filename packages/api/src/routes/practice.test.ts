import type { PracticeDetailsView, PracticeView } from '@moirai/contract/practice'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foundCompany, type CallerName, type Company } from '../../test/company.ts'
import { openServer, type Method, type TestServer } from '../../test/server.ts'

let server: TestServer
let company: Company
beforeAll(async () => {
  server = await openServer({ api: { rates: { perMinute: 1e9, sparingPerMinute: 1e9 } } })
  company = await foundCompany(server)
})
afterAll(() => server[Symbol.asyncDispose]())

async function ask<Body = PracticeDetailsView>(caller: CallerName, method: Method, path: string, body?: object) {
  const headers = await company.headersOf(caller)
  return server.ask<Body>(method, `/api/v1/practice${path}`, { headers, ...(body ? { body } : {}) })
}
const listed = async (caller: CallerName, query = '') =>
  (await ask<{ items: PracticeView[] }>(caller, 'GET', query)).body.items.map(({ id }) => id)

const story =
  'During my internship at a library last summer I had to tidy the list of loans. I called the two branches. I wrote a query for double entries.'

describe('practice over HTTP', () => {
  it('is gone through from the first question to the end, and sent twice it counts once', async () => {
    const { people, jobs } = company
    const begun = await ask('student', 'POST', '', {
      person: people.own,
      role: 'Cook',
      level: 'mid',
      job: jobs.open,
      questions: 3,
    })
    expect([begun.status, begun.body.job?.id]).toEqual([201, jobs.open])
    const { id } = begun.body
    for (const { number } of begun.body.asked) {
      const answer = () => ask('student', 'PUT', `/${id}/answers/${number}`, { text: `${story} It was the number ${number}.` })
      const first = await answer()
      expect([first.status, first.body.answered]).toEqual([200, number])
      expect((await answer()).body.asked).toEqual(first.body.asked)
      expect((await ask('student', 'GET', `/${id}`)).body.asked).toEqual(first.body.asked)
    }
    const ended = await ask('student', 'POST', `/${id}/end`)
    expect(ended.body).toMatchObject({ status: 'completed', answered: 3 })
    expect((await ask('student', 'PUT', `/${id}/answers/1`, { text: 'Late.' })).status).toBe(409)
    for (const number of ['0', '4', 'x', '1e1']) {
      expect([number, (await ask('student', 'PUT', `/${id}/answers/${number}`, { text: story })).status]).toEqual([
        number,
        number === '4' ? 409 : 404,
      ])
    }
    expect(await listed('student', `?person=${people.own}`)).toEqual([id, company.practices.ownPractice])
  })

  it('is seen by its person alone until they share it, and not any more when they take that back', async () => {
    const { people, practices } = company
    const path = `/${practices.ownPractice}`
    const seenBy = async (caller: CallerName) => [
      (await ask(caller, 'GET', path)).status,
      (await listed(caller)).includes(practices.ownPractice),
    ]
    for (const caller of ['staff', 'admin'] as const) expect(await seenBy(caller)).toEqual([404, false])
    expect((await ask('student', 'PUT', `${path}/sharing`)).body.sharedAt).not.toBeNull()
    for (const caller of ['staff', 'admin'] as const) expect(await seenBy(caller)).toEqual([200, true])
    expect((await ask('staff', 'DELETE', `${path}/sharing`)).status).toBe(403)
    expect((await ask('student', 'DELETE', `${path}/sharing`)).body.sharedAt).toBeNull()
    for (const caller of ['staff', 'admin'] as const) expect(await seenBy(caller)).toEqual([404, false])
    // Not by the filter either.
    expect(await listed('staff', `?person=${people.own}`)).toEqual([])
  })

  it('is for oneself, and for postings one sees', async () => {
    const { people, jobs } = company
    const body = { person: people.own, role: 'Cook', level: 'mid' }
    expect((await ask('student', 'POST', '', { ...body, person: people.other })).status).toBe(404)
    expect((await ask('student', 'POST', '', { ...body, job: jobs.draft })).status).toBe(404)
    expect((await ask('staff', 'POST', '', body)).status).toBe(403)
    for (const query of ['', `?person=${people.other}`]) expect((await ask('student', 'GET', query)).status).toBe(404)
  })

  it('is deleted and brought back by its person alone', async () => {
    const path = `/${company.practices.ownPractice}`
    expect((await ask('otherStudent', 'DELETE', path)).status).toBe(404)
    expect((await ask('student', 'DELETE', path)).status).toBe(204)
    expect((await ask('student', 'GET', path)).status).toBe(404)
    expect((await ask('otherStudent', 'POST', `${path}/restore`)).status).toBe(404)
    expect((await ask('student', 'POST', `${path}/restore`)).status).toBe(200)
    expect((await ask('student', 'GET', path)).status).toBe(200)
  })
})
