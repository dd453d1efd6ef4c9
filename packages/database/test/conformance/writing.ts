// The writing verbs: what is stored, what comes back, what the layer fills in.
import { expect } from 'vitest'
import {
  bigint,
  bytes,
  counter,
  date,
  decimal,
  double,
  json,
  NotFound,
  table,
  text,
  timestamp,
  uuid,
} from '../../src/database.ts'
import type { Subject } from './kit.ts'
import { buildPeople, StandingClock } from './people.ts'

const inserts: Subject = {
  subject: 'inserting',
  cases: [
    {
      name: 'insert gives the whole row back, with identifier, number, times and defaults',
      run: async (kit) => {
        const clock = new StandingClock()
        const database = await buildPeople(kit, { now: clock.now })
        const row = await database.transaction((session) => session.table('people').insert({ email: 'ada' }))
        expect(row).toEqual({
          id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
          number: 1,
          email: 'ada',
          name: 'nobody',
          role: 'student',
          age: null,
          balance: '0.00',
          visits: 0n,
          height: null,
          active: true,
          born: null,
          seen_at: null,
          tags: [],
          photo: null,
          created_at: clock.moment,
          updated_at: clock.moment,
          deleted_at: null,
        })
        expect(await database.transaction((session) => session.table('people').get(row.id))).toEqual(row)
      },
    },
    {
      name: 'an identifier the program gives is kept',
      run: async (kit) => {
        const database = await buildPeople(kit)
        const id = '0198c2b6-7f3a-7c11-8a5e-0242ac120002'
        const row = await database.transaction((session) => session.table('people').insert({ id, email: 'ada' }))
        expect(row.id).toBe(id)
      },
    },
    {
      name: 'an empty value is a value: it does not become the default',
      run: async (kit) => {
        const database = await kit.build({
          things: table('things', { number: counter().primaryKey(), word: text({ max: 5 }).nullable().default('some') }),
        })
        await database.transaction(async (session) => {
          const things = session.table('things')
          expect(await things.insertMany([{}, { word: undefined }, { word: null }, { word: '' }])).toMatchObject([
            { word: 'some' },
            { word: 'some' },
            { word: null },
            { word: '' },
          ])
          expect(await things.count({ word: null })).toBe(1)
        })
      },
    },
    {
      name: 'defaults of every type are given by the layer, and by the database to a column added later',
      run: async (kit) => {
        const database = await kit.build({
          things: table('things', {
            number: counter().primaryKey(),
            a: bigint().default(-9_223_372_036_854_775_808n),
            b: timestamp().default(new Date('2026-11-21T07:00:00.123Z')),
            c: bytes().default(new Uint8Array([0, 255])),
            d: double().default(0.1),
            e: decimal(18, 3).default('-1.5'),
            f: json<object>().default({ a: ["it's", 1] }),
            g: date().default('2026-11-21'),
            h: text().default("it's \\ \u{1F600}\n"),
            i: uuid().default('00000000-0000-7000-8000-000000000000'),
          }),
        })
        const row = await database.transaction((session) => session.table('things').insert({}))
        const expected = {
          number: 1,
          a: -9_223_372_036_854_775_808n,
          b: new Date('2026-11-21T07:00:00.123Z'),
          c: new Uint8Array([0, 255]),
          d: 0.1,
          e: '-1.500',
          f: { a: ["it's", 1] },
          g: '2026-11-21',
          h: "it's \\ \u{1F600}\n",
          i: '00000000-0000-7000-8000-000000000000',
        }
        expect(row).toEqual(expected)
        expect(await database.transaction((session) => session.table('things').list())).toEqual([expected])
      },
    },
    ...[0, 1, 49, 50, 51, 1_000].map((length) => ({
      name: `insertMany of ${length} rows gives them back in their order`,
      run: async (kit: Parameters<Subject['cases'][number]['run']>[0]) => {
        const database = await buildPeople(kit)
        const given = Array.from({ length }, (_, place) => ({ email: `person ${place}`, age: place % 7 === 0 ? null : place }))
        const rows = await database.transaction((session) => session.table('people').insertMany(given))
        expect(rows.map(({ email, age, number }) => ({ email, age, number }))).toEqual(
          given.map((row, place) => ({ ...row, number: place + 1 })),
        )
        expect(await database.transaction((session) => session.table('people').list({ orderBy: { number: 'asc' } }))).toEqual(
          rows,
        )
      },
    })),
    {
      name: 'the row that was given is not changed, and the one that comes back is its own',
      run: async (kit) => {
        const database = await buildPeople(kit)
        const photo = Buffer.from([1, 2, 3])
        const given = Object.freeze({ email: 'ada', photo, tags: Object.freeze(['a']) as string[] })
        const row = await database.transaction((session) => session.table('people').insert(given))
        photo.fill(9)
        row.tags.push('b')
        expect([...row.photo!]).toEqual([1, 2, 3])
        const [read] = await database.transaction((session) => session.table('people').list())
        expect(read).toMatchObject({ tags: ['a'] })
        expect([...read!.photo!]).toEqual([1, 2, 3])
      },
    },
    {
      name: 'a row with an unknown column, without a needed one, or with a value of another type writes nothing',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await database.transaction(async (session) => {
          const table = session.table('people')
          await expect(table.insertMany([{ email: 'ada' }, { email: 'bea', nickname: 'b' } as never])).rejects.toMatchObject({
            kind: 'usage',
            table: 'people',
            columns: ['nickname'],
          })
          await expect(table.insertMany([{ email: 'ada' }, {} as never])).rejects.toMatchObject({
            kind: 'not null',
            table: 'people',
            columns: ['email'],
          })
          await expect(table.insertMany([{ email: 'ada' }, { email: null } as never])).rejects.toMatchObject({
            kind: 'not null',
            columns: ['email'],
          })
          await expect(table.insertMany([{ email: 'ada' }, { email: 5 } as never])).rejects.toMatchObject({
            kind: 'value',
            columns: ['email'],
          })
          expect(await table.count()).toBe(0)
        })
      },
    },
  ],
}

