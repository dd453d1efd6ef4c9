// The state of the schema after each operation; refuses an operation that does not fit the state before it.
import { DatabaseError } from '../errors.ts'
import { inCreationOrder } from '../schema/schema.ts'
import {
  columnsIn,
  columnsOfIndex,
  type ColumnState,
  type SchemaState,
  type TableState,
  type ViewState,
} from '../schema/state.ts'
import { viewsOf } from '../schema/view-state.ts'
import { sameDefinition } from './definitions.ts'
import type { MigrationOperation, Operation } from './operations.ts'
import { renamedColumn, renamedTable } from './renames.ts'

/**
 * The state of the schema after an operation.
 * @throws DatabaseError `migration` where the operation does not fit: what it changes is not there, what it makes is there
 * already, or what it drops or changes differs from the definition it keeps for the way back.
 */
export function applyOperation(before: SchemaState, operation: MigrationOperation): SchemaState {
  refuseUnderViews(before, operation)
  switch (operation.kind) {
    case 'create table':
      if (operation.table.view) refuse(`${operation.table.name} is a view; make it with createView.`)
      if (before.has(operation.table.name)) refuse(`Table ${operation.table.name} is created twice.`)
      return inCreationOrder(new Map([...before, [operation.table.name, operation.table]]))
    case 'drop table': {
      const { name } = operation.table
      refuseUnlike('drops', `table ${name}`, tableIn(before, name), operation.table)
      return inCreationOrder(new Map([...before].filter(([other]) => other !== name)))
    }
    case 'create view': {
      const { name, view } = operation.view
      if (before.has(name)) refuse(`View ${name} is made where there is ${name} already.`)
      const missing = view.reads.find((read) => !before.has(read))
      if (missing !== undefined) refuse(`View ${name} reads ${missing}, which is not there at that point.`)
      return inCreationOrder(new Map([...before, [name, operation.view]]))
    }
    case 'drop view': {
      const { name } = operation.view
      refuseUnlike('drops', `view ${name}`, viewIn(before, name), operation.view)
      return inCreationOrder(new Map([...before].filter(([other]) => other !== name)))
    }
    case 'rename table':
      tableIn(before, operation.from)
      if (before.has(operation.to)) refuse(`Table ${operation.from} is renamed to ${operation.to}, which is there already.`)
      return renamedTable(before, operation.from, operation.to)
    case 'rename column': {
      const table = tableIn(before, operation.table)
      columnIn(table, operation.from)
      if (operation.from.toLowerCase() !== operation.to.toLowerCase()) refuseTaken(table, operation.to)
      return renamedColumn(before, operation.table, operation.from, operation.to)
    }
    case 'data':
      return before
    case 'rows': {
      const table = tableIn(before, operation.table)
      const changes = [operation.up, ...('irreversible' in operation.down ? [] : [operation.down])]
      for (const { set } of changes) {
        if (Object.keys(set).length === 0) refuse(`The migration changes rows of ${table.name}, and sets no column.`)
        for (const name of Object.keys(set)) refuseUnset(table, columnIn(table, name))
      }
      return before
    }
    default: {
      const table = changedTable(before, tableIn(before, operation.table), operation)
      return inCreationOrder(new Map([...before].map(([name, state]) => [name, name === table.name ? table : state])))
    }
  }
}

type TableOperation = Exclude<
  Operation,
  { kind: 'create table' | 'drop table' | 'rename table' | 'rename column' | 'data' | 'rows' }
>

function changedTable(schema: SchemaState, table: TableState, operation: TableOperation): TableState {
  switch (operation.kind) {
    case 'add column':
      refuseTaken(table, operation.column.name)
      return { ...table, columns: [...table.columns, operation.column] }
    case 'drop column':
      return withoutColumn(table, operation.column)
    case 'alter column':
      return withColumnAltered(table, operation)
    case 'replace primary key':
      refuseUnlike('replaces', `the primary key of ${table.name}`, table.primaryKey, operation.from)
      return { ...table, primaryKey: operation.to }
    case 'create index':
      for (const { indexes } of schema.values()) {
        if (indexes.some(({ name }) => name === operation.index.name)) refuse(`Index ${operation.index.name} is created twice.`)
      }
      return { ...table, indexes: [...table.indexes, operation.index] }
    case 'drop index':
      return { ...table, indexes: without('index', table.indexes, operation.index) }
    case 'add check':
      return { ...table, checks: withAdded('Check', table.checks, operation.check) }
    case 'drop check':
      return { ...table, checks: without('check', table.checks, operation.check) }
    case 'add foreign key':
      return { ...table, foreignKeys: withAdded('Foreign key', table.foreignKeys, operation.key) }
    case 'drop foreign key':
      return { ...table, foreignKeys: without('foreign key', table.foreignKeys, operation.key) }
  }
}

function refuse(sentence: string): never {
  throw new DatabaseError('migration', sentence)
}

export function tableIn(schema: SchemaState, name: string): TableState {
  const table = schema.get(name)
  if (table?.view) refuse(`The migration changes ${name} as a table, which is a view at that point.`)
  return table ?? refuse(`The migration changes table ${name}, which is not there at that point.`)
}

function viewIn(schema: SchemaState, name: string): TableState {
  const found = schema.get(name)
  return found?.view ? found : refuse(`The migration drops view ${name}, which is not there at that point.`)
}

