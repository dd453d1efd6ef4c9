// Many rows at once, and rows as they come, on every engine.
import { expect } from 'vitest'
import type { Kit, Subject } from './kit.ts'
import { buildPeople, type PeopleDatabase } from './people.ts'

function* seats(count: number): Generator<{ room: string; seat: number; mark: number | null }> {
  for (let seat = 0; seat < count; seat++) yield { room: 'r', seat, mark: seat % 3 === 0 ? null : seat }
}

const emails = (count: number) => Array.from({ length: count }, (_, at) => ({ email: `${at}`, name: 'somebody' }))

async function* slowly<T>(rows: Iterable<T>): AsyncGenerator<T> {
  for (const row of rows) {
    await Promise.resolve()
    yield row
  }
}

const count = (database: PeopleDatabase) => database.transaction((session) => session.table('marks').count())

const strange = [
  '',
  ' ',
  '\\N',
  '\\.',
  '\\',
  '\\\\',
  'a\tb',
  'a\nb',
  'a\rb',
  'a\r\nb',
  "it's",
  '"',
  ',',
  'NULL',
  '\u0001\u007f\u0085',
  '\u{1f600}ü',
  '$1 ? :x',
  '{}',
  'x'.repeat(100),
]

const loading: Subject = {
  subject: 'many rows',
  cases: [
    ...[0, 1, 50, 51, 1_999, 2_000, 2_001, 4_500].map((rows) => ({
      name: `insertMany of ${rows} rows out of a generator tells their number, and all are there`,
      run: async (kit: Kit) => {
        const database = await buildPeople(kit)
        expect(await database.transaction((session) => session.table('marks').insertMany(seats(rows)))).toBe(rows)
        expect(await count(database)).toBe(rows)
        const last = await database.transaction((session) => session.table('marks').list({ orderBy: { seat: 'desc' }, limit: 2 }))
        expect(last).toEqual([...seats(rows)].toReversed().slice(0, 2))
      },
    })),
    ...[0, 3, 51].map((rows) => ({
      name: `insertMany of a list of ${rows} rows that nobody wants back tells their number, and all are there, filled and numbered`,
      run: async (kit: Kit) => {
        const database = await buildPeople(kit)
        const number = await database.transaction((session) =>
          session.table('people').insertMany(emails(rows), { returning: false }),
        )
        expect(number).toBe(rows)
        const found = await database.transaction((session) => session.table('people').list({ orderBy: { number: 'asc' } }))
        const filled = { name: 'somebody', role: 'student', balance: '0.00', tags: [], deleted_at: null }
        expect(found).toMatchObject(emails(rows).map(({ email }, at) => ({ email, number: at + 1, ...filled })))
        expect(new Set(found.map(({ id }) => id)).size).toBe(rows)
      },
    })),
    {
      name: 'rows that come asynchronously, also out of what the same session does',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await database.transaction(async (session) => {
          const marks = session.table('marks')
          expect(await marks.insertMany(slowly(seats(120)))).toBe(120)
          const moved = async function* () {
            for (let seat = 0; seat < 3; seat++) yield { ...(await marks.get({ room: 'r', seat })), room: 'q' }
          }
          expect(await marks.insertMany(moved())).toBe(3)
        })
        expect(await count(database)).toBe(123)
      },
    },
    {
      name: 'texts, bytes, numbers and empty values come through a load as through single inserts',
      run: async (kit) => {
        const database = await buildPeople(kit)
        const rows = Array.from({ length: 60 }, (_, at) => ({
          email: `${at}`,
          name: strange[at % strange.length]!,
          age: at % 2 === 0 ? null : -at,
          balance: `${at}.25`,
          visits: BigInt(at) * 1_000_000_000_000_000n,
          height: at / 7,
          active: at % 3 === 0,
          born: '1999-12-31',
          seen_at: at % 4 === 0 ? null : new Date(at * 1_000_000_007),
          tags: [strange[at % strange.length]!],
          photo: new Uint8Array([at, 0, 92, 10, 255]),
        }))
        const [given, found] = await database.transaction(async (session) => {
          const table = session.table('people')
          return [await table.insertMany(rows), await table.list({ orderBy: { number: 'asc' } })]
        })
        expect(found).toEqual(given)
        expect(found.map(({ name, photo, height }) => ({ name, photo, height }))).toEqual(
          rows.map(({ name, photo, height }) => ({ name, photo, height })),
        )
      },
    },
    {
      name: 'columns that are empty in every row of a list, and in some lists only, come back as they are there',
      run: async (kit) => {
        const database = await buildPeople(kit)
        const people = database.table('people')
        const given = emails(60).map((row) => ({ ...row, age: null }))
        const narrow = await people.insertMany(given)
        const wide = await people.insertMany(
          given.map(({ email }, at) => ({
            email: `wide ${email}`,
            ...(at === 59 ? { age: 7, photo: new Uint8Array([1]) } : {}),
          })),
        )
        expect(narrow).toEqual(await people.list({ where: { name: 'somebody' }, orderBy: { number: 'asc' } }))
        expect(wide).toEqual(await people.list({ where: { name: 'nobody' }, orderBy: { number: 'asc' } }))
        expect(wide.map(({ age }) => age)).toEqual([...Array<null>(59).fill(null), 7])
        expect([...narrow, ...wide].map(({ number }) => number)).toEqual(Array.from({ length: 120 }, (_, at) => at + 1))
      },
    },
    {
      name: 'a stream is filled as single rows are: identifiers and numbers in order, times, defaults',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await database.transaction(async (session) => {
          const table = session.table('people')
          await table.insertMany(slowly(Array.from({ length: 2_100 }, (_, at) => ({ email: `${at}` }))))
          const rows = await table.list({ orderBy: { id: 'asc' } })
          expect(rows.map(({ number }) => number)).toEqual(rows.map((_, at) => at + 1))
          expect(rows.map(({ email }) => email)).toEqual(rows.map((_, at) => String(at)))
          expect(rows[2_099]).toMatchObject({ name: 'nobody', role: 'student', active: true, tags: [], deleted_at: null })
        })
      },
    },
    {
      name: 'a row that breaks a rule among thousands: the error of a single insert',
      run: async (kit) => {
        const database = await buildPeople(kit)
        const broken = (rows: Iterable<{ room: string; seat: number }>) =>
          database.transaction((session) => session.table('marks').insertMany(rows))
        const twice = function* () {
          yield* seats(100)
          yield { room: 'r', seat: 7 }
        }
        const single = database.transaction(async (session) => {
          await session.table('marks').insert({ room: 'r', seat: 7 })
          await session.table('marks').insert({ room: 'r', seat: 7 })
        })
        const error: unknown = await single.catch((caught: unknown) => caught)
        const { kind, table, columns, constraint, message } = error as Record<string, unknown>
        await expect(broken(twice())).rejects.toMatchObject({ kind, table, columns, constraint, message })
        await expect(broken([...twice()])).rejects.toMatchObject({ kind, table, columns, constraint, message })
        await expect(broken([...seats(100), { room: 'r', seat: 'x' as unknown as number }])).rejects.toMatchObject({
          kind: 'value',
        })
        expect(await count(database)).toBe(0)
      },
    },
    {
      name: 'a load that failed in a nested transaction leaves nothing, and the transaction goes on',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await database.transaction(async (session) => {
          await session.table('marks').insert({ room: 'r', seat: 99 })
          await expect(session.transaction((part) => part.table('marks').insertMany(seats(3_000)))).rejects.toMatchObject({
            kind: 'unique',
          })
          await session.table('marks').insert({ room: 'r', seat: 100 })
        })
        expect(await count(database)).toBe(2)
      },
    },
    {
      name: 'a long list that fails leaves nothing of itself, also where its error is caught without a nested transaction',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await database.transaction(async (session) => {
          const marks = session.table('marks')
          await marks.insert({ room: 'q', seat: 1 })
          const twice = [...seats(120), { room: 'r', seat: 7 }]
          await expect(marks.insertMany(twice)).rejects.toMatchObject({ kind: 'unique' })
          const unfit = [...seats(120), { room: 'r', seat: 'x' as unknown as number }]
          await expect(marks.insertMany(unfit)).rejects.toMatchObject({ kind: 'value' })
          const people = [...emails(120), { email: 'poor', name: 'somebody', balance: '-200.00' }]
          const options = { conflict: ['email'] as const, update: ['name'] as const }
          await expect(session.table('people').upsertMany(people, options)).rejects.toMatchObject({ kind: 'check' })
          expect(await session.table('people').count()).toBe(0)
          await marks.insert({ room: 'q', seat: 2 })
        })
        expect(await count(database)).toBe(2)
      },
    },
    {
      name: 'what is written beside a long list that fails stays',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await database.transaction(async (session) => {
          const marks = session.table('marks')
          const failing = marks.insertMany([...seats(200), { room: 'r', seat: 7 }]).catch((error: { kind: string }) => error.kind)
          const [kind] = await Promise.all([failing, marks.insert({ room: 'q', seat: 1 }), marks.insertMany([...seats(0)])])
          expect(kind).toBe('unique')
          expect(await marks.count()).toBe(1)
        })
        expect(await count(database)).toBe(1)
      },
    },
    {
      name: 'upsertMany takes rows as they come: those that are there are changed, the others inserted',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await database.transaction(async (session) => {
          const marks = session.table('marks')
          await marks.insertMany([...seats(70)].map((row) => ({ ...row, mark: -1 })))
          const options = { conflict: ['room', 'seat'] as const, update: ['mark'] as const }
          expect(await marks.upsertMany(slowly(seats(2_100)), options)).toBe(2_100)
          expect(await marks.upsertMany(seats(10), options)).toBe(10)
          const rows = await marks.list({ orderBy: { seat: 'asc' } })
          expect(rows).toEqual([...seats(2_100)])
          const uneven = async function* () {
            yield* seats(2_000)
            yield { room: 'r', seat: 1 }
          }
          await expect(marks.upsertMany(uneven(), { conflict: ['room', 'seat'] })).rejects.toMatchObject({ kind: 'usage' })
        })
      },
    },
    {
      name: 'a source that fails ends the insert with its error, and the transaction is rolled back',
      run: async (kit) => {
        const database = await buildPeople(kit)
        const failing = async function* () {
          yield* seats(2_500)
          throw new Error('the file is torn')
        }
        await expect(database.transaction((session) => session.table('marks').insertMany(failing()))).rejects.toThrow(
          'the file is torn',
        )
        expect(await count(database)).toBe(0)
      },
    },
    {
      name: 'a stream out goes into a stream in, row by row',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await database.transaction((session) => session.table('marks').insertMany(seats(2_300)))
        await database.transaction(async (session) => {
          const marks = session.table('marks')
          const copies = async function* () {
            for await (const row of marks.iterate({ where: { room: 'r' } })) yield { ...row, room: 'copy' }
          }
          expect(await marks.insertMany(copies())).toBe(2_300)
        })
        expect(await count(database)).toBe(4_600)
      },
    },
  ],
}

export const loadingSubjects: readonly Subject[] = [loading]
