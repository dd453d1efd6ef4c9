// Columns as SQL Server keeps them: types, the checks that hold what a type alone does not, literals and expressions.
import { createHash } from 'node:crypto'
import { valueOf } from '../../schema/literals.ts'
import type { ColumnState, Expression, TableState } from '../../schema/state.ts'
import { expressionSql as standardExpression, quote, textLiteral } from '../standard-sql.ts'
import { encodeValue } from './values.ts'

/** By code point, which for this encoding is the order of the bytes; since SQL Server 2019. */
export const collation = 'Latin1_General_100_BIN2_UTF8'

interface StoredType {
  type: string
  /** True for texts, which have the collation. */
  text?: true
  check?: string
}

// Longer ones are kept outside of the row and stand in no index.
const longestBytes = 8_000
/** Four bytes a character, and one for the mark behind a blank. */
const bytesOf = (characters: number): number => 4 * characters + 1

export function typeOf({ name: column, type }: Pick<ColumnState, 'name' | 'type'>): StoredType {
  const name = quote(column)
  switch (type.kind) {
    case 'uuid':
      return { type: 'binary(16)' }
    case 'text': {
      if (type.max === undefined) return { type: 'varchar(max)', text: true }
      const bytes = bytesOf(type.max)
      if (bytes <= longestBytes) return { type: `varchar(${bytes})`, text: true }
      return { type: 'varchar(max)', text: true, check: `DATALENGTH(${name}) <= ${bytes}` }
    }
    case 'enumeration': {
      const longest = Math.max(1, ...type.values.map((word) => [...word].length))
      const words = type.values.map((word) => textSql(String(encodeValue({ name: column, nullable: true, type }, word, ''))))
      return { type: `varchar(${bytesOf(longest)})`, text: true, check: `${name} IN (${words.join(', ')})` }
    }
    case 'counter':
      return { type: 'bigint', check: `${name} > 0` }
    case 'integer':
      return { type: 'int' }
    case 'decimal':
      return { type: `decimal(${type.precision},${type.scale})` }
    case 'double':
      return { type: 'float' }
    case 'boolean':
      return { type: 'bit' }
    case 'timestamp':
      return { type: 'datetime2(3)' }
    case 'json':
      // Older servers take lists and objects alone for JSON; what stands in a list may be any value.
      return { type: 'varchar(max)', text: true, check: `ISJSON(CONCAT('[', ${name}, ']')) = 1` }
    case 'bytes':
      if (type.max === undefined) return { type: 'varbinary(max)' }
      if (type.max <= longestBytes) return { type: `varbinary(${type.max})` }
      return { type: 'varbinary(max)', check: `DATALENGTH(${name}) <= ${type.max}` }
    case 'bigint':
    case 'date':
      return { type: type.kind }
  }
}

/** The type with its collation, as a statement names it. */
export function typeSql(column: Pick<ColumnState, 'name' | 'type'>): string {
  const { type, text } = typeOf(column)
  return text ? `${type} COLLATE ${collation}` : type
}

/** Most bytes of a column in a key. */
export function keyBytes(column: ColumnState): number {
  const { type } = typeOf(column)
  const [, length] = /^(?:var)?(?:char|binary)\((\d+)\)$/.exec(type) ?? []
  return length === undefined ? 9 : Number(length)
}

/** A parameter, which comes as text of two bytes a unit, as text of the columns' kind: compared otherwise, it would turn the column. */
const asText = (parameter: string): string => `CAST(${parameter} COLLATE ${collation} AS varchar(max))`

/** A parameter as a value of that column alone. */
export function castOf(column: ColumnState): string {
  const { type, text } = typeOf(column)
  return text ? `CAST(? COLLATE ${collation} AS ${type})` : `CAST(? AS ${type})`
}

/** The place of a parameter that is compared with that column. */
export function placeOf(column: ColumnState): string {
  const { type, text } = typeOf(column)
  if (text) return type === 'varchar(max)' ? asText('?') : patternPlace
  return column.type.kind === 'integer' || column.type.kind === 'double' ? '?' : `CAST(? AS ${type})`
}

