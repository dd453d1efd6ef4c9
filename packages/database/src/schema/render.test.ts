// Schema code written from a state makes that state again.
import { compileFunction } from 'node:vm'
import { describe, expect, it } from 'vitest'
import * as database from '../database.ts'
import { renderTable } from './render.ts'
import { schemaState } from './schema.ts'
import type { TableState } from './state.ts'

const {
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
  not,
  or,
  primaryKey,
} = database
const { softDelete, sum, table, text, timestamp, timestamps, unique, uniqueAmong, uuid } = database

/** Runs the code with every word of the front door in scope. */
function evaluate(code: string): database.Schema[string] {
  const words = Object.entries(database)
  const build = compileFunction(
    `return ${code}`,
    words.map(([name]) => name),
  ) as (...values: unknown[]) => database.Schema[string]
  return build(...words.map(([, value]) => value))
}

const again = (state: TableState): TableState => evaluate(renderTable(state)).state()

const everything = table(
  'everything',
  {
    id: uuid().primaryKey(),
    number: counter().unique(),
    word: text({ max: 40 }).default('it\'s \\ "x" \n \u2028 `${x}`').personal(),
    long: text().nullable(),
    whole: integer().default(-5),
    big: bigint().default(-9_223_372_036_854_775_808n),
    money: decimal(12, 2).default('0.5'),
    fee: decimal(12, 2).nullable().personal(),
    ratio: double().default(1e-7),
    open: boolean().default(false),
    ...timestamps(),
    day: date().default('2026-11-21').nullable(),
    moment: timestamp().default(new Date('2026-11-21T07:00:00.123Z')),
    data: json<object>().default({ a: ["it's", null] }),
    words: json<string>().default('text'),
    raw: bytes({ max: 4 }).default(new Uint8Array([0, 255])),
    kind: enumeration('a', "it's", 'c').default("it's"),
    ...softDelete(),
    parent_id: uuid().nullable().default(null),
  },
  (t) => [
    unique(t.word, t.kind),
    uniqueAmong(and(t.deleted_at.isNull(), t.open.eq(true)), t.day),
    index(t.kind, t.whole.desc()),
    check('money', t.money.gte(t.fee)),
    check('total', t.money.eq(sum(t.fee, t.fee))),
    check(
      'mixed',
      or(
        not(t.kind.eq("it's")),
        t.big.gt(5n),
        t.big.lt(-3),
        t.moment.lte(new Date('2027-01-01T00:00:00.000Z')),
        t.fee.isNotNull(),
      ),
    ),
    foreignKey(t.parent_id, () => ({ table: 'everything', column: 'id' }), { onDelete: 'set null' }),
  ],
)

const tables = {
  everything,
  given: table('given', { id: uuid(), name: text() }, (t) => [primaryKey(t.id)]),
  pair: table('pair', { a: uuid(), b: text({ max: 5 }), c: integer() }, (t) => [primaryKey(t.b, t.a)]),
  made: table('made', { id: uuid().primaryKey(), b: integer() }, (t) => [primaryKey(t.b, t.id)]),
  word: table('word', { word: text({ max: 5 }).primaryKey() }),
}

describe('renderTable', () => {
  it.each(Object.entries(tables))('%s is made again by its own code', (_name, definition) => {
    const state = definition.state()
    expect(again(state)).toEqual(state)
    expect(JSON.stringify(again(state))).toBe(JSON.stringify(state))
  })

  it('keeps the order of columns and of constraints', () => {
    expect(again(everything.state()).columns.map(({ name }) => name)).toEqual(Object.keys(everything.columns))
  })

  it('writes a comparison that no builder begins as the data it is', () => {
    const state: TableState = {
      ...tables.pair.state(),
      checks: [
        { name: 'pair_c', expression: { compare: '<', left: { sum: [{ column: 'c' }, { value: 1 }] }, right: { value: 5 } } },
      ],
    }
    expect(again(state)).toEqual(state)
  })

  it.each([
    ['an index under another name', { indexes: [{ name: 'other', columns: [{ column: 'c' }], unique: false }] }],
    [
      'a partial index that is not unique',
      { indexes: [{ name: 'pair_c_index', columns: [{ column: 'c' }], unique: false, where: { isNull: { column: 'c' } } }] },
    ],
    ['a check under another name', { checks: [{ name: 'other', expression: { isNull: { column: 'c' } } }] }],
    [
      'a sum with a number',
      {
        checks: [
          {
            name: 'pair_c',
            expression: { compare: '<' as const, left: { column: 'c' }, right: { sum: [{ column: 'c' }, { value: 1 }] } },
          },
        ],
      },
    ],
    [
      'a foreign key of two columns under another name',
      {
        foreignKeys: [
          { name: 'other', columns: ['a', 'b'], table: 'pair', references: ['a', 'b'], onDelete: 'no action' as const },
        ],
      },
    ],
  ])('writes %s', (_what, parts) => {
    const state = { ...tables.pair.state(), ...parts }
    expect(again(state)).toEqual(state)
  })

  it('refuses a column of the layer under another name rather than to write something else', () => {
    const madeAt = { name: 'made_at', type: { kind: 'timestamp' }, nullable: false, role: 'created at' } as const
    const state = { ...tables.pair.state(), columns: [...tables.pair.state().columns, madeAt] }
    expect(() => renderTable(state)).toThrow(/cannot be written as schema code/)
  })

  it('gives states that are plain JSON', () => {
    const states = Object.values(tables).map((definition) => definition.state())
    expect(JSON.parse(JSON.stringify(states))).toEqual(states)
    expect(schemaState(tables).size).toBe(5)
  })
})
