// Random schemas and random changes of them, the same again for the same seed.
import type { ColumnState, SchemaState, TableState } from '../../src/schema/state.ts'
import { columnsIn, columnsOfIndex } from '../../src/schema/state.ts'
import { inCreationOrder } from '../../src/schema/schema.ts'
import { renamedColumn, renamedTable } from '../../src/migrations/renames.ts'

import { sameDefinition } from '../../src/migrations/definitions.ts'
import { columnNames, isValid, Maker, names, put, randomSchema } from './random-maker.ts'
import { RandomViews } from './random-views.ts'

export interface RandomChange {
  from: SchemaState
  to: SchemaState
  /** What was renamed, as hints. */
  renames: string[]
  /** What was done, for the message of a failure. */
  deeds: string[]
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

  tableNow(origin: string): string | undefined {
    return [...this.#tables].find(([, first]) => first === origin)?.[0]
  }

  columnNow(table: string, origin: string): string | undefined {
    const now = this.tableNow(table)
    return now === undefined ? undefined : [...this.#columns.get(now)!].find(([, first]) => first === origin)?.[0]
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
  const tables = randomSchema(maker)
  const origins = new Origins(tables)
  const deeds: string[] = []
  let changed = tables
  const wanted = 1 + maker.whole(6)
  for (let tries = 0; tries < 40 && deeds.length < wanted; tries += 1) {
    const next = mutate(maker, changed, origins)
    if (!next || !isValid(next.after) || sameDefinition([...next.after.values()], [...changed.values()])) continue
    changed = next.after
    deeds.push(next.deed)
  }
  const views = new RandomViews(maker)
  const from = views.someOver(tables)
  const to = views.changed(changed, tables, origins, deeds)
  return { from, to, renames: origins.renames(), deeds }
}
