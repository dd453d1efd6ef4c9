// Changes of several things together: renames of many columns, keys of several columns, tables that hang on one another.
import {
  bigint,
  boolean,
  check,
  counter,
  decimal,
  enumeration,
  foreignKey,
  index,
  integer,
  named,
  primaryKey,
  reference,
  sum,
  table,
  text,
  unique,
  uniqueAmong,
  type Schema,
} from '../../src/database.ts'
import { expect } from 'vitest'
import { subjectOf, type Change } from './change.ts'
import { household, owners, pets, staff } from './household.ts'
import { people, users } from './users.ts'

const bill = { net: decimal(10, 2), tax: decimal(10, 2) }
const total = () => decimal(10, 2).generatedAs(sum(reference('net'), reference('tax')))

const renames: Change[] = [
  {
    name: 'rename both columns of a key and of an index',
    from: users({ a: text({ max: 9 }), b: integer() }, (t) => [unique(t['a']!, t['b']!), index(t['b']!.desc(), t['a']!)]),
    to: users({ x: text({ max: 9 }), y: integer() }, (t) => [unique(t['x']!, t['y']!), index(t['y']!.desc(), t['x']!)]),
    hints: { rename: ['users.a=users.x', 'users.b=users.y'] },
    rows: people([{ a: 'p', b: 1 }]),
    up: people([{ x: 'p', y: 1 }]),
    refused: [['users', { id: 2, x: 'p', y: 1 }, 'unique']],
  },
  {
    name: 'rename both columns of a primary key',
    from: { lines: table('lines', { a: integer(), b: integer() }, (t) => [primaryKey(t.a, t.b)]) },
    to: { lines: table('lines', { x: integer(), y: integer() }, (t) => [primaryKey(t.x, t.y)]) },
    hints: { rename: ['lines.a=lines.x', 'lines.b=lines.y'] },
    rows: { lines: [{ a: 1, b: 2 }] },
    up: { lines: [{ x: 1, y: 2 }] },
    refused: [['lines', { x: 1, y: 2 }, 'unique']],
  },
  {
    name: 'rename the columns of a foreign key of two, on both sides, and both tables',
    from: stays('sites', 'visits', 'country', 'code'),
    to: stays('places', 'trips', 'land', 'number'),
    hints: {
      rename: [
        'sites=places',
        'visits=trips',
        'sites.country=places.land',
        'sites.code=places.number',
        'visits.country=trips.land',
        'visits.code=trips.number',
      ],
    },
    rows: { sites: [{ country: 'de', code: 1 }], visits: [{ id: 1, country: 'de', code: 1 }] },
    up: { places: [{ land: 'de', number: 1 }], trips: [{ id: 1, land: 'de', number: 1 }] },
    refused: [['trips', { id: 2, land: 'de', number: 9 }, 'foreign key']],
  },
  {
    name: 'rename the key that children point at, and the column that points',
    from: { owners: owners(), pets: pets('cascade') },
    to: {
      owners: table('owners', { number: integer().primaryKey(), name: text({ max: 50 }) }),
      pets: table('pets', { id: integer().primaryKey(), keeper: integer().nullable(), name: text() }, (t) => [
        foreignKey(t.keeper, () => ({ table: 'owners', column: 'number' }), { onDelete: 'cascade' }),
      ]),
    },
    hints: { rename: ['owners.id=owners.number', 'pets.owner_id=pets.keeper'] },
    rows: household,
    up: {
      owners: [{ number: 1 }, { number: 2 }],
      pets: [{ keeper: 1 }, { keeper: 1 }, { keeper: 2 }, { keeper: null }],
    },
    refused: [['pets', { id: 9, keeper: 77, name: 'x' }, 'foreign key']],
  },
  {
    name: 'rename a table that points at itself, with its columns',
    from: { staff: staff(text()) },
    to: {
      crew: table('crew', { id: integer().primaryKey(), chief: integer().nullable(), name: text() }, (t) => [
        foreignKey(t.chief, () => ({ table: 'crew', column: 'id' }), { onDelete: 'restrict' }),
      ]),
    },
    hints: { rename: ['staff=crew', 'staff.boss_id=crew.chief'] },
    rows: {
      staff: [
        { id: 1, boss_id: null, name: 'a' },
        { id: 2, boss_id: 1, name: 'b' },
      ],
    },
    up: { crew: [{ chief: null }, { chief: 1 }] },
    refused: [['crew', { id: 3, chief: 9, name: 'c' }, 'foreign key']],
  },
  {
    name: 'rename all columns of a check and of the predicate of a key',
    from: users({ a: integer(), b: integer(), c: integer() }, (t) => [
      check('order', t['a']!.lt(t['b']!)),
      uniqueAmong(t['c']!.gt(0), t['a']!),
    ]),
    to: users({ low: integer(), high: integer(), kind: integer() }, (t) => [
      check('order', t['low']!.lt(t['high']!)),
      uniqueAmong(t['kind']!.gt(0), t['low']!),
    ]),
    hints: { rename: ['users.a=users.low', 'users.b=users.high', 'users.c=users.kind'] },
    rows: people([{ a: 1, b: 2, c: 3 }]),
    up: people([{ low: 1, high: 2, kind: 3 }]),
    refused: [
      ['users', { id: 2, low: 3, high: 2, kind: 0 }, 'check'],
      ['users', { id: 2, low: 1, high: 2, kind: 1 }, 'unique'],
    ],
    taken: [['users', { id: 2, low: 1, high: 2, kind: 0 }]],
  },
  {
    name: 'rename a column of a key in small letters, and its table',
    from: { tags: table('tags', { id: integer().primaryKey(), word: text({ max: 20 }) }, (t) => [unique(t.word.lower())]) },
    to: { labels: table('labels', { id: integer().primaryKey(), name: text({ max: 20 }) }, (t) => [unique(t.name.lower())]) },
    hints: { rename: ['tags=labels', 'tags.word=labels.name'] },
    rows: { tags: [{ id: 1, word: 'Ä-B' }] },
    up: { labels: [{ id: 1, name: 'Ä-B' }] },
    refused: [['labels', { id: 2, name: 'Ä-b' }, 'unique']],
    // Of other letters than A to Z engines do not agree which are the small ones.
    taken: [['labels', { id: 2, name: 'ä-b' }]],
  },
  {
    name: 'rename to names as long as names may be',
    from: { items: table('items', { id: integer().primaryKey(), name: text({ max: 9 }) }, (t) => [index(t.name)]) },
    to: {
      [long(40)]: table(long(40), { id: integer().primaryKey(), [long(16)]: text({ max: 9 }) }, (t) => [index(t[long(16)]!)]),
    },
    hints: { rename: [`items=${long(40)}`, `items.name=${long(40)}.${long(16)}`] },
    rows: { items: [{ id: 1, name: 'x' }] },
    up: { [long(40)]: [{ id: 1, [long(16)]: 'x' }] },
  },
]

