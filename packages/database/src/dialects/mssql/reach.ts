// Reaching the server: settings of the connection, TLS, a missing database, and a sentence with its mend for what goes wrong.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import type { DatabaseConfig } from '../../config.ts'
import { DatabaseError, type DatabaseErrorKind } from '../../errors.ts'
import { quote, textLiteral } from '../standard-sql.ts'
import { connect, type Client } from './client.ts'
import { collation } from './column-types.ts'
import type { DriverSettings } from './driver.ts'
import type { ServerError } from './errors.ts'

/** Connects to the database of the configuration. @throws DatabaseError: one sentence with what to do. */
export async function reach(config: DatabaseConfig): Promise<Client> {
  try {
    return await connect(settingsOf(config, config.database))
  } catch (error) {
    throw failureOf(error, config)
  }
}

/** Makes the database where it is missing and may be made; tells nothing where it is there. */
export const makeMissing = (config: DatabaseConfig): Promise<void> => {
  const name = quote(config.database)
  // Another program may have been faster.
  return besides(config, [
    `IF DB_ID(N${textLiteral(config.database)}) IS NULL CREATE DATABASE ${name} COLLATE ${collation}`,
    ...versionsSql(name),
  ])
}

/** Readers see one moment by versions of rows, which a database keeps only where it was told to. */
const versionsSql = (name: string): string[] => [
  `ALTER DATABASE ${name} SET ALLOW_SNAPSHOT_ISOLATION ON`,
  `ALTER DATABASE ${name} SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE`,
]

/** What to have an administrator run. */
export const howToKeepVersions = (database: string): string => versionsSql(quote(database)).join('; ')

/** A new database on the same server, for a trial. */
export async function makeScratch(config: DatabaseConfig): Promise<{ config: DatabaseConfig; remove: () => Promise<void> }> {
  const own = { ...config, database: `trial_${randomUUID().replaceAll('-', '')}` }
  await makeMissing(own)
  const name = quote(own.database)
  const remove = () => besides(own, [`ALTER DATABASE ${name} SET SINGLE_USER WITH ROLLBACK IMMEDIATE`, `DROP DATABASE ${name}`])
  return { config: own, remove }
}

/** Runs statements about the database beside it. */
async function besides(config: DatabaseConfig, statements: readonly string[]): Promise<void> {
  let client: Client | undefined
  try {
    client = await connect(settingsOf(config, 'master'))
    for (const statement of statements) await client.execute(statement)
  } catch (error) {
    throw failureOf(error, config, 'create ')
  } finally {
    await client?.end()
  }
}

/** Between this machine and itself nothing is encrypted unless said, and everywhere else all is. */
function tlsMode(config: DatabaseConfig): string {
  const { host, parameters } = config.server!
  return parameters['sslmode'] ?? (['localhost', '127.0.0.1', '::1'].includes(host) ? 'disable' : 'require')
}

export const isEncrypted = (config: DatabaseConfig): boolean => tlsMode(config) !== 'disable'

/** @throws Error of the system where the certificate cannot be read. */
export function settingsOf(config: DatabaseConfig, database: string): DriverSettings {
  const { host, port, user, password, parameters } = config.server!
  const mode = tlsMode(config)
  const certificate = parameters['sslrootcert']
  return {
    server: host,
    authentication: { type: 'default', options: { userName: user ?? userInfo().username, password: password ?? '' } },
    options: {
      port,
      database,
      appName: 'moirai',
      encrypt: mode !== 'disable',
      trustServerCertificate: !mode.startsWith('verify'),
      ...(certificate === undefined ? {} : { cryptoCredentialsDetails: { ca: readFileSync(certificate, 'utf8') } }),
      connectTimeout: config.connections!.connectTimeoutMs,
      // The layer does again what may be done again, and a missing database is none of it.
      maxRetriesOnTransientErrors: 0,
      requestTimeout: 0,
      useUTC: true,
      language: 'us_english',
      dateFormat: 'ymd',
      // What filtered indexes and computed columns need.
      enableAnsiNull: true,
      enableAnsiPadding: true,
      enableAnsiWarnings: true,
      enableArithAbort: true,
      enableConcatNullYieldsNull: true,
      enableQuotedIdentifier: true,
      enableNumericRoundabort: false,
      enableImplicitTransactions: false,
      abortTransactionOnError: false,
    },
  }
}

