// How a database URL names its engine, and what it may say about a server.

export interface UrlScheme {
  readonly engine: string
  /** False where the dialect is not built yet. */
  readonly ready: boolean
  /** For engines with a server: its usual port, and the parameters after the `?`, each with its values (none listed: any). */
  readonly server?: { readonly port: number; readonly parameters: Readonly<Record<string, readonly string[]>> }
}

const postgresql: UrlScheme = {
  engine: 'postgresql',
  ready: true,
  server: {
    port: 5432,
    parameters: {
      sslmode: ['disable', 'prefer', 'require', 'verify-ca', 'verify-full'],
      sslrootcert: [],
      host: [],
      application_name: [],
    },
  },
}

/** URL schemes with their engines. */
export const urlSchemes: Record<string, UrlScheme> = {
  'sqlite:': { engine: 'sqlite', ready: true },
  'postgresql:': postgresql,
  'postgres:': postgresql,
  'mysql:': { engine: 'mysql', ready: false },
  'mariadb:': { engine: 'mysql', ready: false },
  'mssql:': { engine: 'mssql', ready: false },
  'oracle:': { engine: 'oracle', ready: false },
}

/** The engine that needs no server. */
export const embeddedEngine = 'sqlite'

export const allowedUrls = 'sqlite:FILE, sqlite::memory: or postgresql://USER:PASSWORD@HOST:PORT/DATABASE'
