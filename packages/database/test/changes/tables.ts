// Changes of tables and of what joins them: keys, checks, indexes, foreign keys, rebuilds with children, views and triggers.
import {
  boolean,
  check,
  counter,
  decimal,
  enumeration,
  foreignKey,
  index,
  indexAmong,
  integer,
  primaryKey,
  softDelete,
  table,
  text,
  unique,
  uniqueAmong,
  uuid,
  type Schema,
} from '../../src/database.ts'
import { expect } from 'vitest'

import { subjectOf, type Change } from './change.ts'

type Action = 'cascade' | 'restrict' | 'set null'

const owners = (name = text({ max: 50 })) => table('owners', { id: integer().primaryKey(), name })

const pets = (onDelete: Action, target = 'owners') =>
  table('pets', { id: integer().primaryKey(), owner_id: integer().nullable(), name: text() }, (t) => [
    foreignKey(t.owner_id, () => ({ table: target, column: 'id' }), { onDelete }),
  ])

const household = {
  owners: [
    { id: 1, name: 'Ada' },
    { id: 2, name: 'Bo' },
  ],
  pets: [
    { id: 1, owner_id: 1, name: 'Rex' },
    { id: 2, owner_id: 1, name: 'Tom' },
    { id: 3, owner_id: 2, name: 'Kit' },
    { id: 4, owner_id: null, name: 'Stray' },
  ],
}

const rebuilds: Change[] = [
  ...(['cascade', 'restrict', 'set null'] as const).map(
    (action): Change => ({
      name: `a parent whose children go with the action ${action} is altered, and they stay`,
      from: { owners: owners(), pets: pets(action) },
      to: { owners: owners(text({ max: 10 })), pets: pets(action) },
      rows: household,
      up: household,
      refused: [['pets', { id: 9, owner_id: 77, name: 'x' }, 'foreign key']],
    }),
  ),
  {
    name: 'parent and child are altered in one migration',
    from: { owners: owners(), pets: pets('cascade') },
    to: {
      owners: table('owners', { id: integer().primaryKey(), name: text({ max: 9 }) }, (t) => [check('name', t.name.ne(''))]),
      pets: table('pets', { id: integer().primaryKey(), owner_id: integer().nullable(), name: text({ max: 9 }) }, (t) => [
        foreignKey(t.owner_id, () => ({ table: 'owners', column: 'id' }), { onDelete: 'restrict' }),
      ]),
    },
    rows: household,
    up: household,
  },
  {
    name: 'rows that point at rows of their own table',
    from: { staff: staff(text()) },
    to: { staff: staff(text({ max: 40 })) },
    rows: {
      staff: [
        { id: 1, boss_id: null, name: 'a' },
        { id: 2, boss_id: 1, name: 'b' },
        { id: 3, boss_id: 2, name: 'c' },
      ],
    },
    up: {
      staff: [
        { boss_id: null, name: 'a' },
        { boss_id: 1, name: 'b' },
        { boss_id: 2, name: 'c' },
      ],
    },
  },
  {
    name: 'drop a table whose rows point at one another',
    from: { staff: staff(text()), owners: owners() },
    to: { owners: owners() },
    rows: {
      staff: [
        { id: 1, boss_id: null, name: 'a' },
        { id: 2, boss_id: 1, name: 'b' },
      ],
    },
    lostUp: '2 rows of staff',
  },
  {
    name: 'a trigger and a view of a table that is altered',
    from: { owners: owners(), pets: pets('cascade') },
    to: { owners: owners(text({ max: 10 })), pets: pets('cascade') },
    rows: household,
    made: (kit) =>
      `${kit.triggerSql('watch', 'owners')}; CREATE VIEW seen AS SELECT o.id, count(p.id) AS pets FROM owners o LEFT JOIN pets p ON p.owner_id = o.id GROUP BY o.id`,
    look: (kit) => kit.execute('SELECT pets FROM seen') as Promise<void>,
  },
  {
    name: 'an index of another program stays, also where the table is made anew',
    from: { owners: owners() },
    to: {
      owners: table('owners', { id: integer().primaryKey(), name: text({ max: 50 }) }, (t) => [check('name', t.name.ne(''))]),
    },
    rows: { owners: household.owners },
    made: () => 'CREATE INDEX theirs ON owners (name)',
  },
  {
    name: 'a view that reads a renamed column reads on; one that reads a dropped column keeps it from being dropped',
    from: { owners: table('owners', { id: integer().primaryKey(), name: text(), note: text().nullable() }) },
    to: { owners: table('owners', { id: integer().primaryKey(), name: text() }, (t) => [check('id', t.id.gt(0))]) },
    rows: { owners: [{ id: 1, name: 'Ada', note: 'x' }] },
    made: () => 'CREATE VIEW seen AS SELECT note FROM owners',
    refusal: /failed and changed nothing/,
  },
  {
    name: 'a table of a thousand rows',
    from: { owners: owners() },
    to: { owners: owners(text({ max: 60 })) },
    rows: { owners: Array.from({ length: 1000 }, (_, place) => ({ id: place + 1, name: `owner ${place}` })) },
  },
  {
    name: 'an empty table',
    from: { owners: owners(), pets: pets('cascade') },
    to: { owners: owners(text({ max: 3 })), pets: pets('restrict') },
  },
  {
    name: 'a wide table, many of its columns altered at once',
    from: { wide: wide(text({ max: 9 })) },
    to: { wide: wide(text({ max: 12 })) },
    rows: { wide: [Object.fromEntries([['id', 1], ...Array.from({ length: 60 }, (_, n) => [`c${n}`, `v${n}`])])] },
  },
]

