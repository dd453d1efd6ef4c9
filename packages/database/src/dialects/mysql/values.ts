// Values of the neutral types as MariaDB and MySQL take and give them.
import type { Cell } from '../../engine.ts'
import { DatabaseError } from '../../errors.ts'
import type { ColumnState } from '../../schema/state.ts'
import { depthOfJson } from '../json-depth.ts'
import { encodeValue as encodeChecked, withPoint, type CellForms } from '../neutral-values.ts'

const forms: CellForms = {
  decimal: (scaled, { scale }) => withPoint(String(scaled), scale),
  boolean: Number,
  timestamp: (iso) => `${iso.slice(0, 10)} ${iso.slice(11, 23)}`,
}

// MariaDB reads no JSON that is nested deeper (JSON_DEPTH_LIMIT), so that its check would refuse it.
const deepestJson = 31

/** Encodes one value for the driver; refuses, without repeating the value, what is not of the column's type. */
export function encodeValue(column: ColumnState, value: unknown, table: string): Cell {
  const cell = encodeChecked(forms, column, value, table)
  if (column.type.kind === 'json' && typeof cell === 'string' && depthOfJson(cell, deepestJson) > deepestJson) {
    throw new DatabaseError('value', `${table}.${column.name}: JSON nested at most ${deepestJson} levels deep is needed.`, {
      table,
      columns: [column.name],
    })
  }
  return cell
}

/** How cells of this column become values; undefined where they are the value already. */
export function decoderOf({ type }: ColumnState): ((cell: Exclude<Cell, null>) => unknown) | undefined {
  switch (type.kind) {
    case 'uuid':
    case 'text':
    case 'enumeration':
    case 'decimal':
    case 'date':
    case 'integer':
    case 'double':
      return undefined
    // The driver gives whole numbers of 64 bits as text, so that none is rounded.
    case 'counter':
      return Number
    case 'bigint':
      return (cell) => BigInt(cell as string)
    case 'boolean':
      return (cell) => cell === 1
    case 'timestamp':
      return (cell) => new Date(`${String(cell).replace(' ', 'T')}Z`)
    case 'json':
      return (cell) => JSON.parse(cell as string) as unknown
    case 'bytes':
      return (cell) => new Uint8Array(cell as Uint8Array)
  }
}
