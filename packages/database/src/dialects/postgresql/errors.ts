// SQLSTATE codes and the driver's own failures as kinds of the layer. Nothing told repeats a value of a row.
import { DatabaseError, type DatabaseErrorKind } from '../../errors.ts'

// https://www.postgresql.org/docs/current/errcodes-appendix.html: codes, and classes (the first two characters).
const kinds: Record<string, DatabaseErrorKind> = {
  '23502': 'not null',
  '23503': 'foreign key',
  '23001': 'foreign key',
  '23505': 'unique',
  '23514': 'check',
  '25006': 'read only',
  '40001': 'serialization',
  '40P01': 'serialization',
  '55P03': 'locked',
  '57014': 'timeout',
  '57P01': 'lost connection',
  '57P02': 'lost connection',
  '57P03': 'lost connection',
  '57P05': 'lost connection',
  '25P03': 'lost connection',
  '25P04': 'lost connection',
  '42501': 'permission',
  '54000': 'statement',
  '08': 'lost connection',
  '22': 'value',
  '42': 'statement',
  '53': 'full',
  XX: 'corrupt',
}

const retryable: readonly DatabaseErrorKind[] = ['serialization', 'locked', 'timeout', 'lost connection']

/** What the driver says without a code where the server has hung up, or had before it was asked. */
export const hungUp = /^(Connection terminated|Client (was closed|has encountered))/

export interface ServerError extends Error {
  code?: string
  detail?: string
  table?: string
  column?: string
  constraint?: string
  routine?: string
  severity?: string
  /** What the system was doing where it failed. */
  syscall?: string
}

/** The driver's error as a `DatabaseError`; other errors (of the program's own work) come back as they are. */
export function translateError(error: unknown): unknown {
  if (error instanceof DatabaseError || !(error instanceof Error)) return error
  const told = error as ServerError
  if (isLost(told)) return lostConnection(told)
  if (!isState(told.code) || told.severity === undefined) return error
  const { code } = told
  const kind = kinds[code] ?? kinds[code.slice(0, 2)] ?? 'other'
  const { columns, constraint } = rule(told)
  return new DatabaseError(kind, sentence(kind, told), {
    table: told.table,
    columns,
    constraint,
    engineCode: code,
    retryable: retryable.includes(kind) || isStale(told),
    cause: harmless(told),
  })
}

export const lostConnection = (told: ServerError | undefined): DatabaseError =>
  new DatabaseError('lost connection', 'PostgreSQL: the connection was lost, and with it what was not committed; do it again.', {
    retryable: true,
    engineCode: told?.code,
    cause: told && harmless(told),
  })

/** A plan that was made before a migration and stays on its connection as long as it lives. */
export const isStale = (error: unknown): boolean => (error as ServerError | undefined)?.routine === 'RevalidateCachedQuery'

/** The server's own words for an outcome it does not know, at COMMIT. */
export const saysUnknown = ({ code }: ServerError): boolean => code === '40003' || code === '08007'

export const isState = (code: string | undefined): code is string => code !== undefined && /^[0-9A-Z]{5}$/.test(code)

/** The connection itself broke: by the server's last words, by the socket, or by the driver. */
export function isLost(error: ServerError): boolean {
  const { code } = error
  if (isState(code)) return error.severity !== undefined && (kinds[code] ?? kinds[code.slice(0, 2)]) === 'lost connection'
  return ['ECONNRESET', 'EPIPE', 'ETIMEDOUT'].includes(code ?? '') || hungUp.test(error.message)
}

/** It stands in a message of the server, and not only in what became of the connection. */
export const isSaid = ({ severity }: ServerError): boolean => severity !== undefined

/** The driver did not send what it was given, or not to its end. */
export const wasNotSent = ({ syscall, message }: ServerError): boolean =>
  syscall === 'write' || /^(Connection terminated before it was asked|Client (was closed|has encountered))/.test(message)

/** The columns stand in the detail, `Key (a, b)=(…)` in any language, before the values. */
function rule({ code, detail, column, constraint }: ServerError): { columns: string[]; constraint: string | undefined } {
  if (column !== undefined) return { columns: [column], constraint }
  const list = code === '23505' ? /\(([^()]+)\)=\(/.exec(detail ?? '')?.[1] : undefined
  return { columns: list?.split(', ').map((name) => name.replace(/^"|"$/g, '')) ?? [], constraint }
}

function sentence(kind: DatabaseErrorKind, { message, code, detail }: ServerError): string {
  // What hangs on it stands in the detail: names of views and the like, never a value.
  if (code === '2BP01' && detail !== undefined) return `PostgreSQL: ${message}: ${detail.split('\n').join('; ')}.`
  // What is no value of a type is repeated by the server.
  if (kind === 'value') return `PostgreSQL: a value does not fit its column (${code}).`
  if (kind === 'locked') return 'PostgreSQL: another program has held what this needs for too long; try again when it is done.'
  if (kind === 'permission')
    return `PostgreSQL: the user of DATABASE_URL lacks a right (${message}); have an administrator grant it, or let the user own the database.`
  if (code === '42P05' || code === '26000') return `PostgreSQL: ${message}. Behind an old PgBouncer set DB_PREPARED=off.`
  return `PostgreSQL: ${message}.`
}

/** The cause for a log: without the details, which repeat the row. */
function harmless(told: ServerError): Error {
  const kind = isState(told.code) ? (kinds[told.code] ?? kinds[told.code.slice(0, 2)]) : undefined
  const cause = new Error(kind === 'value' ? 'a value does not fit' : told.message)
  const { code, routine } = told
  return Object.assign(cause, { ...(code === undefined ? {} : { code }), ...(routine === undefined ? {} : { routine }) })
}
