// What stands in a database is read as it was made, and every change made behind the layer's back is found and named.
import { expect } from 'vitest'
import {
  and,
  bigint,
  boolean,
  bytes,
  check,
  counter,
  date,
  decimal,
  double,
  enumeration,
  foreignKey,
  index,
  integer,
  json,
  named,
  not,
  or,
  primaryKey,
  schemaDifferences,
  schemaState,
  softDelete,
  sum,
  table,
  text,
  timestamp,
  timestamps,
  unique,
  uniqueAmong,
  uuid,
  type FoundSchema,
  type Schema,
} from '../../src/database.ts'
import type { Kit, Subject } from './kit.ts'

const owners = table('owners', { id: uuid().primaryKey(), number: counter().unique(), name: text({ max: 40 }) }, (t) => [
  check('name', t.name.ne('')),
])

const everything = table(
  'everything',
  {
    id: uuid().primaryKey(),
    number: counter().unique(),
    word: text({ max: 20 }).default('it\'s "quoted" \\ [x]').personal(),
    long: text().nullable(),
    whole: integer().default(-5),
    big: bigint().default(-9_223_372_036_854_775_808n),
    positive: bigint().default(1n),
    money: decimal(12, 2).default('0.5'),
    fee: decimal(12, 2).nullable(),
    exact: decimal(18, 18).default('-0.000000000000000001'),
    ratio: double().default(1e-7),
    huge: double().default(-1.5e300),
    open: boolean().default(false),
    closed: boolean().default(true),
    ...timestamps(),
    day: date().default('2026-11-21').nullable(),
    moment: timestamp().default(new Date('2026-11-21T07:00:00.120Z')),
    data: json<object>().default({ a: ["it's", null, { b: 1.5 }] }),
    words: json<string>().default('text'),
    raw: bytes({ max: 4 }).default(new Uint8Array([0, 255])),
    blob: bytes().nullable(),
    kind: enumeration('a', "it's", '5').default("it's"),
    only: enumeration('one').nullable(),
    ...softDelete(),
    parent_id: uuid().nullable().default(null),
    owner_id: uuid(),
    keeper: integer().nullable(),
    select: integer().nullable(),
    motto: text().nullable(),
  },
  (t) => [
    unique(t.word, t.kind),
    uniqueAmong(and(t.deleted_at.isNull(), t.open.eq(true)), t.day),
    index(t.kind, t.whole.desc(), t.parent_id.desc()),
    index(t.select),
    named('by_owner', index(t.owner_id, t.fee)),
    check('positive', t.positive.gt(0)),
    check('money', t.money.gte(t.fee)),
    check('total', t.money.eq(sum(t.fee, t.fee))),
    check('limit', t.money.lt('100000.5')),
    check('moment', t.moment.gt(new Date('2020-01-01T00:00:00.000Z'))),
    check('day', or(t.day.isNull(), and(t.day.gte('2000-01-01'), t.day.lt('2100-01-01')))),
    check('mixed', or(not(t.kind.eq("it's")), t.big.gt(5n), t.big.lt(-3), t.open.ne(t.closed), t.fee.isNotNull())),
    // No list of words, though it asks for one.
    check('motto', t.motto.eq('x')),
    check('ratio', and(t.ratio.gte(0), t.ratio.lte(1.5))),
    foreignKey(t.parent_id, () => ({ table: 'everything', column: 'id' }), { onDelete: 'set null' }),
    foreignKey(t.owner_id, () => owners.reference('id'), { onDelete: 'restrict' }),
    foreignKey(t.keeper, () => seats.reference('number'), { onDelete: 'no action' }),
  ],
)

const seats = table('seats', { room: text({ max: 20 }), seat: integer(), number: integer().unique(), note: text() }, (t) => [
  primaryKey(t.room, t.seat),
])

const bookings = table('bookings', { word: text({ max: 5 }).primaryKey(), room: text({ max: 20 }), seat: integer() }, (t) => [
  named(
    'booked',
    foreignKey([t.room, t.seat], () => ({ table: 'seats', columns: ['room', 'seat'] }), { onDelete: 'cascade' }),
  ),
])

const schema = { owners, everything, seats, bookings }

/** Neutral parts that no database keeps. */
function comparable(schema: Schema, found: FoundSchema): [unknown, unknown] {
  const states = [...schemaState(schema).values()].map(({ name, columns, primaryKey: key }) => ({
    name,
    columns: columns.map(({ name: column, type, nullable }) => ({
      name: column,
      type: type.kind === 'counter' ? { kind: 'bigint' } : type,
      nullable,
    })),
    primaryKey: key,
  }))
  const tables = states.map(({ name }) => {
    const { columns, primaryKey: key } = found.tables.get(name)!
    const plain = columns.map(({ name: column, type, nullable }) => ({
      name: column,
      type: type.kind === 'counter' ? { kind: 'bigint' } : type,
      nullable,
    }))
    return { name, columns: plain, primaryKey: key }
  })
  return [tables, states]
}

