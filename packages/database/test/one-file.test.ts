// One file of migrations on every engine at hand: what stands in the databases afterwards is the same in the neutral model.
import { afterAll, describe, expect, it } from 'vitest'
import {
  alterColumn,
  bigint,
  boolean,
  bytes,
  check,
  column,
  counter,
  createTable,
  date,
  decimal,
  double,
  enumeration,
  foreignKey,
  index,
  integer,
  json,
  primaryKey,
  reference,
  renameColumn,
  renameTable,
  softDelete,
  sum,
  table,
  text,
  timestamps,
  unique,
  uniqueAmong,
  uuid,
  type FoundSchema,
  type Migration,
} from '../src/database.ts'
import { canonicalExpression, canonicalLiteral } from '../src/schema/canonical.ts'
import type { FoundColumn } from '../src/schema/found.ts'
import { triedEngines } from './changes/engines.ts'
import { timelineOf } from './conformance/houses.ts'

const sites = table('sites', { country: text({ max: 2 }), code: integer(), name: text({ max: 60 }) }, (t) => [
  primaryKey(t.country, t.code),
  unique(t.name.lower()),
])
const things = table(
  'things',
  {
    id: uuid().primaryKey(),
    number: counter().unique(),
    country: text({ max: 2 }).nullable(),
    code: integer().nullable(),
    size: bigint().default(9_007_199_254_740_993n),
    net: decimal(10, 2).default('1.50'),
    tax: decimal(10, 2).default('0'),
    total: decimal(10, 2).generatedAs(sum(reference('net'), reference('tax'))),
    dear: boolean().generatedAs(reference('net').gt('5')),
    weight: double().nullable(),
    open: boolean().default(true),
    since: date().default('2024-02-29'),
    kind: enumeration("can't", 'größer', 'x').default('x'),
    data: json<object>().default({ a: ["it's"] }),
    picture: bytes({ max: 16 }).nullable(),
    ...timestamps(),
    ...softDelete(),
  },
  (t) => [
    foreignKey([t.country, t.code], () => ({ table: 'sites', columns: ['country', 'code'] }), { onDelete: 'set null' }),
    uniqueAmong(t.deleted_at.isNull(), t.kind, t.size),
    index(t.since.desc(), t.dear),
    check('tax', t.tax.lte(t.net)),
  ],
)

const timeline: Migration[] = timelineOf(
  [createTable(sites), createTable(things)],
  [
    renameTable('things', 'items'),
    renameColumn('items', 'net', 'price'),
    alterColumn('items', column('weight', double().nullable()), column('weight', integer().nullable())),
    alterColumn('items', column('since', date().default('2024-02-29')), column('since', text({ max: 10 }).default('x'))),
  ],
)

/** What a database tells, without what it says in its own words. */
function neutral({ tables }: FoundSchema): unknown {
  return [...tables.values()]
    .map((found) => ({
      name: found.name,
      primaryKey: found.primaryKey,
      columns: found.columns
        .map((own) => ({
          name: own.name,
          // A counter may be told as what it is kept in, with the check that makes it one.
          type: own.type.kind === 'counter' ? { kind: 'bigint' } : own.type,
          nullable: own.nullable,
          default: own.type.kind === 'unknown' ? own.default : canonicalLiteral(own.type, own.default),
          computed: own.computed && canonicalExpression(own.computed, found.columns),
        }))
        .toSorted(byName),
      checks: found.checks
        .filter(({ expression }) => !holdsCounter(expression, found.columns))
        .map(({ name, expression }) => ({ name, expression: canonicalExpression(expression, found.columns) }))
        .toSorted(byName),
      indexes: found.indexes
        .map((own) => ({ ...own, where: own.where && canonicalExpression(own.where, found.columns) }))
        .toSorted(byName),
      foreignKeys: found.foreignKeys.toSorted(byName),
      unknown: found.unknown,
      peculiarities: found.peculiarities,
    }))
    .toSorted(byName)
}

const byName = (one: { name: string }, other: { name: string }): number => (one.name < other.name ? -1 : 1)

const holdsCounter = (expression: unknown, columns: readonly FoundColumn[]): boolean =>
  columns.some(
    ({ name, type }) =>
      type.kind === 'bigint' &&
      JSON.stringify(expression) === JSON.stringify({ compare: '>', left: { column: name }, right: { value: 0 } }),
  )

const engines = triedEngines().filter(({ lack }) => lack === undefined)
afterAll(async () => {
  for (const { end } of engines) await end()
})

describe(`one file on ${engines.map(({ name }) => name).join(', ')}`, () => {
  it('makes the same schema, step by step, up and down', async () => {
    const pictures = new Map<string, unknown[]>()
    for (const { name, scratch } of engines) {
      const { open, remove } = await scratch()
      try {
        await using database = await open({ schema: {}, migrations: timeline })
        const seen: unknown[] = []
        for (const direction of ['up', 'up', 'down', 'down'] as const) {
          if (direction === 'up') await database.migrations.upgrade({ to: '+1' })
          else await database.migrations.downgrade({ to: '-1' })
          expect((await database.migrations.status()).drift, name).toEqual([])
          seen.push(neutral(await database.introspect()))
        }
        pictures.set(name, seen)
      } finally {
        await remove()
      }
    }
    const [first, ...others] = [...pictures.values()]
    expect(others).toHaveLength(engines.length - 1)
    expect((first![1] as { name: string }[]).map(({ name }) => name)).toEqual([
      'items',
      'schema_counters',
      'schema_migrations',
      'sites',
    ])
    for (const other of others) expect(other).toEqual(first)
  })
})
