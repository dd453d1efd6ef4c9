// The database as each engine tells it after all migrations, against the code: every table, column, type, default, key, check, index.
import { schemaDifferences, schemaState, type FoundSchema, type TableState } from '@moirai/database'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { talentSchema } from '../src/tables.ts'
import { onEveryEngine, type EngineGround } from './every-engine.ts'

const code = schemaState(talentSchema)
type Column = TableState['columns'][number]
type Type = Column['type']

/** The nearest other type. */
function otherType(type: Type): Type {
  switch (type.kind) {
    case 'text':
      return { kind: 'text', max: (type.max ?? 99) + 1 }
    case 'enumeration':
      return { kind: 'enumeration', values: [...type.values, 'more'] }
    case 'decimal':
      return { ...type, precision: type.precision + (type.precision < 18 ? 1 : -1) }
    case 'integer':
      return { kind: 'bigint' }
    case 'bigint':
    case 'counter':
      return { kind: 'integer' }
    default:
      return { kind: type.kind === 'date' ? 'timestamp' : 'date' }
  }
}

/** The table with each thing it says changed by itself, and what was changed. */
function* variants(table: TableState): Generator<{ what: string; wanted: TableState }> {
  for (const column of table.columns) {
    const others = table.columns.filter((other) => other !== column)
    const edited = (changes: Partial<Column>) => ({ ...table, columns: [...others, { ...column, ...changes }] })
    const { default: standard, ...rest } = column
    yield { what: `${column.name} renamed`, wanted: edited({ name: `${column.name}_other` }) }
    yield { what: `${column.name} of another type`, wanted: edited({ type: otherType(column.type) }) }
    yield { what: `${column.name} empty or not`, wanted: edited({ nullable: !column.nullable }) }
    if (standard !== undefined)
      yield { what: `${column.name} without its default`, wanted: { ...table, columns: [...others, rest] } }
    else if (column.type.kind === 'text') yield { what: `${column.name} with a default`, wanted: edited({ default: 'x' }) }
  }
  yield { what: 'another primary key', wanted: { ...table, primaryKey: ['created_at'] } }
  for (const check of table.checks) {
    const others = table.checks.filter((other) => other !== check)
    yield { what: `${check.name} gone`, wanted: { ...table, checks: others } }
    yield {
      what: `${check.name} turned round`,
      wanted: { ...table, checks: [...others, { ...check, expression: { not: check.expression } }] },
    }
  }
  for (const index of table.indexes) {
    const others = table.indexes.filter((other) => other !== index)
    const { where, ...rest } = index
    yield { what: `${index.name} gone`, wanted: { ...table, indexes: others } }
    yield { what: `${index.name} unique or not`, wanted: { ...table, indexes: [...others, { ...index, unique: !index.unique }] } }
    yield {
      what: `${index.name} on another column`,
      wanted: { ...table, indexes: [...others, { ...index, columns: [{ column: 'created_at' }] }] },
    }
    if (where) yield { what: `${index.name} of all rows`, wanted: { ...table, indexes: [...others, rest] } }
  }
  for (const key of table.foreignKeys) {
    const others = table.foreignKeys.filter((other) => other !== key)
    const onDelete = key.onDelete === 'cascade' ? 'restrict' : 'cascade'
    yield { what: `${key.name} gone`, wanted: { ...table, foreignKeys: others } }
    yield { what: `${key.name} with another action`, wanted: { ...table, foreignKeys: [...others, { ...key, onDelete }] } }
    yield { what: `${key.name} to another table`, wanted: { ...table, foreignKeys: [...others, { ...key, table: 'settings' }] } }
  }
}

onEveryEngine('what the catalogue tells on', ({ start }) => {
  let ground: EngineGround
  let found: FoundSchema
  beforeAll(async () => {
    ground = await start()
    await using bench = await ground.open({ deployed: false })
    found = await bench.database.introspect()
  })
  afterAll(() => ground.remove())

  it('is what the code says', () => {
    expect(schemaDifferences(talentSchema, found)).toEqual([])
  })

  it('holds every table of the code', () => {
    expect([...code.keys()].filter((name) => !found.tables.has(name))).toEqual([])
  })

  it.each([...code])('of %s would differ from the code, were anything in the code otherwise', (name, table) => {
    const alone = { ...found, tables: new Map([[name, found.tables.get(name)!]]) }
    expect(schemaDifferences(new Map([[name, table]]), alone)).toEqual([])
    const unseen = [...variants(table)].filter(({ wanted }) => schemaDifferences(new Map([[name, wanted]]), alone).length === 0)
    expect(unseen.map(({ what }) => what)).toEqual([])
  })
})
