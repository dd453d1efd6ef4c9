// From one type to another in PostgreSQL's SQL. A CASE is asked in its order, so that nothing is cast that would fail.
import type { ColumnState } from '../../schema/state.ts'
import { asText, isOneOf, power, same, wholeLimits, type Converted } from '../conversion.ts'

/** One value in the new type; undefined where there is no way. */
export function convertType(x: string, from: ColumnState, to: ColumnState): Converted | undefined {
  const { kind } = from.type
  switch (to.type.kind) {
    case 'text': {
      const sql = textOf(x, from)
      const max = to.type.max ?? 0
      return sql === undefined ? undefined : asText(sql, `char_length(${sql})`, `left(${sql}, ${max})`, from, to)
    }
    case 'enumeration':
      return kind === 'enumeration' || kind === 'text' ? { value: x, fits: isOneOf(x, to.type.values) } : undefined
    case 'integer':
    case 'bigint':
      return toWhole(x, from, to.type.kind)
    case 'decimal':
      return toDecimal(x, from, to.type)
    case 'bytes':
      if (from.type.kind !== 'bytes') return undefined
      if (to.type.max === undefined || (from.type.max ?? Infinity) <= to.type.max) return { value: x }
      return {
        value: x,
        fits: `octet_length(${x}) <= ${to.type.max}`,
        cut: { value: `substring(${x} FROM 1 FOR ${to.type.max})` },
      }
    case 'double':
      return kind === 'integer' ? { value: `${x}::double precision` } : same(x, from, to)
    case 'boolean':
      if (kind === 'integer') return { value: `${x} = 1`, fits: `${x} IN (0, 1)` }
      return kind === 'text' ? { value: `${x} = 'true'`, fits: `${x} IN ('true', 'false')` } : same(x, from, to)
    case 'date':
      if (kind === 'text') return { value: `${x}::date`, fits: isDay(x, '$') }
      if (kind !== 'timestamp') return same(x, from, to)
      return {
        value: `(${x} AT TIME ZONE 'UTC')::date`,
        fits: `(${x} AT TIME ZONE 'UTC')::time = '00:00'`,
        cut: { value: `(${x} AT TIME ZONE 'UTC')::date` },
      }
    case 'timestamp':
      if (kind === 'date') return { value: `${x}::timestamp AT TIME ZONE 'UTC'` }
      if (kind !== 'text') return same(x, from, to)
      return { value: `${x}::timestamp with time zone`, fits: isDay(x, 'T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{3}Z$') }
    case 'uuid':
      return kind === 'text'
        ? { value: `${x}::uuid`, fits: `${x} ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'` }
        : same(x, from, to)
    case 'json':
      // The server (before its version 16) cannot say whether a text is JSON: one that is not fails the migration as a whole.
      return kind === 'text' ? { value: `${x}::json` } : same(x, from, to)
    case 'counter':
      return same(x, from, to)
  }
}

/** A day of the calendar at the beginning of a text, and `rest` behind it. */
function isDay(x: string, rest: string): string {
  const form = `'^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])${rest}'`
  const part = (from: number, digits: number) => `substr(${x}, ${from}, ${digits})::integer`
  const lastDay = `extract(day FROM make_date(${part(1, 4)}, ${part(6, 2)}, 1) + interval '1 month - 1 day')`
  return `CASE WHEN ${x} ~ ${form} AND ${x} > '0001' THEN ${part(9, 2)} <= ${lastDay} ELSE false END`
}

function textOf(x: string, { type }: ColumnState): string | undefined {
  switch (type.kind) {
    case 'text':
    case 'enumeration':
      return x
    case 'uuid':
    case 'json':
    case 'integer':
    case 'bigint':
    case 'decimal':
      return `${x}::text`
    case 'boolean':
      return `CASE WHEN ${x} THEN 'true' ELSE 'false' END`
    case 'date':
      return `to_char(${x}, 'YYYY-MM-DD')`
    case 'timestamp':
      return `to_char(${x} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
    default:
      return undefined
  }
}

function toWhole(x: string, from: ColumnState, kind: 'integer' | 'bigint'): Converted | undefined {
  const [lowest, highest] = wholeLimits[kind]
  const inside = (sql: string) => `${sql} BETWEEN ${lowest} AND ${highest}`
  switch (from.type.kind) {
    case 'integer':
      return { value: kind === 'integer' ? x : `${x}::bigint` }
    case 'bigint':
      return kind === 'bigint' ? { value: x } : { value: `${x}::integer`, fits: inside(x) }
    case 'boolean':
      return { value: `${x}::integer` }
    case 'decimal':
    case 'double': {
      // Of the type numeric, so that halves are rounded away from zero as on other engines.
      const rounded = `round(${x}::numeric)`
      return {
        value: `${rounded}::${kind}`,
        fits: `${x} = ${rounded} AND ${inside(x)}`,
        cut: { value: `${rounded}::${kind}`, when: inside(rounded) },
      }
    }
    case 'text':
      return {
        value: `${x}::${kind}`,
        fits: `CASE WHEN ${x} ~ '^(0|-?[1-9][0-9]{0,18})$' THEN ${inside(`${x}::numeric`)} ELSE false END`,
      }
    default:
      return undefined
  }
}

function toDecimal(
  x: string,
  { type }: ColumnState,
  { precision, scale }: { precision: number; scale: number },
): Converted | undefined {
  const sized = (sql: string) => `${sql}::numeric(${precision},${scale})`
  const inside = (sql: string) => `abs(${sql}) < ${power(precision - scale)}`
  switch (type.kind) {
    case 'integer':
    case 'bigint':
      return { value: sized(x), fits: inside(`${x}::numeric`) }
    case 'decimal': {
      if (scale >= type.scale && precision - scale >= type.precision - type.scale) return { value: sized(x) }
      const rounded = `round(${x}, ${scale})`
      return {
        value: sized(x),
        fits: `${x} = ${rounded} AND ${inside(x)}`,
        cut: { value: sized(rounded), when: inside(rounded) },
      }
    }
    case 'text': {
      const form = `'^-?[0-9]+${scale === 0 ? '' : `(\\.[0-9]{1,${scale}})?`}$'`
      return { value: sized(x), fits: `CASE WHEN ${x} ~ ${form} THEN ${inside(`${x}::numeric`)} ELSE false END` }
    }
    default:
      return undefined
  }
}
