// Schema changes in PostgreSQL's SQL. Literals are written as quoted text: the server gives them the type of the column beside them.
import { DatabaseError } from '../../errors.ts'
import type { Operation } from '../../migrations/operations.ts'
import { valueOf } from '../../schema/literals.ts'
import {
  columnOf,
  type ColumnState,
  type Expression,
  type ForeignKeyState,
  type IndexState,
  type SchemaState,
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
function columnSql(column: ColumnState, table: string): string {
  const { type, codePoints } = typeOf(column)
  const parts = [quote(column.name), type]
  if (codePoints) parts.push('COLLATE "C"')
  if (!column.nullable) parts.push('NOT NULL')
  if (column.default !== undefined) parts.push(`DEFAULT ${literal(column, column.default, table)}`)
  return parts.join(' ')
}

function columnWithCheck(column: ColumnState, table: string): string {
  const { check } = typeOf(column)
  return columnSql(column, table) + (check ? ` CHECK (${check})` : '')
}

/** One column of an order or an index. Empty values come first, as on every engine; the server's own order has them last. */
export const orderSql = (column: ColumnState, descending: boolean): string =>
  quote(column.name) + (descending ? ' DESC' : '') + (column.nullable ? ` NULLS ${descending ? 'LAST' : 'FIRST'}` : '')

function createIndexSql(index: IndexState, table: TableState): string {
  const columns = index.columns.map(({ column, descending }) => orderSql(columnOf(table, column), descending ?? false))
  const where = index.where ? ` WHERE ${expressionSql(index.where, table)}` : ''
  return `CREATE ${index.unique ? 'UNIQUE ' : ''}INDEX ${quote(index.name)} ON ${quote(table.name)} (${columns.join(', ')})${where}`
}

function createTableSql(table: TableState, keys: readonly ForeignKeyState[]): string {
  const definitions = [
    ...table.columns.map((column) => columnWithCheck(column, table.name)),
    `PRIMARY KEY (${columnList(table.primaryKey)})`,
    ...table.checks.map(({ name, expression }) => `CONSTRAINT ${quote(name)} CHECK (${expressionSql(expression, table)})`),
    ...keys.map(foreignKeySql),
  ]
  return `CREATE TABLE ${quote(table.name)} (\n  ${definitions.join(',\n  ')}\n)`
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

/** The statements of one operation. */
export function operationSql(operation: Operation, before: SchemaState): string[] {
  const table = (name: string): TableState => {
    const found = before.get(name)
    if (!found) throw new DatabaseError('migration', `The migration changes table ${name}, which is not there at that point.`)
    return found
  }
  switch (operation.kind) {
    case 'create table':
      return createTable(operation.table, before)
    case 'drop table': {
      const { name } = operation.table
      const keys = keysAt(name, before).map(
        ({ table: from, key }) => `ALTER TABLE ${quote(from)} DROP CONSTRAINT ${quote(key.name)}`,
      )
      return [...keys, `DROP TABLE ${quote(name)}`]
    }
    case 'add column':
      return [`ALTER TABLE ${quote(operation.table)} ADD COLUMN ${columnWithCheck(operation.column, operation.table)}`]
    case 'drop column':
      return [`ALTER TABLE ${quote(operation.table)} DROP COLUMN ${quote(operation.column.name)}`]
    case 'create index':
      return [createIndexSql(operation.index, table(operation.table))]
    case 'drop index':
      return [`DROP INDEX ${quote(operation.index.name)}`]
    case 'rename table':
      return [`ALTER TABLE ${quote(operation.from)} RENAME TO ${quote(operation.to)}`]
    case 'rename column':
      return [`ALTER TABLE ${quote(operation.table)} RENAME COLUMN ${quote(operation.from)} TO ${quote(operation.to)}`]
    case 'data':
      return operation.up
  }
}
