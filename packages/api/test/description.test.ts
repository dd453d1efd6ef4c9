import { describe, expect, it } from 'vitest'
import { describedBy } from './description.ts'
import { openServer } from './server.ts'

const json = 'application/json; charset=utf-8'

describe('the check of answers', () => {
  it('finds a status, a type and a body that are not described', async () => {
    await using server = await openServer()
    const description = describedBy(server.app)
    const answer = (status: number, body: unknown, type = json) =>
      description.faultOf('GET', '/api/v1/people?limit=1', { status, type, text: JSON.stringify(body) })
    expect(answer(200, { items: [], next: null })).toBeUndefined()
    expect(answer(204, { items: [], next: null })).toMatch(/undocumented status 204/)
    expect(answer(200, { items: [], next: null }, 'text/html')).toMatch(/undocumented type "text\/html"/)
    expect(answer(200, { items: [] })).toMatch(/not as described.*next/)
    expect(answer(200, { items: [{ id: 1 }], next: null })).toMatch(/items\/0/)
    expect(answer(200, { items: [], next: null, secret: 1 })).toMatch(/additional properties/)
    expect(answer(404, { code: 'missing' }, 'application/problem+json')).toMatch(/not as described/)
    const other = { status: 200, type: json, text: '{}' }
    expect(description.faultOf('GET', '/api/v1/nothing', other)).toMatch(/undescribed/)
    expect(description.faultOf('DELETE', '/api/v1/people/x', { status: 204, type: '', text: 'x' })).toMatch(/a body/)
  })
})
