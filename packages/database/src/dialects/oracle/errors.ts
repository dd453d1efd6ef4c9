// The server's error numbers and the driver's own failures as kinds of the layer. Nothing told repeats a value of a row.
import { DatabaseError, type DatabaseErrorKind } from '../../errors.ts'

// Of the server's list of messages; what is not here and lies among those about a statement is one of them.
const numbers: Partial<Record<DatabaseErrorKind, readonly number[]>> = {
  unique: [1, 1452, 2299],
  'foreign key': [2291, 2292, 2298],
  'not null': [1400, 1407, 2296],
  check: [2290, 2293],
  // A text too long, one that is no number or day, a number out of range, JSON that is none.
  value: [1401, 1426, 1438, 1465, 1722, 1830, 1839, 1841, 1843, 1847, 1858, 1861, 6502, 12_899, 22_835, 40_441],
  'read only': [1456, 16_000],
  // A deadlock; rows changed since the snapshot, or no longer kept as they were then.
  serialization: [60, 1555, 8177],
  locked: [54, 4021, 30_006],
  permission: [1031, 1950],
  full: [1536, 1652, 1653, 1654, 1658, 1691, 4030, 4031, 30_036],
  corrupt: [1578, 8103],
  statement: [1408, 1430, 1439, 1440, 1441, 1442, 1450, 1451, 1747, 1756, 6550, 12_991, 30_926, 38_104],
}
const kinds = new Map(
  Object.entries(numbers).flatMap(([kind, list]) => list.map((number) => [number, kind as DatabaseErrorKind])),
)
const aboutStatements: readonly (readonly [from: number, to: number])[] = [
  [900, 999],
  [1418, 1435],
  [2256, 2275],
  [2429, 2449],
]

const retryable: readonly DatabaseErrorKind[] = ['serialization', 'locked', 'timeout', 'lost connection']

/** An error of oracledb: of the server, with its number, or the driver's own, with its code. */
export interface ServerError extends Error {
  code?: string
  errorNum?: number
}

const brokenOff = 1013
/** A transaction that could not be committed, with what came between behind it. */
const rolledBack = 2091

/** Broken off by its limit or by its caller. */
export const wasBrokenOff = ({ code, errorNum }: ServerError): boolean => code === 'NJS-123' || errorNum === brokenOff

/** The connection itself broke, by the server's last words or on the way. */
export const isLost = ({ code = '' }: ServerError): boolean =>
  /^NJS-(?:003|500|501|509|513|521)$/.test(code) || ['ECONNRESET', 'EPIPE', 'ETIMEDOUT'].includes(code)

// What a change of the schema says where it had been carried out before: the name is taken, or nothing is left to change.
const doneAlready = [904, 942, 955, 957, 1408, 1418, 1430, 1442, 1451, 2260, 2261, 2264, 2275, 2443, 23_292]

export const isDoneAlready = (error: unknown): boolean =>
  error instanceof DatabaseError && doneAlready.includes(Number(error.engineCode))

/** The driver's error as a `DatabaseError`; other errors (of the program's own work) come back as they are. */
export function translateError(error: unknown): unknown {
  if (error instanceof DatabaseError || !(error instanceof Error)) return error
  const told = error as ServerError
  const cause = harmless(told)
  if (isLost(told)) {
    const sentence = 'The connection to the server was lost, and with it what was not committed; do it again.'
    return new DatabaseError('lost connection', sentence, { retryable: true, engineCode: told.code, cause })
  }
  if (wasBrokenOff(told)) {
    const sentence = 'It took too long and was broken off; nothing was committed.'
    return new DatabaseError('timeout', sentence, { retryable: true, engineCode: told.code, cause })
  }
  const number = numberOf(told)
  if (number === undefined) return error
  const kind = kindOf(number)
  return new DatabaseError(kind, sentenceOf(kind, told, number), {
    ...ruleOf(kind, told),
    engineCode: number,
    retryable: retryable.includes(kind),
    cause,
  })
}

function numberOf({ errorNum, message }: ServerError): number | undefined {
  if (errorNum !== rolledBack) return errorNum === 0 ? undefined : errorNum
  const [, inner] = /\n\s*ORA-(\d{5})/.exec(message) ?? []
  return inner === undefined ? errorNum : Number(inner)
}

function kindOf(number: number): DatabaseErrorKind {
  const kind = kinds.get(number)
  if (kind) return kind
  return aboutStatements.some(([from, to]) => number >= from && number <= to) ? 'statement' : 'other'
}

// Names stand in brackets, behind the one of the schema; the columns of a rule about empty values in quotes.
const ruleName = /\(([^.()"]+)\.([^()"]+)\)/
const emptyColumn = /\("[^"]+"\."([^"]+)"\."([^"]+)"\)/

function ruleOf(kind: DatabaseErrorKind, { message }: ServerError): { table?: string; columns?: string[]; constraint?: string } {
  // What comes behind the first line may repeat the values of the row.
  const [words = ''] = message.split('\n').filter((line) => !line.startsWith(`ORA-0${rolledBack}`))
  if (kind === 'not null') {
    const [, table, column] = emptyColumn.exec(words) ?? []
    return table === undefined ? {} : { table, columns: [column!] }
  }
  if (!['unique', 'foreign key', 'check'].includes(kind)) return {}
  const name = ruleName.exec(words)?.[2]
  if (name === undefined) return {}
  const [, table] = /^(.+)\.primary$/.exec(name) ?? []
  return table === undefined ? { constraint: name } : { table, constraint: 'the primary key' }
}

function sentenceOf(kind: DatabaseErrorKind, { message }: ServerError, number: number): string {
  const code = `ORA-${String(number).padStart(5, '0')}`
  switch (kind) {
    // What is no value of a type, and what is there already, is repeated by the server.
    case 'value':
      return `Oracle: a value does not fit its column (${code}).`
    case 'unique':
      return `Oracle: another row has the same value in a unique key (${code}).`
    case 'locked':
      return 'Oracle: another program has held what this needs for too long; try again when it is done.'
    case 'serialization':
      return `Oracle: another transaction came between (${code}); do it again.`
    case 'permission':
      return `Oracle: the user of DATABASE_URL lacks a right (${firstLine(message)}); have an administrator grant it.`
    default:
      return `Oracle: ${firstLine(message)}.`
  }
}

const firstLine = (message: string): string => message.split('\n')[0]!.replace(/\.$/, '')

/** The cause for a log: without what the server repeats of a row, and without the statement. */
function harmless(told: ServerError): Error {
  const { code, errorNum } = told
  const quiet = errorNum !== undefined && ['value', 'unique'].includes(kindOf(errorNum))
  const cause = new Error(quiet ? `error ${errorNum}` : firstLine(told.message))
  return Object.assign(cause, { ...(code === undefined ? {} : { code }), ...(errorNum === undefined ? {} : { errorNum }) })
}
