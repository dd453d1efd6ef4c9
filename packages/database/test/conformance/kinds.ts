// Every type in the places where engines treat types differently: comparisons, keys that collide, and branches of trees.
import { expect } from 'vitest'
import {
  bigint,
  boolean,
  bytes,
  date,
  decimal,
  double,
  enumeration,
  foreignKey,
  integer,
  many,
  related,
  table,
  text,
  timestamp,
  unique,
  uuid,
  type Session,
} from '../../src/database.ts'
import { looseTable, together, type Subject } from './kit.ts'

/** A column of every type that can be compared; `word` of each row is its place in that order. */
const kinds = {
  uuid: uuid().nullable(),
  text: text({ max: 40 }).nullable(),
  integer: integer().nullable(),
  bigint: bigint().nullable(),
  decimal: decimal(18, 4).nullable(),
  double: double().nullable(),
  boolean: boolean().nullable(),
  date: date().nullable(),
  timestamp: timestamp().nullable(),
  enumeration: enumeration('a', 'A', 'b', "it's", 'ö').nullable(),
  bytes: bytes({ max: 8 }).nullable(),
}
type Kind = keyof typeof kinds

const shelves = table('shelves', { id: integer().primaryKey() })
const boxes = table('boxes', { id: integer().primaryKey(), shelf_id: integer(), ...kinds }, (t) => [
  ...(Object.keys(kinds) as Kind[]).map((kind) => unique(t[kind])),
  foreignKey(t.shelf_id, () => shelves.reference('id'), { onDelete: 'cascade' }),
])
const schema = related({ shelves, boxes }, { shelves: { boxes: many('boxes') } })

/** Values of each type in their order, next to one another as far as an engine could take them for the same. */
const values: { readonly [K in Kind]: readonly unknown[] } = {
  uuid: [
    '00000000-0000-7000-8000-000000000000',
    '00000000-0000-7000-8000-000000000001',
    '0a000000-0000-7000-8000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
  ],
  text: [
    '',
    ' ',
    '  ',
    ' a',
    'A',
    'A ',
    'a',
    'a\t',
    'a ',
    'a  ',
    'aa',
    'e\u0301',
    'ss',
    'ß',
    'é',
    '\uFB00',
    '\uFFFD',
    '\u{1F600}',
  ],
  integer: [-(2 ** 31), -1, 0, 1, 2 ** 31 - 1],
  bigint: [-(2n ** 63n), -(2n ** 53n) - 1n, -(2n ** 53n), 0n, 2n ** 53n, 2n ** 53n + 1n, 2n ** 63n - 2n, 2n ** 63n - 1n],
  decimal: [
    '-99999999999999.9999',
    '-99999999999999.9998',
    '-0.0001',
    '0.0000',
    '0.0001',
    '0.1000',
    '99999999999999.9998',
    '99999999999999.9999',
  ],
  double: [
    -Number.MAX_VALUE,
    -1e300,
    -0.1,
    -2.3e-308,
    0,
    2.3e-308,
    0.1,
    0.1 + 2 ** -56,
    0.3,
    0.1 + 0.2,
    2 ** 53,
    1e21,
    Number.MAX_VALUE,
  ],
  boolean: [false, true],
  date: ['0001-01-01', '1582-10-04', '1582-10-15', '1900-02-28', '1969-12-31', '1970-01-01', '2000-02-29', '9999-12-31'],
  timestamp: [
    '0001-01-01T00:00:00.000Z',
    '1969-12-31T23:59:59.999Z',
    '1970-01-01T00:00:00.000Z',
    '2026-03-29T01:30:00.000Z',
    '2026-10-25T00:30:00.000Z',
    '2026-10-25T01:30:00.000Z',
    '2026-11-21T07:00:00.122Z',
    '2026-11-21T07:00:00.123Z',
    '9999-12-31T23:59:59.999Z',
  ].map((moment) => new Date(moment)),
  enumeration: ['A', 'a', 'b', "it's", 'ö'],
  bytes: [[0], [0, 1], [1], [1, 1], [97], [97, 32], [128], [255], [255, 255]].map((list) => new Uint8Array(list)),
}

const names = Object.keys(kinds) as Kind[]
type BoxSession = Session<typeof schema>

