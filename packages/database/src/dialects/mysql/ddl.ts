// Tables and what stands in them in the SQL of MariaDB and MySQL.
import { DatabaseError } from '../../errors.ts'
import { columnsIn, type ColumnState, type ForeignKeyState, type IndexState, type TableState } from '../../schema/state.ts'
import { columnList, foreignKeySql, quote } from '../standard-sql.ts'
import { checkName, checkOf, expressionSql, literal, typeOf, typeSql } from './column-types.ts'
import type { Flavour } from './flavour.ts'

export function columnSql(column: ColumnState, table: string, flavour: Flavour): string {
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

/** Checks by their names. Those of the columns' types are named too, so that they can be dropped with their columns. */
export function checksOf(table: TableState, flavour: Flavour): Map<string, string> {
  const ofColumns = table.columns.flatMap((column): [string, string][] => {
    const check = checkOf(column, table, flavour)
    return check === undefined ? [] : [[checkName(table.name, column.name), check]]
  })
  const named = table.checks.map(({ name, expression }): [string, string] => [name, expressionSql(expression, table)])
  return new Map([...ofColumns, ...named].map(([name, sql]) => [name, `CONSTRAINT ${quote(name)} CHECK (${sql})`]))
}

/** There is no index among some rows: a column beside, of the index's name, is filled for those rows only, and a row with an empty one is ignored. */
const amongSql = (index: IndexState & Required<Pick<IndexState, 'where'>>, table: TableState): string =>
  `CASE WHEN ${expressionSql(index.where, table)} THEN 1 END`

export function amongColumnSql(index: IndexState, table: TableState): string[] {
  if (!index.where) return []
  return [`${quote(index.name)} tinyint GENERATED ALWAYS AS (${amongSql({ ...index, where: index.where }, table)}) VIRTUAL`]
}

export function indexSql(index: IndexState): string {
  const columns = index.columns.map(({ column, descending }) => quote(column) + (descending ? ' DESC' : ''))
  if (index.where) columns.push(quote(index.name))
  return `${index.unique ? 'UNIQUE ' : ''}KEY ${quote(index.name)} (${columns.join(', ')})`
}

export interface KeyIndex {
  name: string
  sql: string
}

/** InnoDB wants an index for every foreign key; where none begins with its columns there is one of the key's name. */
export function keyIndexes(table: TableState): KeyIndex[] {
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
export function refuseUnchecked(table: TableState): void {
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

export function createTableSql(table: TableState, keys: readonly ForeignKeyState[], flavour: Flavour): string {
  refuseUnchecked(table)
  const definitions = [
    ...table.columns.map((column) => columnSql(column, table.name, flavour)),
    ...table.indexes.flatMap((index) => amongColumnSql(index, table)),
    `PRIMARY KEY (${columnList(table.primaryKey)})`,
    ...checksOf(table, flavour).values(),
    ...table.indexes.map(indexSql),
    ...keyIndexes(table).map(({ sql }) => sql),
    ...keys.map(foreignKeySql),
  ]
  const options = `ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARACTER SET utf8mb4 COLLATE ${flavour.collation}`
  return `CREATE TABLE ${quote(table.name)} (\n  ${definitions.join(',\n  ')}\n) ${options}`
}
