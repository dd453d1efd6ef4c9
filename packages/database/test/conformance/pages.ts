// Pages by keyset: every row once, in order, whatever the order and whatever happens in between; and which cursors are refused.
import { expect } from 'vitest'
import {
  bigint,
  boolean,
  bytes,
  date,
  decimal,
  double,
  enumeration,
  integer,
  json,
  primaryKey,
  softDelete,
  table,
  text,
  timestamp,
  uuid,
  type Database,
  type Page,
  type PageOptions,
  type RowOf,
} from '../../src/database.ts'
import type { Kit, Subject } from './kit.ts'

const books = table(
  'books',
  {
    shelf: text({ max: 20 }),
    place: integer(),
    code: uuid(),
    title: text({ max: 60 }).nullable(),
    price: decimal(18, 4).nullable(),
    sold: bigint().nullable(),
    weight: double().nullable(),
    lent: boolean().nullable(),
    printed: date().nullable(),
    seen_at: timestamp().nullable(),
    state: enumeration('new', 'used').nullable(),
    mark: bytes({ max: 4 }).nullable(),
    notes: json<object>().nullable(),
    story: text().nullable(),
    ...softDelete(),
  },
  (t) => [primaryKey(t.shelf, t.place)],
)
const labels = table('labels', { name: text({ max: 768 }).primaryKey(), size: integer().default(0) })

type Book = RowOf<typeof books>
type Order = NonNullable<PageOptions<Book>['orderBy']>
type Library = Database<{ books: typeof books; labels: typeof labels }>

/** Values beside one another that a cursor could mix up: of each some are shared by several rows, and some rows have none. */
const values: { [K in keyof Book]?: Book[K][] } = {
  title: [null, '', ' ', '"', "'?$1\\", 'A', 'a', 'é', 'ｚ', '\u{FFFD}', '\u{1F600}', '\u{1F600}\u{1F600}', '\n\u0001', 'null'],
  price: [null, '-99999999999999.9999', '99999999999999.9998', '99999999999999.9999', '0.0000', '0.1000', '9.0000', '10.0000'],
  sold: [null, -(2n ** 63n), 2n ** 63n - 1n, 2n ** 53n, 2n ** 53n + 1n, 2n ** 53n + 2n, 0n],
  weight: [null, 0, 0.1 + 0.2, 0.3, 2.3e-308, -2.3e-308, Number.MAX_VALUE, -Number.MAX_VALUE, 1e21],
  lent: [null, true, false],
  printed: [null, '0001-01-01', '1999-12-31', '2000-01-01', '9999-12-31'],
  seen_at: ['0001-01-01T00:00:00.000Z', '2026-01-01T00:00:00.120Z', '2026-01-01T00:00:00.123Z', '9999-12-31T23:59:59.999Z']
    .map((moment): Date | null => new Date(moment))
    .concat(null),
  state: [null, 'new', 'used'],
  mark: [null, new Uint8Array(), new Uint8Array([0]), new Uint8Array([0, 255]), new Uint8Array([128])],
}

const uuidOf = (place: number) => `${String((place * 7) % 10)}0000000-0000-7000-8000-${String(place).padStart(12, '0')}`

function bookOf(place: number) {
  const book: Record<string, unknown> = { shelf: `shelf ${place % 3}`, place, code: uuidOf(place) }
  for (const [name, list] of Object.entries(values)) book[name] = list[place % list.length]
  return book as Pick<Book, 'shelf' | 'place' | 'code'>
}

async function library(kit: Kit, count = 40): Promise<Library> {
  const database = await kit.build({ books, labels })
  await database.transaction((session) => session.table('books').insertMany(Array.from({ length: count }, (_, at) => bookOf(at))))
  return database
}

const pageOf = (database: Library, options: PageOptions<Book>): Promise<Page<Book>> =>
  database.transaction((session) => session.table('books').page(options), { readOnly: true })