/** What a sentence may name. */
interface Place {
  where: string
  who: string
  what: string
}

const noDatabase = ({ where, what }: Place): string => `There is no database ${what} at ${where} yet; \`db setup\` creates it.`
const noRight = ({ where, who, what }: Place): string =>
  `There is no database ${what} at ${where}, and ${who} may not make one; have an administrator run: CREATE DATABASE ${quote(what)} COLLATE ${collation}, and make ${who} its owner.`
const notThere = ({ where }: Place): string =>
  `${where} did not answer in time; check the host in DATABASE_URL, or raise DB_CONNECT_TIMEOUT.`

/** Sentences by the server's number or the system's code; the kind is `cannot open` unless `kinds` says another. */
const sentences: Record<string, (place: Place) => string> = {
  ECONNREFUSED: ({ where }) => `Nothing answers at ${where}; is SQL Server running there? Host and port stand in DATABASE_URL.`,
  ENOTFOUND: ({ where }) => `The host of ${where} is not known; check its name in DATABASE_URL.`,
  EAI_AGAIN: ({ where }) => `The host of ${where} cannot be looked up now; check its name in DATABASE_URL and the network.`,
  ENOENT: ({ where }) => `There is no certificate at the path given for ${where}; check DATABASE_URL.`,
  EHOSTUNREACH: ({ where }) => `${where} cannot be reached from here; check the host in DATABASE_URL and the network.`,
  ENETUNREACH: ({ where }) => `${where} cannot be reached from here; check the host in DATABASE_URL and the network.`,
  ETIMEDOUT: notThere,
  ETIMEOUT: notThere,
  EENCRYPT: ({ where }) =>
    `${where} and this program do not agree on TLS; set sslmode in DATABASE_URL to what the server takes (disable, require, verify-full).`,
  18456: ({ where, who }) => `${where} does not let ${who} in; check user and password in DATABASE_URL.`,
  4060: noDatabase,
  911: noDatabase,
  916: ({ where, who, what }) =>
    `${where} does not let ${who} use the database ${what}; have an administrator make ${who} a user of it.`,
  'create 262': noRight,
  'create 18456': ({ where, who }) => `${where} does not let ${who} in; check user and password in DATABASE_URL.`,
}

const kinds: Record<string, DatabaseErrorKind> = {
  4060: 'missing database',
  911: 'missing database',
  916: 'permission',
  'create 262': 'permission',
}

const transient = ['ECONNREFUSED', 'ETIMEDOUT', 'ETIMEOUT', 'EAI_AGAIN']

/** `deed` is `create ` while a database is made: some codes mean another thing then. */
export function failureOf(error: unknown, config: DatabaseConfig, deed = ''): unknown {
  if (error instanceof DatabaseError || !(error instanceof Error)) return error
  const { host, port, user } = config.server!
  const place = { where: `${host}:${port}`, who: user ?? 'the user of this program', what: config.database }
  const told = codeOf(error)
  const code = deed + told in sentences ? deed + told : told
  const certificate = /certificate|self.signed|altnames/i.test(error.message)
    ? `The certificate of ${place.where} is not trusted (${error.message}); name its authority by sslrootcert=FILE in DATABASE_URL.`
    : undefined
  const sentence =
    sentences[code]?.(place) ?? certificate ?? `The server at ${place.where} cannot be used: ${error.message.replace(/\.$/, '')}.`
  return new DatabaseError(kinds[code] ?? 'cannot open', sentence, {
    engineCode: told,
    retryable: transient.includes(code),
    cause: error,
  })
}

/** The number of the server, or the system's code, which the driver keeps beneath its own. */
function codeOf(error: Error): string {
  const { number, code } = error as ServerError
  if (number !== undefined) return String(number)
  const { cause } = error
  const [first] = cause instanceof AggregateError ? (cause.errors as ServerError[]) : [cause as ServerError | undefined]
  return first?.code ?? code ?? ''
}
