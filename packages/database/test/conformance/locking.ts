// Rows that a transaction keeps to itself until it ends.
import { expect } from 'vitest'
import type { Subject } from './kit.ts'
import { buildPeople, type PeopleDatabase } from './people.ts'

const rounds = [...Array(20).keys()]

async function addPeople(database: PeopleDatabase, count: number): Promise<void> {
  await database.transaction((session) =>
    session.table('people').insertMany(Array.from({ length: count }, (_, number) => ({ email: `${number}`, age: 0 }))),
  )
}

export const lockingSubject: Subject = {
  subject: 'locked rows',
  cases: [
    {
      name: 'are handed out once, however many take some beside one another',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await addPeople(database, 50)
        const take = (): Promise<string[]> =>
          database.transaction(
            async (session) => {
              const free = await session
                .table('people')
                .list({ where: { age: 0 }, orderBy: { email: 'asc' }, limit: 3, lock: 'skip' })
              const emails = free.map(({ email }) => email)
              if (emails.length > 0) await session.table('people').updateWhere({ email: { in: emails } }, { age: 1 })
              return emails
            },
            { beside: true },
          )
        const taken = (await Promise.all(rounds.map(take))).flat()
        // Those that came while the rest were being taken got fewer, or none.
        for (;;) {
          const more = await take()
          if (more.length === 0) break
          taken.push(...more)
        }
        expect(taken.length).toBe(50)
        expect(new Set(taken).size).toBe(50)
      },
    },
    {
      name: 'are taken with one call, each by one of those who take at once, in a transaction and by themselves',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await addPeople(database, 50)
        const options = {
          where: { age: 0 },
          orderBy: { email: 'asc' },
          limit: 3,
          set: { name: 'taken' },
          add: { age: 5 },
        } as const
        const emailsOf = (rows: readonly { email: string }[]): string[] => rows.map(({ email }) => email)
        const inTransaction = async (): Promise<string[]> =>
          emailsOf(await database.transaction((session) => session.table('people').take(options), { beside: true }))
        const alone = async (): Promise<string[]> => emailsOf(await database.beside.table('people').take(options))
        const batches = await Promise.all(rounds.map((round) => (round % 2 === 0 ? inTransaction() : alone())))
        for (const batch of batches) expect(batch).toEqual(batch.toSorted())
        const taken = batches.flat()
        for (let more = true; more; ) {
          const batch = await alone()
          taken.push(...batch)
          more = batch.length > 0
        }
        expect(taken.length).toBe(50)
        expect(new Set(taken).size).toBe(50)
        expect(await database.table('people').count({ age: 5, name: 'taken' })).toBe(50)
      },
    },
    {
      name: 'are given as they are after they were taken, in their order, and those that another holds are passed over',
      run: async (kit) => {
        let now = new Date('2026-03-01T10:00:00.000Z')
        const database = await buildPeople(kit, { now: () => now })
        await addPeople(database, 4)
        now = new Date('2026-03-02T10:00:00.000Z')
        const people = database.table('people')
        const rows = await people.take({
          where: { email: { not: '2' } },
          orderBy: { email: 'desc' },
          limit: 2,
          set: {},
          add: { age: 7 },
        })
        expect(rows.map(({ email, age }) => [email, age])).toEqual([
          ['3', 7],
          ['1', 7],
        ])
        expect(rows).toEqual(await people.list({ where: { age: 7 }, orderBy: { email: 'desc' } }))
        expect(rows[0]!.updated_at).toEqual(now)
        expect(rows[0]!.created_at).toEqual(new Date('2026-03-01T10:00:00.000Z'))
        expect(await people.take({ where: { email: 'nobody' }, limit: 2, set: { age: 1 } })).toEqual([])
        expect(await people.take({ where: {}, limit: 0, set: { age: 1 } })).toEqual([])
        // What fails changes nothing.
        const failing = people.take({ where: { email: { in: ['1', '2'] } }, limit: 2, set: { email: 'same' } })
        await expect(failing).rejects.toMatchObject({ kind: 'unique', table: 'people', columns: ['email'] })
        expect(await people.count({ email: 'same' })).toBe(0)
      },
    },
    {
      name: 'are not taken where that cannot be',
      run: async (kit) => {
        const database = await buildPeople(kit)
        const people = database.table('people')
        const refused = { kind: 'usage' }
        await expect(people.take({ where: {}, limit: 1, set: { age: 1 }, add: { age: 1 } })).rejects.toMatchObject(refused)
        await expect(people.take({ where: {}, limit: 1, set: {}, add: { age: 0.5 } })).rejects.toMatchObject(refused)
        await expect(people.take({ where: {}, limit: 1, set: {}, add: { number: 1 } })).rejects.toMatchObject(refused)
        await expect(people.take({ where: {}, limit: -1, set: { age: 1 } })).rejects.toMatchObject(refused)
        const marks = database.table('marks').take({ where: {}, limit: 1, set: { mark: 1 } })
        await expect(marks).rejects.toMatchObject({ kind: 'usage', message: expect.stringContaining('marks') })
      },
    },
    {
      name: 'may be those whose value no row of a kind has',
      run: async (kit) => {
        const database = await buildPeople(kit)
        const people = database.table('people')
        await people.insertMany([
          { email: 'a', born: '2001-01-01', age: 1 },
          { email: 'b', born: '2001-01-01', age: 2 },
          { email: 'c', born: '2002-02-02', age: 2 },
          { email: 'd', age: 2 },
          { email: 'e', age: 1 },
        ])
        const emails = async (where: Parameters<typeof people.list>[0] & object): Promise<string[]> =>
          (await people.list({ ...where, orderBy: { email: 'asc' } })).map(({ email }) => email)
        const among = { born: { notAmong: { age: 1 } } }
        expect(await emails({ where: { age: 2, ...among } })).toEqual(['c', 'd'])
        expect(await emails({ where: { born: { notAmong: { age: 9 } } } })).toEqual(['a', 'b', 'c', 'd', 'e'])
        const taken = await people.take({ where: { age: 2, ...among }, orderBy: { email: 'asc' }, limit: 1, set: { age: 3 } })
        expect(taken.map(({ email }) => email)).toEqual(['c'])
        await people.delete({ email: 'a' })
        // What is deleted is out of sight here too.
        expect(await emails({ where: { age: 2, ...among } })).toEqual(['b', 'd'])
        await expect(emails({ where: { born: { notAmong: {} } } })).rejects.toMatchObject({ kind: 'usage' })
      },
    },
    {
      name: 'are waited for, so that no change is made from what has changed meanwhile',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await addPeople(database, 2)
        const add = (): Promise<number> =>
          database.transaction(
            async (session) => {
              const [row] = await session.table('people').list({ where: { email: '1' }, lock: 'wait' })
              return session.table('people').updateWhere({ email: '1' }, { age: row!.age! + 1 })
            },
            { beside: true },
          )
        await Promise.all(rounds.map(add))
        const ages = await database.transaction((session) => session.table('people').list({ orderBy: { email: 'asc' } }))
        expect(ages.map(({ age }) => age)).toEqual([0, rounds.length])
      },
    },
    {
      name: 'with conditions, an order and a limit are the rows of the same list without a lock',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await addPeople(database, 12)
        const options = { where: { email: { not: '3' } }, orderBy: { email: 'desc' }, limit: 4, offset: 2 } as const
        const [locked, free] = await database.transaction(async (session) => [
          await session.table('people').list({ ...options, lock: 'wait' }),
          await session.table('people').list(options),
        ])
        expect(locked).toEqual(free)
        expect(locked).toHaveLength(4)
      },
    },
  ],
}
