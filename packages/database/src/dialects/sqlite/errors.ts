// SQLite's result codes as kinds of the layer. Messages name tables and constraints, never values.
import { DatabaseError, type DatabaseErrorKind } from '../../errors.ts'

// https://sqlite.org/rescode.html: primary codes (the low byte) and the extended codes of SQLITE_CONSTRAINT.
const primaryKinds: Record<number, DatabaseErrorKind> = {
  1: 'statement',
  5: 'locked',
  6: 'locked',
  8: 'read only',
  10: 'cannot open', // an I/O error: the disk or the mount is at fault
  11: 'corrupt',
  13: 'full',
  14: 'cannot open',
  18: 'value',
  20: 'value',
  26: 'not a database',
}
// Extended codes of I/O errors that say a file could not grow: SQLITE_IOERR_WRITE, _TRUNCATE, _SHMSIZE.
const noGrowth = [778, 1546, 4874]

// What a person can do about it; all other messages are the engine's own.
const sentences: Partial<Record<DatabaseErrorKind, string>> = {
  full: 'the disk of the database is full, and nothing of this was written; free some space, and go on',
  corrupt: 'the database file is damaged; put a backup in its place',
}
const growthSentence =
  'the database or its log may not grow further (a limit of the size of files, or a fault of the disk), and nothing of this was written; look at the disk and its limits'
const diskSentence = 'the disk of the database cannot be read or written; look at the disk and its mount'
const movedSentence = 'the database file was moved or deleted while it was open; put it back, and start the program again'

const constraintKinds: Record<number, DatabaseErrorKind> = {
  275: 'check',
  787: 'foreign key',
  1299: 'not null',
  1555: 'unique',
  2067: 'unique',
  2579: 'unique',
  3091: 'value',
}

interface DriverError extends Error {
  errcode?: number
}

/** The driver's error as a `DatabaseError`; other errors come back as they are. */
export function translateError(error: unknown): unknown {
  if (!(error instanceof Error) || (error as DriverError).errcode === undefined) return error
  const code = (error as DriverError).errcode!
  // A key that restricts answers with the code of triggers, as that is what it is made of.
  const restricted = code === 1811 && error.message === 'FOREIGN KEY constraint failed'
  const kind = restricted
    ? 'foreign key'
    : noGrowth.includes(code)
      ? 'full'
      : (constraintKinds[code] ?? primaryKinds[code & 0xff] ?? 'other')
  const columns = /constraint failed: ((?:[^.,\s]+\.[^.,\s]+(?:, )?)+)/.exec(error.message)?.[1]?.split(', ') ?? []
  const constraint = /constraint failed: (?:index ')?([^.'\s]+)'?$/.exec(error.message)?.[1]
  return new DatabaseError(kind, `SQLite: ${sentence(code, kind) ?? error.message}.`, {
    table: columns[0]?.split('.')[0],
    columns: columns.map((name) => name.split('.')[1] ?? name),
    constraint,
    engineCode: code,
    retryable: kind === 'locked',
    cause: error,
  })
}

function sentence(code: number, kind: DatabaseErrorKind): string | undefined {
  if (noGrowth.includes(code)) return growthSentence
  // SQLITE_READONLY_DBMOVED
  if (code === 1032) return movedSentence
  return (code & 0xff) === 10 ? diskSentence : sentences[kind]
}
