// A migration in the SQL of MariaDB and MySQL: as few statements an operation as possible, as each commits by itself.
import type { Plan } from '../../engine.ts'
import { applyOperation, tableIn } from '../../migrations/apply.ts'
import type { Operation } from '../../migrations/operations.ts'
import type { SchemaState, TableState } from '../../schema/state.ts'
import { fillSql } from '../conversion.ts'
import { changeRowsSql, columnList, foreignKeySql, quote } from '../standard-sql.ts'
import { alterColumn, type Place } from './alter-column.ts'
import { addIndexSql, alterSql, changedChecks, dropIndexSql, keyIndexesBeyond, onlineSql } from './changed-parts.ts'
import { literal } from './column-types.ts'
import { columnSql, createTableSql } from './ddl.ts'
import type { Flavour } from './flavour.ts'
import { refuseTable } from './refusals.ts'
import { renameColumn, renameTable } from './renaming.ts'
import { standingKeys, stands } from './standing-keys.ts'

/** @throws DatabaseError `usage` for what these servers cannot hold. */
export function planOperations(operations: readonly Operation[], before: SchemaState, flavour: Flavour): Plan {
  let state = before
  const statements = operations.flatMap((operation) => {
    const after = applyOperation(state, operation)
    for (const table of after.values()) if (table !== state.get(table.name)) refuseTable(table, flavour)
    const own = statementsOf(operation, { before: state, after, flavour })
    state = after
    return own
  })
  return { statements, rebuilds: [] }
}

/** The keys of other tables at this one that stand. */
const keysAt = (name: string, schema: SchemaState, flavour: Flavour) =>
  standingKeys(schema, flavour).filter(({ owner, key }) => key.table === name && owner !== name)

function statementsOf(operation: Operation, place: Place): string[] {
  const { before, after, flavour } = place
  switch (operation.kind) {
    case 'create table': {
      const { table } = operation
      // A foreign key needs the table it points at, with its key: until that is made, it waits.
      const reachable = table.foreignKeys.filter((key) => stands(key, table, after, flavour))
      return [createTableSql(table, reachable, flavour), ...keysAt(table.name, after, flavour).map(({ addSql }) => addSql)]
    }
    case 'drop table': {
      const { name } = operation.table
      return [...keysAt(name, before, flavour).map(({ dropSql }) => dropSql), `DROP TABLE ${quote(name)}`]
    }
    case 'rename table':
      return renameTable(operation, place)
    case 'rename column':
      return renameColumn(operation, place)
    case 'data':
      return operation.up
    case 'rows':
      return [changeRowsSql(operation.table, operation.up)]
    default:
      return changeTable(operation, tableIn(before, operation.table), tableIn(after, operation.table), place)
  }
}

type TableOperation = Exclude<
  Operation,
  { kind: 'create table' | 'drop table' | 'rename table' | 'rename column' | 'data' | 'rows' }
>

function changeTable(operation: TableOperation, before: TableState, after: TableState, place: Place): string[] {
  const { flavour } = place
  const { name } = after
  // The server drops no index that a foreign key needs: what the key needs then comes in the same statement.
  const needed = keyIndexesBeyond(after, before).map(({ sql }) => `ADD ${sql}`)
  const spare = keyIndexesBeyond(before, after).map((index) => `DROP INDEX ${quote(index.name)}`)
  const { dropped, added } = changedChecks(before, after, flavour)
  switch (operation.kind) {
    case 'add column':
      return addColumn(operation, before, after, flavour)
    case 'drop column':
      return onlineSql(before, [...dropped, `DROP COLUMN ${quote(operation.column.name)}`])
    case 'alter column':
      return alterColumn(operation, place)
    case 'replace primary key':
      return alterSql(name, [...needed, 'DROP PRIMARY KEY', `ADD PRIMARY KEY (${columnList(operation.to)})`, ...spare])
    case 'create index':
      return onlineSql(before, [...addIndexSql(operation.index, before, flavour), ...spare])
    case 'drop index':
      return onlineSql(before, [...needed, ...dropIndexSql(operation.index)])
    case 'add check':
    case 'drop check':
      return alterSql(name, [...dropped, ...added])
    case 'add foreign key': {
      const key = stands(operation.key, after, place.after, flavour) ? [`ADD ${foreignKeySql(operation.key)}`] : []
      return alterSql(name, [...dropped, ...needed, ...key])
    }
    case 'drop foreign key': {
      const key = stands(operation.key, before, place.before, flavour) ? [`DROP FOREIGN KEY ${quote(operation.key.name)}`] : []
      return onlineSql(before, [...key, ...spare, ...added])
    }
  }
}

function addColumn(
  { table, column, fill }: Extract<Operation, { kind: 'add column' }>,
  before: TableState,
  after: TableState,
  flavour: Flavour,
): string[] {
  const checks = changedChecks(before, after, flavour).added
  const name = quote(column.name)
  if (!fill) return onlineSql(after, [`ADD COLUMN ${columnSql(column, after, flavour)}`, ...checks])
  return [
    ...alterSql(table, [`ADD COLUMN ${columnSql({ ...column, nullable: true }, after, flavour)}`, ...checks]),
    fill === 'numbers'
      ? numberRows(name, after)
      : `UPDATE ${quote(table)} SET ${name} = ${fillSql(literal, fill, column, table)}`,
    ...(column.nullable ? [] : alterSql(table, [`MODIFY COLUMN ${columnSql(column, after, flavour)}`])),
  ]
}

function numberRows(column: string, { name, primaryKey }: TableState): string {
  const key = columnList(primaryKey)
  const same = primaryKey.map((part) => `${quote(name)}.${quote(part)} = counted.${quote(part)}`).join(' AND ')
  const counted = `SELECT ${key}, row_number() OVER (ORDER BY ${key}) AS __number FROM ${quote(name)}`
  return `UPDATE ${quote(name)} JOIN (${counted}) AS counted ON ${same} SET ${quote(name)}.${column} = counted.__number`
}
