// The same question to PostgreSQL, SQLite and DuckDB: a table of postings with a covering index, a join, a sum, a sort.
import { DatabaseSync } from 'node:sqlite'
import { Pool } from 'pg'
import { makeScratch } from '../../packages/database/src/database.ts'
import { loadPeer, versionOf } from '../peers/peers.ts'
import { type Contender, totalSql } from './contender.ts'
import type { Bench } from './kernels.ts'
import { jobRows, postingRows } from './person-tables.ts'

const jobColumns = 'job integer, experience integer, pay integer, place integer, culture integer, number integer'

/** So many rows go to the server in one statement. */
const rowsAtOnce = 20_000

/** PostgreSQL, with the points as arrays. */
export async function postgresql(server: string, bench: Bench, versions: Record<string, string>): Promise<Contender> {
  const scratch = await makeScratch(server)
  const database = await scratch.open({ schema: {} })
  versions['PostgreSQL'] = database.engine.version
  const url = new URL(server)
  url.pathname = `/${database.config.database}`
  await database.close()
  const pool = new Pool({ connectionString: url.href, max: 1 })
  await pool.query(`CREATE TABLE postings (term integer, job integer, weight integer); CREATE TABLE jobs (${jobColumns})`)
  for (const [table, width, rows] of [
    ['postings', 3, postingRows(bench)],
    ['jobs', 6, jobRows(bench)],
  ] as const) {
    for (const some of inPieces(rows)) {
      const columns = Array.from({ length: width }, (_, column) => some.map((row) => row[column]!))
      const lists = columns.map((_, column) => `$${column + 1}::int[]`).join(', ')
      await pool.query(`INSERT INTO ${table} SELECT * FROM unnest(${lists})`, columns)
    }
  }
  await pool.query('CREATE INDEX ON postings (term) INCLUDE (job, weight); CREATE UNIQUE INDEX ON jobs (job)')
  await pool.query('VACUUM ANALYZE postings')
  await pool.query('VACUUM ANALYZE jobs')
  const rest = '($3::int[])[experience + 1] + ($4::int[])[pay + 1] + ($5::int[])[place + 1] + ($6::int[])[culture + 1]'
  const sql = `SELECT number, ${totalSql('skill', rest)} AS total FROM (
    SELECT job, sum(weight * credit) AS skill FROM unnest($1::int[], $2::int[]) AS asked (term, credit) JOIN postings USING (term) GROUP BY job
  ) AS sums JOIN jobs USING (job) ORDER BY total DESC, number LIMIT $7`
  return {
    name: 'PostgreSQL',
    best: async ({ terms, credits, experience, salary, location, culture }, top) => {
      const { rows } = await pool.query<{ number: number; total: string }>({
        name: 'best',
        text: sql,
        values: [terms, credits, experience, salary, location, culture, top],
      })
      return rows.map(({ number, total }) => ({ number, total: Number(total) }))
    },
    close: async () => {
      await pool.end()
      await scratch.remove()
    },
  }
}

