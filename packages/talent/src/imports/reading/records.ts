// Splits delimited bytes into records, and goes on after broken quotes and endless lines instead of giving up.
import { importLimits } from './source.ts'

export const delimiters = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof delimiters)[number]

/** How a file's records are written. */
export interface Dialect {
  delimiter: Delimiter
  /** Blanks after the delimiter are no part of the cells, so that `a, "b, c"` has two. */
  padded: boolean
}

/** How cells come out: as UTF-8 text; or with one character for each byte, to be decoded later (the only way for padded files). */
export type View = 'utf8' | 'bytes'

export type Fault = 'open-quote' | 'misplaced-quote' | 'too-long' | 'nul'

/** A record's cells; or what is wrong with it and the beginning of its first line. */
export type RawRecord = { cells: string[] } | { fault: Fault; text: string }

/** Fed in slices of this many bytes, so that a source's own chunk size never decides the memory used. */
const slice = 64 * 1024

/**
 * The records of ASCII-compatible `bytes` without a byte order mark, in batches, blank lines included (as one empty cell).
 * Keeps one record and one slice in memory. After a record that cannot be read it goes on at the line after that record's first line.
 */
export async function* readRecords(bytes: AsyncIterable<Buffer>, dialect: Dialect, view: View): AsyncGenerator<RawRecord[]> {
  const reader = new RecordReader(dialect, view)
  for await (const chunk of bytes) {
    for (let start = 0; start < chunk.length; start += slice) {
      const records = reader.add(chunk.subarray(start, start + slice))
      if (records.length > 0) yield records
    }
  }
  const records = reader.end()
  if (records.length > 0) yield records
}

class RecordReader {
  readonly #dialect: Dialect
  readonly #encoding: 'utf8' | 'latin1'
  /** The bytes from the start of the first unfinished record on. */
  #pending: Buffer = Buffer.alloc(0)
  /** Inside a line that is too long: everything up to its end is dropped. */
  #dropping = false

  constructor(dialect: Dialect, view: View) {
    if (dialect.padded && view !== 'bytes') throw new Error('padded files are read as bytes')
    this.#dialect = dialect
    this.#encoding = view === 'utf8' ? 'utf8' : 'latin1'
  }

  add(bytes: Buffer): RawRecord[] {
    this.#pending = this.#pending.length === 0 ? bytes : Buffer.concat([this.#pending, bytes])
    return this.#take(false)
  }

  end(): RawRecord[] {
    return this.#take(true)
  }

  #take(isWhole: boolean): RawRecord[] {
    const text = new Splitter(this.#pending, this.#dialect, { encoding: this.#encoding, isWhole })
    const records: RawRecord[] = []
    let at = this.#dropping ? this.#drop(text, 0) : 0
    while (at < text.length) {
      const record = text.record(at)
      if (typeof record === 'object') {
        records.push(record)
        at = text.next
        continue
      }
      const hasLine = isWhole || text.hasLineEnd(at)
      const mayGoOn = !hasLine || (record === 'unfinished' && !isWhole)
      if (mayGoOn && text.length - at <= importLimits.rowBytes) break
      const fault = !hasLine ? 'too-long' : record === 'unfinished' ? 'open-quote' : record
      records.push({ fault, text: text.firstLine(at) })
      at = this.#drop(text, at)
    }
    this.#pending = this.#pending.subarray(at)
    return records
  }

  /** Where the line after the first one starts. */
  #drop(text: Splitter, from: number): number {
    this.#dropping = !text.hasLineEnd(from)
    return text.afterLine(from)
  }
}

/** Where a sign stands next. Asked from anywhere, it looks through no part of the text twice, but for one that is asked about again. */
class Sign {
  readonly #text: string
  readonly #sign: string
  #from = 0
  #at = -1

  constructor(text: string, sign: string) {
    this.#text = text
    this.#sign = sign
  }

  /** Its first place from there on; Infinity where there is none. */
  after(from: number): number {
    if (from < this.#from || from > this.#at) {
      const found = this.#text.indexOf(this.#sign, from)
      this.#from = from
      this.#at = found === -1 ? Infinity : found
    }
    return this.#at
  }
}

const padding = /[ \t\f\v\u00a0]/

