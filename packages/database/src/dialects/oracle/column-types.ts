// Columns as Oracle keeps them: types, the checks that hold what a type alone does not, literals, places and expressions.
import { DatabaseError } from '../../errors.ts'
import { valueOf } from '../../schema/literals.ts'
import type { ColumnState, Expression, TableState } from '../../schema/state.ts'
import { emptyMarked } from '../nul-mark.ts'
import { expressionSql as standardExpression, quote, textLiteral } from '../standard-sql.ts'
import { encodeValue } from './values.ts'

export interface StoredType {
  type: string
  check?: string
}

// A varchar2 holds 4,000 bytes and a raw 2,000 wherever the server was not told to hold more; what is longer is a LOB.
const longestText = 1_000
const longestBytes = 2_000

const day = 'YYYY-MM-DD'
const moment = 'YYYY-MM-DD"T"HH24:MI:SS.FF3'

/** Whole numbers are `number`, which holds more than ours do. */
const between = (name: string, low: bigint, high: bigint): string => `${name} BETWEEN ${low} AND ${high}`

export function typeOf({ name: column, type }: Pick<ColumnState, 'name' | 'type'>): StoredType {
  const name = quote(column)
  switch (type.kind) {
    case 'uuid':
      return { type: 'raw(16)' }
    case 'text':
      if (type.max === undefined) return { type: 'clob' }
      if (type.max <= longestText) return { type: `varchar2(${type.max} char)` }
      // There length counts the units of UTF-16, of which a character has two at most; the layer itself counts characters.
      return { type: 'clob', check: `LENGTH(${name}) <= ${2 * type.max}` }
    case 'enumeration': {
      const longest = Math.max(1, ...type.values.map((word) => [...word].length))
      return {
        type: `varchar2(${longest} char)`,
        check: `${name} IN (${type.values.map((word) => textSql(emptyMarked(word))).join(', ')})`,
      }
    }
    case 'counter':
      return { type: 'number(19,0)', check: `${name} > 0` }
    case 'integer':
      return { type: 'number(10,0)', check: between(name, -(2n ** 31n), 2n ** 31n - 1n) }
    case 'bigint':
      return { type: 'number(19,0)', check: between(name, -(2n ** 63n), 2n ** 63n - 1n) }
    case 'decimal':
      return { type: `number(${type.precision},${type.scale})` }
    case 'double':
      return { type: 'binary_double' }
    case 'boolean':
      return { type: 'number(1,0)', check: `${name} IN (0, 1)` }
    case 'date':
      return { type: 'date', check: `${name} = TRUNC(${name})` }
    case 'timestamp':
      return { type: 'timestamp(3)' }
    case 'json':
      // Before Oracle 21c lists and objects alone are JSON; what stands in a list may be any value.
      return { type: 'clob', check: `('[' || ${name} || ']') IS JSON STRICT` }
    case 'bytes':
      if (type.max === undefined) return { type: 'blob' }
      // As long as an identifier it would not be told from one; a raw counts two digits a byte.
      if (type.max === 16) return { type: 'raw(16)', check: `LENGTH(${name}) <= 32` }
      if (type.max <= longestBytes) return { type: `raw(${type.max})` }
      return { type: 'blob', check: `LENGTH(${name}) <= ${type.max}` }
  }
}

export const typeSql = (column: Pick<ColumnState, 'name' | 'type'>): string => typeOf(column).type

/** Kept outside of the row: no operator compares it, and nothing sorts it. */
export const isLob = (column: Pick<ColumnState, 'name' | 'type'>): boolean => typeOf(column).type.endsWith('lob')

/** SQL as a value of that column, whatever its own type; an empty value among others has no type by itself. */
export function converted(sql: string, column: Pick<ColumnState, 'name' | 'type'>): string {
  const { type } = typeOf(column)
  switch (column.type.kind) {
    case 'date':
      return `TO_DATE(${sql}, '${day}')`
    case 'timestamp':
      return `TO_TIMESTAMP(${sql}, '${moment}')`
    default:
      return type === 'clob' ? `TO_CLOB(${sql})` : type === 'blob' ? `TO_BLOB(${sql})` : `CAST(${sql} AS ${type})`
  }
}

export const castOf = (column: ColumnState): string => converted('?', column)

/** The place of a parameter that is compared with that column, or written: days and moments come as text. */
export function placeOf(column: Pick<ColumnState, 'name' | 'type'>): string {
  const { kind } = column.type
  if (kind === 'decimal') return 'TO_NUMBER(?)'
  return kind === 'date' || kind === 'timestamp' ? converted('?', column) : '?'
}