/** One row for each value of that type, in an order that is not theirs, and two rows without one. */
async function fill(session: BoxSession, kind: Kind): Promise<void> {
  await session.table('shelves').insertMany([{ id: 1 }, { id: 2 }])
  const rows = values[kind].map((value, place) => ({ id: place, shelf_id: 1 + (place % 2), [kind]: value }))
  const empty = [
    { id: 100, shelf_id: 1 },
    { id: 101, shelf_id: 2 },
  ]
  await session.table('boxes').insertMany([...rows.toReversed(), ...empty])
}

const found = async (session: BoxSession, where: object): Promise<number[]> =>
  (await session.table('boxes').list({ where, orderBy: { id: 'asc' } })).map(({ id }) => id)

const comparisons = names.map((kind) => ({
  name: `${kind}: each comparison with each value gives the rows that an order by hand gives, and an empty one only where it is said`,
  run: async (session: BoxSession) => {
    await fill(session, kind)
    const list = values[kind]
    const places = list.map((_, place) => place)
    for (const [at, value] of list.entries()) {
      expect(await found(session, { [kind]: value }), `= ${String(value)}`).toEqual([at])
      expect(await found(session, { [kind]: { not: value } }), `not ${String(value)}`).toEqual([
        ...places.filter((place) => place !== at),
        100,
        101,
      ])
      expect(await found(session, { [kind]: { gt: value } }), `> ${String(value)}`).toEqual(places.slice(at + 1))
      expect(await found(session, { [kind]: { gte: value } }), `>= ${String(value)}`).toEqual(places.slice(at))
      expect(await found(session, { [kind]: { lt: value } }), `< ${String(value)}`).toEqual(places.slice(0, at))
      expect(await found(session, { [kind]: { lte: value } }), `<= ${String(value)}`).toEqual(places.slice(0, at + 1))
    }
    expect(await found(session, { [kind]: null })).toEqual([100, 101])
    expect(await found(session, { [kind]: { not: null } })).toEqual(places)
    if (kind !== 'bytes') expect(await found(session, { [kind]: { in: [list[1], list[0], list[1]] } })).toEqual([0, 1])
  },
}))

const keys = names.map((kind) => ({
  name: `${kind}: a key takes only the very same value for the same, whether it is inserted, updated or upserted, and no empty one`,
  run: async (session: BoxSession) => {
    await fill(session, kind)
    const boxes = session.table('boxes')
    for (const [at, value] of values[kind].entries()) {
      const again = { id: 500, shelf_id: 1, [kind]: value }
      await expect(session.transaction((inner) => inner.table('boxes').insert(again))).rejects.toMatchObject({
        kind: 'unique',
        columns: [kind],
      })
      await expect(session.transaction((inner) => inner.table('boxes').update(100, { [kind]: value }))).rejects.toMatchObject({
        kind: 'unique',
        columns: [kind],
      })
      await boxes.upsertMany([{ id: at, shelf_id: 2, [kind]: value }], { conflict: [kind], update: ['shelf_id'] })
      expect(await boxes.get(at)).toMatchObject({ shelf_id: 2, [kind]: value })
    }
    expect(await boxes.count()).toBe(values[kind].length + 2)
    await boxes.upsertMany([{ id: 102, shelf_id: 1, [kind]: null }], { conflict: [kind], update: ['shelf_id'] })
    expect(await found(session, { [kind]: null })).toEqual([100, 101, 102])
  },
}))

const branches = names.map((kind) => ({
  name: `${kind}: a branch of a tree has the rows, the values and the order of a list, either way, with conditions and a limit`,
  run: async (session: BoxSession) => {
    await fill(session, kind)
    const middle = values[kind][Math.floor(values[kind].length / 2)]
    for (const way of ['asc', 'desc'] as const) {
      const options = {
        orderBy: { [kind]: way, id: 'asc' },
        where: { or: [{ [kind]: { lte: middle } }, { [kind]: null }] },
        limit: 4,
      }
      const listed = await looseTable(session, 'shelves').list({ orderBy: { id: 'asc' }, with: { boxes: options } })
      for (const shelf of listed as { id: number; boxes: object[] }[]) {
        const where: object = { ...options.where, shelf_id: shelf.id }
        expect(shelf.boxes).toEqual(await session.table('boxes').list({ ...(options as object), where }))
      }
    }
  },
}))

export const kindSubjects: readonly Subject[] = [
  together('comparisons of every type', schema, comparisons),
  together('keys of every type', schema, keys),
  together('branches of every type', schema, branches),
]
