// From one type to another in the SQL of MariaDB and MySQL. A CASE is asked in its order, so that nothing is cast that would fail.
import type { ColumnState } from '../../schema/state.ts'
import { asText, isOneOf, power, same, wholeLimits, type Converted } from '../conversion.ts'

/** One value in the new type; undefined where there is no way. */
export function convertType(x: string, from: ColumnState, to: ColumnState): Converted | undefined {
  const { kind } = from.type
  switch (to.type.kind) {
    case 'text': {
      const sql = textOf(x, from)
      return sql === undefined ? undefined : asText(sql, `char_length(${sql})`, `left(${sql}, ${to.type.max ?? 0})`, from, to)
    }
    case 'enumeration': {
      const words = to.type.values
      if (from.type.kind === 'enumeration' && from.type.values.every((word) => words.includes(word))) return { value: x }
      return kind === 'enumeration' || kind === 'text' ? { value: x, fits: isOneOf(x, words) } : undefined
    }
    case 'integer':
    case 'bigint':
      return toWhole(x, from, to.type.kind)
    case 'decimal':
      return toDecimal(x, from, to.type)
    case 'bytes': {
      if (from.type.kind !== 'bytes') return undefined
      const { max } = to.type
      if (max === undefined || (from.type.max ?? Infinity) <= max) return { value: x }
      return { value: x, fits: `octet_length(${x}) <= ${max}`, cut: { value: `left(${x}, ${max})` } }
    }
    case 'double':
      return kind === 'integer' ? { value: x } : same(x, from, to)
    case 'boolean':
      if (kind === 'integer') return { value: x, fits: `${x} IN (0, 1)` }
      return kind === 'text' ? { value: `${x} = 'true'`, fits: `${x} IN ('true', 'false')` } : same(x, from, to)
    case 'date':
      if (kind === 'text') return { value: `CAST(${x} AS date)`, fits: isDay(x, '') }
      if (kind !== 'timestamp') return same(x, from, to)
      return { value: `CAST(${x} AS date)`, fits: `${x} = CAST(${x} AS date)`, cut: { value: `CAST(${x} AS date)` } }
    case 'timestamp':
      if (kind === 'date') return { value: `CAST(${x} AS datetime(3))` }
      if (kind !== 'text') return same(x, from, to)
      return {
        value: `CAST(replace(left(${x}, 23), 'T', ' ') AS datetime(3))`,
        fits: isDay(x, 'T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9][.][0-9]{3}Z'),
      }
    case 'uuid':
      return kind === 'text'
        ? { value: `CONVERT(${x} USING ascii)`, fits: isLike(x, '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}') }
        : same(x, from, to)
    case 'json':
      return kind === 'text' ? { value: x, fits: `json_valid(${x})` } : same(x, from, to)
    case 'counter':
      return same(x, from, to)
  }
}

/** The text as a whole is of that form. `$` would let a line end stand behind it. */
const isLike = (x: string, form: string): string => `${x} REGEXP '^${form}\\z'`

/** A day of the calendar at the beginning of a text, and `rest` behind it. */
function isDay(x: string, rest: string): string {
  const form = isLike(x, `[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])${rest}`)
  const lastDay = `dayofmonth(last_day(concat(left(${x}, 8), '01')))`
  return `CASE WHEN ${form} AND ${x} > '0001' THEN CAST(substr(${x}, 9, 2) AS unsigned) <= ${lastDay} ELSE FALSE END`
}

function textOf(x: string, { type }: ColumnState): string | undefined {
  switch (type.kind) {
    case 'text':
    case 'enumeration':
    case 'json':
      return x
    case 'uuid':
      return `CONVERT(${x} USING utf8mb4)`
    case 'integer':
    case 'bigint':
    case 'decimal':
    case 'date':
      return `CAST(${x} AS char)`
    case 'boolean':
      return `CASE WHEN ${x} THEN 'true' ELSE 'false' END`
    case 'timestamp':
      return `concat(replace(CAST(${x} AS char), ' ', 'T'), 'Z')`
    default:
      return undefined
  }
}

function toWhole(x: string, from: ColumnState, kind: 'integer' | 'bigint'): Converted | undefined {
  const [lowest, highest] = wholeLimits[kind]
  const inside = (sql: string) => `${sql} BETWEEN ${lowest} AND ${highest}`
  switch (from.type.kind) {
    case 'integer':
    case 'boolean':
      return { value: x }
    case 'bigint':
      return kind === 'bigint' ? { value: x } : { value: x, fits: inside(x) }
    case 'decimal': {
      const rounded = `round(${x})`
      return { value: rounded, fits: `${x} = ${rounded} AND ${inside(x)}`, cut: { value: rounded, when: inside(rounded) } }
    }
    case 'double': {
      // Of a double, `round` takes halves to the even neighbour; on other engines they go away from zero.
      const rounded = `CASE WHEN ${x} < 0 THEN ceil(${x} - 0.5) ELSE floor(${x} + 0.5) END`
      const within = inside(`(${rounded})`)
      return { value: rounded, fits: `${x} = (${rounded}) AND ${within}`, cut: { value: rounded, when: within } }
    }
    case 'text':
      return {
        value: `CAST(${x} AS signed)`,
        fits: `CASE WHEN ${isLike(x, '(0|-?[1-9][0-9]{0,18})')} THEN ${inside(`CAST(${x} AS decimal(20))`)} ELSE FALSE END`,
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
  const sized = (sql: string) => `CAST(${sql} AS decimal(${precision},${scale}))`
  const inside = (sql: string) => `abs(${sql}) < ${power(precision - scale)}`
  switch (type.kind) {
    case 'integer':
    case 'bigint':
      return { value: sized(x), fits: inside(`CAST(${x} AS decimal(20))`) }
    case 'decimal': {
      if (scale >= type.scale && precision - scale >= type.precision - type.scale) return { value: x }
      const rounded = `round(${x}, ${scale})`
      return { value: x, fits: `${x} = ${rounded} AND ${inside(x)}`, cut: { value: rounded, when: inside(rounded) } }
    }
    case 'text': {
      const whole = precision === scale ? '0+' : `0*[0-9]{1,${precision - scale}}`
      return { value: sized(x), fits: isLike(x, `-?${whole}${scale === 0 ? '' : `([.][0-9]{1,${scale}})?`}`) }
    }
    default:
      return undefined
  }
}
