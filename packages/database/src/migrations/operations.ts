// Neutral schema changes. Each carries what it removes as well as what it makes, so each has its reverse.
import { DatabaseError } from '../errors.ts'
import type { AnyTable } from '../schema/schema.ts'
import type { ColumnState, IndexState, TableState } from '../schema/state.ts'

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
