// Random pairs of schemas with rows: from one to the other, back, and there again. `npm run test:long -- schemas` tries more.
import { afterAll, describe, it } from 'vitest'
import { makeScratch, openDatabase, type Scratch } from '../../src/database.ts'
import { pgliteGround, serverGround, serverUrl, type Ground } from '../postgresql-store.ts'
import { tryRandom } from './try-random.ts'

const seeds = Array.from({ length: 25 }, (_, place) => place + 1)

let ground: Promise<Ground> | undefined
afterAll(async () => (await ground)?.remove())

/** One database, emptied for each try: making one takes longer than the try. */
async function postgresqlScratch() {
  const store = await (await (ground ??= serverUrl === undefined ? pgliteGround() : serverGround())).store()
  return { open: store.open ?? ((options) => openDatabase({ ...options, url: store.url })), remove: () => {} } satisfies Scratch
}

describe('random pairs of schemas on SQLite', () => {
  it.each(seeds)('seed %i', async (seed) => void (await tryRandom(seed, () => makeScratch())))
})

describe(`random pairs of schemas on ${serverUrl === undefined ? 'PGlite' : 'PostgreSQL'}`, () => {
  it.each(seeds.slice(0, 12))('seed %i', async (seed) => void (await tryRandom(seed, postgresqlScratch)))
})
