// Kysely over a session: its statements run on the session's connection, with values by the schema and errors of this layer.
import { createRequire } from 'node:module'
import type { CompiledQuery, Driver, Kysely, KyselyPlugin, OperationNode, QueryResult } from 'kysely'
import type { Cell, Connection, Dialect, RawRow, Statement } from '../engine.ts'
import { DatabaseError } from '../errors.ts'
import type { TableShape } from '../shape.ts'
import { decoderOf, outputsOf, Scope } from './origins.ts'
import { Rewriter } from './rewrite.ts'

export type { QueryTables } from './tables.ts'

// Loading it takes a tenth of a second, and the first use cannot wait: the property `query` is no promise.
const require = createRequire(import.meta.url)
const load = (): typeof import('kysely') => require('kysely') as typeof import('kysely')

/** What the builders of one database share. */
export interface BuilderParts {
  readonly dialect: Dialect
  readonly shapes: ReadonlyMap<string, TableShape>
  readonly now: () => Date
  readonly newId: () => string
  /** How answers are read, by the text of their statement. */
  readonly readers: Map<string, Reader>
}

/** The builder on one connection, as long as its session lasts. */
export function queryBuilder(parts: BuilderParts, connection: Connection, includeDeleted: boolean): Kysely<unknown> {
  const kysely = load()
  const { createQueryCompiler, supportsReturning } = parts.dialect.builder(kysely)
  class Adapter extends kysely.DialectAdapterBase {
    override get supportsReturning(): boolean {
      return supportsReturning
    }
    override async acquireMigrationLock(): Promise<void> {}
    override async releaseMigrationLock(): Promise<void> {}
  }
  const rewriter = new Rewriter({ ...parts, includeDeleted })
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => rewriter.statement(node),
    transformResult: async ({ result }) => result,
  }
  return new kysely.Kysely({
    plugins: [plugin],
    dialect: {
      createAdapter: () => new Adapter(),
      createDriver: () => new SessionDriver(parts, connection),
      createQueryCompiler,
      createIntrospector: () => refuse('The schema is told by database.introspect().'),
    },
  })
}

function refuse(sentence: string): never {
  throw new DatabaseError('usage', sentence)
}

const itsOwn = 'A session is one transaction already: its parts are session.transaction().'

/** How the rows of one statement are read. */
interface Reader {
  readonly decoders: readonly { readonly name: string; readonly decode: (cell: unknown) => unknown }[]
  /** Columns of the answer that come from columns of the schema. */
  readonly known: ReadonlySet<string>
  /** It gives rows, and not only their number. */
  readonly gives: boolean
}

const keptReaders = 2_000

class SessionDriver implements Driver {
  readonly #parts: BuilderParts
  readonly #connection: Connection

  constructor(parts: BuilderParts, connection: Connection) {
    this.#parts = parts
    this.#connection = connection
  }

  async init(): Promise<void> {}
  async acquireConnection(): Promise<this> {
    return this
  }
  async releaseConnection(): Promise<void> {}
  async destroy(): Promise<void> {}
  async beginTransaction(): Promise<void> {
    refuse(itsOwn)
  }
  async commitTransaction(): Promise<void> {
    refuse(itsOwn)
  }
  async rollbackTransaction(): Promise<void> {
    refuse(itsOwn)
  }

  async executeQuery<R>(compiled: CompiledQuery): Promise<QueryResult<R>> {
    const reader = this.#readerOf(compiled)
    const cells = compiled.parameters as Cell[]
    if (!reader.gives) {
      const { changes } = await this.#connection.run(statementOf(compiled, reader), cells)
      return { rows: [], numAffectedRows: BigInt(changes) }
    }
    const rows = await this.#connection.all(statementOf(compiled, reader), cells)
    return { rows: rows.map((row) => read(row, reader) as R), numAffectedRows: BigInt(rows.length) }
  }

  async *streamQuery<R>(compiled: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    const reader = this.#readerOf(compiled)
    for await (const row of this.#connection.iterate(statementOf(compiled, reader), compiled.parameters as Cell[])) {
      yield { rows: [read(row, reader) as R] }
    }
  }

  #readerOf({ sql, query }: CompiledQuery): Reader {
    const { readers } = this.#parts
    const kept = readers.get(sql)
    if (kept) return kept
    const reader = this.#makeReader(query)
    if (readers.size >= keptReaders) readers.delete(readers.keys().next().value!)
    readers.set(sql, reader)
    return reader
  }

  #makeReader(query: OperationNode): Reader {
    const given = givenBy(query)
    const outputs = outputsOf(query, new Scope(this.#parts.shapes)) ?? new Map()
    const origins = [...outputs].flatMap(([name, origin]) => (origin ? [{ name, origin }] : []))
    return {
      gives: given,
      known: new Set(origins.map(({ name }) => name)),
      decoders: origins.flatMap(({ name, origin }) => {
        const decode = decoderOf(origin, this.#parts.dialect)
        return decode ? [{ name, decode }] : []
      }),
    }
  }
}

/** Whether a statement gives rows. Of one written by hand nobody knows, so that it is asked for them. */
function givenBy(query: OperationNode): boolean {
  if (query.kind === 'SelectQueryNode' || query.kind === 'RawNode') return true
  const writes = ['InsertQueryNode', 'UpdateQueryNode', 'DeleteQueryNode', 'MergeQueryNode']
  if (writes.includes(query.kind)) return 'returning' in query && query.returning !== undefined
  return refuse('The schema is changed by migrations, not by session.query.')
}

const statementOf = ({ sql }: CompiledQuery, { known }: Reader): Statement => ({
  sql,
  ownPlaces: true,
  exactIntegers: true,
  known,
})

function read(row: RawRow, { decoders, known }: Reader): RawRow {
  const values = row as Record<string, unknown>
  for (const { name, decode } of decoders) {
    const cell = row[name]
    if (cell !== null && cell !== undefined) values[name] = decode(cell)
  }
  for (const name of Object.keys(row)) {
    const cell = row[name]
    // Whole numbers come as bigints; of what no column says more, only those that need it stay so.
    if (typeof cell === 'bigint' && !known.has(name) && Number.isSafeInteger(Number(cell))) row[name] = Number(cell)
  }
  return row
}