/** Records of bytes by their places: every sign that parts them is one byte, in each encoding that is ASCII-compatible. */
class Splitter {
  /** Where the record after the one that was told last begins. */
  next = 0
  readonly #bytes: Buffer
  readonly #text: string
  readonly #dialect: Dialect
  readonly #encoding: 'utf8' | 'latin1'
  readonly #isWhole: boolean
  readonly #hasNul: boolean
  readonly #quote: Sign
  readonly #delimiter: Sign
  readonly #feed: Sign
  readonly #return: Sign

  constructor(bytes: Buffer, dialect: Dialect, { encoding, isWhole }: { encoding: 'utf8' | 'latin1'; isWhole: boolean }) {
    this.#bytes = bytes
    this.#text = bytes.toString('latin1')
    this.#dialect = dialect
    this.#encoding = encoding
    this.#isWhole = isWhole
    this.#hasNul = bytes.includes(0)
    const sign = (text: string): Sign => new Sign(this.#text, text)
    this.#quote = sign('"')
    this.#delimiter = sign(dialect.delimiter)
    this.#feed = sign('\n')
    this.#return = sign('\r')
  }

  get length(): number {
    return this.#text.length
  }

  /** The record that begins there, or why there is none. An unfinished one may end in bytes that are still to come. */
  record(start: number): { cells: string[] } | 'unfinished' | 'misplaced-quote' | { fault: 'nul'; text: string } {
    const cells: string[] = []
    for (let at = start; ; ) {
      const from = this.#dialect.padded ? this.#pastPadding(at) : at
      const isQuoted = this.#text[from] === '"'
      const end = isQuoted ? this.#closing(from) : this.#cellEnd(from)
      if (end === Infinity) return 'unfinished'
      if (isQuoted && end < this.length && this.#cellEnd(end) !== end) return 'misplaced-quote'
      cells.push(isQuoted ? this.#cell(from + 1, end - 1).replaceAll('""', '"') : this.#cell(from, end))
      if (this.#text[end] !== this.#dialect.delimiter) {
        if (this.#text[end] === '\r' && end + 1 === this.length && !this.#isWhole) return 'unfinished'
        this.next = this.afterLine(end)
        return this.#hasNul && cells.some((cell) => cell.includes('\0')) ? this.#withNul(cells) : { cells }
      }
      at = end + 1
    }
  }

  #withNul(cells: readonly string[]): { fault: 'nul'; text: string } {
    return { fault: 'nul', text: cells.join(this.#dialect.delimiter).slice(0, 1000) }
  }

  /** Of its own, and not a part of the whole text: whoever keeps a cell would keep that. */
  #cell(from: number, end: number): string {
    return from === end ? '' : this.#bytes.toString(this.#encoding, from, end)
  }

  #pastPadding(from: number): number {
    let at = from
    while (at < this.length && this.#text[at] !== this.#dialect.delimiter && padding.test(this.#text[at]!)) at += 1
    return at
  }

  /** Where a cell without quotes ends: before a delimiter or a line end, or at the end of all bytes. */
  #cellEnd(from: number): number {
    const end = Math.min(this.#delimiter.after(from), this.#lineEnd(from))
    return end === Infinity && this.#isWhole ? this.length : end
  }

  /** Behind the quote that closes the one there. */
  #closing(quote: number): number {
    let at = quote
    do at = this.#quote.after(at + 1) + 1
    while (this.#text[at] === '"')
    // One at the end may be the first of two.
    return at === this.length && !this.#isWhole ? Infinity : at
  }

  #lineEnd(from: number): number {
    return Math.min(this.#feed.after(from), this.#return.after(from))
  }

  hasLineEnd(from: number): boolean {
    return this.#lineEnd(from) < Infinity
  }

  /** A lone "\n" left of a "\r\n" that was cut in two makes a blank line, which is skipped. */
  afterLine(from: number): number {
    const end = this.#lineEnd(from)
    if (end === Infinity) return this.length
    return end + (this.#text[end] === '\r' && this.#text[end + 1] === '\n' ? 2 : 1)
  }

  firstLine(from: number): string {
    const most = this.#bytes.toString(this.#encoding, from, from + 1000)
    return most.split(/[\r\n]/, 1)[0] ?? ''
  }
}
