// How a database URL names its engine.

/** URL schemes by engine; `ready` is false where the dialect is not built yet. */
export const urlSchemes: Record<string, { engine: string; ready: boolean }> = {
  'sqlite:': { engine: 'sqlite', ready: true },
  'postgresql:': { engine: 'postgresql', ready: false },
  'postgres:': { engine: 'postgresql', ready: false },
  'mysql:': { engine: 'mysql', ready: false },
  'mariadb:': { engine: 'mysql', ready: false },
  'mssql:': { engine: 'mssql', ready: false },
  'oracle:': { engine: 'oracle', ready: false },
}

/** The engine that needs no server. */
export const embeddedEngine = 'sqlite'

export const allowedUrls = 'sqlite:FILE or sqlite::memory:'
