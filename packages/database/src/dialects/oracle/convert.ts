// From one type to another in Oracle's SQL. What is not of the form of a value turns into nothing, and does not fail.
import type { ColumnState, ColumnType } from '../../schema/state.ts'
import { asText, power, roundTrip, same, type Converted } from '../conversion.ts'
import { emptyMarked } from '../nul-mark.ts'
import { converted, isLob, textSql, typeSql, writtenSql } from './column-types.ts'

const orNothing = 'DEFAULT NULL ON CONVERSION ERROR'

/** A text that was kept outside of its row; longer ones are the form of no other value. */
const shortText = (x: string, from: ColumnState): string => (isLob(from) ? `TO_CHAR(SUBSTR(${x}, 1, 1000))` : x)

/** One value in the new type; undefined where there is no way. */
export function convertType(x: string, from: ColumnState, to: ColumnState): Converted | undefined {
  const { kind } = from.type
  const text = shortText(x, from)
  switch (to.type.kind) {
    case 'text':
      return toText(x, from, to)
    case 'enumeration':
      if (kind !== 'enumeration' && kind !== 'text') return undefined
      return { value: text, fits: `${text} IN (${to.type.values.map((word) => textSql(emptyMarked(word))).join(', ')})` }
    case 'integer':
    case 'bigint':
      return toWhole(x, from, to.type.kind)
    case 'decimal':
      return toDecimal(x, from, to.type)
    case 'double':
      return kind === 'integer' ? { value: `TO_BINARY_DOUBLE(${x})` } : same(x, from, to)
    case 'boolean':
      if (kind === 'integer') return { value: x, fits: `${x} IN (0, 1)` }
      if (kind === 'text') return { value: `CASE ${text} WHEN 'true' THEN 1 ELSE 0 END`, fits: `${text} IN ('true', 'false')` }
      return same(x, from, to)
    case 'date':
      if (kind === 'timestamp') {
        const day = `TRUNC(${x})`
        return { value: day, fits: `${x} = CAST(${day} AS timestamp(3))`, cut: { value: day } }
      }
      return kind === 'text' ? roundTrip(text, moment(text, to), (sql) => writtenSql(sql, 'date')!) : same(x, from, to)
    case 'timestamp':
      if (kind === 'date') return { value: `CAST(${x} AS timestamp(3))` }
      return kind === 'text' ? roundTrip(text, moment(`SUBSTR(${text}, 1, 23)`, to), isoSql) : same(x, from, to)
    case 'uuid':
      return kind === 'text'
        ? { value: `HEXTORAW(REPLACE(${text}, '-'))`, fits: `REGEXP_LIKE(${text}, '${uuidForm}')` }
        : same(x, from, to)
    case 'json':
      return kind === 'text' ? { value: `TO_CLOB(${x})`, fits: `('[' || ${x} || ']') IS JSON STRICT` } : same(x, from, to)
    case 'bytes':
      return toBytes(x, from, to)
    case 'counter':
      return same(x, from, to)
  }
}

/** A day or a moment by its text, or nothing. */
const moment = (text: string, to: ColumnState): string => converted(`${text} ${orNothing}`, to)

const uuidForm = '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
const isoSql = (sql: string): string => `${writtenSql(sql, 'timestamp')} || 'Z'`
const uuidSql = (bytes: string): string =>
  `LOWER(REGEXP_REPLACE(RAWTOHEX(${bytes}), '(.{8})(.{4})(.{4})(.{4})(.{12})', '\\1-\\2-\\3-\\4-\\5'))`

function toText(x: string, from: ColumnState, to: ColumnState): Converted | undefined {
  const sql = textOf(x, from)
  if (sql === undefined || to.type.kind !== 'text') return undefined
  if (isLob(to)) {
    const { max } = to.type
    const value = isLob(from) ? sql : `TO_CLOB(${sql})`
    return max === undefined ? { value } : asText(value, `LENGTH(${sql})`, `SUBSTR(${value}, 1, ${max})`, from, to)
  }
  const first = (text: string) => `SUBSTR(${text}, 1, ${to.type.kind === 'text' ? to.type.max : 0})`
  if (!isLob(from)) return asText(sql, `LENGTH(${sql})`, first(sql), from, to)
  return asText(`TO_CHAR(${first(sql)})`, `LENGTH(${sql})`, `TO_CHAR(${first(sql)})`, from, to)
}

