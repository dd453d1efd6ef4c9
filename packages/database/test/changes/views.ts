// Changes of views, and of tables under them: a view is dropped and made again where what it reads moves, and left alone where not.
import {
  bigint,
  check,
  createView,
  decimal,
  dropView,
  enumeration,
  foreignKey,
  integer,
  renameTable,
  table,
  text,
  unique,
  uuid,
  view,
  type Schema,
} from '../../src/database.ts'
import { expect } from 'vitest'
import { subjectOf, type Change } from './change.ts'

const id = (number: number): string => `00000000-0000-7000-8000-00000000000${number}`
const base = { id: uuid(), name: text({ max: 20 }), age: integer() }

const people = table('people', { ...base, id: uuid().primaryKey() })
const noted = { ...base, id: uuid().primaryKey(), note: text({ max: 9 }).nullable() }
const pets = table('pets', { id: uuid().primaryKey(), owner_id: uuid(), kind: text({ max: 9 }) }, (t) => [
  foreignKey(t.owner_id, () => people.reference('id'), { onDelete: 'cascade' }),
])

const rows = {
  people: [
    { id: id(1), name: 'Ann', age: 40 },
    { id: id(2), name: 'Bo', age: 7 },
  ],
}
const adultQuery = 'SELECT id, name FROM people WHERE age >= 18'
const adults = view('adults', { id: uuid().primaryKey(), name: text() }, { reads: [people], query: adultQuery })
const ann = { adults: [{ id: id(1), name: 'Ann' }] }

/** The same table before and after, under the same view. */
const under = (name: string, to: Schema[string], more: Partial<Change> = {}): Change => ({
  name,
  from: { people, adults },
  to: { people: to, adults },
  rows,
  up: ann,
  ...more,
})

const own: Change[] = [
  { name: 'make a view', from: { people }, to: { people, adults }, rows, up: ann },
  { name: 'drop a view', from: { people, adults }, to: { people }, rows },
  {
    name: 'change the query of a view',
    from: { people, adults },
    to: {
      people,
      adults: view(
        'adults',
        { id: uuid(), name: text() },
        { reads: [people], query: 'SELECT id, name FROM people WHERE age < 18' },
      ),
    },
    rows,
    up: { adults: [{ id: id(2), name: 'Bo' }] },
    down: ann,
  },
  {
    name: 'change the columns of a view',
    from: { people, adults },
    to: {
      people,
      adults: view(
        'adults',
        { age: integer(), name: text() },
        { reads: [people], query: 'SELECT age, name FROM people WHERE age >= 18' },
      ),
    },
    rows,
    up: { adults: [{ age: 40, name: 'Ann' }] },
    down: ann,
  },
  {
    name: 'rename a view: nothing is asked, as nothing is lost',
    from: { people, adults },
    to: { people, grown: view('grown', { id: uuid(), name: text() }, { reads: [people], query: adultQuery }) },
    rows,
    up: { grown: ann.adults },
    down: ann,
  },
  {
    name: 'a view with counts over two tables, in words that may be reserved',
    from: { people, pets },
    to: {
      people,
      pets,
      order: view(
        'order',
        { name: text(), group: bigint() },
        {
          reads: ['pets', 'people'],
          query: `SELECT p.name AS name, count(a.id) AS "group"
            FROM people p LEFT JOIN pets a ON a.owner_id = p.id
            GROUP BY p.id, p.name;`,
        },
      ),
    },
    rows: {
      ...rows,
      pets: [
        { id: id(3), owner_id: id(1), kind: 'dog' },
        { id: id(4), owner_id: id(1), kind: 'cat' },
      ],
    },
    up: {
      order: [
        { name: 'Ann', group: 2n },
        { name: 'Bo', group: 0n },
      ],
    },
  },
  {
    name: 'a table becomes a view',
    from: { people, adults: table('adults', { id: uuid().primaryKey(), name: text({ max: 20 }) }) },
    to: { people, adults },
    rows: { ...rows, adults: [{ id: id(9), name: 'old' }] },
    lostUp: '1 row of adults',
    up: ann,
    down: { adults: [] },
  },
]

const elders = view('elders', { id: uuid() }, { reads: [adults], query: "SELECT id FROM adults WHERE name <> 'Bo'" })
const renamedTo = (column: string): Schema => ({
  people: table('people', { id: uuid().primaryKey(), [column]: text({ max: 20 }), age: integer() }),
  adults: view(
    'adults',
    { id: uuid().primaryKey(), name: text() },
    { reads: ['people'], query: `SELECT id, ${column} AS name FROM people WHERE age >= 18` },
  ),
})

