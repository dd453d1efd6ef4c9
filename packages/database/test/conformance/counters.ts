// Numbers and identifiers the layer gives: their order, and that none is given twice.
import { expect } from 'vitest'
import { counter, table, text, uuidMaker } from '../../src/database.ts'
import type { Subject } from './kit.ts'
import { buildPeople, StandingClock, type PeopleDatabase } from './people.ts'

const numbersOf = (database: PeopleDatabase): Promise<number[]> =>
  database.transaction(
    async (session) => {
      const rows = await session.table('people').list({ orderBy: { number: 'asc' }, includeDeleted: true })
      return rows.map((row) => row.number)
    },
    { readOnly: true },
  )

const upTo = (length: number): number[] => Array.from({ length }, (_, place) => place + 1)

const numbers: Subject = {
  subject: 'counters',
  cases: [
    {
      name: 'numbers are given from 1 in the order of insertion, whatever the size of the batch',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await database.transaction(async (session) => {
          const table = session.table('people')
          for (const length of [1, 3, 120, 1]) {
            const highest = Math.max(0, ...(await table.list()).map((row) => row.number))
            const rows = await table.insertMany(Array.from({ length }, (_, place) => ({ email: `${highest + place}` })))
            expect(rows.map((row) => row.number)).toEqual(upTo(length).map((number) => number + highest))
          }
        })
        expect(await numbersOf(database)).toEqual(upTo(125))
      },
    },
    {
      name: 'a number is not given again after its row was purged',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await database.transaction((session) => session.table('people').insertMany([{ email: 'a' }, { email: 'b' }]))
        await database.transaction((session) => session.table('people').purge({}))
        const row = await database.transaction((session) => session.table('people').insert({ email: 'c' }))
        expect(row.number).toBe(3)
      },
    },
    {
      name: 'after a rollback, whole or nested, no two rows ever share a number and none is skipped backwards',
      run: async (kit) => {
        const database = await buildPeople(kit)
        const failing = database.transaction(async (session) => {
          await session.table('people').insertMany([{ email: 'a' }, { email: 'b' }])
          throw new Error('taken back')
        })
        await expect(failing).rejects.toThrow('taken back')
        await database.transaction(async (session) => {
          const table = session.table('people')
          const first = await table.insert({ email: 'a' })
          await session
            .transaction(async () => {
              await table.insert({ email: 'b' })
              throw new Error('taken back')
            })
            .catch(() => {})
          const second = await table.insert({ email: 'b' })
          expect(second.number).toBeGreaterThan(first.number)
        })
        const numbers = await numbersOf(database)
        expect(new Set(numbers).size).toBe(2)
      },
    },
    {
      name: 'numbers brought along from elsewhere are kept, and the next one comes after the highest',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await database.transaction(async (session) => {
          const table = session.table('people')
          await table.insertMany([
            { email: 'a', number: 41 },
            { email: 'b', number: 7 },
          ])
          expect((await table.insert({ email: 'c' })).number).toBe(42)
          await table.insert({ email: 'd', number: 10 })
          expect((await table.insert({ email: 'e' })).number).toBe(43)
          const mixed = await table.insertMany([{ email: 'f' }, { email: 'g', number: 50 }, { email: 'h' }])
          expect(mixed.map((row) => row.number)).toEqual([51, 50, 52])
        })
      },
    },
    {
      name: 'writers side by side get numbers without gaps or repetition',
      run: async (kit) => {
        const database = await buildPeople(kit)
        const writers = Array.from({ length: 20 }, (_, writer) =>
          database.transaction(async (session) => {
            await session
              .table('people')
              .insertMany(Array.from({ length: writer % 4 }, (_, place) => ({ email: `${writer} ${place}` })))
            await session.table('people').insert({ email: `${writer}` })
          }),
        )
        await Promise.all(writers)
        expect(await numbersOf(database)).toEqual(upTo(50))
      },
    },
    {
      name: 'two programs that write to one database get numbers without gaps or repetition',
      run: async (kit) => {
        const databases = [await buildPeople(kit), await buildPeople(kit)]
        const writers = Array.from({ length: 40 }, (_, writer) =>
          databases[writer % 2]!.transaction((session) => session.table('people').insert({ email: `${writer}` })),
        )
        await Promise.all(writers)
        expect(await numbersOf(databases[0]!)).toEqual(upTo(40))
      },
    },
    {
      name: 'each table counts for itself, and a table may have two counters',
      run: async (kit) => {
        const database = await kit.build({
          a: table('a', { one: counter().primaryKey(), two: counter(), word: text().nullable() }),
          b: table('b', { one: counter().primaryKey(), word: text().nullable() }),
        })
        await database.transaction(async (session) => {
          await session.table('a').insertMany([{}, {}])
          expect(await session.table('a').insert({})).toMatchObject({ one: 3, two: 3 })
          expect(await session.table('b').insert({})).toMatchObject({ one: 1 })
        })
      },
    },
  ],
}

const identifiers: Subject = {
  subject: 'identifiers',
  cases: [
    {
      name: 'identifiers are ordered as the rows were inserted, within a millisecond and across it',
      run: async (kit) => {
        const clock = new StandingClock()
        const database = await buildPeople(kit, { now: clock.now })
        await database.transaction(async (session) => {
          const table = session.table('people')
          await table.insertMany(upTo(5_000).map((place) => ({ email: `${place}` })))
          clock.advance(1)
          await table.insert({ email: 'later' })
          clock.advance(-60_000)
          await table.insert({ email: 'the clock was set back' })
          const rows = await table.list({ orderBy: { id: 'asc' } })
          expect(rows.map((row) => row.number)).toEqual(upTo(5_002))
          const form = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
          expect(rows.filter((row) => !form.test(row.id))).toEqual([])
        })
      },
    },
    {
      name: 'two makers of identifiers never make the same one',
      run: async () => {
        const clock = new StandingClock()
        const makers = [uuidMaker(clock.now), uuidMaker(clock.now)]
        const made = makers.flatMap((make) => Array.from({ length: 10_000 }, () => make()))
        expect(new Set(made).size).toBe(20_000)
      },
    },
  ],
}

export const counterSubjects: readonly Subject[] = [numbers, identifiers]
