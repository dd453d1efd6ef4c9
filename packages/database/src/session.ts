// A session: one transaction's view of the database, from which the tables' verbs are taken.
import { DatabaseError } from './errors.ts'
import type { Kysely } from 'kysely'
import type { Cell, Connection, Dialect, LoadStatement, RawRow, Savepoint, WholeConnection, Written } from './engine.ts'
import { queryBuilder, type BuilderParts, type QueryTables } from './query-builder/query-builder.ts'
import { Repository, type RepositoryContext } from './repository.ts'
import type { Schema } from './schema/schema.ts'
import type { TableShape } from './shape.ts'
import type { TableNamed } from './tree.ts'

export type TableName<S extends Schema> = S[keyof S]['name']

/** What a session works with. */
export interface SessionContext extends Omit<RepositoryContext, 'part'> {
  readonly savepoint: Dialect['savepoint']
}

/** Open from the start of a transaction to its end; using it later is an error, never a silent write outside the transaction. */
export class Session<S extends Schema> {
  readonly #shapes: ReadonlyMap<string, TableShape>
  readonly #context: SessionContext & RepositoryContext
  readonly #connection: Connection
  readonly #builderParts: BuilderParts
  #query: Kysely<unknown> | undefined
  #queryIncludingDeleted: Kysely<unknown> | undefined
  #savepoints = 0
  /** The names of those that are open, the innermost last. */
  readonly #open: string[] = []

  constructor(builderParts: BuilderParts, context: SessionContext) {
    this.#builderParts = builderParts
    this.#shapes = builderParts.shapes
    this.#context = { ...context, part: (work) => this.transaction(work) }
    this.#connection = context.connection
  }

  /** The verbs of one table. */
  table<Name extends TableName<S>>(name: Name): Repository<TableNamed<S, Name>, S> {
    const shape = this.#shapes.get(name)
    if (!shape) throw new DatabaseError('usage', `There is no table ${name} in the schema.`)
    return new Repository(this.#context, shape)
  }

  /**
   * Kysely on this session, for what the verbs cannot say. Values are those of the schema's types wherever an expression is a column;
   * an insert or update fills what the layer fills. Rows deleted softly are out of sight.
   */
  get query(): Kysely<QueryTables<S>> {
    this.#query ??= queryBuilder(this.#builderParts, this.#connection, false)
    return this.#query as Kysely<QueryTables<S>>
  }

  /** The same with rows deleted softly in sight. */
  get queryIncludingDeleted(): Kysely<QueryTables<S>> {
    this.#queryIncludingDeleted ??= queryBuilder(this.#builderParts, this.#connection, true)
    return this.#queryIncludingDeleted as Kysely<QueryTables<S>>
  }

  /**
   * A part of this transaction that can fail by itself: what it wrote is taken back when `work` throws. Parts lie one inside
   * another or one after another; started side by side (`Promise.all`) they are refused, as one would take the other along.
   */
  async transaction<T>(work: (session: Session<S>) => Promise<T>): Promise<T> {
    const name = `nested_${++this.#savepoints}`
    const { set, release } = this.#context.savepoint(name)
    await this.#connection.execute(set)
    this.#open.push(name)
    try {
      const result = await work(this)
      if (this.#open.at(-1) !== name) {
        throw new DatabaseError('usage', 'Nested transactions of one session overlap; await one before starting the next.')
      }
      if (release !== undefined) await this.#connection.execute(release)
      this.#open.pop()
      return result
    } catch (error) {
      await this.#takeBack(name)
      throw error
    }
  }

  async #takeBack(name: string): Promise<void> {
    const depth = this.#open.indexOf(name)
    // An overlapping part has taken this one back already.
    if (depth < 0) return
    this.#open.splice(depth)
    await takeBackTo(this.#context.savepoint(name), this.#connection)
  }
}

/** Never hides why: where the whole transaction is over already (a full disk), so is this part. */
async function takeBackTo({ takeBack, release }: Savepoint, connection: Connection): Promise<void> {
  try {
    await connection.execute(takeBack)
    if (release !== undefined) await connection.execute(release)
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error
  }
}

/** The connection of one session; it answers nothing any more once the transaction has ended. */
export class SessionConnection implements WholeConnection {
  readonly #connection: Connection
  readonly #observe: (sql: string) => void
  #ended = false
  /** What must not be divided and is not done yet; it does not reject. */
  #whole: Promise<void> | undefined
  /** The statements of what is not divided, which do not wait for its end. */
  readonly #within: Connection = {
    all: (statement, parameters) => this.#open(statement.sql).all(statement, parameters),
    run: (statement, parameters) => this.#open(statement.sql).run(statement, parameters),
    load: (statement, rows) => this.#open(statement.sql).load!(statement, rows),
    iterate: (statement, parameters) => this.#open(statement.sql).iterate(statement, parameters),
    execute: (sql) => this.#open(sql).execute(sql),
  }

  constructor(connection: Connection, observe: (sql: string) => void) {
    this.#connection = connection
    this.#observe = observe
  }

  end(): void {
    this.#ended = true
  }

  #open(sql: string): Connection {
    this.#refuseEnded()
    this.#observe(sql)
    return this.#connection
  }

  #refuseEnded(): void {
    if (this.#ended) throw new DatabaseError('usage', 'This session was used after its transaction had ended.')
  }

  // Nothing is awaited here: a promise more for each statement is a tenth of what a read of one row takes.
  all(...[statement, parameters]: Parameters<Connection['all']>): ReturnType<Connection['all']> {
    if (this.#whole) return this.#whole.then(() => this.all(statement, parameters))
    return this.#open(statement.sql).all(statement, parameters)
  }
  run(...[statement, parameters]: Parameters<Connection['run']>): ReturnType<Connection['run']> {
    if (this.#whole) return this.#whole.then(() => this.run(statement, parameters))
    return this.#open(statement.sql).run(statement, parameters)
  }
  async load(statement: LoadStatement, rows: Iterable<readonly Cell[]>): Promise<Written> {
    while (this.#whole) await this.#whole
    return this.#open(statement.sql).load!(statement, rows)
  }
  async *iterate(...[statement, parameters]: Parameters<Connection['iterate']>): AsyncGenerator<RawRow> {
    while (this.#whole) await this.#whole
    for await (const row of this.#open(statement.sql).iterate(statement, parameters)) {
      yield row
      // The connection may belong to another transaction by now.
      this.#refuseEnded()
    }
  }
  async execute(sql: string): Promise<void> {
    while (this.#whole) await this.#whole
    return this.#open(sql).execute(sql)
  }

  async whole<T>(savepoint: Savepoint, work: (connection: Connection) => Promise<T>): Promise<T> {
    while (this.#whole) await this.#whole
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#whole = promise
    try {
      this.#refuseEnded()
      // Not told to who watches: as a beginning and an end, they say nothing of the work.
      await this.#connection.execute(savepoint.set)
      try {
        const result = await work(this.#within)
        this.#refuseEnded()
        if (savepoint.release !== undefined) await this.#connection.execute(savepoint.release)
        return result
      } catch (error) {
        if (!this.#ended) await takeBackTo(savepoint, this.#connection)
        throw error
      }
    } finally {
      this.#whole = undefined
      resolve()
    }
  }
}
