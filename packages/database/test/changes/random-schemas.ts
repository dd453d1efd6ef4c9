// Random schemas and random changes of them, the same again for the same seed.
import type {
  ColumnState,
  ColumnType,
  Expression,
  ForeignKeyState,
  IndexState,
  SchemaState,
  TableState,
} from '../../src/schema/state.ts'
import { columnsIn, columnsOfIndex } from '../../src/schema/state.ts'
import { checkSchema, checkTable } from '../../src/schema/rules.ts'
import { foreignKeyName, indexName } from '../../src/schema/names.ts'
import { inCreationOrder } from '../../src/schema/schema.ts'
import { renamedColumn, renamedTable } from '../../src/migrations/renames.ts'
import { dice } from '../../src/migrations/proof/sample-rows.ts'

export interface RandomChange {
  from: SchemaState
  to: SchemaState
  /** What was renamed, as hints. */
  renames: string[]
  /** What was done, for the message of a failure. */
  deeds: string[]
}

const names = ['users', 'order', 'Größe', 'select', 'items', 'a_table_with_quite_a_long_name', 'тест', 'group']
const columnNames = [
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

class Maker {
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

function isValid(schema: SchemaState): boolean {
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

const put = (schema: SchemaState, table: TableState): SchemaState => inCreationOrder(new Map([...schema, [table.name, table]]))

function randomSchema(maker: Maker): SchemaState {
  let schema: SchemaState = new Map()
  for (let count = 1 + maker.whole(4); count > 0; count -= 1) {
    schema = soundly(() => put(schema, maker.table(schema))) ?? schema
  }
  return schema
}

/** A column without what stands on it. */
function withoutColumn(table: TableState, name: string): TableState {
  const columns = table.columns.filter((c) => c.name !== name && !(c.generated && columnsIn(c.generated).includes(name)))
  const gone = table.columns.filter((c) => !columns.includes(c)).map((c) => c.name)
  const uses = (list: readonly string[]) => list.some((column) => gone.includes(column))
  return {
    ...table,
    columns,
    indexes: table.indexes.filter((index) => !uses(columnsOfIndex(index))),
    checks: table.checks.filter(({ expression }) => !uses(columnsIn(expression))),
    foreignKeys: table.foreignKeys.filter((key) => !uses(key.columns)),
  }
}

/** One random change; `origins` follows where tables and columns came from. */
function mutate(maker: Maker, schema: SchemaState, origins: Origins): { after: SchemaState; deed: string } | undefined {
  const table = maker.one([...schema.values()])
  const column = maker.one(table.columns)
  const keyed = table.primaryKey.includes(column.name) || table.foreignKeys.some((key) => key.columns.includes(column.name))
  const changeColumn = (to: ColumnState) =>
    put(schema, { ...table, columns: table.columns.map((other) => (other === column ? to : other)) })
  switch (maker.whole(14)) {
    case 0: {
      const to = maker.fresh(names, [...schema.keys()])
      const after = renamedTable(schema, table.name, to)
      if (!isValid(after)) return undefined
      origins.renameTable(table.name, to)
      return { after, deed: `rename table ${table.name} to ${to}` }
    }
    case 1: {
      const to = maker.fresh(
        columnNames,
        table.columns.map((c) => c.name),
      )
      const after = renamedColumn(schema, table.name, column.name, to)
      if (!isValid(after)) return undefined
      origins.renameColumn(table.name, column.name, to)
      return { after, deed: `rename column ${table.name}.${column.name} to ${to}` }
    }
    case 2: {
      const other = maker.one(table.columns.filter((c) => c !== column))
      if (!other) return undefined
      const steps: [string, string][] = [
        [column.name, 'aside'],
        [other.name, column.name],
        ['aside', other.name],
      ]
      const after = steps.reduce<SchemaState>((state, [from, to]) => renamedColumn(state, table.name, from, to), schema)
      if (!isValid(after)) return undefined
      for (const [from, to] of steps) origins.renameColumn(table.name, from, to)
      return { after, deed: `swap ${table.name}.${column.name} and ${other.name}` }
    }
    case 3: {
      const added = maker.column(
        maker.fresh(
          columnNames,
          table.columns.map((c) => c.name),
        ),
      )
      return {
        after: put(schema, { ...table, columns: [...table.columns, added] }),
        deed: `add ${table.name}.${added.name} ${JSON.stringify(added)}`,
      }
    }
    case 4: {
      if (table.primaryKey.includes(column.name)) return undefined
      origins.dropColumn(table.name, column.name)
      return { after: put(schema, withoutColumn(table, column.name)), deed: `drop ${table.name}.${column.name}` }
    }
    case 5: {
      if (keyed || column.generated || column.type.kind === 'counter') return undefined
      const { default: _, ...rest } = column
      const to = { ...rest, type: maker.type() }
      return {
        after: changeColumn(to),
        deed: `type of ${table.name}.${column.name} from ${JSON.stringify(column)} to ${JSON.stringify(to)}`,
      }
    }
    case 6: {
      if (keyed || column.generated || column.type.kind === 'counter') return undefined
      return { after: changeColumn({ ...column, nullable: !column.nullable }), deed: `null of ${table.name}.${column.name}` }
    }
    case 7: {
      if (column.generated || column.role) return undefined
      const { default: _, ...rest } = column
      const standard = maker.chance(0.6) ? maker.literal(column.type) : undefined
      const to = standard === undefined ? rest : { ...rest, default: standard }
      return { after: changeColumn(to), deed: `default of ${table.name}.${column.name} to ${JSON.stringify(standard)}` }
    }
    case 8: {
      const after = maker.withPart(table, schema)
      return after && { after: put(schema, after), deed: `a part more of ${table.name}` }
    }
    case 9:
      return { after: put(schema, { ...table, indexes: table.indexes.slice(1) }), deed: `an index less of ${table.name}` }
    case 10:
      return { after: put(schema, { ...table, checks: table.checks.slice(1) }), deed: `a check less of ${table.name}` }
    case 11: {
      const [key, ...others] = table.foreignKeys
      if (!key) return undefined
      const kept = maker.chance(0.5) ? [...others, { ...key, onDelete: maker.one(['cascade', 'restrict'] as const) }] : others
      return { after: put(schema, { ...table, foreignKeys: kept }), deed: `foreign key ${key.name}` }
    }
    case 12: {
      const added = maker.table(schema)
      return { after: put(schema, added), deed: `add table ${added.name}` }
    }
    default: {
      if (schema.size < 2) return undefined
      const left = [...schema.values()].filter((other) => other !== table)
      const after = left.map((other) => ({ ...other, foreignKeys: other.foreignKeys.filter((key) => key.table !== table.name) }))
      origins.dropTable(table.name)
      return { after: inCreationOrder(new Map(after.map((state) => [state.name, state]))), deed: `drop table ${table.name}` }
    }
  }
}

/** Where what stands now was at first. */
class Origins {
  #tables: Map<string, string>
  #columns: Map<string, Map<string, string>>

  constructor(schema: SchemaState) {
    this.#tables = new Map([...schema.keys()].map((name) => [name, name]))
    this.#columns = new Map([...schema.values()].map((t) => [t.name, new Map(t.columns.map((c) => [c.name, c.name]))]))
  }

  renameTable(from: string, to: string): void {
    const origin = this.#tables.get(from)
    const columns = this.#columns.get(from)
    this.dropTable(from)
    if (origin !== undefined) this.#tables.set(to, origin)
    if (columns) this.#columns.set(to, columns)
  }

  renameColumn(table: string, from: string, to: string): void {
    const columns = this.#columns.get(table)
    const origin = columns?.get(from)
    columns?.delete(from)
    if (origin !== undefined) columns!.set(to, origin)
  }

  dropTable(name: string): void {
    this.#tables.delete(name)
    this.#columns.delete(name)
  }

  dropColumn(table: string, name: string): void {
    this.#columns.get(table)?.delete(name)
  }

  /** The hints for what has another name now. */
  renames(): string[] {
    return [...this.#tables].flatMap(([now, origin]) => [
      ...(now === origin ? [] : [`${origin}=${now}`]),
      ...[...(this.#columns.get(now) ?? [])].flatMap(([column, first]) =>
        column === first ? [] : [`${origin}.${first}=${now}.${column}`],
      ),
    ])
  }
}

/** A schema and what some random changes make of it. */
export function randomChange(seed: number): RandomChange {
  const maker = new Maker(seed)
  const from = randomSchema(maker)
  const origins = new Origins(from)
  const deeds: string[] = []
  let to = from
  for (let count = 1 + maker.whole(6); count > 0; count -= 1) {
    const changed = mutate(maker, to, origins)
    if (!changed || !isValid(changed.after)) continue
    to = changed.after
    deeds.push(changed.deed)
  }
  return { from, to, renames: origins.renames(), deeds }
}
