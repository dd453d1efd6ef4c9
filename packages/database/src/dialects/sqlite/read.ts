// One reading transaction: it begins in the program's thread, and goes on in another one as soon as a long statement comes.
import type { Cell, Connection, RawRow, Statement, TransactionLimits } from '../../engine.ts'
import { DatabaseError } from '../../errors.ts'
import type { SqliteConnection } from './connection.ts'
import type { Readers } from './readers.ts'
import { ThreadReader } from './thread-reader.ts'

/** A connection in the program's thread. */
export interface Here {
  readonly connection: SqliteConnection
  /** How many writers of this program had committed before its snapshot was taken. */
  readonly commits: number
  /** What the witness of all commits, also of other programs, said before; absent where it was not asked. */
  readonly version: number | undefined
  readonly giveBack: () => void
}

/** A connection in a thread of its own. */
export interface Beside {
  readonly reader: ThreadReader
  readonly giveBack: () => void
}

// So many rows one by one are as long as a long statement.
const manyRows = 2_000

/**
 * A transaction sees one moment, that of its beginning. So it moves only where nobody has committed since before its snapshot. While
 * it has read nothing its beginning may be put off until a thread is free; once it has, the witness is asked again after the
 * snapshot of the other thread was taken, which is then the same. Otherwise it stays where it is.
 */
export class Read implements Connection {
  readonly #readers: Readers
  readonly #limits: TransactionLimits
  #at: Here | Beside | undefined
  /** Something was read, so that its moment is fixed. */
  #begun = false
  #stays = false
  #moving: Promise<void> | undefined

  constructor(readers: Readers, limits: TransactionLimits, at: Here | Beside) {
    this.#readers = readers
    this.#limits = limits
    this.#at = at
  }

  async all(statement: Statement, parameters: readonly Cell[]): Promise<RawRow[]> {
    const connection = this.#ready(statement) ?? (await this.#whereItMoved(statement))
    return connection instanceof ThreadReader
      ? this.#readers.allBeside(connection, statement, parameters)
      : this.#readers.allHere(connection, statement, parameters)
  }

  async run(statement: Statement, parameters: readonly Cell[]): Promise<{ changes: number }> {
    const connection = this.#ready() ?? (await this.#whereItMoved())
    return connection.run(statement, parameters)
  }

  async *iterate(statement: Statement, parameters: readonly Cell[]): AsyncGenerator<RawRow> {
    const connection = this.#ready(statement) ?? (await this.#whereItMoved(statement))
    const here = !(connection instanceof ThreadReader)
    let rows = 0
    for await (const row of connection.iterate(statement, parameters)) {
      rows += 1
      if (here && rows === manyRows) this.#readers.tookLong(statement)
      yield row
    }
  }

  /** A savepoint belongs to the connection it was made on. */
  async execute(sql: string): Promise<void> {
    const connection = this.#ready() ?? (await this.#whereItMoved())
    this.#stays = true
    await connection.execute(sql)
  }

  async commit(): Promise<void> {
    const connection = this.#ready() ?? (await this.#whereItMoved())
    await connection.commit()
  }

  async rollback(): Promise<void> {
    await this.#moving?.catch(() => {})
    try {
      if (this.#at) await connectionOf(this.#at).rollback()
    } catch {
      // Why the work failed matters more; the connection tries again before its next transaction.
    }
  }

  /** Gives back what it holds. */
  end(): void {
    this.#at?.giveBack()
    this.#at = undefined
  }

  /** The connection for a statement; undefined where the transaction is moving, or has begun to for its sake. */
  #ready(statement?: Statement): SqliteConnection | ThreadReader | undefined {
    const at = this.#at
    if (this.#moving || !at) return undefined
    if ('reader' in at) return at.reader
    if (statement && this.#mayMove(at) && this.#readers.isLong(statement, at.connection)) {
      this.#moving = this.#move(at)
      return undefined
    }
    this.#begun = true
    return at.connection
  }

  #mayMove({ connection, commits, version }: Here): boolean {
    if (this.#stays || connection.reading || commits !== this.#readers.commits) return false
    return version === undefined ? !this.#begun : version === this.#readers.dataVersion()
  }

  /** Statements that were started side by side wait here together. */
  async #whereItMoved(statement?: Statement): Promise<SqliteConnection | ThreadReader> {
    for (;;) {
      await this.#moving
      this.#moving = undefined
      const connection = this.#ready(statement)
      if (connection) return connection
      if (!this.#at && !this.#moving) throw new DatabaseError('usage', 'This reading transaction has no connection any more.')
    }
  }

  async #move(here: Here): Promise<void> {
    if (!this.#begun) {
      // Its place is free for short reads while it waits for a thread.
      here.connection.rollback()
      here.giveBack()
      this.#at = undefined
      this.#at = await this.#readers.takeThread(this.#limits)
      return
    }
    const beside = await this.#readers.takeThread(this.#limits)
    if (this.#readers.dataVersion() === here.version) {
      here.connection.rollback()
      here.giveBack()
      this.#at = beside
      return
    }
    // What was read is of an older moment, which no other connection can have any more.
    this.#stays = true
    await beside.reader.rollback()
    beside.giveBack()
  }
}

const connectionOf = (at: Here | Beside): SqliteConnection | ThreadReader => ('reader' in at ? at.reader : at.connection)
