// Splits delimited bytes into records with csv-parse, and goes on after broken quotes and endless lines instead of giving up.
import { type InfoRecord, Parser } from 'csv-parse'
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
const newlines = ['\r\n', '\n', '\r']

/**
 * The records of ASCII-compatible `bytes` without a byte order mark, in batches, blank lines included (as one empty cell).
 * Keeps one record and one slice in memory. After a record that cannot be read it goes on at the line after that record's first line.
 */
export async function* readRecords(bytes: AsyncIterable<Buffer>, dialect: Dialect, view: View): AsyncGenerator<RawRecord[]> {
  const reader = new RecordReader(dialect, view)
  for await (const chunk of bytes) {
    for (let start = 0; start < chunk.length; start += slice) {
      const records = await reader.add(chunk.subarray(start, start + slice))
      if (records.length > 0) yield records
    }
  }
  const records = await reader.end()
  if (records.length > 0) yield records
}

/** Stops the parser at a record. One for all: where each has a trace of its own, a file of broken rows takes many times as long. */
const stopHere = new Error('stop at this record')

class RecordReader {
  readonly #dialect: Dialect
  readonly #encoding: 'utf8' | 'latin1'
  readonly #transcodes: boolean
  #parser: Parser
  #records: RawRecord[] = []
  /** The bytes from the start of the first unfinished record on, and where they start as the parser counts. */
  #pending: Buffer = Buffer.alloc(0)
  #origin = 0
  /** Where the last finished record ended, as the parser counts. */
  #finished = 0
  #fault: Fault | null = null
  #sawNul = false
  /** Inside a line that is too long: everything up to its end is dropped. */
  #dropping = false

  constructor(dialect: Dialect, view: View) {
    if (dialect.padded && view !== 'bytes') throw new Error('padded files are read as bytes')
    this.#dialect = dialect
    // csv-parse trims blanks of all kinds; as latin1 it takes "(" and zero bytes for some (their codes end so), as UTF-8 it does not.
    this.#transcodes = dialect.padded
    this.#encoding = view === 'utf8' || dialect.padded ? 'utf8' : 'latin1'
    this.#parser = this.#newParser()
  }

  async add(raw: Buffer): Promise<RawRecord[]> {
    const bytes = this.#transcodes ? Buffer.from(raw.toString('latin1')) : raw
    this.#sawNul ||= bytes.includes(0)
    await this.#feed(this.#dropping ? this.#dropLine(bytes) : bytes)
    return this.#taken()
  }

  async end(): Promise<RawRecord[]> {
    for (;;) {
      const failed = await ended(this.#parser)
      this.#forgetFinished()
      if (!failed) return this.#taken()
      await this.#feed(this.#skipFirstLine(this.#fault ?? 'open-quote'))
    }
  }

  /** Each round either uses up the bytes or reports one record as faulty, so it ends. */
  async #feed(bytes: Buffer): Promise<void> {
    let next = bytes
    while (next.length > 0) {
      this.#pending = this.#pending.length === 0 ? next : Buffer.concat([this.#pending, next])
      const failed = await written(this.#parser, next)
      this.#forgetFinished()
      if (failed) next = this.#skipFirstLine(this.#fault ?? 'misplaced-quote')
      else if (this.#pending.length > importLimits.rowBytes)
        next = this.#skipFirstLine(lineEnd(this.#pending) === -1 ? 'too-long' : 'open-quote')
      else return
    }
  }

  #newParser(): Parser {
    this.#origin = 0
    this.#finished = 0
    this.#fault = null
    const parser = new Parser({
      delimiter: this.#dialect.delimiter,
      ltrim: this.#dialect.padded,
      encoding: this.#encoding,
      record_delimiter: newlines,
      // A quote inside an unquoted cell is a character; one misplaced in a quoted cell is found below, which this option alone would hide.
      relax_quotes: true,
      relax_column_count: true,
      on_record: (cells: string[], info: InfoRecord) => this.#take(cells, info.bytes),
    })
    parser.on('error', () => undefined)
    return parser
  }

  #take(cells: string[], end: number): null {
    const start = this.#finished
    if (cells.some((cell) => cell.startsWith('"')) && !this.#quotesAreSound(start, end)) {
      this.#fault = 'misplaced-quote'
      throw stopHere
    }
    this.#finished = end
    const hasNul = this.#sawNul && cells.some((cell) => cell.includes('\0'))
    this.#records.push(hasNul ? { fault: 'nul', text: cells.join(this.#dialect.delimiter).slice(0, 1000) } : { cells })
    return null
  }

  /** Whether every quoted cell of the record is closed right before a delimiter or the end. Only asked for where a cell begins with a quote. */
  #quotesAreSound(start: number, end: number): boolean {
    const text = this.#pending.toString('latin1', start - this.#origin, end - this.#origin).replace(/(?<![\r\n])[\r\n]+$/, '')
    const { delimiter, padded } = this.#dialect
    const isEnd = (at: number): boolean => at >= text.length || text[at] === delimiter
    for (let at = 0; at <= text.length; at++) {
      if (padded) while (/\s/.test(text[at] ?? '') && !isEnd(at)) at += 1
      if (text[at] === '"') {
        do {
          at = text.indexOf('"', at + 1) + 1
          if (at === 0) return false
        } while (text[at] === '"')
        if (!isEnd(at)) return false
      } else {
        while (!isEnd(at)) at += 1
      }
    }
    return true
  }

  /** Reports the unfinished record and gives the bytes after its first line, for a fresh parser. */
  #skipFirstLine(fault: Fault): Buffer {
    const failed = this.#pending
    const text = failed.subarray(0, 1000).toString(this.#encoding)
    this.#records.push({ fault, text: text.split(/[\r\n]/, 1)[0] ?? '' })
    this.#pending = Buffer.alloc(0)
    this.#parser.destroy()
    this.#parser = this.#newParser()
    return this.#dropLine(failed)
  }

  #dropLine(bytes: Buffer): Buffer {
    const end = lineEnd(bytes)
    this.#dropping = end === -1
    return end === -1 ? Buffer.alloc(0) : bytes.subarray(end)
  }

  #forgetFinished(): void {
    this.#pending = this.#pending.subarray(this.#finished - this.#origin)
    this.#origin = this.#finished
  }

  #taken(): RawRecord[] {
    const records = this.#records
    this.#records = []
    return records
  }
}

/** Where the line after the first one starts, or -1. A lone "\n" left of a "\r\n" that was cut in two makes a blank line, which is skipped. */
function lineEnd(bytes: Buffer): number {
  const feed = bytes.indexOf(0x0a)
  const first = feed === -1 ? bytes : bytes.subarray(0, feed)
  const carriage = first.indexOf(0x0d)
  if (carriage === -1) return feed === -1 ? -1 : feed + 1
  return bytes[carriage + 1] === 0x0a ? carriage + 2 : carriage + 1
}

function written(parser: Parser, bytes: Buffer): Promise<boolean> {
  return new Promise((resolve) => parser.write(bytes, (error) => resolve(Boolean(error))))
}

function ended(parser: Parser): Promise<boolean> {
  return new Promise((resolve) => {
    parser.once('error', () => resolve(true))
    parser.once('finish', () => resolve(false))
    parser.end()
  })
}
