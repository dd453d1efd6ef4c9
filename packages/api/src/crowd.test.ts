// A crowd is told to come again, at once and without anything being done; what watches the server is always answered.
import { expect, it } from 'vitest'
import { openServer } from '../test/server.ts'
import { Pace } from './crowd.ts'

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

it('knows how long those that are worked on will take, whatever pauses lie between', () => {
  const pace = new Pace()
  expect(pace.lengthOf(100)).toBe(0)
  let now = 0
  for (let burst = 0; burst < 100; burst += 1) {
    // Nobody asked for a minute; then ten are answered at once every 50 ms.
    now += 60_000
    pace.begin(now)
    for (let batch = 0; batch < 10; batch += 1) {
      now += 50
      for (let answer = 0; answer < 10; answer += 1) pace.answered(now)
    }
  }
  expect(pace.lengthOf(40)).toBeGreaterThan(140)
  expect(pace.lengthOf(40)).toBeLessThan(260)
})
