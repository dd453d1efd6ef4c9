// Why a server cannot be used, in one sentence with its mend: what all engines with a server say alike.
import type { DatabaseConfig } from '../config.ts'
import { DatabaseError, type DatabaseErrorKind } from '../errors.ts'

/** What a sentence may name. */
export interface Place {
  /** Host and port, or the path of the socket. */
  readonly where: string
  readonly who: string
  readonly what: string
}

export type Sentence = (place: Place) => string

/** How one engine's failures are told. */
export interface Failures {
  /** By the code, or by `create ` and the code while a database is made: some mean another thing then. */
  readonly sentences: Readonly<Record<string, Sentence>>
  /** By the same codes; any other is `cannot open`. */
  readonly kinds: Readonly<Record<string, DatabaseErrorKind>>
  /** The code of the server, or else of the driver or the system; empty where there is none. */
  readonly codeOf: (error: Error) => string
  /** A sentence for what has none by its code. */
  readonly worded?: (place: Place, message: string) => string | undefined
  /** True for what another try may find gone. */
  readonly isTransient: (code: string, error: Error) => boolean
}

/** Makes of the driver's errors the layer's, and leaves those that are the layer's already, or none, as they are. `deed` is `create ` while a database is made. */
export const failureToReach =
  ({ sentences, kinds, codeOf, worded, isTransient }: Failures) =>
  (error: unknown, config: DatabaseConfig, deed = ''): unknown => {
    if (error instanceof DatabaseError || !(error instanceof Error)) return error
    const place = placeOf(config)
    const told = codeOf(error)
    const code = deed + told in sentences ? deed + told : told
    const sentence =
      sentences[code]?.(place) ??
      worded?.(place, error.message) ??
      `The server at ${place.where} cannot be used: ${error.message.split('\n')[0]!.replace(/\.$/, '')}.`
    return new DatabaseError(kinds[code] ?? 'cannot open', sentence, {
      engineCode: told,
      retryable: isTransient(told, error),
      cause: error,
    })
  }

function placeOf({ server, database }: DatabaseConfig): Place {
  const { host, port, user } = server!
  return {
    where: host.startsWith('/') ? host : `${host}:${port}`,
    who: user ?? 'the user of this program',
    what: database,
  }
}

/** The error of one address of a host that has several: all were tried. With a code, where it has one. */
export const firstOf = (error: Error): (Error & { code?: string }) | undefined =>
  error instanceof AggregateError ? (error.errors as Error[])[0] : error

const wrongHost: Sentence = ({ where }) => `${where} cannot be reached from here; check the host in DATABASE_URL and the network.`

export const tooLate: Sentence = ({ where }) =>
  `${where} did not answer in time; check the host in DATABASE_URL, or raise DB_CONNECT_TIMEOUT.`

export const noDatabase: Sentence = ({ where, what }) => `There is no database ${what} at ${where} yet; \`db setup\` creates it.`

export const notLetIn: Sentence = ({ where, who }) => `${where} does not let ${who} in; check user and password in DATABASE_URL.`

export const withoutTls: Sentence = ({ where }) =>
  `${where} does not speak TLS; set sslmode=disable in DATABASE_URL where the network is safe.`

/** What the system says of a host, by its codes; `files` are those the URL may name. */
export const systemSentences = (engine: string, files: string): Record<string, Sentence> => ({
  ECONNREFUSED: ({ where }) => `Nothing answers at ${where}; is ${engine} running there? Host and port stand in DATABASE_URL.`,
  ENOTFOUND: ({ where }) => `The host of ${where} is not known; check its name in DATABASE_URL.`,
  EAI_AGAIN: ({ where }) => `The host of ${where} cannot be looked up now; check its name in DATABASE_URL and the network.`,
  ENOENT: ({ where }) => `There is no ${files} at the path given for ${where}; check DATABASE_URL.`,
  EHOSTUNREACH: wrongHost,
  ENETUNREACH: wrongHost,
  ETIMEDOUT: tooLate,
})

/** A certificate that is not taken, which is known by its words. */
export const untrusted = ({ where }: Place, message: string): string | undefined =>
  /certificate|self.signed|altnames/i.test(message)
    ? `The certificate of ${where} is not trusted (${message}); name its authority by sslrootcert=FILE in DATABASE_URL.`
    : undefined
