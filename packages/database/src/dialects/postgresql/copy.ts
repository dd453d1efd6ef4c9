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
  sendCopyFail: (message: string) => void
}

// Larger messages gain nothing (measured: the research on the data layer, §2).
const chunkBytes = 131_072

/** One COPY … FROM STDIN as the driver takes it: it is told of each message of the server. */
export class CopyIn {
  readonly #text: string
  readonly #data: Buffer
  readonly #resolve: (rows: number) => void
  readonly #reject: (error: Error) => void
  #rows = 0
  #failed = false

  constructor(text: string, data: string, settle: { resolve: (rows: number) => void; reject: (error: Error) => void }) {
    this.#text = text
    this.#data = Buffer.from(data)
    this.#resolve = settle.resolve
    this.#reject = settle.reject
  }

  submit(wire: Wire): void {
    wire.query(this.#text)
  }

  handleCopyInResponse(wire: Wire): void {
    for (let at = 0; at < this.#data.length; at += chunkBytes) wire.sendCopyFromChunk(this.#data.subarray(at, at + chunkBytes))
    wire.endCopyFrom()
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.#rows = Number(/^COPY (\d+)$/.exec(text)?.[1] ?? 0)
  }

  handleReadyForQuery(): void {
    if (!this.#failed) this.#resolve(this.#rows)
  }

  handleError(error: Error): void {
    this.#failed = true
    this.#reject(error)
  }
}
