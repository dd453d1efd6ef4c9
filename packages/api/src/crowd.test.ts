// A crowd is told to come again, at once and without anything being done; what watches the server is always answered.
import { expect, it } from 'vitest'
import { openServer } from '../test/server.ts'

it('answers as many as it can in time, and the others with 503 and when to come again', async () => {
  await using server = await openServer({ api: { crowd: { turnMs: 0, atOnce: 3, waitMs: Infinity, slow: 1 } } })
  const asked = (url: string) => Array.from({ length: 20 }, () => server.ask('GET', url))
  server.bench.statements.length = 0
  const answers = await Promise.all(asked('/api/v1/jobs'))
  const refused = answers.filter(({ status }) => status === 503)
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(3)
  expect(refused.length).toBeGreaterThan(0)
  for (const { headers, body } of refused) {
    expect(headers['retry-after']).toBe('1')
    expect(body).toMatchObject({ code: 'unavailable', status: 503, requestId: headers['x-request-id'] })
  }
  const live = await Promise.all(asked('/health/live'))
  expect(live.every(({ status }) => status === 200)).toBe(true)
  // The next turn of the event loop.
  await new Promise((resolve) => setImmediate(resolve))
  expect((await server.ask('GET', '/api/v1/jobs')).status).toBe(200)
})

it('bears some slow ones, and no more', async () => {
  await using server = await openServer({ api: { crowd: { turnMs: Infinity, atOnce: Infinity, waitMs: -1, slow: 2 } } })
  const statuses = (await Promise.all(Array.from({ length: 6 }, () => server.ask('GET', '/api/v1/jobs')))).map(
    ({ status }) => status,
  )
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(3)
  expect(statuses).toContain(503)
  expect((await server.ask('GET', '/api/v1/jobs')).status).toBe(200)
})
