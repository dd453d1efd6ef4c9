// Oracle behind the seam: a pool of connections whose sessions are all set alike, and one lock for those who write.
import type { DatabaseConfig } from '../../config.ts'
import type { Dialect, Engine, LockedList } from '../../engine.ts'
import { DatabaseError } from '../../errors.ts'
import type { PoolEvent } from '../../pool.ts'
import { lowered, plainDecimal } from '../../text-search.ts'
import { committing } from '../committing.ts'
import { jsonList } from '../json-list.ts'
import { askOrMake, poolOf, ServerEngine } from '../server-engine.ts'
import { quote, usualSql } from '../standard-sql.ts'
import { conversionOf } from './alter-column.ts'
import { readCatalogue } from './catalogue.ts'
import type { Client } from './client.ts'
import { comparedSql, expressionSql, isLob, isOneOfSql, placeOf, selectedSql } from './column-types.ts'
import { refuseTargets, refuseUnheld } from './ddl.ts'
import { effectOf } from './effects.ts'
import { isDoneAlready } from './errors.ts'
import { halfOf, planOperations } from './plan.ts'
import { compilerOf } from './query-compiler.ts'
import { grantsFor, isEncrypted, makeScratch, reach } from './reach.ts'
import { lockOf, runTransaction } from './transaction.ts'
import { trees } from './trees.ts'
import { decoderOf, encodeValue } from './values.ts'
import { counters, insertSql, loadSql } from './writing.ts'

export const oracle: Dialect = {
  name: 'oracle',
  // The protocol counts them in 16 bits.
  parameterLimit: 65_535,
  open,
  ...usualSql,
  quote,
  encode: encodeValue,
  decoder: decoderOf,
  needsExactIntegers: () => false,
  selected: selectedSql,
  place: placeOf,
  stored: placeOf,
  compared: comparedSql,
  isOneOf: isOneOfSql,
  list: (cells) => jsonList(cells, (bytes) => Buffer.from(bytes).toString('hex')),
  // Where letters are compared as they are, it lowers them one for one, by the Unicode of its version.
  contains: (column) => `INSTR(LOWER(${column}), ?) > 0`,
  pattern: lowered,
  jsonText: (column, key) => `JSON_VALUE(${column}, '$.${key}.stringOnly()' RETURNING VARCHAR2(4000))`,
  numberIn: (text) => `CASE WHEN REGEXP_LIKE(${text}, '${plainDecimal.source}') THEN TO_BINARY_DOUBLE(${text}) END`,
  // Empty values come last by themselves; what is kept outside of a row is sorted by its beginning.
  order: (column, descending) => {
    const sql = isLob(column) ? `DBMS_LOB.SUBSTR(${quote(column.name)}, 1000, 1)` : quote(column.name)
    if (!column.nullable) return descending ? `${sql} DESC` : sql
    return descending ? `${sql} DESC NULLS LAST` : `${sql} NULLS FIRST`
  },
  comparesRows: false,
  limited: ({ limit, offset = 0 }) => ({ sql: ' OFFSET ? ROWS FETCH NEXT ? ROWS ONLY', parameters: [offset, limit] }),
  lockedRange,
  isolations: ['read committed', 'repeatable read'],
  trees,
  builder: (kysely) => ({ createQueryCompiler: () => compilerOf(kysely), supportsReturning: false }),
  insert: insertSql,
  load: loadSql,
  savepoint: (name) => ({ set: `SAVEPOINT ${name}`, takeBack: `ROLLBACK TO SAVEPOINT ${name}` }),
  counters,
  expression: expressionSql,
  refuse(schema) {
    for (const table of schema.values()) refuseUnheld(table)
    refuseTargets(schema)
  },
  explain() {
    throw new DatabaseError('usage', 'Oracle writes its plans into a table (EXPLAIN PLAN FOR …), and tells them in no statement.')
  },
  effect: effectOf,
  plan: planOperations,
  // Each statement commits; what fails ends the program, and leaves what came before it.
  script: ({ statements }) =>
    ['WHENEVER SQLERROR EXIT FAILURE ROLLBACK', 'SET DEFINE OFF', 'SET SQLBLANKLINES ON', ...statements.map(ended), 'COMMIT;']
      .map((statement) => `${statement}\n`)
      .join(''),
  onlyIfMissing: (createTable) =>
    `BEGIN EXECUTE IMMEDIATE '${createTable.replaceAll("'", "''")}'; EXCEPTION WHEN OTHERS THEN IF SQLCODE <> -955 THEN RAISE; END IF; END`,
  scratch: makeScratch,
  conversion: conversionOf,
  readCatalogue,
  committingChanges: committing(isDoneAlready, halfOf),
}

/** A block of statements is sent by a line of its own. */
const ended = (statement: string): string => (/^(?:BEGIN|DECLARE)\b/.test(statement) ? `${statement};\n/` : `${statement};`)

/** A range and a lock stand in no one statement: rows that are waited for are chosen inside, those that are free are fetched so far only. */
function lockedRange({
  select,
  from,
  where,
  order,
  range,
  lock,
  atEnd,
}: LockedList): ReturnType<NonNullable<Dialect['lockedRange']>> {
  const { limit, offset = 0 } = range
  if (lock === 'skip') return { sql: `${select} FROM ${from}${where}${order}${atEnd}`, parameters: [], first: { limit, offset } }
  const chosen = oracle.limited(range)
  return {
    sql: `${select} FROM ${from} WHERE ROWID IN (SELECT ROWID FROM ${from}${where}${order}${chosen.sql})${order}${atEnd}`,
    parameters: chosen.parameters,
  }
}

async function open(config: DatabaseConfig, onPoolEvent?: (event: PoolEvent) => void): Promise<Engine> {
  const pool = poolOf(config, () => reach(config), onPoolEvent)
  const { schema, ...server } = await askOrMake(config, pool, (client) => introduce(client, config))
  const lock = lockOf(schema)
  return new ServerEngine(config, {
    dialect: oracle,
    ...server,
    pool,
    run: (client, occasion, work) => runTransaction(client, occasion, lock, work),
    sharesWriting: true,
  })
}

const oldest = 19

/** Who answers. @throws DatabaseError `cannot open` where the server is too old, its text is none of Unicode, or a right is missing. */
async function introduce(
  client: Client,
  config: DatabaseConfig,
): Promise<{ version: string; encrypted: boolean; schema: string }> {
  const refuse = (problem: string): never => {
    throw new DatabaseError('cannot open', `${config.maskedUrl}: ${problem}`)
  }
  const { version } = client
  if (Number(version.split('.')[0]) < oldest) refuse(`its Oracle is of version ${version}; 19c or later is needed.`)
  const [row] = await client.rows(
    {
      sql: `SELECT SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA') AS "schema",
      (SELECT value FROM nls_database_parameters WHERE parameter = 'NLS_CHARACTERSET') AS "characters",
      (SELECT COUNT(*) FROM all_procedures WHERE owner = 'SYS' AND object_name = 'DBMS_LOCK' AND procedure_name = 'REQUEST') AS "locks" FROM dual`,
    },
    [],
  )
  const [schema, characters] = [String(row?.['schema']), String(row?.['characters'])]
  if (characters !== 'AL32UTF8') refuse(`its text is kept as ${characters}; a database of AL32UTF8 is needed.`)
  if (Number(row?.['locks']) === 0) {
    refuse(`${schema} may not ask for locks, which writers need; have an administrator run: ${grantsFor(schema)[1]}.`)
  }
  return { version, encrypted: isEncrypted(config), schema }
}
