// An empty schema for each case, on the Oracle named by ORACLE_URL, whose user may create users.
import { configFromUrl, type DatabaseConfig } from '../src/config.ts'
import { makeScratch, reach } from '../src/dialects/oracle/reach.ts'
import type { Store } from './conformance/kit.ts'

export const serverUrl = process.env['ORACLE_URL']

/** How to have a server for these cases, for the title of what is skipped without one. */
export const howToRun =
  'npm install oracledb, and set ORACLE_URL=oracle://system:PASSWORD@127.0.0.1:1521/FREEPDB1, of a user who may create users'

function urlOf({ server }: DatabaseConfig): string {
  const url = new URL(serverUrl!)
  url.username = server!.user!
  url.password = server!.password!
  return url.href
}

export async function serverStore(): Promise<Store> {
  const { config, remove } = await makeScratch(configFromUrl(serverUrl!))
  const execute = async (sql: string): Promise<void> => {
    const client = await reach(config)
    try {
      await client.execute(sql)
    } finally {
      await client.end()
    }
  }
  return {
    url: urlOf(config),
    quote: (word) => `"${word}"`,
    dropIndexSql: (index) => `DROP INDEX "${index}"`,
    triggerSql: (trigger, table) => `CREATE TRIGGER "${trigger}" AFTER INSERT ON "${table}" BEGIN NULL; END;`,
    execute,
    remove,
  }
}
