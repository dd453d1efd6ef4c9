// The rows of one answer as they come: the server is held up while nobody takes them.
import type { Connection as Driver, FieldPacket, Query } from 'mysql2'
import type { RawRow } from '../../engine.ts'
import { readByType } from './own-types.ts'

// As many rows as a thousandth of a second brings over a local network.
const rowsAhead = 500

export class RowReader {
  readonly #driver: Driver
  #rows: RawRow[] = []
  #mode: 'holding up' | 'keeping all' | 'discarding' = 'holding up'
  #ended = false
  #error: Error | undefined
  #wake: () => void = () => {}

  /** @param known Where given, cells of all other columns are read by the server's own types. */
  constructor(driver: Driver, command: Query, known?: ReadonlySet<string>) {
    this.#driver = driver
    let fields: readonly FieldPacket[] = []
    command.on('fields', (told: FieldPacket[]) => (fields = told))
    command.on('result', (row: unknown) => {
      if (known) readByType([row as RawRow], fields, known)
      this.#take(row as RawRow)
    })
    command.on('error', (error) => this.fail(error))
    command.on('end', () => {
      this.#ended = true
      this.#wake()
    })
  }

  /** Takes all that is left into memory, so that another statement can be answered. */
  keepRest(): void {
    if (this.#ended || this.#mode !== 'holding up') return
    this.#mode = 'keeping all'
    this.#driver.resume()
  }

  /** Lets what is left pass. */
  discard(): void {
    if (this.#ended || this.#mode === 'discarding') return
    this.#mode = 'discarding'
    this.#rows = []
    this.#driver.resume()
  }

  fail(error: Error): void {
    this.#error ??= error
    this.#ended = true
    this.#wake()
  }

  async *rows(): AsyncGenerator<RawRow> {
    try {
      for (;;) {
        const taken = this.#rows
        this.#rows = []
        yield* taken
        if (this.#rows.length > 0) continue
        if (this.#error) throw this.#error
        if (this.#ended) return
        const more = new Promise<void>((resolve) => {
          this.#wake = resolve
        })
        if (this.#mode === 'holding up') this.#driver.resume()
        await more
      }
    } finally {
      this.discard()
    }
  }

  #take(row: RawRow): void {
    if (this.#mode === 'discarding') return
    this.#rows.push(row)
    if (this.#mode === 'holding up' && this.#rows.length >= rowsAhead) this.#driver.pause()
    this.#wake()
  }
}
