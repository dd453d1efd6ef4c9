// Random pairs of schemas with rows: from one to the other, back, and there again. `npm run test:long -- schemas` tries more.
import { afterAll, describe, it } from 'vitest'
import { triedEngines } from './engines.ts'
import { tryRandom } from './try-random.ts'

const counts: Record<string, number> = { SQLite: 25, MariaDB: 6 }
const usualCount = 12

describe.each(triedEngines())('random pairs of schemas on $name', ({ name, lack, scratch, end }) => {
  afterAll(end)
  const seeds = Array.from({ length: counts[name] ?? usualCount }, (_, place) => place + 1)
  it.skipIf(lack !== undefined).each(seeds)(`seed %i${lack === undefined ? '' : ` (skipped: ${lack})`}`, async (seed) => {
    await tryRandom(seed, scratch)
  })
})
