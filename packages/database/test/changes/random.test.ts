// Random pairs of schemas with rows: from one to the other, back, and there again. `npm run test:long -- schemas` tries more.
import { afterAll, describe, it } from 'vitest'
import { makeScratch } from '../../src/database.ts'
import { pgliteGround, serverUrl, type Ground } from '../postgresql-store.ts'
import { tryRandom } from './try-random.ts'

const seeds = Array.from({ length: 25 }, (_, place) => place + 1)

let ground: Promise<Ground> | undefined
afterAll(async () => (await ground)?.remove())

/** On a server a database is made for each try; in this process one is emptied. */
async function postgresqlScratch() {
  if (serverUrl !== undefined) return makeScratch(serverUrl)
  const store = await (await (ground ??= pgliteGround())).store()
  return { open: store.open!, remove: () => {} }
}

describe('random pairs of schemas on SQLite', () => {
  it.each(seeds)('seed %i', async (seed) => void (await tryRandom(seed, () => makeScratch())))
})

describe(`random pairs of schemas on ${serverUrl === undefined ? 'PGlite' : 'PostgreSQL'}`, () => {
  it.each(seeds.slice(0, 12))('seed %i', async (seed) => void (await tryRandom(seed, postgresqlScratch)))
})
