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

/** A row in the text format of COPY. */
function copyRow(row: readonly Cell[]): string {
  let text = copyCell(row[0]!)
  for (let at = 1; at < row.length; at++) text += `\t${copyCell(row[at]!)}`
  return `${text}\n`
}

/** What the driver has for one exchange. */
interface Wire {
  query: (text: string) => void
  sendCopyFromChunk: (chunk: Buffer) => void
  endCopyFrom: () => void
  sendCopyFail: (reason: string) => void
  readonly stream: {
    readonly writable: boolean
    readonly writableNeedDrain: boolean
    once: (event: 'drain', listener: () => void) => void
  }
}

// Characters of one message; larger ones gain nothing (measured: the research on the data layer, §2).
const chunkLength = 32_768

/**
 * One COPY … FROM STDIN as the driver takes it: it is told of each message of the server. Rows are taken and written out as fast as
 * the connection takes them, so that the server works while further ones are made.
 */
export class CopyIn {
  readonly #sql: string
  readonly #rows: Iterator<readonly Cell[]>
  readonly #resolve: (rows: number) => void
  readonly #reject: (error: Error) => void
  #written = 0
  #failed = false
  /** Why no more rows came. */
  #torn: Error | undefined

  constructor(
    sql: string,
    rows: Iterable<readonly Cell[]>,
    settle: { resolve: (rows: number) => void; reject: (error: Error) => void },
  ) {
    this.#sql = sql
    this.#rows = rows[Symbol.iterator]()
    this.#resolve = settle.resolve
    this.#reject = settle.reject
  }

  submit(wire: Wire): void {
    wire.query(this.#sql)
  }

  handleCopyInResponse(wire: Wire): void {
    try {
      this.#write(wire)
    } catch (error) {
      // The server takes back what it has, and answers with an error.
      this.#torn = error as Error
      wire.sendCopyFail('no more rows')
    }
  }

  #write(wire: Wire): void {
    const { stream } = wire
    for (;;) {
      if (this.#failed || !stream.writable) return
      if (stream.writableNeedDrain) return stream.once('drain', () => this.handleCopyInResponse(wire))
      const text = this.#nextChunk()
      if (text === '') return wire.endCopyFrom()
      wire.sendCopyFromChunk(Buffer.from(text))
    }
  }

  #nextChunk(): string {
    let text = ''
    while (text.length < chunkLength) {
      const next = this.#rows.next()
      if (next.done === true) break
      text += copyRow(next.value)
    }
    return text
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.#written = Number(/^COPY (\d+)$/.exec(text)?.[1] ?? 0)
  }

  handleReadyForQuery(): void {
    if (!this.#failed) this.#resolve(this.#written)
  }

  handleError(error: Error): void {
    this.#failed = true
    this.#reject(this.#torn ?? error)
  }
}
