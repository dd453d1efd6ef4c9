// What one exchange with the server says, as the bytes of the protocol, in one buffer: the driver writes a message at a time.
import type { Cell } from '../../engine.ts'

// https://www.postgresql.org/docs/current/protocol-message-formats.html
const letters = { parse: 0x50, bind: 0x42, describe: 0x44, execute: 0x45, sync: 0x53 }
const portal = 0x50
const [asText, asBytes] = [0, 1]
const empty = -1

// A character of UTF-16 takes at most three bytes of UTF-8.
const mostBytes = 3
// What is larger is not kept for the next exchange.
const keptBytes = 65_536

/** Messages one behind the other, until they are taken. */
export class Messages {
  #bytes = Buffer.allocUnsafeSlow(keptBytes)
  #at = 0

  /** Has a statement prepared, under that name; the empty one is the next statement's too. */
  parse(name: string, text: string): void {
    const start = this.#begin(letters.parse)
    this.#text(name)
    this.#text(text)
    // The server finds the types of the parameters.
    this.#short(0)
    this.#end(start)
  }

  /** Gives a prepared statement its values. Cells are sent as text, but for bytes, and wanted as text. */
  bind(name: string, cells: readonly Cell[]): void {
    const start = this.#begin(letters.bind)
    this.#text('')
    this.#text(name)
    const mixed = cells.some((cell) => cell instanceof Uint8Array)
    this.#short(mixed ? cells.length : 0)
    if (mixed) for (const cell of cells) this.#short(cell instanceof Uint8Array ? asBytes : asText)
    this.#short(cells.length)
    for (const cell of cells) this.#cell(cell)
    this.#short(0)
    this.#end(start)
  }

  /** Asks which columns the rows will have. */
  describe(): void {
    const start = this.#begin(letters.describe)
    this.#byte(portal)
    this.#text('')
    this.#end(start)
  }

  execute(): void {
    const start = this.#begin(letters.execute)
    this.#text('')
    // All rows.
    this.#long(0)
    this.#end(start)
  }

  /** Ends the exchange; what was not in a transaction before is committed. After an error the server passes over all up to here. */
  sync(): void {
    this.#end(this.#begin(letters.sync))
  }

  /** All that was said; from here on there is nothing. */
  take(): Buffer {
    const taken = Buffer.from(this.#bytes.subarray(0, this.#at))
    this.#at = 0
    if (this.#bytes.length > keptBytes) this.#bytes = Buffer.allocUnsafeSlow(keptBytes)
    return taken
  }

  #begin(letter: number): number {
    this.#byte(letter)
    const start = this.#at
    this.#long(0)
    return start
  }

  /** The length counts itself. */
  #end(start: number): void {
    this.#bytes.writeInt32BE(this.#at - start, start)
  }

  #cell(cell: Cell): void {
    if (cell === null) return this.#long(empty)
    const start = this.#at
    this.#long(0)
    if (cell instanceof Uint8Array) this.#raw(cell)
    else this.#characters(typeof cell === 'string' ? cell : String(cell))
    this.#bytes.writeInt32BE(this.#at - start - 4, start)
  }

  #text(text: string): void {
    this.#characters(text)
    this.#byte(0)
  }

  #characters(text: string): void {
    this.#room(text.length * mostBytes)
    this.#at += this.#bytes.write(text, this.#at)
  }

  #raw(bytes: Uint8Array): void {
    this.#room(bytes.byteLength)
    this.#bytes.set(bytes, this.#at)
    this.#at += bytes.byteLength
  }

  #byte(byte: number): void {
    this.#room(1)
    this.#bytes[this.#at++] = byte
  }

  #short(number: number): void {
    this.#room(2)
    this.#at = this.#bytes.writeUInt16BE(number, this.#at)
  }

  #long(number: number): void {
    this.#room(4)
    this.#at = this.#bytes.writeInt32BE(number, this.#at)
  }

  #room(bytes: number): void {
    const needed = this.#at + bytes
    if (needed <= this.#bytes.length) return
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.#bytes.length * 2))
    this.#bytes.copy(larger, 0, 0, this.#at)
    this.#bytes = larger
  }
}