/** The condition that compares what no operator does. */
export function comparedSql(column: ColumnState, operator: string): string | undefined {
  return isLob(column) ? `DBMS_LOB.COMPARE(${quote(column.name)}, ${castOf(column)}) ${operator} 0` : undefined
}

/** The column is one of a list of JSON, each item of which is read as text first. */
export function isOneOfSql(column: ColumnState): string {
  const { type } = typeOf(column)
  const name = quote(column.name)
  const from = (item: string) => `FROM JSON_TABLE(?, '$[*]' COLUMNS ("item" ${item} PATH '$'))`
  if (type === 'blob') throw new DatabaseError('usage', 'Bytes without a maximum cannot be looked up in a list.')
  if (type === 'clob') return `EXISTS (SELECT 1 ${from('clob')} WHERE DBMS_LOB.COMPARE(${name}, "item") = 0)`
  const item = type.startsWith('raw') ? 'HEXTORAW("item")' : type.startsWith('varchar2') ? '"item"' : itemSql(column)
  return `${name} IN (SELECT ${item} ${from('varchar2(4000)')})`
}

function itemSql(column: ColumnState): string {
  const { type } = typeOf(column)
  if (type.startsWith('number')) return 'TO_NUMBER("item")'
  return type === 'binary_double' ? 'TO_BINARY_DOUBLE("item")' : converted('"item"', column)
}

/** Days and moments are read as text: the driver's own would be of the time zone of this machine. */
export function selectedSql({ name, type }: ColumnState): string {
  const text = writtenSql(quote(name), type.kind)
  return text === undefined ? quote(name) : `${text} AS ${quote(`${name}.text`)}`
}

/** A day or a moment as text. */
export function writtenSql(sql: string, kind: ColumnState['type']['kind']): string | undefined {
  if (kind !== 'date' && kind !== 'timestamp') return undefined
  return `TO_CHAR(${sql}, '${kind === 'date' ? day : moment}')`
}

/** Most characters of a literal, of which each may take four bytes. */
const longestLiteral = 1_000

/** A text as a literal, or as several that are joined. What a program for SQL might change on its way is not written as it stands. */
export function textSql(text: string): string {
  const characters = [...text]
  if (characters.length <= longestLiteral) return pieceSql(text)
  const pieces: string[] = []
  for (let at = 0; at < characters.length; at += longestLiteral) {
    pieces.push(`TO_CLOB(${pieceSql(characters.slice(at, at + longestLiteral).join(''))})`)
  }
  return pieces.join(' || ')
}

function pieceSql(text: string): string {
  if (text === '\0') return 'CHR(0)'
  if (/^[ -%'-~]*$/.test(text)) return textLiteral(text)
  const escaped = text.replace(/[^ -%'-[\]-~]/g, (unit) => `\\${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return `TO_CHAR(UNISTR(${textLiteral(escaped)}))`
}

/** A literal as the column beside it keeps it. */
export function literal(column: ColumnState, value: unknown, table: string): string {
  const cell = encodeValue({ ...column, nullable: true }, valueOf(column.type, value), table)
  if (cell === null) return 'NULL'
  if (cell instanceof Uint8Array) {
    const sql = `HEXTORAW('${Buffer.from(cell).toString('hex')}')`
    return typeSql(column) === 'blob' ? `TO_BLOB(${sql})` : sql
  }
  switch (column.type.kind) {
    case 'decimal':
      return String(cell)
    case 'double':
      return `${String(cell)}d`
    case 'date':
    case 'timestamp':
      return converted(`'${cell}'`, column)
    default:
      if (typeof cell !== 'string') return String(cell)
      return isLob(column) && [...cell].length <= longestLiteral ? `TO_CLOB(${textSql(cell)})` : textSql(cell)
  }
}

export const expressionSql = (expression: Expression, table: TableState, columnSql?: (column: ColumnState) => string): string =>
  standardExpression(literal, expression, table, columnSql)

/** What a generated column is computed by: a sum in the column's own type, or a condition as 1, 0 or nothing. */
export function generatedSql(column: ColumnState & Required<Pick<ColumnState, 'generated'>>, table: TableState): string {
  const { generated } = column
  const sql = expressionSql(generated, table)
  const isCondition = !('column' in generated || 'value' in generated || 'sum' in generated)
  return isCondition
    ? `CAST(CASE WHEN ${sql} THEN 1 WHEN NOT (${sql}) THEN 0 END AS ${typeSql(column)})`
    : `CAST(${sql} AS ${typeSql(column)})`
}

/** The name of what belongs to a column, or to a table. No name of a schema holds a point, and both together fit. */
export const nameBeside = (table: string, part: string): string => `${table}.${part}`
