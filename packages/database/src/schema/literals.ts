// Defaults and the literals of checks as a state keeps them, which is plain JSON, and the values they stand for.
import type { ColumnType } from './state.ts'

/** A value as a state keeps it: bigints as decimal digits, moments as ISO text, bytes as hexadecimal digits. */
export function literalOf(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value)
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString()
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex')
  return value
}

/** The value a literal stands for in a column of that type; what does not fit comes back as it is, and is refused on encoding. */
export function valueOf(type: ColumnType, literal: unknown): unknown {
  if (type.kind === 'bigint' && (Number.isSafeInteger(literal) || (typeof literal === 'string' && /^-?\d+$/.test(literal)))) {
    return BigInt(literal as number | string)
  }
  if (type.kind === 'timestamp' && typeof literal === 'string') return new Date(literal)
  if (type.kind === 'bytes' && typeof literal === 'string') return new Uint8Array(Buffer.from(literal, 'hex'))
  return literal
}
