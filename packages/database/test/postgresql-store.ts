// An empty PostgreSQL schema for each case: on the server named by TEST_POSTGRES_URL, else on PGlite in this process.
import { PGlite } from '@electric-sql/pglite'
import { Client, type QueryResult } from 'pg'
import { configFromUrl } from '../src/config.ts'
import { Database, type DatabaseOptions, type Schema } from '../src/database.ts'
import { connect } from '../src/dialects/postgresql/client.ts'
import { postgresqlOver } from '../src/dialects/postgresql/postgresql.ts'
import type { Store } from './conformance/kit.ts'
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
  await execute(serverUrl!, `CREATE DATABASE ${name} ENCODING 'UTF8' TEMPLATE template0`)
  return {
    store: async () => {
      // A case that failed may have left a transaction open, and would hold up all that come after it.
      await execute(
        url,
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}' AND pid <> pg_backend_pid()`,
      )
      await execute(url, emptySchema)
      return { ...words, url, execute: async (sql) => void (await execute(url, sql)), remove: () => {} }
    },
    remove: async () => void (await execute(serverUrl!, `DROP DATABASE ${name} WITH (FORCE)`)),
  }
}

/** PGlite behind the real driver and the real dialect: only the bytes take another way. */
export async function pgliteGround(): Promise<Ground> {
  const lite = await PGlite.create()
  const dialect = pgliteDialect(lite)
  return {
    store: async () => {
      await lite.exec(emptySchema)
      return {
        ...words,
        url: 'postgresql://postgres@pglite/postgres',
        open: (options) => openOn(dialect, options),
        execute: async (sql) => void (await lite.exec(sql)),
        remove: () => {},
      }
    },
    remove: () => lite.close(),
  }
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
