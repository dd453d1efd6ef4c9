// Every neutral operation with its way back, and every change of a type, as an engine's statements; nothing of it is carried out.
import {
  addCheck,
  addColumn,
  addForeignKey,
  alterColumn,
  bigint,
  boolean,
  bytes,
  check,
  column,
  counter,
  createIndex,
  createTable,
  date,
  decimal,
  double,
  enumeration,
  foreignKey,
  index,
  indexAmong,
  integer,
  json,
  renameColumn,
  renameTable,
  replacePrimaryKey,
  reverseOperation,
  schemaState,
  sum,
  reference,
  table,
  text,
  timestamp,
  unique,
  uniqueAmong,
  uuid,
  type Operation,
} from '../src/database.ts'
import { DatabaseError } from '../src/errors.ts'
import type { Dialect } from '../src/engine.ts'
import { applyOperation } from '../src/migrations/apply.ts'
import { sureStatements } from '../src/migrations/compile.ts'
import type { ColumnState, SchemaState } from '../src/schema/state.ts'

const towns = table('towns', { id: uuid().primaryKey(), code: text({ max: 10 }).unique() })

const houses = table(
  'houses',
  {
    id: uuid().primaryKey(),
    number: counter(),
    town_id: uuid().nullable(),
    attached_to: uuid().nullable(),
    name: text({ max: 100 }),
    state: enumeration('new', 'built', "torn 'down'", 'é').default('new'),
    net: decimal(12, 2).default('0.5'),
    tax: decimal(12, 2).nullable(),
    total: decimal(12, 2)
      .nullable()
      .generatedAs(sum(reference('net'), reference('tax'))),
    sold: boolean().default(false),
    built: date().nullable(),
    seen_at: timestamp().nullable(),
    notes: text().nullable(),
    plan: bytes({ max: 20 }).nullable(),
    facts: json().nullable(),
  },
  (t) => [
    uniqueAmong(t.sold.eq(false), t.name),
    unique(t.town_id, t.name),
    unique(t.name.lower()),
    index(t.state, t.number.desc()),
    indexAmong(t.built.gt('2000-01-01'), t.built),
    check('tax', t.tax.lt(t.net)),
    check('built', t.built.gte('1900-01-01')),
    foreignKey(t.town_id, () => towns.reference('id'), { onDelete: 'set null' }),
    foreignKey(t.attached_to, () => ({ table: 'houses', columns: ['id'] }), { onDelete: 'cascade' }),
  ],
)

const base = schemaState({ towns, houses })
const state = base.get('houses')!
const of = (name: string): ColumnState => state.columns.find((candidate) => candidate.name === name)!

const operations: readonly [string, Operation][] = [
  ['make a table', createTable(table('empty', { id: integer().primaryKey(), word: text({ max: 5 }).default(' ') }))],
  ['rename a table', renameTable('houses', 'homes')],
  ['rename a table that others point at', renameTable('towns', 'cities')],
  ['add a column with a default', addColumn('houses', column('floors', integer().default(2)))],
  ['add a column that is filled by SQL', addColumn('houses', column('short', text({ max: 3 })), { fill: { sql: "'abc'" } })],
  ['add a counter', addColumn('houses', column('place', counter()), { fill: 'numbers' })],
  [
    'add a column that is computed',
    addColumn('houses', {
      ...column('twice', decimal(12, 2).nullable()),
      generated: { sum: [{ column: 'net' }, { column: 'net' }] },
    }),
  ],
  ['a longer text', alterColumn('houses', of('name'), { ...of('name'), type: { kind: 'text', max: 200 } })],
  ['a column that may be empty', alterColumn('houses', of('name'), { ...of('name'), nullable: true })],
  [
    'other words',
    alterColumn(
      'houses',
      of('state'),
      { ...of('state'), type: { kind: 'enumeration', values: ['new', 'gone'] }, default: 'gone' },
      { up: { values: { built: 'gone' }, fill: { value: 'gone' } }, down: {} },
    ),
  ],
  ['a key that others point at', replacePrimaryKey('towns', ['id'], ['code'])],
  ['rename a column of keys, checks and indexes', renameColumn('houses', 'name', 'title')],
  ['rename a column that others are computed from', renameColumn('houses', 'net', 'price')],
  [
    'add an index',
    createIndex('houses', { name: 'houses_seen', columns: [{ column: 'seen_at', descending: true }], unique: false }),
  ],
  [
    'add a key among some',
    createIndex('houses', {
      name: 'houses_plan',
      columns: [{ column: 'plan' }],
      unique: true,
      where: {
        or: [
          { compare: '=', left: { column: 'state' }, right: { value: 'new' } },
          { compare: '=', left: { column: 'state' }, right: { value: 'é' } },
        ],
      },
    }),
  ],
  [
    'add a check',
    addCheck('houses', {
      name: 'houses_either',
      expression: { or: [{ isNull: { column: 'built' } }, { not: { isNull: { column: 'seen_at' } } }] },
    }),
  ],
  [
    'add a foreign key',
    addForeignKey('towns', { name: 'towns_first', columns: ['id'], table: 'houses', references: ['id'], onDelete: 'restrict' }),
  ],
]

const types = {
  uuid: uuid(),
  text: text(),
  'text of 20': text({ max: 20 }),
  'text of 3': text({ max: 3 }),
  integer: integer(),
  bigint: bigint(),
  'decimal of 10 and 2': decimal(10, 2),
  'decimal of 5 and 0': decimal(5, 0),
  double: double(),
  boolean: boolean(),
  date: date(),
  timestamp: timestamp(),
  json: json(),
  bytes: bytes(),
  'bytes of 5': bytes({ max: 5 }),
  enumeration: enumeration('a', 'b'),
}

const said = (act: () => string[]): string[] => {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error
    return [`refused: ${error.message}`]
  }
}

const planned = (dialect: Dialect, operation: Operation, before: SchemaState): string[] =>
  said(() => sureStatements(dialect.plan([operation], before)))

/** All statements, for the checks, and the text of the file. */
export function operationsOf(dialect: Dialect, title: string): { text: string; statements: string[] } {
  const statements: string[] = []
  const parts = [...base.values()].map((made) => {
    const own = planned(dialect, createTable(made), new Map([...base].slice(0, [...base.keys()].indexOf(made.name))))
    statements.push(...own)
    return [`== make the table ${made.name}`, ...own].join('\n')
  })
  for (const [name, operation] of operations) {
    const up = planned(dialect, operation, base)
    const down = planned(dialect, reverseOperation(operation), applyOperation(base, operation))
    statements.push(...up, ...down)
    parts.push([`== ${name}`, ...up, '-- and back', ...down].join('\n'))
  }
  const changes = Object.entries(types).map(([from, one]) => {
    const lines = Object.entries(types).map(([to, other]) => {
      const [x, y] = [column('x', one.nullable()), column('x', other.nullable())]
      const [whole] = said(() => {
        const { expression, lost } = dialect.conversion('t', x, y, {})
        return [`${expression ?? 'as it is'}${lost === undefined ? '' : `\n    lost where ${lost}`}`]
      })
      return `  ${to}: ${whole!.startsWith('refused') ? 'not by itself' : whole}`
    })
    return [`== from ${from} to`, ...lines].join('\n')
  })
  const text = [`${title}: operations, each with its way back`, ...parts, `${title}: changes of types`, ...changes].join('\n\n')
  return { text: `${text}\n`, statements: statements.filter((statement) => !statement.startsWith('refused')) }
}
