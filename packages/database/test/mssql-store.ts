// An empty database for each case, on the SQL Server named by MSSQL_URL, whose user may create databases.
import { configFromUrl } from '../src/config.ts'
import type { Client } from '../src/dialects/mssql/client.ts'
import { makeMissing, makeScratch, reach } from '../src/dialects/mssql/reach.ts'
import type { Store } from './conformance/kit.ts'

export const serverUrl = process.env['MSSQL_URL']

/** How to have a server for these cases, for the title of what is skipped without one. */
export const howToRun =
  'npm install tedious, and set MSSQL_URL=mssql://sa:PASSWORD@127.0.0.1:1433/master, of a user who may create databases'

/** The URL of a database of that name on the same server. */
function urlOfDatabase(name: string): string {
  const url = new URL(serverUrl!)
  url.pathname = `/${name}`
  return url.href
}

async function execute(url: string, sql: string): Promise<void> {
  const client: Client = await reach(configFromUrl(url))
  try {
    await client.execute(sql)
  } finally {
    await client.end()
  }
}

export async function serverStore(): Promise<Store> {
  const { config, remove } = await makeScratch(configFromUrl(serverUrl!))
  const url = urlOfDatabase(config.database)
  await makeMissing(config)
  return {
    url,
    quote: (word) => `"${word}"`,
    dropIndexSql: (index, table) => `DROP INDEX ${index} ON ${table}`,
    triggerSql: (trigger, table) => `CREATE TRIGGER ${trigger} ON ${table} AFTER INSERT AS SET NOCOUNT ON`,
    execute: (sql) => execute(url, sql),
    remove,
  }
}
