// MariaDB and MySQL behind the seam: a pool of connections whose sessions are all set alike, and one lock for those who write.
import { createHash } from 'node:crypto'
import type { DatabaseConfig } from '../../config.ts'
import type { CloseOptions, Connection, Dialect, Engine, TransactionLimits, TransactionMode } from '../../engine.ts'
import { DatabaseError } from '../../errors.ts'
import { applyOperation } from '../../migrations/apply.ts'
import { Lock } from '../../lock.ts'
import { Pool, type PoolEvent } from '../../pool.ts'
import { searchExpression } from '../../text-search.ts'
import { deadlineAfter } from '../../time-limits.ts'
import { jsonList } from '../json-list.ts'
import { quote, usualSql } from '../standard-sql.ts'
import { untilFree } from '../until-free.ts'
import { compileConversion } from '../conversion.ts'
import { halfAltered } from './alter-column.ts'
import { readCatalogue } from './catalogue.ts'
import { modes, type Client } from './client.ts'
import { expressionSql, literal, typeSql } from './column-types.ts'
import { convertType } from './convert.ts'
import { effectOf } from './effects.ts'
import { isDoneAlready } from './errors.ts'
import { eitherFlavour, type Flavour } from './flavour.ts'
import { planOperations } from './plan.ts'
import { makeMissing, makeScratch, reach } from './reach.ts'
import { readersOf } from './readers.ts'
import { refuseSchema } from './refusals.ts'
import { runTransaction } from './transaction.ts'
import { treesOf } from './trees.ts'
import { decoderOf, encodeValue } from './values.ts'
import { compilerOf } from './query-compiler.ts'
import { counters, insertOnDuplicate } from './writing.ts'

/** What a packet holds besides the parameters. */
const packetRoom = 65_536

/** The dialect towards one server: what it can do hangs on which of the two it is, and on its settings. */
function dialectFor(flavour: Flavour): Dialect {
  return {
    name: flavour.name,
    // The protocol counts them in 16 bits.
    parameterLimit: 65_535,
    byteLimit: Math.max(1, flavour.packetBytes - packetRoom),
    open,
    ...usualSql,
    quote,
    encode: encodeValue,
    decoder: decoderOf,
    needsExactIntegers: () => false,
    // A decimal compared with text would be compared as a double.
    place: (column) => (column.type.kind === 'decimal' ? `CAST(? AS ${typeSql(column, flavour)})` : '?'),
    isOneOf: (column) =>
      `${quote(column.name)} IN (SELECT item FROM JSON_TABLE(?, '$[*]' COLUMNS (item ${typeSql(column, flavour)} PATH '$')) AS list)`,
    list: jsonList,
    // By code point, as the sets hold every letter in all its cases.
    contains: (column) => `${column} REGEXP ?`,
    pattern: searchExpression,
    // Empty values come first by themselves.
    order: ({ name }, descending) => (descending ? `${quote(name)} DESC` : quote(name)),
    // Measured in 20,000 rows, a third of them empty: 6,667 were read and sorted for a page of 20, and without it 20.
    sortsConstants: true,
    insert: insertOnDuplicate,
    counters,
    isolations: ['read committed', 'repeatable read', 'serializable'],
    trees: treesOf(flavour),
    builder: (kysely) => ({ createQueryCompiler: () => compilerOf(kysely), supportsReturning: flavour.name === 'mariadb' }),
    expression: expressionSql,
    plan: (operations, before) => planOperations(operations, before, flavour),
    script: ({ statements }) =>
      [...scriptSettings(flavour), ...statements, releaseLock].map((statement) => `${statement};\n`).join(''),
    scratch: makeScratch,
    conversion: (table, from, to, conversion) =>
      compileConversion({ literal, convert: convertType }, { table, from, to, conversion }),
    refuse: (schema) => refuseSchema(schema, flavour),
    explain: (sql) => `EXPLAIN ${sql}`,
    effect: effectOf,
    backupCommand: ({ database, server }) =>
      `mariadb-dump --single-transaction --routines --triggers --host=${server?.host ?? 'localhost'} --user=${server?.user ?? ''} --password ${database} > ${database}.sql`,
    readCatalogue: (connection, table) => readCatalogue(connection, flavour, table),
    readersOf,
    committingChanges: {
      commits: (sql) => /^\s*(?:CREATE|ALTER|DROP|RENAME|TRUNCATE)\b/i.test(sql),
      isDoneAlready,
      half: (operation, before) => {
        if (operation.kind !== 'alter column') return undefined
        return halfAltered(operation, { before, after: applyOperation(before, operation), flavour })
      },
    },
  }
}

