// A statement by itself: the engine begins and ends its transaction, so that nobody else has to.
import type { Cell, Connection, RawRow, SingleLimits, Statement, Written } from '../../engine.ts'
import { DatabaseError } from '../../errors.ts'
import type { SqliteConnection } from './connection.ts'
import type { Readers } from './readers.ts'

const moreThanOne = (): DatabaseError => new DatabaseError('usage', 'A statement by itself has nothing beside it.')

abstract class Single implements Connection {
  abstract all(statement: Statement, parameters: readonly Cell[]): Promise<RawRow[]>
  abstract run(statement: Statement, parameters: readonly Cell[]): Promise<Written>

  iterate(): AsyncIterable<RawRow> {
    throw moreThanOne()
  }

  execute(): Promise<void> {
    return Promise.reject(moreThanOne())
  }
}

export class SingleRead extends Single {
  readonly #readers: Readers
  readonly #limits: SingleLimits

  constructor(readers: Readers, limits: SingleLimits) {
    super()
    this.#readers = readers
    this.#limits = limits
  }

  all(statement: Statement, parameters: readonly Cell[]): Promise<RawRow[]> {
    return this.#readers.allSingle(statement, parameters, this.#limits)
  }

  run(): Promise<Written> {
    return Promise.reject(moreThanOne())
  }
}

/** For who holds the lock of the writers. */
export class SingleWrite extends Single {
  readonly #connection: SqliteConnection
  readonly #timeoutMs: number

  constructor(connection: SqliteConnection, timeoutMs: number) {
    super()
    this.#connection = connection
    this.#timeoutMs = timeoutMs
  }

  all(statement: Statement, parameters: readonly Cell[]): Promise<RawRow[]> {
    return this.#connection.patiently(this.#timeoutMs, () => this.#connection.allNow(statement, parameters))
  }

  run(statement: Statement, parameters: readonly Cell[]): Promise<Written> {
    return this.#connection.patiently(this.#timeoutMs, () => this.#connection.runNow(statement, parameters))
  }
}