const thing = (changes: Schema[string]): Schema => ({ owners, things: changes })

const things = table(
  'things',
  {
    id: uuid().primaryKey(),
    name: text({ max: 20 }).default('none'),
    size: integer().nullable(),
    price: decimal(8, 2).default('1'),
    code: text({ max: 5 }).nullable(),
    owner_id: uuid().nullable(),
  },
  (t) => [
    unique(t.code),
    index(t.size, t.name.desc()),
    uniqueAmong(t.size.isNotNull(), t.name),
    check('size', t.size.gte(1)),
    foreignKey(t.owner_id, () => owners.reference('id'), { onDelete: 'restrict' }),
  ],
)

const { id, name, size, price, code, owner_id } = things.columns
type Constraints = Parameters<typeof table<'things', typeof things.columns>>[2]
type Parts = Parameters<NonNullable<Constraints>>[0]

const keyTo = (t: Parts) => foreignKey(t.owner_id, () => owners.reference('id'), { onDelete: 'restrict' as const })
const rest = (t: Parts) => [unique(t.code), index(t.size, t.name.desc()), uniqueAmong(t.size.isNotNull(), t.name)]
const all = (t: Parts) => [...rest(t), check('size', t.size.gte(1)), keyTo(t)]

/**
 * Each is made as a schema in which one thing is otherwise: the database then is what somebody else's statement would have left,
 * on engines whose own statements for that differ.
 */
const changed: [what: string, made: Schema[string], sentences: RegExp[]][] = [
  [
    'another default',
    table('things', { id, name: name.default('other'), size, price, code, owner_id }, all),
    [/^things: column name has the default 'other' in the database, the default 'none' in the schema$/],
  ],
  [
    'a lost default',
    table('things', { id, name: text({ max: 20 }), size, price, code, owner_id }, all),
    [/^things: column name has no default in the database, the default 'none' in the schema$/],
  ],
  [
    'a column that may be empty',
    table('things', { id, name: name.nullable(), size, price, code, owner_id }, all as never),
    [/^things: column name may be empty in the database, and must not be empty in the schema$/],
  ],
  [
    'a column that must not be empty',
    table('things', { id, name, size: integer(), price, code, owner_id }, all as never),
    [/^things: column size must not be empty in the database, and may be empty in the schema$/],
  ],
  [
    'another length',
    table('things', { id, name: text({ max: 30 }).default('none'), size, price, code, owner_id }, all),
    [/^things: column name is text ≤ 30 in the database, text ≤ 20 in the schema$/],
  ],
  [
    'another type',
    table('things', { id, name, size: bigint().nullable(), price, code, owner_id }, all as never),
    [/^things: column size is bigint in the database, integer in the schema$/],
  ],
  [
    'another scale',
    table('things', { id, name, size, price: decimal(8, 3).default('1'), code, owner_id }, all),
    [/^things: column price is decimal\(8, 3\) in the database, decimal\(8, 2\) in the schema$/],
  ],
  [
    'an extra column',
    table('things', { id, name, size, price, code, owner_id, extra: json().nullable() }, all as never),
    [/^things: column extra is not in the schema: json$/],
  ],
  [
    'a changed check',
    table('things', things.columns, (t) => [...rest(t), check('size', t.size.gt(1)), keyTo(t)]),
    [/^things: check things_size is size > 1 in the database, size >= 1 in the schema$/],
  ],
  ['a missing check', table('things', things.columns, (t) => [...rest(t), keyTo(t)]), [/^things: check things_size is missing$/]],
  [
    'an extra check',
    table('things', things.columns, (t) => [...all(t), check('extra', t.name.ne('x'))]),
    [/^things: check things_extra is not in the schema: name <> 'x'$/],
  ],
  [
    'another action of a foreign key',
    table('things', things.columns, (t) => [
      ...rest(t),
      check('size', t.size.gte(1)),
      foreignKey(t.owner_id, () => owners.reference('id'), { onDelete: 'set null' }),
    ]),
    [
      /^things: foreign key things_owner_id_foreign is .* on delete set null in the database, .* on delete restrict in the schema$/,
    ],
  ],
  [
    'a missing foreign key',
    table('things', things.columns, (t) => [...rest(t), check('size', t.size.gte(1))]),
    [/^things: foreign key things_owner_id_foreign is missing$/],
  ],
  [
    'an extra foreign key',
    table('things', things.columns, (t) => [...all(t), foreignKey(t.id, () => owners.reference('id'), { onDelete: 'cascade' })]),
    [/^things: foreign key things_id_foreign is not in the schema: \(id\) to owners \(id\), on delete cascade$/],
  ],
  ['a missing unique key', table('things', things.columns, (t) => all(t).slice(1)), [/^index things_code_unique is missing$/]],
  [
    'an index in another order',
    table('things', things.columns, (t) => [
      unique(t.code),
      named('things_size_name_index', index(t.size, t.name)),
      ...all(t).slice(2),
    ]),
    [/^index things_size_name_index differs: the database has \(size, name\), the schema \(size, name descending\)$/],
  ],
  [
    'an index that is no longer unique',
    table('things', things.columns, (t) => [named('things_code_unique', index(t.code)), ...all(t).slice(1)]),
    [/^index things_code_unique differs: the database has \(code\), the schema unique \(code\)$/],
  ],
  [
    'a unique key among other rows',
    table('things', things.columns, (t) => [
      unique(t.code),
      index(t.size, t.name.desc()),
      uniqueAmong(t.size.isNull(), t.name),
      check('size', t.size.gte(1)),
      keyTo(t),
    ]),
    [/^index things_name_unique differs: .* where size is empty, the schema .* where not \(size is empty\)$/],
  ],
  [
    'a primary key of other columns',
    table('things', { ...things.columns, id: uuid() }, (t) => [primaryKey(t.name), ...all(t)]),
    [/^things: the primary key is \(name\) in the database, \(id\) in the schema$/],
  ],
]

