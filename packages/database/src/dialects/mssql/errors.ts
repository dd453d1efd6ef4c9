// The server's error numbers and the driver's own failures as kinds of the layer. Nothing told repeats a value of a row.
import { DatabaseError, type DatabaseErrorKind } from '../../errors.ts'

// Of sys.messages. 547 is said of foreign keys and of checks alike, and told apart by its words.
const numbers: Partial<Record<DatabaseErrorKind, readonly number[]>> = {
  unique: [1505, 2601, 2627],
  'foreign key': [547],
  'not null': [515],
  // A text too long, one that is no number or day, a number out of range, a key longer than an index holds.
  value: [220, 241, 242, 245, 248, 1946, 2628, 8114, 8115, 8152, 9819, 13609],
  'read only': [3906, 3908],
  // A deadlock; rows, or a table, changed since the snapshot.
  serialization: [1205, 3960, 3961],
  locked: [1222],
  timeout: [-2],
  'lost connection': [596, 6005, 10053, 10054, 10060, 40197, 40501, 40613],
  permission: [229, 230, 262, 297, 300, 916, 15247],
  'missing database': [911, 4060],
  full: [701, 802, 1101, 1105, 9002],
  corrupt: [605, 823, 824, 825],
  statement: [102, 156, 207, 208, 1750, 1785, 1911, 2714, 2705, 3701, 3728, 4902, 4922, 8134, 8672, 15225, 15248, 15336],
}
const kinds = new Map(
  Object.entries(numbers).flatMap(([kind, list]) => list.map((number) => [number, kind as DatabaseErrorKind])),
)

const retryable: readonly DatabaseErrorKind[] = ['serialization', 'locked', 'timeout', 'lost connection']

/** An error of tedious: of the server, with its number, or the driver's own, with its code. */
export interface ServerError extends Error {
  code?: string
  number?: number
  state?: number
  class?: number
}

/** The driver's words for a request that was broken off, by its limit or by its caller. */
export const wasBrokenOff = ({ code }: ServerError): boolean => code === 'ETIMEOUT' || code === 'ECANCEL'

/** The driver's error as a `DatabaseError`; other errors (of the program's own work) come back as they are. */
export function translateError(error: unknown): unknown {
  if (error instanceof DatabaseError || !(error instanceof Error)) return error
  const told = error as ServerError
  if (isLost(told)) {
    return new DatabaseError(
      'lost connection',
      'The connection to the server was lost, and with it what was not committed; do it again.',
      {
        retryable: true,
        engineCode: told.number ?? told.code,
        cause: harmless(told),
      },
    )
  }
  if (wasBrokenOff(told)) {
    return new DatabaseError('timeout', 'It took too long and was broken off; nothing was committed.', {
      retryable: true,
      engineCode: told.code,
      cause: harmless(told),
    })
  }
  if (told.number === undefined) return error
  const kind = kindOf(told)
  return new DatabaseError(kind, sentence(kind, told), {
    ...rule(kind, told),
    engineCode: told.number,
    retryable: retryable.includes(kind),
    cause: harmless(told),
  })
}

function kindOf({ number, message }: ServerError): DatabaseErrorKind {
  if (number === 547 && /\bCHECK constraint\b/.test(message)) return 'check'
  return kinds.get(number ?? 0) ?? 'other'
}

/** The connection itself broke: by the server's last words (of the classes from 20 on it hangs up), by the socket, or by the driver. */
export function isLost(error: ServerError): boolean {
  if (error.number !== undefined) return (error.class ?? 0) >= 20 || kinds.get(error.number) === 'lost connection'
  return ['ESOCKET', 'ECLOSE', 'EINVALIDSTATE', 'ECONNRESET', 'EPIPE'].includes(error.code ?? '')
}

// Names stand in quotes, in the server's English words; the value of a key stands behind them, in brackets.
const tableName = /\btable "(?:[^".]*\.)*([^"]+)"|\bobject '(?:[^'.]*\.)?([^']+)'|\btable '(?:[^'.]*\.)*([^']+)'/
const constraintName = /\bconstraint "([^"]+)"|\bconstraint '([^']+)'|\bunique index '([^']+)'/
const columnName = /\bcolumn '([^']+)'/

function rule(kind: DatabaseErrorKind, { message }: ServerError): { table?: string; columns?: string[]; constraint?: string } {
  if (!['unique', 'foreign key', 'check', 'not null'].includes(kind)) return {}
  // The words about the constraint come before any value.
  const [words = ''] = message.split(/ The duplicate key value is /)
  const first = (found: RegExpExecArray | null) => found?.slice(1).find((name) => name !== undefined)
  const [table, name, column] = [tableName, constraintName, columnName].map((form) => first(form.exec(words)))
  const constraint = name !== undefined && table !== undefined && name === `${table}.primary` ? 'the primary key' : name
  return {
    ...(table === undefined ? {} : { table }),
    ...(kind === 'not null' && column !== undefined ? { columns: [column] } : {}),
    ...(constraint === undefined || kind === 'not null' ? {} : { constraint }),
  }
}

function sentence(kind: DatabaseErrorKind, { message, number }: ServerError): string {
  switch (kind) {
    // What is no value of a type, and what is there already, is repeated by the server.
    case 'value':
      return `SQL Server: a value does not fit its column, or its key (${number}).`
    case 'unique':
      return `SQL Server: another row has the same value in a unique key (${number}).`
    case 'locked':
      return 'SQL Server: another program has held what this needs for too long; try again when it is done.'
    case 'serialization':
      return `SQL Server: another transaction came between, and this one was taken back (${number}); do it again.`
    case 'permission':
      return `SQL Server: the user of DATABASE_URL lacks a right (${message}); have an administrator grant it.`
    default:
      return `SQL Server: ${message.replace(/\.$/, '')}.`
  }
}

/** The cause for a log: without what the server repeats of a row, and without the statement. */
function harmless(told: ServerError): Error {
  const quiet = ['value', 'unique'].includes(kindOf(told))
  const cause = new Error(quiet ? `error ${told.number}` : told.message)
  const { code, number } = told
  return Object.assign(cause, { ...(code === undefined ? {} : { code }), ...(number === undefined ? {} : { number }) })
}
