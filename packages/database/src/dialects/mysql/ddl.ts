// Tables and what stands in them in the SQL of MariaDB and MySQL.
import { columnOf, type ColumnState, type ForeignKeyState, type IndexState, type TableState } from '../../schema/state.ts'
import { columnList, foreignKeySql, quote } from '../standard-sql.ts'
import { checkName, checkOf, expressionSql, literal, shortened, typeOf, typeSql } from './column-types.ts'
import type { Flavour } from './flavour.ts'

export function columnSql(column: ColumnState, table: TableState, flavour: Flavour): string {
  const parts = [quote(column.name), typeSql(column, flavour)]
  // Whether such a column may be empty cannot be said here: its check does.
  if (column.generated) return [...parts, `GENERATED ALWAYS AS (${expressionSql(column.generated, table)}) STORED`].join(' ')
  parts.push(column.nullable ? 'NULL' : 'NOT NULL')
  if (column.default !== undefined) {
    const value = literal(column, column.default, table.name)
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

export interface HiddenColumn {
  name: string
  sql: string
}

/**
 * There is no index among some rows, nor over an expression. A column beside, of the index's name, is filled for those rows only
 * (a row with an empty one is ignored); and others hold the small letters of a text.
 */
export function hiddenColumns(index: IndexState, table: TableState, flavour: Flavour): HiddenColumn[] {
  const lowered = index.columns.flatMap(({ column, lower }, place) => {
    if (!lower) return []
    const name = loweredName(index.name, place)
    return [
      {
        name,
        sql: `${quote(name)} ${typeSql(columnOf(table, column), flavour)} GENERATED ALWAYS AS (${loweredSql(column)}) VIRTUAL`,
      },
    ]
  })
  if (!index.where) return lowered
  const among = `CASE WHEN ${expressionSql(index.where, table)} THEN 1 END`
  return [...lowered, { name: index.name, sql: `${quote(index.name)} tinyint GENERATED ALWAYS AS (${among}) VIRTUAL` }]
}

export const hiddenNames = ({ name, columns, where }: IndexState): string[] => [
  ...columns.flatMap(({ lower }, place) => (lower ? [loweredName(name, place)] : [])),
  ...(where ? [name] : []),
]

/** The column that holds a part of an index in small letters. No name of a schema holds a point, so that it is nobody else's. */
export const loweredName = (index: string, place: number): string => shortened(index, `.${place + 1}`)

/** A to Z alone, as every engine does it: the server's own function knows all letters. */
export const loweredSql = (column: string): string =>
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].reduce(
    (sql, letter) => `replace(${sql}, '${letter}', '${letter.toLowerCase()}')`,
    quote(column),
  )

export function indexSql(index: IndexState): string {
  const columns = index.columns.map(
    ({ column, descending, lower }, place) =>
      quote(lower ? loweredName(index.name, place) : column) + (descending ? ' DESC' : ''),
  )
  if (index.where) columns.push(quote(index.name))
  return `${index.unique ? 'UNIQUE ' : ''}KEY ${quote(index.name)} (${columns.join(', ')})`
}

export interface KeyIndex {
  name: string
  columns: readonly string[]
  sql: string
}

/** InnoDB wants an index for every foreign key; where none begins with its columns there is one of the key's name. */
export function keyIndexes(table: TableState): KeyIndex[] {
  const starts = [
    table.primaryKey,
    ...table.indexes
      .filter(({ where, columns }) => !where && !columns.some(({ descending, lower }) => descending || lower))
      .map(({ columns }) => columns.map(({ column }) => column)),
  ]
  return table.foreignKeys
    .filter(({ columns }) => !starts.some((start) => columns.every((column, place) => start[place] === column)))
    .map(({ name, columns }) => ({ name, columns, sql: `KEY ${quote(name)} (${columnList(columns)})` }))
}

export function createTableSql(table: TableState, keys: readonly ForeignKeyState[], flavour: Flavour): string {
  const definitions = [
    ...table.columns.map((column) => columnSql(column, table, flavour)),
    ...table.indexes.flatMap((index) => hiddenColumns(index, table, flavour).map(({ sql }) => sql)),
    `PRIMARY KEY (${columnList(table.primaryKey)})`,
    ...checksOf(table, flavour).values(),
    ...table.indexes.map(indexSql),
    ...keyIndexes(table).map(({ sql }) => sql),
    ...keys.map(foreignKeySql),
  ]
  const options = `ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARACTER SET utf8mb4 COLLATE ${flavour.collation}`
  return `CREATE TABLE ${quote(table.name)} (\n  ${definitions.join(',\n  ')}\n) ${options}`
}
