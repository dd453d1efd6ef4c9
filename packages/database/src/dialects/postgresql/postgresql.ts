// PostgreSQL behind the seam: a pool of connections, one lock for those who write, and no state that outlives a transaction.
import { createHash } from 'node:crypto'
import type { DatabaseConfig } from '../../config.ts'
import type {
  CloseOptions,
  Connection,
  Dialect,
  Engine,
  SingleLimits,
  SingleMode,
  Statement,
  TransactionLimits,
  TransactionMode,
} from '../../engine.ts'
import type { ColumnState, TableState } from '../../schema/state.ts'
import { DatabaseError } from '../../errors.ts'
import { Lock } from '../../lock.ts'
import { deadlineAfter, Pool, type PoolEvent } from '../../pool.ts'
import { plainDecimal, searchExpression } from '../../text-search.ts'
import { endingWhatIsGivenUp } from '../given-up.ts'
import { listenFor } from '../listening.ts'
import { askOrMake, poolOf } from '../server-engine.ts'
import { columnList, quote, usualSql } from '../standard-sql.ts'
import { untilFree } from '../until-free.ts'
import { insertOnConflict, returningCounters } from '../standard-writing.ts'
import { compileConversion } from '../conversion.ts'
import { convertType } from './convert.ts'
import { connect, NumberedStatements, type Client } from './client.ts'
import { isStale, translateError } from './errors.ts'
import { expressionSql, literal, orderSql } from './ddl.ts'
import { effectOf } from './effects.ts'
import { liveChanges } from './live.ts'
import { planOperations } from './plan.ts'
import { readCatalogue } from './catalogue.ts'
import { isWrongNode, replication, wrongNode } from './replication.ts'
import { Guard } from './guard.ts'
import { makeMissing, makeScratch, reach, type Connect } from './reach.ts'
import { Beginnings, settleSql } from './beginning.ts'
import { runSingle, runTransaction } from './transaction.ts'
import { trees } from './trees.ts'
import { decoderOf, encodeValue, listParameter } from './values.ts'

/** Rows by COPY; @see Client.copy. */
const copyStatement = ({ name }: TableState, columns: readonly ColumnState[]): Statement => ({
  sql: `COPY ${quote(name)} (${columnList(columns.map((column) => column.name))}) FROM STDIN`,
})

/** The dialect over any way to connect; the tests put another server of the same protocol behind it, one that may know no COPY. */
export const postgresqlOver = (connectBy: Connect, { copies = true }: { copies?: boolean } = {}): Dialect => {
  const dialect: Dialect = {
    name: 'postgresql',
    // The protocol counts them in 16 bits.
    parameterLimit: 65_535,
    open: (config, onPoolEvent) => open(dialect, config, { connectBy, onPoolEvent }),
    ...usualSql,
    quote,
    encode: encodeValue,
    decoder: decoderOf,
    needsExactIntegers: () => false,
    place: () => '?',
    isOneOf: ({ name }) => `${quote(name)} = ANY(?)`,
    list: listParameter,
    // By code point, whatever the locale; `lower()` and ILIKE know only ASCII under the columns' collation.
    contains: (column) => `${column} ~ ?`,
    pattern: searchExpression,
    jsonText: (column, key) =>
      `(CASE json_typeof(${column} -> '${key}') WHEN 'string' THEN ${column} ->> '${key}' END COLLATE "C")`,
    numberIn: (text) => `CASE WHEN ${text} ~ '${plainDecimal.source}' THEN CAST(${text} AS double precision) END`,
    order: orderSql,
    insert: (insert) => insertOnConflict(literal, insert),
    ...(copies ? { load: copyStatement } : {}),
    // Materialised, so that the rows are chosen once, whatever plan the change has.
    takeSql: ({ table, key, chosen, taken, set, columns, place }) =>
      `WITH chosen AS MATERIALIZED (${chosen}), placed AS (SELECT ${taken}, row_number() OVER () AS ${place} FROM chosen)` +
      ` UPDATE ${table} SET ${set} FROM placed WHERE ${key} = ${taken} RETURNING ${columns}, ${place}`,
    counters: returningCounters,
    isolations: ['read committed', 'repeatable read', 'serializable'],
    trees,
    builder: ({ PostgresQueryCompiler }) => ({ createQueryCompiler: () => new PostgresQueryCompiler(), supportsReturning: true }),
    expression: expressionSql,
    plan: planOperations,
    liveChanges,
    effect: effectOf,
    backupCommand: ({ maskedUrl, database }) => `pg_dump --format=custom --file=${database}.dump '${maskedUrl}'`,
    script: ({ statements }) => ['BEGIN', ...statements, 'COMMIT'].map((statement) => `${statement};\n`).join(''),
    scratch: (config, copyOf) => makeScratch(config, connectBy, copyOf),
    conversion: (table, from, to, conversion) =>
      compileConversion({ literal, convert: convertType }, { table, from, to, conversion }),
    readCatalogue,
    explain: (sql) => `EXPLAIN (COSTS OFF) ${sql}`,
    replication,
  }
  return dialect
}

