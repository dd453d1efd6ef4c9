// How many statements a call takes: no round trip more than needed.
import { expect } from 'vitest'
import type { Session } from '../../src/database.ts'
import type { Subject } from './kit.ts'
import { buildPeople, type schema } from './people.ts'

type Calls = [what: string, statements: number, call: (session: Session<typeof schema>) => Promise<unknown>][]

const seats = (length: number) => Array.from({ length }, (_, seat) => ({ room: 'A', seat }))
const emails = (length: number) => Array.from({ length }, (_, place) => ({ email: `person ${place}` }))

const calls: Calls = [
  ['insert', 1, (session) => session.table('marks').insert({ room: 'A', seat: 1 })],
  ['insertMany of none', 0, (session) => session.table('marks').insertMany([])],
  ['insertMany of 50', 1, (session) => session.table('marks').insertMany(seats(50))],
  ['insertMany of 51', 2, (session) => session.table('marks').insertMany(seats(51))],
  ['insertMany of 1,000', 20, (session) => session.table('marks').insertMany(seats(1_000))],
  ['upsertMany of none', 0, (session) => session.table('marks').upsertMany([], { conflict: ['room', 'seat'] })],
  ['upsertMany of 1,000', 20, (session) => session.table('marks').upsertMany(seats(1_000), { conflict: ['room', 'seat'] })],
  ['insert with a counter', 2, (session) => session.table('people').insert({ email: 'a' })],
  ['insertMany of 1,000 with a counter', 21, (session) => session.table('people').insertMany(emails(1_000))],
  ['insertMany of none with a counter', 0, (session) => session.table('people').insertMany([])],
  ['find', 1, (session) => session.table('marks').find({ room: 'A', seat: 1 })],
  ['findBy', 1, (session) => session.table('people').findBy({ email: 'a' })],
  [
    'list',
    1,
    (session) => session.table('people').list({ where: { age: { in: [1, 2, 3] } }, orderBy: { age: 'asc' }, limit: 3 }),
  ],
  ['page', 1, (session) => session.table('people').page({ orderBy: { seen_at: 'desc' }, limit: 3 })],
  ['count', 1, (session) => session.table('people').count()],
  ['exists', 1, (session) => session.table('people').exists({ email: 'a' })],
  [
    'iterate',
    1,
    async (session) => {
      for await (const row of session.table('people').iterate()) expect(row).toBeDefined()
    },
  ],
  ['updateWhere', 1, (session) => session.table('people').updateWhere({ email: 'a' }, { age: 1 })],
  ['delete', 1, (session) => session.table('people').delete({ email: 'a' })],
  ['restore', 1, (session) => session.table('people').restore({ email: 'a' })],
  ['purge', 1, (session) => session.table('people').purge({ email: 'a' })],
  ['a nested transaction', 2, (session) => session.transaction(async () => 1)],
]

const counting: Subject = {
  subject: 'statements',
  cases: [
    {
      name: 'each verb takes one statement, for every 50 rows at most, and one for a counter',
      run: async (kit) => {
        const seen: string[] = []
        const database = await buildPeople(kit, { onStatement: (sql) => seen.push(sql) })
        for (const [what, statements, call] of calls) {
          seen.length = 0
          const taken = database.transaction(async (session) => {
            await call(session)
            // Engines that load rows take one statement for thousands.
            const isMany = /of (51|1,000)/.test(what)
            if (isMany) expect(seen.length, what).toBeLessThanOrEqual(statements)
            else expect(seen, what).toHaveLength(statements)
            throw new Error('taken back')
          })
          await expect(taken, what).rejects.toThrow('taken back')
        }
      },
    },
    {
      name: 'statements hold places for values, never the values, so that one text serves all calls of a shape',
      run: async (kit) => {
        const seen: string[] = []
        const database = await buildPeople(kit, { onStatement: (sql) => seen.push(sql) })
        const once = async (word: string, age: number) => {
          seen.length = 0
          await database.transaction(async (session) => {
            const table = session.table('people')
            const row = await table.insert({ email: word, age })
            await table.list({
              where: { name: word, age: { in: Array.from({ length: age }, (_, place) => place) } },
              limit: age,
              offset: age,
            })
            await table.update(row.id, { name: word })
            await table.purge({ email: word })
          })
          return [...seen]
        }
        const first = await once("it's", 3)
        expect(await once('secret', 77)).toEqual(first)
        expect(first.join()).not.toContain("it's")
      },
    },
  ],
}

export const statementSubjects: readonly Subject[] = [counting]