/** Every page, each in a transaction of its own, as a reader who comes back. */
async function pages(
  database: Library,
  options: PageOptions<Book>,
  between = async (_page: number, _last: Book): Promise<void> => {},
): Promise<Book[][]> {
  const all: Book[][] = []
  for (let cursor: string | undefined; ; ) {
    const { items, next } = await pageOf(database, { ...options, cursor })
    all.push(items)
    if (next === null) return all
    cursor = next
    expect(items).toHaveLength(options.limit)
    expect(all.length, 'an end').toBeLessThan(100)
    await between(all.length, items.at(-1)!)
  }
}

const keys = (rows: readonly Book[]) => rows.map(({ shelf, place }) => `${shelf}/${place}`)

/** The order of `page`, said in full: the key follows the last column's way. */
function listed(database: Library, options: Omit<PageOptions<Book>, 'limit'>): Promise<Book[]> {
  const { orderBy = {} } = options
  const way = Object.values(orderBy).at(-1) ?? 'asc'
  return database.transaction((session) =>
    session
      .table('books')
      .list({ ...options, orderBy: { ...orderBy, ...('shelf' in orderBy ? {} : { shelf: way }), place: way } }),
  )
}

const complete: Subject = {
  subject: 'pages',
  cases: [
    {
      name: 'ordered by any type, either way, pages of one row give every row once, in the order of list',
      run: async (kit) => {
        const database = await library(kit)
        for (const name of ['code', ...Object.keys(values)]) {
          for (const way of ['asc', 'desc'] as const) {
            const orderBy: Order = { [name]: way }
            const found = (await pages(database, { orderBy, limit: 1 })).flat()
            expect(keys(found), `${name} ${way}`).toEqual(keys(await listed(database, { orderBy })))
          }
        }
      },
    },
    {
      name: 'ordered by columns of mixed ways, empty values among them, pages of any size give every row once',
      run: async (kit) => {
        const database = await library(kit)
        const orders: Order[] = [
          {},
          { shelf: 'desc' },
          { lent: 'asc', state: 'desc' },
          { lent: 'desc', state: 'desc' },
          { lent: 'desc', state: 'asc', printed: 'desc' },
          { state: 'asc', lent: 'asc', price: 'asc' },
          { shelf: 'asc', lent: 'desc', title: 'asc' },
          { shelf: 'desc', printed: 'asc' },
        ]
        for (const orderBy of orders) {
          const expected = keys(await listed(database, { orderBy }))
          for (const limit of [1, 3, 20, 39, 40, 1_000]) {
            const found = await pages(database, { orderBy, limit })
            expect(keys(found.flat()), `${JSON.stringify(orderBy)} by ${limit}`).toEqual(expected)
            expect(found).toHaveLength(Math.ceil(40 / limit))
          }
        }
      },
    },
    {
      name: 'the primary key follows the way of the last column; columns behind a whole key decide nothing',
      run: async (kit) => {
        const database = await library(kit, 6)
        const places = async (orderBy: Order) => (await pages(database, { orderBy, limit: 2 })).flat().map(({ place }) => place)
        expect(await places({})).toEqual([0, 3, 1, 4, 2, 5])
        expect(await places({ shelf: 'desc' })).toEqual([5, 2, 4, 1, 3, 0])
        expect(await places({ place: 'desc', shelf: 'asc', story: 'asc', notes: 'asc' })).toEqual([5, 4, 3, 2, 1, 0])
      },
    },
    {
      name: 'rows inserted and deleted between pages, the last one shown among them, move no other row',
      run: async (kit) => {
        const database = await library(kit)
        const books = Array.from({ length: 40 }, (_, at) => bookOf(at))
        for (const orderBy of [{}, { title: 'asc' }, { lent: 'desc', price: 'asc' }, { seen_at: 'desc' }] as const) {
          const ordered = await listed(database, { orderBy })
          const deleted = new Set<string>()
          const found = await pages(database, { orderBy, limit: 4 }, async (page, last) => {
            // The row the cursor was made of, one shown long ago, and one not shown yet; and a few new ones beside any value.
            const gone = [last, ordered[page * 3]!, ordered[39 - page]!]
            for (const key of keys(gone)) deleted.add(key)
            await database.transaction(async (session) => {
              for (const { shelf, place } of gone) await session.table('books').purge({ shelf, place })
              await session.table('books').insertMany([1, 2, 3].map((at) => bookOf(100 * page + at)))
            })
          })
          const seen = keys(found.flat())
          expect(new Set(seen).size).toBe(seen.length)
          const stayed = keys(books as Book[]).filter((key) => !deleted.has(key))
          expect(stayed.length).toBeGreaterThan(5)
          expect(seen).toEqual(expect.arrayContaining(stayed))
          await database.transaction(async (session) => {
            await session.table('books').purge({})
            await session.table('books').insertMany(books)
          })
        }
      },
    },
    {
      name: 'conditions hold on every page, and deleted rows are out of sight unless asked for',
      run: async (kit) => {
        const database = await library(kit)
        await database.transaction((session) => session.table('books').delete({ place: { in: [1, 2, 3, 39] } }))
        const orderBy: Order = { lent: 'desc' }
        for (const options of [{}, { where: { place: { lt: 30 } } }, { includeDeleted: true, where: { shelf: 'shelf 0' } }]) {
          const found = (await pages(database, { orderBy, limit: 5, ...options })).flat()
          expect(keys(found)).toEqual(keys(await listed(database, { orderBy, ...options })))
        }
        expect(await pageOf(database, { where: { place: 1 }, limit: 5 })).toEqual({ items: [], next: null })
        expect((await pageOf(database, { limit: 36 })).next).toBeNull()
        expect((await pageOf(database, { limit: 35 })).next).not.toBeNull()
      },
    },
  ],
}

