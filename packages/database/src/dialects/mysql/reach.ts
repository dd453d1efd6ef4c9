// Reaching the server: settings of the connection, TLS, a missing database, and a sentence with its mend for what goes wrong.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { userInfo } from 'node:os'
import type { SslOptions } from 'mysql2'
import type { DatabaseConfig } from '../../config.ts'
import { DatabaseError } from '../../errors.ts'
import { sslModeOf } from '../../server-address.ts'
import {
  failureToReach,
  firstOf,
  noDatabase,
  notLetIn,
  systemSentences,
  untrusted,
  withoutTls,
  type Sentence,
} from '../failure-to-reach.ts'
import { quote } from '../standard-sql.ts'
import { connect, type Client, type ClientSettings } from './client.ts'
import type { ServerError } from './errors.ts'

/** Connects to the database of the configuration. @throws DatabaseError: one sentence with what to do. */
export async function reach(config: DatabaseConfig): Promise<Client> {
  try {
    return await connectTo(config, config.database)
  } catch (error) {
    throw failureOf(error, config)
  }
}

/** Makes the database where it is missing and may be made; tells nothing where it is there. */
export const makeMissing = (config: DatabaseConfig): Promise<void> =>
  // Another program may have been faster.
  besides(config, (collation) => `CREATE DATABASE ${quote(config.database)} CHARACTER SET utf8mb4 COLLATE ${collation}`, [1007])

/** A new database on the same server, for a trial. */
export async function makeScratch(config: DatabaseConfig): Promise<{ config: DatabaseConfig; remove: () => Promise<void> }> {
  const own = { ...config, database: `trial_${randomUUID().replaceAll('-', '')}` }
  await makeMissing(own)
  return { config: own, remove: () => besides(own, () => `DROP DATABASE ${quote(own.database)}`, []) }
}

/** Runs a statement about the database beside it; errors of those numbers are no failure. */
async function besides(config: DatabaseConfig, sql: (collation: string) => string, harmless: readonly number[]): Promise<void> {
  let client: Client | undefined
  try {
    client = await connectTo(config, undefined)
    await client.execute(sql(client.flavour.collation))
  } catch (error) {
    if (harmless.includes((error as ServerError).errno ?? 0)) return
    throw failureOf(error, config, 'create ')
  } finally {
    await client?.end()
  }
}

async function connectTo(config: DatabaseConfig, database: string | undefined): Promise<Client> {
  const { host, port, user, password, parameters } = config.server!
  const mode = sslModeOf(config.server!)
  const settings: ClientSettings = {
    ...(host.startsWith('/') ? { socketPath: host } : { host, port }),
    ...(database === undefined ? {} : { database }),
    ...(password === undefined ? {} : { password }),
    user: user ?? userInfo().username,
    connectTimeout: config.connections!.connectTimeoutMs,
    enableKeepAlive: true,
    lockMs: config.timeoutMs,
    // No pooler of these servers is known that would mix named statements up.
    prepared: config.connections!.prepared !== false,
  }
  if (mode === 'verify-full' && isIP(host) > 0) throw unnamed(host)
  const ssl = tlsOf(mode, parameters['sslrootcert'])
  if (ssl === undefined) return connect(settings)
  try {
    return await connect({ ...settings, ssl })
  } catch (error) {
    if (mode !== 'prefer' || (error as ServerError).code !== noTls) throw error
    return connect(settings)
  }
}

const noTls = 'HANDSHAKE_NO_SSL_SUPPORT'

// The driver asks a certificate for the name only, and takes `localhost` where there is none (mysql2 3.x, `startTLS`).
const unnamed = (address: string): DatabaseError =>
  new DatabaseError(
    'cannot open',
    `The certificate of ${address} cannot be compared with an address on MariaDB and MySQL; put the server's name into DATABASE_URL, or set sslmode=verify-ca.`,
  )

function tlsOf(mode: string, rootCertificate: string | undefined): SslOptions | undefined {
  if (mode === 'disable') return undefined
  const ca = rootCertificate === undefined ? {} : { ca: readFileSync(rootCertificate, 'utf8') }
  return { ...ca, rejectUnauthorized: mode.startsWith('verify'), verifyIdentity: mode === 'verify-full' }
}

const noRight: Sentence = ({ where, who, what }) =>
  `${where} does not let ${who} use the database ${what}; have an administrator run: GRANT ALL ON \`${what}\`.* TO '${who}'.`

const transient = ['1040', '1203', 'ECONNREFUSED', 'ETIMEDOUT', 'EAI_AGAIN']

const failureOf = failureToReach({
  sentences: {
    ...systemSentences('MariaDB or MySQL', 'socket or certificate'),
    [noTls]: withoutTls,
    PROTOCOL_CONNECTION_LOST: ({ where }) => `${where} hung up before it was ready; is it MariaDB or MySQL that listens there?`,
    1045: notLetIn,
    1698: ({ where, who }) => `${where} does not let ${who} in by a password; check the user in DATABASE_URL.`,
    1049: noDatabase,
    1044: noRight,
    'create 1044': ({ where, who, what }) =>
      `There is no database ${what} at ${where}, and ${who} may not make one; have an administrator run: CREATE DATABASE \`${what}\` CHARACTER SET utf8mb4, and GRANT ALL ON \`${what}\`.* TO '${who}'.`,
    1040: ({ where }) =>
      `${where} has no connection left; lower DB_POOL_SIZE and DB_MAX_OVERFLOW, or raise max_connections on the server.`,
    1203: ({ where, who }) => `${where} gives ${who} no more connections; lower DB_POOL_SIZE and DB_MAX_OVERFLOW.`,
    1130: ({ where, who }) => `${where} does not let ${who} in from this machine; have an administrator create the user for it.`,
  },
  kinds: { 1049: 'missing database', 1044: 'permission', 'create 1044': 'permission' },
  codeOf: (error) => {
    const first: ServerError | undefined = firstOf(error)
    return String(first?.sqlState === undefined ? (first?.code ?? '') : (first.errno ?? ''))
  },
  worded: untrusted,
  isTransient: (code) => transient.includes(code),
})
