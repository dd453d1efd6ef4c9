// The verbs of a table called on the database itself: what is one statement stands alone, everything else is a transaction.
import type { Cell, Connection, RawRow, SingleMode, Statement, WholeConnection, Written } from './engine.ts'
import { DatabaseError } from './errors.ts'
import { Repository } from './repository.ts'
import type { AnyTable, Schema } from './schema/schema.ts'
import type { TableShape } from './shape.ts'

type Reading = 'find' | 'get' | 'findBy' | 'list' | 'page' | 'count' | 'exists'
type Writing = 'insert' | 'update' | 'updateWhere' | 'delete' | 'restore' | 'purge'
type Several = 'take' | 'insertMany' | 'upsert' | 'upsertMany' | 'save'

/** All verbs but `iterate`, whose rows need a session that stays open. */
export type DirectVerbs<T extends AnyTable, S extends Schema> = Pick<Repository<T, S>, Reading | Writing | Several>

/** What carries them out. */
export interface DirectParts<T extends AnyTable, S extends Schema> {
  readonly now: () => Date
  readonly newId: () => string
  /** How it writes: with no other writer beside it, or beside others that say so too. */
  readonly writing: Exclude<SingleMode, 'read'>
  /** Runs `ask`, which has that statement carried out, as a transaction by itself. */
  readonly single: <A>(mode: SingleMode, sql: string, ask: (connection: Connection) => Promise<A>) => Promise<A>
  /** Runs `work` in a transaction that writes. */
  readonly whole: <A>(work: (table: Repository<T, S>) => Promise<A>) => Promise<A>
}

export function directVerbs<T extends AnyTable, S extends Schema>(
  shape: TableShape,
  { now, newId, writing: mode, single, whole }: DirectParts<T, S>,
): DirectVerbs<T, S> {
  const over = (mode: SingleMode): Repository<T, S> => {
    const connection = new SingleStatements((sql, ask) => single(mode, sql, ask))
    return new Repository<T, S>({ connection, now, newId, part: () => Promise.reject(moreThanOne()) }, shape)
  }
  const [reading, writing] = [over('read'), over(mode)]
  const inTransaction = <Verb extends Writing | Several>(verb: Verb): DirectVerbs<T, S>[Verb] => {
    type Call = (...given: unknown[]) => Promise<unknown>
    const call: Call = (...given) => whole((table) => (table[verb] as Call).apply(table, given))
    return call as DirectVerbs<T, S>[Verb]
  }
  // Numbers are taken, and what the database has computed is read, by statements of their own.
  const insertIsOne = !shape.counts && shape.writtenColumns.length === shape.table.columns.length
  return {
    find: reading.find.bind(reading),
    get: reading.get.bind(reading),
    findBy: reading.findBy.bind(reading),
    list: reading.list.bind(reading),
    page: reading.page.bind(reading),
    count: reading.count.bind(reading),
    exists: reading.exists.bind(reading),
    insert: insertIsOne ? writing.insert.bind(writing) : inTransaction('insert'),
    // Where a row was not met, a second statement only tells why.
    update: writing.update.bind(writing),
    updateWhere: writing.updateWhere.bind(writing),
    delete: writing.delete.bind(writing),
    restore: writing.restore.bind(writing),
    purge: writing.purge.bind(writing),
    take: shape.dialect.takeSql ? writing.take.bind(writing) : inTransaction('take'),
    insertMany: inTransaction('insertMany'),
    upsert: inTransaction('upsert'),
    upsertMany: inTransaction('upsertMany'),
    save: inTransaction('save'),
  }
}

type Single = <A>(sql: string, ask: (connection: Connection) => Promise<A>) => Promise<A>

/** A connection each of whose statements is a transaction. */
class SingleStatements implements WholeConnection {
  readonly #single: Single

  constructor(single: Single) {
    this.#single = single
  }

  all(statement: Statement, parameters: readonly Cell[]): Promise<RawRow[]> {
    return this.#single(statement.sql, (connection) => connection.all(statement, parameters))
  }

  run(statement: Statement, parameters: readonly Cell[]): Promise<Written> {
    return this.#single(statement.sql, (connection) => connection.run(statement, parameters))
  }

  iterate(): AsyncIterable<RawRow> {
    throw moreThanOne()
  }

  execute(): Promise<void> {
    return Promise.reject(moreThanOne())
  }

  whole(): Promise<never> {
    return Promise.reject(moreThanOne())
  }
}

const moreThanOne = (): DatabaseError => new DatabaseError('usage', 'A call by itself is one statement; begin a transaction.')
