// The schema as the query builder's types: what a column holds when it is read, inserted and updated.
import type { ColumnType } from 'kysely'
import type { Column } from '../schema/columns.ts'
import type { AnyTable, Schema } from '../schema/schema.ts'

type BuilderColumn<C> =
  C extends Column<infer Value, boolean, infer Optional, boolean>
    ? ColumnType<Value, Optional extends true ? Value | undefined : Value, Value>
    : never

type BuilderTable<T extends AnyTable> = { [K in keyof T['$columns']]: BuilderColumn<T['$columns'][K]> }

/** Kysely's `Database` type of a schema: tables by their names in the database. */
export type QueryTables<S extends Schema> = { [K in keyof S as S[K]['name']]: BuilderTable<S[K]> }
