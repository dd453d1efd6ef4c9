// A session whose transactions the program begins and ends itself; what it leaves open is rolled back when it is disposed of.
import type {
  Cell,
  LoadStatement,
  Isolation,
  RawRow,
  Savepoint,
  Statement,
  WholeConnection,
  Written,
  Connection,
} from './engine.ts'
import { DatabaseError } from './errors.ts'
import type { BuilderParts } from './query-builder/query-builder.ts'
import type { Schema } from './schema/schema.ts'
import { Session, type SessionContext } from './session.ts'

/** How one transaction of a session is begun. */
export interface BeginOptions {
  /** Sees one moment of the database, waits for nobody, and cannot write. */
  readonly readOnly?: boolean
  /** May run beside other writers that say so. */
  readonly beside?: boolean
  readonly isolation?: Isolation
  /** What it is called where somebody waits for it, and in the log of queries. */
  readonly name?: string
  /** Deadline for all of it, in milliseconds. */
  readonly timeoutMs?: number
  readonly signal?: AbortSignal
}

/** A mark inside a transaction, to which what follows can be taken back. */
export interface Mark {
  /** Takes back what was written since; the mark stays. */
  rollback: () => Promise<void>
  /** Forgets the mark; what was written stays. */
  release: () => Promise<void>
}

/** Runs `work` in a transaction, which is committed when that returns and rolled back when it throws. */
export type Start = (options: BeginOptions, work: (connection: WholeConnection) => Promise<void>) => Promise<void>

/** The connection of the transaction that is open at the moment. */
export class SwitchedConnection implements WholeConnection {
  #connection: WholeConnection | undefined

  get isOpen(): boolean {
    return this.#connection !== undefined
  }

  switch(connection: WholeConnection | undefined): void {
    this.#connection = connection
  }

  get #current(): WholeConnection {
    if (this.#connection) return this.#connection
    throw new DatabaseError('usage', 'No transaction of this session is open; begin one.')
  }

  async all(statement: Statement, parameters: readonly Cell[]): Promise<RawRow[]> {
    return this.#current.all(statement, parameters)
  }
  async run(statement: Statement, parameters: readonly Cell[]): Promise<Written> {
    return this.#current.run(statement, parameters)
  }
  async load(statement: LoadStatement, rows: Iterable<readonly Cell[]>): Promise<Written> {
    return this.#current.load!(statement, rows)
  }
  async *iterate(statement: Statement, parameters: readonly Cell[]): AsyncGenerator<RawRow> {
    yield* this.#current.iterate(statement, parameters)
  }
  async execute(sql: string): Promise<void> {
    return this.#current.execute(sql)
  }
  async whole<T>(savepoint: Savepoint, work: (connection: Connection) => Promise<T>): Promise<T> {
    return this.#current.whole(savepoint, work)
  }
}

/** What ends the work of a transaction without an error. */
class RolledBack extends Error {}

export class ManualSession<S extends Schema> extends Session<S> {
  readonly #connection: SwitchedConnection
  readonly #start: Start
  readonly #savepoint: SessionContext['savepoint']
  #marks = 0
  #finish: { readonly commit: () => void; readonly rollback: () => void } | undefined
  /** The transaction; settles when it has ended. */
  #ended: Promise<void> = Promise.resolve()

  constructor(parts: BuilderParts, context: Omit<SessionContext, 'connection'>, start: Start) {
    const connection = new SwitchedConnection()
    super(parts, { ...context, connection })
    this.#connection = connection
    this.#start = start
    this.#savepoint = context.savepoint
  }

  /** True from `begin` to `commit` or `rollback`. */
  get isOpen(): boolean {
    return this.#finish !== undefined
  }

  /** Begins a transaction. It is not done again by itself: who begins it by hand decides that. */
  async begin(options: BeginOptions = {}): Promise<void> {
    if (this.isOpen)
      throw new DatabaseError(
        'usage',
        'A transaction of this session is open already; commit it or roll it back, or use savepoint().',
      )
    await new Promise<void>((resolve, reject) => {
      const work = (connection: WholeConnection): Promise<void> =>
        new Promise((commit, refuse) => {
          this.#finish = { commit, rollback: () => refuse(new RolledBack()) }
          this.#connection.switch(connection)
          resolve()
        })
      this.#ended = this.#start(options, work).finally(() => {
        this.#connection.switch(undefined)
        this.#finish = undefined
      })
      this.#ended.catch(reject)
    })
  }

  /** @throws DatabaseError as `transaction` would: where it fails, nothing is committed, unless the kind is `unknown outcome`. */
  async commit(): Promise<void> {
    this.#opened().commit()
    await this.#ended
  }

  async rollback(): Promise<void> {
    this.#opened().rollback()
    await this.#ended.catch((error: unknown) => {
      if (!(error instanceof RolledBack)) throw error
    })
  }

  /** Sets a mark; marks lie one inside another. */
  async savepoint(): Promise<Mark> {
    this.#opened()
    const { set, takeBack, release } = this.#savepoint(`mark_${++this.#marks}`)
    await this.#connection.execute(set)
    return {
      rollback: () => this.#connection.execute(takeBack),
      release: async () => {
        if (release !== undefined) await this.#connection.execute(release)
      },
    }
  }

  /** Rolls back what is open. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.isOpen) await this.rollback()
  }

  #opened(): { readonly commit: () => void; readonly rollback: () => void } {
    if (this.#finish) return this.#finish
    throw new DatabaseError('usage', 'No transaction of this session is open; begin one.')
  }
}
