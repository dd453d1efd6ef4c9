// Schema changes in PostgreSQL's SQL. Literals are written as quoted text: the server gives them the type of the column beside them.
import { valueOf } from '../../schema/literals.ts'
import {
  columnOf,
  type CheckState,
  type ColumnState,
  type Expression,
  type ForeignKeyState,
  type IndexState,
  type TableState,
} from '../../schema/state.ts'
import { columnList, expressionSql as standardExpression, foreignKeySql, quote, textLiteral } from '../standard-sql.ts'
import { encodeValue } from './values.ts'

export function literal(column: ColumnState, value: unknown, table: string): string {
  const cell = encodeValue({ ...column, nullable: true }, valueOf(column.type, value), table)
  if (cell === null) return 'NULL'
  if (cell instanceof Uint8Array) return `'\\x${Buffer.from(cell).toString('hex')}'`
  if (column.type.kind === 'boolean') return cell === 't' ? 'true' : 'false'
  return textLiteral(String(cell))
}

export const expressionSql = (expression: Expression, table: TableState): string => standardExpression(literal, expression, table)

/** The type as the server writes it, its collation, and the check that holds what the type alone does not. */
export function typeOf(column: Pick<ColumnState, 'name' | 'type'>): { type: string; codePoints: boolean; check?: string } {
  const name = quote(column.name)
  const { type } = column
  const plain = (words: string, check?: string) => ({ type: words, codePoints: false, ...(check ? { check } : {}) })
  switch (type.kind) {
    case 'text':
      return { type: type.max === undefined ? 'text' : `character varying(${type.max})`, codePoints: true }
    case 'enumeration': {
      const longest = Math.max(...type.values.map((word) => [...word].length))
      const check = `${name} IN (${type.values.map(textLiteral).join(', ')})`
      return { type: `character varying(${Math.max(1, longest)})`, codePoints: true, check }
    }
    case 'counter':
      return plain('bigint', `${name} > '0'`)
    case 'uuid':
    case 'integer':
    case 'bigint':
    case 'boolean':
    case 'date':
    case 'json':
      return plain(type.kind)
    case 'decimal':
      return plain(`numeric(${type.precision},${type.scale})`)
    case 'double':
      return plain('double precision')
    case 'timestamp':
      return plain('timestamp(3) with time zone')
    case 'bytes':
      return type.max === undefined ? plain('bytea') : plain('bytea', `octet_length(${name}) <= '${type.max}'`)
  }
}

/** A column as it stands in a table, without its check. */
export function columnWithoutCheck(column: ColumnState, table: TableState): string {
  const { type, codePoints } = typeOf(column)
  const parts = [quote(column.name), type]
  if (codePoints) parts.push('COLLATE "C"')
  if (!column.nullable) parts.push('NOT NULL')
  if (column.default !== undefined) parts.push(`DEFAULT ${literal(column, column.default, table.name)}`)
  if (column.generated) parts.push(`GENERATED ALWAYS AS (${expressionSql(column.generated, table)}) STORED`)
  return parts.join(' ')
}

export function columnWithCheck(column: ColumnState, table: TableState): string {
  const { check } = typeOf(column)
  return columnWithoutCheck(column, table) + (check ? ` CHECK (${check})` : '')
}

/** One column of an order or an index. Empty values come first, as on every engine; the server's own order has them last. */
export const orderSql = (column: ColumnState, descending: boolean): string =>
  orderedSql(quote(column.name), column.nullable, descending)

const orderedSql = (sql: string, nullable: boolean, descending: boolean): string =>
  sql + (descending ? ' DESC' : '') + (nullable ? ` NULLS ${descending ? 'LAST' : 'FIRST'}` : '')

export function createIndexSql(index: IndexState, table: TableState): string {
  const columns = index.columns.map(({ column, descending = false, lower }) => {
    const state = columnOf(table, column)
    return lower ? orderedSql(`lower(${quote(column)})`, state.nullable, descending) : orderSql(state, descending)
  })
  const where = index.where ? ` WHERE ${expressionSql(index.where, table)}` : ''
  return `CREATE ${index.unique ? 'UNIQUE ' : ''}INDEX ${quote(index.name)} ON ${quote(table.name)} (${columns.join(', ')})${where}`
}

export function createTableSql(table: TableState, keys: readonly ForeignKeyState[]): string {
  const definitions = [
    ...table.columns.map((column) => columnWithCheck(column, table)),
    `PRIMARY KEY (${columnList(table.primaryKey)})`,
    ...table.checks.map(({ name, expression }) => `CONSTRAINT ${quote(name)} CHECK (${expressionSql(expression, table)})`),
    ...keys.map(foreignKeySql),
  ]
  return `CREATE TABLE ${quote(table.name)} (\n  ${definitions.join(',\n  ')}\n)`
}

export const addCheckSql = ({ name, expression }: CheckState, table: TableState): string =>
  `ALTER TABLE ${quote(table.name)} ADD CONSTRAINT ${quote(name)} CHECK (${expressionSql(expression, table)})`

export const dropConstraintSql = (table: string, name: string): string =>
  `ALTER TABLE ${quote(table)} DROP CONSTRAINT ${quote(name)}`

/**
 * Drops what the server has named itself, and has kept the name of through renames: the primary key (`p`), or the checks (`c`)
 * over just these columns but for the ones that carry a name of ours.
 */
export function dropUnnamedSql(table: string, kind: 'p' | 'c', columns: readonly string[], named: readonly string[]): string {
  const about = [
    `conrelid = ${textLiteral(quote(table))}::regclass`,
    `contype = '${kind}'`,
    ...columns.map(
      (column) =>
        `conkey = (SELECT ARRAY[attnum] FROM pg_catalog.pg_attribute WHERE attrelid = conrelid AND attname = ${textLiteral(column)})`,
    ),
    ...named.map((name) => `conname <> ${textLiteral(name)}`),
  ].join(' AND ')
  return `DO $$ DECLARE found text; BEGIN
  FOR found IN SELECT conname FROM pg_catalog.pg_constraint WHERE ${about}
  LOOP EXECUTE format('ALTER TABLE %I DROP CONSTRAINT %I', ${textLiteral(table)}, found); END LOOP;
END $$`
}