function long(length: number): string {
  return 'n'.repeat(length)
}

function stays(site: string, visit: string, one: string, two: string): Schema {
  const sites = table(site, { [one]: text({ max: 2 }), [two]: integer() }, (t) => [primaryKey(t[one]!, t[two]!)])
  const visits = table(
    visit,
    { id: integer().primaryKey(), [one]: text({ max: 2 }).nullable(), [two]: integer().nullable() },
    (t) => [foreignKey([t[one]!, t[two]!], () => ({ table: site, columns: [one, two] }), { onDelete: 'cascade' })],
  )
  return { [site]: sites, [visit]: visits }
}

const together: Change[] = [
  {
    name: 'an index of the same name over other columns',
    from: users({ a: integer(), b: integer() }, (t) => [named('pick', index(t['a']!))]),
    to: users({ a: integer(), b: integer() }, (t) => [named('pick', index(t['b']!, t['a']!))]),
    rows: people([{ a: 1, b: 2 }]),
  },
  {
    name: 'an index of the same name becomes a key',
    from: users({ a: integer() }, (t) => [named('pick', index(t['a']!))]),
    to: users({ a: integer() }, (t) => [named('pick', unique(t['a']!))]),
    rows: people([{ a: 1 }]),
    refused: [['users', { id: 2, a: 1 }, 'unique']],
  },
  {
    name: 'another type, and a new column that must not be empty, in one',
    from: users({ level: text({ max: 9 }) }),
    to: users({ level: integer(), rank: integer(), from: text({ max: 9 }) }),
    hints: { backfill: ['users.rank=3', 'users.from=here'] },
    rows: people([{ level: '5' }]),
    up: people([{ level: 5, rank: 3, from: 'here' }]),
    lostDown: '1 value of users.from, 1 value of users.rank',
    down: people([{ level: '5' }]),
  },
  {
    name: 'a table with a check, a generated column and a key among some rows is altered',
    from: users({ ...bill, total: total(), name: text() }, (t) => [
      check('net', t['net']!.gte('0')),
      uniqueAmong(t['tax']!.gt('0'), t['net']!),
      index(t['total']!),
    ]),
    to: users({ ...bill, total: total(), name: text({ max: 30 }) }, (t) => [
      check('net', t['net']!.gte('0')),
      uniqueAmong(t['tax']!.gt('0'), t['net']!),
      index(t['total']!),
    ]),
    rows: people([{ net: '1.00', tax: '0.50', name: 'x' }]),
    up: people([{ total: '1.50', name: 'x' }]),
    refused: [
      ['users', { id: 2, net: '-1', tax: '0', name: 'x' }, 'check'],
      ['users', { id: 2, net: '1', tax: '1', name: 'x' }, 'unique'],
    ],
  },
  {
    name: 'a counter goes on after its table was altered',
    from: users({ number: counter().unique(), name: text() }),
    to: users({ number: counter().unique(), name: text({ max: 9 }) }, (t) => [check('name', t['name']!.ne(''))]),
    rows: people([{ name: 'Ada' }, { name: 'Bo' }]),
    up: people([
      { number: 1, name: 'Ada' },
      { number: 2, name: 'Bo' },
    ]),
    look: async (kit) => {
      await using database = await kit.open({ schema: users({ number: counter().unique(), name: text({ max: 9 }) }) })
      await database.transaction(async (session) => {
        const row = (await session.table('users').insert({ id: 3, name: 'Cy' } as never)) as unknown as { number: number }
        expect(row.number).toBe(3)
        await session.table('users').purge({ id: 3 } as never)
      })
    },
  },
  {
    name: 'a type changes under a default and a check',
    from: users({ level: text({ max: 5 }).default('7') }, (t) => [check('level', t['level']!.ne('9'))]),
    to: users({ level: integer().default(7) }, (t) => [check('level', t['level']!.ne(9))]),
    rows: people([{ level: '5' }, {}]),
    up: people([{ level: 5 }, { level: 7 }]),
    taken: [['users', { id: 3 }]],
    refused: [['users', { id: 3, level: 9 }, 'check']],
  },
  {
    name: 'one thing of a column changes, and its default, its check and its emptiness stay',
    from: users({ status: enumeration('a', 'b').default('a'), note: text({ max: 5 }).nullable() }, (t) => [
      check('note', t['note']!.ne('')),
    ]),
    to: users({ status: enumeration('a', 'b', 'c').default('a'), note: text({ max: 8 }).nullable() }, (t) => [
      check('note', t['note']!.ne('')),
    ]),
    rows: people([{ status: 'b', note: null }]),
    up: people([{ status: 'b', note: null }]),
    taken: [['users', { id: 2 }]],
    refused: [['users', { id: 2, note: '' }, 'check']],
  },
  {
    name: 'a thousand rows change their type',
    from: users({ number: text({ max: 10 }) }),
    to: users({ number: integer() }),
    rows: people(Array.from({ length: 1000 }, (_, place) => ({ number: String(place * 7 - 300) }))),
    up: {
      users: Array.from({ length: 1000 }, (_, place) => place + 1)
        .map(String)
        .toSorted()
        .map((id) => ({ id: Number(id), number: (Number(id) - 1) * 7 - 300 })),
    },
  },
  {
    name: 'two columns are generated from the same one, which is renamed',
    from: users({ ...bill, total: total(), dear: boolean().generatedAs(reference('net').gt('5')) }),
    to: users({
      price: decimal(10, 2),
      tax: decimal(10, 2),
      total: decimal(10, 2).generatedAs(sum(reference('price'), reference('tax'))),
      dear: boolean().generatedAs(reference('price').gt('5')),
    }),
    hints: { rename: ['users.net=users.price'] },
    rows: people([{ net: '7.00', tax: '1.00' }]),
    up: people([{ price: '7.00', total: '8.00', dear: true }]),
  },
  {
    name: 'two columns are generated from the same one, which changes its type and may be empty',
    from: users({
      a: integer(),
      b: integer(),
      more: boolean().generatedAs(reference('a').gt(reference('b'))),
      both: integer().generatedAs(sum(reference('a'), reference('b'))),
    }),
    to: users({
      a: bigint().nullable(),
      b: integer(),
      more: boolean()
        .nullable()
        .generatedAs(reference('a').gt(reference('b'))),
      both: bigint()
        .nullable()
        .generatedAs(sum(reference('a'), reference('b'))),
    }),
    rows: people([{ a: 5, b: 2 }]),
    up: people([{ a: 5n, more: true, both: 7n }]),
    taken: [['users', { id: 2, a: null, b: 1 }]],
  },
  {
    name: 'three tables in a chain change the type of their keys',
    from: chain(false),
    to: chain(true),
    rows: { one: [{ id: 1 }], two: [{ id: 1, one_id: 1 }], three: [{ id: 1, two_id: 1 }] },
    up: { one: [{ id: 1n }], two: [{ id: 1n, one_id: 1n }], three: [{ id: 1n, two_id: 1n }] },
    refused: [['three', { id: 2n, two_id: 9n }, 'foreign key']],
  },
  {
    name: 'a table that points at itself changes the type of its key',
    from: crew('number'),
    to: crew('text'),
    rows: {
      crew: [
        { id: 1, boss_id: null },
        { id: 2, boss_id: 1 },
      ],
    },
    up: {
      crew: [
        { id: '1', boss_id: null },
        { id: '2', boss_id: '1' },
      ],
    },
    refused: [['crew', { id: '3', boss_id: '9' }, 'foreign key']],
  },
  {
    name: 'tables are made whose keys have every action, and the actions are done',
    from: { owners: owners() },
    to: { owners: owners(), pets: pets('cascade'), cats: follower('cats', 'set null'), dogs: follower('dogs', 'restrict') },
    rows: { owners: household.owners },
    look: async (kit) => {
      const schema = {
        owners: owners(),
        pets: pets('cascade'),
        cats: follower('cats', 'set null'),
        dogs: follower('dogs', 'restrict'),
      }
      await using database = await kit.open({ schema })
      const attempt = database.transaction(async (session) => {
        await session.table('owners').insert({ id: 8, name: 'x' })
        await session.table('owners').insert({ id: 9, name: 'x' })
        await session.table('pets').insert({ id: 1, owner_id: 8, name: 'x' })
        await session.table('cats').insert({ id: 1, owner_id: 8 } as never)
        await session.table('dogs').insert({ id: 1, owner_id: 9 } as never)
        await session.table('owners').purge({ id: 8 })
        expect(await session.table('pets').count()).toBe(0)
        expect(await session.table('cats').list()).toEqual([{ id: 1, owner_id: null }])
        await session.table('owners').purge({ id: 9 })
      })
      await expect(attempt).rejects.toMatchObject({ kind: 'foreign key' })
    },
  },
]