function staff(name: ReturnType<typeof text>) {
  return table('staff', { id: integer().primaryKey(), boss_id: integer().nullable(), name }, (t) => [
    foreignKey(t.boss_id, () => ({ table: 'staff', column: 'id' }), { onDelete: 'restrict' }),
  ])
}

function wide(column: ReturnType<typeof text>) {
  const columns = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`c${n}`, column]))
  return table('wide', { id: integer().primaryKey(), ...columns })
}

const tables: Change[] = [
  {
    name: 'create tables that point at one another in a circle',
    from: { owners: owners() },
    to: { owners: owners(), ...circle() },
    rows: { owners: household.owners },
    taken: [['hens', { id: 1, egg_id: null }]],
    refused: [['hens', { id: 1, egg_id: 5 }, 'foreign key']],
  },
  {
    name: 'drop tables that point at one another in a circle, with rows',
    from: { owners: owners(), ...circle() },
    to: { owners: owners() },
    rows: { owners: household.owners, hens: [{ id: 1, egg_id: null }], eggs: [{ id: 1, hen_id: 1 }] },
    lostUp: '1 row of eggs, 1 row of hens',
  },
  {
    name: 'drop a table that another points at, with the key',
    from: { owners: owners(), pets: pets('cascade') },
    to: { pets: table('pets', { id: integer().primaryKey(), owner_id: integer().nullable(), name: text() }) },
    rows: household,
    lostUp: '2 rows of owners',
    stays: /point at nothing|failed and changed nothing/,
  },
  {
    name: 'rename a table with its index, check, counter and children',
    from: {
      owners: table('owners', { id: integer().primaryKey(), number: counter().unique(), name: text({ max: 9 }) }, (t) => [
        index(t.name),
        check('name', t.name.ne('')),
      ]),
      pets: pets('cascade'),
    },
    to: {
      people: table('people', { id: integer().primaryKey(), number: counter().unique(), name: text({ max: 9 }) }, (t) => [
        index(t.name),
        check('name', t.name.ne('')),
      ]),
      pets: pets('cascade', 'people'),
    },
    hints: { rename: ['owners=people'] },
    rows: household,
    up: { people: household.owners, pets: household.pets },
    refused: [['people', { id: 5, name: '' }, 'check']],
    look: async (kit) => {
      const people = table('people', { id: integer().primaryKey(), number: counter().unique(), name: text({ max: 9 }) })
      await using database = await kit.open({ schema: { people } })
      await database.transaction(async (session) => {
        expect((await session.table('people').insert({ id: 5, name: 'Cy' })).number).toBe(3)
        await session.table('people').purge({ id: 5 })
      })
    },
  },
  {
    name: 'swap the names of two tables',
    from: { one: named('one'), two: named('two') },
    to: { one: named('one'), two: named('two') },
    hints: { rename: ['one=two', 'two=one'] },
    rows: { one: [{ id: 1, name: 'was one' }], two: [{ id: 2, name: 'was two' }] },
    up: { one: [{ id: 2, name: 'was two' }], two: [{ id: 1, name: 'was one' }] },
    down: { one: [{ id: 1, name: 'was one' }], two: [{ id: 2, name: 'was two' }] },
  },
  {
    name: 'rename a table and a column of it, and alter another, in one',
    from: { owners: owners(), pets: pets('cascade') },
    to: {
      people: table('people', { id: integer().primaryKey(), full_name: text({ max: 9 }) }, (t) => [index(t.full_name)]),
      pets: pets('restrict', 'people'),
    },
    hints: { rename: ['owners=people', 'owners.name=people.full_name'] },
    rows: household,
    up: {
      people: [
        { id: 1, full_name: 'Ada' },
        { id: 2, full_name: 'Bo' },
      ],
      pets: household.pets,
    },
  },
  {
    name: 'names that are reserved words, long, and in other letters',
    from: { order: odd(text({ max: 9 })) },
    to: { order: odd(text({ max: 19 })) },
    rows: { order: [{ id: 1, select: 'x', größe: 5, имя: 'y' }] },
    up: { order: [{ id: 1, select: 'x', größe: 5, имя: 'y' }] },
  },
  {
    name: 'rename to names that are reserved words and in other letters',
    from: { items: table('items', { id: integer().primaryKey(), name: text({ max: 9 }).unique() }) },
    to: { группа: table('группа', { id: integer().primaryKey(), from: text({ max: 9 }).unique() }) },
    hints: { rename: ['items=группа', 'items.name=группа.from'] },
    rows: { items: [{ id: 1, name: 'x' }] },
    up: { группа: [{ id: 1, from: 'x' }] },
  },
]

