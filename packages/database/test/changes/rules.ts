// Changes of what holds rows together: checks, indexes, primary keys, foreign keys.
import {
  boolean,
  check,
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

import { subjectOf, type Change } from './change.ts'

import { household, owners, pets, staff, type Action } from './household.ts'

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

export const ruleSubjects = [subjectOf('checks and indexes', rules), subjectOf('keys', keys), subjectOf('all at once', whole)]
