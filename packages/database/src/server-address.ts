// Where a database server is, read from a URL: who signs in, host, port, and the parameters the engine knows.
import type { UrlScheme } from './dialects/url-schemes.ts'

export interface ServerAddress {
  readonly host: string
  readonly port: number
  /** Who signs in; absent: whoever runs the program. */
  readonly user: string | undefined
  /** Not enumerable, so that no log of a configuration shows it. */
  readonly password: string | undefined
  readonly parameters: Readonly<Record<string, string>>
}

// The password reaches to the last @, so that one with a / or an @ in it (which a URL does not allow) is read as it is meant.
const form = /^[a-z]+:\/\/(?:([^:@/?#]*)(?::(.*))?@)?(\[[^\]]*\]|[^:/?#[\]]*)(?::(\d*))?(?:\/([^?#]*))?(?:\?([^#]*))?$/i

/** Reads a URL of a server; `refuse` is called with what is wrong, as the rest of a sentence. */
export function serverOf(
  url: string,
  scheme: UrlScheme & Required<Pick<UrlScheme, 'server'>>,
  refuse: (problem: string) => never,
): { database: string; server: ServerAddress } {
  const [, user, password, host = '', port, database = '', query = ''] = form.exec(url) ?? refuse('is not a URL of a server')
  if (database === '') refuse('names no database')
  const parameters = parametersOf(query, scheme.server.parameters, refuse)
  const portNumber = port === undefined || port === '' ? scheme.server.port : Number(port)
  if (portNumber < 1 || portNumber > 65_535) refuse('has no port from 1 to 65535')
  const server = {
    host: parameters['host'] ?? (host === '' ? 'localhost' : decoded(host.replace(/^\[|\]$/g, ''))),
    port: portNumber,
    user: user === undefined || user === '' ? undefined : decoded(user),
    parameters,
  }
  Object.defineProperty(server, 'password', { value: password === undefined ? undefined : decoded(password), enumerable: false })
  return { database: decoded(database), server: Object.freeze(server) as ServerAddress }
}

/** On this machine, or over a socket of it. */
export const isLocal = ({ host }: ServerAddress): boolean =>
  host.startsWith('/') || ['localhost', '127.0.0.1', '::1'].includes(host.toLowerCase())

/** How what passes is encrypted: as the URL says; else as far as the server can, and not at all on this machine. */
export const sslModeOf = (server: ServerAddress): string =>
  server.parameters['sslmode'] ?? (isLocal(server) ? 'disable' : 'prefer')

function parametersOf(
  query: string,
  allowed: Readonly<Record<string, readonly string[]>>,
  refuse: (problem: string) => never,
): Record<string, string> {
  const parameters: Record<string, string> = {}
  for (const part of query.split('&').filter((text) => text !== '')) {
    const [name = '', ...rest] = part.split('=')
    const values = Object.hasOwn(allowed, name) ? allowed[name] : undefined
    if (!values) return refuse(`has the parameter ${name}; known are ${Object.keys(allowed).join(', ')}`)
    const value = decoded(rest.join('='))
    if (values.length > 0 && !values.includes(value)) refuse(`has ${name}=${value}; it is one of ${values.join(', ')}`)
    parameters[name] = value
  }
  // The shorter spelling of some clients.
  const { ssl, ...others } = parameters
  if (ssl !== undefined) {
    if (others['sslmode'] !== undefined) refuse('has both ssl and sslmode; say the one or the other')
    return { ...others, sslmode: ssl === 'true' ? 'require' : 'disable' }
  }
  return parameters
}

/** Percent signs that are none of an escape stay as they are. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
