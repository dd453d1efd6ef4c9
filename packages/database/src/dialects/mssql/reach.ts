// Reaching the server: settings of the connection, TLS, a missing database, and a sentence with its mend for what goes wrong.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import type { DatabaseConfig } from '../../config.ts'
import { failureToReach, firstOf, noDatabase, notLetIn, systemSentences, tooLate, untrusted } from '../failure-to-reach.ts'
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

const transient = ['ECONNREFUSED', 'ETIMEDOUT', 'ETIMEOUT', 'EAI_AGAIN']

export const failureOf = failureToReach({
  sentences: {
    ...systemSentences('SQL Server', 'certificate'),
    ETIMEOUT: tooLate,
    EENCRYPT: ({ where }) =>
      `${where} and this program do not agree on TLS; set sslmode in DATABASE_URL to what the server takes (disable, require, verify-full).`,
    18456: notLetIn,
    4060: noDatabase,
    911: noDatabase,
    916: ({ where, who, what }) =>
      `${where} does not let ${who} use the database ${what}; have an administrator make ${who} a user of it.`,
    'create 262': ({ where, who, what }) =>
      `There is no database ${what} at ${where}, and ${who} may not make one; have an administrator run: CREATE DATABASE ${quote(what)} COLLATE ${collation}, and make ${who} its owner.`,
  },
  kinds: { 4060: 'missing database', 911: 'missing database', 916: 'permission', 'create 262': 'permission' },
  codeOf,
  worded: untrusted,
  isTransient: (code) => transient.includes(code),
})

/** The number of the server, or the system's code, which the driver keeps beneath its own. */
function codeOf(error: Error): string {
  const { number, code, cause } = error as ServerError
  if (number !== undefined) return String(number)
  return (cause instanceof Error ? firstOf(cause)?.code : undefined) ?? code ?? ''
}
