// The front door of the database layer: open a database, run transactions, migrate.
import { configFromUrl, type DatabaseConfig } from './config.ts'
import type { DatabaseDescription, DatabaseOptions, TransactionOptions } from './database-options.ts'
import { loadDialect } from './dialects/dialects.ts'
import { embeddedEngine } from './dialects/url-schemes.ts'
import type {
  CloseOptions,
  Connection,
  WholeConnection,
  Engine,
  Isolation,
  ReaderStatistics,
  SingleMode,
  TransactionLimits,
  TransactionMode,
} from './engine.ts'
import { DatabaseError } from './errors.ts'
import { uuidMaker } from './identifiers.ts'
import { systemTables, type SystemSchema } from './migrations/journal.ts'
import { checkLimits, LimitedConnection } from './limits.ts'
import { directVerbs, type DirectVerbs } from './direct-verbs.ts'
import { ManualSession } from './manual-session.ts'
import { Migrations } from './migrations/migrations.ts'
import { usualLargeFrom } from './migrations/parts/parts.ts'
import type { Scratch } from './migrations/proof/proof.ts'
import { maskSql, ObservedConnection, type PlanOptions, type QueryEvent } from './observation.ts'
import type { PoolStatistics } from './pool.ts'
import type { BuilderParts } from './query-builder/query-builder.ts'
import { withRedo } from './redo.ts'
import type { FoundSchema } from './schema/found.ts'
import { withReplicas, type ReplicaStatistics } from './replicas.ts'
import { schemaState, type Schema } from './schema/schema.ts'
import { Session, SessionConnection, type TableName } from './session.ts'
import { tablesOnly } from './schema/view-state.ts'
import { shapesOf } from './shape.ts'
import { deadlineAfter } from './time-limits.ts'
import type { TableNamed } from './tree.ts'

/**
 * Opens a database.
 * @throws DatabaseError `configuration`, `missing database`, `cannot open`, `not a database`: one sentence each.
 */