const refused = (database: Library, options: object) => pageOf(database, { limit: 2, ...options })

const cursors: Subject = {
  subject: 'cursors',
  cases: [
    {
      name: 'a cursor is safe in a URL and bounded, also for the longest key of the strangest characters',
      run: async (kit) => {
        const database = await library(kit)
        const names = ['\u0001', '\u{1F600}', '"'].map((character) => character.repeat(768))
        await database.transaction((session) => session.table('labels').insertMany(names.map((name) => ({ name }))))
        await database.transaction(async (session) => {
          const found: string[] = []
          for (let cursor: string | undefined; ; ) {
            const { items, next } = await session.table('labels').page({ limit: 1, cursor })
            found.push(...items.map(({ name }) => name))
            if (next === null) break
            expect(next).toMatch(/^[\w-]{1,8192}$/)
            cursor = next
          }
          expect(found).toEqual([names[0], names[2], names[1]])
        })
      },
    },
    {
      name: 'a cursor of another table, order or kind of condition is refused; other values of a condition are not another list',
      run: async (kit) => {
        const database = await library(kit)
        const list = { orderBy: { price: 'asc' }, where: { place: { gt: 1 } } } as const
        const cursor = (await refused(database, list)).next!
        expect((await refused(database, { ...list, cursor })).items).toHaveLength(2)
        expect((await refused(database, { ...list, where: { place: { gt: 2 } }, cursor, limit: 7 })).items).toHaveLength(7)
        const others = [
          { ...list, orderBy: { price: 'desc' } },
          { ...list, orderBy: { price: 'asc', place: 'desc' } },
          { ...list, orderBy: { weight: 'asc' } },
          { ...list, where: { place: { gte: 1 } } },
          { ...list, where: {} },
          { ...list, includeDeleted: true },
        ]
        for (const other of others) {
          await expect(refused(database, { ...other, cursor }), JSON.stringify(other)).rejects.toMatchObject({
            kind: 'cursor',
            table: 'books',
            message: 'The cursor is not one of this list of books; ask for its first page, without a cursor.',
          })
        }
        await expect(database.transaction((session) => session.table('labels').page({ limit: 1, cursor }))).rejects.toMatchObject(
          { kind: 'cursor', table: 'labels' },
        )
      },
    },
    {
      name: 'whatever is no cursor of this list is refused as one, and never reaches the database as another error',
      run: async (kit) => {
        const database = await library(kit)
        const orderBy: Order = { lent: 'asc', sold: 'asc', seen_at: 'desc', price: 'asc', mark: 'asc' }
        const cursor = (await refused(database, { orderBy, limit: 5 })).next!
        const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]
        const written = (value: unknown) => Buffer.from(JSON.stringify(value) ?? '').toString('base64url')
        const withPart = (place: number, value: unknown) => written(parts.with(place, value))
        const strange: unknown[] = [
          '',
          'x',
          `${cursor}=`,
          ` ${cursor}`,
          `${cursor}AA`,
          cursor.slice(0, -4),
          cursor.slice(4),
          'A'.repeat(10_000),
          null,
          5,
          {},
          ...[null, {}, [], 'text', parts.slice(1), parts.slice(0, -1), [...parts, 1], [null, ...parts.slice(1)]].map(written),
          written(Array.from({ length: 2_000 }).reduce((inner: unknown) => [inner], 0)),
          Buffer.from(`["${String(parts[0])}",1e999,"x",1,1]`).toString('base64url'),
          ...[1, 'true', {}].map((value) => withPart(1, value)),
          ...['1e3', '9'.repeat(30), 1.5, true].map((value) => withPart(2, value)),
          ...['now', '12026-01-01', 5, '2026-13-01T00:00:00.000Z'].map((value) => withPart(3, value)),
          ...['1.00001', '1e5', '9'.repeat(20), 5, "1'; --"].map((value) => withPart(4, value)),
          ...['0011223344', 7].map((value) => withPart(5, value)),
          ...['\0', '\ud800', 'x'.repeat(21), null, 5].map((value) => withPart(6, value)),
          ...[1.5, 2 ** 31, null, '1'].map((value) => withPart(7, value)),
        ]
        for (const wrong of strange) {
          await expect(refused(database, { orderBy, cursor: wrong }), String(wrong)).rejects.toMatchObject({ kind: 'cursor' })
        }
        // Whoever changes single characters gets a refusal or a page, and no other failure.
        for (let at = 0; at < cursor.length; at++) {
          const changed = cursor.slice(0, at) + (cursor[at] === 'A' ? 'B' : 'A') + cursor.slice(at + 1)
          const answer = await refused(database, { orderBy, cursor: changed }).catch((error: unknown) => error)
          expect(answer instanceof Error ? answer : { kind: 'cursor' }).toMatchObject({ kind: 'cursor' })
        }
      },
    },
    {
      name: 'limits other than 1 to 1,000 and orders that no cursor could carry are refused',
      run: async (kit) => {
        const database = await library(kit, 2)
        const refusals: [object, RegExp][] = [
          ...[0, -1, 1_001, 1.5, Number.NaN, '5', undefined, null].map((limit): [object, RegExp] => [
            { limit },
            /from 1 to 1000/,
          ]),
          [{ orderBy: { notes: 'asc' } }, /books\.notes: JSON has no order/],
          [{ orderBy: { story: 'asc' } }, /books\.story: the column needs a maximum length/],
          [{ orderBy: { nickname: 'asc' } }, /no column nickname/],
          [{ orderBy: { title: 'up' } }, /either asc or desc/],
          [{ where: undefined }, /has no value/],
        ]
        for (const [options, message] of refusals) {
          await expect(refused(database, options), String(message)).rejects.toMatchObject({
            kind: 'usage',
            message: expect.stringMatching(message),
          })
        }
      },
    },
  ],
}

export const pageSubjects: readonly Subject[] = [complete, cursors]