function circle(): Schema {
  const hens = table('hens', { id: integer().primaryKey(), egg_id: integer().nullable() }, (t) => [
    foreignKey(t.egg_id, () => ({ table: 'eggs', column: 'id' }), { onDelete: 'restrict' }),
  ])
  const eggs = table('eggs', { id: integer().primaryKey(), hen_id: integer().nullable() }, (t) => [
    foreignKey(t.hen_id, () => ({ table: 'hens', column: 'id' }), { onDelete: 'cascade' }),
  ])
  return { hens, eggs }
}

function named(name: string) {
  return table(name, { id: integer().primaryKey(), name: text({ max: 20 }) }, (t) => [index(t.name)])
}

function odd(select: ReturnType<typeof text>) {
  return table('order', { id: integer().primaryKey(), select, größe: integer(), имя: text({ max: 9 }) }, (t) => [
    unique(t.select),
    index(t.größe.desc(), t.имя),
    check('größe', t.größe.gte(0)),
  ])
}

const things = (columns: Parameters<typeof table>[1], constraints?: Parameters<typeof table>[2]) => ({
  things: table('things', { id: integer().primaryKey(), ...columns }, constraints as never),
})
const thing = { a: integer(), b: integer().nullable(), name: text({ max: 20 }), gone: boolean().default(false) }
type References = Record<keyof typeof thing, Parameters<typeof index>[0]>
const of = (build: (t: References) => ReturnType<typeof index>[]) => things(thing, build as never)
const stock = {
  things: [
    { id: 1, a: 1, b: null, name: 'x', gone: false },
    { id: 2, a: 2, b: 5, name: 'Y', gone: true },
  ],
}

