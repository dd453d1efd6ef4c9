// Schema changes in SQLite's SQL. Tables are STRICT, and what a type promises is checked by the database itself.
import { valueOf } from '../../schema/literals.ts'
import { columnOf, type ColumnState, type Expression, type IndexState, type TableState } from '../../schema/state.ts'
import { columnList, expressionSql as standardExpression, foreignKeySql, quote, textLiteral } from '../standard-sql.ts'
import { encodeValue } from './values.ts'

/** A literal as the column beside it keeps it. */
export function literal(column: ColumnState, value: unknown, table: string): string {
  const cell = encodeValue({ ...column, nullable: true }, valueOf(column.type, value), table)
  if (cell === null) return 'NULL'
  if (cell instanceof Uint8Array) return `x'${Buffer.from(cell).toString('hex')}'`
  return typeof cell === 'string' ? textLiteral(cell) : String(cell)
}

/** An expression of a check or a predicate. Literals are written as the column they stand beside keeps them. */
export const expressionSql = (expression: Expression, table: TableState): string => standardExpression(literal, expression, table)

/** Storage class and the check that makes the engine hold what the type promises. */
export function typeSql(column: Pick<ColumnState, 'name' | 'type'>): { storage: string; check?: string } {
  const name = quote(column.name)
  const { type } = column
  switch (type.kind) {
    case 'uuid':
      return { storage: 'TEXT', check: `length(${name}) = 36` }
    case 'text':
      return type.max === undefined ? { storage: 'TEXT' } : { storage: 'TEXT', check: `length(${name}) <= ${type.max}` }
    case 'enumeration':
      return { storage: 'TEXT', check: `${name} IN (${type.values.map(textLiteral).join(', ')})` }
    case 'counter':
      return { storage: 'INTEGER', check: `${name} > 0` }
    case 'integer':
      return { storage: 'INTEGER', check: `${name} BETWEEN -2147483648 AND 2147483647` }
    case 'bigint':
      return { storage: 'INTEGER' }
    case 'decimal': {
      const limit = '9'.repeat(type.precision)
      // The scale stands in a comment: the stored number alone would not tell it.
      return {
        storage: `INTEGER /* decimal(${type.precision}, ${type.scale}) */`,
        check: `${name} BETWEEN -${limit} AND ${limit}`,
      }
    }
    case 'double':
      return { storage: 'REAL' }
    case 'boolean':
      return { storage: 'INTEGER', check: `${name} IN (0, 1)` }
    case 'date':
      return { storage: 'TEXT', check: `${name} GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'` }
    case 'timestamp':
      return { storage: 'TEXT', check: `${name} GLOB '????-??-??T??:??:??.???Z'` }
    case 'json':
      return { storage: 'TEXT', check: `json_valid(${name})` }
    case 'bytes':
      return type.max === undefined ? { storage: 'BLOB' } : { storage: 'BLOB', check: `length(${name}) <= ${type.max}` }
  }
}

/** Before 3.43 the engine says of NULL that it is no valid JSON; of other checks NULL is the answer, which lets it in. */
export const orEmpty = (name: string, check: string): string => `${quote(name)} IS NULL OR ${check}`

export function columnSql(column: ColumnState, table: TableState): string {
  const { storage, check } = typeSql(column)
  const parts = [quote(column.name), storage]
  if (!column.nullable) parts.push('NOT NULL')
  if (column.default !== undefined) parts.push(`DEFAULT ${literal(column, column.default, table.name)}`)
  if (column.generated) parts.push(`GENERATED ALWAYS AS (${expressionSql(column.generated, table)}) STORED`)
  if (check) parts.push(`CHECK (${column.nullable && column.type.kind === 'json' ? orEmpty(column.name, check) : check})`)
  return parts.join(' ')
}

export function createTableSql(table: TableState): string {
  const definitions = [
    ...table.columns.map((column) => columnSql(column, table)),
    `PRIMARY KEY (${columnList(table.primaryKey)})`,
    ...table.checks.map(({ name, expression }) => `CONSTRAINT ${quote(name)} CHECK (${expressionSql(expression, table)})`),
    ...table.foreignKeys.map(foreignKeySql),
  ]
  return `CREATE TABLE ${quote(table.name)} (\n  ${definitions.join(',\n  ')}\n) STRICT`
}

export function createIndexSql(index: IndexState, table: TableState): string {
  const columns = index.columns.map(({ column, descending, lower }) => {
    const name = quote(columnOf(table, column).name)
    return (lower ? `lower(${name})` : name) + (descending ? ' DESC' : '')
  })
  const where = index.where ? ` WHERE ${expressionSql(index.where, table)}` : ''
  return `CREATE ${index.unique ? 'UNIQUE ' : ''}INDEX ${quote(index.name)} ON ${quote(table.name)} (${columns.join(', ')})${where}`
}