export const postgresql = postgresqlOver(connect)

interface OpenParts {
  connectBy: Connect
  onPoolEvent: ((event: PoolEvent) => void) | undefined
}

async function open(dialect: Dialect, config: DatabaseConfig, { connectBy, onPoolEvent }: OpenParts): Promise<Engine> {
  const settling = settleSql(config.timeoutMs)
  const connect = endingWhatIsGivenUp(() => reach(config, connectBy, settling), endSession)
  const pool = poolOf(config, connect, onPoolEvent)
  const server = await askOrMake(
    config,
    pool,
    (client) => introduce(client, config),
    () => makeMissing(config, connectBy),
  )
  return new PostgresqlEngine(dialect, config, { pool, connect, server })
}

/** Behind a pooler the session has another number, and the pooler notices its client's end. */
async function endSession({ processId }: Client, other: Client): Promise<void> {
  if (!other.settled) return
  const text = 'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid = $1 AND usename = current_user'
  await other.query({ text }, [processId])
}

interface Introduction {
  version: string
  /** Where tables are made: the first schema of the search path. */
  schema: string
  encrypted: boolean
  /** A pooler stands in between, so that a session is not one of the server's. */
  pooled: boolean
}

async function introduce(client: Client, config: DatabaseConfig): Promise<Introduction> {
  const text =
    "SELECT current_setting('server_version') AS version, current_setting('server_encoding') AS encoding, current_schema() AS schema, pg_backend_pid() AS process"
  const [row] = (await client.query({ text }, [])).rows
  const { version, encoding, schema, process } = row as Record<string, string | null>
  const refuse = (problem: string): never => {
    throw new DatabaseError('cannot open', `${config.maskedUrl}: ${problem}`)
  }
  if (encoding !== 'UTF8')
    refuse(`the database is kept in ${encoding}; make one with ENCODING 'UTF8', or let \`db setup\` make it.`)
  if (schema === null) refuse('no schema of the search path exists; create one, or grant USAGE on it.')
  const { encrypted, processId } = client
  return { version: version!.split(' ')[0]!, schema: schema!, encrypted, pooled: process !== String(processId) }
}

/** One lock a schema; two deployments in schemas of one database do not wait for one another. */
const lockKeyOf = (schema: string): bigint => createHash('sha256').update(`moirai ${schema}`).digest().readBigInt64BE() & ~1n

interface EngineParts {
  pool: Pool<Client>
  /** A connection besides those of the pool. */
  connect: () => Promise<Client>
  server: Introduction
}

class PostgresqlEngine implements Engine {
  readonly dialect: Dialect
  readonly version: string
  readonly encrypted: boolean
  readonly pool: Pool<Client>
  readonly #timeoutMs: number
  readonly #parts: EngineParts
  readonly #statements: NumberedStatements
  /** Writers of this process wait here, so that not each of them holds a connection while it waits. */
  readonly #writeLock: Lock
  readonly #key: bigint
  readonly #beginnings: Beginnings
  readonly #stopListening: () => void
  #closing: Promise<void> | undefined
  #closed = false

