// Values of the neutral types as PostgreSQL takes and gives them, both as text: parameters need no type, and nothing is rounded on the way.
import type { Cell } from '../../engine.ts'
import type { ColumnState } from '../../schema/state.ts'
import { DatabaseError } from '../../errors.ts'
import { encodeValue as encodeChecked, withPoint, type CellForms } from '../neutral-values.ts'

// Each in the form in which the server gives it back: `insert` returns what it sent, decoded.
const forms: CellForms = {
  decimal: (scaled, { scale }) => withPoint(String(scaled), scale),
  boolean: (value) => (value ? 't' : 'f'),
  timestamp: (iso) => `${iso.slice(0, 10)} ${iso.slice(11, 19)}${fraction(iso.slice(19, 23))}+00`,
}

/** `.120` as the server writes it, `.12`; `.000` is left out. */
const fraction = (text: string): string => text.replace(/\.?0+$/, '')

/** Encodes one value for the driver; refuses, without repeating the value, what is not of the column's type. */
export const encodeValue = (column: ColumnState, value: unknown, table: string): Cell =>
  encodeChecked(forms, column, value, table)

/** How cells of this column become values; undefined where they are the value already. */
export function decoderOf({ type }: ColumnState): ((cell: Exclude<Cell, null>) => unknown) | undefined {
  switch (type.kind) {
    case 'uuid':
    case 'text':
    case 'enumeration':
    case 'decimal':
    case 'date':
      return undefined
    case 'counter':
    case 'integer':
    case 'double':
      return Number
    case 'bigint':
      return (cell) => BigInt(cell as string)
    case 'boolean':
      return (cell) => cell === 't'
    case 'timestamp':
      return (cell) => new Date(`${String(cell).slice(0, 10)}T${String(cell).slice(11, -3)}Z`)
    case 'json':
      return (cell) => JSON.parse(cell as string) as unknown
    case 'bytes':
      // `\x` and two digits a byte.
      return (cell) => (typeof cell === 'string' ? new Uint8Array(Buffer.from(cell.slice(2), 'hex')) : cell)
  }
}

/** A list as one array parameter, in the server's text form; its type is that of the column it is compared with. */
export function listParameter(cells: readonly Cell[]): string {
  const items = cells.map((cell) => {
    if (cell instanceof Uint8Array) throw new DatabaseError('usage', 'Bytes cannot be looked up in a list.')
    return typeof cell === 'string' ? `"${cell.replace(/["\\]/g, '\\$&')}"` : String(cell)
  })
  return `{${items.join(',')}}`
}
