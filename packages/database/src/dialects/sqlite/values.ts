// Values of the neutral types as SQLite keeps them, and back.
import type { Cell } from '../../engine.ts'
import type { ColumnState } from '../../schema/state.ts'
import { encodeValue as encodeChecked, withPoint, type CellForms } from '../neutral-values.ts'

const forms: CellForms = {
  // Whole numbers of their last digit, so that sums and comparisons are exact.
  decimal: (scaled, { precision }) => (precision <= 15 ? Number(scaled) : scaled),
  boolean: Number,
  timestamp: (iso) => iso,
}

/** Encodes one value for the driver; refuses, without repeating the value, what is not of the column's type. */
export const encodeValue = (column: ColumnState, value: unknown, table: string): Cell =>
  encodeChecked(forms, column, value, table)

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
      return (cell) => withPoint(String(cell), type.scale)
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
