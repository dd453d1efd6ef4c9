// Values of the neutral types, checked in the same words on every engine before a dialect writes them in its own form.
import { DatabaseError } from '../errors.ts'
import type { Cell } from '../engine.ts'
import type { ColumnState, ColumnType } from '../schema/state.ts'

/** How one dialect writes the types that engines keep differently; every other value is sent as it was checked. */
export interface CellForms {
  /** `scaled` is the number without its point. */
  decimal(scaled: bigint, type: { precision: number; scale: number }): Cell
  boolean(value: boolean): Cell
  /** `iso` is `YYYY-MM-DDTHH:MM:SS.mmmZ`, in the years 1 to 9999. */
  timestamp(iso: string): Cell
}

/** A value that is not of its column's type, and why; where it is met the column gets its name. */
class Unfit extends Error {}

function refuse(problem: string): never {
  throw new Unfit(problem)
}

/** Encodes one value for the driver; refuses, without repeating the value, what is not of the column's type. */
export function encodeValue(forms: CellForms, column: ColumnState, value: unknown, table: string): Cell {
  if (value === null || value === undefined) {
    if (column.nullable) return null
    throw new DatabaseError('not null', `${table}.${column.name} needs a value.`, { table, columns: [column.name] })
  }
  try {
    return encodeKind(forms, column.type, value)
  } catch (error) {
    if (!(error instanceof Unfit)) throw error
    throw new DatabaseError('value', `${table}.${column.name}: ${error.message}.`, { table, columns: [column.name] })
  }
}

function encodeKind(forms: CellForms, type: ColumnType, value: unknown): Cell {
  switch (type.kind) {
    case 'uuid':
      return typeof value === 'string' && uuidForm.test(value) ? value : refuse('a UUID in lower case is needed')
    case 'text':
      return encodeText(type.max, value)
    case 'enumeration':
      return typeof value === 'string' && type.values.includes(value)
        ? value
        : refuse(`one of ${type.values.join(', ')} is needed`)
    case 'counter':
      return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
        ? value
        : refuse('a positive whole number is needed')
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value) && (value | 0) === value + 0
        ? value + 0
        : refuse('a whole number of 32 bits is needed')
    case 'bigint':
      return typeof value === 'bigint' && BigInt.asIntN(64, value) === value ? value : refuse('a bigint of 64 bits is needed')
    case 'decimal':
      return forms.decimal(scaledDecimal(type, value), type)
    case 'double':
      return typeof value === 'number' && Number.isFinite(value) ? value + 0 : refuse('a finite number is needed')
    case 'boolean':
      return typeof value === 'boolean' ? forms.boolean(value) : refuse('true or false is needed')
    case 'date':
      return typeof value === 'string' && isDate(value) ? value : refuse('a day as YYYY-MM-DD is needed')
    case 'timestamp':
      return forms.timestamp(isoTimestamp(value))
    case 'json':
      return encodeJson(value)
    case 'bytes':
      if (!(value instanceof Uint8Array)) return refuse('bytes are needed')
      if (type.max !== undefined && value.byteLength > type.max) return refuse(`at most ${type.max} bytes are allowed`)
      // A copy, as the row that `insert` returns is not to change with the caller's buffer.
      return new Uint8Array(value)
  }
}

const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

function encodeText(max: number | undefined, value: unknown): string {
  if (typeof value !== 'string') return refuse('text is needed')
  if (value.includes('\0')) return refuse('the character NUL is not allowed')
  if (!value.isWellFormed()) return refuse('half of a surrogate pair is not allowed')
  // A text of n UTF-16 units has at most n code points: only longer ones are counted.
  if (max !== undefined && value.length > max && [...value].length > max) return refuse(`at most ${max} characters are allowed`)
  return value
}

/** The number without its point: exact, whatever the engine keeps. */
function scaledDecimal(type: { precision: number; scale: number }, value: unknown): bigint {
  const parts = typeof value === 'string' ? /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) : null
  if (!parts) return refuse('a decimal number as text is needed, such as "12.50"')
  const [, sign, whole = '', fraction = ''] = parts
  const kept = fraction.replace(/(?<!0)0+$/, '')
  if (kept.length > type.scale) return refuse(`at most ${type.scale} digits after the point are allowed`)
  const scaled = BigInt(whole + kept.padEnd(type.scale, '0'))
  if (scaled >= 10n ** BigInt(type.precision)) return refuse(`at most ${type.precision} digits are allowed`)
  return sign === '-' ? -scaled : scaled
}

// A row is made and changed at one moment, which is written once.
let lastMoment: { milliseconds: number; text: string } = { milliseconds: Number.NaN, text: '' }

function isoTimestamp(value: unknown): string {
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return refuse('a moment (Date) is needed')
  const milliseconds = value.getTime()
  if (milliseconds !== lastMoment.milliseconds) lastMoment = { milliseconds, text: isoText(value) }
  return lastMoment.text
}

function isoText(value: Date): string {
  const text = value.toISOString()
  // Years outside 0000–9999 are written with a sign, and would not sort as text; the year 0 is unknown to PostgreSQL.
  return text.length === 24 && !text.startsWith('0000') ? text : refuse('a moment between the years 1 and 9999 is needed')
}

function encodeJson(value: unknown): string {
  let text: string | undefined
  try {
    text = JSON.stringify(value)
  } catch {
    // A circle, or a bigint inside.
  }
  if (text === undefined) return refuse('a JSON value is needed')
  if (text.includes('\\u') && forbiddenEscape.test(text)) {
    return refuse('the character NUL and half of a surrogate pair are not allowed')
  }
  return text
}

/** `JSON.stringify` writes NUL and lone surrogates as escapes; an even number of backslashes before is no escape. */
const forbiddenEscape = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false
  const moment = new Date(`${text}T00:00:00Z`)
  // 31 February is read as a day of March.
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
}

/** The digits of a number without its point, with the point put before the last `scale` of them. */
export function withPoint(scaled: string, scale: number): string {
  if (scale === 0) return scaled
  const negative = scaled.startsWith('-')
  const digits = (negative ? scaled.slice(1) : scaled).padStart(scale + 1, '0')
  return `${negative ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`
}
