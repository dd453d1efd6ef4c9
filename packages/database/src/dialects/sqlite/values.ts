// Values of the neutral types as SQLite keeps them, and back.
import { DatabaseError } from '../../errors.ts'
import type { Cell } from '../../engine.ts'
import type { ColumnState, ColumnType } from '../../schema/state.ts'

type Refuse = (problem: string) => never

/** Encodes one value for the driver; refuses, without repeating the value, what is not of the column's type. */
export function encodeValue(column: ColumnState, value: unknown, table: string): Cell {
  const refuse: Refuse = (problem) => {
    throw new DatabaseError('value', `${table}.${column.name}: ${problem}.`, { table, columns: [column.name] })
  }
  if (value === null || value === undefined) {
    if (column.nullable) return null
    throw new DatabaseError('not null', `${table}.${column.name} needs a value.`, { table, columns: [column.name] })
  }
  return encodeKind(column.type, value, refuse)
}

function encodeKind(type: ColumnType, value: unknown, refuse: Refuse): Cell {
  switch (type.kind) {
    case 'uuid':
      return typeof value === 'string' && uuidForm.test(value) ? value : refuse('a UUID in lower case is needed')
    case 'text':
      return encodeText(type.max, value, refuse)
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
      return encodeDecimal(type, value, refuse)
    case 'double':
      return typeof value === 'number' && Number.isFinite(value) ? value + 0 : refuse('a finite number is needed')
    case 'boolean':
      return typeof value === 'boolean' ? Number(value) : refuse('true or false is needed')
    case 'date':
      return typeof value === 'string' && isDate(value) ? value : refuse('a day as YYYY-MM-DD is needed')
    case 'timestamp':
      return encodeTimestamp(value, refuse)
    case 'json':
      return encodeJson(value, refuse)
    case 'bytes':
      if (!(value instanceof Uint8Array)) return refuse('bytes are needed')
      if (type.max !== undefined && value.byteLength > type.max) return refuse(`at most ${type.max} bytes are allowed`)
      // A copy, as the row that `insert` returns is not to change with the caller's buffer.
      return new Uint8Array(value)
  }
}

const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

function encodeText(max: number | undefined, value: unknown, refuse: Refuse): string {
  if (typeof value !== 'string') return refuse('text is needed')
  if (value.includes('\0')) return refuse('the character NUL is not allowed')
  if (!value.isWellFormed()) return refuse('half of a surrogate pair is not allowed')
  // A text of n UTF-16 units has at most n code points: only longer ones are counted.
  if (max !== undefined && value.length > max && [...value].length > max) return refuse(`at most ${max} characters are allowed`)
  return value
}

/** Decimals are kept as whole numbers of their last digit, so that sums and comparisons are exact. */
function encodeDecimal(type: { precision: number; scale: number }, value: unknown, refuse: Refuse): Cell {
  const parts = typeof value === 'string' ? /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) : null
  if (!parts) return refuse('a decimal number as text is needed, such as "12.50"')
  const [, sign, whole = '', fraction = ''] = parts
  const kept = fraction.replace(/0+$/, '')
  if (kept.length > type.scale) return refuse(`at most ${type.scale} digits after the point are allowed`)
  const scaled = BigInt(whole + kept.padEnd(type.scale, '0'))
  if (scaled >= 10n ** BigInt(type.precision)) return refuse(`at most ${type.precision} digits are allowed`)
  const signed = sign === '-' ? -scaled : scaled
  return type.precision <= 15 ? Number(signed) : signed
}

function decodeDecimal(scale: number): (cell: Exclude<Cell, null>) => string {
  return (cell) => {
    const text = String(cell)
    if (scale === 0) return text
    const negative = text.startsWith('-')
    const digits = (negative ? text.slice(1) : text).padStart(scale + 1, '0')
    return `${negative ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`
  }
}

function encodeTimestamp(value: unknown, refuse: Refuse): string {
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return refuse('a moment (Date) is needed')
  const text = value.toISOString()
  // Years outside 0000–9999 are written with a sign, and would not sort as text; the year 0 is unknown to PostgreSQL.
  return text.length === 24 && !text.startsWith('0000') ? text : refuse('a moment between the years 1 and 9999 is needed')
}

function encodeJson(value: unknown, refuse: Refuse): string {
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

/** How cells of this column become values; undefined where they are the value already. */
export function decoderOf(column: ColumnState): ((cell: Exclude<Cell, null>) => unknown) | undefined {
  const { type } = column
  switch (type.kind) {
    case 'uuid':
    case 'text':
    case 'enumeration':
    case 'double':
    case 'date':
    case 'bytes':
      return undefined
    // Whole numbers arrive as bigints when another column of the statement asked for them.
    case 'counter':
    case 'integer':
      return Number
    case 'bigint':
      return (cell) => BigInt(cell as bigint)
    case 'decimal':
      return decodeDecimal(type.scale)
    case 'boolean':
      return (cell) => Number(cell) === 1
    case 'timestamp':
      return (cell) => new Date(cell as string)
    case 'json':
      return (cell) => JSON.parse(cell as string) as unknown
  }
}

/** Whole numbers beyond 2^53 would lose digits as JavaScript numbers. */
export const needsExactIntegers = ({ type }: ColumnState): boolean =>
  type.kind === 'bigint' || (type.kind === 'decimal' && type.precision > 15)
