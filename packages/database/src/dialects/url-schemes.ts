// How a database URL names its engine, and what it may say about a server.

export interface UrlScheme {
  readonly engine: string
  /** False where the dialect is not built yet. */
  readonly ready: boolean
  /** For engines with a server: its usual port, and the parameters after the `?`, each with its values (none listed: any). */
  readonly server?: { readonly port: number; readonly parameters: Readonly<Record<string, readonly string[]>> }
}

const sslModes = ['disable', 'prefer', 'require', 'verify-ca', 'verify-full']
// The same in short, as clients of these servers have it: `true` is `require`, `false` is `disable`.
const ssl = ['true', 'false']

const postgresql: UrlScheme = {
  engine: 'postgresql',
  ready: true,
  server: {
    port: 5432,
    parameters: {
      sslmode: sslModes,
      sslrootcert: [],
      host: [],
      application_name: [],
    },
  },
}

/** `host` is the path of the server's socket, where it is not reached over the network. */
const mysql: UrlScheme = {
  engine: 'mysql',
  ready: true,
  server: { port: 3306, parameters: { sslmode: sslModes, sslrootcert: [], ssl, host: [] } },
}

const mssql: UrlScheme = {
  engine: 'mssql',
  ready: true,
  server: { port: 1433, parameters: { sslmode: ['disable', 'require', 'verify-full'], sslrootcert: [] } },
}

/** URL schemes with their engines. */
export const urlSchemes: Record<string, UrlScheme> = {
  'sqlite:': { engine: 'sqlite', ready: true },
  'postgresql:': postgresql,
  'postgres:': postgresql,
  'mysql:': mysql,
  'mariadb:': mysql,
  'mssql:': mssql,
  'oracle:': { engine: 'oracle', ready: false },
}

/** The engine that needs no server. */
export const embeddedEngine = 'sqlite'

export const allowedUrls =
  'sqlite:FILE, sqlite::memory:, or postgresql://, mysql:// or mssql:// with USER:PASSWORD@HOST:PORT/DATABASE'
