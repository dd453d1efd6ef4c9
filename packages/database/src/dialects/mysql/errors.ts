// The server's error numbers and the driver's own failures as kinds of the layer. Nothing told repeats a value of a row.
import { DatabaseError, type DatabaseErrorKind } from '../../errors.ts'

// https://mariadb.com/kb/en/mariadb-error-code-reference/ and the MySQL server error reference; numbers up to 1,860 are common.
const numbers: Partial<Record<DatabaseErrorKind, readonly number[]>> = {
  // 1834 is what MariaDB says where rows collide in a key that is added to a table others point at.
  unique: [1022, 1062, 1169, 1242, 1586, 1834],
  'foreign key': [1216, 1217, 1451, 1452, 1557],
  'not null': [1048, 1364],
  check: [3819, 4025],
  value: [1264, 1265, 1292, 1366, 1406, 1411, 1426, 1690, 3140, 3988],
  'read only': [1290, 1792, 1836],
  // A snapshot older than a change of its table; a row changed since it was read; an ordering that cannot be.
  serialization: [1020, 1213, 1412, 1613, 1614, 1615, 3058, 3101],
  locked: [1205, 1099, 3572],
  timeout: [1317, 1969, 3024],
  'lost connection': [1047, 1053, 1077, 1080, 1152, 1158, 1159, 1160, 1161, 1184, 1927, 2006, 2013, 3169, 4031],
  permission: [1044, 1045, 1142, 1143, 1227, 1370, 1410],
  'missing database': [1049],
  full: [1021, 1037, 1038, 1041, 1114, 1135, 1153, 1206, 1297, 1637, 3170],
  corrupt: [1033, 1034, 1035, 1194, 1195, 1712, 1817, 1877],
  statement: [1050, 1051, 1052, 1054, 1060, 1061, 1064, 1071, 1072, 1091, 1118, 1136, 1146, 1149, 1176, 1241, 1305, 1553, 1826],
}
const kinds = new Map(
  Object.entries(numbers).flatMap(([kind, list]) => list.map((number) => [number, kind as DatabaseErrorKind])),
)

const retryable: readonly DatabaseErrorKind[] = ['serialization', 'locked', 'timeout', 'lost connection']

export interface ServerError extends Error {
  code?: string
  errno?: number
  sqlState?: string
  sqlMessage?: string
  fatal?: boolean
}

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
        engineCode: told.errno ?? told.code,
        cause: harmless(told),
      },
    )
  }
  if (told.sqlMessage === undefined || told.errno === undefined) return error
  const kind = kinds.get(told.errno) ?? 'other'
  return new DatabaseError(kind, sentence(kind, told), {
    ...rule(told),
    engineCode: told.errno,
    retryable: retryable.includes(kind),
    cause: harmless(told),
  })
}

/** The connection itself broke: by the server's last words, by the socket, or by the driver. */
export function isLost(error: ServerError): boolean {
  if (error.sqlMessage !== undefined) return kinds.get(error.errno ?? 0) === 'lost connection'
  return (
    error.fatal === true ||
    ['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'PROTOCOL_CONNECTION_LOST', 'PROTOCOL_PACKETS_OUT_OF_ORDER'].includes(
      error.code ?? '',
    ) ||
    /closed state/.test(error.message)
  )
}

/** After it nothing of the transaction is left, or only a part of what a statement did: it is over, whoever catches the error. */
export const endsTransaction = (error: DatabaseError): boolean =>
  ['serialization', 'locked', 'lost connection'].includes(error.kind)

// What was to be made is there, or what was to go is gone; 121 is InnoDB's word for a foreign key of that name.
const doneAlready = [1050, 1051, 1054, 1060, 1061, 1091, 1146, 1176, 1826, 4092]

/** True where a schema change failed because it had been carried out before. */
export function isDoneAlready(error: unknown): boolean {
  if (!(error instanceof DatabaseError) || typeof error.engineCode !== 'number') return false
  return doneAlready.includes(error.engineCode) || (error.engineCode === 1005 && /\b121\b/.test(error.message))
}

// The key stands last, after the values, which may hold anything; MySQL writes its table before it.
const keyName = /for key '(?:[^'.]*\.)?([^'.]*)'$/
const tableName = /failed for [`"][^`"]*[`"]\.[`"]([^`"]+)[`"]$|fails \([`"][^`"]*[`"]\.[`"]([^`"]+)[`"]/
const constraintName = /CONSTRAINT [`"]([^`"]+)[`"]|[Cc]heck constraint '([^']+)'/

function rule({ errno, sqlMessage = '' }: ServerError): { table?: string; columns?: string[]; constraint?: string } {
  switch (kinds.get(errno ?? 0)) {
    case 'unique': {
      const key = keyName.exec(sqlMessage)?.[1]
      return key === undefined ? {} : { constraint: key === 'PRIMARY' ? 'the primary key' : key }
    }
    case 'check':
    case 'foreign key': {
      const [, first, second] = tableName.exec(sqlMessage) ?? []
      const [, named, checked] = constraintName.exec(sqlMessage) ?? []
      const [table, constraint] = [first ?? second, named ?? checked]
      return { ...(table === undefined ? {} : { table }), ...(constraint === undefined ? {} : { constraint }) }
    }
    case 'not null': {
      const column = /^(?:Column|Field) '([^']+)'/.exec(sqlMessage)?.[1]
      return column === undefined ? {} : { columns: [column] }
    }
    default:
      return {}
  }
}

function sentence(kind: DatabaseErrorKind, { sqlMessage = '', errno }: ServerError): string {
  switch (kind) {
    // What is no value of a type, and what is there already, is repeated by the server.
    case 'value':
      return `A value does not fit its column (${errno}).`
    case 'unique':
      return `Another row has the same value in a unique key (${errno}).`
    case 'locked':
      return 'Another program has held what this needs for too long; try again when it is done.'
    case 'serialization':
      return `Another transaction came between, and this one was taken back (${errno}); do it again.`
    case 'permission':
      return `The user of DATABASE_URL lacks a right (${sqlMessage}); have an administrator grant it.`
    default:
      return `The server says: ${sqlMessage.replace(/\.$/, '')}.`
  }
}

/** The cause for a log: without what the server repeats of a row, and without the statement. */
function harmless(told: ServerError): Error {
  const kind = kinds.get(told.errno ?? 0) ?? 'other'
  const cause = new Error(['value', 'unique'].includes(kind) ? `error ${told.errno}` : told.message)
  const { code, errno } = told
  return Object.assign(cause, { ...(code === undefined ? {} : { code }), ...(errno === undefined ? {} : { errno }) })
}
