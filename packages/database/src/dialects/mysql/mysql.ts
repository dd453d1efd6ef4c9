// MariaDB and MySQL behind the seam: a pool of connections whose sessions are all set alike, and one lock for those who write.
import { createHash } from 'node:crypto'
import type { DatabaseConfig } from '../../config.ts'
import type { Dialect, Engine } from '../../engine.ts'
import { applyOperation } from '../../migrations/apply.ts'
import type { PoolEvent } from '../../pool.ts'
import { plainDecimal, searchExpression } from '../../text-search.ts'
import { committing } from '../committing.ts'
import { jsonList } from '../json-list.ts'
import { endingWhatIsGivenUp } from '../given-up.ts'
import { listenFor } from '../listening.ts'
import { askOrMake, poolOf, ServerEngine } from '../server-engine.ts'
import { quote, usualSql } from '../standard-sql.ts'
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
import { runSingle, runTransaction } from './transaction.ts'
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
    jsonText: (column, key) => {
      const value = `JSON_EXTRACT(${column}, '$.${key}')`
      return `(CASE JSON_TYPE(${value}) WHEN 'STRING' THEN JSON_UNQUOTE(${value}) END COLLATE ${flavour.collation})`
    },
    numberIn: (text) => `CASE WHEN ${text} REGEXP '${plainDecimal.source}' THEN CAST(${text} AS double) END`,
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
    effect: (operation, before) => effectOf(operation, before, flavour),
    backupCommand: ({ database, server }) =>
      `mariadb-dump --single-transaction --routines --triggers --host=${server?.host ?? 'localhost'} --user=${server?.user ?? ''} --password ${database} > ${database}.sql`,
    readCatalogue: (connection, table) => readCatalogue(connection, flavour, table),
    readersOf,
    committingChanges: committing(isDoneAlready, (operation, before) => {
      if (operation.kind !== 'alter column') return undefined
      return halfAltered(operation, { before, after: applyOperation(before, operation), flavour })
    }),
  }
}

/** Before a server is asked which of the two it is; what differs in their SQL stands in words that only one of them reads. */
export const mysql: Dialect = dialectFor(eitherFlavour)

async function open(config: DatabaseConfig, onPoolEvent?: (event: PoolEvent) => void): Promise<Engine> {
  const connect = endingWhatIsGivenUp(() => reach(config), endSession)
  const pool = poolOf(config, connect, onPoolEvent)
  const { flavour, encrypted } = await askOrMake(config, pool, async (client) => client, makeMissing)
  const [lock, usualMs] = [lockNameOf(config.database), config.timeoutMs]
  return new ServerEngine(config, {
    dialect: dialectFor(flavour),
    version: flavour.version,
    encrypted,
    pool,
    run: (client, { mode, lockMs, limits: { isolation } }, work) =>
      runTransaction(client, { mode, isolation, lock, lockMs, usualMs }, work),
    ask: runSingle,
    listen: (inUse) => listenFor(inUse, { silenceMs: config.timeoutMs, connect, isAtWork }),
  })
}

/** Behind a proxy the server knows the session by another number: that it answers is all that can be told. */
async function isAtWork({ sessionId, isDirect }: Client, other: Client): Promise<boolean> {
  const sql = "SELECT id FROM information_schema.processlist WHERE id = ? AND command <> 'Sleep'"
  return (await other.rows(sql, [sessionId])).length > 0 || !isDirect
}

/** Also a session that sleeps holds the lock of the writers. */
async function endSession({ sessionId, isDirect }: Client, other: Client): Promise<void> {
  if (isDirect) await other.execute(`KILL CONNECTION ${sessionId}`)
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
