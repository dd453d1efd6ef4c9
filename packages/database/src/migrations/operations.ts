// Neutral schema changes. Each carries what it removes as well as what it makes, so each has its reverse.
import { DatabaseError } from '../errors.ts'
import type { AnyColumn } from '../schema/columns.ts'
import type { AnyTable } from '../schema/schema.ts'
import type { CheckState, ColumnState, ForeignKeyState, IndexState, TableState, ViewState } from '../schema/state.ts'
import { columnState } from '../schema/table.ts'

/**
 * What rows without a value of their own get: a literal as defaults have it, SQL over the columns of the row, or (a counter that
 * is added) numbers from 1 on in the order of the primary key.
 */
export type Fill = { value: unknown } | { sql: string } | 'numbers'

/** How the values of a column become those of the changed column, in one direction. */
export interface Conversion {
  /** For rows that have no value where one is needed. */
  fill?: Fill
  /** Words of an enumeration that go on under another name. */
  values?: Readonly<Record<string, string>>
  /** SQL over the columns of the row that makes the new value; or `empty`: the values are not carried over. */
  cast?: { sql: string } | 'empty'
}

export type Operation =
  | { kind: 'create table'; table: TableState }
  | { kind: 'drop table'; table: TableState }
  | { kind: 'rename table'; from: string; to: string }
  | { kind: 'add column'; table: string; column: ColumnState; fill?: Fill }
  | { kind: 'drop column'; table: string; column: ColumnState; fill?: Fill }
  | { kind: 'alter column'; table: string; from: ColumnState; to: ColumnState; up: Conversion; down: Conversion }
  | { kind: 'rename column'; table: string; from: string; to: string }
  | { kind: 'replace primary key'; table: string; from: readonly string[]; to: readonly string[] }
  | { kind: 'create index'; table: string; index: IndexState }
  | { kind: 'drop index'; table: string; index: IndexState }
  | { kind: 'add check'; table: string; check: CheckState }
  | { kind: 'drop check'; table: string; check: CheckState }
  | { kind: 'add foreign key'; table: string; key: ForeignKeyState }
  | { kind: 'drop foreign key'; table: string; key: ForeignKeyState }
  | { kind: 'data'; up: string[]; down: string[] | { irreversible: string } }
  | { kind: 'rows'; table: string; up: RowChange; down: RowChange | { irreversible: string } }

/** What makes and drops views. Nothing is altered in one: it is dropped and made again, as no rows are lost by that. */
export type ViewOperation = { kind: 'create view'; view: ViewState } | { kind: 'drop view'; view: ViewState }

/** Whatever a migration may hold. */
export type MigrationOperation = Operation | ViewOperation

export function isOfView(operation: MigrationOperation): operation is ViewOperation {
  return operation.kind === 'create view' || operation.kind === 'drop view'
}

/** A change of the rows of one table, each by itself: it may be done some rows at a time. */
export interface RowChange {
  /** By the column, SQL over the columns of the row. */
  set: Readonly<Record<string, string>>
  /** SQL over the columns of the row: only those rows. */
  where?: string
  /** How many rows are looked at in one transaction where the table is large; 5,000 unless said. */
  batch?: number
}

const tableState = (table: AnyTable | TableState): TableState => ('primaryKey' in table ? table : table.state())

/** A column by its name and its definition: `column('name', text({ max: 50 }).nullable())`. */
export const column = (name: string, definition: AnyColumn): ColumnState => columnState(name, definition)

/** Creates a table with its keys, checks and indexes. */
export const createTable = (table: AnyTable | TableState): Operation => ({ kind: 'create table', table: tableState(table) })

/** Drops a table; its definition stays here, so that a downgrade can make it again (empty). */
export const dropTable = (table: AnyTable | TableState): Operation => ({ kind: 'drop table', table: tableState(table) })

const viewState = (view: AnyTable | TableState): ViewState => {
  const state = tableState(view)
  if (!state.view) throw new DatabaseError('migration', `${state.name} is a table, not a view.`)
  return state as ViewState
}

/** Creates a view, over tables and views that are there at that point. */
export const createView = (view: AnyTable | TableState): ViewOperation => ({ kind: 'create view', view: viewState(view) })

/** Drops a view; its definition stays here, so that a downgrade can make it again. */
export const dropView = (view: AnyTable | TableState): ViewOperation => ({ kind: 'drop view', view: viewState(view) })

