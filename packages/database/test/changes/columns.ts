// Changes of columns: added, dropped, renamed, altered in every way.
import {
  bigint,
  boolean,
  check,
  counter,
  date,
  decimal,
  double,
  enumeration,
  index,
  integer,
  json,
  reference,
  softDelete,
  sum,
  table,
  text,
  timestamp,
  timestamps,
  unique,
  uuid,
  type Schema,
} from '../../src/database.ts'
import type { AnyColumns, Constraint } from '../../src/schema/table.ts'
import type { ColumnReference } from '../../src/schema/table.ts'
import { subjectOf, type Change } from './change.ts'

type References = Record<string, ColumnReference>

/** A schema of one table of users with these columns beside its key. */
const users = (columns: AnyColumns, constraints: (t: References) => Constraint[] = () => []): Schema => ({
  users: table('users', { id: integer().primaryKey(), ...columns }, (t) => constraints(t as References)),
})

const people = (values: Record<string, unknown>[]) => ({ users: values.map((value, place) => ({ id: place + 1, ...value })) })

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

const types: Change[] = [
  {
    name: 'longer text',
    from: users({ name: text({ max: 5 }).unique() }),
    to: users({ name: text({ max: 255 }).unique() }),
    rows: people([{ name: 'Ada' }]),
    up: people([{ name: 'Ada' }]),
    taken: [['users', { id: 2, name: 'x'.repeat(200) }]],
  },
  {
    name: 'shorter text: what is longer is counted, and cut when that is allowed',
    from: users({ name: text({ max: 20 }) }),
    to: users({ name: text({ max: 3 }) }),
    rows: people([{ name: 'Ada' }, { name: 'Große Frau' }]),
    lostUp: '1 value of users.name',
    up: people([{ name: 'Ada' }, { name: 'Gro' }]),
    down: people([{ name: 'Ada' }, { name: 'Gro' }]),
  },
  {
    name: 'text without an end',
    from: users({ name: text({ max: 5 }) }),
    to: users({ name: text() }),
    rows: people([{ name: 'Ada' }]),
    up: people([{ name: 'Ada' }]),
  },
  {
    name: 'integer to bigint',
    from: users({ size: integer() }, (t) => [index(t['size']!), check('size', t['size']!.gte(-5))]),
    to: users({ size: bigint() }, (t) => [index(t['size']!), check('size', t['size']!.gte(-5))]),
    rows: people([{ size: 2_147_483_647 }]),
    up: people([{ size: 2_147_483_647n }]),
    taken: [['users', { id: 2, size: 9_007_199_254_740_993n }]],
    refused: [['users', { id: 2, size: -6n }, 'check']],
  },
  {
    name: 'bigint to integer: what does not fit stands in the way',
    from: users({ size: bigint() }),
    to: users({ size: integer() }),
    rows: people([{ size: 5n }, { size: 9_007_199_254_740_993n }]),
    refusal: /1 row of users would have no size/,
  },
  {
    name: 'bigint to integer that may be empty: what does not fit is counted',
    from: users({ size: bigint().nullable() }),
    to: users({ size: integer().nullable() }),
    rows: people([{ size: 5n }, { size: 9_007_199_254_740_993n }]),
    lostUp: '1 value of users.size',
    up: people([{ size: 5 }, { size: null }]),
    down: people([{ size: 5n }, { size: null }]),
  },
  {
    name: 'text to integer',
    from: users({ level: text({ max: 20 }) }),
    to: users({ level: integer() }),
    rows: people([{ level: '42' }, { level: '-7' }, { level: '0' }]),
    up: people([{ level: 42 }, { level: -7 }, { level: 0 }]),
  },
  {
    name: 'text to integer, with words that are none',
    from: users({ level: text({ max: 20 }) }),
    to: users({ level: integer().default(0) }),
    rows: people([{ level: '42' }, { level: 'many' }, { level: '007' }]),
    lostUp: '2 values of users.level',
    up: people([{ level: 42 }, { level: 0 }, { level: 0 }]),
    down: people([{ level: '42' }, { level: '0' }, { level: '0' }]),
  },
  {
    name: 'text to decimal, exactly',
    from: users({ price: text({ max: 20 }) }),
    to: users({ price: decimal(18, 4) }),
    rows: people([{ price: '-99999999999999.9999' }, { price: '0.0001' }, { price: '-0.5000' }, { price: '12.0000' }]),
    up: people([{ price: '-99999999999999.9999' }, { price: '0.0001' }, { price: '-0.5000' }, { price: '12.0000' }]),
  },
  {
    name: 'text to json',
    from: users({ data: text() }),
    to: users({ data: json() }),
    rows: people([{ data: '{"a":[1,null]}' }, { data: '"x"' }]),
    up: people([{ data: { a: [1, null] } }, { data: 'x' }]),
  },
  {
    name: 'text to boolean, date, timestamp and uuid',
    from: users({ a: text(), b: text(), c: text(), d: text() }),
    to: users({ a: boolean().nullable(), b: date().nullable(), c: timestamp().nullable(), d: uuid().nullable() }),
    rows: people([
      { a: 'true', b: '2024-02-29', c: '2024-02-29T23:59:59.120Z', d: '01890a5d-ac96-774b-bcce-b302099a8057' },
      { a: 'false', b: '0001-01-01', c: '1999-12-31T00:00:00.000Z', d: '00000000-0000-0000-0000-000000000000' },
    ]),
    up: people([
      { a: true, b: '2024-02-29', c: new Date('2024-02-29T23:59:59.120Z'), d: '01890a5d-ac96-774b-bcce-b302099a8057' },
      { a: false, b: '0001-01-01' },
    ]),
  },
  {
    name: 'text to date, with days there are not',
    from: users({ day: text().nullable() }),
    to: users({ day: date().nullable() }),
    rows: people([{ day: '2023-02-29' }, { day: 'tomorrow' }, { day: '2024-13-01' }, { day: '2024-12-31' }]),
    lostUp: '3 values of users.day',
    up: people([{ day: null }, { day: null }, { day: null }, { day: '2024-12-31' }]),
    down: people([{}, {}, {}, {}]),
  },
  {
    name: 'more digits of a decimal, before and after the point',
    from: users({ price: decimal(6, 2) }, (t) => [check('price', t['price']!.gte('0.5'))]),
    to: users({ price: decimal(12, 4) }, (t) => [check('price', t['price']!.gte('0.5'))]),
    rows: people([{ price: '1234.56' }]),
    up: people([{ price: '1234.5600' }]),
    refused: [['users', { id: 2, price: '0.4999' }, 'check']],
  },
  {
    name: 'fewer digits of a decimal: rounded alike on every engine',
    from: users({ price: decimal(12, 4) }),
    to: users({ price: decimal(8, 2) }),
    rows: people([{ price: '1.0050' }, { price: '-1.0050' }, { price: '7.2500' }]),
    lostUp: '2 values of users.price',
    up: people([{ price: '1.01' }, { price: '-1.01' }, { price: '7.25' }]),
    down: people([{ price: '1.0100' }, { price: '-1.0100' }, { price: '7.2500' }]),
  },
  {
    name: 'integer to decimal, double, boolean and text',
    from: users({ a: integer(), b: integer(), c: integer(), d: integer() }),
    to: users({ a: decimal(14, 2), b: double(), c: boolean(), d: text({ max: 11 }) }),
    rows: people([{ a: 5, b: -3, c: 1, d: -2_147_483_648 }]),
    up: people([{ a: '5.00', b: -3, c: true, d: '-2147483648' }]),
  },
  {
    name: 'timestamp to date: the time of day is counted',
    from: users({ at: timestamp() }),
    to: users({ at: date() }),
    rows: people([{ at: new Date('2024-02-29T00:00:00.000Z') }, { at: new Date('2024-02-29T23:00:00.000Z') }]),
    lostUp: '1 value of users.at',
    up: people([{ at: '2024-02-29' }, { at: '2024-02-29' }]),
    down: people([{ at: new Date('2024-02-29') }, { at: new Date('2024-02-29') }]),
  },
  {
    name: 'decimal and timestamp to text, and back',
    from: users({ a: decimal(10, 3), b: timestamp() }),
    to: users({ a: text(), b: text() }),
    rows: people([{ a: '-0.050', b: new Date('0999-02-03T04:05:06.007Z') }]),
    up: people([{ a: '-0.050', b: '0999-02-03T04:05:06.007Z' }]),
  },
  {
    name: 'a type that does not turn into another by itself, by SQL',
    from: users({ size: double() }),
    to: users({ size: text() }),
    hints: { cast: ["users.size=CASE WHEN size > 1 THEN 'big' ELSE 'small' END"] },
    rows: people([{ size: 0.5 }, { size: 2 }]),
    up: people([{ size: 'small' }, { size: 'big' }]),
    lostDown: '2 values of users.size',
    down: people([{ size: 0 }, { size: 0 }]),
  },
  {
    name: 'a type that does not turn into another, its values left behind',
    from: users({ size: double() }),
    to: users({ size: uuid().nullable() }),
    hints: { cast: ['users.size=empty'] },
    rows: people([{ size: 0.5 }]),
    lostUp: '1 value of users.size',
    up: people([{ size: null }]),
    down: people([{ size: 0 }]),
  },
  {
    name: 'the mark of personal columns alone: nothing to do in the database',
    from: users({ name: text() }),
    to: users({ name: text().personal() }),
    rows: people([{ name: 'Ada' }]),
    up: people([{ name: 'Ada' }]),
  },
]

