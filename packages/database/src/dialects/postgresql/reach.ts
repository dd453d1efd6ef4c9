// Reaching the server: how it is connected to, how a missing database is made, and a sentence with its mend for each failure.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { ClientConfig } from 'pg'
import type { DatabaseConfig } from '../../config.ts'
import { DatabaseError, type DatabaseErrorKind } from '../../errors.ts'
import { sslModeOf } from '../../server-address.ts'
import { withinLimit } from '../../time-limits.ts'
import type { Client } from './client.ts'
import { quote } from '../standard-sql.ts'
import { hungUp, type ServerError } from './errors.ts'

/** Makes one connection; a test may put another server behind it. */
export type Connect = (settings: ClientConfig) => Promise<Client>

/**
 * Connects to the database of the configuration, and has the session settled by that statement (see `Client.settle`).
 * @throws DatabaseError: one sentence with what to do.
 */
export async function reach(config: DatabaseConfig, connect: Connect, settleSql: string): Promise<Client> {
  try {
    const client = await connectTo(config, config.database, connect)
    const settling = client.settle(settleSql)
    if (!(await withinLimit(settling, config.connections!.connectTimeoutMs))) client.destroy()
    // Where it took too long it has failed by now.
    await settling
    return client
  } catch (error) {
    throw failureOf(error, config)
  }
}

/** Makes the database where it is missing and may be made; tells nothing where it is there. */
export async function makeMissing(config: DatabaseConfig, connect: Connect): Promise<void> {
  await makeFrom('template0', config, connect)
}

async function makeFrom(template: string, config: DatabaseConfig, connect: Connect): Promise<void> {
  const sql = `CREATE DATABASE ${quote(config.database)} ENCODING 'UTF8' TEMPLATE ${quote(template)}`
  await besides(config, connect, sql, ['42P04', '23505'])
}

/** A new database on the same server, empty or a copy, for a trial; whoever is left in it when it is removed is thrown out. */
export async function makeScratch(
  config: DatabaseConfig,
  connect: Connect,
  copyOf?: DatabaseConfig,
): Promise<{ config: DatabaseConfig; remove: () => Promise<void> }> {
  const own = { ...config, database: `trial_${randomUUID().replaceAll('-', '')}` }
  await makeFrom(copyOf?.database ?? 'template0', own, connect)
  return { config: own, remove: () => besides(own, connect, `DROP DATABASE ${quote(own.database)} WITH (FORCE)`, []) }
}

/** Runs a statement about the database beside it; codes that say another program was faster are no failure. */
async function besides(config: DatabaseConfig, connect: Connect, sql: string, faster: readonly string[]): Promise<void> {
  let client: Client
  try {
    client = await connectTo(config, 'postgres', connect)
  } catch {
    // Some servers have no such database for everybody.
    client = await connectTo(config, 'template1', connect).catch((error: unknown) => {
      throw failureOf(error, config, 'create ')
    })
  }
  try {
    await client.execute(sql)
  } catch (error) {
    if (faster.includes((error as ServerError).code ?? '')) return
    throw failureOf(error, config, 'create ')
  } finally {
    await client.end()
  }
}

