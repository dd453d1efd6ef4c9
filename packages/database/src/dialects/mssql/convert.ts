// From one type to another in SQL Server's SQL. What is not of the form of a value turns into nothing by TRY_CONVERT, and does not fail.
import type { ColumnState, ColumnType } from '../../schema/state.ts'
import { asText, power, roundTrip, same, wholeLimits, type Converted } from '../conversion.ts'
import { blankMarked } from '../nul-mark.ts'
import { collation, textSql } from './column-types.ts'

/** One value in the new type; undefined where there is no way. */
export function convertType(x: string, from: ColumnState, to: ColumnState): Converted | undefined {
  const { kind } = from.type
  switch (to.type.kind) {
    case 'text': {
      const sql = textOf(x, from)
      if (sql === undefined) return undefined
      // What ends in a blank has the mark behind it, which is no character of the text.
      const length = `LEN(REPLACE(${sql}, CHAR(0), '') + '.') - 1`
      return asText(sql, length, cutSql(sql, to.type.max ?? 0), from, to)
    }
    case 'enumeration':
      return kind === 'enumeration' || kind === 'text'
        ? { value: x, fits: `${x} IN (${to.type.values.map((word) => textSql(blankMarked(word))).join(', ')})` }
        : undefined
    case 'integer':
    case 'bigint':
      return toWhole(x, from.type, to.type.kind)
    case 'decimal':
      return toDecimal(x, from.type, to.type)
    case 'double':
      return kind === 'integer' ? { value: `CAST(${x} AS float)` } : same(x, from, to)
    case 'boolean':
      if (kind === 'integer') return { value: `CAST(${x} AS bit)`, fits: `${x} IN (0, 1)` }
      if (kind === 'text')
        return { value: `CAST(CASE ${x} WHEN 'true' THEN 1 ELSE 0 END AS bit)`, fits: `${x} IN ('true', 'false')` }
      return same(x, from, to)
    case 'date':
      if (kind === 'timestamp') {
        const day = `CAST(${x} AS date)`
        return { value: day, fits: `${x} = CAST(${day} AS datetime2(3))`, cut: { value: day } }
      }
      return kind === 'text'
        ? roundTrip(x, `TRY_CONVERT(date, ${x}, 23)`, (sql) => `CONVERT(char(10), ${sql}, 23)`)
        : same(x, from, to)
    case 'timestamp':
      if (kind === 'date') return { value: `CAST(${x} AS datetime2(3))` }
      return kind === 'text' ? roundTrip(x, `TRY_CONVERT(datetime2(3), LEFT(${x}, 23), 126)`, isoSql) : same(x, from, to)
    case 'uuid':
      return kind === 'text' ? roundTrip(x, `TRY_CONVERT(binary(16), REPLACE(${x}, '-', ''), 2)`, uuidSql) : same(x, from, to)
    case 'json':
      return kind === 'text' ? { value: x, fits: `ISJSON(CONCAT('[', ${x}, ']')) = 1` } : same(x, from, to)
    case 'bytes': {
      if (from.type.kind !== 'bytes') return undefined
      const { max } = to.type
      if (max === undefined || (from.type.max ?? Infinity) <= max) return { value: x }
      return { value: x, fits: `DATALENGTH(${x}) <= ${max}`, cut: { value: `SUBSTRING(${x}, 1, ${max})` } }
    }
    case 'counter':
      return same(x, from, to)
  }
}

/** The beginning of a text; one that ends in a blank gets the mark. */
const cutSql = (sql: string, max: number): string =>
  `CASE WHEN LEFT(${sql}, ${max}) LIKE '% ' THEN LEFT(${sql}, ${max}) + CHAR(0) ELSE LEFT(${sql}, ${max}) END`

const isoSql = (moment: string): string => `REPLACE(CONVERT(char(23), ${moment}, 121), ' ', 'T') + 'Z'`

const uuidSql = (bytes: string): string =>
  `LOWER(${[9, 14, 19, 24].reduce((sql, place) => `STUFF(${sql}, ${place}, 0, '-')`, `CONVERT(char(32), ${bytes}, 2)`)})`

function textOf(x: string, { type }: ColumnState): string | undefined {
  const text = (sql: string) => `CAST(${sql} AS varchar(40)) COLLATE ${collation}`
  switch (type.kind) {
    case 'text':
    case 'enumeration':
    case 'json':
      return x
    case 'integer':
    case 'bigint':
    case 'decimal':
      return text(x)
    case 'boolean':
      return text(`CASE ${x} WHEN 1 THEN 'true' ELSE 'false' END`)
    case 'date':
      return text(`CONVERT(char(10), ${x}, 23)`)
    case 'timestamp':
      return text(isoSql(x))
    case 'uuid':
      return text(uuidSql(x))
    default:
      return undefined
  }
}

function toWhole(x: string, from: ColumnType, kind: 'integer' | 'bigint'): Converted | undefined {
  const type = kind === 'integer' ? 'int' : 'bigint'
  const inside = (sql: string) => `${sql} BETWEEN ${wholeLimits[kind].join(' AND ')}`
  switch (from.kind) {
    case 'integer':
      return { value: kind === 'integer' ? x : `CAST(${x} AS bigint)` }
    case 'bigint':
      return kind === 'bigint' ? { value: x } : { value: `CAST(${x} AS int)`, fits: inside(x) }
    case 'boolean':
      return { value: `CAST(${x} AS ${type})` }
    case 'decimal':
    case 'double': {
      const value = `TRY_CONVERT(${type}, ROUND(${x}, 0))`
      return { value, fits: `${x} = ROUND(${x}, 0) AND ${value} IS NOT NULL`, cut: { value, when: `${value} IS NOT NULL` } }
    }
    case 'text':
      return roundTrip(x, `TRY_CONVERT(${type}, ${x})`, (sql) => `CONVERT(varchar(20), ${sql})`)
    default:
      return undefined
  }
}

function toDecimal(x: string, from: ColumnType, to: { precision: number; scale: number }): Converted | undefined {
  const { precision, scale } = to
  const type = `decimal(${precision},${scale})`
  const inside = (sql: string) => `ABS(${sql}) < ${power(precision - scale)}`
  switch (from.kind) {
    case 'integer':
    case 'bigint':
      return { value: `TRY_CONVERT(${type}, ${x})`, fits: inside(`CAST(${x} AS decimal(20,0))`) }
    case 'decimal': {
      const value = `TRY_CONVERT(${type}, ${x})`
      if (scale >= from.scale && precision - scale >= from.precision - from.scale) return { value: `CAST(${x} AS ${type})` }
      const rounded = `ROUND(${x}, ${scale})`
      return {
        value,
        fits: `${x} = ${rounded} AND ${inside(x)}`,
        cut: { value: `TRY_CONVERT(${type}, ${rounded})`, when: inside(rounded) },
      }
    }
    case 'text': {
      const behind = scale === 0 ? `CHARINDEX('.', ${x}) = 0` : `LEN(${x}) - CHARINDEX('.', ${x} + '.') <= ${scale}`
      const form = `${x} NOT LIKE '%[^-.0-9]%' AND ${x} LIKE '%[0-9]' AND (${x} LIKE '[0-9]%' OR ${x} LIKE '-[0-9]%') AND ${behind}`
      return { value: `TRY_CONVERT(${type}, ${x})`, fits: `${form} AND TRY_CONVERT(${type}, ${x}) IS NOT NULL` }
    }
    default:
      return undefined
  }
}
