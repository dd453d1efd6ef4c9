// Finds out from a file's beginning how its cells are separated.
import { type Delimiter, type Dialect, delimiters, type RawRecord, readRecords } from './records.ts'

/** The records looked at; more add nothing but time. */
const recordsLookedAt = 200
const separatorLine = /^sep=([,;|\t])[ \t]*(?:\r\n|\n|\r)/i

/** The dialect of a file, and whether its first line is no header but says the delimiter, as some spreadsheets write it ("sep=;"). */
export interface DetectedDialect extends Dialect {
  separatorLine: boolean
}

/** Reads `head`, ASCII-compatible bytes without a byte order mark, with every delimiter and takes the one that makes an even table. */
export async function detectDialect(head: Buffer, complete: boolean): Promise<DetectedDialect> {
  const told = separatorLine.exec(head.subarray(0, 32).toString('latin1'))
  if (told !== null) {
    const delimiter = told[1] as Delimiter
    return {
      delimiter,
      padded: await isPadded(wholeLines(head.subarray(told[0].length), complete), delimiter),
      separatorLine: true,
    }
  }
  const lines = wholeLines(head, complete)
  let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 }
  for (const delimiter of delimiters) {
    const score = evenness(await recordsOf(lines, { delimiter, padded: false }))
    if (score > best.score) best = { delimiter, score }
  }
  const padded = await isPadded(lines, best.delimiter)
  return { delimiter: best.delimiter, padded, separatorLine: false }
}

/** 0 for a single column; else mostly the share of records with as many cells as the header, a little more for more columns. */
function evenness(records: RawRecord[]): number {
  const [header, ...rows] = records
  if (header === undefined || !('cells' in header) || header.cells.length < 2) return 0
  const width = header.cells.length
  let even = 0
  let cells = 0
  let spaced = 0
  for (const row of rows) {
    if (!('cells' in row)) continue
    even += row.cells.length === width ? 1 : row.cells.length > 1 && row.cells.length < width ? 0.3 : 0
  }
  for (const record of records) {
    if (!('cells' in record)) continue
    cells += record.cells.length - 1
    // A comma followed by a blank is more often punctuation than a delimiter.
    for (const cell of record.cells.slice(1)) if (cell.startsWith(' ') && !/^ +"/.test(cell)) spaced += 1
  }
  const share = rows.length === 0 ? 1 : even / rows.length
  return share * (1 - (0.5 * spaced) / Math.max(1, cells)) + Math.min(width, 20) / 100
}

/** Whether quotes stand after blanks, and mostly close where the cell ends, or reading them as quotes makes the table more even. */
async function isPadded(lines: Buffer, delimiter: Delimiter): Promise<boolean> {
  const plain = await recordsOf(lines, { delimiter, padded: false })
  const quotes = plain.flatMap((record) => ('cells' in record ? record.cells.filter((cell) => /^ +"/.test(cell)) : []))
  if (quotes.length === 0) return false
  if (quotes.filter((cell) => /^ +"[^"]*"$/.test(cell)).length > quotes.length / 2) return true
  return evenness(await recordsOf(lines, { delimiter, padded: true })) >= evenness(plain)
}

async function recordsOf(lines: Buffer, dialect: Dialect): Promise<RawRecord[]> {
  const records: RawRecord[] = []
  for await (const batch of readRecords(once(lines), dialect, 'bytes')) {
    records.push(...batch.filter((record) => !isBlank(record)))
    if (records.length >= recordsLookedAt) break
  }
  return records.slice(0, recordsLookedAt)
}

/** Whether a record has no content at all, only blanks and delimiters; such lines are no rows. */
export function isBlank(record: RawRecord): boolean {
  return 'cells' in record && record.cells.every(isBlankCell)
}

/** ASCII blanks only: the answer must not depend on the encoding, as row numbers depend on it. */
export function isBlankCell(cell: string): boolean {
  return !/[^ \t\r\n]/.test(cell)
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes
}

/** Without the line that the head's end cut through. */
function wholeLines(head: Buffer, complete: boolean): Buffer {
  if (complete) return head
  const end = Math.max(head.lastIndexOf(0x0a), head.lastIndexOf(0x0d))
  return end === -1 ? head : head.subarray(0, end + 1)
}
