// A migration in PostgreSQL's SQL: every operation in place.
import type { Plan } from '../../engine.ts'
import { applyOperation, tableIn } from '../../migrations/apply.ts'
import type { Operation } from '../../migrations/operations.ts'
import type { ForeignKeyState, SchemaState, TableState } from '../../schema/state.ts'
import { fillSql } from '../conversion.ts'
import { changeRowsSql, columnList, foreignKeySql, quote } from '../standard-sql.ts'
import { alterColumn } from './alter-column.ts'
import {
  addCheckSql,
  columnWithCheck,
  createIndexSql,
  createTableSql,
  dropConstraintSql,
  dropUnnamedSql,
  literal,
} from './ddl.ts'

export function planOperations(operations: readonly Operation[], before: SchemaState): Plan {
  let state = before
  const statements = operations.flatMap((operation) => {
    const after = applyOperation(state, operation)
    const own = statementsOf(operation, state, after)
    state = after
    return own
  })
  return { statements, rebuilds: [] }
}

const addKeySql = (table: string, key: ForeignKeyState): string => `ALTER TABLE ${quote(table)} ADD ${foreignKeySql(key)}`

/** Every foreign key of other tables that points at this one. */
const keysAt = (name: string, schema: SchemaState): { table: string; key: ForeignKeyState }[] =>
  [...schema.values()]
    .filter((table) => table.name !== name)
    .flatMap((table) => table.foreignKeys.filter((key) => key.table === name).map((key) => ({ table: table.name, key })))

/** A foreign key needs the table it points at, with its key: until that is made, it waits. */
function createTable(table: TableState, before: SchemaState): string[] {
  return [
    createTableSql(
      table,
      table.foreignKeys.filter((key) => before.has(key.table)),
    ),
    ...table.indexes.map((index) => createIndexSql(index, table)),
    ...table.foreignKeys.filter((key) => key.table === table.name).map((key) => addKeySql(table.name, key)),
    ...keysAt(table.name, before).map(({ table: from, key }) => addKeySql(from, key)),
  ]
}

function statementsOf(operation: Operation, before: SchemaState, after: SchemaState): string[] {
  switch (operation.kind) {
    case 'create table':
      return createTable(operation.table, before)
    case 'drop table': {
      const { name } = operation.table
      return [...keysAt(name, before).map(({ table, key }) => dropConstraintSql(table, key.name)), `DROP TABLE ${quote(name)}`]
    }
    case 'rename table': {
      const renamed = `ALTER TABLE ${quote(operation.from)} RENAME TO ${quote(operation.to)}`
      return [renamed, ...followNames(tableIn(before, operation.from), tableIn(after, operation.to))]
    }
    case 'rename column': {
      const { table, from, to } = operation
      const renamed = `ALTER TABLE ${quote(table)} RENAME COLUMN ${quote(from)} TO ${quote(to)}`
      return [renamed, ...followNames(tableIn(before, table), tableIn(after, table))]
    }
    case 'data':
      return operation.up
    case 'rows':
      return [changeRowsSql(operation.table, operation.up)]
    default:
      return changeTable(operation, tableIn(before, operation.table), tableIn(after, operation.table), before)
  }
}

/** Constraints and indexes under the names they have after a rename. */
function followNames(before: TableState, after: TableState): string[] {
  const pairs = (part: 'checks' | 'foreignKeys' | 'indexes') =>
    after[part].flatMap(({ name }, place) => {
      const old = before[part][place]!.name
      return old === name ? [] : [{ old: quote(old), name: quote(name) }]
    })
  return [
    ...[...pairs('checks'), ...pairs('foreignKeys')].map(
      ({ old, name }) => `ALTER TABLE ${quote(after.name)} RENAME CONSTRAINT ${old} TO ${name}`,
    ),
    ...pairs('indexes').map(({ old, name }) => `ALTER INDEX ${old} RENAME TO ${name}`),
  ]
}

type TableOperation = Exclude<
  Operation,
  { kind: 'create table' | 'drop table' | 'rename table' | 'rename column' | 'data' | 'rows' }
>

function changeTable(operation: TableOperation, before: TableState, after: TableState, schema: SchemaState): string[] {
  const { name } = after
  const alter = `ALTER TABLE ${quote(name)}`
  switch (operation.kind) {
    case 'add column':
      return addColumn(operation, after)
    case 'drop column':
      return [`${alter} DROP COLUMN ${quote(operation.column.name)}`]
    case 'alter column':
      return alterColumn(operation, before, after)
    case 'replace primary key':
      return [dropUnnamedSql(name, 'p', [], []), `${alter} ADD PRIMARY KEY (${columnList(operation.to)})`]
    case 'create index':
      return [createIndexSql(operation.index, after)]
    case 'drop index':
      return [`DROP INDEX ${quote(operation.index.name)}`]
    case 'add check':
      return [addCheckSql(operation.check, after)]
    case 'drop check':
      return [dropConstraintSql(name, operation.check.name)]
    // A key at a table that is not there (yet, or any more) is not there either.
    case 'add foreign key':
      return schema.has(operation.key.table) ? [addKeySql(name, operation.key)] : []
    case 'drop foreign key':
      return schema.has(operation.key.table) ? [dropConstraintSql(name, operation.key.name)] : []
  }
}

function addColumn({ table, column, fill }: Extract<Operation, { kind: 'add column' }>, after: TableState): string[] {
  const alter = `ALTER TABLE ${quote(table)}`
  if (!fill) return [`${alter} ADD COLUMN ${columnWithCheck(column, after)}`]
  const name = quote(column.name)
  return [
    `${alter} ADD COLUMN ${columnWithCheck({ ...column, nullable: true }, after)}`,
    fill === 'numbers'
      ? numberRows(name, after)
      : `UPDATE ${quote(table)} SET ${name} = ${fillSql(literal, fill, column, table)}`,
    ...(column.nullable ? [] : [`${alter} ALTER COLUMN ${name} SET NOT NULL`]),
  ]
}

function numberRows(column: string, { name, primaryKey }: TableState): string {
  const key = columnList(primaryKey)
  const same = primaryKey.map((part) => `${quote(name)}.${quote(part)} = counted.${quote(part)}`).join(' AND ')
  return `UPDATE ${quote(name)} SET ${column} = counted.__number FROM (SELECT ${key}, row_number() OVER (ORDER BY ${key}) AS __number FROM ${quote(name)}) counted WHERE ${same}`
}
