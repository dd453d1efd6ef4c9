// Random tables with all that may stand on them, the same again for the same seed.
import type {
  ColumnState,
  ColumnType,
  Expression,
  ForeignKeyState,
  IndexState,
  SchemaState,
  TableState,
} from '../../src/schema/state.ts'
import { checkSchema, checkTable } from '../../src/schema/rules.ts'
import { foreignKeyName, indexName } from '../../src/schema/names.ts'
import { inCreationOrder } from '../../src/schema/schema.ts'
import { dice } from '../../src/migrations/proof/sample-rows.ts'

export const names = ['users', 'order', 'Größe', 'select', 'items', 'a_table_with_quite_a_long_name', 'тест', 'group']
export const columnNames = [
  'name',
  'value',
  'from',
  'größe',
  'Total',
  'a',
  'b',
  'key',
  'level',
  'note',
  'count',
  'x1',
  'user_id',
  'when',
]

export class Maker {
  readonly random: () => number
  #made = 0

  constructor(seed: number) {
    this.random = dice(seed * 7919 + 17)
  }

  chance = (share: number): boolean => this.random() < share
  whole = (below: number): number => Math.floor(this.random() * below)
  one = <Item>(items: readonly Item[]): Item => items[this.whole(items.length)]!
  fresh = (stock: readonly string[], taken: readonly string[]): string => {
    const free = stock.filter((name) => !taken.some((other) => other.toLowerCase() === name.toLowerCase()))
    this.#made += 1
    return free.length > 0 && this.chance(0.8) ? this.one(free) : `${this.one(stock).slice(0, 12)}_${this.#made}`
  }

  type(): ColumnType {
    switch (this.whole(12)) {
      case 0:
      case 1:
        return { kind: 'text', max: this.one([5, 20, 50, 255]) }
      case 2:
        return { kind: 'text' }
      case 3:
        return { kind: 'integer' }
      case 4:
        return { kind: 'bigint' }
      case 5:
        return this.one<ColumnType>([
          { kind: 'decimal', precision: 12, scale: 2 },
          { kind: 'decimal', precision: 6, scale: 0 },
          { kind: 'decimal', precision: 18, scale: 4 },
        ])
      case 6:
        return { kind: 'boolean' }
      case 7:
        return this.one<ColumnType>([{ kind: 'date' }, { kind: 'double' }])
      case 8:
        return { kind: 'timestamp' }
      case 9:
        return this.one<ColumnType>([{ kind: 'json' }, { kind: 'uuid' }])
      case 10:
        return this.one<ColumnType>([{ kind: 'bytes' }, { kind: 'bytes', max: 8 }])
      default:
        return { kind: 'enumeration', values: this.words() }
    }
  }

  words(): string[] {
    const all = ['draft', 'open', "can't", 'closed', 'größer', 'x']
    return all.filter(() => this.chance(0.6)).concat('last')
  }

  column(name: string): ColumnState {
    const type = this.type()
    const standard = this.chance(0.35) ? this.literal(type) : undefined
    return { name, type, nullable: this.chance(0.5), ...(standard === undefined ? {} : { default: standard }) }
  }

  literal(type: ColumnType): unknown {
    switch (type.kind) {
      case 'text':
        return this.one(['', "it's", 'x', 'ä'])
      case 'integer':
        return this.one([0, 7, -1])
      case 'bigint':
        return this.one(['0', '9007199254740993'])
      case 'decimal':
        return this.one(['0', '5'])
      case 'boolean':
        return this.chance(0.5)
      case 'date':
        return '2024-02-29'
      case 'double':
        return 0.5
      case 'timestamp':
        return '2024-02-29T12:00:00.123Z'
      case 'json':
        return { a: ["it's"] }
      case 'enumeration':
        return this.one(type.values)
      default:
        return undefined
    }
  }

  keyColumns(table: TableState): ColumnState[] {
    return table.columns.filter(
      ({ type }) => type.kind !== 'json' && !((type.kind === 'text' || type.kind === 'bytes') && type.max === undefined),
    )
  }

  condition(table: TableState): Expression | undefined {
    const usable = table.columns.filter(({ type }) =>
      ['integer', 'enumeration', 'boolean', 'text', 'decimal'].includes(type.kind),
    )
    if (usable.length === 0) return undefined
    const column = this.one(usable)
    const literal = this.literal(column.type) as string | number | boolean
    const test = (word: '=' | '<>' | '>=' | '<'): Expression => ({
      compare: word,
      left: { column: column.name },
      right: { value: literal },
    })
    const second = this.one(usable)
    return this.one<Expression>([
      test('<>'),
      { or: [test('>='), { isNull: { column: column.name } }] },
      { not: { isNull: { column: column.name } } },
      { or: [test('='), { not: { isNull: { column: second.name } } }] },
    ])
  }

