// Imports on PostgreSQL beside `psql \copy`, into the very same tables, emptied before each turn.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { Pool } from 'pg'
import { makeScratch } from '../../packages/database/src/database.ts'
import { once } from '../harness/slots.ts'
import type { Prepare } from './imports.ts'
import { bring, deploy, openOurs, writtenTables } from './ours.ts'

/** @throws where the program is not installed, or fails. */
function psql(...words: string[]): string {
  const { error, status, stderr, stdout } = spawnSync('psql', words, { encoding: 'utf8' })
  if (error) throw new Error(`the program psql cannot be run (${error.message}); install it, on Debian as postgresql-client`)
  if (status !== 0) throw new Error(stderr.trim().slice(0, 500))
  return stdout
}

export const preparePostgresql =
  (server: string): Prepare =>
  async (imported, folder, versions) => {
    versions['psql'] = psql('--version').trim().split(' ')[2]!
    const scratch = await makeScratch(server)
    const first = await scratch.open({ schema: {} })
    versions['PostgreSQL'] = first.engine.version
    const url = new URL(server)
    url.pathname = `/${first.config.database}`
    await first.close()
    const database = await openOurs(url.href)
    const pool = new Pool({ connectionString: url.href, max: 1 })
    const remove = async (): Promise<void> => {
      await pool.end()
      await database.close()
      await scratch.remove()
    }
    try {
      await deploy(database)
      await bring(database, imported)
      const tables = writtenTables[imported.kind]
      const copies = tables.map((table) => [table, join(folder, `${imported.kind}-${table}.copy`)] as const)
      for (const [table, file] of copies) psql('-X', '-q', '-c', `\\copy ${table} to '${file}'`, url.href)
      const empty = async (): Promise<void> => void (await pool.query(`TRUNCATE ${tables.join(', ')} CASCADE`))
      const loads = copies.flatMap(([table, file]) => ['-c', `\\copy ${table} from '${file}'`])
      return {
        ours: { name: 'ours', slot: once(() => bring(database, imported), { prepare: empty }) },
        control: {
          name: 'psql \\copy',
          slot: once(() => psql('-X', '-q', '-v', 'ON_ERROR_STOP=1', ...loads, url.href), {
            prepare: empty,
            check: async () => {
              const { rows } = await pool.query<{ count: string }>('SELECT count(*) AS count FROM import_rows')
              if (Number(rows[0]!.count) !== imported.rows)
                throw new Error(`It loaded ${rows[0]!.count} of ${imported.rows} rows.`)
            },
          }),
        },
        remove,
      }
    } catch (error) {
      await remove()
      throw error
    }
  }
