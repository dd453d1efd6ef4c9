// Looks through a file once, in constant memory, and says how it is written and what its columns hold.
import { createHash } from 'node:crypto'
import { Refusal } from '../../errors.ts'
import { ColumnObserver, type ColumnStatistics } from './column-statistics.ts'
import { type DetectedDialect, detectDialect } from './dialect.ts'
import { asciiCompatible, decodeBytes, type TextEncoding, Utf8Check, wideEncoding } from './encoding.ts'
import { readHeader, refuseTooManyColumns } from './header.ts'
import { refuseBinary, refuseWhatIsNoCsv } from './not-csv.ts'
import { type RawRecord, readRecords } from './records.ts'
import { numberRecords, type Row, surplusCells } from './rows.ts'
import { type ImportSource, peek, unpack } from './source.ts'
import { SpreadSample } from './spread-sample.ts'

/** What one pass over a file tells; plain JSON. */
export interface Inspection {
  name: string
  encoding: TextEncoding
  dialect: DetectedDialect
  /** Of the unpacked bytes. */
  size: number
  /** Of the unpacked bytes, 64 hexadecimal digits. */
  sha256: string
  /** Trimmed and distinct names; nameless columns are called `column_7`. */
  header: string[]
  /** What was changed in the header, in sentences. */
  headerNotes: string[]
  /** Data rows, unreadable ones included: the number of the last row `readRows` gives. */
  rows: number
  unreadableRows: number
  /** The first 100 readable rows and up to 200 spread evenly over the rest; long cells are cut. */
  sample: Row[]
  /** One for each column of the header. */
  columns: ColumnStatistics[]
}

const headBytes = 256 * 1024

/**
 * Inspects `source`. Throws a {@link Refusal} with the mend for what is no CSV, for an empty file or a header without rows,
 * and beyond the limits of `source.ts`.
 */
export async function inspectFile(source: ImportSource): Promise<Inspection> {
  const { head, all } = await peek(unpack(source), headBytes)
  try {
    refuseWhatIsNoCsv(source.name, head)
    const wide = wideEncoding(head)
    if (wide === null) refuseBinary(source.name, head)
    return await inspectBytes(source.name, all, wide)
  } finally {
    await all.return(undefined)
  }
}

async function inspectBytes(
  name: string,
  bytes: AsyncIterable<Buffer>,
  wide: 'utf-16le' | 'utf-16be' | null,
): Promise<Inspection> {
  const hash = createHash('sha256')
  const utf8 = new Utf8Check()
  let size = 0
  async function* measured(): AsyncGenerator<Buffer> {
    for await (const chunk of bytes) {
      hash.update(chunk)
      size += chunk.length
      if (wide === null) utf8.add(chunk)
      yield chunk
    }
  }
  const { head, all, complete } = await peek(asciiCompatible(measured(), wide), headBytes)
  const dialect = await detectDialect(head, complete)
  const observer = new TableObserver(name)
  // Read as one character a byte: quotes, delimiters and line ends are the same in UTF-8 and windows-1252, which is only known at the end.
  for await (const batch of numberRecords(readRecords(all, dialect, 'bytes'), dialect)) {
    for (const { row, record } of batch) observer.add(row, record)
  }
  const encoding = wide ?? (utf8.holds ? 'utf-8' : 'windows-1252')
  return { name, encoding, dialect, size, sha256: hash.digest('hex'), ...observer.result(encoding) }
}

/** Collects what is worth knowing of the rows that pass by. */
class TableObserver {
  readonly #name: string
  #header: string[] | null = null
  #columns: ColumnObserver[] = []
  #sample = new SpreadSample<Row>(100, 200)
  #cellLength = 0
  #rows = 0
  #unreadable = 0

  constructor(name: string) {
    this.#name = name
  }

  add(row: number, record: RawRecord): void {
    if (this.#header === null) this.#begin(record)
    else this.#addRow(row, record, this.#header.length)
  }

  #begin(record: RawRecord): void {
    if ('fault' in record) {
      throw new Refusal(
        'invalid',
        `The header line of ${this.#name} cannot be read: it is longer than a row may be, or a quote in it is not closed. Mend the first line and try again.`,
      )
    }
    refuseTooManyColumns(this.#name, record.cells.length)
    this.#header = record.cells
    // 64 KiB a row keeps the sample of a table of any shape small.
    this.#cellLength = Math.min(2000, Math.max(200, Math.floor(65_536 / record.cells.length)))
    this.#columns = record.cells.map(() => new ColumnObserver(this.#cellLength))
  }

  #addRow(row: number, record: RawRecord, width: number): void {
    this.#rows = row
    if ('fault' in record || surplusCells(record.cells, width) !== null) {
      this.#unreadable += 1
      return
    }
    for (const [index, column] of this.#columns.entries()) column.add(record.cells[index] ?? '')
    this.#sample.add(() => ({
      row,
      cells: this.#columns.map((_, index) => (record.cells[index] ?? '').slice(0, this.#cellLength)),
    }))
  }

  result(encoding: TextEncoding): Pick<Inspection, 'header' | 'headerNotes' | 'rows' | 'unreadableRows' | 'sample' | 'columns'> {
    if (this.#header === null) {
      throw new Refusal(
        'invalid',
        `${this.#name} holds nothing but blanks: export it again, with a header line and at least one row.`,
      )
    }
    const decode = (text: string): string => decodeBytes(text, encoding)
    const { header, notes } = readHeader(this.#name, this.#header.map(decode))
    if (this.#rows === 0) {
      throw new Refusal(
        'invalid',
        `${this.#name} holds a header line and no rows: there is nothing to import. Export it again with its rows.`,
      )
    }
    return {
      header,
      headerNotes: notes,
      rows: this.#rows,
      unreadableRows: this.#unreadable,
      sample: this.#sample.items().map(({ row, cells }) => ({ row, cells: cells.map(decode) })),
      columns: this.#columns.map((column) => column.statistics(decode)),
    }
  }
}
