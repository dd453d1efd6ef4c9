// Reaching the server: settings of the connection, TLS, a schema for a trial, and a sentence with its mend for what goes wrong.
import { randomBytes, randomUUID } from 'node:crypto'
import type { DatabaseConfig } from '../../config.ts'
import { DatabaseError } from '../../errors.ts'
import { failureToReach, notLetIn, tooLate, type Sentence } from '../failure-to-reach.ts'
import { connect, type Client } from './client.ts'
import type { DriverSettings } from './driver.ts'
import type { ServerError } from './errors.ts'

/** Connects as the user of the configuration, whose schema the database is. @throws DatabaseError: one sentence with what to do. */
export async function reach(config: DatabaseConfig): Promise<Client> {
  try {
    return await connect(settingsOf(config))
  } catch (error) {
    throw failureOf(error, config)
  }
}

export const isEncrypted = ({ server }: DatabaseConfig): boolean => server!.parameters['sslmode'] === 'verify-full'

/** @throws DatabaseError `configuration` for a name that would be more than a name in what the driver is told. */
export function settingsOf(config: DatabaseConfig): DriverSettings {
  const { host, port, user, password } = config.server!
  if (!/^[\w.$#-]+$/.test(config.database)) {
    throw new DatabaseError(
      'configuration',
      `${JSON.stringify(config.maskedUrl)} names no service of Oracle: such a name holds letters, digits and . _ $ # - only.`,
    )
  }
  const seconds = Math.max(1, Math.ceil(config.connections!.connectTimeoutMs / 1000))
  return {
    user: user ?? '',
    password: password ?? '',
    connectString: `${isEncrypted(config) ? 'tcps://' : ''}${host.includes(':') ? `[${host}]` : host}:${port}/${config.database}`,
    connectTimeout: seconds,
    transportConnectTimeout: seconds,
  }
}

// What the layer makes and asks for.
const rights = ['SESSION', 'TABLE', 'VIEW', 'TRIGGER', 'PROCEDURE', 'SEQUENCE'].map((what) => `CREATE ${what}`).join(', ')

/** What to have an administrator run for that user. */
export const grantsFor = (user: string): string[] => [
  `GRANT ${rights}, UNLIMITED TABLESPACE TO ${user}`,
  `GRANT EXECUTE ON SYS.DBMS_LOCK TO ${user}`,
]

/** A new user with its own schema on the same server, for a trial. */
export async function makeScratch(config: DatabaseConfig): Promise<{ config: DatabaseConfig; remove: () => Promise<void> }> {
  const user = `TRIAL_${randomUUID().replaceAll('-', '').toUpperCase()}`
  const password = `P_${randomBytes(12).toString('hex')}`
  await besides(config, [`CREATE USER ${user} IDENTIFIED BY "${password}"`, ...grantsFor(user)])
  const own = { ...config, server: { ...config.server!, user, password } }
  return { config: own, remove: () => besides(config, [`DROP USER ${user} CASCADE`]) }
}

async function besides(config: DatabaseConfig, statements: readonly string[]): Promise<void> {
  const client = await reach(config)
  try {
    for (const statement of statements) await client.execute(statement)
  } catch (error) {
    throw failureOf(error, config)
  } finally {
    await client.end()
  }
}

const notThere: Sentence = ({ where }) =>
  `Nothing answers at ${where}; is Oracle running there? Host and port stand in DATABASE_URL.`
const noService: Sentence = ({ where, what }) =>
  `The server at ${where} has no service ${what}; check the name behind the / in DATABASE_URL (lsnrctl status lists them).`
const notOpen: Sentence = ({ where }) => `The database at ${where} is starting or stopping; try again when it is open.`
const noCertificate: Sentence = ({ where }) =>
  `The certificate of ${where} is not trusted, or is of another host; name its authority by NODE_EXTRA_CA_CERTS=FILE.`

const transient = ['NJS-503', 'NJS-510', 'NJS-511', '1033', '1034', '1109']

export const failureOf = failureToReach({
  sentences: {
    'NJS-503': notThere,
    'NJS-511': notThere,
    'NJS-500': ({ where }) => `${where} hung up at once; is it Oracle that listens there? Host and port stand in DATABASE_URL.`,
    'NJS-510': tooLate,
    'NJS-530': ({ where }) => `The host of ${where} is not known; check its name in DATABASE_URL.`,
    'NJS-518': noService,
    12514: noService,
    'NJS-101': ({ where }) => `${where} asks for a user and a password, and DATABASE_URL names none.`,
    'NJS-138': ({ where }) => `The Oracle at ${where} is too old; 19c or later is needed.`,
    'NJS-505': noCertificate,
    'NJS-506': noCertificate,
    'NJS-508': noCertificate,
    1017: notLetIn,
    1005: notLetIn,
    28_000: ({ where, who }) => `${where} has locked ${who}; have an administrator run: ALTER USER ${who} ACCOUNT UNLOCK.`,
    28_001: ({ where, who }) => `The password of ${who} at ${where} has expired; give it a new one.`,
    1045: ({ where, who }) => `${where} does not let ${who} in; have an administrator run: GRANT CREATE SESSION TO ${who}.`,
    1031: ({ where, who }) =>
      `${who} may not make a user at ${where}, which a trial needs; have an administrator run: GRANT CREATE USER, DROP USER TO ${who}.`,
    1033: notOpen,
    1034: notOpen,
    1109: notOpen,
  },
  kinds: { 1045: 'permission', 1031: 'permission' },
  codeOf: (error) => {
    const { code, errorNum } = error as ServerError
    return errorNum ? String(errorNum) : (code ?? '')
  },
  isTransient: (code) => transient.includes(code),
})
