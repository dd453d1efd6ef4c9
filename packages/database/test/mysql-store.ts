// An empty database for each case, on the MariaDB or MySQL server named by TEST_MARIADB_URL.
import { createConnection, type RowDataPacket } from 'mysql2/promise'
import type { Store } from './conformance/kit.ts'

export const serverUrl = process.env['TEST_MARIADB_URL']

/** How to have a server for these cases, for the title of what is skipped without one. */
export const howToRun = 'set TEST_MARIADB_URL=mysql://root@127.0.0.1:3306/mysql, of a user who may create databases'

/** Where the cases of one test file are run, one after the other. */
export interface Ground {
  /** A store with nothing in it; what the case before left is gone. */
  store: () => Promise<Store>
  /** A store as `make` leaves one. */
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
export async function execute(url: string, sql: string): Promise<RowDataPacket[]> {
  const connection = await createConnection({ uri: url.replace(/^mariadb:/, 'mysql:'), multipleStatements: true })
  try {
    return (await connection.query<RowDataPacket[]>(sql))[0]
  } finally {
    await connection.end()
  }
}

/** A database of its own on the server, made anew for each case. */
export async function serverGround(): Promise<Ground> {
  const name = `moirai_test_${process.pid}_${Math.random().toString(36).slice(2, 8)}`
  const url = urlOfDatabase(name)
  const store = async (): Promise<Store> => {
    // A case that failed may have left a transaction open, and would hold up all that come after it.
    const left = await execute(serverUrl!, `SELECT id FROM information_schema.processlist WHERE db = '${name}'`)
    for (const { id } of left) await execute(serverUrl!, `KILL ${id}`).catch(() => {})
    await execute(serverUrl!, `DROP DATABASE IF EXISTS ${name}; CREATE DATABASE ${name}`)
    return {
      url,
      quote: (word) => `"${word}"`,
      dropIndexSql: (index, table) => `DROP INDEX ${index} ON ${table}`,
      triggerSql: (trigger, table) => `CREATE TRIGGER ${trigger} BEFORE INSERT ON ${table} FOR EACH ROW SET @nothing = 1`,
      execute: async (sql) => void (await execute(url, sql)),
      remove: () => {},
    }
  }
  return {
    store,
    ready: async (make) => {
      const made = await store()
      await make(made)
      return made
    },
    remove: async () => void (await execute(serverUrl!, `DROP DATABASE IF EXISTS ${name}`)),
  }
}
