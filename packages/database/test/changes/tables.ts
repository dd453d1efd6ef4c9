// Changes of tables: made, dropped, renamed, and made anew with their children, views and triggers.
import { check, counter, foreignKey, index, integer, table, text, unique, type Schema } from '../../src/database.ts'
import { expect } from 'vitest'

import { subjectOf, type Change } from './change.ts'

import { household, owners, pets, staff } from './household.ts'

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
    name: 'a view that reads a dropped column keeps it from being dropped',
    from: { owners: table('owners', { id: integer().primaryKey(), name: text(), note: text().nullable() }) },
    to: { owners: table('owners', { id: integer().primaryKey(), name: text() }, (t) => [check('id', t.id.gt(0))]) },
    rows: { owners: [{ id: 1, name: 'Ada', note: 'x' }] },
    made: () => 'CREATE VIEW seen AS SELECT note FROM owners',
    refusal: /failed and changed nothing|view seen reads owners\.note/,
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

export const tableSubjects = [subjectOf('tables that are made anew', rebuilds), subjectOf('tables', tables)]
