// The rows of one answer as they come: the server is held up while nobody takes them.
import type { RawRow } from '../engine.ts'

// As many rows as a thousandth of a second brings over a local network.
const rowsAhead = 500

/** What brings the rows. */
export interface RowSource {
  pause(): void
  resume(): void
}

/** Whoever reads from the source gives it the rows by `take`, and then `end` or `fail`. */
export class RowReader {
  readonly #source: RowSource
  #rows: RawRow[] = []
  #mode: 'holding up' | 'keeping all' | 'discarding' = 'holding up'
  #ended = false
  #error: Error | undefined
  #wake: () => void = () => {}

  constructor(source: RowSource) {
    this.#source = source
  }

  take(row: RawRow): void {
    if (this.#mode === 'discarding') return
    this.#rows.push(row)
    if (this.#mode === 'holding up' && this.#rows.length >= rowsAhead) this.#source.pause()
    this.#wake()
  }

  end(): void {
    this.#ended = true
    this.#wake()
  }

  fail(error: Error): void {
    this.#error ??= error
    this.end()
  }

  /** Takes all that is left into memory, so that another statement can be answered. */
  keepRest(): void {
    if (this.#ended || this.#mode !== 'holding up') return
    this.#mode = 'keeping all'
    this.#source.resume()
  }

  /** Lets what is left pass. */
  discard(): void {
    if (this.#ended || this.#mode === 'discarding') return
    this.#mode = 'discarding'
    this.#rows = []
    this.#source.resume()
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
        if (this.#mode === 'holding up') this.#source.resume()
        await more
      }
    } finally {
      this.discard()
    }
  }
}
