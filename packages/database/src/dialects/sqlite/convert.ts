// From one type to another in SQLite's SQL. There are no regular expressions: what a text holds is asked by patterns and by way of casts.
import type { ColumnState } from '../../schema/state.ts'
import { asText, isOneOf, power, same, wholeLimits, type Converted } from '../conversion.ts'

type Decimal = { precision: number; scale: number }

/** One value in the new type; undefined where there is no way. */
export function convertType(x: string, from: ColumnState, to: ColumnState): Converted | undefined {
  switch (to.type.kind) {
    case 'text':
      return toText(x, from, to)
    case 'enumeration':
      return from.type.kind === 'enumeration' || from.type.kind === 'text'
        ? { value: x, fits: isOneOf(x, to.type.values) }
        : undefined
    case 'integer':
    case 'bigint':
      return toWhole(x, from, to.type.kind)
    case 'decimal':
      return toDecimal(x, from, to.type)
    case 'bytes':
      if (from.type.kind !== 'bytes') return undefined
      if (to.type.max === undefined || (from.type.max ?? Infinity) <= to.type.max) return { value: x }
      return { value: x, fits: `length(${x}) <= ${to.type.max}`, cut: { value: `substr(${x}, 1, ${to.type.max})` } }
    case 'double':
      return from.type.kind === 'integer' ? { value: `CAST(${x} AS REAL)` } : same(x, from, to)
    case 'boolean':
      if (from.type.kind === 'integer') return { value: x, fits: `${x} IN (0, 1)` }
      return from.type.kind === 'text' ? { value: `${x} = 'true'`, fits: `${x} IN ('true', 'false')` } : same(x, from, to)
    case 'date':
      if (from.type.kind === 'text') return { value: x, fits: `${x} GLOB '????-??-??' AND date(${x}) = ${x} AND ${x} > '0001'` }
      if (from.type.kind !== 'timestamp') return same(x, from, to)
      return { value: `substr(${x}, 1, 10)`, fits: `${x} GLOB '*T00:00:00.000Z'`, cut: { value: `substr(${x}, 1, 10)` } }
    case 'timestamp':
      if (from.type.kind === 'date') return { value: `${x} || 'T00:00:00.000Z'` }
      if (from.type.kind !== 'text') return same(x, from, to)
      return {
        value: x,
        fits: `${x} GLOB '????-??-??T??:??:??.???Z' AND strftime('%Y-%m-%dT%H:%M:%fZ', ${x}) = ${x} AND ${x} > '0001'`,
      }
    case 'uuid':
      return from.type.kind === 'text' ? { value: x, fits: `${x} GLOB '${uuidPattern}'` } : same(x, from, to)
    case 'json':
      return from.type.kind === 'text' ? { value: x, fits: `json_valid(${x})` } : same(x, from, to)
    case 'counter':
      return same(x, from, to)
  }
}

const uuidPattern = [8, 4, 4, 4, 12].map((digits) => '[0-9a-f]'.repeat(digits)).join('-')

function toText(x: string, from: ColumnState, to: ColumnState): Converted | undefined {
  const sql = textOf(x, from)
  return sql === undefined
    ? undefined
    : asText(sql, `length(${sql})`, `substr(${sql}, 1, ${to.type.kind === 'text' ? to.type.max : 0})`, from, to)
}

function textOf(x: string, { type }: ColumnState): string | undefined {
  switch (type.kind) {
    case 'text':
    case 'enumeration':
    case 'uuid':
    case 'date':
    case 'timestamp':
    case 'json':
      return x
    case 'integer':
    case 'bigint':
      return `CAST(${x} AS TEXT)`
    case 'boolean':
      return `CASE ${x} WHEN 1 THEN 'true' ELSE 'false' END`
    case 'decimal': {
      if (type.scale === 0) return `CAST(${x} AS TEXT)`
      const unit = power(type.scale)
      return `printf('%s%d.%0${type.scale}d', CASE WHEN ${x} < 0 THEN '-' ELSE '' END, abs(${x}) / ${unit}, abs(${x}) % ${unit})`
    }
    default:
      return undefined
  }
}