const rules: Change[] = [
  {
    name: 'add a check over several columns',
    from: of(() => []),
    to: of((t) => [check('order', t.b.gte(t.a))]),
    rows: stock,
    refused: [['things', { id: 3, a: 9, b: 1, name: '' }, 'check']],
    taken: [['things', { id: 3, a: 9, b: null, name: '' }]],
  },
  {
    name: 'change a check',
    from: of((t) => [check('a', t.a.gt(0))]),
    to: of((t) => [check('a', t.a.gt(-5))]),
    rows: stock,
    taken: [['things', { id: 3, a: -4, name: '' }]],
    refused: [['things', { id: 3, a: -5, name: '' }, 'check']],
  },
  {
    name: 'drop a check',
    from: of((t) => [check('a', t.a.gt(0))]),
    to: of(() => []),
    rows: stock,
    taken: [['things', { id: 3, a: -4, name: '' }]],
  },
  {
    name: 'add a check that rows break: refused, and nothing is changed',
    from: of(() => []),
    to: of((t) => [check('a', t.a.gt(1))]),
    rows: stock,
    refusal: /failed and changed nothing/,
  },
  {
    name: 'add an index, and a descending one',
    from: of(() => []),
    to: of((t) => [index(t.name), index(t.a.desc(), t.b)]),
    rows: stock,
  },
  { name: 'drop an index', from: of((t) => [index(t.name)]), to: of(() => []), rows: stock },
  {
    name: 'a unique key in small letters',
    from: of(() => []),
    to: of((t) => [unique(t.name.lower())]),
    rows: stock,
    refused: [['things', { id: 3, a: 1, name: 'X' }, 'unique']],
  },
  {
    name: 'a unique key that rows break: refused, and nothing is changed',
    from: of(() => []),
    to: of((t) => [unique(t.gone)]),
    rows: { things: [...stock.things, { id: 3, a: 1, b: 1, name: 'z', gone: true }] },
    refusal: /failed and changed nothing/,
  },
  {
    name: 'change the predicate of a partial unique key',
    from: of((t) => [uniqueAmong(t.gone.eq(false), t.a)]),
    to: of((t) => [uniqueAmong(t.gone.eq(true), t.a)]),
    rows: stock,
    taken: [['things', { id: 3, a: 1, name: '', gone: false }]],
    refused: [['things', { id: 3, a: 2, name: '', gone: true }, 'unique']],
  },
  {
    name: 'a partial index, and a plain one becomes unique',
    from: of((t) => [index(t.name)]),
    to: of((t) => [unique(t.name), indexAmong(t.b.isNotNull(), t.a)]),
    rows: stock,
    refused: [['things', { id: 3, a: 1, name: 'x' }, 'unique']],
  },
  {
    name: 'change the direction of an index',
    from: of((t) => [index(t.a, t.b)]),
    to: of((t) => [index(t.a, t.b.desc())]),
    rows: stock,
  },
  {
    name: 'soft deletion with a key among the rows that are there',
    from: of(() => []),
    to: things({ ...thing, ...softDelete() }, ((t: References & { deleted_at: References['a'] }) => [
      uniqueAmong(t.deleted_at.isNull(), t.name),
    ]) as never),
    rows: stock,
  },
  {
    name: 'an enumeration shared by two tables gets another word in both',
    from: shared('on', 'off'),
    to: shared('on', 'off', 'idle'),
    rows: { lamps: [{ id: 1, state: 'on' }], fans: [{ id: 1, state: 'off' }] },
    taken: [
      ['lamps', { id: 2, state: 'idle' }],
      ['fans', { id: 2, state: 'idle' }],
    ],
  },
]

function shared(...words: [string, ...string[]]): Schema {
  const columns = { id: integer().primaryKey(), state: enumeration(...words) }
  return { lamps: table('lamps', columns), fans: table('fans', columns) }
}

const keyed = (key: 'integer' | 'text'): Schema => {
  const column = key === 'integer' ? integer() : text({ max: 20 })
  const parents = table('parents', { id: column.primaryKey(), name: text() })
  const children = table('children', { id: integer().primaryKey(), parent_id: column }, (t) => [
    foreignKey(t.parent_id, () => ({ table: 'parents', column: 'id' }), { onDelete: 'cascade' }),
    index(t.parent_id),
  ])
  return { parents, children }
}

const pairs = (composite: boolean): Schema => {
  const lines = table('lines', { a: integer(), b: integer(), note: text().nullable() }, (t) => [
    composite ? primaryKey(t.a, t.b) : primaryKey(t.a),
  ])
  return { lines }
}

const composed = (onDelete: Action, withKey = true): Schema => {
  const sites = table('sites', { country: text({ max: 2 }), code: integer(), name: text() }, (t) => [
    primaryKey(t.country, t.code),
  ])
  const visits = table(
    'visits',
    { id: uuid().primaryKey(), country: text({ max: 2 }).nullable(), code: integer().nullable() },
    (t) =>
      withKey ? [foreignKey([t.country, t.code], () => ({ table: 'sites', columns: ['country', 'code'] }), { onDelete })] : [],
  )
  return { sites, visits }
}
const trips = {
  sites: [{ country: 'de', code: 1, name: 'a' }],
  visits: [{ id: '00000000-0000-7000-8000-000000000001', country: 'de', code: 1 }],
}

