// The reading verbs: what is found, in which order, and what is refused.
import { expect } from 'vitest'
import { counter, double, NotFound, table, text, type ListOptions, type RowOf, type Where } from '../../src/database.ts'
import type { Kit, Subject } from './kit.ts'
import { buildPeople, type people, type PeopleDatabase } from './people.ts'

type Person = RowOf<typeof people>

const moment = (day: string) => new Date(`${day}T00:00:00.000Z`)

/** Ada, Bea, Cem and Dan; Dan is deleted. */
async function four(kit: Kit): Promise<PeopleDatabase> {
  const database = await buildPeople(kit)
  const ada = { role: 'admin', age: 36, balance: '10.50', visits: 9_007_199_254_740_993n, height: 1.7 } as const
  const bea = { role: 'staff', age: 20, balance: '-2.00', visits: 9_007_199_254_740_992n, height: 0.1 + 0.2 } as const
  await database.transaction(async (session) => {
    const table = session.table('people')
    await table.insertMany([
      { email: 'ada', name: 'Ada', ...ada, born: '1990-12-10', seen_at: moment('2026-01-01'), photo: new Uint8Array([1]) },
      { email: 'bea', name: 'Bea', ...bea, active: false, born: '2006-01-01', seen_at: moment('2026-02-01') },
      { email: 'cem', name: 'Cem', balance: '9.75', visits: -1n },
      { email: 'dan', name: 'Dan', age: 50, balance: '100.00' },
    ])
    await table.delete({ email: 'dan' })
  })
  return database
}

const names = (database: PeopleDatabase, options: ListOptions<Person>): Promise<string[]> =>
  database.transaction(
    async (session) => {
      const rows = await session.table('people').list({ orderBy: { name: 'asc' }, ...options })
      return rows.map((row) => row.name)
    },
    { readOnly: true },
  )

const [ada, bea, cem] = ['Ada', 'Bea', 'Cem']

/** Conditions with the names of those they hold for. */
const comparisons: readonly { where: Where<Person>; found: readonly (string | undefined)[] }[] = [
  { where: {}, found: [ada, bea, cem] },
  { where: { name: 'Bea' }, found: [bea] },
  { where: { name: 'bea' }, found: [] },
  { where: { name: 'Bea', role: 'admin' }, found: [] },
  { where: { age: null }, found: [cem] },
  { where: { age: { not: null } }, found: [ada, bea] },
  { where: { age: { not: 36 } }, found: [bea, cem] },
  { where: { age: { gt: 20 } }, found: [ada] },
  { where: { age: { gte: 20 } }, found: [ada, bea] },
  { where: { age: { lt: 36 } }, found: [bea] },
  { where: { age: { lte: 36 } }, found: [ada, bea] },
  { where: { age: { gt: 20, lt: 36 } }, found: [] },
  { where: { age: { gte: 20, not: 20 } }, found: [ada] },
  { where: { age: { in: [20, 36, 99] } }, found: [ada, bea] },
  { where: { age: { in: [20, 36], not: 20 } }, found: [ada] },
  { where: { name: { gte: 'Ad', lt: 'C' } }, found: [ada, bea] },
  { where: { role: { in: ['admin', 'student'] } }, found: [ada, cem] },
  { where: { role: { not: 'admin' } }, found: [bea, cem] },
  { where: { balance: '10.5' }, found: [ada] },
  { where: { balance: { gt: '9.75' } }, found: [ada] },
  { where: { balance: { lt: '0' } }, found: [bea] },
  { where: { balance: { in: ['9.75', '-2'] } }, found: [bea, cem] },
  { where: { visits: 9_007_199_254_740_993n }, found: [ada] },
  { where: { visits: { lt: 9_007_199_254_740_993n } }, found: [bea, cem] },
  { where: { visits: { in: [9_007_199_254_740_993n, -1n] } }, found: [ada, cem] },
  { where: { height: 0.1 + 0.2 }, found: [bea] },
  { where: { height: 0.3 }, found: [] },
  { where: { height: { in: [0.1 + 0.2, 1.7] } }, found: [ada, bea] },
  { where: { active: false }, found: [bea] },
  { where: { active: { in: [true, false] } }, found: [ada, bea, cem] },
  { where: { active: { not: false } }, found: [ada, cem] },
  { where: { born: { lt: '2000-01-01' } }, found: [ada] },
  { where: { born: { in: ['2006-01-01'] } }, found: [bea] },
  { where: { seen_at: moment('2026-01-01') }, found: [ada] },
  { where: { seen_at: { gt: moment('2026-01-01') } }, found: [bea] },
  { where: { seen_at: { in: [moment('2026-01-01'), moment('2026-02-01')] } }, found: [ada, bea] },
  { where: { photo: new Uint8Array([1]) }, found: [ada] },
  { where: { photo: null }, found: [bea, cem] },
]

