// PostgreSQL behind the seam: a pool of connections, one lock for those who write, and no state that outlives a transaction.
import { createHash } from 'node:crypto'
import type { DatabaseConfig } from '../../config.ts'
import type { Connection, Dialect, Engine, TransactionMode } from '../../engine.ts'
import { DatabaseError } from '../../errors.ts'
import { Lock } from '../../lock.ts'
import { deadlineAfter, Pool, type PoolStatistics } from '../../pool.ts'
import { searchExpression } from '../../text-search.ts'
import { quote } from '../standard-sql.ts'
import { untilFree } from '../until-free.ts'
import { onConflictSql, returningCounters } from '../standard-writing.ts'
import { compileConversion } from '../conversion.ts'
import { convertType } from './convert.ts'
import { connect, NumberedStatements, type Client } from './client.ts'
import { expressionSql, literal, orderSql } from './ddl.ts'
import { planOperations } from './plan.ts'
import { readCatalogue } from './catalogue.ts'
import { makeMissing, makeScratch, reach, type Connect } from './reach.ts'
import { beginChanging, beginReading, beginWriting, runTransaction } from './transaction.ts'
import { decoderOf, encodeValue, listParameter } from './values.ts'

/** The dialect over any way to connect; the tests put another server of the same protocol behind it. */
export const postgresqlOver = (connectBy: Connect): Dialect => {
  const dialect: Dialect = {
    name: 'postgresql',
    // The protocol counts them in 16 bits.
    parameterLimit: 65_535,
    open: (config) => open(dialect, config, connectBy),
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
    order: orderSql,
    onConflict: (conflict) => onConflictSql(literal, conflict),
    counters: returningCounters,
    expression: expressionSql,
    plan: planOperations,
    script: ({ statements }) => ['BEGIN', ...statements, 'COMMIT'].map((statement) => `${statement};\n`).join(''),
    scratch: (config) => makeScratch(config, connectBy),
    conversion: (table, from, to, conversion) =>
      compileConversion({ literal, convert: convertType }, { table, from, to, conversion }),
    readCatalogue,
  }
  return dialect
}

export const postgresql = postgresqlOver(connect)

async function open(dialect: Dialect, config: DatabaseConfig, connectBy: Connect): Promise<Engine> {
  const pool = new Pool(() => reach(config, connectBy), {
    size: config.connections!.poolSize,
    overflow: config.connections!.maxOverflow,
    timeoutMs: config.timeoutMs,
  })
  const ask = () => pool.use((client) => introduce(client, config))
  const server = await ask().catch(async (error: unknown) => {
    if (!(config.create && error instanceof DatabaseError && error.kind === 'missing database')) throw error
    await makeMissing(config, connectBy)
    return ask()
  })
  return new PostgresqlEngine(dialect, config, pool, server)
}

interface Introduction {
  version: string
  /** Where tables are made: the first schema of the search path. */
  schema: string
}

async function introduce(client: Client, config: DatabaseConfig): Promise<Introduction> {
  const text =
    "SELECT current_setting('server_version') AS version, current_setting('server_encoding') AS encoding, current_schema() AS schema"
  const [row] = (await client.query({ text }, [])).rows
  const { version, encoding, schema } = row as Record<string, string | null>
  const refuse = (problem: string): never => {
    throw new DatabaseError('cannot open', `${config.maskedUrl}: ${problem}`)
  }
  if (encoding !== 'UTF8')
    refuse(`the database is kept in ${encoding}; make one with ENCODING 'UTF8', or let \`db setup\` make it.`)
  if (schema === null) refuse('no schema of the search path exists; create one, or grant USAGE on it.')
  return { version: version!.split(' ')[0]!, schema: schema! }
}

/** One lock a schema; two deployments in schemas of one database do not wait for one another. */
const lockKeyOf = (schema: string): bigint => createHash('sha256').update(`moirai ${schema}`).digest().readBigInt64BE()

class PostgresqlEngine implements Engine {
  readonly dialect: Dialect
  readonly version: string
  readonly #timeoutMs: number
  readonly #pool: Pool<Client>
  readonly #statements: NumberedStatements
  /** Writers of this process wait here, so that not each of them holds a connection while it waits. */
  readonly #writeLock: Lock
  readonly #key: bigint
  #closing: Promise<void> | undefined
  #closed = false

  constructor(dialect: Dialect, config: DatabaseConfig, pool: Pool<Client>, { version, schema }: Introduction) {
    this.dialect = dialect
    this.version = version
    this.#timeoutMs = config.timeoutMs
    this.#pool = pool
    this.#statements = new NumberedStatements(config.connections!.prepared)
    this.#writeLock = new Lock(1, config.timeoutMs)
    this.#key = lockKeyOf(schema)
  }

  get pool(): PoolStatistics {
    return this.#pool.statistics
  }

  async transaction<T>(mode: TransactionMode, work: (connection: Connection) => Promise<T>): Promise<T> {
    // Who waits already gets its turn; only new ones are refused.
    if (this.#closed) throw new DatabaseError('usage', 'The database has been closed.')
    // One limit for all waits: for our turn in this process, for a connection, and for other programs.
    const left = deadlineAfter(this.#timeoutMs)
    const run = (begin: (lockMs: number) => string): Promise<T> =>
      this.#pool.use((client) => runTransaction(client, this.#statements, begin(left()), work), left())
    switch (mode) {
      case 'read':
        return run(beginReading)
      case 'write beside':
        return run((lockMs) => beginWriting(lockMs, this.#key, true))
      case 'write':
        return this.#writeLock.hold(() => run((lockMs) => beginWriting(lockMs, this.#key, false)))
      case 'schema':
      case 'rebuild':
        return this.#writeLock.hold(() => untilFree(left, () => run((lockMs) => beginChanging(lockMs, this.#key))))
    }
  }

  /** Waits for what is under way, then closes every connection. */
  async close(): Promise<void> {
    this.#closed = true
    this.#closing ??= this.#close()
    try {
      await this.#closing
    } catch (error) {
      // Something is still under way after the timeout; a second call waits again.
      this.#closing = undefined
      throw error
    }
  }

  async #close(): Promise<void> {
    await this.#writeLock.close()
    await this.#pool.close()
  }
}
