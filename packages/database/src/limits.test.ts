// Deadline and signal between the statements of an engine that cannot break one off.
import { describe, expect, it, onTestFinished } from 'vitest'
import { oneMigration } from '../test/conformance/kit.ts'
import { schema } from '../test/conformance/people.ts'
import { openDatabase } from './database.ts'

async function people() {
  const database = await openDatabase({ url: 'sqlite::memory:', schema, migrations: [oneMigration(schema)] })
  onTestFinished(() => database.close())
  await database.migrations.upgrade()
  return database
}

const moment = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

describe('the limits of a transaction', () => {
  it('are kept before the next statement, and before what was done is committed', async () => {
    const database = await people()
    for (const goesOn of [true, false]) {
      const stop = new AbortController()
      const work = (limits: { signal?: AbortSignal; timeoutMs?: number }) =>
        database.transaction(async (session) => {
          await session.table('people').insert({ email: 'ada' })
          stop.abort('enough')
          await moment(30)
          if (goesOn) await session.table('people').count()
        }, limits)
      await expect(work({ signal: stop.signal })).rejects.toMatchObject({ kind: 'cancelled', cause: 'enough' })
      await expect(work({ timeoutMs: 20 })).rejects.toMatchObject({ kind: 'timeout', retryable: true })
    }
    expect(await database.transaction((session) => session.table('people').count())).toBe(0)
  })

  it('end the wait for the turn to write, which names who has it', async () => {
    const database = await people()
    const { promise, resolve } = Promise.withResolvers<void>()
    const holder = database.transaction(() => promise, { name: 'import' })
    const count = () => database.transaction((session) => session.table('people').count(), { timeoutMs: 20 })
    await expect(count()).rejects.toMatchObject({
      kind: 'timeout',
      message: expect.stringMatching(
        /^The turn to write did not come within \d+ ms: 1 in use, 0 more waiting\. Held by a write \(import\) for/,
      ),
    })
    resolve()
    await holder
    expect(database.stats()).toBeUndefined()
    expect(database.describe()).toEqual({ engine: 'sqlite', version: expect.any(String), url: 'sqlite::memory:' })
  })
})
