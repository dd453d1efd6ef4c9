// Changes that random testing found to fail, each as small as it shows the fault.
import {
  boolean,
  check,
  foreignKey,
  indexAmong,
  integer,
  reference,
  sum,
  table,
  text,
  unique,
  uuid,
  view,
  type Schema,
} from '../../src/database.ts'
import { subjectOf, type Change } from './change.ts'

const house = '00000000-0000-7000-8000-000000000001'

/** A column that a check, a generated column and an index read. */
const measures = (width: string): Schema => ({
  measures: table(
    'measures',
    {
      id: integer().primaryKey(),
      [width]: integer(),
      depth: integer(),
      size: integer().generatedAs(sum(reference(width), reference('depth'))),
    },
    () => [check('wide', reference(width).gte(0)), indexAmong(reference(width).gt(5), reference('depth'))],
  ),
})

/** Both columns of a foreign key are checked, and an index reads one; where `above` is asked for, a generated column reads it too. */
const rooms = (floor: string, counted: boolean): Schema => ({
  houses: table('houses', { id: uuid().primaryKey(), floors: integer() }, (t) => [unique(t.id, t.floors)]),
  rooms: table(
    'rooms',
    {
      id: integer().primaryKey(),
      house_id: uuid(),
      [floor]: integer(),
      ...(counted ? { above: boolean().generatedAs(reference(floor).gt(1)) } : {}),
    },
    (t) => [
      foreignKey([t.house_id, reference(floor)], () => ({ table: 'houses', columns: ['id', 'floors'] }), {
        onDelete: 'restrict',
      }),
      check('level', reference(floor).gte(0)),
      indexAmong(reference(floor).gt(5), t.house_id),
    ],
  ),
})
const inHouse = (floor: string) => ({
  houses: [{ id: house, floors: 2 }],
  rooms: [{ id: 1, house_id: house, [floor]: 2 }],
})

/** As any program does that gives a table a short name, the first to read it since its schema changed: MariaDB keeps it open so. */
const readAs =
  (...names: string[]): NonNullable<Change['made']> =>
  (kit) =>
    names
      .map((name) => `CREATE INDEX moment ON ${name} (id); ${kit.dropIndexSql('moment', name)}; SELECT s.id FROM ${name} s`)
      .join('; ')

const renamed: Change[] = [
  {
    name: 'rename a column that a check, a generated column and an index read, of a table last read by a short name',
    from: measures('width'),
    to: measures('breadth'),
    hints: { rename: ['measures.width=measures.breadth'] },
    rows: { measures: [{ id: 1, width: 2, depth: 3 }] },
    made: readAs('measures'),
    up: { measures: [{ id: 1, breadth: 2, depth: 3, size: 5 }] },
    refused: [['measures', { id: 2, breadth: -1, depth: 1 }, 'check']],
    taken: [['measures', { id: 2, breadth: 9, depth: 1 }]],
  },
  ...[false, true].map(
    (counted): Change => ({
      name: `the same of a column of a foreign key${counted ? ', which a generated column reads' : ''}`,
      from: rooms('floor', counted),
      to: rooms('storey', counted),
      hints: { rename: ['rooms.floor=rooms.storey'] },
      rows: inHouse('floor'),
      made: readAs('rooms', 'houses'),
      up: { rooms: [{ ...inHouse('storey').rooms[0], ...(counted ? { above: true } : {}) }] },
      refused: [['rooms', { id: 2, house_id: house, storey: 3 }, 'foreign key']],
      taken: [['rooms', { id: 2, house_id: house, storey: 2 }]],
    }),
  ),
  {
    name: 'a table of another name, whose columns change their names too, beside a trigger',
    from: { guests: table('guests', { id: integer().primaryKey(), a: text({ max: 5 }), b: text({ max: 5 }).nullable() }) },
    to: { visitors: table('visitors', { id: integer().primaryKey(), b: text({ max: 9 }), a: text({ max: 5 }).nullable() }) },
    hints: { rename: ['guests=visitors', 'guests.a=visitors.b', 'guests.b=visitors.a'] },
    rows: { guests: [{ id: 1, a: 'x', b: 'y' }] },
    made: (kit) => kit.triggerSql('watch', 'guests'),
    up: { visitors: [{ id: 1, b: 'x', a: 'y' }] },
  },
]

const people = (constraints: Parameters<typeof table>[2]) =>
  table('people', { id: integer().primaryKey(), age: integer() }, constraints)
const all = view('all_people', { id: integer(), age: integer() }, { reads: ['people'], query: 'SELECT * FROM people' })

const underAll: Change[] = [
  {
    name: 'drop an index among some rows under a view of all columns',
    from: { people: people(() => [indexAmong(reference('age').gt(5), reference('age'))]), all },
    to: { people: people(() => []), all },
    rows: { people: [{ id: 1, age: 7 }] },
    up: { all_people: [{ id: 1, age: 7 }] },
  },
]

export const foundSubjects = [subjectOf('what random changes found', [...renamed, ...underAll])]