function chain(big: boolean): Schema {
  const number = big ? bigint() : integer()
  const one = table('one', { id: number.primaryKey() })
  const two = table('two', { id: number.primaryKey(), one_id: number }, (t) => [
    foreignKey(t.one_id, () => ({ table: 'one', column: 'id' }), { onDelete: 'cascade' }),
  ])
  const three = table('three', { id: number.primaryKey(), two_id: number }, (t) => [
    foreignKey(t.two_id, () => ({ table: 'two', column: 'id' }), { onDelete: 'restrict' }),
  ])
  return { one, two, three }
}

function crew(kind: 'number' | 'text'): Schema {
  const id = kind === 'number' ? integer() : text({ max: 12 })
  return {
    crew: table('crew', { id: id.primaryKey(), boss_id: id.nullable() }, (t) => [
      foreignKey(t.boss_id, () => ({ table: 'crew', column: 'id' }), { onDelete: 'set null' }),
      index(t.boss_id, t.id),
    ]),
  }
}

function follower(name: 'cats' | 'dogs', onDelete: 'set null' | 'restrict') {
  return table(name, { id: integer().primaryKey(), owner_id: integer().nullable() }, (t) => [
    foreignKey(t.owner_id, () => ({ table: 'owners', column: 'id' }), { onDelete }),
  ])
}

export const mixedSubjects = [subjectOf('many renames at once', renames), subjectOf('several things of one change', together)]