/** Before a server is asked which of the two it is; what differs in their SQL stands in words that only one of them reads. */
export const mysql: Dialect = dialectFor(eitherFlavour)

async function open(config: DatabaseConfig, onPoolEvent?: (event: PoolEvent) => void): Promise<Engine> {
  const { poolSize, maxOverflow, recycleMs, prePing } = config.connections!
  const pool = new Pool(() => reach(config), {
    size: poolSize,
    overflow: maxOverflow,
    timeoutMs: config.timeoutMs,
    recycleMs,
    prePing,
    onEvent: onPoolEvent,
  })
  const ask = () => pool.use(async (client) => client.flavour)
  const flavour = await ask().catch(async (error: unknown) => {
    if (!(config.create && error instanceof DatabaseError && error.kind === 'missing database')) throw error
    await makeMissing(config)
    return ask()
  })
  return new MysqlEngine(dialectFor(flavour), config, pool, flavour)
}

const lockSql = "concat('moirai ', left(sha2(database(), 256), 40))"
const releaseLock = `DO RELEASE_LOCK(${lockSql})`

/** What a program that runs a script must be set to, and the lock of the writers. */
const scriptSettings = ({ collation }: Flavour): string[] => [
  `SET NAMES utf8mb4 COLLATE ${collation}`,
  `SET SESSION sql_mode = '${modes}', SESSION time_zone = '+00:00', SESSION autocommit = 1, SESSION foreign_key_checks = 1`,
  `DO GET_LOCK(${lockSql}, 600)`,
]

/** Locks are the whole server's, so that the name of the database is in theirs; it may be longer than a lock's name. */
const lockNameOf = (database: string): string => `moirai ${createHash('sha256').update(database).digest('hex').slice(0, 40)}`

class MysqlEngine implements Engine {
  readonly dialect: Dialect
  readonly version: string
  readonly pool: Pool<Client>
  readonly #timeoutMs: number
  /** Writers of this process wait here, so that not each of them holds a connection while it waits. */
  readonly #writeLock: Lock
  readonly #lockName: string
  #closing: Promise<void> | undefined
  #closed = false

  constructor(dialect: Dialect, config: DatabaseConfig, pool: Pool<Client>, { version }: Flavour) {
    this.dialect = dialect
    this.version = version
    this.#timeoutMs = config.timeoutMs
    this.pool = pool
    this.#writeLock = new Lock(1, config.timeoutMs, { failure: 'The turn to write did not come' })
    this.#lockName = lockNameOf(config.database)
  }

  async transaction<T>(
    mode: TransactionMode,
    work: (connection: Connection) => Promise<T>,
    limits: TransactionLimits = {},
  ): Promise<T> {
    // Who waits already gets its turn; only new ones are refused.
    if (this.#closed) throw new DatabaseError('usage', 'The database has been closed.')
    // One limit for all waits: for our turn in this process, for a connection, and for other programs.
    const left = deadlineAfter(Math.min(this.#timeoutMs, limits.left?.() ?? Infinity))
    const { isolation } = limits
    const occasion = () => ({ mode, isolation, lock: this.#lockName, lockMs: left(), usualMs: this.#timeoutMs })
    const run = (): Promise<T> => this.pool.use((client) => runTransaction(client, occasion(), work), left(), limits)
    if (mode === 'read') return run()
    // The server has no lock for several together, so that writers beside one another wait for one another as well.
    return this.#writeLock.hold(() => (mode === 'schema' ? untilFree(left, run) : run()), left(), limits)
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
  }
}
