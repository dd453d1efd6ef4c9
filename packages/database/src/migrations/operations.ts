// Neutral schema changes. Each carries what it removes as well as what it makes, so each has its reverse.
import { DatabaseError } from '../errors.ts'
import { inCreationOrder, type AnyTable } from '../schema/schema.ts'
import type { ColumnState, IndexState, SchemaState, TableState } from '../schema/state.ts'

export type Operation =
  | { kind: 'create table'; table: TableState }
  | { kind: 'drop table'; table: TableState }
  | { kind: 'add column'; table: string; column: ColumnState }
  | { kind: 'drop column'; table: string; column: ColumnState }
  | { kind: 'create index'; table: string; index: IndexState }
  | { kind: 'drop index'; table: string; index: IndexState }
  | { kind: 'rename table'; from: string; to: string }
  | { kind: 'rename column'; table: string; from: string; to: string }
  | { kind: 'data'; up: string[]; down: string[] | { irreversible: string } }

/** Creates a table with its keys, checks and indexes. */
export const createTable = (table: AnyTable): Operation => ({ kind: 'create table', table: table.state() })

/** Drops a table; its definition stays here, so that a downgrade can make it again (empty). */
export const dropTable = (table: AnyTable): Operation => ({ kind: 'drop table', table: table.state() })

export const addColumn = (table: string, column: ColumnState): Operation => ({ kind: 'add column', table, column })
export const dropColumn = (table: string, column: ColumnState): Operation => ({ kind: 'drop column', table, column })
export const createIndex = (table: string, index: IndexState): Operation => ({ kind: 'create index', table, index })
export const dropIndex = (table: string, index: IndexState): Operation => ({ kind: 'drop index', table, index })
export const renameTable = (from: string, to: string): Operation => ({ kind: 'rename table', from, to })
export const renameColumn = (table: string, from: string, to: string): Operation => ({ kind: 'rename column', table, from, to })

/** Changes rows: statements up, and statements down or the reason why there is no way back. */
export const changeData = (up: string[], down: string[] | { irreversible: string }): Operation => ({ kind: 'data', up, down })

/** The operation that takes `operation` back. Throws a `DatabaseError` with the stated reason where there is none. */
export function reverseOperation(operation: Operation): Operation {
  switch (operation.kind) {
    case 'create table':
      return { ...operation, kind: 'drop table' }
    case 'drop table':
      return { ...operation, kind: 'create table' }
    case 'add column':
      return { ...operation, kind: 'drop column' }
    case 'drop column':
      return { ...operation, kind: 'add column' }
    case 'create index':
      return { ...operation, kind: 'drop index' }
    case 'drop index':
      return { ...operation, kind: 'create index' }
    case 'rename table':
      return renameTable(operation.to, operation.from)
    case 'rename column':
      return renameColumn(operation.table, operation.to, operation.from)
    case 'data':
      if (!Array.isArray(operation.down)) {
        throw new DatabaseError('migration', `This migration cannot be taken back: ${operation.down.irreversible}.`)
      }
      return { kind: 'data', up: operation.down, down: operation.up }
  }
}

/** The state of the schema after an operation. Throws where the operation does not fit the state before it. */
export function applyOperation(before: SchemaState, operation: Operation): SchemaState {
  const after = new Map(before)
  const change = (name: string, edit: (table: TableState) => TableState): void => {
    const table = after.get(name)
    if (!table) throw new DatabaseError('migration', `The migration changes table ${name}, which is not there at that point.`)
    after.set(name, edit(table))
  }
  switch (operation.kind) {
    case 'create table':
      if (after.has(operation.table.name)) throw new DatabaseError('migration', `Table ${operation.table.name} is created twice.`)
      after.set(operation.table.name, operation.table)
      break
    case 'drop table':
      change(operation.table.name, (table) => table)
      after.delete(operation.table.name)
      break
    case 'add column':
      change(operation.table, (table) => ({ ...table, columns: [...table.columns, operation.column] }))
      break
    case 'drop column':
      change(operation.table, (table) => ({
        ...table,
        columns: table.columns.filter((column) => column.name !== operation.column.name),
      }))
      break
    case 'create index':
      change(operation.table, (table) => ({ ...table, indexes: [...table.indexes, operation.index] }))
      break
    case 'drop index':
      change(operation.table, (table) => ({
        ...table,
        indexes: table.indexes.filter((index) => index.name !== operation.index.name),
      }))
      break
    case 'rename table':
      return renamedTable(after, operation.from, operation.to)
    case 'rename column':
      return renamedColumn(after, operation.table, operation.from, operation.to)
    case 'data':
      break
  }
  return inCreationOrder(after)
}

function renamedTable(schema: SchemaState, from: string, to: string): SchemaState {
  const rename = (name: string) => (name === from ? to : name)
  const tables = [...schema.values()].map((table) => ({
    ...table,
    name: rename(table.name),
    foreignKeys: table.foreignKeys.map((key) => ({ ...key, table: rename(key.table) })),
  }))
  return new Map(tables.map((table) => [table.name, table]))
}

function renamedColumn(schema: SchemaState, tableName: string, from: string, to: string): SchemaState {
  const rename = (name: string) => (name === from ? to : name)
  const inside = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inside)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, key === 'column' ? rename(item as string) : inside(item)]),
    )
  }
  const tables = [...schema.values()].map((table) => {
    const foreignKeys = table.foreignKeys.map((key) => ({
      ...key,
      columns: table.name === tableName ? key.columns.map(rename) : key.columns,
      references: key.table === tableName ? key.references.map(rename) : key.references,
    }))
    if (table.name !== tableName) return { ...table, foreignKeys }
    return {
      ...table,
      foreignKeys,
      columns: table.columns.map((column) => ({ ...column, name: rename(column.name) })),
      primaryKey: table.primaryKey.map(rename),
      checks: inside(table.checks) as TableState['checks'],
      indexes: inside(table.indexes) as TableState['indexes'],
    }
  })
  return new Map(tables.map((table) => [table.name, table]))
}
