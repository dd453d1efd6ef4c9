// Schemas that not every engine could hold are refused when they are read, naming table and column.
import { describe, expect, it } from 'vitest'
import {
  and,
  bigint,
  boolean,
  bytes,
  check,
  counter,
  decimal,
  double,
  enumeration,
  foreignKey,
  index,
  integer,
  json,
  not,
  openDatabase,
  primaryKey,
  sum,
  table,
  text,
  timestamp,
  timestamps,
  unique,
  uniqueAmong,
  uuid,
} from '../database.ts'
import { schemaState, type Schema } from './schema.ts'
import type { Constraint, ColumnReference } from './table.ts'

const columns = {
  id: uuid().primaryKey(),
  word: text({ max: 20 }),
  long: text(),
  whole: integer(),
  big: bigint(),
  number: counter(),
  cents: decimal(12, 2),
  mills: decimal(12, 3),
  ratio: double(),
  open: boolean(),
  kind: enumeration('a', 'b'),
  moment: timestamp().nullable(),
  data: json(),
  raw: bytes({ max: 3 }),
  other_id: uuid().nullable(),
}
type References = { [K in keyof typeof columns]: ColumnReference }
const other = table('other', { id: uuid().primaryKey(), word: text({ max: 20 }), day: integer() }, (t) => [
  uniqueAmong(t.day.gt(0), t.word),
])
const thing = (constraints: (t: References) => Constraint[]): Schema => ({ other, thing: table('thing', columns, constraints) })

const refusals: [what: string, schema: () => Schema, sentence: RegExp][] = [
  [
    'a name with a space',
    () => ({ x: table('a b', { id: uuid().primaryKey() }) }),
    /Table a b: the name "a b" may only hold letters, digits and _/,
  ],
  ['a name with a quote', () => ({ x: table('x', { id: uuid().primaryKey(), 'a"b': text() }) }), /may only hold letters/],
  ['a name that PostgreSQL would cut', () => ({ x: table('x'.repeat(64), { id: uuid().primaryKey() }) }), /longer than 63 bytes/],
  [
    'names that differ by case only',
    () => ({ x: table('x', { id: uuid().primaryKey(), a: text(), A: text() }) }),
    /two columns A/,
  ],
  ['a column called or', () => ({ x: table('x', { id: uuid().primaryKey(), or: text() }) }), /a column cannot be called or/],
  ['a table without a key', () => ({ x: table('x', { a: text() }) }), /no primary key/],
  [
    'a nullable key',
    () => ({ x: table('x', { a: text({ max: 5 }).nullable().primaryKey() }) }),
    /column a of the primary key cannot be nullable/,
  ],
  [
    'a key of text without a maximum',
    () => ({ x: table('x', { a: text().primaryKey() }) }),
    /the primary key holds a, which needs a maximum/,
  ],
  [
    'a decimal of 19 digits',
    () => ({ x: table('x', { id: uuid().primaryKey(), a: decimal(19, 2) }) }),
    /column a needs a decimal of 1 to 18 digits/,
  ],
  ['a decimal of no digits', () => ({ x: table('x', { id: uuid().primaryKey(), a: decimal(0, 0) }) }), /1 to 18 digits/],
  ['a scale above the precision', () => ({ x: table('x', { id: uuid().primaryKey(), a: decimal(2, 3) }) }), /1 to 18 digits/],
  [
    'a maximum of none',
    () => ({ x: table('x', { id: uuid().primaryKey(), a: text({ max: 0 }) }) }),
    /column a needs a maximum of 1 or more/,
  ],
  [
    'a word twice',
    () => ({ x: table('x', { id: uuid().primaryKey(), a: enumeration('a', 'a') }) }),
    /column a names a word twice/,
  ],
  [
    'a default beside a role',
    () => ({ x: table('x', { id: uuid().default('x').primaryKey() }) }),
    /filled by the layer and cannot have a default/,
  ],
  ['an index on long text', () => thing((t) => [index(t.long)]), /index thing_long_index holds long, which needs a maximum/],
  ['an index on JSON', () => thing((t) => [unique(t.data)]), /cannot hold the JSON column data/],
  [
    'an index of too many characters',
    () => ({
      x: table('x', { id: uuid().primaryKey(), a: text({ max: 500 }), b: text({ max: 269 }) }, (t) => [index(t.a, t.b)]),
    }),
    /at most 768 characters and holds up to 769/,
  ],
  ['the same index twice', () => thing((t) => [index(t.word), index(t.word)]), /Two constraints are called thing_word_index/],
  ['a comparison with null', () => thing((t) => [check('c', t.word.eq(null))]), /nothing is equal to null; use isNull\(\)/],
  [
    'decimals of different scales',
    () => thing((t) => [check('c', t.cents.lte(t.mills))]),
    /compares a decimal with 2 digits after the point with a decimal with 3/,
  ],
  ['a sum of different scales', () => thing((t) => [check('c', t.cents.eq(sum(t.cents, t.mills)))]), /decimal with 3 digits/],
  [
    'a decimal beside an integer',
    () => thing((t) => [check('c', t.cents.gt(t.whole))]),
    /compares a decimal .* with a whole number/,
  ],
  ['a decimal beside a number', () => thing((t) => [check('c', t.cents.gt(5))]), /5 is not a value of the type decimal/],
  [
    'a whole number beside text',
    () => thing((t) => [check('c', t.whole.gt('5'))]),
    /"5" is not a value of the type whole number/,
  ],
  ['a word that is none', () => thing((t) => [check('c', t.kind.ne('z'))]), /"z" is not a value/],
  ['a sum of texts', () => thing((t) => [check('c', t.word.eq(sum(t.word, t.word)))]), /only numbers can be added/],
  ['JSON in a comparison', () => thing((t) => [check('c', t.data.eq('x'))]), /type json cannot be compared/],
  ['an empty and', () => thing(() => [check('c', and())]), /without conditions says nothing/],
  [
    'a comparison of a comparison',
    () => thing((t) => [check('c', t.open.eq(not(t.open.eq(true))))]),
    /only columns, values and sums/,
  ],
  [
    'a comparison without a column',
    () => thing(() => [check('c', { compare: '=', left: { value: 1 }, right: { value: 1 } })]),
    /needs a column/,
  ],
  [
    'a column that is not there',
    () => thing(() => [check('c', { isNull: { column: 'nothing' } })]),
    /check thing_c: it reads nothing/,
  ],
  [
    'a predicate on a column that is not there',
    () => thing((t) => [uniqueAmong({ isNull: { column: 'nothing' } }, t.word)]),
    /index thing_word_unique: it reads nothing/,
  ],
  [
    'set null on a column that must have a value',
    () => ({
      other,
      x: table('x', { id: uuid().primaryKey() }, (t) => [
        foreignKey(t.id, () => other.reference('id'), { onDelete: 'set null' }),
      ]),
    }),
    /x_id_foreign sets id to null/,
  ],
  [
    'a foreign key to nowhere',
    () => thing((t) => [foreignKey(t.other_id, () => ({ table: 'none', column: 'id' }), { onDelete: 'cascade' })]),
    /points at none\(id\), which is not there/,
  ],
  [
    'a foreign key to no column',
    () => thing((t) => [foreignKey(t.other_id, () => ({ table: 'other', column: 'none' }), { onDelete: 'cascade' })]),
    /points at other\(none\), which is not there/,
  ],
  [
    'a foreign key to what is no key',
    () => thing((t) => [foreignKey(t.whole, () => other.reference('day'), { onDelete: 'cascade' })]),
    /points at other\(day\), which is not a key of it/,
  ],
  [
    'a foreign key to a key among some rows',
    () => thing((t) => [foreignKey(t.word, () => other.reference('word'), { onDelete: 'cascade' })]),
    /which is not a key of it/,
  ],
  [
    'a foreign key of another type',
    () => thing((t) => [foreignKey(t.word, () => other.reference('id'), { onDelete: 'cascade' })]),
    /which is of another type/,
  ],
]

