// The front door of the database layer: open a database, run transactions, migrate.
import { configFromUrl, type ConnectionSettings, type DatabaseConfig } from './config.ts'
import { loadDialect } from './dialects/dialects.ts'
import { embeddedEngine } from './dialects/url-schemes.ts'
import type { Connection, Engine, TransactionMode } from './engine.ts'
import { DatabaseError } from './errors.ts'
import { uuidMaker } from './identifiers.ts'
import { systemTables, type SystemSchema } from './migrations/journal.ts'
import { Migrations, type Migration } from './migrations/migrations.ts'
import type { Scratch } from './migrations/proof/proof.ts'
import type { FoundSchema } from './schema/found.ts'
import { schemaState, type Schema } from './schema/schema.ts'
import { Session, SessionConnection } from './session.ts'
import { shapeOf, type TableShape } from './shape.ts'

export interface DatabaseOptions<S extends Schema> extends Partial<ConnectionSettings> {
  /** `sqlite:FILE`, `sqlite::memory:`, or `postgresql:`, `mysql:` or `mariadb:` with `//USER:PASSWORD@HOST:PORT/DATABASE`. */
  url: string
  schema: S
  /** The timeline, oldest first. */
  migrations?: readonly Migration[]
  /** The program's clock, which writes every time in the database. */
  now?: () => Date
  /** Longest wait for a lock or a connection, in milliseconds; 30,000 unless said. */
  timeoutMs?: number
  /** False: refuse, rather than make, a database that does not exist. */
  create?: boolean
  /** Called with the text of every statement before it runs; no values are given. */
  onStatement?: (sql: string) => void
}

export interface TransactionOptions {
  readOnly?: boolean
  beside?: boolean
}

/**
 * Opens a database.
 * @throws DatabaseError `configuration`, `missing database`, `cannot open`, `not a database`: one sentence each.
 */
export async function openDatabase<S extends Schema>(options: DatabaseOptions<S>): Promise<Database<S>> {
  const config = configFromUrl(options.url, options)
  const dialect = await loadDialect(config.engine)
  return new Database(await dialect.open(config), config, options)
}

/**
 * A new empty database beside that of the URL, for a trial of a migration: `prove` and `proveTimeline` take one for each try.
 * @param url Of the embedded engine unless said.
 */
export async function makeScratch(url: string = `${embeddedEngine}::memory:`): Promise<Scratch> {
  const given = configFromUrl(url)
  const dialect = await loadDialect(given.engine)
  const { config, remove } = await dialect.scratch(given)
  return { open: async (options) => new Database(await dialect.open(config), config, { ...options, url }), remove }
}

export class Database<S extends Schema> {
  readonly config: DatabaseConfig
  readonly migrations: Migrations
  readonly #engine: Engine
  readonly #now: () => Date
  readonly #newId: () => string
  readonly #onStatement: (sql: string) => void
  readonly #shapes: ReadonlyMap<string, TableShape>

  constructor(engine: Engine, config: DatabaseConfig, options: DatabaseOptions<S>) {
    const { dialect } = engine
    this.#engine = engine
    this.config = config
    this.#now = options.now ?? (() => new Date())
    this.#newId = uuidMaker(this.#now)
    this.#onStatement = options.onStatement ?? (() => {})
    const states = schemaState(options.schema)
    for (const name of systemTables.keys()) {
      if (states.has(name)) throw new DatabaseError('usage', `The table ${name} is the layer's own; name yours otherwise.`)
    }
    this.#shapes = new Map([...states, ...systemTables].map(([name, table]) => [name, shapeOf(table, dialect)]))
    this.migrations = new Migrations({
      engine,
      timeline: options.migrations ?? [],
      now: this.#now,
      run: (mode, work) => this.#run(mode, work),
    })
  }

  /** The engine's name and its version as it says itself. */
  get engine(): { name: string; version: string } {
    return { name: this.#engine.dialect.name, version: this.#engine.version }
  }

  /**
   * Runs `work` in one transaction: committed when it returns, rolled back when it throws. Writers wait for one another;
   * `readOnly` sees one moment of the database and waits for nobody. Writers that say `beside` may run side by side, where the
   * engine can: for work that its constraints alone keep right. `work` awaits nothing but its session.
   */
  async transaction<T>(work: (session: Session<S>) => Promise<T>, options: TransactionOptions = {}): Promise<T> {
    return this.#run(options.readOnly ? 'read' : options.beside ? 'write beside' : 'write', (session) =>
      work(session as unknown as Session<S>),
    )
  }

  /** What really stands in the database, in neutral words as far as they go: every table, view and trigger, also the layer's own. */
  async introspect(): Promise<FoundSchema> {
    return this.#run('read', (_session, connection) => this.#engine.dialect.readCatalogue(connection))
  }

  /** Waits for what is under way and closes every connection. */
  async close(): Promise<void> {
    await this.#engine.close()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  async #run<T>(mode: TransactionMode, work: (session: Session<SystemSchema>, connection: Connection) => Promise<T>): Promise<T> {
    return this.#engine.transaction(mode, async (inner) => {
      const connection = new SessionConnection(inner, this.#onStatement)
      const session = new Session<SystemSchema>(this.#shapes, { connection, now: this.#now, newId: this.#newId })
      try {
        return await work(session, connection)
      } finally {
        connection.end()
      }
    })
  }
}

export {
  configFromUrl,
  maskUrl,
  urlFromParts,
  type ConnectionSettings,
  type DatabaseConfig,
  type DatabaseParts,
} from './config.ts'
export { DatabaseError, NotFound, type DatabaseErrorKind } from './errors.ts'
export { uuidMaker } from './identifiers.ts'
export type { Migration, MigrationStatus, MigrationStep } from './migrations/migrations.ts'
export { placeOf, stateAfter, validateTimeline } from './migrations/timeline.ts'
export * from './migrations/operations.ts'
export { differenceOf, type Difference, type Hints, type Need } from './migrations/difference/difference.ts'
export { renderMigration, revisionOf } from './migrations/render-migration.ts'
export { prove, type Proof, type Scratch } from './migrations/proof/proof.ts'
export { draftRevision, leadsTo, proveTimeline, type RevisionDraft, type StepProof } from './migrations/revision.ts'
export { writeRevision, type TimelinePlace } from './migrations/revision-file.ts'
export { scriptOfTimeline } from './migrations/script.ts'
export { schemaDifferences } from './schema/differences.ts'
export type { FoundColumn, FoundSchema, FoundTable, OtherObject, Unknown, UnknownType } from './schema/found.ts'
export { renderTable } from './schema/render.ts'
export { renderSchema, type RenderedSchema } from './schema/render-schema.ts'
export type { NotSaid } from './schema/sayable.ts'
export * from './schema/columns.ts'
export { schemaState, type ChangesOf, type InsertOf, type RowOf, type Schema } from './schema/schema.ts'
export type { SchemaState, TableState } from './schema/state.ts'
export {
  and,
  check,
  foreignKey,
  index,
  indexAmong,
  named,
  not,
  or,
  primaryKey,
  reference,
  sum,
  table,
  unique,
  uniqueAmong,
} from './schema/table.ts'
export type { Session } from './session.ts'
export type { Page, PageOptions } from './page.ts'
export type { Condition, Where } from './conditions.ts'
export type { ListOptions } from './query.ts'