export async function openDatabase<S extends Schema>(options: DatabaseOptions<S>): Promise<Database<S>> {
  const config = configFromUrl(options.url, options)
  const dialect = await loadDialect(config.engine)
  const engine = await dialect.open(config, options.onPoolEvent)
  if (options.replicas === undefined || options.replicas.length === 0) return new Database(engine, config, options)
  try {
    return new Database(await withReplicas(engine, options.replicas, options), config, options)
  } catch (error) {
    await engine.close({ force: true })
    throw error
  }
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
  readonly #onQuery: ((query: QueryEvent) => void) | undefined
  readonly #plans: PlanOptions | undefined
  readonly #builderParts: BuilderParts
  readonly #direct = new Map<string, unknown>()

  constructor(engine: Engine, config: DatabaseConfig, options: DatabaseOptions<S>) {
    const { dialect } = engine
    this.#engine = engine
    this.config = config
    this.#now = options.now ?? (() => new Date())
    this.#newId = uuidMaker(this.#now)
    this.#onStatement = options.onStatement ?? (() => {})
    this.#onQuery = options.onQuery
    this.#plans =
      options.planSlowMs === undefined ? undefined : { slowMs: options.planSlowMs, explain: (sql) => dialect.explain(sql) }
    const states = schemaState(options.schema)
    for (const name of systemTables.keys()) {
      if (states.has(name)) throw new DatabaseError('usage', `The table ${name} is the layer's own; name yours otherwise.`)
    }
    dialect.refuse?.(tablesOnly(states))
    const shapes = shapesOf(options.schema, states, dialect)
    this.#builderParts = { dialect, shapes, now: this.#now, newId: this.#newId, readers: new Map() }
    this.migrations = new Migrations({
      engine,
      timeline: options.migrations ?? [],
      now: this.#now,
      largeFrom: options.largeFrom ?? usualLargeFrom,
      run: (mode, work) => this.#run(mode, work),
    })
  }

  /** The engine's name and its version as it says itself. */
  get engine(): { name: string; version: string } {
    return { name: this.#engine.dialect.name, version: this.#engine.version }
  }

  /** What there is, for the log: engine, version, pool. */
  describe(): DatabaseDescription {
    const { dialect, version, encrypted, pool } = this.#engine
    const { connections, maskedUrl: url } = this.config
    return {
      engine: dialect.name,
      version,
      url,
      ...(encrypted === undefined ? {} : { encrypted }),
      ...(pool === undefined || connections === undefined
        ? {}
        : {
            pool: {
              size: connections.poolSize,
              overflow: connections.maxOverflow,
              timeoutMs: this.config.timeoutMs,
              recycleMs: connections.recycleMs,
              prePing: connections.prePing,
            },
          }),
    }
  }

  /** The command of the engine's own program that takes a backup; undefined where the database is a file. */
  get backupCommand(): string | undefined {
    return this.#engine.dialect.backupCommand?.(this.config)
  }

  /** What the pool of connections does at the moment, and has done; undefined where there is none. */
  stats(): (PoolStatistics & { readonly replicas?: readonly ReplicaStatistics[] }) | undefined {
    const { pool, replicas } = this.#engine
    return pool && (replicas ? { ...pool.statistics, replicas: replicas() } : pool.statistics)
  }

  /** What long reads do at the moment, and have done; undefined where the engine has no threads of its own for them. */
  readers(): ReaderStatistics | undefined {
    return this.#engine.readers?.()
  }

  /**
   * Runs `work` in one transaction: committed when it returns, rolled back when it throws. Writers wait for one another;
   * `readOnly` sees one moment of the database and waits for nobody. Writers that say `beside` may run side by side, where the
   * engine can: for work that its constraints alone keep right. `work` awaits nothing but its session; it runs again where the
   * connection or another transaction undid it, at most five times, and never after an unknown outcome (but see `wasDone`).
   */
  async transaction<T>(work: (session: Session<S>) => Promise<T>, options: TransactionOptions<S, T> = {}): Promise<T> {
    const { wasDone } = options
    return this.#run(modeOf(options), (session) => work(session as unknown as Session<S>), {
      ...options,
      wasDone: wasDone && ((session) => wasDone(session as unknown as Session<S>)),
    })
  }

  /**
   * The verbs of one table, each call a transaction by itself, committed when it returns. One that is a single statement is sent as
   * such: that takes a third of the time of `transaction` on an engine with a server. A write may end as `unknown outcome`.
   */
  table<Name extends TableName<S>>(name: Name): DirectVerbs<TableNamed<S, Name>, S> {
    return this.#verbs(name, 'write')
  }

  /** The same verbs, whose writes may run side by side as those of a transaction that says `beside`. */
  readonly beside = {
    table: <Name extends TableName<S>>(name: Name): DirectVerbs<TableNamed<S, Name>, S> => this.#verbs(name, 'write beside'),
  }

  /** What this engine does by one statement and others by a transaction of several. */
  get can(): { readonly takeAtOnce: boolean } {
    return { takeAtOnce: this.#engine.dialect.takeSql !== undefined }
  }

  #verbs<Name extends TableName<S>>(name: Name, writing: 'write' | 'write beside'): DirectVerbs<TableNamed<S, Name>, S> {
    const key = `${writing} ${name}`
    const known = this.#direct.get(key)
    if (known !== undefined) return known as DirectVerbs<TableNamed<S, Name>, S>
    const shape = this.#builderParts.shapes.get(name)
    if (!shape) throw new DatabaseError('usage', `There is no table ${name} in the schema.`)
    const made = directVerbs<TableNamed<S, Name>, S>(shape, {
      now: this.#now,
      newId: this.#newId,
      writing,
      single: (mode, sql, ask) => this.#single(mode, sql, ask),
      whole: (work) => this.transaction((session) => work(session.table(name)), { beside: writing === 'write beside' }),
    })
    this.#direct.set(key, made)
    return made
  }

  /**
   * A session whose transactions the program begins and ends itself: `await using session = database.session()`, then `begin`,
   * `commit`, `rollback`, `savepoint`. What is left open is rolled back when it is disposed of. Nothing is done again by itself.
   */
  session(): ManualSession<S> {
    const context = { now: this.#now, newId: this.#newId, savepoint: this.#engine.dialect.savepoint }
    return new ManualSession<S>(this.#builderParts, context, (options, work) =>
      this.#run(modeOf(options), (_session, connection) => work(connection), { ...options, once: true }),
    )
  }

  /** What really stands in the database, in neutral words as far as they go: every table, view and trigger, also the layer's own. */
  async introspect(): Promise<FoundSchema> {
    return this.#run('read', (_session, connection) => this.#engine.dialect.readCatalogue(connection))
  }

  /** Waits for what is under way and closes every connection; `force` breaks off what is not done in time. */
  async close(options: CloseOptions = {}): Promise<void> {
    await this.#engine.close(options)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  /** One statement by itself, done again by the rules for transactions. */
  async #single<T>(mode: SingleMode, sql: string, ask: (connection: Connection) => Promise<T>): Promise<T> {
    const engine = this.#engine
    const limits = { who: () => described(mode, undefined, sql) }
    const asked = this.#onQuery ? (connection: Connection) => ask(this.#watched(connection, {}, undefined)) : ask
    const attempt = (): Promise<T> => {
      this.#onStatement(sql)
      // To ask for its plan afterwards is a statement more.
      if (engine.single && this.#plans === undefined) return engine.single(mode, asked, limits)
      return engine.transaction(mode, asked, limits)
    }
    try {
      return await attempt()
    } catch (error) {
      // That was the first attempt; most need no more, and none of what counts them.
      const attempts = [() => Promise.reject(error)]
      const options = { left: () => Infinity, reachMs: this.config.timeoutMs, once: false, canLook: false, signal: undefined }
      return withRedo(
        () => (attempts.pop() ?? attempt)(),
        () => true,
        options,
      )
    }
  }

  async #run<T>(mode: TransactionMode, work: Work<T>, options: RunOptions<T> = {}): Promise<T> {
    const { timeoutMs, signal, heavy, isolation, once = false, wasDone } = options
    this.#checkIsolation(isolation)
    let statement = ''
    let begun = false
    const deadline = timeoutMs === undefined ? undefined : deadlineAfter(timeoutMs)
    const who = (): string => described(mode, options.name, statement)
    const limits: TransactionLimits = { left: deadline, signal, who, heavy, isolation, atOnce: once }
    const attempt = (lookFirst: boolean, settle: () => void): Promise<T> =>
      // Alone: all that write hold the writers' lock, the doubtful one until it has ended.
      this.#engine.transaction(
        lookFirst ? 'write' : mode,
        async (inner) => {
          const connection = new SessionConnection(this.#watched(inner, limits, options.name), (sql) => {
            statement = sql
            this.#onStatement(sql)
          })
          const session = new Session<SystemSchema>(this.#builderParts, {
            connection,
            now: this.#now,
            newId: this.#newId,
            savepoint: this.#engine.dialect.savepoint,
          })
          try {
            const done = lookFirst ? await wasDone?.(session) : undefined
            if (done) return done.result
            settle()
            begun = true
            const result = await work(session, connection)
            checkLimits(limits)
            return result
          } finally {
            connection.end()
          }
        },
        limits,
      )
    return withRedo(
      ({ inDoubt, settle }) => attempt(inDoubt, settle),
      () => begun,
      { left: deadline ?? (() => Infinity), reachMs: this.config.timeoutMs, once, canLook: wasDone !== undefined, signal },
    )
  }

  #checkIsolation(isolation: Isolation | undefined): void {
    const { name, isolations } = this.#engine.dialect
    if (isolation === undefined || isolations.includes(isolation)) return
    throw new DatabaseError('usage', `${name} has no isolation level ${isolation}; it has ${isolations.join(', ')}.`)
  }

  /** The connection with what is to be kept to, and who listens; itself where that is nothing. */
  #watched(connection: Connection, limits: TransactionLimits, name: string | undefined): Connection {
    const limited = limits.left || limits.signal ? new LimitedConnection(connection, limits) : connection
    return this.#onQuery ? new ObservedConnection(limited, this.#onQuery, name, this.#plans) : limited
  }
}