const keys: Change[] = [
  {
    name: 'a key of another type, with the children that point at it',
    from: keyed('integer'),
    to: keyed('text'),
    rows: {
      parents: [
        { id: 1, name: 'a' },
        { id: 22, name: 'b' },
      ],
      children: [{ id: 1, parent_id: 22 }],
    },
    up: {
      parents: [
        { id: '1', name: 'a' },
        { id: '22', name: 'b' },
      ],
      children: [{ id: 1, parent_id: '22' }],
    },
    refused: [['children', { id: 2, parent_id: 'nobody' }, 'foreign key']],
  },
  {
    name: 'a key of one column becomes one of two',
    from: pairs(false),
    to: pairs(true),
    rows: {
      lines: [
        { a: 1, b: 1 },
        { a: 2, b: 1 },
      ],
    },
    taken: [['lines', { a: 1, b: 2 }]],
    refused: [['lines', { a: 1, b: 1 }, 'unique']],
  },
  {
    name: 'another column becomes the key, and the old one goes',
    from: { items: table('items', { id: integer().primaryKey(), code: text({ max: 9 }).unique() }) },
    to: { items: table('items', { code: text({ max: 9 }) }, (t) => [primaryKey(t.code)]) },
    rows: { items: [{ id: 1, code: 'x' }] },
    lostUp: '1 value of items.id',
    stays: /1 row of items would have no id/,
  },
  {
    name: 'add a foreign key',
    from: { owners: owners(), pets: table('pets', { id: integer().primaryKey(), owner_id: integer().nullable(), name: text() }) },
    to: { owners: owners(), pets: pets('cascade') },
    rows: household,
    refused: [['pets', { id: 9, owner_id: 77, name: 'x' }, 'foreign key']],
  },
  {
    name: 'add a foreign key that rows break: refused, and nothing is changed',
    from: { owners: owners(), pets: table('pets', { id: integer().primaryKey(), owner_id: integer().nullable(), name: text() }) },
    to: { owners: owners(), pets: pets('cascade') },
    rows: { pets: [{ id: 1, owner_id: 5, name: 'x' }] },
    refusal: /point at nothing|failed and changed nothing/,
  },
  {
    name: 'drop a foreign key',
    from: { owners: owners(), pets: pets('cascade') },
    to: { owners: owners(), pets: table('pets', { id: integer().primaryKey(), owner_id: integer().nullable(), name: text() }) },
    rows: household,
    taken: [['pets', { id: 9, owner_id: 77, name: 'x' }]],
  },
  {
    name: 'change the action of a foreign key',
    from: { owners: owners(), pets: pets('cascade') },
    to: { owners: owners(), pets: pets('set null') },
    rows: household,
  },
  {
    name: 'add a column with a foreign key to its own table',
    from: { staff: table('staff', { id: integer().primaryKey(), name: text() }) },
    to: { staff: staff(text()) },
    rows: { staff: [{ id: 1, name: 'a' }] },
    refused: [['staff', { id: 2, boss_id: 9, name: 'b' }, 'foreign key']],
  },
  {
    name: 'add a foreign key of several columns',
    from: composed('cascade', false),
    to: composed('cascade'),
    rows: trips,
    refused: [['visits', { country: 'de', code: 2 }, 'foreign key']],
    taken: [['visits', { country: 'de', code: null }]],
  },
  {
    name: 'change the action of a foreign key of several columns',
    from: composed('cascade'),
    to: composed('restrict'),
    rows: trips,
  },
  {
    name: 'a foreign key at a unique key that is made anew',
    from: codes(text({ max: 9 })),
    to: codes(text({ max: 30 })),
    rows: { countries: [{ id: 1, code: 'de' }], towns: [{ id: 1, country: 'de' }] },
    refused: [['towns', { id: 2, country: 'fr' }, 'foreign key']],
  },
]

function codes(code: ReturnType<typeof text>): Schema {
  const countries = table('countries', { id: integer().primaryKey(), code: code.unique() })
  const towns = table('towns', { id: integer().primaryKey(), country: code }, (t) => [
    foreignKey(t.country, () => ({ table: 'countries', column: 'code' }), { onDelete: 'restrict' }),
  ])
  return { countries, towns }
}

const whole: Change[] = [
  {
    name: 'several changes of one table at once: type, new column, check, generated column, partial index',
    from: things({ a: text({ max: 9 }), b: decimal(8, 2), c: integer().nullable() }, ((t: References) => [
      index(t.a),
      check('b', t.b.gte('0')),
    ]) as never),
    to: things({ a: integer(), b: decimal(10, 3), c: integer().default(1), d: boolean().default(false) }, ((
      t: References & { c: References['a']; d: References['a'] },
    ) => [index(t.a.desc()), check('b', t.b.gte('0.5')), uniqueAmong(t.d.eq(true), t.c)]) as never),
    rows: {
      things: [
        { id: 1, a: '5', b: '0.50', c: null },
        { id: 2, a: '-6', b: '7.00', c: 3 },
      ],
    },
    up: {
      things: [
        { a: 5, b: '0.500', c: 1, d: false },
        { a: -6, b: '7.000', c: 3, d: false },
      ],
    },
    lostDown: '2 values of things.d',
    down: {
      things: [
        { a: '5', b: '0.50', c: 1 },
        { a: '-6', b: '7.00', c: 3 },
      ],
    },
  },
]

export const tableSubjects = [
  subjectOf('tables that are made anew', rebuilds),
  subjectOf('tables', tables),
  subjectOf('checks and indexes', rules),
  subjectOf('keys', keys),
  subjectOf('all at once', whole),
]
