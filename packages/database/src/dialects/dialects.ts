// The list of dialects; a new one is a folder beside and a line here.
import type { Dialect } from '../engine.ts'
import { DatabaseError } from '../errors.ts'

const dialects: Record<string, () => Promise<Dialect>> = {
  mssql: async () => (await import('./mssql/mssql.ts')).mssql,
  mysql: async () => (await import('./mysql/mysql.ts')).mysql,
  oracle: async () => (await import('./oracle/oracle.ts')).oracle,
  postgresql: async () => (await import('./postgresql/postgresql.ts')).postgresql,
  sqlite: async () => (await import('./sqlite/sqlite.ts')).sqlite,
}

/** Loads a dialect, and with it its driver, only when it is used. */
export async function loadDialect(engine: string): Promise<Dialect> {
  const load = dialects[engine]
  if (!load)
    throw new DatabaseError('configuration', `There is no dialect for ${engine}; there are: ${Object.keys(dialects).join(', ')}.`)
  return load()
}