const conditions: Subject = {
  subject: 'conditions',
  cases: [
    {
      name: 'every comparison holds for the rows it should, on every type',
      run: async (kit) => {
        const database = await four(kit)
        for (const { where, found } of comparisons) {
          const told = `where ${Object.keys(where).join()} ${Object.values(where)
            .map((value) => JSON.stringify(value, (_k, v: unknown) => (typeof v === 'bigint' ? `${v}n` : v)))
            .join()}`
          expect(await names(database, { where }), told).toEqual(found)
          expect(await database.transaction((session) => session.table('people').count(where)), told).toBe(found.length)
          expect(await database.transaction((session) => session.table('people').exists(where)), told).toBe(found.length > 0)
        }
      },
    },
    {
      name: 'a condition without a value is refused: it would widen the query to every row',
      run: async (kit) => {
        const database = await four(kit)
        const strange: unknown[] = [
          { name: undefined },
          { name: {} },
          { age: { gt: undefined } },
          { age: { in: undefined } },
          { age: { not: undefined } },
          { age: { gt: null } },
          { age: { in: [null] } },
          { age: { in: [1, undefined] } },
          { age: { in: 20 } },
        ]
        await database.transaction(async (session) => {
          const table = session.table('people')
          for (const condition of strange) {
            const where = condition as Where<Person>
            for (const call of [
              table.list({ where }),
              table.findBy(where),
              table.count(where),
              table.exists(where),
              table.updateWhere(where, { age: 1 }),
              table.delete(where),
              table.restore(where),
              table.purge(where),
            ]) {
              await expect(call, JSON.stringify(condition)).rejects.toMatchObject({ kind: 'usage' })
            }
          }
          await expect(table.list({ where: undefined } as never)).rejects.toMatchObject({ kind: 'usage' })
          await expect(table.findBy(undefined as never)).rejects.toMatchObject({ kind: 'usage' })
          expect(await table.count()).toBe(3)
        })
      },
    },
    {
      name: 'columns, comparisons and orders that do not exist are refused by name',
      run: async (kit) => {
        const database = await four(kit)
        await database.transaction(async (session) => {
          const table = session.table('people')
          const refusals: [unknown, RegExp][] = [
            [{ where: { nickname: 'x' } }, /people has no column nickname/],
            [{ where: { age: { like: 'x' } } }, /no comparison like/],
            [{ where: { age: { toString: 1 } } }, /no comparison toString/],
            [{ where: { tags: ['x'] } }, /JSON can only be asked/],
            [{ where: { tags: { a: 1 } } }, /JSON can only be asked/],
            [{ orderBy: { nickname: 'asc' } }, /people has no column nickname/],
            [{ orderBy: { age: 'ASC; DROP TABLE people' } }, /either asc or desc/],
            [{ limit: -1 }, /limit is a whole number/],
            [{ limit: 1.5 }, /limit is a whole number/],
            [{ offset: Number.NaN }, /offset is a whole number/],
          ]
          for (const [options, sentence] of refusals) {
            await expect(table.list(options as never)).rejects.toMatchObject({
              kind: 'usage',
              message: expect.stringMatching(sentence),
            })
          }
          expect(() => session.table('dogs' as never)).toThrow(/no table dogs/)
        })
      },
    },
    {
      name: 'doubles are found in a list to the last bit',
      run: async (kit) => {
        const database = await kit.build({ sizes: table('sizes', { number: counter().primaryKey(), size: double() }) })
        const sizes = Array.from(
          { length: 500 },
          (_, place) => Math.sqrt(place + 0.1) * 10 ** ((place % 60) - 30) * (place % 2 ? 1 : -1),
        )
        sizes.push(0, 1e21, 5e-324, Number.MAX_VALUE, -1982549.7409328818)
        await database.transaction(async (session) => {
          await session.table('sizes').insertMany(sizes.map((size) => ({ size })))
          expect(await session.table('sizes').count({ size: { in: sizes } })).toBe(sizes.length)
        })
      },
    },
    {
      name: 'a list of none finds nothing, a list of 100,000 finds all of them in one statement',
      run: async (kit) => {
        const seen: string[] = []
        const database = await kit.build(
          { words: table('words', { number: counter().primaryKey(), word: text({ max: 20 }) }) },
          { onStatement: (sql) => seen.push(sql) },
        )
        await database.transaction(async (session) => {
          const words = session.table('words')
          await words.insertMany(Array.from({ length: 1_000 }, (_, place) => ({ word: `word "${place * 100}"` })))
          seen.length = 0
          expect(await words.list({ where: { number: { in: [] } } })).toEqual([])
          expect(await words.count({ word: { in: [] } })).toBe(0)
          expect(await words.count({ number: { in: Array.from({ length: 100_000 }, (_, place) => place + 1) } })).toBe(1_000)
          expect(await words.count({ word: { in: Array.from({ length: 100_000 }, (_, place) => `word "${place}"`) } })).toBe(
            1_000,
          )
          expect(seen).toHaveLength(4)
        })
      },
    },
  ],
}

