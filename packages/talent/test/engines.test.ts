// The same files on every engine give the same matches.
import { describe, expect, it } from 'vitest'
import { servers, skipped } from './every-engine.ts'
import { everything, once } from './same-matches.ts'

const embeddedGives = once(everything)

describe.each(servers)('SQLite and $name', ({ lack, start }) => {
  it.skipIf(lack !== undefined)(
    `give the same matches from the same files${skipped(lack)}`,
    async () => {
      const ground = await start()
      try {
        expect(await everything(ground.anew)).toEqual(await embeddedGives())
      } finally {
        await ground.remove()
      }
    },
    240_000,
  )
})
