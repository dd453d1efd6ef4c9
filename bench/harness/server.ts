// The PostgreSQL server of a run: the one that is named, or one where it usually is.
import { Pool } from 'pg'

// Where one usually is, if the environment names none.
const usualServers = ['postgresql://localhost:5432/postgres', 'postgresql://postgres@localhost:5432/postgres']

export const howToName =
  'PostgreSQL is left out: no server was found. Name one in TEST_POSTGRES_URL (postgresql://USER:PASSWORD@HOST:PORT/DATABASE), whose user may create databases.'

export async function findServer(named: string | undefined): Promise<string | undefined> {
  for (const url of named === undefined ? usualServers : [named]) {
    const pool = new Pool({ connectionString: url, max: 1, connectionTimeoutMillis: 2_000 })
    const found = await pool.query('SELECT 1').then(
      () => true,
      () => false,
    )
    await pool.end()
    if (found) return url
  }
  return undefined
}
