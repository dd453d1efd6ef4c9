// Changes of columns: added, dropped, renamed, empty or not.
import {
  boolean,
  check,
  counter,
  decimal,
  enumeration,
  index,
  integer,
  json,
  softDelete,
  text,
  timestamp,
  timestamps,
  unique,
} from '../../src/database.ts'
import { subjectOf, type Change } from './change.ts'

import { people, users } from './users.ts'

const added: Change[] = [
  {
    name: 'add a column that may be empty',
    from: users({ name: text() }),
    to: users({ name: text(), note: text().nullable() }),
    rows: people([{ name: 'Ada' }]),
    up: people([{ note: null }]),
  },
  {
    name: 'add a column with a default, of several types at once',
    from: users({ name: text() }),
    to: users({
      name: text(),
      score: integer().default(7),
      price: decimal(8, 2).default('1.50'),
      open: boolean().default(true),
      since: timestamp().default(new Date('2024-02-29T12:00:00.123Z')),
      data: json<object>().default({ a: ["it's"] }),
    }),
    rows: people([{ name: 'Ada' }, { name: 'Bo' }]),
    up: people([
      { score: 7, price: '1.50', open: true, since: new Date('2024-02-29T12:00:00.123Z'), data: { a: ["it's"] } },
      { score: 7 },
    ]),
    lostDown:
      '2 values of users.data, 2 values of users.since, 2 values of users.open, 2 values of users.price, 2 values of users.score',
  },
  {
    name: 'add a column that must not be empty, filled with a value',
    from: users({ name: text() }),
    to: users({ name: text(), nickname: text({ max: 20 }) }),
    hints: { backfill: ['users.nickname=nobody'] },
    rows: people([{ name: 'Ada' }]),
    up: people([{ nickname: 'nobody' }]),
    refused: [['users', { id: 9, name: 'x' }, 'not null']],
    lostDown: '1 value of users.nickname',
  },
  {
    name: 'add a column that must not be empty, filled from another',
    from: users({ name: text() }),
    to: users({ name: text(), nickname: text({ max: 20 }) }),
    hints: { backfill: ['users.nickname=sql:substr(name, 1, 2)'] },
    rows: people([{ name: 'Ada' }, { name: 'Bo' }]),
    up: people([{ nickname: 'Ad' }, { nickname: 'Bo' }]),
    lostDown: '2 values of users.nickname',
  },
  {
    name: 'add a column that must not be empty to an empty table',
    from: users({ name: text() }),
    to: users({ name: text(), nickname: text({ max: 20 }) }),
    hints: { backfill: ['users.nickname=x'] },
  },
  {
    name: 'add a counter to rows: they are numbered, and the next goes on',
    from: users({ name: text() }),
    to: users({ name: text(), number: counter().unique() }),
    rows: people([{ name: 'Ada' }, { name: 'Bo' }]),
    up: people([{ number: 1 }, { number: 2 }]),
    lostDown: '2 values of users.number',
    taken: [['users', { id: 3, name: 'Cy' }]],
    look: async (kit) => {
      await using database = await kit.open({ schema: users({ name: text(), number: counter().unique() }) })
      await database.transaction(async (session) => {
        expectNumber(await session.table('users').insert({ id: 3, name: 'Cy' } as never))
        await session.table('users').purge({ id: 3 } as never)
      })
    },
  },
  {
    name: 'add times and soft deletion',
    from: users({ name: text() }),
    to: users({ name: text(), ...timestamps(), ...softDelete() }),
    hints: {
      backfill: ['users.created_at=2024-01-01T00:00:00.000Z', 'users.updated_at=2024-01-02T00:00:00.000Z'],
    },
    rows: people([{ name: 'Ada' }]),
    up: people([{ created_at: new Date('2024-01-01'), updated_at: new Date('2024-01-02'), deleted_at: null }]),
    lostDown: '1 value of users.updated_at, 1 value of users.created_at',
  },
]

function expectNumber(row: unknown): void {
  if ((row as { number: number }).number !== 3) throw new Error(`The counter went on with ${(row as { number: number }).number}.`)
}

const dropped: Change[] = [
  {
    name: 'drop a column',
    from: users({ name: text(), note: text().nullable() }),
    to: users({ name: text() }),
    rows: people([{ name: 'Ada', note: 'x' }]),
    lostUp: '1 value of users.note',
    down: people([{ name: 'Ada', note: null }]),
  },
  {
    name: 'drop a column that must not be empty: the way back gives it a value',
    from: users({ name: text(), status: enumeration('on', 'off'), price: decimal(6, 2) }),
    to: users({ name: text() }),
    rows: people([{ name: 'Ada', status: 'off', price: '1.20' }]),
    lostUp: '1 value of users.status, 1 value of users.price',
    down: people([{ name: 'Ada', status: 'on', price: '0.00' }]),
  },
  {
    name: 'drop a column with its index, its check and its default',
    from: users({ name: text({ max: 9 }), level: integer().default(3) }, (t) => [
      index(t['level']!),
      unique(t['name']!, t['level']!),
      check('level', t['level']!.gte(1)),
    ]),
    to: users({ name: text({ max: 9 }) }),
    rows: people([{ name: 'Ada', level: 5 }]),
    lostUp: '1 value of users.level',
    down: people([{ name: 'Ada', level: 3 }]),
  },
]

