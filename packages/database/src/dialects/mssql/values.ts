// Values of the neutral types as SQL Server takes and gives them.
import type { Cell } from '../../engine.ts'
import { DatabaseError } from '../../errors.ts'
import type { ColumnState } from '../../schema/state.ts'
import { depthOfJson } from '../json-depth.ts'
import { encodeValue as encodeChecked, withPoint, type CellForms } from '../neutral-values.ts'
import { blankMarked, withoutBlankMark } from '../nul-mark.ts'
import { uuidBytes, uuidText } from '../uuid-bytes.ts'

const forms: CellForms = {
  decimal: (scaled, { scale }) => withPoint(String(scaled), scale),
  boolean: Number,
  timestamp: (iso) => iso.slice(0, 23),
}

// What its functions read of JSON, ISJSON among them.
const deepestJson = 127
// Smaller numbers of that many bits are kept as zero.
const smallestDouble = 2.2250738585072014e-308

/** Encodes one value for the driver; refuses, without repeating the value, what is not of the column's type. */
export function encodeValue(column: ColumnState, value: unknown, table: string): Cell {
  const cell = encodeChecked(forms, column, value, table)
  if (cell === null) return null
  const refuse = (problem: string): never => {
    throw new DatabaseError('value', `${table}.${column.name}: ${problem} (SQL Server).`, { table, columns: [column.name] })
  }
  switch (column.type.kind) {
    case 'uuid':
      return uuidBytes(cell as string)
    case 'text':
    case 'enumeration':
      return blankMarked(cell as string)
    case 'json':
      return depthOfJson(cell as string, deepestJson) > deepestJson
        ? refuse(`JSON nested at most ${deepestJson} levels deep is needed`)
        : cell
    case 'double':
      return cell !== 0 && Math.abs(cell as number) < smallestDouble
        ? refuse('a number that is not so close to zero is needed')
        : cell
    default:
      return cell
  }
}

// As many digits as a double surely holds.
const exactDigits = 15

/** Decimals are asked for as text; in a statement of the query builder the driver gives numbers, of which the longer ones are rounded. */
function decimalText(cell: Exclude<Cell, null>): string {
  if (typeof cell !== 'number') return String(cell)
  const text = String(cell)
  if (!text.includes('e') && text.replace(/\D/g, '').length <= exactDigits) return text
  throw new DatabaseError('usage', 'A decimal of more than 15 digits is read by the verbs, or as text: CONVERT(varchar(40), …).')
}

/** How cells of this column become values; undefined where they are the value already. */
export function decoderOf({ type }: ColumnState): ((cell: Exclude<Cell, null>) => unknown) | undefined {
  switch (type.kind) {
    case 'integer':
    case 'double':
      return undefined
    case 'decimal':
      return decimalText
    case 'uuid':
      return (cell) => uuidText(cell as Uint8Array)
    case 'text':
    case 'enumeration':
      return (cell) => withoutBlankMark(cell as string)
    // The driver gives whole numbers of 64 bits as text, so that none is rounded.
    case 'counter':
      return Number
    case 'bigint':
      return (cell) => BigInt(cell as string)
    case 'boolean':
      return (cell) => cell === 1
    case 'date':
      return (cell) => String(cell).slice(0, 10)
    case 'timestamp':
      return (cell) => new Date(`${String(cell).replace(/Z$/, '')}Z`)
    case 'json':
      return (cell) => JSON.parse(cell as string) as unknown
    case 'bytes':
      return (cell) => new Uint8Array(cell as Uint8Array)
  }
}