/** What is done behind the layer by statements. */
const behind: [what: string, sql: (kit: Kit) => string, sentence: RegExp][] = [
  ['a lost index', (kit) => kit.dropIndexSql('things_code_unique', 'things'), /^index things_code_unique is missing$/],
  ['an extra index', () => 'CREATE INDEX extra ON things (price)', /^index extra is not in the schema: \(price\)/],
  ['a lost column', () => 'ALTER TABLE things DROP COLUMN price', /^things: column price is missing$/],
  ['an extra column', () => 'ALTER TABLE things ADD COLUMN extra INTEGER', /^things: column extra is not in the schema: /],
  ['an extra table', () => 'CREATE TABLE extra (id INTEGER)', /^table extra is not in the schema$/],
  ['a lost table', () => 'DROP TABLE things', /^table things is missing$/],
  ['an extra view', () => 'CREATE VIEW seen AS SELECT name FROM things', /^view seen is not in the schema$/],
]

export const introspectionSubject: Subject = {
  subject: 'introspection',
  cases: [
    {
      name: 'a schema that uses every feature is read as it was made',
      run: async (kit) => {
        const database = await kit.build(schema)
        const found = await database.introspect()
        const [tables, states] = comparable(schema, found)
        expect(tables).toEqual(states)
        expect(schemaDifferences(schema, found)).toEqual([])
        expect(schemaDifferences(schemaState(schema), found)).toEqual([])
        for (const { name: table, unknown, peculiarities } of found.tables.values()) {
          expect([table, unknown, peculiarities]).toEqual([table, [], []])
        }
        expect(found.others).toEqual([])
      },
    },
    {
      name: 'an empty database has nothing in it',
      run: async (kit) => {
        const database = await kit.open({ schema: {} })
        expect(await database.introspect()).toEqual({ tables: new Map(), others: [] })
        expect(schemaDifferences({ owners }, await database.introspect())).toEqual(['table owners is missing'])
      },
    },
    {
      name: 'every difference of a definition is found and named, and nothing else',
      run: async (kit) => {
        for (const [what, made, sentences] of changed) {
          const database = await kit.build(thing(made))
          const told = schemaDifferences(thing(things), await database.introspect())
          expect(told, what).toEqual(sentences.map((sentence) => expect.stringMatching(sentence)))
          await database.migrations.downgrade({ to: 'base' })
        }
      },
    },
    {
      name: 'known differences are not told, and told when they are no longer so',
      run: async (kit) => {
        const database = await kit.build(thing(changed[0]![1]))
        const found = await database.introspect()
        const known = schemaDifferences(thing(things), found)
        expect(schemaDifferences(thing(things), found, known)).toEqual([])
        expect(schemaDifferences(thing(changed[0]![1]), found, known)).toEqual([
          `it is no longer so, as was known, that ${known[0]}`,
        ])
      },
    },
  ],
}

/** For stores that other programs can reach. */
export const changesBehindSubject: Subject = {
  subject: 'introspection of changes made behind the layer',
  cases: behind.map(([what, sql, sentence]) => ({
    name: `${what} is found`,
    run: async (kit: Kit) => {
      const database = await kit.build(thing(things))
      expect(schemaDifferences(thing(things), await database.introspect())).toEqual([])
      await kit.execute(sql(kit))
      expect(schemaDifferences(thing(things), await database.introspect())).toEqual([expect.stringMatching(sentence)])
    },
  })),
}
