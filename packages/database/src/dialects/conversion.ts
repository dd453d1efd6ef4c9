// How the values of a column become those of the changed column, as SQL: what dialects share of it.
import { DatabaseError } from '../errors.ts'
import type { Conversion, Fill } from '../migrations/operations.ts'
import type { ColumnState } from '../schema/state.ts'
import { quote, textLiteral, type LiteralSql } from './standard-sql.ts'

/** One value that is not empty, in the new type. */
export interface Converted {
  value: string
  /** The condition under which nothing of it is lost; it always holds where there is none. */
  fits?: string
  /** What is kept of a value that does not fit, and when that is possible. */
  cut?: { value: string; when?: string }
}

/** A value that stays what it is; undefined where the types are of different kinds. */
export const same = (x: string, from: ColumnState, to: ColumnState): Converted | undefined =>
  from.type.kind === to.type.kind ? { value: x } : undefined

/** A text that is what its value is written as. */
export const roundTrip = (x: string, value: string, written: (value: string) => string): Converted => ({
  value,
  fits: `${written(value)} = ${x}`,
})

/** The least and the greatest whole number, as SQL. */
export const wholeLimits = {
  integer: ['-2147483648', '2147483647'],
  bigint: ['-9223372036854775808', '9223372036854775807'],
} as const

/** A dialect's own way from one type to another; undefined where there is none. */
export type ConvertType = (x: string, from: ColumnState, to: ColumnState) => Converted | undefined

export interface CompiledConversion {
  /** The new value, over the columns of the row as it was; undefined where it is the old one. */
  expression: string | undefined
  /** Holds for rows whose value would be lost, wholly or in part. */
  lost: string | undefined
  /** Holds for rows that would be left without the value they need. */
  unfilled: string | undefined
}

export function fillSql(literal: LiteralSql, fill: Fill, column: ColumnState, table: string): string {
  if (fill === 'numbers')
    throw new DatabaseError('migration', `Only a counter that is added is filled with numbers, not ${column.name}.`)
  return 'sql' in fill ? `(${fill.sql})` : literal({ ...column, nullable: true }, fill.value, table)
}

/**
 * Compiles the change of a column from `from` to `to`.
 * @throws DatabaseError `migration` where no way from one type to the other is known and none is given.
 */
export function compileConversion(
  dialect: { literal: LiteralSql; convert: ConvertType },
  change: { table: string; from: ColumnState; to: ColumnState; conversion: Conversion },
): CompiledConversion {
  const { from, to, conversion } = change
  const x = quote(from.name)
  const words = to.type.kind === 'enumeration' ? conversion.values : undefined
  const converted = convertedBy(dialect.convert, words && Object.keys(words).length > 0 ? renamed(x, words) : x, change)
  const fill = to.nullable ? undefined : fillOf(dialect.literal, change)
  const fallback = fill ?? (to.nullable ? 'NULL' : undefined)
  const whole = converted.fits === undefined ? converted.value : guarded(x, converted, fallback ?? 'NULL')
  const mayBeEmpty = from.nullable || converted.fits !== undefined || conversion.cast !== undefined
  const filled = fill !== undefined && mayBeEmpty && whole !== fill ? `COALESCE(${whole}, ${fill})` : whole
  return {
    expression: filled === x ? undefined : filled,
    lost: converted.fits === undefined ? undefined : `${x} IS NOT NULL AND CASE WHEN ${converted.fits} THEN 0 ELSE 1 END = 1`,
    unfilled: !to.nullable && fill === undefined && mayBeEmpty ? `(${whole}) IS NULL` : undefined,
  }
}

function fillOf(literal: LiteralSql, { table, to, conversion }: { table: string; to: ColumnState; conversion: Conversion }) {
  if (conversion.fill) return fillSql(literal, conversion.fill, to, table)
  return to.default === undefined || to.default === null ? undefined : literal(to, to.default, table)
}

function convertedBy(
  convert: ConvertType,
  x: string,
  { table, from, to, conversion: { cast } }: { table: string; from: ColumnState; to: ColumnState; conversion: Conversion },
): Converted {
  if (cast === 'empty') return { value: 'NULL', fits: '1 = 0' }
  if (cast) return { value: `(${cast.sql})` }
  const converted = convert(x, from, to)
  if (converted) return converted
  throw new DatabaseError(
    'migration',
    `Values of ${table}.${from.name} do not turn from ${from.type.kind} into ${to.type.kind} by themselves; say how with a cast.`,
  )
}

function guarded(x: string, { value, fits, cut }: Converted, fallback: string): string {
  const rest = cut
    ? cut.when === undefined
      ? ` ELSE ${cut.value}`
      : ` WHEN ${cut.when} THEN ${cut.value} ELSE ${fallback}`
    : ` ELSE ${fallback}`
  return `CASE WHEN ${x} IS NULL THEN NULL WHEN ${fits} THEN ${value}${rest} END`
}

/** All words at once, so that two may swap their names. */
const renamed = (x: string, words: Readonly<Record<string, string>>): string =>
  `CASE ${x} ${Object.entries(words)
    .map(([from, to]) => `WHEN ${textLiteral(from)} THEN ${textLiteral(to)}`)
    .join(' ')} ELSE ${x} END`

export const isOneOf = (x: string, words: readonly string[]): string => `${x} IN (${words.map(textLiteral).join(', ')})`

/** Ten to that power, in digits. */
export const power = (exponent: number): string => `1${'0'.repeat(exponent)}`

/** A text of whatever origin in a text column: cut only where it was text before. */
export function asText(sql: string, length: string, cut: string, from: ColumnState, to: ColumnState): Converted {
  if (to.type.kind !== 'text' || to.type.max === undefined) return { value: sql }
  if (from.type.kind === 'text' && from.type.max !== undefined && from.type.max <= to.type.max) return { value: sql }
  const fits = `${length} <= ${to.type.max}`
  return from.type.kind === 'text' || from.type.kind === 'enumeration'
    ? { value: sql, fits, cut: { value: cut } }
    : { value: sql, fits }
}
