// Many rows by COPY: its text format, written here, and the exchange of messages the driver leaves to its caller.
import type { Cell } from '../../engine.ts'

// As in the format's description; every other character stands for itself.
const special = /[\\\n\r\t]/
const specials = /[\\\n\r\t]/g
const escapes: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function copyCell(cell: Cell): string {
  if (cell === null) return '\\N'
  if (typeof cell === 'string') return special.test(cell) ? cell.replace(specials, (found) => escapes[found]!) : cell
  // A backslash of its own, then the server's form of bytes.
  if (cell instanceof Uint8Array) return `\\\\x${Buffer.from(cell.buffer, cell.byteOffset, cell.byteLength).toString('hex')}`
  return String(cell)
}

/** Rows in the text format of COPY. */
export function copyText(rows: readonly (readonly Cell[])[]): string {
  let text = ''
  for (const row of rows) {
    let between = ''
    for (const cell of row) {
      text += between + copyCell(cell)
      between = '\t'
    }
    text += '\n'
  }
  return text
}

/** What the driver has for one exchange. */
interface Wire {
  query: (text: string) => void
  sendCopyFromChunk: (chunk: Buffer) => void
  endCopyFrom: () => void
  readonly stream: {
    readonly writable: boolean
    readonly writableNeedDrain: boolean
    once: (event: 'drain', listener: () => void) => void
  }
}

// As many rows as make a message of some tens of kilobytes; larger ones gain nothing (measured: the research on the data layer, §2).
const rowsPerChunk = 250

/**
 * One COPY … FROM STDIN as the driver takes it: it is told of each message of the server. Rows are written out as fast as the
 * connection takes them, so that the server works while further ones are.
 */
export class CopyIn {
  readonly #sql: string
  readonly #rows: readonly (readonly Cell[])[]
  readonly #resolve: (rows: number) => void
  readonly #reject: (error: Error) => void
  #written = 0
  #failed = false

  constructor(
    sql: string,
    rows: readonly (readonly Cell[])[],
    settle: { resolve: (rows: number) => void; reject: (error: Error) => void },
  ) {
    this.#sql = sql
    this.#rows = rows
    this.#resolve = settle.resolve
    this.#reject = settle.reject
  }

  submit(wire: Wire): void {
    wire.query(this.#sql)
  }

  handleCopyInResponse(wire: Wire): void {
    this.#write(wire, 0)
  }

  #write(wire: Wire, from: number): void {
    const { stream } = wire
    for (let at = from; at < this.#rows.length; at += rowsPerChunk) {
      if (this.#failed || !stream.writable) return
      if (stream.writableNeedDrain) return stream.once('drain', () => this.#write(wire, at))
      wire.sendCopyFromChunk(Buffer.from(copyText(this.#rows.slice(at, at + rowsPerChunk))))
    }
    wire.endCopyFrom()
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.#written = Number(/^COPY (\d+)$/.exec(text)?.[1] ?? 0)
  }

  handleReadyForQuery(): void {
    if (!this.#failed) this.#resolve(this.#written)
  }

  handleError(error: Error): void {
    this.#failed = true
    this.#reject(error)
  }
}
