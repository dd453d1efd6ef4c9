// Random tables and rows, the same on every engine at hand: a part of `npm run test:long -- roundtrip`.
import { describe, expect, it } from 'vitest'
import { makeScratch } from '../src/database.ts'
import { serverUrl as mariadbUrl } from './mysql-store.ts'
import { serverUrl as postgresUrl } from './postgresql-store.ts'
import { enginesAtHand, tryRoundTrip } from './round-trip-random.ts'

const missing = [postgresUrl === undefined ? 'TEST_POSTGRES_URL' : '', mariadbUrl === undefined ? 'TEST_MARIADB_URL' : ''].filter(
  (name) => name !== '',
)

describe(`random rows${missing.length > 0 ? ` (without ${missing.join(' and ')}: fewer engines)` : ''}`, () => {
  it.each([1, 2, 3, 4])('come back alike from every engine, or are refused alike (seed %i)', async (seed) => {
    expect(await tryRoundTrip(seed, enginesAtHand(makeScratch))).toMatch(/all alike$/)
  })
})
