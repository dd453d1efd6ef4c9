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
