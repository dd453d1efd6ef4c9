// SQL Server behind the seam: a pool of connections whose sessions are all set alike, and one lock for those who write.
import type { DatabaseConfig } from '../../config.ts'
import type { Dialect, Engine, Range } from '../../engine.ts'
import { DatabaseError } from '../../errors.ts'
import type { PoolEvent } from '../../pool.ts'
import { searchPattern } from '../../text-search.ts'
import { jsonList } from '../json-list.ts'
import { askOrMake, poolOf, ServerEngine } from '../server-engine.ts'
import { quote, textLiteral } from '../standard-sql.ts'
import { conversionOf } from './alter-column.ts'
import { readCatalogue } from './catalogue.ts'
import type { Client } from './client.ts'
import { collation, expressionSql, isOneOfSql, patternPlace, placeOf, selectedSql, storedOf } from './column-types.ts'
import { refuseTargets, refuseUnheld } from './ddl.ts'
import { effectOf } from './effects.ts'
import { planOperations } from './plan.ts'
import { howToKeepVersions, isEncrypted, makeMissing, makeScratch, reach } from './reach.ts'
import { runTransaction } from './transaction.ts'
import { trees } from './trees.ts'
import { decoderOf, encodeValue } from './values.ts'
import { counters, insertSql } from './writing.ts'

export const mssql: Dialect = {
  name: 'mssql',
  // The server takes 2,100; two of them are the statement and the types.
  parameterLimit: 2_098,
  open,
  quote,
  encode: encodeValue,
  decoder: decoderOf,
  needsExactIntegers: () => false,
  selected: selectedSql,
  place: placeOf,
  stored: storedOf,
  isOneOf: isOneOfSql,
  list: (cells) => jsonList(cells, (bytes) => Buffer.from(bytes).toString('hex')),
  // By code point, as the column's collation has it and the sets hold every letter in all its cases.
  contains: (column) => `${column} LIKE ${patternPlace}`,
  pattern: searchPattern,
  // Older servers take lists and objects alone for JSON.
  jsonText: (column, key) =>
    `(SELECT CAST("value" COLLATE ${collation} AS varchar(max)) FROM OPENJSON(CASE ISJSON(${column}) WHEN 1 THEN ${column} END) WHERE "key" = '${key}' AND "type" = 1)`,
  // What is left after the first condition is digits, points and signs, of which only numbers can be converted.
  numberIn: (text) => `CASE WHEN ${text} NOT LIKE '%[^-.0-9]%' THEN TRY_CONVERT(float, ${text}) END`,
  // Empty values come first by themselves.
  order: ({ name }, descending) => (descending ? `${quote(name)} DESC` : quote(name)),
  comparesRows: false,
  limited,
  lockRows: (lock) => ({
    behindTable: lock === 'skip' ? ' WITH (UPDLOCK, ROWLOCK, READPAST)' : ' WITH (UPDLOCK, ROWLOCK)',
    atEnd: '',
  }),
  isolations: ['read committed', 'repeatable read', 'serializable'],
  trees,
  builder: ({ MssqlQueryCompiler }) => ({ createQueryCompiler: () => new MssqlQueryCompiler(), supportsReturning: false }),
  insert: insertSql,
  savepoint: (name) => ({ set: `SAVE TRANSACTION ${name}`, takeBack: `ROLLBACK TRANSACTION ${name}` }),
  counters,
  expression: expressionSql,
  refuse(schema) {
    for (const table of schema.values()) refuseUnheld(table)
    refuseTargets(schema)
  },
  explain() {
    throw new DatabaseError(
      'usage',
      'SQL Server tells its plans to a session that asks for nothing else (SET SHOWPLAN_TEXT ON); no statement does.',
    )
  },
  effect: effectOf,
  plan: planOperations,
  // A definition that must be a batch of its own is one between two GO; what fails ends the program, and with it the transaction.
  script: ({ statements }) =>
    [':on error exit', 'SET QUOTED_IDENTIFIER ON', 'SET XACT_ABORT ON', 'BEGIN TRANSACTION', ...statements, 'COMMIT TRANSACTION']
      .map((statement) => `${statement}\nGO\n`)
      .join(''),
  onlyIfMissing: (createTable, table) => `IF OBJECT_ID(N${textLiteral(quote(table))}) IS NULL ${createTable}`,
  scratch: makeScratch,
  conversion: conversionOf,
  readCatalogue,
}

/** None at all cannot be asked for: then it is the rows behind the last that could be. */
function limited({ limit, offset = 0, ordered }: Range): { sql: string; parameters: number[] } {
  const order = ordered ? '' : ' ORDER BY (SELECT NULL)'
  const parameters = limit === 0 ? [Number.MAX_SAFE_INTEGER, 1] : [offset, limit]
  return { sql: `${order} OFFSET ? ROWS FETCH NEXT ? ROWS ONLY`, parameters }
}

async function open(config: DatabaseConfig, onPoolEvent?: (event: PoolEvent) => void): Promise<Engine> {
  const pool = poolOf(config, () => reach(config), onPoolEvent)
  const server = await askOrMake(config, pool, (client) => introduce(client, config), makeMissing)
  return new ServerEngine(config, {
    dialect: mssql,
    ...server,
    pool,
    run: (client, occasion, work) => runTransaction(client, occasion, writersLock, work),
    sharesWriting: true,
  })
}

/** A lock of the database: others have their own of that name. */
const writersLock = 'moirai writers'

const oldest = 15

/** Who answers. @throws DatabaseError `cannot open` where the server is too old, or keeps no versions of rows. */
async function introduce(client: Client, config: DatabaseConfig): Promise<{ version: string; encrypted: boolean }> {
  const [row] = await client.rows(
    {
      sql: `SELECT CAST(SERVERPROPERTY('ProductVersion') AS nvarchar(128)) AS version, CAST(SERVERPROPERTY('EngineEdition') AS int) AS edition,
      (SELECT snapshot_isolation_state FROM sys.databases WHERE database_id = DB_ID()) AS versions`,
    },
    [],
  )
  const version = String(row?.['version'])
  // 5 and 8 are the services, which are always of now whatever they say.
  const service = [5, 8].includes(Number(row?.['edition']))
  if (!service && Number(version.split('.')[0]) < oldest) {
    throw new DatabaseError(
      'cannot open',
      `${config.maskedUrl}: its SQL Server is of version ${version}; SQL Server 2019 (15.0) or later is needed.`,
    )
  }
  if (row?.['versions'] !== 1) {
    throw new DatabaseError(
      'cannot open',
      `${config.maskedUrl}: the database keeps no versions of rows, which readers need; have an administrator run: ${howToKeepVersions(config.database)}.`,
    )
  }
  return { version, encrypted: isEncrypted(config) }
}
