// Transactions that are ended before their time: by their caller, by their deadline, by an error that somebody caught.
import { expect } from 'vitest'
import type { ConformanceCase, Subject } from './kit.ts'
import { schema, type PeopleDatabase } from './people.ts'

const isEmpty = async (database: PeopleDatabase): Promise<void> =>
  expect(await database.transaction((session) => session.table('people').count({}, { includeDeleted: true }))).toBe(0)

const play = (name: string, run: (database: PeopleDatabase) => Promise<void>): ConformanceCase => ({
  name,
  run: async (kit) => {
    const database = await kit.common(schema)
    await run(database)
    await isEmpty(database)
  },
})

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

export const endingSubject: Subject = {
  subject: 'transactions that end before their time',
  together: true,
  cases: [
    play('cancelled before it begins, its work is never called', async (database) => {
      let called = false
      const work = database.transaction(
        async () => {
          called = true
        },
        { signal: AbortSignal.abort() },
      )
      await expect(work).rejects.toMatchObject({ kind: 'cancelled', retryable: false })
      expect(called).toBe(false)
    }),
    play('cancelled between two statements, the second is not sent and the first is taken back', async (database) => {
      const controller = new AbortController()
      const work = database.transaction(
        async (session) => {
          await session.table('people').insert({ email: 'a' })
          controller.abort()
          await session.table('people').insert({ email: 'b' })
        },
        { signal: controller.signal },
      )
      await expect(work).rejects.toMatchObject({ kind: 'cancelled' })
    }),
    play('cancelled behind its last statement, it is not committed', async (database) => {
      const controller = new AbortController()
      const work = database.transaction(
        async (session) => {
          await session.table('people').insert({ email: 'a' })
          controller.abort()
        },
        { signal: controller.signal },
      )
      await expect(work).rejects.toMatchObject({ kind: 'cancelled' })
    }),
    play('past its deadline no statement is sent, and what came before is taken back', async (database) => {
      const work = database.transaction(
        async (session) => {
          await session.table('people').insert({ email: 'a' })
          await pause(300)
          await session.table('people').insert({ email: 'b' })
        },
        { timeoutMs: 250 },
      )
      await expect(work).rejects.toMatchObject({ kind: 'timeout' })
    }),
    play('a caught cancellation of a nested transaction ends the whole all the same', async (database) => {
      const controller = new AbortController()
      const work = database.transaction(
        async (session) => {
          await session.table('people').insert({ email: 'a' })
          await session
            .transaction(async (inner) => {
              controller.abort()
              await inner.table('people').insert({ email: 'b' })
            })
            .catch(() => {})
        },
        { signal: controller.signal },
      )
      await expect(work).rejects.toMatchObject({ kind: 'cancelled' })
    }),
    play('an iteration is broken off by the signal between two rows', async (database) => {
      const controller = new AbortController()
      let seen = 0
      const work = database.transaction(
        async (session) => {
          await session.table('people').insertMany(Array.from({ length: 60 }, (_, place) => ({ email: `${place}` })))
          for await (const { email } of session.table('people').iterate()) {
            if (email !== '') seen += 1
            if (seen === 7) controller.abort()
          }
        },
        { signal: controller.signal },
      )
      await expect(work).rejects.toMatchObject({ kind: 'cancelled' })
      expect(seen).toBe(7)
    }),
    play('a source of rows that fails half-way leaves none of those that were written', async (database) => {
      async function* source() {
        for (let place = 0; place < 4_500; place += 1) yield { email: `${place}` }
        throw new Error('The source has failed.')
      }
      const work = database.transaction((session) => session.table('people').insertMany(source()))
      await expect(work).rejects.toThrow('The source has failed.')
    }),
    play('after a caught error the rest is committed, and a thrown one takes back that too', async (database) => {
      const failing = (fails: boolean) =>
        database.transaction(async (session) => {
          await session.table('people').insert({ email: 'a' })
          const twice = session.transaction((inner) => inner.table('people').insert({ email: 'a' }))
          await expect(twice).rejects.toMatchObject({ kind: 'unique' })
          await session.table('people').insert({ email: 'b' })
          if (fails) throw new Error('It was not to be.')
        })
      await expect(failing(true)).rejects.toThrow('It was not to be.')
      await isEmpty(database)
      await failing(false)
      expect(await database.transaction((session) => session.table('people').purge({ email: { in: ['a', 'b'] } }))).toBe(2)
    }),
  ],
}
