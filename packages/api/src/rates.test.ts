import { afterEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../talent/test/context.ts'
import { openServer, type TestServer } from '../test/server.ts'
import { networkOf } from './rates.ts'

const servers: TestServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server[Symbol.asyncDispose]()
})

/** One more process on a database, as far as the database can tell. */
async function serverOn(url: string): Promise<TestServer> {
  const api = { openUntilAdmin: false, rates: { perMinute: 1000, sparingPerMinute: 6 } }
  const server = await openServer({ url, api, worker: false })
  servers.push(server)
  return server
}

const guess = (server: TestServer) =>
  server.ask('POST', '/api/v1/reset-links', { body: { email: 'nobody@example.org' }, headers: { origin: 'http://localhost' } })

describe('tries of secrets', () => {
  it('are counted for all processes together, and go on being counted after one was started anew', async () => {
    using folder = temporaryFolder()
    const [one, two] = [await serverOn(folder.databaseUrl), await serverOn(folder.databaseUrl)]
    const statuses = []
    for (let index = 0; index < 4; index++) {
      statuses.push((await guess(one)).status)
      statuses.push((await guess(two)).status)
    }
    expect(statuses).toEqual([202, 202, 202, 202, 202, 202, 429, 429])
    const anew = await serverOn(folder.databaseUrl)
    const { status, headers, body } = await guess(anew)
    expect([status, body['code']]).toEqual([429, 'limited'])
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
    expect((await anew.ask('GET', '/api/v1/session')).status).toBe(200)
    const rows = await anew.bench.database.table('request_paces').list()
    expect(rows).toHaveLength(1)
    expect(rows[0]!.asker_hash).toHaveLength(32)
  })
})

describe('an address', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:0:7::1', '2001:db8:0:7'],
    ['2001:0DB8:0000:0007:ffff:ffff:ffff:ffff', '2001:db8:0:7'],
    ['2001:db8::', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['64:ff9b::192.0.2.33', '64:ff9b:0:0'],
    ['::', '0:0:0:0'],
  ])('%s is of the network %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })
})
