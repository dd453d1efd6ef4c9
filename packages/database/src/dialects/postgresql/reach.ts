// Reaching the server: how it is connected to, how a missing database is made, and a sentence with its mend for each failure.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { ClientConfig } from 'pg'
import type { DatabaseConfig } from '../../config.ts'
import { sslModeOf } from '../../server-address.ts'
import { withinLimit } from '../../time-limits.ts'
import type { Client } from './client.ts'
import { failureToReach, firstOf, noDatabase, systemSentences, untrusted, withoutTls } from '../failure-to-reach.ts'
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
    if (mode !== 'prefer' || !noTls.test((error as Error).message)) throw error
    return connect({ ...settings, ssl: false })
  }
}

const noTls = /does not support SSL/

function tlsOf(mode: string, rootCertificate: string | undefined): ClientConfig['ssl'] {
  if (mode === 'disable') return false
  const ca = rootCertificate === undefined ? {} : { ca: readFileSync(rootCertificate, 'utf8') }
  if (mode === 'verify-full') return { ...ca, rejectUnauthorized: true }
  if (mode === 'verify-ca') return { ...ca, rejectUnauthorized: true, checkServerIdentity: () => undefined }
  return { ...ca, rejectUnauthorized: false }
}

/** A server that starts, stops, changes places, or has no room at the moment; `''` is one that hung up. */
const transient =
  ' 53300 57P01 57P02 57P03 08006 08P01 ECONNREFUSED ECONNRESET EPIPE ETIMEDOUT EAI_AGAIN EHOSTUNREACH ENETUNREACH'.split(' ')

const failureOf = failureToReach({
  sentences: {
    ...systemSentences('PostgreSQL', 'socket or certificate'),
    '28P01': ({ where, who }) => `${where} refuses the password of ${who}; check user and password in DATABASE_URL.`,
    '28000': ({ where, who }) =>
      `${where} does not let ${who} in from here; check the user in DATABASE_URL, or pg_hba.conf on the server (TLS may be required: sslmode=require).`,
    '3D000': noDatabase,
    '42501': ({ where, who, what }) =>
      `${where} does not let ${who} use the database ${what}; have an administrator run: GRANT CONNECT ON DATABASE ${quote(what)} TO ${quote(who)}.`,
    'create 42501': ({ where, who, what }) =>
      `There is no database ${what} at ${where}, and ${who} may not make one; have an administrator run: CREATE DATABASE ${quote(what)} ENCODING 'UTF8' TEMPLATE template0 OWNER ${quote(who)}.`,
    '53300': ({ where }) =>
      `${where} has no connection left; lower DB_POOL_SIZE and DB_MAX_OVERFLOW, or raise max_connections on the server.`,
    '57P03': ({ where }) => `${where} is starting or stopping; try again in a moment.`,
  },
  kinds: { '3D000': 'missing database', '42501': 'permission', 'create 42501': 'permission' },
  codeOf: (error) => firstOf(error)?.code ?? (/timeout expired/.test(error.message) ? 'ETIMEDOUT' : ''),
  worded: (place, message) => {
    if (noTls.test(message)) return withoutTls(place)
    if (/password must be a string/i.test(message)) return `${place.where} wants a password; put it into DATABASE_URL.`
    if (hungUp.test(message)) return `${place.where} hung up before it was ready; is it PostgreSQL that listens there?`
    return untrusted(place, message)
  },
  isTransient: (code, { message }) => transient.includes(code) && (code !== '' || hungUp.test(message)),
})
