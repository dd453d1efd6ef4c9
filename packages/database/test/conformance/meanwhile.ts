// What a transaction sees of others that write meanwhile: nothing that is not committed, one moment, and no change lost.
import { expect } from 'vitest'
import type { Session } from '../../src/database.ts'
import type { ConformanceCase, Subject } from './kit.ts'
import { schema, type PeopleDatabase } from './people.ts'

type PeopleSession = Session<typeof schema>

/** A point that one side reaches and the other waits for. */
function signal(): { reached: Promise<void>; reach: () => void } {
  let reach: () => void = () => {}
  const reached = new Promise<void>((resolve) => {
    reach = resolve
  })
  return { reached, reach }
}

const emails = async (session: PeopleSession): Promise<string[]> =>
  (await session.table('people').list({ orderBy: { email: 'asc' } })).map(({ email }) => email)

const play = (name: string, run: (database: PeopleDatabase) => Promise<void>): ConformanceCase => ({
  name,
  run: async (kit) => {
    const database = await kit.common(schema)
    await database.transaction((session) =>
      session.table('people').insertMany([
        { email: 'a', age: 0 },
        { email: 'b', age: 0 },
      ]),
    )
    try {
      await run(database)
    } finally {
      await database.transaction((session) => session.table('people').purge({ email: { not: '' } }))
    }
  },
})

/** A reader that reads before and after `write` is done. */
async function readAround<T>(
  database: PeopleDatabase,
  read: (session: PeopleSession) => Promise<T>,
  write: () => Promise<unknown>,
): Promise<[before: T, after: T]> {
  return database.transaction(
    async (session) => {
      const before = await read(session)
      await write()
      return [before, await read(session)]
    },
    { readOnly: true },
  )
}

export const meanwhileSubject: Subject = {
  subject: 'what is seen of others meanwhile',
  together: true,
  cases: [
    play('what is not committed is seen by nobody else, whether it is committed in the end or not', async (database) => {
      for (const isKept of [false, true]) {
        const [written, seen] = [signal(), signal()]
        const writer = database.transaction(async (session) => {
          await session.table('people').insert({ email: 'c' })
          await session.table('people').updateWhere({ email: 'a' }, { age: 9 })
          written.reach()
          await seen.reached
          if (!isKept) throw new Error('It was not to be.')
        })
        const caught = writer.catch(() => {})
        await written.reached
        await database.transaction(
          async (session) => {
            expect(await emails(session)).toEqual(['a', 'b'])
            expect(await session.table('people').count({ age: 9 })).toBe(0)
          },
          { readOnly: true },
        )
        seen.reach()
        await caught
      }
      expect(await database.transaction(emails)).toEqual(['a', 'b', 'c'])
    }),
    play('a row read twice is the same, though it was changed meanwhile', async (database) => {
      const [before, after] = await readAround(
        database,
        (session) => session.table('people').findBy({ email: 'a' }),
        () => database.transaction((session) => session.table('people').updateWhere({ email: 'a' }, { age: 9 })),
      )
      expect(after).toEqual(before)
    }),
    play('a condition read twice has the same rows, though others came and went meanwhile', async (database) => {
      const [before, after] = await readAround(database, emails, () =>
        database.transaction(async (session) => {
          await session.table('people').insert({ email: 'aa' })
          await session.table('people').purge({ email: 'b' })
        }),
      )
      expect([before, after]).toEqual([
        ['a', 'b'],
        ['a', 'b'],
      ])
      expect(await database.transaction(emails)).toEqual(['a', 'aa'])
    }),
    play('two tables are read at one moment, though both were changed between', async (database) => {
      const [owner] = await database.transaction((session) => session.table('people').list({ where: { email: 'a' } }))
      const [before, after] = await readAround(
        database,
        async (session) => ({ people: await session.table('people').count(), pets: await session.table('pets').count() }),
        () =>
          database.transaction(async (session) => {
            await session.table('people').insert({ email: 'd' })
            await session.table('pets').insert({ owner_id: owner!.id })
          }),
      )
      expect(after).toEqual(before)
    }),
    play('pages of one reader are of one moment, though rows before and behind came meanwhile', async (database) => {
      const options = { orderBy: { email: 'asc' as const }, limit: 1 }
      const pages = await database.transaction(
        async (session) => {
          const first = await session.table('people').page(options)
          await database.transaction((writer) =>
            writer.table('people').insertMany([{ email: 'A' }, { email: 'aa' }, { email: 'z' }]),
          )
          const second = await session.table('people').page({ ...options, cursor: first.next ?? undefined })
          return [...first.items, ...second.items].map(({ email }) => email).concat(String(second.next))
        },
        { readOnly: true },
      )
      expect(pages).toEqual(['a', 'b', 'null'])
    }),
    play('no change of many writers that each read before they write is lost', async (database) => {
      const add = () =>
        database.transaction(async (session) => {
          const row = await session.table('people').findBy({ email: 'a' })
          await session.table('people').updateWhere({ email: 'a' }, { age: row!.age! + 1 })
        })
      await Promise.all(Array.from({ length: 12 }, add))
      const row = await database.transaction((session) => session.table('people').findBy({ email: 'a' }))
      expect(row!.age).toBe(12)
    }),
    play('of two writers that each allow one more row at most, only one finds room', async (database) => {
      const enter = (email: string) =>
        database.transaction(async (session) => {
          if ((await session.table('people').count()) >= 3) return false
          await session.table('people').insert({ email })
          return true
        })
      const entered = await Promise.all(['c', 'd', 'e'].map(enter))
      expect(entered.filter(Boolean)).toHaveLength(1)
      expect(await database.transaction((session) => session.table('people').count())).toBe(3)
    }),
  ],
}
