// Reads a file's data rows one after the other, numbered the same way every time, in constant memory.
import { createHash, type Hash } from 'node:crypto'
import { Refusal } from '../../errors.ts'
import { type DetectedDialect, isBlank, isBlankCell } from './dialect.ts'
import { asciiCompatible, decodeBytes } from './encoding.ts'
import type { Inspection } from './inspect.ts'
import { type Fault, type RawRecord, readRecords } from './records.ts'
import { type ImportSource, importLimits, unpack } from './source.ts'

/** A data row (1 = the first after the header) with one cell per column of the header, as written in the file. */
export interface Row {
  row: number
  cells: string[]
}

/** A data row that could not be read: what is wrong with it, the mend, and the beginning of its text (≤ 1,000 characters). */
export interface UnreadableRow {
  row: number
  problem: string
  howToFix: string
  text: string
}

const faults: Record<Fault, { problem: string; howToFix: string }> = {
  'open-quote': {
    problem: 'A quote opens in this row and is not closed',
    howToFix: 'Close the cell with a second ", or write a " that belongs to the text as "".',
  },
  'misplaced-quote': {
    problem: 'A quote stands in the middle of a quoted cell',
    howToFix: 'Write a " that belongs to the text as "", and close the cell right before the next delimiter.',
  },
  'too-long': {
    problem: `The row is longer than ${importLimits.rowBytes / 1024 ** 2} MiB`,
    howToFix: 'Shorten it; if it is the whole file, save the file with line ends.',
  },
  nul: {
    problem: 'The row holds a NUL character, which is no text',
    howToFix: 'Delete the character, or export the file again.',
  },
}

/**
 * The data rows after row `afterRow`, in order. Missing trailing cells are empty; blank lines are no rows and have no number.
 * Throws a `Refusal` when the file is not what was inspected as far as unpacking it goes (damaged, beyond a limit).
 */
export async function* readRows(source: ImportSource, inspection: Inspection, afterRow = 0): AsyncGenerator<Row | UnreadableRow> {
  const { encoding, dialect, header } = inspection
  const wide = encoding === 'utf-16le' || encoding === 'utf-16be' ? encoding : null
  const hash = createHash('sha256')
  const bytes = asciiCompatible(hashed(unpack(source), hash), wide)
  const asBytes = encoding === 'windows-1252' || dialect.padded
  const records = readRecords(bytes, dialect, asBytes ? 'bytes' : 'utf8')
  const decode = asBytes ? (text: string) => decodeBytes(text, encoding) : null
  for await (const batch of numberRecords(records, dialect)) {
    for (const { row, record } of batch) {
      if (row > afterRow) yield readRow(row, record, header.length, decode)
    }
  }
  if (hash.digest('hex') !== inspection.sha256) throw new FileChanged(source.name)
}

/** The file is not the one that was inspected: it was changed in between, or cannot be read twice. */
export class FileChanged extends Refusal {
  constructor(name: string) {
    super('stale', `${name} changed while it was imported, or cannot be read twice; import it again when it is at rest.`)
  }
}

async function* hashed(bytes: AsyncIterable<Buffer>, hash: Hash): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    hash.update(chunk)
    yield chunk
  }
}

/** Numbers records: 0 is the header, 1 the first data row; blank lines and the line that says the delimiter are left out. */
export async function* numberRecords(
  batches: AsyncIterable<RawRecord[]>,
  dialect: DetectedDialect,
): AsyncGenerator<{ row: number; record: RawRecord }[]> {
  let row = 0
  let isSeparator = dialect.separatorLine
  for await (const batch of batches) {
    const numbered: { row: number; record: RawRecord }[] = []
    for (const record of batch) {
      if (!isSeparator && !isBlank(record)) numbered.push({ row: row++, record })
      isSeparator = false
    }
    yield numbered
  }
}

/** Cells beyond the header that hold something; null when the record fits. */
export function surplusCells(cells: string[], width: number): string[] | null {
  if (cells.length <= width) return null
  const surplus = cells.slice(width).filter((cell) => !isBlankCell(cell))
  return surplus.length === 0 ? null : surplus
}

function readRow(row: number, record: RawRecord, width: number, decode: ((text: string) => string) | null): Row | UnreadableRow {
  if ('fault' in record) return { row, ...faults[record.fault], text: decode?.(record.text) ?? record.text }
  const { cells } = record
  if (surplusCells(cells, width) !== null) {
    return {
      row,
      problem: `The row has ${cells.length} cells, but the header names ${width} columns`,
      howToFix: 'Put cells that hold the delimiter in quotes ("…"), or remove the surplus ones.',
      text: cells
        .map((cell) => decode?.(cell) ?? cell)
        .join(', ')
        .slice(0, 1000),
    }
  }
  cells.length = Math.min(cells.length, width)
  while (cells.length < width) cells.push('')
  return { row, cells: decode === null ? cells : cells.map(decode) }
}