const upserts: Subject = {
  subject: 'upserting',
  cases: [
    {
      name: 'upsertMany inserts what is new, updates what collides, and keeps what it does not name',
      run: async (kit) => {
        const clock = new StandingClock()
        const database = await buildPeople(kit, { now: clock.now })
        await database.transaction(async (session) => {
          const table = session.table('people')
          const ada = await table.insert({ email: 'ada', name: 'Ada', age: 30, tags: ['kept'] })
          clock.advance(1_000)
          expect(
            await table.upsertMany(
              [
                { email: 'ada', age: 31 },
                { email: 'bea', age: 20 },
              ],
              { conflict: ['email'] },
            ),
          ).toBe(2)
          expect(await table.get(ada.id)).toEqual({ ...ada, age: 31, updated_at: clock.moment })
          expect(await table.findBy({ email: 'bea' })).toMatchObject({ age: 20, name: 'nobody', created_at: clock.moment })
          expect(await table.count()).toBe(2)
        })
      },
    },
    {
      name: 'only the columns named in update are updated; with none, rows that collide stay as they are',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await database.transaction(async (session) => {
          const table = session.table('marks')
          await table.insert({ room: 'A', seat: 1, mark: 1 })
          expect(
            await table.upsertMany(
              [
                { room: 'A', seat: 1, mark: 2 },
                { room: 'A', seat: 2, mark: 3 },
              ],
              { conflict: ['room', 'seat'], update: [] },
            ),
          ).toBe(1)
          expect(await table.get({ room: 'A', seat: 1 })).toMatchObject({ mark: 1 })
          await table.upsertMany([{ room: 'A', seat: 1, mark: 9 }], { conflict: ['seat', 'room'], update: ['mark'] })
          expect(await table.get({ room: 'A', seat: 1 })).toMatchObject({ mark: 9 })
          expect(await table.upsertMany([], { conflict: ['room', 'seat'] })).toBe(0)
        })
      },
    },
    {
      name: 'a key among some rows only: a deleted row with the same value does not collide',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await database.transaction(async (session) => {
          const table = session.table('people')
          await table.insert({ email: 'ada', name: 'old' })
          await table.delete({ email: 'ada' })
          await table.upsertMany([{ email: 'ada', name: 'new' }], { conflict: ['email'] })
          await table.upsertMany([{ email: 'ada', name: 'newer' }], { conflict: ['email'] })
          expect((await table.list({ includeDeleted: true, orderBy: { number: 'asc' } })).map(({ name }) => name)).toEqual([
            'old',
            'newer',
          ])
        })
      },
    },
    {
      name: 'columns that are no key, and rows that name different columns, are refused',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await database.transaction(async (session) => {
          const table = session.table('people')
          await expect(table.upsertMany([{ email: 'ada' }], { conflict: ['name'] })).rejects.toMatchObject({
            kind: 'usage',
            message: expect.stringMatching(/no unique key of name/),
          })
          await expect(
            table.upsertMany([{ email: 'ada', age: 1 }, { email: 'bea' }], { conflict: ['email'] }),
          ).rejects.toMatchObject({ kind: 'usage', message: expect.stringMatching(/different columns/) })
          expect(
            await table.upsertMany([{ email: 'ada', age: 1 }, { email: 'bea' }], { conflict: ['email'], update: ['age'] }),
          ).toBe(2)
        })
      },
    },
    {
      name: 'upsertMany of 1,000 rows, half of them there',
      run: async (kit) => {
        const database = await buildPeople(kit)
        const seats = (mark: number, from: number) =>
          Array.from({ length: 500 }, (_, place) => ({ room: 'A', seat: from + place, mark }))
        await database.transaction(async (session) => {
          const table = session.table('marks')
          await table.insertMany(seats(1, 0))
          expect(await table.upsertMany([...seats(2, 0), ...seats(2, 500)], { conflict: ['room', 'seat'] })).toBe(1_000)
          expect(await table.count({ mark: 2 })).toBe(1_000)
        })
      },
    },
  ],
}

