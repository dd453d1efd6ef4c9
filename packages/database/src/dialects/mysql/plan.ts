// A migration in the SQL of MariaDB and MySQL: as few statements an operation as possible, as each commits by itself.
import type { Plan } from '../../engine.ts'
import { DatabaseError } from '../../errors.ts'
import { applyOperation, tableIn } from '../../migrations/apply.ts'
import type { Operation } from '../../migrations/operations.ts'
import type { ColumnState, ForeignKeyState, IndexState, SchemaState, TableState } from '../../schema/state.ts'
import { fillSql } from '../conversion.ts'
import { changeRowsSql, columnList, foreignKeySql, quote } from '../standard-sql.ts'
import { alterColumn } from './alter-column.ts'
import { literal } from './column-types.ts'
import { addChecks, addIndexSql, dropChecks, dropIndexSql, keyIndexesBeyond, pairsOfNames } from './changed-parts.ts'
import { columnSql, createTableSql, keyIndexes, refuseUnchecked } from './ddl.ts'
import { titleOf, type Flavour } from './flavour.ts'

/** @throws DatabaseError `migration` for what is not built yet on these servers. */
export function planOperations(operations: readonly Operation[], before: SchemaState, flavour: Flavour): Plan {
  let state = before
  const statements = operations.flatMap((operation) => {
    refuseUnbuilt(operation, flavour)
    const after = applyOperation(state, operation)
    const own = statementsOf(operation, { before: state, after, flavour })
    state = after
    return own
  })
  return { statements, rebuilds: [] }
}

function refuseUnbuilt(operation: Operation, flavour: Flavour): void {
  const refuse = (what: string): never => {
    throw new DatabaseError('migration', `${what} on ${titleOf(flavour)} is not built yet.`)
  }
  const look = (table: string, columns: readonly ColumnState[], indexes: readonly IndexState[]) => {
    const generated = columns.find((column) => column.generated)
    if (generated) refuse(`A generated column (${table}.${generated.name})`)
    const lowered = indexes.find((index) => index.columns.some(({ lower }) => lower))
    if (lowered) refuse(`An index over small letters (${lowered.name})`)
  }
  if (operation.kind === 'create table') look(operation.table.name, operation.table.columns, operation.table.indexes)
  if (operation.kind === 'add column') look(operation.table, [operation.column], [])
  if (operation.kind === 'create index') look(operation.table, [], [operation.index])
}

const alterSql = (table: string, changes: readonly string[]): string[] =>
  changes.length === 0 ? [] : [`ALTER TABLE ${quote(table)} ${changes.join(', ')}`]

const addKeySql = (table: string, key: ForeignKeyState): string[] => alterSql(table, [`ADD ${foreignKeySql(key)}`])

/** Every foreign key of other tables that points at this one. */
const keysAt = (name: string, schema: SchemaState): { table: string; key: ForeignKeyState }[] =>
  [...schema.values()]
    .filter((table) => table.name !== name)
    .flatMap((table) => table.foreignKeys.filter((key) => key.table === name).map((key) => ({ table: table.name, key })))

interface Place {
  before: SchemaState
  after: SchemaState
  flavour: Flavour
}

function statementsOf(operation: Operation, place: Place): string[] {
  const { before, after, flavour } = place
  switch (operation.kind) {
    case 'create table': {
      const { table } = operation
      // A foreign key needs the table it points at, with its key: until that is made, it waits.
      const reachable = table.foreignKeys.filter((key) => before.has(key.table) || key.table === table.name)
      const waiting = keysAt(table.name, before).flatMap(({ table: from, key }) => addKeySql(from, key))
      return [createTableSql(table, reachable, flavour), ...waiting]
    }
    case 'drop table': {
      const { name } = operation.table
      const keys = keysAt(name, before).flatMap(({ table, key }) => alterSql(table, [`DROP FOREIGN KEY ${quote(key.name)}`]))
      return [...keys, `DROP TABLE ${quote(name)}`]
    }
    case 'rename table': {
      const [old, table] = [tableIn(before, operation.from), tableIn(after, operation.to)]
      // Renamed in one statement with its checks, MariaDB forgets the foreign keys of other tables.
      const renamed = alterSql(old.name, [`RENAME TO ${quote(table.name)}`])
      return [...renamed, ...alterSql(table.name, followNames(old, table, [], flavour)), ...followKeys(old, table, after)]
    }
    case 'rename column': {
      const [old, table] = [tableIn(before, operation.table), tableIn(after, operation.table)]
      const rename = `RENAME COLUMN ${quote(operation.from)} TO ${quote(operation.to)}`
      return [...alterSql(table.name, followNames(old, table, [rename], flavour)), ...followKeys(old, table, after)]
    }
    case 'data':
      return operation.up
    case 'rows':
      return [changeRowsSql(operation.table, operation.up)]
    default:
      return changeTable(operation, tableIn(before, operation.table), tableIn(after, operation.table), place)
  }
}

