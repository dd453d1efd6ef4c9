// The limits of one transaction, kept between its statements on every engine: its deadline, and its caller's signal.
import type { Cell, Connection, LoadStatement, RawRow, Statement, TransactionLimits, Written } from './engine.ts'
import { cancelled, DatabaseError } from './errors.ts'

export const deadlinePassed = (): DatabaseError =>
  new DatabaseError('timeout', 'Its deadline has passed; nothing was committed.', { retryable: true })

/** @throws DatabaseError `cancelled` or `timeout` where the transaction must go no further. */
export function checkLimits({ left, signal }: TransactionLimits): void {
  if (signal?.aborted) throw cancelled(signal)
  if (left !== undefined && left() <= 0) throw deadlinePassed()
}

/** Sends no statement past a limit. */
export class LimitedConnection implements Connection {
  readonly #connection: Connection
  readonly #limits: TransactionLimits

  constructor(connection: Connection, limits: TransactionLimits) {
    this.#connection = connection
    this.#limits = limits
  }

  async all(statement: Statement, parameters: readonly Cell[]): Promise<RawRow[]> {
    checkLimits(this.#limits)
    return this.#connection.all(statement, parameters)
  }

  async run(statement: Statement, parameters: readonly Cell[]): Promise<{ changes: number }> {
    checkLimits(this.#limits)
    return this.#connection.run(statement, parameters)
  }

  async load(statement: LoadStatement, rows: Iterable<readonly Cell[]>): Promise<Written> {
    checkLimits(this.#limits)
    return this.#connection.load!(statement, rows)
  }

  async *iterate(statement: Statement, parameters: readonly Cell[]): AsyncGenerator<RawRow> {
    checkLimits(this.#limits)
    for await (const row of this.#connection.iterate(statement, parameters)) {
      checkLimits(this.#limits)
      yield row
    }
  }

  async execute(sql: string): Promise<void> {
    checkLimits(this.#limits)
    return this.#connection.execute(sql)
  }
}
