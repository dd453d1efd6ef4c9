import { healthView, type HealthView } from '@moirai/contract/health'
import { describe, expect, it } from 'vitest'
import { openServer } from '../../test/server.ts'

describe('the health', () => {
  it.each(['/health', '/health/ready'])('at %s tells engine, revision and how long the database takes', async (url) => {
    await using server = await openServer()
    const { status, body } = await server.ask<HealthView>('GET', url)
    expect([status, healthView.parse(body)]).toEqual([200, body])
    expect(body).toMatchObject({
      status: 'ok',
      version: '0.0.0-test',
      database: {
        status: 'ok',
        engine: 'sqlite',
        latencyMs: expect.any(Number) as number,
        revision: expect.stringMatching(/^\d{8}T/) as string,
        pending: 0,
      },
    })
  })

  it('of a database that is not set up is bad, and says what is missing', async () => {
    await using server = await openServer({ migrated: false })
    const { status, body } = await server.ask<HealthView>('GET', '/health/ready')
    expect([status, body.status]).toEqual([503, 'unavailable'])
    expect(body.database).toMatchObject({ status: 'pending', revision: null })
    expect(body.database.pending).toBeGreaterThan(0)
    expect((await server.ask('GET', '/health/live')).status).toBe(200)
  })

  it('of a database that does not answer is told in two seconds', async () => {
    await using server = await openServer({ worker: false })
    Object.assign(server.bench.database, { transaction: () => new Promise(() => undefined) })
    const { status, body } = await server.ask<HealthView>('GET', '/health/ready')
    expect([status, body.database.status]).toEqual([503, 'unavailable'])
  })
})
