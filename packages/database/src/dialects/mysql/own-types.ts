// Cells that come from no column of the schema, read by the server's own types.
import type { RawRow } from '../../engine.ts'

/** What the driver tells of a column of an answer. */
interface Field {
  readonly name: string
  readonly columnType?: number
}

/** Whole numbers are numbers where that is exact. */
function wholeNumber(cell: unknown): unknown {
  const number = Number(cell)
  return Number.isSafeInteger(number) ? number : BigInt(cell as string)
}

const moment = (cell: unknown): Date => new Date(`${String(cell).replace(' ', 'T')}Z`)
const bytes = (cell: unknown): unknown => (cell instanceof Uint8Array ? new Uint8Array(cell) : cell)

// The protocol's numbers of types; what is not here stays as the driver gives it, decimals as text.
const readers: Record<number, (cell: unknown) => unknown> = {
  7: moment,
  8: wholeNumber,
  12: moment,
  245: (cell) => (typeof cell === 'string' ? (JSON.parse(cell) as unknown) : cell),
  249: bytes,
  250: bytes,
  251: bytes,
  252: bytes,
  253: bytes,
  254: bytes,
}

/** Reads, in place, the cells of columns that are not known otherwise. */
export function readByType(rows: readonly RawRow[], fields: readonly Field[], known: ReadonlySet<string>): void {
  for (const { name, columnType } of fields) {
    const reader = columnType === undefined ? undefined : readers[columnType]
    if (!reader || known.has(name)) continue
    for (const row of rows as Record<string, unknown>[]) {
      const cell = row[name]
      if (cell !== null && cell !== undefined) row[name] = reader(cell)
    }
  }
}
