// The list of dialects; a new one is a folder beside and a line here.
import type { Dialect } from '../engine.ts'
import { DatabaseError } from '../errors.ts'

/** A dialect before its server is asked: the whole of it, where it does not hang on that. */
export type LoadedDialect = Dialect | Pick<Dialect, 'open' | 'scratch' | 'script'>

const dialects: Record<string, () => Promise<LoadedDialect>> = {
  mssql: async () => (await import('./mssql/mssql.ts')).mssql,
  mysql: async () => (await import('./mysql/mysql.ts')).mysql,
  postgresql: async () => (await import('./postgresql/postgresql.ts')).postgresql,
  sqlite: async () => (await import('./sqlite/sqlite.ts')).sqlite,
}

/** Loads a dialect, and with it its driver, only when it is used. */
export async function loadDialect(engine: string): Promise<LoadedDialect> {
  const load = dialects[engine]
  if (!load)
    throw new DatabaseError('configuration', `There is no dialect for ${engine}; there are: ${Object.keys(dialects).join(', ')}.`)
  return load()
}
