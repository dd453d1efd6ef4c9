// Schema changes in the SQL of MariaDB and MySQL: one statement an operation wherever possible, as each commits by itself.
import { DatabaseError } from '../../errors.ts'
import { applyOperation } from '../../migrations/apply.ts'
import type { Operation } from '../../migrations/operations.ts'
import {
  columnOf,
  columnsIn,
  type ColumnState,
  type ForeignKeyState,
  type IndexState,
  type SchemaState,
  type TableState,
} from '../../schema/state.ts'
import { columnList, foreignKeySql, quote } from '../standard-sql.ts'
import { checkName, checkOf, expressionSql, literal, typeOf, typeSql } from './column-types.ts'
import type { Flavour } from './flavour.ts'

function columnSql(column: ColumnState, table: string, flavour: Flavour): string {
  const parts = [quote(column.name), typeSql(column, flavour), column.nullable ? 'NULL' : 'NOT NULL']
  if (column.default !== undefined) {
    const value = literal(column, column.default, table)
    // MySQL takes nothing but an expression where the value is kept outside of the row.
    if (typeOf(column, flavour).type.startsWith('long') || value.startsWith('CONVERT')) parts.push(`DEFAULT (${value})`)
    // As a constant its bytes would be printed as if they were text.
    else if (value.startsWith("x'")) parts.push(`DEFAULT (UNHEX(${value.slice(1)}))`)
    else parts.push(`DEFAULT ${value}`)
  }
  return parts.join(' ')
}

type Keyed = Pick<TableState, 'name' | 'foreignKeys'>

/** The check of a column's type, named so that it can be dropped with its column; none or one. */
function columnCheckSql(column: ColumnState, table: Keyed, flavour: Flavour): string[] {
  const check = checkOf(column, table, flavour)
  return check === undefined ? [] : [`CONSTRAINT ${quote(checkName(table.name, column.name))} CHECK (${check})`]
}

const dropCheckSql = (column: ColumnState, table: Keyed, flavour: Flavour): string[] =>
  checkOf(column, table, flavour) === undefined ? [] : [`DROP CONSTRAINT ${quote(checkName(table.name, column.name))}`]

const checkSql = ({ name, expression }: TableState['checks'][number], table: TableState): string =>
  `CONSTRAINT ${quote(name)} CHECK (${expressionSql(expression, table)})`

/** There is no index among some rows: a column beside, of the index's name, is filled for those rows only, and a row with an empty one is ignored. */
const amongSql = (index: IndexState & Required<Pick<IndexState, 'where'>>, table: TableState): string =>
  `CASE WHEN ${expressionSql(index.where, table)} THEN 1 END`

function amongColumnSql(index: IndexState, table: TableState): string[] {
  if (!index.where) return []
  return [`${quote(index.name)} tinyint GENERATED ALWAYS AS (${amongSql({ ...index, where: index.where }, table)}) VIRTUAL`]
}

function indexSql(index: IndexState): string {
  const columns = index.columns.map(({ column, descending }) => quote(column) + (descending ? ' DESC' : ''))
  if (index.where) columns.push(quote(index.name))
  return `${index.unique ? 'UNIQUE ' : ''}KEY ${quote(index.name)} (${columns.join(', ')})`
}

interface KeyIndex {
  name: string
  sql: string
}

/** InnoDB wants an index for every foreign key; where none begins with its columns there is one of the key's name. */
function keyIndexes(table: TableState): KeyIndex[] {
  const starts = [
    table.primaryKey,
    ...table.indexes
      .filter(({ where, columns }) => !where && !columns.some(({ descending }) => descending))
      .map(({ columns }) => columns.map(({ column }) => column)),
  ]
  return table.foreignKeys
    .filter(({ columns }) => !starts.some((start) => columns.every((column, place) => start[place] === column)))
    .map(({ name, columns }) => ({ name, sql: `KEY ${quote(name)} (${columnList(columns)})` }))
}

/** Empties by a foreign key go past all checks; MySQL refuses such a table, and MariaDB would let the check be broken. */
function refuseUnchecked(table: TableState): void {
  for (const { columns, onDelete } of table.foreignKeys) {
    const check = table.checks.find(({ expression }) => columnsIn(expression).some((column) => columns.includes(column)))
    if (onDelete !== 'set null' || !check) continue
    throw new DatabaseError(
      'usage',
      `Table ${table.name}: check ${check.name} reads ${columns.join(', ')}, which a foreign key sets to null; MariaDB and MySQL would not check that.`,
      { table: table.name },
    )
  }
}

function createTableSql(table: TableState, keys: readonly ForeignKeyState[], flavour: Flavour): string {
  refuseUnchecked(table)
  const definitions = [
    ...table.columns.map((column) => columnSql(column, table.name, flavour)),
    ...table.indexes.flatMap((index) => amongColumnSql(index, table)),
    `PRIMARY KEY (${columnList(table.primaryKey)})`,
    ...table.columns.flatMap((column) => columnCheckSql(column, table, flavour)),
    ...table.checks.map((check) => checkSql(check, table)),
    ...table.indexes.map(indexSql),
    ...keyIndexes(table).map(({ sql }) => sql),
    ...keys.map(foreignKeySql),
  ]
  const options = `ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARACTER SET utf8mb4 COLLATE ${flavour.collation}`
  return `CREATE TABLE ${quote(table.name)} (\n  ${definitions.join(',\n  ')}\n) ${options}`
}

const alterSql = (table: string, ...changes: string[]): string => `ALTER TABLE ${quote(table)} ${changes.join(', ')}`