const reads: Subject = {
  subject: 'reading',
  cases: [
    {
      name: 'find, get and findBy give one row, undefined or NotFound with table and key',
      run: async (kit) => {
        const database = await four(kit)
        await database.transaction(async (session) => {
          const table = session.table('people')
          const found = await table.findBy({ email: 'ada' })
          expect(found).toMatchObject({ name: 'Ada', role: 'admin', balance: '10.50', tags: [], deleted_at: null })
          expect(await table.find(found!.id)).toEqual(found)
          expect(await table.get(found!.id)).toEqual(found)
          expect(await table.findBy({ email: 'nobody' })).toBeUndefined()
          expect(await table.findBy({}, { orderBy: { name: 'desc' } })).toMatchObject({ name: 'Cem' })
          const missing = '00000000-0000-7000-8000-000000000000'
          expect(await table.find(missing)).toBeUndefined()
          await expect(table.get(missing)).rejects.toThrow(NotFound)
          await expect(table.get(missing)).rejects.toMatchObject({ table: 'people', identifier: missing })
        })
      },
    },
    {
      name: 'a key of several columns is given whole; part of a key, or an empty one, is refused',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await database.transaction(async (session) => {
          const table = session.table('marks')
          await table.insertMany([
            { room: 'A', seat: 1, mark: 5 },
            { room: 'A', seat: 2 },
          ])
          expect(await table.get({ seat: 1, room: 'A' })).toEqual({ room: 'A', seat: 1, mark: 5 })
          await expect(table.get({ room: 'B', seat: 1 })).rejects.toMatchObject({ identifier: 'room B, seat 1' })
          for (const key of [
            'A',
            { room: 'A' },
            { room: 'A', seat: 1, mark: 5 },
            { room: 'A', seat: undefined },
            {},
            null,
            undefined,
          ]) {
            await expect(table.find(key as never)).rejects.toMatchObject({ kind: 'usage' })
            await expect(table.update(key as never, { mark: 1 })).rejects.toMatchObject({ kind: 'usage' })
          }
          await expect(session.table('people').find(undefined as never)).rejects.toMatchObject({ kind: 'usage' })
          await expect(session.table('people').find(null as never)).rejects.toMatchObject({ kind: 'usage' })
        })
      },
    },
    {
      name: 'order, limit and offset; empty values come first',
      run: async (kit) => {
        const database = await four(kit)
        expect(await names(database, { orderBy: { age: 'asc' } })).toEqual(['Cem', 'Bea', 'Ada'])
        expect(await names(database, { orderBy: { age: 'desc' } })).toEqual(['Ada', 'Bea', 'Cem'])
        expect(await names(database, { orderBy: { active: 'desc', balance: 'asc' } })).toEqual(['Cem', 'Ada', 'Bea'])
        expect(await names(database, { limit: 2 })).toEqual(['Ada', 'Bea'])
        expect(await names(database, { limit: 2, offset: 2 })).toEqual(['Cem'])
        expect(await names(database, { offset: 1 })).toEqual(['Bea', 'Cem'])
        expect(await names(database, { limit: 0 })).toEqual([])
        expect(await names(database, { limit: 5, offset: 9 })).toEqual([])
      },
    },
    {
      name: 'text is ordered and compared by code point',
      run: async (kit) => {
        const database = await kit.build({ words: table('words', { word: text({ max: 20 }).primaryKey() }) })
        // In UTF-16 the emoji (a surrogate pair) would stand before U+FFFD.
        const words = ['', ' ', 'A', 'Z', '_', 'a', 'aa', 'b', 'é', 'z\u0301', 'я', '漢', '\uFFFD', '\u{1F600}']
        const sorted = words.toSorted((left, right) => Buffer.compare(Buffer.from(left), Buffer.from(right)))
        await database.transaction(async (session) => {
          await session.table('words').insertMany(words.toReversed().map((word) => ({ word })))
          const read = async (options: object) =>
            (await session.table('words').list({ orderBy: { word: 'asc' }, ...options })).map(({ word }) => word)
          expect(await read({})).toEqual(sorted)
          expect(await read({ where: { word: { gt: '\uFFFD' } } })).toEqual(['\u{1F600}'])
          expect(await read({ where: { word: { lte: 'a' } } })).toEqual(['', ' ', 'A', 'Z', '_', 'a'])
        })
      },
    },
    {
      name: 'deleted rows are out of sight of every reading verb unless asked for',
      run: async (kit) => {
        const database = await four(kit)
        await database.transaction(async (session) => {
          const table = session.table('people')
          const dan = await table.findBy({ email: 'dan' }, { includeDeleted: true })
          expect(dan!.deleted_at).toBeInstanceOf(Date)
          expect(await table.find(dan!.id)).toBeUndefined()
          expect(await table.findBy({ email: 'dan' })).toBeUndefined()
          expect(await table.count()).toBe(3)
          expect(await table.count({}, { includeDeleted: true })).toBe(4)
          expect(await table.exists({ email: 'dan' })).toBe(false)
          expect(await table.exists({ email: 'dan' }, { includeDeleted: true })).toBe(true)
          expect(await table.list({ where: { deleted_at: { not: null } } })).toEqual([])
          expect(await table.list({ where: { deleted_at: { not: null } }, includeDeleted: true })).toEqual([dan])
          const all: string[] = []
          for await (const row of table.iterate({ orderBy: { name: 'asc' } })) all.push(row.name)
          expect(all).toEqual(['Ada', 'Bea', 'Cem'])
        })
      },
    },
    {
      name: 'iterate gives the rows of list, and other statements run meanwhile, also of the same shape',
      run: async (kit) => {
        const database = await kit.build({ words: table('words', { number: counter().primaryKey(), word: text({ max: 20 }) }) })
        await database.transaction(async (session) => {
          const words = session.table('words')
          await words.insertMany(Array.from({ length: 300 }, (_, place) => ({ word: `word ${place}` })))
          const outer: number[] = []
          for await (const row of words.iterate({ orderBy: { number: 'asc' } })) {
            outer.push(row.number)
            if (row.number % 100 !== 0) continue
            let inner = 0
            for await (const again of words.iterate({ orderBy: { number: 'asc' } })) inner += again.number > 0 ? 1 : 0
            expect(inner).toBe(300)
            expect(await words.list({ orderBy: { number: 'asc' } })).toHaveLength(300)
          }
          expect(outer).toEqual(Array.from({ length: 300 }, (_, place) => place + 1))
        })
      },
    },
    {
      name: 'a broken-off iteration leaves nothing behind',
      run: async (kit) => {
        const database = await kit.build({ words: table('words', { number: counter().primaryKey(), word: text({ max: 20 }) }) })
        await database.transaction((session) => session.table('words').insertMany([{ word: 'one' }, { word: 'two' }]))
        for (const readOnly of [true, false]) {
          await database.transaction(
            async (session) => {
              for await (const row of session.table('words').iterate()) if (row.number === 1) break
              await expect(
                (async () => {
                  for await (const row of session.table('words').iterate()) throw new Error(row.word)
                })(),
              ).rejects.toThrow('one')
            },
            { readOnly },
          )
        }
        await database.transaction((session) => session.table('words').insert({ word: 'three' }))
        expect(await database.transaction((session) => session.table('words').count(), { readOnly: true })).toBe(3)
      },
    },
  ],
}

export const readingSubjects: readonly Subject[] = [conditions, reads]