async function connectTo(config: DatabaseConfig, database: string, connect: Connect): Promise<Client> {
  const { host, port, user, password, parameters } = config.server!
  const mode = sslModeOf(config.server!)
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

/** What a sentence may name. */
interface Place {
  /** Host and port, or the folder of the socket. */
  where: string
  who: string
  what: string
}

const wrongHost = ({ where }: Place): string =>
  `${where} cannot be reached from here; check the host in DATABASE_URL and the network.`

/** Sentences by the server's or the system's code; the kind is `cannot open` unless `kinds` says another. */
const sentences: Record<string, (place: Place) => string> = {
  ECONNREFUSED: ({ where }) => `Nothing answers at ${where}; is PostgreSQL running there? Host and port stand in DATABASE_URL.`,
  ENOTFOUND: ({ where }) => `The host of ${where} is not known; check its name in DATABASE_URL.`,
  EAI_AGAIN: ({ where }) => `The host of ${where} cannot be looked up now; check its name in DATABASE_URL and the network.`,
  ENOENT: ({ where }) => `There is no socket or certificate at the path given for ${where}; check DATABASE_URL.`,
  EHOSTUNREACH: wrongHost,
  ENETUNREACH: wrongHost,
  ETIMEDOUT: ({ where }) => `${where} did not answer in time; check the host in DATABASE_URL, or raise DB_CONNECT_TIMEOUT.`,
  '28P01': ({ where, who }) => `${where} refuses the password of ${who}; check user and password in DATABASE_URL.`,
  '28000': ({ where, who }) =>
    `${where} does not let ${who} in from here; check the user in DATABASE_URL, or pg_hba.conf on the server (TLS may be required: sslmode=require).`,
  '3D000': ({ where, what }) => `There is no database ${what} at ${where} yet; \`db setup\` creates it.`,
  '42501': ({ where, who, what }) =>
    `${where} does not let ${who} use the database ${what}; have an administrator run: GRANT CONNECT ON DATABASE ${quote(what)} TO ${quote(who)}.`,
  'create 42501': ({ where, who, what }) =>
    `There is no database ${what} at ${where}, and ${who} may not make one; have an administrator run: CREATE DATABASE ${quote(what)} ENCODING 'UTF8' TEMPLATE template0 OWNER ${quote(who)}.`,
  '53300': ({ where }) =>
    `${where} has no connection left; lower DB_POOL_SIZE and DB_MAX_OVERFLOW, or raise max_connections on the server.`,
  '57P03': ({ where }) => `${where} is starting or stopping; try again in a moment.`,
}

const kinds: Record<string, DatabaseErrorKind> = {
  '3D000': 'missing database',
  '42501': 'permission',
  'create 42501': 'permission',
}

/** Failures without a code, known by their words. */
const worded: readonly [words: RegExp, sentence: (place: Place, message: string) => string][] = [
  [withoutTls, ({ where }) => `${where} does not speak TLS; set sslmode=disable in DATABASE_URL where the network is safe.`],
  [/password must be a string/i, ({ where }) => `${where} wants a password; put it into DATABASE_URL.`],
  [hungUp, ({ where }) => `${where} hung up before it was ready; is it PostgreSQL that listens there?`],
  [
    /certificate/i,
    ({ where }, message) =>
      `The certificate of ${where} is not trusted (${message}); name its authority by sslrootcert=FILE in DATABASE_URL.`,
  ],
]

/** A server that starts, stops, changes places, or has no room at the moment; `''` is one that hung up. */
const transient =
  ' 53300 57P01 57P02 57P03 08006 08P01 ECONNREFUSED ECONNRESET EPIPE ETIMEDOUT EAI_AGAIN EHOSTUNREACH ENETUNREACH'.split(' ')

/** `deed` is `create ` while a database is made: some codes mean another thing then. */
function failureOf(error: unknown, config: DatabaseConfig, deed = ''): unknown {
  if (error instanceof DatabaseError || !(error instanceof Error)) return error
  const { host, port, user } = config.server!
  const place = {
    where: host.startsWith('/') ? host : `${host}:${port}`,
    who: user ?? 'the user of this program',
    what: config.database,
  }
  const told = codeOf(error)
  const code = deed + told in sentences ? deed + told : told
  const words = worded.find(([pattern]) => pattern.test(error.message))
  const sentence =
    sentences[code]?.(place) ??
    words?.[1](place, error.message) ??
    `PostgreSQL at ${place.where} cannot be used: ${error.message}.`
  const retryable = transient.includes(told) && (told !== '' || hungUp.test(error.message))
  return new DatabaseError(kinds[code] ?? 'cannot open', sentence, { engineCode: told, retryable, cause: error })
}

function codeOf(error: Error): string {
  // Several addresses of one host, each with its error.
  const [first] = error instanceof AggregateError ? (error.errors as ServerError[]) : [error as ServerError]
  if (first?.code !== undefined) return first.code
  return /timeout expired/.test(error.message) ? 'ETIMEDOUT' : ''
}