const modeOf = ({ readOnly, beside }: Pick<TransactionOptions, 'readOnly' | 'beside'>): TransactionMode =>
  readOnly ? 'read' : beside ? 'write beside' : 'write'

type Work<T> = (session: Session<SystemSchema>, connection: WholeConnection) => Promise<T>

interface RunOptions<T> extends Pick<TransactionOptions, 'name' | 'timeoutMs' | 'signal' | 'once' | 'heavy' | 'isolation'> {
  wasDone?: ((session: Session<SystemSchema>) => Promise<{ result: T } | undefined>) | undefined
}

// As much of a statement as tells which one it is.
const toldOfStatement = 60

/** One who holds what others wait for. */
function described(mode: TransactionMode, name: string | undefined, statement: string): string {
  const sql = maskSql(statement).replace(/\s+/g, ' ')
  const at = sql === '' ? '' : `, last at ${sql.length > toldOfStatement ? `${sql.slice(0, toldOfStatement - 1)}…` : sql},`
  return `a ${mode}${name === undefined ? '' : ` (${name})`}${at}`
}

export {
  configFromUrl,
  maskUrl,
  urlFromParts,
  type ConnectionSettings,
  type DatabaseConfig,
  type DatabaseParts,
} from './config.ts'
export type { DatabaseDescription, DatabaseOptions, TransactionOptions } from './database-options.ts'
export type { DirectVerbs } from './direct-verbs.ts'
export { DatabaseError, NotFound, type DatabaseErrorKind } from './errors.ts'
export type { DatabaseCopy, CloseOptions, ReaderStatistics, Isolation } from './engine.ts'
export type { BeginOptions, ManualSession, Mark } from './manual-session.ts'
export type { Removing, SavedTree, SaveOf } from './save.ts'
export { uuidMaker } from './identifiers.ts'
export type { MigrateOptions, Migration, MigrationStatus, MigrationStep, ToldEffect } from './migrations/migrations.ts'
export type { StepProgress } from './migrations/parts/course.ts'
export * from './migrations/tools.ts'
export { queryCounts, querySpans, refuseRepeats, type QueryCounts, type ShapeCount, type Tracer } from './listeners.ts'
export { queryLog, type QueryEvent, type QueryLogOptions } from './observation.ts'
export type { PoolEvent, PoolStatistics } from './pool.ts'
export type { ReplicaStatistics } from './replicas.ts'
export { presets, type Preset, type PresetName } from './presets.ts'
export * from './migrations/operations.ts'
export { schemaDifferences } from './schema/differences.ts'
export type { FoundColumn, FoundSchema, FoundTable, OtherObject, Unknown, UnknownType } from './schema/found.ts'
export { many, one, related, type Related, type Relation, type RelationOptions } from './schema/relations.ts'
export { renderTable } from './schema/render.ts'
export { renderSchema, type RenderedSchema } from './schema/render-schema.ts'
export type { NotSaid } from './schema/sayable.ts'
export * from './schema/columns.ts'
export { view, type ViewDefinition } from './schema/view.ts'
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
export type { Branch, TreeOf, With } from './tree.ts'
export type { Repository } from './repository.ts'
export type { Page, PageOptions } from './page.ts'
export type { Condition, Where } from './conditions.ts'
export type { JsonTextCondition } from './json-conditions.ts'
export type { ListOptions } from './query.ts'