const renamed: Change[] = [
  {
    name: 'rename a column',
    from: users({ name: text({ max: 50 }) }),
    to: users({ full_name: text({ max: 50 }) }),
    hints: { rename: ['users.name=users.full_name'] },
    rows: people([{ name: 'Ada' }]),
    up: people([{ full_name: 'Ada' }]),
  },
  {
    name: 'rename a column with its index, check and key',
    from: users({ name: text({ max: 50 }).unique(), level: integer() }, (t) => [
      index(t['level']!),
      check('level', t['level']!.gt(0)),
    ]),
    to: users({ full_name: text({ max: 50 }).unique(), grade: integer() }, (t) => [
      index(t['grade']!),
      check('level', t['grade']!.gt(0)),
    ]),
    hints: { rename: ['users.name=users.full_name', 'users.level=users.grade'] },
    rows: people([{ name: 'Ada', level: 1 }]),
    up: people([{ full_name: 'Ada', grade: 1 }]),
    refused: [
      ['users', { id: 2, full_name: 'Ada', grade: 1 }, 'unique'],
      ['users', { id: 2, full_name: 'Bo', grade: 0 }, 'check'],
    ],
  },
  {
    name: 'swap the names of two columns',
    from: users({ one: text({ max: 9 }), two: text({ max: 9 }) }, (t) => [index(t['one']!)]),
    to: users({ one: text({ max: 9 }), two: text({ max: 9 }) }, (t) => [index(t['two']!)]),
    hints: { rename: ['users.one=users.two', 'users.two=users.one'] },
    rows: people([{ one: 'first', two: 'second' }]),
    up: people([{ one: 'second', two: 'first' }]),
    down: people([{ one: 'first', two: 'second' }]),
  },
  {
    name: 'turn the names of three columns in a circle',
    from: users({ a: integer(), b: integer(), c: integer() }),
    to: users({ a: integer(), b: integer(), c: integer() }),
    hints: { rename: ['users.a=users.b', 'users.b=users.c', 'users.c=users.a'] },
    rows: people([{ a: 1, b: 2, c: 3 }]),
    up: people([{ a: 3, b: 1, c: 2 }]),
    down: people([{ a: 1, b: 2, c: 3 }]),
  },
  {
    name: 'rename a column and change its type, in one',
    from: users({ age: text({ max: 10 }) }),
    to: users({ years: integer().nullable() }),
    hints: { rename: ['users.age=users.years'] },
    rows: people([{ age: '41' }]),
    up: people([{ years: 41 }]),
  },
  {
    name: 'rename a column to the name of one that is dropped',
    from: users({ name: text(), old_name: text() }),
    to: users({ name: text() }),
    hints: { rename: ['users.old_name=users.name'] },
    rows: people([{ name: 'new', old_name: 'old' }]),
    lostUp: '1 value of users.name_aside',
    up: people([{ name: 'old' }]),
    down: people([{ name: '', old_name: 'old' }]),
  },
  {
    name: 'change the case of a name alone',
    from: users({ Name: text() }),
    to: users({ name: text() }),
    hints: { rename: ['users.Name=users.name'] },
    rows: people([{ Name: 'Ada' }]),
    up: people([{ name: 'Ada' }]),
  },
  {
    name: 'say that a column was not renamed: one goes, another comes',
    from: users({ name: text() }),
    to: users({ title: text().nullable() }),
    hints: { rename: ['users.name=-'] },
    rows: people([{ name: 'Ada' }]),
    lostUp: '1 value of users.name',
    up: people([{ title: null }]),
    down: people([{ name: '' }]),
  },
]

const empties: Change[] = [
  {
    name: 'let a column be empty',
    from: users({ name: text() }),
    to: users({ name: text().nullable() }),
    rows: people([{ name: 'Ada' }]),
    up: people([{ name: 'Ada' }]),
    taken: [['users', { id: 2, name: null }]],
  },
  {
    name: 'forbid emptiness; rows that are empty get the default',
    from: users({ level: integer().nullable() }),
    to: users({ level: integer().default(7) }),
    rows: people([{ level: 1 }, { level: null }]),
    up: people([{ level: 1 }, { level: 7 }]),
    down: people([{ level: 1 }, { level: 7 }]),
    refused: [['users', { id: 3, level: null }, 'not null']],
  },
  {
    name: 'forbid emptiness; rows that are empty get the value given',
    from: users({ level: integer().nullable() }),
    to: users({ level: integer() }),
    hints: { backfill: ['users.level=3'] },
    rows: people([{ level: 1 }, { level: null }]),
    up: people([{ level: 1 }, { level: 3 }]),
    down: people([{ level: 1 }, { level: 3 }]),
  },
  {
    name: 'forbid emptiness in an indexed column: empty values keep their place in the order',
    from: users({ level: integer().nullable() }, (t) => [index(t['level']!), index(t['level']!.desc(), t['id']!)]),
    to: users({ level: integer().default(0) }, (t) => [index(t['level']!), index(t['level']!.desc(), t['id']!)]),
    rows: people([{ level: 1 }, { level: null }]),
    up: people([{ level: 1 }, { level: 0 }]),
    down: people([{ level: 1 }, { level: 0 }]),
  },
  {
    name: 'add, change and drop a default',
    from: users({ a: integer(), b: integer().default(1), c: text().default('x') }),
    to: users({ a: integer().default(5), b: integer().default(2), c: text() }),
    rows: people([{ a: 1, b: 1, c: 'c' }]),
    up: people([{ a: 1, b: 1, c: 'c' }]),
    refused: [['users', { id: 2, a: 1 }, 'not null']],
    taken: [['users', { id: 2, c: 'd' }]],
  },
]

export const columnSubjects = [
  subjectOf('columns added', added),
  subjectOf('columns dropped', dropped),
  subjectOf('columns renamed', renamed),
  subjectOf('emptiness and defaults', empties),
]