/** Checks and generated columns are made anew where their text or their name changes; indexes are renamed. */
function followNames(before: TableState, after: TableState, rename: readonly string[], flavour: Flavour): string[] {
  const among = after.indexes.flatMap((index, place) => {
    const old = before.indexes[place]!
    const [own, former] = [addIndexSql(index, after).join(), addIndexSql(old, before).join()]
    return index.where && own !== former ? [{ old, index }] : []
  })
  const plain = [
    ...pairsOfNames(before.indexes, after.indexes).filter(({ place }) => !after.indexes[place]!.where),
    ...pairsOfNames(keyIndexes(before), keyIndexes(after)),
  ]
  return [
    ...dropChecks(before, after, flavour),
    ...among.flatMap(({ old }) => dropIndexSql(old)),
    ...rename,
    ...plain.map(({ old, name }) => `RENAME INDEX ${quote(old)} TO ${quote(name)}`),
    ...among.flatMap(({ index }) => addIndexSql(index, after)),
    ...addChecks(before, after, flavour),
  ]
}

/** A foreign key cannot be renamed: it is made anew, after the columns have their names. */
function followKeys(before: TableState, after: TableState, schema: SchemaState): string[] {
  const changes = pairsOfNames(before.foreignKeys, after.foreignKeys).flatMap(({ old, place }) => {
    const key = after.foreignKeys[place]!
    return schema.has(key.table) ? [`DROP FOREIGN KEY ${quote(old)}`, `ADD ${foreignKeySql(key)}`] : []
  })
  return alterSql(after.name, changes)
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
  const [dropped, added] = [dropChecks(before, after, flavour), addChecks(before, after, flavour)]
  switch (operation.kind) {
    case 'add column':
      return addColumn(operation, before, after, flavour)
    case 'drop column':
      return alterSql(name, [...dropped, `DROP COLUMN ${quote(operation.column.name)}`])
    case 'alter column':
      return alterColumn(operation, before, after, place)
    case 'replace primary key':
      return alterSql(name, [...needed, 'DROP PRIMARY KEY', `ADD PRIMARY KEY (${columnList(operation.to)})`, ...spare])
    case 'create index':
      return alterSql(name, [...addIndexSql(operation.index, before), ...spare])
    case 'drop index':
      return alterSql(name, [...needed, ...dropIndexSql(operation.index)])
    case 'add check':
    case 'drop check':
      refuseUnchecked(after)
      return alterSql(name, [...dropped, ...added])
    // A key at a table that is not there (yet, or any more) is not there either.
    case 'add foreign key': {
      refuseUnchecked(after)
      const key = place.before.has(operation.key.table) ? [`ADD ${foreignKeySql(operation.key)}`] : []
      return alterSql(name, [...dropped, ...needed, ...key])
    }
    case 'drop foreign key': {
      const key = place.before.has(operation.key.table) ? [`DROP FOREIGN KEY ${quote(operation.key.name)}`] : []
      return alterSql(name, [...key, ...spare, ...added])
    }
  }
}

function addColumn(
  { table, column, fill }: Extract<Operation, { kind: 'add column' }>,
  before: TableState,
  after: TableState,
  flavour: Flavour,
): string[] {
  const checks = addChecks(before, after, flavour)
  const name = quote(column.name)
  if (!fill) return alterSql(table, [`ADD COLUMN ${columnSql(column, table, flavour)}`, ...checks])
  return [
    ...alterSql(table, [`ADD COLUMN ${columnSql({ ...column, nullable: true }, table, flavour)}`, ...checks]),
    fill === 'numbers'
      ? numberRows(name, after)
      : `UPDATE ${quote(table)} SET ${name} = ${fillSql(literal, fill, column, table)}`,
    ...(column.nullable ? [] : alterSql(table, [`MODIFY COLUMN ${columnSql(column, table, flavour)}`])),
  ]
}

function numberRows(column: string, { name, primaryKey }: TableState): string {
  const key = columnList(primaryKey)
  const same = primaryKey.map((part) => `${quote(name)}.${quote(part)} = counted.${quote(part)}`).join(' AND ')
  const counted = `SELECT ${key}, row_number() OVER (ORDER BY ${key}) AS __number FROM ${quote(name)}`
  return `UPDATE ${quote(name)} JOIN (${counted}) AS counted ON ${same} SET ${quote(name)}.${column} = counted.__number`
}