  index(table: TableState): IndexState | undefined {
    const usable = this.keyColumns(table)
    const count = 1 + this.whole(2)
    const chosen = Array.from({ length: count }, () => this.one(usable)).filter((c, i, all) => all.indexOf(c) === i)
    const columns = chosen.map(({ name, type }) => ({
      column: name,
      ...(this.chance(0.2) ? { descending: true } : {}),
      ...(type.kind === 'text' && this.chance(0.2) ? { lower: true } : {}),
    }))
    const unique = this.chance(0.3)
    const where = this.chance(0.3) ? this.condition(table) : undefined
    const parts = { columns, unique, ...(where ? { where } : {}) }
    return { name: indexName(table.name, parts), ...parts }
  }

  foreignKey(table: TableState, schema: SchemaState): { key: ForeignKeyState; columns: ColumnState[] } | undefined {
    const target = this.one([...schema.values(), table])
    const taken = table.columns.map(({ name }) => name)
    const nullable = this.chance(0.6)
    const columns = target.primaryKey.map((name) => {
      const { type } = target.columns.find((column) => column.name === name)!
      const own = `${name.slice(0, 10)}_ref_${this.#made++}`
      return { name: own, type, nullable }
    })
    if (columns.some(({ name, type }) => taken.includes(name) || type.kind === 'counter')) return undefined
    const parts = {
      columns: columns.map(({ name }) => name),
      table: target.name,
      references: target.primaryKey,
      onDelete: this.one(nullable ? (['cascade', 'restrict', 'set null'] as const) : (['cascade', 'restrict'] as const)),
    }
    return { key: { name: foreignKeyName(table.name, parts), ...parts }, columns }
  }

  table(schema: SchemaState): TableState {
    const name = this.fresh(names, [...schema.keys()])
    const key = this.one<ColumnState[]>([
      [{ name: 'id', type: { kind: 'uuid' }, nullable: false, role: 'generated id' }],
      [{ name: 'id', type: { kind: 'integer' }, nullable: false }],
      [{ name: 'code', type: { kind: 'text', max: 20 }, nullable: false }],
      [
        { name: 'part', type: { kind: 'uuid' }, nullable: false },
        { name: 'place', type: { kind: 'integer' }, nullable: false },
      ],
    ])
    const taken = key.map((column) => column.name)
    const columns = [...key]
    for (let count = 1 + this.whole(6); count > 0; count -= 1) {
      const column = this.column(this.fresh(columnNames, taken))
      taken.push(column.name)
      columns.push(column)
    }
    if (this.chance(0.2)) columns.push({ name: 'number', type: { kind: 'counter' }, nullable: false })
    let table: TableState = { name, columns, primaryKey: key.map((c) => c.name), foreignKeys: [], checks: [], indexes: [] }
    for (let count = this.whole(4); count > 0; count -= 1) table = this.withPart(table, schema) ?? table
    return table
  }

  withPart(table: TableState, schema: SchemaState): TableState | undefined {
    switch (this.whole(5)) {
      case 0:
      case 1: {
        const index = this.index(table)
        return index && { ...table, indexes: [...table.indexes, index] }
      }
      case 2: {
        const expression = this.condition(table)
        return expression && { ...table, checks: [...table.checks, { name: `${table.name}_c${this.#made++}`, expression }] }
      }
      case 3: {
        const made = this.foreignKey(table, schema)
        return made && { ...table, columns: [...table.columns, ...made.columns], foreignKeys: [...table.foreignKeys, made.key] }
      }
      default: {
        const inputs = table.columns.filter(({ type, generated }) => type.kind === 'integer' && !generated)
        if (inputs.length === 0) return undefined
        const input = this.one(inputs)
        const generated: Expression = { compare: '>', left: { column: input.name }, right: { value: 3 } }
        const name = this.fresh(
          ['is_big', 'flag'],
          table.columns.map((c) => c.name),
        )
        const column: ColumnState = { name, type: { kind: 'boolean' }, nullable: input.nullable, generated }
        return { ...table, columns: [...table.columns, column] }
      }
    }
  }
}

export function isValid(schema: SchemaState): boolean {
  try {
    for (const table of schema.values()) checkTable(table)
    checkSchema(schema)
    return new Set([...schema.keys()].map((name) => name.toLowerCase())).size === schema.size
  } catch {
    return false
  }
}

/** Tries until what comes out is a schema every engine can hold. */
function soundly(attempt: () => SchemaState | undefined): SchemaState | undefined {
  for (let tries = 0; tries < 8; tries += 1) {
    const after = attempt()
    if (after && isValid(after)) return after
  }
  return undefined
}

export const put = (schema: SchemaState, table: TableState): SchemaState =>
  inCreationOrder(new Map([...schema, [table.name, table]]))

export function randomSchema(maker: Maker): SchemaState {
  let schema: SchemaState = new Map()
  for (let count = 1 + maker.whole(4); count > 0; count -= 1) {
    schema = soundly(() => put(schema, maker.table(schema))) ?? schema
  }
  return schema
}