const status = (...words: [string, ...string[]]) => enumeration(...words)

const enumerations: Change[] = [
  {
    name: 'a word more in an enumeration, used as the default',
    from: users({ status: status('draft', 'open').default('draft') }),
    to: users({ status: status('draft', 'open', "can't say").default("can't say") }),
    rows: people([{ status: 'open' }]),
    up: people([{ status: 'open' }]),
    taken: [['users', { id: 2 }]],
  },
  {
    name: 'a word less in an enumeration that nobody uses',
    from: users({ status: status('draft', 'open', 'gone') }),
    to: users({ status: status('draft', 'open') }),
    rows: people([{ status: 'open' }]),
    up: people([{ status: 'open' }]),
    refused: [['users', { id: 2, status: 'gone' }, 'value']],
  },
  {
    name: 'a word less that rows have: refused, as nothing could stand in its place',
    from: users({ status: status('draft', 'open', 'gone') }),
    to: users({ status: status('draft', 'open') }),
    rows: people([{ status: 'gone' }]),
    refusal: /1 row of users would have no status/,
  },
  {
    name: 'a word less that rows have, where the default takes its place',
    from: users({ status: status('draft', 'open', 'gone') }),
    to: users({ status: status('draft', 'open').default('draft') }),
    rows: people([{ status: 'gone' }]),
    lostUp: '1 value of users.status',
    up: people([{ status: 'draft' }]),
    down: people([{ status: 'draft' }]),
  },
  {
    name: 'a word under a new name',
    from: users({ status: status('draft', 'open').default('open') }),
    to: users({ status: status('draft', 'published').default('published') }),
    hints: { renameValue: ['users.status.open=published'] },
    rows: people([{ status: 'open' }, { status: 'draft' }]),
    up: people([{ status: 'published' }, { status: 'draft' }]),
  },
  {
    name: 'two words that swap their names',
    from: users({ status: status('on', 'off') }),
    to: users({ status: status('on', 'off').default('on') }),
    hints: { renameValue: ['users.status.on=off', 'users.status.off=on'] },
    rows: people([{ status: 'on' }, { status: 'off' }]),
    up: people([{ status: 'off' }, { status: 'on' }]),
  },
  {
    name: 'two words that become one',
    from: users({ status: status('new', 'fresh', 'old') }),
    to: users({ status: status('new', 'old') }),
    hints: { renameValue: ['users.status.fresh=new'] },
    rows: people([{ status: 'fresh' }, { status: 'new' }]),
    up: people([{ status: 'new' }, { status: 'new' }]),
    down: people([{ status: 'new' }, { status: 'new' }]),
  },
  {
    name: 'text to an enumeration, and the check holds',
    from: users({ status: text({ max: 9 }) }),
    to: users({ status: status('a', 'b') }),
    rows: people([{ status: 'a' }]),
    up: people([{ status: 'a' }]),
    refused: [['users', { id: 2, status: 'c' }, 'value']],
  },
  {
    name: 'an enumeration to text, and what is longer may stand there',
    from: users({ status: status('a', 'b') }),
    to: users({ status: text({ max: 30 }) }),
    rows: people([{ status: 'a' }]),
    up: people([{ status: 'a' }]),
    taken: [['users', { id: 2, status: 'much longer than before' }]],
  },
]