const changes: Subject = {
  subject: 'updating and deleting',
  cases: [
    {
      name: 'update changes what it names and updated_at, and nothing else',
      run: async (kit) => {
        const clock = new StandingClock()
        const database = await buildPeople(kit, { now: clock.now })
        await database.transaction(async (session) => {
          const table = session.table('people')
          const ada = await table.insert({ email: 'ada', age: 30 })
          clock.advance(5)
          await table.update(ada.id, { name: 'Ada', age: null, balance: '1.5', email: undefined })
          expect(await table.get(ada.id)).toEqual({ ...ada, name: 'Ada', age: null, balance: '1.50', updated_at: clock.moment })
          const before = new Date('2020-01-01T00:00:00.000Z')
          await table.update(ada.id, { updated_at: before })
          expect(await table.get(ada.id)).toMatchObject({ updated_at: before })
        })
      },
    },
    {
      name: 'an update without changes writes nothing, but still tells a missing row',
      run: async (kit) => {
        const clock = new StandingClock()
        const database = await buildPeople(kit, { now: clock.now })
        await database.transaction(async (session) => {
          const ada = await session.table('people').insert({ email: 'ada' })
          await session.table('marks').insert({ room: 'A', seat: 1 })
          clock.advance(5)
          await session.table('people').update(ada.id, {})
          await session.table('people').update(ada.id, { name: undefined })
          expect(await session.table('people').get(ada.id)).toEqual(ada)
          await session.table('marks').update({ room: 'A', seat: 1 }, {})
          await expect(session.table('marks').update({ room: 'A', seat: 2 }, {})).rejects.toThrow(NotFound)
          expect(await session.table('marks').updateWhere({}, {})).toBe(1)
        })
      },
    },
    {
      name: 'updating a row that is not there, or deleted, is NotFound; updateWhere tells how many',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await database.transaction(async (session) => {
          const table = session.table('people')
          const [ada] = await table.insertMany([{ email: 'ada' }, { email: 'bea' }, { email: 'cem' }])
          await table.delete({ email: 'ada' })
          await expect(table.update(ada!.id, { name: 'x' })).rejects.toMatchObject({
            name: 'NotFound',
            table: 'people',
            identifier: ada!.id,
          })
          expect(await table.updateWhere({ name: 'nobody' }, { age: 7 })).toBe(2)
          expect(await table.updateWhere({ email: 'nobody' }, { age: 8 })).toBe(0)
          await expect(table.update(ada!.id, { nickname: 'x' } as never)).rejects.toMatchObject({ kind: 'usage' })
          await expect(table.updateWhere({ email: 'bea' }, { number: 9 })).rejects.toMatchObject({ kind: 'usage' })
          expect(await table.findBy({ email: 'ada' }, { includeDeleted: true })).toMatchObject({ age: null, name: 'nobody' })
        })
      },
    },
    {
      name: 'delete hides, restore brings back, purge removes for good; each tells how many',
      run: async (kit) => {
        const clock = new StandingClock()
        const database = await buildPeople(kit, { now: clock.now })
        await database.transaction(async (session) => {
          const table = session.table('people')
          await table.insertMany([{ email: 'ada' }, { email: 'bea' }, { email: 'cem' }])
          clock.advance(10)
          expect(await table.delete({ email: { in: ['ada', 'bea'] } })).toBe(2)
          expect(await table.delete({ email: 'ada' })).toBe(0)
          expect(await table.findBy({ email: 'ada' }, { includeDeleted: true })).toMatchObject({
            deleted_at: clock.moment,
            updated_at: clock.moment,
          })
          clock.advance(10)
          expect(await table.restore({ email: { in: ['bea', 'cem'] } })).toBe(1)
          expect(await table.findBy({ email: 'bea' })).toMatchObject({ deleted_at: null, updated_at: clock.moment })
          expect(await table.purge({ email: { in: ['ada', 'cem'] } })).toBe(2)
          expect(await table.count({}, { includeDeleted: true })).toBe(1)
        })
      },
    },
    {
      name: 'restore keeps to a condition on the time of deletion',
      run: async (kit) => {
        const clock = new StandingClock()
        const database = await buildPeople(kit, { now: clock.now })
        await database.transaction(async (session) => {
          const table = session.table('people')
          await table.insertMany([{ email: 'ada' }, { email: 'bea' }])
          await table.delete({ email: 'ada' })
          clock.advance(1_000)
          await table.delete({ email: 'bea' })
          expect(await table.restore({ deleted_at: { gte: clock.moment } })).toBe(1)
          expect((await table.list()).map(({ email }) => email)).toEqual(['bea'])
        })
      },
    },
    {
      name: 'without softDelete a delete is for good, and there is nothing to restore',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await database.transaction(async (session) => {
          const table = session.table('marks')
          await table.insertMany([
            { room: 'A', seat: 1 },
            { room: 'A', seat: 2 },
            { room: 'B', seat: 1 },
          ])
          expect(await table.delete({ room: 'A' })).toBe(2)
          expect(await table.count()).toBe(1)
          await expect(table.restore({ room: 'A' })).rejects.toMatchObject({ kind: 'usage' })
        })
      },
    },
  ],
}

export const writingSubjects: readonly Subject[] = [inserts, upserts, changes]
