// Where the database is and how it is opened: from a URL or from parts, checked once, then frozen.
import { allowedUrls, embeddedEngine, urlSchemes } from './dialects/url-schemes.ts'
import { DatabaseError } from './errors.ts'

export interface DatabaseConfig {
  readonly engine: EngineName
  /** A file, or ':memory:', for an embedded engine. */
  readonly database: string
  /** How it may be written to a log: without a password. */
  readonly maskedUrl: string
  /** Longest wait for a lock or a connection, in milliseconds. */
  readonly timeoutMs: number
  /** Make the database where it does not exist. */
  readonly create: boolean
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
export function configFromUrl(url: string, options: { timeoutMs?: number; create?: boolean } = {}): DatabaseConfig {
  const masked = maskUrl(url)
  const scheme = urlSchemes[/^[a-z]+:/i.exec(url)?.[0].toLowerCase() ?? '']
  if (!scheme)
    throw new DatabaseError('configuration', `${JSON.stringify(masked)} is not a database URL; allowed: ${allowedUrls}.`)
  if (!scheme.ready) {
    throw new DatabaseError(
      'configuration',
      `${JSON.stringify(masked)}: this version does not speak ${scheme.engine} yet; allowed: ${allowedUrls}.`,
    )
  }
  if (url.includes('?')) {
    throw new DatabaseError(
      'configuration',
      `${JSON.stringify(masked)}: ${scheme.engine} takes no parameters; allowed: ${allowedUrls}.`,
    )
  }
  const file = fileOf(url)
  if (file === '') throw new DatabaseError('configuration', `${JSON.stringify(masked)} names no file; allowed: ${allowedUrls}.`)
  const { timeoutMs = 30_000, create = true } = options
  if (!(Number.isInteger(timeoutMs) && timeoutMs >= 0 && timeoutMs <= longestTimeoutMs)) {
    throw new DatabaseError('configuration', `The timeout is a whole number of milliseconds up to ${longestTimeoutMs}.`)
  }
  return Object.freeze({ engine: scheme.engine, database: file, maskedUrl: masked, timeoutMs, create })
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
    .replace(/^([a-z]+:\/\/[^:@/?#]*):.*@/i, '$1:***@')
    .replace(/([?&][^=&]*(?:password|passwd|pwd|key|secret|token)[^=&]*=)[^&]*/gi, '$1***')
}

/** `sqlite:./data/x.db`, `sqlite:/abs/x.db`, `sqlite:///abs/x.db` and `sqlite::memory:` all name what a person means. */
function fileOf(url: string): string {
  const rest = url.slice(url.indexOf(':') + 1)
  const path = decodeURIComponentSafely(rest.startsWith('//') ? rest.slice(2) : rest)
  // sqlite:///C:/x.db: the slash before a drive letter belongs to the URL.
  return /^\/[a-z]:[\\/]/i.test(path) ? path.slice(1) : path
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
