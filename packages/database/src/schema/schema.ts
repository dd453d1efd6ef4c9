// A whole schema as code: the list of its tables, with row types inferred and an order in which they can be created.
import type { Column } from './columns.ts'
import { checkSchema } from './rules.ts'
import type { SchemaState, TableState } from './state.ts'
import type { AnyColumns, Table } from './table.ts'

export type AnyTable = Table<string, AnyColumns>
export type Schema = Record<string, AnyTable>

type ValueOf<C> = C extends Column<infer Value, boolean, boolean, boolean> ? Value : never
type Optionals<C extends AnyColumns> = {
  [K in keyof C]: C[K] extends Column<unknown, boolean, true, boolean> ? K : never
}[keyof C]

/** What `find` and `list` return. */
export type RowOf<T extends AnyTable> = { [K in keyof T['$columns']]: ValueOf<T['$columns'][K]> }

/** What `insert` takes: columns that are nullable, have a default or are filled by the layer may be left out. */
export type InsertOf<T extends AnyTable> = {
  [K in Exclude<keyof T['$columns'], Optionals<T['$columns']>>]: ValueOf<T['$columns'][K]>
} & {
  [K in Optionals<T['$columns']>]?: ValueOf<T['$columns'][K]> | undefined
}

/** What `update` takes. */
export type ChangesOf<T extends AnyTable> = { [K in keyof T['$columns']]?: ValueOf<T['$columns'][K]> | undefined }

/** The neutral state of a whole schema, tables ordered so that each comes after those it points at (where that is possible). */
export function schemaState(schema: Schema): SchemaState {
  const states = new Map(Object.values(schema).map((table) => [table.name, table.state()]))
  checkSchema(states)
  return inCreationOrder(states)
}

/** Orders tables so that foreign keys point backwards; tables that point at one another keep their given order. */
export function inCreationOrder(states: SchemaState): SchemaState {
  const ordered = new Map<string, TableState>()
  const visiting = new Set<string>()
  const visit = (table: TableState): void => {
    if (ordered.has(table.name) || visiting.has(table.name)) return
    visiting.add(table.name)
    for (const name of [...table.foreignKeys.map((key) => key.table), ...(table.view?.reads ?? [])]) {
      const target = states.get(name)
      if (target) visit(target)
    }
    ordered.set(table.name, table)
  }
  for (const table of states.values()) visit(table)
  return ordered
}