describe('a schema is refused for', () => {
  it.each(refusals)('%s', (_what, schema, sentence) => {
    expect(() => schemaState(schema())).toThrow(
      expect.objectContaining({ kind: 'usage', message: expect.stringMatching(sentence) }),
    )
  })

  it('a table with the name of one of ours', async () => {
    const schema = { x: table('schema_counters', { id: uuid().primaryKey() }) }
    await expect(openDatabase({ url: 'sqlite::memory:', schema })).rejects.toMatchObject({
      kind: 'usage',
      message: expect.stringMatching(/the layer's own/),
    })
  })
})

describe('a schema may', () => {
  it('compare columns of a kind with one another, with values and with sums', () => {
    const constraints = (t: References) => [
      check('a', t.cents.gte('-1.25')),
      check('b', t.big.gt(t.whole)),
      check('c', t.big.lt(2n ** 62n)),
      check('d', t.big.ne(-5)),
      check('e', t.moment.gt(new Date(0))),
      check('f', t.number.lte(sum(t.whole, t.big))),
      check('g', t.open.eq(true)),
      check('h', t.ratio.lt(0.5)),
      check('i', t.kind.ne('a')),
      uniqueAmong(and(t.moment.isNull(), not(t.open.eq(false))), t.word),
      foreignKey(t.other_id, () => other.reference('id'), { onDelete: 'set null' }),
    ]
    expect(schemaState(thing(constraints)).get('thing')!.checks).toHaveLength(9)
  })

  it('have tables that point at themselves and at one another, in any order', () => {
    const a = table('a', { id: uuid(), b: uuid(), ...timestamps() }, (t) => [
      primaryKey(t.id),
      foreignKey(t.b, () => ({ table: 'b', column: 'id' }), { onDelete: 'restrict' }),
    ])
    const b = table('b', { id: uuid().primaryKey(), c: uuid(), parent: uuid().nullable() }, (t) => [
      foreignKey(t.c, () => ({ table: 'c', column: 'id' }), { onDelete: 'cascade' }),
      foreignKey(t.parent, () => ({ table: 'b', column: 'id' }), { onDelete: 'set null' }),
    ])
    const c = table('c', { id: uuid().primaryKey() })
    expect([...schemaState({ a, b, c }).keys()]).toEqual(['c', 'b', 'a'])
  })
})