  constructor(dialect: Dialect, config: DatabaseConfig, parts: EngineParts) {
    const { server } = parts
    const { prepared } = config.connections!
    this.dialect = dialect
    this.version = server.version
    this.encrypted = server.encrypted
    this.pool = parts.pool
    this.#timeoutMs = config.timeoutMs
    this.#parts = parts
    // A pooler hands a session to one and another; one that does not know of prepared statements would mix them up.
    this.#statements = new NumberedStatements(prepared === 'auto' ? !server.pooled : prepared)
    this.#writeLock = new Lock(1, config.timeoutMs, { failure: 'The turn to write did not come' })
    this.#key = lockKeyOf(server.schema)
    this.#beginnings = new Beginnings(this.#statements, this.#key, config.timeoutMs)
    this.#stopListening = listenFor(() => this.pool.inUse, {
      silenceMs: config.timeoutMs,
      connect: parts.connect,
      isAtWork: async ({ processId }, other) => {
        const text = "SELECT pid FROM pg_stat_activity WHERE pid = $1 AND state NOT LIKE 'idle%'"
        const { rows } = await other.query({ text }, [processId])
        // Behind a pooler nobody knows the session: that the server answers is all that can be told.
        return rows.length > 0 || server.pooled
      },
    })
  }

  async transaction<T>(
    mode: TransactionMode,
    work: (connection: Connection) => Promise<T>,
    limits: TransactionLimits = {},
  ): Promise<T> {
    this.#refuseClosed()
    // One limit for all waits: for our turn in this process, for a connection, and for other programs.
    const left = deadlineAfter(Math.min(this.#timeoutMs, limits.left?.() ?? Infinity))
    const run = (): Promise<T> => {
      const attempt = async (client: Client): Promise<T> => {
        let begun = false
        const onBegun = (): void => {
          begun = true
        }
        const beginning = { lockMs: left(), leftMs: limits.left?.(), isolation: limits.isolation }
        const steps = this.#beginnings.of(mode, client.settled, beginning)
        const guard = limits.left || limits.signal ? new Guard(client, limits) : undefined
        // A reader sees the moment of its beginning, whatever its work does before it asks for the first time.
        const atOnce = limits.atOnce === true || mode === 'read' || mode === 'schema' || mode === 'rebuild'
        try {
          const watch = { guard, onBegun, reading: mode === 'read', atOnce }
          return await runTransaction(client, this.#statements, steps, work, watch)
        } catch (error) {
          throw this.#told(error, mode !== 'read', begun)
        }
      }
      return this.pool.use(attempt, left(), limits)
    }
    switch (mode) {
      case 'read':
      case 'write beside':
        return run()
      case 'write':
        return this.#writeLock.hold(run, left(), limits)
      case 'schema':
      case 'rebuild':
        return this.#writeLock.hold(() => untilFree(left, run), left(), limits)
    }
  }

  async single<T>(mode: SingleMode, ask: (connection: Connection) => Promise<T>, limits: SingleLimits = {}): Promise<T> {
    // There each transaction must say its settings first.
    if (this.#parts.server.pooled) return this.transaction(mode, ask, limits)
    this.#refuseClosed()
    const left = deadlineAfter(this.#timeoutMs)
    const attempt = async (client: Client): Promise<T> => {
      const lockMs = left()
      const reading = mode === 'read'
      try {
        if (client.settled && (reading || this.#beginnings.isUsual(lockMs)))
          return await runSingle(client, this.#statements, this.#beginnings.single(mode), ask)
        return await runTransaction(client, this.#statements, this.#beginnings.of(mode, client.settled, { lockMs }), ask, {
          reading,
        })
      } catch (error) {
        throw this.#told(error, !reading, true)
      }
    }
    const run = (): Promise<T> => this.pool.use(attempt, left(), limits)
    return mode === 'write' ? this.#writeLock.hold(run, this.#timeoutMs, limits) : run()
  }

  #refuseClosed(): void {
    // Who waits already gets its turn; only new ones are refused.
    if (this.#closed) throw new DatabaseError('usage', 'The database has been closed.')
  }

  /** The error to tell; where other connections are of no more use either, they are made anew. */
  #told(error: unknown, writes: boolean, begun: boolean): unknown {
    if (error instanceof DatabaseError && isStale(error.cause)) this.pool.renew()
    if (!writes || !isWrongNode(error, begun)) return error
    // The others lead to the same server: after a failover they must all be made anew.
    this.pool.renew()
    return wrongNode(error)
  }

  readonly live = {
    execute: (sql: string): Promise<void> =>
      this.pool.use(async (client) => {
        try {
          // An index is built only when those are done that began before it, however long that takes. The pool settles the session anew.
          if (client.settled) {
            client.alter()
            await client.execute('SET lock_timeout = 0')
          }
          await client.execute(sql)
        } catch (error) {
          throw translateError(error)
        }
      }),
    exclusively: <T>(work: () => Promise<T>): Promise<T> => this.#exclusively(work),
  }

  /**
   * The lock is held by a transaction that does nothing else, over a connection of its own. It is asked for again and again rather
   * than waited for: an index is built only when all statements are over that began before it, and a statement that waits is one.
   */
  async #exclusively<T>(work: () => Promise<T>): Promise<T> {
    const left = deadlineAfter(this.#timeoutMs)
    const holder = await this.#parts.connect()
    try {
      await holder.execute('BEGIN; SET LOCAL idle_in_transaction_session_timeout = 0; SET LOCAL statement_timeout = 0')
      for (;;) {
        const { rows } = await holder.query({ text: `SELECT pg_try_advisory_xact_lock(${this.#key + 1n}) AS held` }, [])
        if (rows[0]?.['held'] === 't') {
          // What was asked with parameters keeps its snapshot until the next question, and building an index waits for snapshots.
          await holder.execute('SELECT 1')
          return await work()
        }
        if (left() <= pollMs) {
          const sentence = 'Another program is changing the schema of this database; try again when it is done.'
          throw new DatabaseError('locked', sentence, { retryable: true })
        }
        await new Promise((resolve) => setTimeout(resolve, pollMs))
      }
    } catch (error) {
      throw translateError(error)
    } finally {
      holder.destroy()
    }
  }

  /** Waits for what is under way, then closes every connection. */
  async close(options: CloseOptions = {}): Promise<void> {
    this.#closed = true
    this.#closing ??= this.#close(options)
    try {
      await this.#closing
    } catch (error) {
      // Something is still under way after the timeout; a second call waits again.
      this.#closing = undefined
      throw error
    }
  }

  async #close({ timeoutMs = this.#timeoutMs, force = false }: CloseOptions): Promise<void> {
    const left = deadlineAfter(timeoutMs)
    await this.#writeLock.close(timeoutMs).catch((error: unknown) => {
      if (!force) throw error
    })
    await this.pool.close(left(), force)
    this.#stopListening()
  }
}

const pollMs = 100