/** The place of a parameter that is written: a value that is empty comes as text, which turns into any type but bytes. */
export function storedOf(column: ColumnState): string {
  const { type, text } = typeOf(column)
  return text || type === 'int' || type === 'bigint' || type === 'float' || type === 'bit' ? '?' : `CAST(? AS ${type})`
}

export const patternPlace = `CAST(? COLLATE ${collation} AS varchar(${longestBytes}))`

/** The column is one of a list of JSON. */
export function isOneOfSql(column: ColumnState): string {
  const { type, text } = typeOf(column)
  const bytes = column.type.kind === 'uuid' || column.type.kind === 'bytes'
  const item = text ? asText('"value"') : bytes ? `CONVERT(${type}, "value", 2)` : `CAST("value" AS ${type})`
  return `${quote(column.name)} IN (SELECT ${item} FROM OPENJSON(?))`
}

/** A decimal is read as text: the driver's own number would be rounded. */
export const selectedSql = ({ name, type }: ColumnState): string =>
  type.kind === 'decimal' ? `CONVERT(varchar(40), ${quote(name)}) AS ${quote(`${name}.text`)}` : quote(name)

const longestName = 128

/** The name of what belongs to a column. No name of a schema holds a point, so that it is nobody else's. */
export function nameBeside(table: string, ...rest: string[]): string {
  const name = [table, ...rest].join('.')
  if (name.length <= longestName) return name
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 16)
  return `${name.slice(0, longestName - 17)}.${hash}`
}

/** A text as a literal of the columns' encoding, whatever that of the database is. */
export function textSql(text: string): string {
  const marked = text.endsWith('\0')
  const plain = marked ? text.slice(0, -1) : text
  const bytes = Math.max(1, Buffer.byteLength(plain))
  const size = bytes > longestBytes ? 'max' : bytes
  // What a program for SQL might change on its way is not written as it stands.
  const sql = /^[\n -~]*$/.test(plain)
    ? textLiteral(plain)
    : `CAST(N${textLiteral(plain)} COLLATE ${collation} AS varchar(${size}))`
  return marked ? `${sql} + CHAR(0)` : sql
}

/** A literal as the column beside it keeps it. */
export function literal(column: ColumnState, value: unknown, table: string): string {
  const cell = encodeValue({ ...column, nullable: true }, valueOf(column.type, value), table)
  if (cell === null) return 'NULL'
  if (cell instanceof Uint8Array) return `0x${Buffer.from(cell).toString('hex')}`
  switch (column.type.kind) {
    case 'decimal':
      return String(cell)
    case 'double': {
      const digits = String(cell)
      // Without an exponent it would be a decimal.
      return digits.includes('e') ? digits : `${digits}e0`
    }
    // With a style these do not hang on the language of the session, and may stand in a column that is computed and kept.
    case 'date':
      return `CONVERT(date, '${cell}', 23)`
    case 'timestamp':
      return `CONVERT(datetime2(3), '${cell}', 126)`
    default:
      return typeof cell === 'string' ? textSql(cell) : String(cell)
  }
}

export const expressionSql = (expression: Expression, table: TableState): string => standardExpression(literal, expression, table)

/** What a generated column is computed by: a sum in the column's own type, or a condition as 1, 0 or nothing. */
export function generatedSql(column: ColumnState & Required<Pick<ColumnState, 'generated'>>, table: TableState): string {
  const sql = expressionSql(column.generated, table)
  if (!isCondition(column.generated)) return `CAST(${sql} AS ${typeOf(column).type})`
  return `CAST(CASE WHEN ${sql} THEN 1 WHEN NOT (${sql}) THEN 0 END AS bit)`
}

const isCondition = (expression: Expression): boolean => !('column' in expression || 'value' in expression || 'sum' in expression)