const alwaysMove: readonly MigrationOperation['kind'][] = [
  'drop table',
  'rename table',
  'alter column',
  'rename column',
  'drop view',
]

/**
 * Whether a view over the table (or view) that an operation changes must be gone meanwhile: engines differ in what becomes of it, and
 * none tells. A column may come and go under a query that does not name it.
 */
export function movesUnder(operation: MigrationOperation, { view: { query } }: ViewState): boolean {
  if (operation.kind === 'create index' || operation.kind === 'drop index') {
    // Some engines keep such an index by a column of the table, which `*` gives too.
    const { where, columns } = operation.index
    return query.includes('*') && (where !== undefined || columns.some(({ lower }) => lower))
  }
  if (operation.kind !== 'add column' && operation.kind !== 'drop column') return alwaysMove.includes(operation.kind)
  const name = operation.column.name.toLowerCase()
  return (
    query.includes('*') ||
    query
      .toLowerCase()
      .split(/[^\p{L}\p{N}_]+/u)
      .includes(name)
  )
}

/** The table or the view an operation changes. */
export function changedBy(operation: Exclude<MigrationOperation, { kind: 'data' }>): string {
  if (operation.kind === 'rename table') return operation.from
  if (operation.kind === 'create view' || operation.kind === 'drop view') return operation.view.name
  return typeof operation.table === 'string' ? operation.table : operation.table.name
}

function refuseUnderViews(before: SchemaState, operation: MigrationOperation): void {
  if (operation.kind === 'data') return
  const name = changedBy(operation)
  const view = viewsOf(before).find((candidate) => candidate.view.reads.includes(name) && movesUnder(operation, candidate))
  if (!view) return
  refuse(
    `The migration does ${operation.kind} on ${name} under view ${view.name}: drop the view before, and make it again afterwards.`,
  )
}

function columnIn(table: TableState, name: string): ColumnState {
  const found = table.columns.find((column) => column.name === name)
  return found ?? refuse(`The migration changes column ${table.name}.${name}, which is not there at that point.`)
}

/** Rows are gone through in the order of their key, which must not move meanwhile. */
function refuseUnset(table: TableState, { name, generated }: ColumnState): void {
  if (generated) refuse(`The migration sets ${table.name}.${name}, which is generated.`)
  if (table.primaryKey.includes(name)) refuse(`The migration sets ${table.name}.${name}, which is of the primary key.`)
}

function refuseTaken(table: TableState, name: string): void {
  const taken = table.columns.some((column) => column.name.toLowerCase() === name.toLowerCase())
  if (taken) refuse(`Column ${table.name}.${name} is there already at that point.`)
}

function withAdded<Item extends { name: string }>(what: string, items: readonly Item[], item: Item): readonly Item[] {
  if (items.some(({ name }) => name === item.name)) refuse(`${what} ${item.name} is added twice.`)
  return [...items, item]
}

function without<Item extends { name: string }>(what: string, items: readonly Item[], item: Item): readonly Item[] {
  const found = items.find(({ name }) => name === item.name)
  if (!found) refuse(`The migration drops ${what} ${item.name}, which is not there at that point.`)
  refuseUnlike('drops', `${what} ${item.name}`, found, item)
  return items.filter((other) => other !== found)
}

function withoutColumn(table: TableState, column: ColumnState): TableState {
  const { name } = column
  refuseUnlike('drops', `column ${table.name}.${name}`, columnIn(table, name), column)
  const users = [
    ...(table.primaryKey.includes(name) ? ['the primary key'] : []),
    ...table.indexes.filter((index) => columnsOfIndex(index).includes(name)).map((index) => `index ${index.name}`),
    ...table.checks.filter(({ expression }) => columnsIn(expression).includes(name)).map((check) => `check ${check.name}`),
    ...table.foreignKeys.filter(({ columns }) => columns.includes(name)).map((key) => `foreign key ${key.name}`),
    ...table.columns
      .filter(({ generated }) => generated && columnsIn(generated).includes(name))
      .map((other) => `the generated column ${other.name}`),
  ]
  if (users.length > 0) refuse(`Column ${table.name}.${name} cannot be dropped while ${users.join(', ')} uses it.`)
  return { ...table, columns: table.columns.filter((candidate) => candidate.name !== name) }
}

function withColumnAltered(table: TableState, { from, to }: { from: ColumnState; to: ColumnState }): TableState {
  const what = `column ${table.name}.${from.name}`
  if (from.name !== to.name) refuse(`The migration alters ${what} to one of another name; rename it by itself.`)
  refuseUnlike('alters', what, columnIn(table, from.name), from)
  if (!sameDefinition(from.generated, to.generated)) {
    refuse(`The migration alters how ${what} is generated; drop it and add it again.`)
  }
  const users = table.columns.filter(({ generated }) => generated && columnsIn(generated).includes(from.name))
  if (users.length > 0 && !sameDefinition(from.type, to.type)) {
    refuse(`The type of ${what} cannot be altered while the generated column ${users[0]!.name} uses it.`)
  }
  return { ...table, columns: table.columns.map((column) => (column.name === from.name ? to : column)) }
}

/** What is dropped keeps its definition for the way back, which must therefore be the one that it has. */
function refuseUnlike(deed: string, what: string, real: unknown, kept: unknown): void {
  if (sameDefinition(real, kept)) return
  refuse(`The migration ${deed} ${what} with another definition than it has at that point, and could not take that back.`)
}
