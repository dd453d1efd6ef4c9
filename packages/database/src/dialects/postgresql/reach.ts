// Reaching the server: how it is connected to, how a missing database is made, and a sentence with its mend for each failure.
import { readFileSync } from 'node:fs'
import type { ClientConfig } from 'pg'
import type { DatabaseConfig } from '../../config.ts'
import { DatabaseError, type DatabaseErrorKind } from '../../errors.ts'
import type { Client } from './client.ts'
import { quote } from '../standard-sql.ts'
import type { ServerError } from './errors.ts'

/** Makes one connection; a test may put another server behind it. */
export type Connect = (settings: ClientConfig) => Promise<Client>

/** Connects to the database of the configuration. @throws DatabaseError: one sentence with what to do. */
export async function reach(config: DatabaseConfig, connect: Connect): Promise<Client> {
  try {
    return await connectTo(config, config.database, connect)
  } catch (error) {
    throw failureOf(error, config)
  }
}

/** Makes the database where it is missing and may be made; tells nothing where it is there. */
export async function makeMissing(config: DatabaseConfig, connect: Connect): Promise<void> {
  let client: Client
  try {
    client = await connectTo(config, 'postgres', connect)
  } catch {
    // Some servers have no such database for everybody.
    client = await connectTo(config, 'template1', connect).catch((error: unknown) => {
      throw failureOf(error, config)
    })
  }
  try {
    await client.execute(`CREATE DATABASE ${quote(config.database)} ENCODING 'UTF8' TEMPLATE template0`)
  } catch (error) {
    // Another program was faster.
    if (['42P04', '23505'].includes((error as ServerError).code ?? '')) return
    throw failureOf(error, config)
  } finally {
    await client.end()
  }
}

async function connectTo(config: DatabaseConfig, database: string, connect: Connect): Promise<Client> {
  const { host, port, user, password, parameters } = config.server!
  const local = host.startsWith('/') || ['localhost', '127.0.0.1', '::1'].includes(host)
  const mode = parameters['sslmode'] ?? (local ? 'disable' : 'prefer')
  const settings: ClientConfig = {
    host,
    port,
    database,
    ...(user === undefined ? {} : { user }),
    ...(password === undefined ? {} : { password }),
    application_name: parameters['application_name'] ?? 'moirai',
    connectionTimeoutMillis: config.connections!.connectTimeoutMs,
    keepAlive: true,
  }
  const ssl = tlsOf(mode, parameters['sslrootcert'])
  try {
    return await connect({ ...settings, ssl })
  } catch (error) {
    if (mode !== 'prefer' || !withoutTls.test((error as Error).message)) throw error
    return connect({ ...settings, ssl: false })
  }
}

const withoutTls = /does not support SSL/

function tlsOf(mode: string, rootCertificate: string | undefined): ClientConfig['ssl'] {
  if (mode === 'disable') return false
  const ca = rootCertificate === undefined ? {} : { ca: readFileSync(rootCertificate, 'utf8') }
  if (mode === 'verify-full') return { ...ca, rejectUnauthorized: true }
  if (mode === 'verify-ca') return { ...ca, rejectUnauthorized: true, checkServerIdentity: () => undefined }
  return { ...ca, rejectUnauthorized: false }
}

type Told = [kind: DatabaseErrorKind, sentence: string]

/** Failures by the driver's or the server's code; `where` is host and port, `who` the user, `what` the database. */
const failures: Record<string, (where: string, who: string, what: string) => Told> = {
  ECONNREFUSED: (where) => ['cannot open', `Nothing answers at ${where}; is PostgreSQL running there? Host and port stand in DATABASE_URL.`],
  ENOTFOUND: (where) => ['cannot open', `The host of ${where} is not known; check its name in DATABASE_URL.`],
  EAI_AGAIN: (where) => ['cannot open', `The host of ${where} cannot be looked up now; check its name in DATABASE_URL and the network.`],
  ENOENT: (where) => ['cannot open', `There is no socket or certificate at the path given for ${where}; check DATABASE_URL.`],
  EHOSTUNREACH: (where) => ['cannot open', `${where} cannot be reached from here; check the host in DATABASE_URL and the network.`],
  ENETUNREACH: (where) => ['cannot open', `${where} cannot be reached from here; check the host in DATABASE_URL and the network.`],
  ETIMEDOUT: (where) => ['cannot open', `${where} did not answer in time; check the host in DATABASE_URL, or raise DB_CONNECT_TIMEOUT.`],
  '28P01': (where, who) => ['cannot open', `${where} refuses the password of ${who}; check user and password in DATABASE_URL.`],
  '28000': (where, who) => ['cannot open', `${where} does not let ${who} in from here; check the user in DATABASE_URL, or pg_hba.conf on the server (TLS may be required: sslmode=require).`],
  '3D000': (where, _who, what) => ['missing database', `There is no database ${what} at ${where} yet; \`db setup\` creates it.`],
  '42501': (where, who, what) => ['permission', `At ${where} ${who} lacks a right for the database ${what}; grant CONNECT on it, or have an administrator run: CREATE DATABASE ${quote(what)} ENCODING 'UTF8' OWNER ${quote(who)}.`],
  '53300': (where) => ['cannot open', `${where} has no connection left; lower DB_POOL_SIZE and DB_MAX_OVERFLOW, or raise max_connections on the server.`],
  '57P03': (where) => ['cannot open', `${where} is starting or stopping; try again in a moment.`],
}

function failureOf(error: unknown, config: DatabaseConfig): unknown {
  if (error instanceof DatabaseError || !(error instanceof Error)) return error
  const { host, port, user } = config.server!
  const where = host.startsWith('/') ? host : `${host}:${port}`
  const code = codeOf(error)
  const [kind, sentence] = (failures[code] ?? unknownFailure(error))(where, user ?? 'the user of this program', config.database)
  const retryable = ['53300', '57P03', 'ECONNREFUSED', 'ETIMEDOUT', 'EAI_AGAIN'].includes(code)
  return new DatabaseError(kind, sentence, { engineCode: code, retryable, cause: error })
}

function codeOf(error: Error): string {
  // Several addresses of one host, each with its error.
  const [first] = error instanceof AggregateError ? (error.errors as ServerError[]) : [error as ServerError]
  if (first?.code !== undefined) return first.code
  return /timeout expired/.test(error.message) ? 'ETIMEDOUT' : ''
}

function unknownFailure(error: Error): (where: string) => Told {
  const { message } = error
  if (withoutTls.test(message)) return (where) => ['cannot open', `${where} does not speak TLS; set sslmode=disable in DATABASE_URL where the network is safe.`]
  if (/password must be a string|no password/i.test(message)) return (where) => ['cannot open', `${where} wants a password; put it into DATABASE_URL.`]
  if (/certificate/i.test(message)) return (where) => ['cannot open', `The certificate of ${where} is not trusted (${message}); name its authority by sslrootcert=FILE in DATABASE_URL.`]
  return (where) => ['cannot open', `PostgreSQL at ${where} cannot be used: ${message}.`]
}
