// Values of the neutral types as Oracle takes and gives them.
import type { Cell } from '../../engine.ts'
import { DatabaseError } from '../../errors.ts'
import type { ColumnState } from '../../schema/state.ts'
import { depthOfJson } from '../json-depth.ts'
import { encodeValue as encodeChecked, withPoint, type CellForms } from '../neutral-values.ts'
import { emptyMarked, withoutEmptyMark } from '../nul-mark.ts'
import { uuidBytes, uuidText } from '../uuid-bytes.ts'

const forms: CellForms = {
  decimal: (scaled, { scale }) => withPoint(String(scaled), scale),
  boolean: Number,
  timestamp: (iso) => iso.slice(0, 23),
}

// What its functions read of JSON; a list around it is one of them.
const deepestJson = 1_023
// The days the calendar left out in 1582 are none in Oracle either.
const leftOut = { from: '1582-10-05', to: '1582-10-14' }

/** Encodes one value for the driver; refuses, without repeating the value, what is not of the column's type. */
export function encodeValue(column: ColumnState, value: unknown, table: string): Cell {
  const cell = encodeChecked(forms, column, value, table)
  if (cell === null) return null
  const refuse = (problem: string): never => {
    throw new DatabaseError('value', `${table}.${column.name}: ${problem} (Oracle).`, { table, columns: [column.name] })
  }
  switch (column.type.kind) {
    case 'uuid':
      return uuidBytes(cell as string)
    case 'text':
    case 'enumeration':
      return emptyMarked(cell as string)
    case 'date':
    case 'timestamp': {
      const day = (cell as string).slice(0, 10)
      return day >= leftOut.from && day <= leftOut.to ? refuse('a day that is not of 5 to 14 October 1582 is needed') : cell
    }
    case 'bytes':
      // Of no length it would be no value at all, and no byte is left to mark it by.
      return (cell as Uint8Array).byteLength === 0 ? refuse('at least one byte is needed') : cell
    case 'json':
      return depthOfJson(cell as string, deepestJson) > deepestJson
        ? refuse(`JSON nested at most ${deepestJson} levels deep is needed`)
        : cell
    default:
      return cell
  }
}

/** A decimal with all digits of its scale; the server leaves out zeros, also the one before the point. */
export function decimalText(cell: Exclude<Cell, null>, scale: number): string {
  const [, sign, whole = '', fraction = ''] = /^(-?)(\d*)\.?(\d*)$/.exec(String(cell)) ?? []
  if (sign === undefined) throw new DatabaseError('corrupt', 'Oracle gave a decimal that is none.')
  const digits = fraction.padEnd(scale, '0')
  return `${sign}${whole === '' ? '0' : whole}${digits === '' ? '' : `.${digits}`}`
}

/** How cells of this column become values; undefined where they are the value already. */
export function decoderOf({ type }: ColumnState): ((cell: Exclude<Cell, null>) => unknown) | undefined {
  switch (type.kind) {
    case 'integer':
    case 'double':
      return undefined
    case 'decimal':
      return (cell) => decimalText(cell, type.scale)
    case 'uuid':
      return (cell) => uuidText(cell as Uint8Array)
    case 'text':
    case 'enumeration':
      return (cell) => withoutEmptyMark(cell as string)
    case 'counter':
      return Number
    case 'bigint':
      return (cell) => BigInt(cell as string | number)
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
