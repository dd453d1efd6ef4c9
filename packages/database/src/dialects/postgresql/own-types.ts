// Cells that come from no column of the schema, read by the server's own types.
import type { RawRow } from '../../engine.ts'

/** Whole numbers are numbers where that is exact. */
const wholeNumber = (text: string): number | bigint => {
  const number = Number(text)
  return Number.isSafeInteger(number) ? number : BigInt(text)
}

const json = (text: string): unknown => JSON.parse(text) as unknown
const moment = (text: string): Date => new Date(`${text.slice(0, 10)}T${text.slice(11).replace(/\+00$/, '')}Z`)

// The server's numbers of its types (pg_type.oid), which never change; what is not here stays text, as numeric does.
const readers: Record<number, (text: string) => unknown> = {
  16: (text) => text === 't',
  17: (text) => new Uint8Array(Buffer.from(text.slice(2), 'hex')),
  20: wholeNumber,
  21: Number,
  23: Number,
  26: Number,
  114: json,
  700: Number,
  701: Number,
  1114: moment,
  1184: moment,
  3802: json,
}

/** Reads, in place, the cells of columns that are not known otherwise. */
export function readByType(
  rows: readonly RawRow[],
  fields: readonly { readonly name: string; readonly dataTypeID: number }[],
  known: ReadonlySet<string>,
): void {
  for (const { name, dataTypeID } of fields) {
    const reader = readers[dataTypeID]
    if (!reader || known.has(name)) continue
    for (const row of rows as Record<string, unknown>[]) {
      const cell = row[name]
      if (typeof cell === 'string') row[name] = reader(cell)
    }
  }
}