function toWhole(x: string, from: ColumnState, kind: 'integer' | 'bigint'): Converted | undefined {
  const [lowest, highest] = wholeLimits[kind]
  const inside = (sql: string) => `${sql} BETWEEN ${lowest} AND ${highest}`
  switch (from.type.kind) {
    case 'integer':
      return { value: x }
    case 'bigint':
      return kind === 'bigint' ? { value: x } : { value: x, fits: inside(x) }
    case 'boolean':
      return { value: x }
    case 'decimal':
      return rescaled(x, from.type.scale, 0, inside)
    case 'double': {
      const rounded = `CAST(round(${x}) AS INTEGER)`
      const when = inside(x)
      return { value: rounded, fits: `${when} AND ${x} = ${rounded}`, cut: { value: rounded, when } }
    }
    case 'text':
      return {
        value: `CAST(${x} AS INTEGER)`,
        fits: `CAST(CAST(${x} AS INTEGER) AS TEXT) = ${x} AND ${inside(`CAST(${x} AS INTEGER)`)}`,
      }
    default:
      return undefined
  }
}

function toDecimal(x: string, from: ColumnState, to: Decimal): Converted | undefined {
  const limit = '9'.repeat(to.precision)
  const inside = (sql: string) => `${sql} BETWEEN -${limit} AND ${limit}`
  switch (from.type.kind) {
    case 'integer':
    case 'bigint':
      return rescaled(x, 0, to.scale, inside, to.precision)
    case 'decimal': {
      const wider = to.scale >= from.type.scale && to.precision - to.scale >= from.type.precision - from.type.scale
      const converted = rescaled(x, from.type.scale, to.scale, inside, to.precision)
      return wider ? { value: converted.value } : converted
    }
    case 'text':
      return readDecimal(x, to)
    default:
      return undefined
  }
}

/** From whole numbers of one last digit to those of another. Limits are asked before multiplying: SQLite would go on in floating point. */
function rescaled(x: string, from: number, to: number, inside: (sql: string) => string, precision = 19): Converted {
  if (to >= from) {
    const digits = precision - (to - from)
    const value = to === from ? x : `${x} * ${power(to - from)}`
    if (digits <= 0) return { value, fits: `${x} = 0` }
    return { value, fits: digits >= 19 ? inside(x) : `${x} BETWEEN -${'9'.repeat(digits)} AND ${'9'.repeat(digits)}` }
  }
  const unit = power(from - to)
  const half = `5${'0'.repeat(from - to - 1)}`
  const rounded = `((${x} + CASE WHEN ${x} < 0 THEN -${half} ELSE ${half} END) / ${unit})`
  return {
    value: `${x} / ${unit}`,
    fits: `${x} % ${unit} = 0 AND ${inside(`${x} / ${unit}`)}`,
    cut: { value: rounded, when: inside(rounded) },
  }
}

function readDecimal(x: string, { precision, scale }: Decimal): Converted {
  const point = `instr(${x}, '.')`
  const whole = `CASE ${point} WHEN 0 THEN ${x} ELSE substr(${x}, 1, ${point} - 1) END`
  const fraction = `CASE ${point} WHEN 0 THEN '' ELSE substr(${x}, ${point} + 1) END`
  const plain = [
    "NOT GLOB '*[^-0-9.]*'",
    "NOT GLOB '?*-*'",
    "NOT GLOB '*.*.*'",
    "NOT GLOB '.*'",
    "NOT GLOB '-.*'",
    "GLOB '*[0-9]'",
  ]
  return {
    value: `CAST((${whole}) || substr((${fraction}) || '${'0'.repeat(scale)}', 1, ${scale}) AS INTEGER)`,
    fits: [
      ...plain.map((pattern) => `${x} ${pattern}`),
      `length(${fraction}) <= ${scale}`,
      `length(ltrim(${whole}, '-0')) <= ${precision - scale}`,
    ].join(' AND '),
  }
}