const tables: Change[] = [
  under('add a column to a table under a view, which stays', table('people', noted)),
  under('add a filled column under a view', table('people', { ...noted, note: text({ max: 9 }) }), {
    hints: { backfill: ['people.note=new'] },
    lostDown: '2 values of people.note',
  }),
  under('drop a column that a view does not read', people, {
    from: { people: table('people', noted), adults },
  }),
  under('change the type of a column under a view', table('people', { ...base, id: uuid().primaryKey(), age: bigint() })),
  under('lengthen a text that a view gives', table('people', { ...base, id: uuid().primaryKey(), name: text({ max: 200 }) })),
  under('a column under a view may be empty', table('people', { ...base, id: uuid().primaryKey(), age: integer().nullable() })),
  under(
    'add a check, and a key, to a table under a view',
    table('people', { ...base, id: uuid().primaryKey() }, (t) => [check('age', t.age.gte(0)), unique(t.name)]),
    {
      refused: [
        ['people', { name: 'Ann', age: 1 }, 'unique'],
        ['people', { name: 'Cy', age: -1 }, 'check'],
      ],
    },
  ),
  {
    name: 'rename a column that a view reads',
    from: renamedTo('name'),
    to: renamedTo('title'),
    hints: { rename: ['people.name=people.title'] },
    rows,
    up: {
      people: [
        { id: id(1), title: 'Ann' },
        { id: id(2), title: 'Bo' },
      ],
      ...ann,
    },
  },
  {
    name: 'rename a table under a view',
    from: { people, adults },
    to: {
      members: table('members', { ...base, id: uuid().primaryKey() }),
      adults: view(
        'adults',
        { id: uuid().primaryKey(), name: text() },
        { reads: ['members'], query: adultQuery.replace('people', 'members') },
      ),
    },
    hints: { rename: ['people=members'] },
    rows,
    up: { members: rows.people, ...ann },
  },
  {
    name: 'change the type of a column under a view under a view',
    from: { people, adults, elders },
    to: { people: table('people', { ...base, id: uuid().primaryKey(), age: bigint() }), adults, elders },
    rows,
    up: { elders: [{ id: id(1) }] },
  },
  {
    name: 'drop a view under a view with it, and make the upper one over the table',
    from: { people, adults, elders },
    to: { people, elders: view('elders', { id: uuid() }, { reads: [people], query: 'SELECT id FROM people WHERE age > 30' }) },
    rows,
    up: { elders: [{ id: id(1) }] },
  },
  {
    name: 'drop a table and the view over it',
    from: { people, adults, pets: table('pets', { id: uuid().primaryKey() }) },
    to: { pets: table('pets', { id: uuid().primaryKey() }) },
    rows,
    lostUp: '2 rows of people',
    down: { people: [], adults: [] },
  },
  {
    name: 'a decimal and a word of an enumeration through a view whose table is changed several times at once',
    from: {
      offers: table('offers', { id: integer().primaryKey(), price: decimal(8, 2), state: enumeration('open', 'shut') }),
      open: view(
        'open',
        { id: integer(), price: decimal(8, 2), state: enumeration('open', 'shut') },
        { reads: ['offers'], query: "SELECT id, price, state FROM offers WHERE state = 'open'" },
      ),
    },
    to: {
      offers: table(
        'offers',
        {
          id: bigint().primaryKey(),
          price: decimal(10, 2),
          state: enumeration('open', 'shut', 'gone'),
          note: text({ max: 5 }).nullable(),
        },
        (t) => [check('price', t.price.gte('0'))],
      ),
      open: view(
        'open',
        { id: bigint(), price: decimal(10, 2), state: enumeration('open', 'shut', 'gone') },
        { reads: ['offers'], query: "SELECT id, price, state FROM offers WHERE state = 'open'" },
      ),
    },
    rows: {
      offers: [
        { id: 1, price: '12.50', state: 'open' },
        { id: 2, price: '1.00', state: 'shut' },
      ],
    },
    up: {
      open: [{ id: 1n, price: '12.50', state: 'open' }],
      offers: [
        { id: 1n, price: '12.50', note: null },
        { id: 2n, price: '1.00', note: null },
      ],
    },
    down: {
      open: [{ id: 1, price: '12.50', state: 'open' }],
      offers: [
        { id: 1, price: '12.50' },
        { id: 2, price: '1.00' },
      ],
    },
  },
  {
    name: 'by hand: the view stands aside while its table changes its name twice',
    from: { people, adults },
    to: { people, adults },
    operations: [dropView(adults), renameTable('people', 'others'), renameTable('others', 'people'), createView(adults)],
    rows,
    up: ann,
    look: async (kit) => {
      await using database = await kit.open({ schema: { people, adults } })
      expect(await database.transaction((session) => session.table('adults').count())).toBe(1)
    },
  },
]

export const viewSubjects = [subjectOf('views', own), subjectOf('tables under views', tables)]