/** SQLite in memory, with the points looked up by functions of the program. */
export async function sqlite(bench: Bench, versions: Record<string, string>): Promise<Contender> {
  const database = new DatabaseSync(':memory:')
  versions['SQLite'] = (database.prepare('SELECT sqlite_version() AS version').get() as { version: string }).version
  database.exec(`CREATE TABLE postings (term integer, job integer, weight integer, PRIMARY KEY (term, job)) WITHOUT ROWID;
    CREATE TABLE jobs (${jobColumns.replace('job integer', 'job integer PRIMARY KEY')}); BEGIN`)
  const posting = database.prepare('INSERT INTO postings VALUES (?, ?, ?)')
  for (const row of postingRows(bench)) posting.run(...row)
  const job = database.prepare('INSERT INTO jobs VALUES (?, ?, ?, ?, ?, ?)')
  for (const row of jobRows(bench)) job.run(...row)
  database.exec('COMMIT; ANALYZE')
  let points = (_experience: number, _pay: number, _place: number, _culture: number): number => 0
  database.function('rest', { deterministic: false }, (experience, pay, place, culture) =>
    points(Number(experience), Number(pay), Number(place), Number(culture)),
  )
  const select = database.prepare(`SELECT number, ${totalSql('skill', 'rest')} AS total FROM (
    SELECT number, skill, rest(experience, pay, place, culture) AS rest FROM (
      SELECT job, sum(weight * asked.credit) AS skill FROM (
        SELECT key AS at, value AS term, json_extract(?2, '$[' || key || ']') AS credit FROM json_each(?1)
      ) AS asked CROSS JOIN postings ON postings.term = asked.term GROUP BY job
    ) AS sums JOIN jobs USING (job)
  ) ORDER BY total DESC, number LIMIT ?3`)
  return {
    name: 'SQLite',
    best: async ({ terms, credits, experience, salary, location, culture }, top) => {
      points = (one, pay, place, tags) => experience[one]! + salary[pay]! + location[place]! + culture[tags]!
      return select.all(JSON.stringify(terms), JSON.stringify(credits), top) as { number: number; total: number }[]
    },
    close: async () => database.close(),
  }
}

/** What of DuckDB's package is used here. */
interface Duck {
  DuckDBInstance: { create(path: string, settings: Record<string, string>): Promise<{ connect(): Promise<DuckConnection> }> }
}
interface DuckConnection {
  run(sql: string): Promise<unknown>
  runAndReadAll(sql: string): Promise<{ getRows(): (number | bigint)[][] }>
  closeSync(): void
}

/** DuckDB in memory, with one thread as the others have, and the points as small tables to join. */
export async function duckdb(bench: Bench, versions: Record<string, string>): Promise<Contender> {
  const { DuckDBInstance } = await loadPeer<Duck>('@duckdb/node-api')
  versions['DuckDB'] = versionOf('@duckdb/node-api')
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
  await connection.run(`CREATE TABLE postings (term integer, job integer, weight integer); CREATE TABLE jobs (${jobColumns})`)
  for (const [table, rows] of [
    ['postings', postingRows(bench)],
    ['jobs', jobRows(bench)],
  ] as const) {
    for (const some of inPieces(rows)) {
      const columns = some[0]!.map((_, column) => `unnest([${some.map((row) => row[column]!).join(',')}])`)
      await connection.run(`INSERT INTO ${table} SELECT ${columns.join(', ')}`)
    }
  }
  return {
    name: 'DuckDB',
    best: async ({ terms, credits, experience, salary, location, culture }, top) => {
      const list = (values: readonly number[]): string => `[${values.join(',')}]`
      const points = (key: string, values: readonly number[]): string =>
        `(SELECT unnest(range(${values.length})) AS ${key}, unnest(${list(values)}) AS ${key}_points)`
      const rest = 'experience_points + pay_points + place_points + culture_points'
      const sql = `WITH asked AS (SELECT unnest(${list(terms)}) AS term, unnest(${list(credits)}) AS credit),
        sums AS (SELECT job, sum(weight * credit) AS skill FROM asked JOIN postings USING (term) GROUP BY job)
        SELECT number, ${totalSql('CAST(skill AS BIGINT)', rest)} AS total FROM sums JOIN jobs USING (job)
        JOIN ${points('experience', experience)} USING (experience) JOIN ${points('pay', salary)} USING (pay)
        JOIN ${points('place', location)} USING (place) JOIN ${points('culture', culture)} USING (culture)
        ORDER BY total DESC, number LIMIT ${top}`
      const found = await connection.runAndReadAll(sql)
      return found.getRows().map(([number, total]) => ({ number: Number(number), total: Number(total) }))
    },
    close: async () => connection.closeSync(),
  }
}

function* inPieces<Row>(rows: Iterable<Row>): Generator<Row[]> {
  let some: Row[] = []
  for (const row of rows) {
    some.push(row)
    if (some.length < rowsAtOnce) continue
    yield some
    some = []
  }
  if (some.length > 0) yield some
}