/** Every foreign key of other tables that points at this one. */
const keysAt = (name: string, schema: SchemaState): { table: string; key: ForeignKeyState }[] =>
  [...schema.values()]
    .filter((table) => table.name !== name)
    .flatMap((table) => table.foreignKeys.filter((key) => key.table === name).map((key) => ({ table: table.name, key })))

/** A foreign key needs the table it points at, with its key: until that is made, it waits. */
function createTable(table: TableState, before: SchemaState, flavour: Flavour): string[] {
  const reachable = table.foreignKeys.filter((key) => before.has(key.table) || key.table === table.name)
  return [
    createTableSql(table, reachable, flavour),
    ...keysAt(table.name, before).map(({ table: from, key }) => alterSql(from, `ADD ${foreignKeySql(key)}`)),
  ]
}

function addIndexSql(index: IndexState, table: TableState): string[] {
  return [...amongColumnSql(index, table).map((column) => `ADD COLUMN ${column}`), `ADD ${indexSql(index)}`]
}

const dropIndexSql = (index: IndexState): string[] => [
  `DROP INDEX ${quote(index.name)}`,
  ...(index.where ? [`DROP COLUMN ${quote(index.name)}`] : []),
]

/** What keys need of their own by one table, and no longer, or not yet, by the other. */
function keyIndexesBeyond(table: TableState, other: TableState): KeyIndex[] {
  const there = new Set(keyIndexes(other).map(({ name }) => name))
  return keyIndexes(table).filter(({ name }) => !there.has(name))
}

/** An index of a foreign key's own goes in the statement that makes another one of use to the key. */
function createIndex(index: IndexState, before: TableState, after: TableState): string {
  const spare = keyIndexesBeyond(before, after)
  return alterSql(before.name, ...addIndexSql(index, before), ...spare.map(({ name }) => `DROP INDEX ${quote(name)}`))
}

/** The server drops no index that a foreign key needs: the key gets one of its own in the same statement. */
function dropIndex(index: IndexState, before: TableState, after: TableState): string {
  const needed = keyIndexesBeyond(after, before)
  return alterSql(before.name, ...needed.map(({ sql }) => `ADD ${sql}`), ...dropIndexSql(index))
}

/** Checks and generated columns that read the column are made anew in the same statement, as their text names it. */
function renameColumn(from: string, to: string, before: TableState, after: TableState, flavour: Flavour): string {
  const reads = (expression: TableState['checks'][number]['expression'] | undefined, column: string) =>
    expression !== undefined && columnsIn(expression).includes(column)
  const [old, renamed] = [columnOf(before, from), columnOf(after, to)]
  return alterSql(
    before.name,
    ...dropCheckSql(old, before, flavour),
    ...before.checks.filter(({ expression }) => reads(expression, from)).map(({ name }) => `DROP CONSTRAINT ${quote(name)}`),
    ...before.indexes.filter(({ where }) => reads(where, from)).flatMap(dropIndexSql),
    `RENAME COLUMN ${quote(from)} TO ${quote(to)}`,
    ...after.indexes.filter(({ where }) => reads(where, to)).flatMap((index) => addIndexSql(index, after)),
    ...columnCheckSql(renamed, after, flavour).map((check) => `ADD ${check}`),
    ...after.checks.filter(({ expression }) => reads(expression, to)).map((named) => `ADD ${checkSql(named, after)}`),
  )
}

/** The checks of the columns bear the table's name. Renamed in one statement with them, MariaDB forgets the foreign keys of others. */
function renameTable(from: TableState, to: string, flavour: Flavour): string[] {
  const changes = [
    ...from.columns.flatMap((column) => dropCheckSql(column, from, flavour)),
    ...from.columns.flatMap((column) => columnCheckSql(column, { ...from, name: to }, flavour)).map((check) => `ADD ${check}`),
  ]
  return [alterSql(from.name, `RENAME TO ${quote(to)}`), ...(changes.length === 0 ? [] : [alterSql(to, ...changes)])]
}

/** The statements of one operation. */
export function operationSql(operation: Operation, before: SchemaState, flavour: Flavour): string[] {
  const table = (name: string, schema: SchemaState = before): TableState => {
    const found = schema.get(name)
    if (!found) throw new DatabaseError('migration', `The migration changes table ${name}, which is not there at that point.`)
    return found
  }
  const after = (name: string): TableState => table(name, applyOperation(before, operation))
  switch (operation.kind) {
    case 'create table':
      return createTable(operation.table, before, flavour)
    case 'drop table': {
      const { name } = operation.table
      const keys = keysAt(name, before).map(({ table: from, key }) => alterSql(from, `DROP FOREIGN KEY ${quote(key.name)}`))
      return [...keys, `DROP TABLE ${quote(name)}`]
    }
    case 'add column': {
      const check = columnCheckSql(operation.column, table(operation.table), flavour).map((definition) => `ADD ${definition}`)
      return [alterSql(operation.table, `ADD COLUMN ${columnSql(operation.column, operation.table, flavour)}`, ...check)]
    }
    case 'drop column': {
      const check = dropCheckSql(operation.column, table(operation.table), flavour)
      return [alterSql(operation.table, ...check, `DROP COLUMN ${quote(operation.column.name)}`)]
    }
    case 'create index':
      return [createIndex(operation.index, table(operation.table), after(operation.table))]
    case 'drop index':
      return [dropIndex(operation.index, table(operation.table), after(operation.table))]
    case 'rename table':
      return renameTable(table(operation.from), operation.to, flavour)
    case 'rename column':
      return [renameColumn(operation.from, operation.to, table(operation.table), after(operation.table), flavour)]
    case 'data':
      return operation.up
  }
}