/** Renames a table; indexes, keys and checks that are named after it are renamed too. */
export const renameTable = (from: string, to: string): Operation => ({ kind: 'rename table', from, to })

/** Adds a column. Rows that are there get its default, or what `fill` says. */
export const addColumn = (table: string, added: ColumnState, options: { fill?: Fill } = {}): Operation => ({
  kind: 'add column',
  table,
  column: added,
  ...options,
})

/** Drops a column. `fill` is what the rows get when a downgrade makes it again and it must not be empty. */
export const dropColumn = (table: string, dropped: ColumnState, options: { fill?: Fill } = {}): Operation => ({
  kind: 'drop column',
  table,
  column: dropped,
  ...options,
})

/** Changes a column in place, keeping its values; `up` and `down` say how where that does not go without saying. */
export const alterColumn = (
  table: string,
  from: ColumnState,
  to: ColumnState,
  { up = {}, down = {} }: { up?: Conversion; down?: Conversion } = {},
): Operation => ({ kind: 'alter column', table, from, to, up, down })

/** Renames a column, with the indexes and keys that are named after it. */
export const renameColumn = (table: string, from: string, to: string): Operation => ({ kind: 'rename column', table, from, to })

export const replacePrimaryKey = (table: string, from: readonly string[], to: readonly string[]): Operation => ({
  kind: 'replace primary key',
  table,
  from,
  to,
})

export const createIndex = (table: string, index: IndexState): Operation => ({ kind: 'create index', table, index })
export const dropIndex = (table: string, index: IndexState): Operation => ({ kind: 'drop index', table, index })
export const addCheck = (table: string, check: CheckState): Operation => ({ kind: 'add check', table, check })
export const dropCheck = (table: string, check: CheckState): Operation => ({ kind: 'drop check', table, check })
export const addForeignKey = (table: string, key: ForeignKeyState): Operation => ({ kind: 'add foreign key', table, key })
export const dropForeignKey = (table: string, key: ForeignKeyState): Operation => ({ kind: 'drop foreign key', table, key })

/** Changes rows: statements up, and statements down or the reason why there is no way back. */
export const changeData = (up: string[], down: string[] | { irreversible: string }): Operation => ({ kind: 'data', up, down })

/**
 * Changes the rows of a table, each by itself. On a large table it is done some rows at a time in the order of the primary key, each
 * time in a transaction of its own with how far it has come, so that it holds nobody up and is gone on with after it was broken off.
 * Every row is changed once; rows that a program writes meanwhile are that program's own matter.
 */
export const changeRows = (table: string, up: RowChange, down: RowChange | { irreversible: string }): Operation => ({
  kind: 'rows',
  table,
  up,
  down,
})

/** Why an operation has no way back, where it has none. */
export function irreversibleReason(operation: MigrationOperation): string | undefined {
  if (operation.kind !== 'data' && operation.kind !== 'rows') return undefined
  return 'irreversible' in operation.down ? operation.down.irreversible : undefined
}

const opposites = {
  'create table': 'drop table',
  'drop table': 'create table',
  'add column': 'drop column',
  'drop column': 'add column',
  'create index': 'drop index',
  'drop index': 'create index',
  'add check': 'drop check',
  'drop check': 'add check',
  'add foreign key': 'drop foreign key',
  'drop foreign key': 'add foreign key',
  'create view': 'drop view',
  'drop view': 'create view',
} as const

/** The operation that takes `operation` back. Throws a `DatabaseError` with the stated reason where there is none. */
export function reverseOperation(operation: Operation): Operation
export function reverseOperation(operation: MigrationOperation): MigrationOperation
export function reverseOperation(operation: MigrationOperation): MigrationOperation {
  const reason = irreversibleReason(operation)
  if (reason !== undefined) throw new DatabaseError('migration', `This migration cannot be taken back: ${reason}.`)
  switch (operation.kind) {
    case 'rename table':
      return renameTable(operation.to, operation.from)
    case 'rename column':
      return renameColumn(operation.table, operation.to, operation.from)
    case 'alter column':
      return { ...operation, from: operation.to, to: operation.from, up: operation.down, down: operation.up }
    case 'replace primary key':
      return replacePrimaryKey(operation.table, operation.to, operation.from)
    case 'data':
    case 'rows':
      return { ...operation, up: operation.down, down: operation.up } as Operation
    default:
      return { ...operation, kind: opposites[operation.kind] } as MigrationOperation
  }
}