function textOf(x: string, { type }: ColumnState): string | undefined {
  switch (type.kind) {
    case 'text':
    case 'enumeration':
    case 'json':
      return x
    case 'integer':
    case 'bigint':
      return `TO_CHAR(${x})`
    case 'decimal': {
      const { precision, scale } = type
      // A zero before the point, and as many digits behind it as the column has.
      const form = `${'9'.repeat(Math.max(0, precision - scale - 1))}0${scale === 0 ? '' : `.${'0'.repeat(scale)}`}`
      return `TO_CHAR(${x}, 'FM${form}')`
    }
    case 'boolean':
      return `CASE ${x} WHEN 1 THEN 'true' ELSE 'false' END`
    case 'date':
      return writtenSql(x, 'date')
    case 'timestamp':
      return isoSql(x)
    case 'uuid':
      return uuidSql(x)
    default:
      return undefined
  }
}

const bits = { integer: 31n, bigint: 63n }

function toWhole(x: string, from: ColumnState, kind: 'integer' | 'bigint'): Converted | undefined {
  const type = typeSql({ name: '', type: { kind } })
  const limit = 2n ** bits[kind]
  const inside = (sql: string) => `${sql} >= -${limit} AND ${sql} < ${limit}`
  switch (from.type.kind) {
    case 'integer':
      return { value: x }
    case 'bigint':
      return kind === 'bigint' ? { value: x } : { value: x, fits: inside(x) }
    case 'boolean':
      return { value: `CAST(${x} AS ${type})` }
    case 'decimal':
    case 'double': {
      const rounded = `ROUND(${x})`
      const value = `CAST(${rounded} AS ${type})`
      return { value, fits: `${x} = ${rounded} AND ${inside(x)}`, cut: { value, when: inside(rounded) } }
    }
    case 'text': {
      const text = shortText(x, from)
      const number = `TO_NUMBER(${text} ${orNothing})`
      return { value: number, fits: `TO_CHAR(${number}) = ${text} AND ${number} = TRUNC(${number}) AND ${inside(number)}` }
    }
    default:
      return undefined
  }
}

function toDecimal(x: string, from: ColumnState, to: Extract<ColumnType, { kind: 'decimal' }>): Converted | undefined {
  const { precision, scale } = to
  const type = typeSql({ name: '', type: to })
  const inside = (sql: string) => `ABS(${sql}) < ${power(precision - scale)}`
  switch (from.type.kind) {
    case 'integer':
    case 'bigint':
      return { value: `CAST(${x} AS ${type})`, fits: inside(x) }
    case 'decimal': {
      const own = from.type
      if (scale >= own.scale && precision - scale >= own.precision - own.scale) return { value: x }
      const rounded = `ROUND(${x}, ${scale})`
      const value = `CAST(${rounded} AS ${type})`
      return { value, fits: `${x} = ${rounded} AND ${inside(x)}`, cut: { value, when: inside(rounded) } }
    }
    case 'text': {
      const text = shortText(x, from)
      const form = `^-?[0-9]+${scale === 0 ? '' : `(\\.[0-9]{1,${scale}})?`}$`
      const number = `TO_NUMBER(${text} ${orNothing})`
      return { value: number, fits: `REGEXP_LIKE(${text}, '${form}') AND ${inside(number)}` }
    }
    default:
      return undefined
  }
}

function toBytes(x: string, from: ColumnState, to: ColumnState): Converted | undefined {
  if (from.type.kind !== 'bytes' || to.type.kind !== 'bytes') return undefined
  const { max } = to.type
  const first = isLob(from) ? `DBMS_LOB.SUBSTR(${x}, ${max}, 1)` : `UTL_RAW.SUBSTR(${x}, 1, ${max})`
  const whole = isLob(to) && !isLob(from) ? `TO_BLOB(${x})` : x
  if (max === undefined || (from.type.max ?? Infinity) <= max) return { value: isLob(from) && !isLob(to) ? first : whole }
  const length = isLob(from) ? `DBMS_LOB.GETLENGTH(${x})` : `UTL_RAW.LENGTH(${x})`
  // Of a LOB so many bytes alone come out as bytes at once.
  const cut = isLob(to) ? `TO_BLOB(${first})` : first
  return { value: isLob(from) && !isLob(to) ? first : whole, fits: `${length} <= ${max}`, cut: { value: cut } }
}
