// How a database URL names its engine, and what it may say about a server.

export interface UrlScheme {
  readonly engine: string
  /** For engines with a server: its usual port, and the parameters after the `?`, each with its values (none listed: any). */
  readonly server?: { readonly port: number; readonly parameters: Readonly<Record<string, readonly string[]>> }
}

const sslModes = ['disable', 'prefer', 'require', 'verify-ca', 'verify-full']
// The same in short, as clients of these servers have it: `true` is `require`, `false` is `disable`.
const ssl = ['true', 'false']

const postgresql: UrlScheme = {
  engine: 'postgresql',
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
  server: { port: 3306, parameters: { sslmode: sslModes, sslrootcert: [], ssl, host: [] } },
}

const mssql: UrlScheme = {
  engine: 'mssql',
  server: { port: 1433, parameters: { sslmode: ['disable', 'require', 'verify-full'], sslrootcert: [] } },
}

/** Without a certificate that is checked the driver encrypts nothing. */
const oracle: UrlScheme = {
  engine: 'oracle',
  server: { port: 1521, parameters: { sslmode: ['disable', 'verify-full'] } },
}

/** URL schemes with their engines. */
export const urlSchemes: Record<string, UrlScheme> = {
  'sqlite:': { engine: 'sqlite' },
  'postgresql:': postgresql,
  'postgres:': postgresql,
  'mysql:': mysql,
  'mariadb:': mysql,
  'mssql:': mssql,
  'oracle:': oracle,
}

/** The engine that needs no server. */
export const embeddedEngine = 'sqlite'

export const allowedUrls =
  'sqlite:FILE, sqlite::memory:, or postgresql://, mysql://, mssql:// or oracle:// with USER:PASSWORD@HOST:PORT/DATABASE'
