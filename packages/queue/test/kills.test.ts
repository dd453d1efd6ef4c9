// One try of the kill loop on each engine; the long form is `npm run test:long -- queue-kills`.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stores } from './bench.ts'
import { killWorkers } from './kills.ts'

for (const { name, lack, start } of stores) {
  const reason = name === 'PGlite' ? 'PGlite lives in one process; set TEST_POSTGRES_URL' : lack
  describe.skipIf(reason !== undefined)(`workers killed on ${name}${reason === undefined ? '' : ` (skipped: ${reason})`}`, () => {
    let ground: Awaited<ReturnType<typeof start>>
    beforeAll(async () => {
      ground = await start()
    })
    afterAll(() => ground.remove())

    it('leave every task completed once', async () => {
      const store = await ground.store()
      try {
        expect(await killWorkers(1, store.url)).toMatch(/^5 kills, 300 tasks once each/)
      } finally {
        await store.remove()
      }
    })
  })
}
