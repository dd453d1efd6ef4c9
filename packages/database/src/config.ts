// Where the database is and how it is opened: from a URL or from parts, checked once, then frozen.
import { allowedUrls, embeddedEngine, urlSchemes } from './dialects/url-schemes.ts'
import { DatabaseError } from './errors.ts'
import { presets, type Preset, type PresetName } from './presets.ts'
import { decoded, isLocal, serverOf, sslModeOf, type ServerAddress } from './server-address.ts'

export interface DatabaseConfig {
  readonly engine: EngineName
  /** A file, or ':memory:', for an embedded engine; the name of the database on a server. */
  readonly database: string
  /** How it may be written to a log: without a password. */
  readonly maskedUrl: string
  /** Longest wait for a lock or a connection, in milliseconds. */
  readonly timeoutMs: number
  /** Make the database where it does not exist. */
  readonly create: boolean
  /** For engines with a server: where it is, and how it is connected to. */
  readonly server?: ServerAddress
  readonly connections?: ConnectionSettings
}

/** How an engine with a server is connected to; embedded engines have no use for it. */
export interface ConnectionSettings {
  /** Connections kept open; the preset's unless said, 10 or 20. */
  readonly poolSize: number
  /** Connections opened besides when all are in use, and closed after ten idle seconds; the preset's unless said, 20 or 40. */
  readonly maxOverflow: number
  /** Longest wait for a new connection, in milliseconds; 10,000 unless said. */
  readonly connectTimeoutMs: number
  /** Longest life of a connection, in milliseconds (up to a tenth less, by chance); an hour unless said. */
  readonly recycleMs: number
  /** Ask a connection that was idle for half a second for a sign of life before it is handed on; true unless said. */
  readonly prePing: boolean
  /** Name statements, so that the server prepares them once a connection. `auto`: unless a pooler stands in between. */
  readonly prepared: boolean | 'auto'
}

export interface ConfigOptions extends Partial<ConnectionSettings> {
  /** Settings that belong together; `development` unless said. */
  preset?: PresetName
  timeoutMs?: number
  create?: boolean
  requireEncryption?: boolean
}

export type EngineName = string

// A longer timer of Node's fires at once.
const longestTimeoutMs = 2_147_483_647

export interface DatabaseParts {
  type?: string | undefined
  host?: string | undefined
  port?: string | undefined
  database?: string | undefined
  username?: string | undefined
  password?: string | undefined
}

/**
 * Reads a database URL.
 * @throws DatabaseError of kind `configuration`: one sentence with the value (password masked) and what is allowed.
 */
export function configFromUrl(url: string, options: ConfigOptions = {}): DatabaseConfig {
  const maskedUrl = maskUrl(url)
  const refuse = (problem: string): never => {
    throw new DatabaseError('configuration', `${JSON.stringify(maskedUrl)}${problem}; allowed: ${allowedUrls}.`)
  }
  const scheme = urlSchemes[/^[a-z]+:/i.exec(url)?.[0].toLowerCase() ?? ''] ?? refuse(' is not a database URL')
  const preset = presets[options.preset ?? 'development']
  const { timeoutMs = preset.timeoutMs, create = true, requireEncryption = preset.requireEncryption } = options
  checkTimeout('timeout', timeoutMs)
  const common = { engine: scheme.engine, maskedUrl, timeoutMs, create }
  if (scheme.server) {
    const { database, server } = serverOf(url, { ...scheme, server: scheme.server }, (problem) => refuse(` ${problem}`))
    if (requireEncryption && !isLocal(server) && !encryptingModes.includes(sslModeOf(server))) {
      throw new DatabaseError(
        'configuration',
        `${JSON.stringify(maskedUrl)} leads to another machine, and what passes might be read on the way; add sslmode=verify-full (with sslrootcert=FILE where its authority is your own), or at least sslmode=require.`,
      )
    }
    return Object.freeze({ ...common, database, server, connections: connectionsOf(options, preset) })
  }
  if (url.includes('?')) refuse(`: ${scheme.engine} takes no parameters`)
  const file = fileOf(url)
  if (file === '') refuse(' names no file')
  return Object.freeze({ ...common, database: file })
}

const encryptingModes = ['require', 'verify-ca', 'verify-full']

function connectionsOf(given: Partial<ConnectionSettings>, preset: Preset): ConnectionSettings {
  const { poolSize = preset.poolSize, maxOverflow = preset.maxOverflow, connectTimeoutMs = 10_000 } = given
  const { recycleMs = 3_600_000, prePing = preset.prePing, prepared = 'auto' } = given
  if (!(Number.isInteger(poolSize) && poolSize >= 1)) refuseSetting('size of the pool is a whole number from 1 on')
  if (!(Number.isInteger(maxOverflow) && maxOverflow >= 0)) refuseSetting('overflow of the pool is a whole number from 0 on')
  checkTimeout('timeout for connecting', connectTimeoutMs)
  checkTimeout('longest life of a connection', recycleMs)
  return Object.freeze({ poolSize, maxOverflow, connectTimeoutMs, recycleMs, prePing, prepared })
}

function checkTimeout(what: string, milliseconds: number): void {
  if (Number.isInteger(milliseconds) && milliseconds >= 0 && milliseconds <= longestTimeoutMs) return
  refuseSetting(`${what} is a whole number of milliseconds up to ${longestTimeoutMs}`)
}

function refuseSetting(sentence: string): never {
  throw new DatabaseError('configuration', `The ${sentence}.`)
}

/**
 * The same in parts (`DB_TYPE`, `DB_DATABASE`, …), joined to a URL.
 * @throws DatabaseError of kind `configuration` where a part has no meaning for that type.
 */
export function urlFromParts(parts: DatabaseParts): string {
  const { type = embeddedEngine, host, port, database = '', username, password } = parts
  if (type === embeddedEngine) {
    const strange = Object.entries({ host, port, username, password }).find(([, value]) => value !== undefined && value !== '')
    if (strange) throw new DatabaseError('configuration', `${embeddedEngine} is a file and has no ${strange[0]}; leave it out.`)
    return `${embeddedEngine}:${database.replaceAll('%', '%25').replaceAll('?', '%3F')}`
  }
  const login =
    username === undefined
      ? ''
      : `${encodeURIComponent(username)}${password === undefined ? '' : `:${encodeURIComponent(password)}`}@`
  return `${type}://${login}${host ?? 'localhost'}${port === undefined ? '' : `:${port}`}/${encodeURIComponent(database)}`
}

/** The URL with its password replaced by stars. */
export function maskUrl(url: string): string {
  // To the last @, so that a password with a / in it (which a URL does not allow) is masked too.
  return url
    .replace(/^([a-z][a-z0-9+.-]*:\/\/[^:@/?#]*):.*@/i, '$1:***@')
    .replace(/([?&][^=&]*(?:password|passwd|pwd|key|secret|token)[^=&]*=)[^&]*/gi, '$1***')
}

/** `sqlite:./data/x.db`, `sqlite:/abs/x.db`, `sqlite:///abs/x.db` and `sqlite::memory:` all name what a person means. */
function fileOf(url: string): string {
  const rest = url.slice(url.indexOf(':') + 1)
  const path = decoded(rest.startsWith('//') ? rest.slice(2) : rest)
  // sqlite:///C:/x.db: the slash before a drive letter belongs to the URL.
  return /^\/[a-z]:[\\/]/i.test(path) ? path.slice(1) : path
}