const total = () => decimal(10, 2).generatedAs(sum(reference('net'), reference('tax')))
const bill = { net: decimal(10, 2), tax: decimal(10, 2) }

const generated: Change[] = [
  {
    name: 'add a generated column, with an index over it',
    from: users(bill),
    to: users({ ...bill, total: total() }, (t) => [index(t['total']!)]),
    rows: people([{ net: '1.10', tax: '0.20' }]),
    up: people([{ total: '1.30' }]),
  },
  {
    name: 'drop a generated column: nothing is lost',
    from: users({ ...bill, total: total() }),
    to: users(bill),
    rows: people([{ net: '1.10', tax: '0.20' }]),
  },
  {
    name: 'change how a column is generated',
    from: users({ ...bill, dear: boolean().generatedAs(reference('net').gt('5')) }, (t) => [index(t['dear']!)]),
    to: users({ ...bill, dear: boolean().generatedAs(reference('net').gt('1')) }, (t) => [index(t['dear']!)]),
    rows: people([{ net: '2.00', tax: '0.20' }]),
    up: people([{ dear: true }]),
    down: people([{ dear: false }]),
  },
  {
    name: 'change the type of what a generated column reads',
    from: users({ ...bill, dear: boolean().generatedAs(reference('net').gt('5')) }, (t) => [index(t['dear']!)]),
    to: users({ net: decimal(12, 4), tax: decimal(10, 2), dear: boolean().generatedAs(reference('net').gt('5')) }, (t) => [
      index(t['dear']!),
    ]),
    rows: people([{ net: '7.10', tax: '0.20' }]),
    up: people([{ net: '7.1000', dear: true }]),
  },
  {
    name: 'rename what a generated column reads, and the column itself',
    from: users({ ...bill, total: total() }),
    to: users({
      price: decimal(10, 2),
      tax: decimal(10, 2),
      whole: decimal(10, 2).generatedAs(sum(reference('price'), reference('tax'))),
    }),
    hints: { rename: ['users.net=users.price', 'users.total=users.whole'] },
    rows: people([{ net: '1.10', tax: '0.20' }]),
    up: people([{ price: '1.10', whole: '1.30' }]),
  },
  {
    name: 'a generated column becomes a plain one',
    from: users({ ...bill, total: total() }),
    to: users({ ...bill, total: decimal(10, 2).default('0') }),
    rows: people([{ net: '1.10', tax: '0.20' }]),
    up: people([{ total: '0.00' }]),
    lostDown: '1 value of users.total',
  },
]

export const columnSubjects = [
  subjectOf('columns added', added),
  subjectOf('columns dropped', dropped),
  subjectOf('columns renamed', renamed),
  subjectOf('emptiness and defaults', empties),
  subjectOf('types', types),
  subjectOf('enumerations', enumerations),
  subjectOf('generated columns', generated),
]
