// An empty PostgreSQL schema for each case: on the server named by TEST_POSTGRES_URL, else on PGlite in this process.
import { basename } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Client, type QueryResult } from 'pg'
import { configFromUrl } from '../src/config.ts'
import { Database, type DatabaseOptions, type Schema } from '../src/database.ts'
import { connect } from '../src/dialects/postgresql/client.ts'
import { postgresqlOver } from '../src/dialects/postgresql/postgresql.ts'
import type { Store } from './conformance/kit.ts'
import { madeOnce, runFolder } from './made-once.ts'
import { streamsTo } from './pglite-stream.ts'

export const serverUrl = process.env['TEST_POSTGRES_URL']

const words = {
  quote: (name: string) => `"${name}"`,
  dropIndexSql: (name: string) => `DROP INDEX ${name}`,
  triggerSql: (name: string, table: string) =>
    `CREATE TRIGGER ${name} BEFORE UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()`,
}

const emptySchema = 'DROP SCHEMA IF EXISTS public CASCADE; CREATE SCHEMA public'

/** Where the cases of one test file are run, one after the other. */
export interface Ground {
  /** A store with nothing in it; what the case before left is gone. */
  store: () => Promise<Store>
  /** A store as `make` leaves one. It is called for the first in a run of tests; all others are copies of that. */
  ready: (make: (store: Store) => Promise<void>) => Promise<Store>
  remove: () => Promise<void>
}

/** The URL of a database of that name on the same server. */
export function urlOfDatabase(name: string): string {
  const url = new URL(serverUrl!)
  url.pathname = `/${name}`
  return url.href
}

/** Statements outside the layer. */
export async function execute(url: string, sql: string): Promise<QueryResult> {
  const client = new Client(url)
  await client.connect()
  try {
    return await client.query(sql)
  } finally {
    await client.end()
  }
}

/** A database of its own on the server, emptied for each case: making one for each would take ten times as long. */
export async function serverGround(): Promise<Ground> {
  const name = `moirai_test_${process.pid}_${Math.random().toString(36).slice(2, 8)}`
  const url = urlOfDatabase(name)
  await execute(serverUrl!, createEmpty(name))
  const store = async (): Promise<Store> => {
    // A case that failed may have left a transaction open, and would hold up all that come after it.
    await execute(
      url,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}' AND pid <> pg_backend_pid()`,
    )
    await execute(url, emptySchema)
    return storeAt(url)
  }
  return {
    store,
    ready: async (make) => {
      if (runFolder === undefined) {
        const made = await store()
        await make(made)
        return made
      }
      const template = await readyTemplate(make)
      await execute(serverUrl!, `DROP DATABASE ${name} WITH (FORCE)`)
      await execute(serverUrl!, `CREATE DATABASE ${name} TEMPLATE ${template}`)
      return storeAt(url)
    },
    remove: async () => void (await execute(serverUrl!, `DROP DATABASE ${name} WITH (FORCE)`)),
  }
}

const createEmpty = (name: string): string => `CREATE DATABASE ${name} ENCODING 'UTF8' TEMPLATE template0`

const storeAt = (url: string): Store => ({
  ...words,
  url,
  execute: async (sql) => void (await execute(url, sql)),
  remove: () => {},
})

const templateOfRun = (): string =>
  `moirai_ready_${basename(runFolder!)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')}`

/** Takes away what the files of this run shared on the server. */
export async function endRun(): Promise<void> {
  if (serverUrl !== undefined) await execute(serverUrl, `DROP DATABASE IF EXISTS ${templateOfRun()} WITH (FORCE)`)
}

/** The database that stores are copied from, made by whoever holds the lock first; the end of the run takes it away. */
async function readyTemplate(make: (store: Store) => Promise<void>): Promise<string> {
  const template = templateOfRun()
  const making = `${template}_making`
  const client = new Client(serverUrl)
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [template])
    const { rows } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [template])
    if (rows.length > 0) return template
    await client.query(`DROP DATABASE IF EXISTS ${making} WITH (FORCE)`)
    await client.query(createEmpty(making))
    await make(storeAt(urlOfDatabase(making)))
    await client.query(`ALTER DATABASE ${making} RENAME TO ${template}`)
    return template
  } finally {
    await client.end()
  }
}

/** PGlite behind the real driver and the real dialect: only the bytes take another way. */
export async function pgliteGround(): Promise<Ground> {
  // Reading what another one wrote takes a seventh of the time of making one.
  let lite = await liteOf(
    await madeOnce('pglite-empty', async () => {
      const first = await PGlite.create()
      return imageOf(first)
    }),
  )
  const storeIn = (): Store => {
    const dialect = pgliteDialect(lite)
    return {
      ...words,
      url: 'postgresql://postgres@pglite/postgres',
      open: (options) => openOn(dialect, options),
      execute: async (sql) => void (await lite.exec(sql)),
      remove: () => {},
    }
  }
  const store = async (): Promise<Store> => {
    await lite.exec(emptySchema)
    return storeIn()
  }
  return {
    store,
    ready: async (make) => {
      const image = await madeOnce('pglite-ready', async () => {
        await make(await store())
        return imageOf(lite)
      })
      if (!lite.closed) await lite.close()
      lite = await liteOf(image)
      return storeIn()
    },
    remove: () => lite.close(),
  }
}

const liteOf = (image: Uint8Array): Promise<PGlite> => PGlite.create({ loadDataDir: new Blob([Uint8Array.from(image)]) })

/** Its bytes; it is closed by it. */
async function imageOf(lite: PGlite): Promise<Uint8Array> {
  const image = await lite.dumpDataDir('none')
  await lite.close()
  return new Uint8Array(await image.arrayBuffer())
}

export function pgliteDialect(lite: PGlite) {
  const stream = streamsTo(lite)
  // It reads no COPY from the wire.
  return postgresqlOver((settings) => connect({ ...settings, ssl: false, stream }), { copies: false })
}

export async function openOn<S extends Schema>(
  dialect: ReturnType<typeof pgliteDialect>,
  options: Omit<DatabaseOptions<S>, 'url'>,
): Promise<Database<S>> {
  const url = 'postgresql://postgres@pglite/postgres'
  // There is one session, and prepared statements belong to it: their names would meet.
  const config = configFromUrl(url, { poolSize: 1, maxOverflow: 0, prepared: false, ...options })
  return new Database(await dialect.open(config), config, { ...options, url })
}
