// The errors of the database layer: one class with a kind a program can decide on, and one for a row that is not there.

/** What went wrong, the same word on every engine. */
export type DatabaseErrorKind =
  | 'unique'
  | 'foreign key'
  | 'not null'
  | 'check'
  | 'stale' // the row is of another version than the one that was named: somebody changed it since it was read
  | 'value' // refused before sending: not a value of the column's type
  | 'locked' // another process holds the lock; trying again later may help
  | 'timeout'
  | 'serialization' // another transaction changed what this one had read; done again it may succeed
  | 'lost connection' // before anything was committed
  | 'unknown outcome' // COMMIT was sent, and nobody knows whether it was done
  | 'cancelled' // by the caller's signal; nothing was committed
  | 'permission' // the user of the database lacks a right
  | 'missing database'
  | 'cannot open'
  | 'not a database'
  | 'read only'
  | 'full' // the disk, or a limit of the engine
  | 'corrupt'
  | 'statement' // the statement itself is wrong: a bug, or a schema that is not the expected one
  | 'usage' // the layer was called wrongly: a bug of the caller
  | 'cursor' // a page was asked for with a cursor that is not one of its list: a bad request of whoever sent it
  | 'configuration'
  | 'migration' // refused: it does not fit the timeline, or it would lose rows
  | 'history' // the database was made by another version of the program
  | 'other'

export interface DatabaseErrorDetails {
  table?: string | undefined
  columns?: readonly string[] | undefined
  constraint?: string | undefined
  /** The engine's own code, for the log. */
  engineCode?: string | number | undefined
  /** True when the same unit of work may succeed if it is simply done again. */
  retryable?: boolean | undefined
  cause?: unknown
}

/** Every failure of the layer. The message is one sentence without values of rows: those may be personal. */
export class DatabaseError extends Error {
  readonly kind: DatabaseErrorKind
  readonly table: string | undefined
  readonly columns: readonly string[]
  readonly constraint: string | undefined
  readonly engineCode: string | number | undefined
  readonly retryable: boolean

  constructor(kind: DatabaseErrorKind, message: string, details: DatabaseErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'DatabaseError'
    this.kind = kind
    this.table = details.table
    this.columns = details.columns ?? []
    this.constraint = details.constraint
    this.engineCode = details.engineCode
    this.retryable = details.retryable ?? false
  }
}

/** What the caller's own signal ended. */
export const cancelled = (signal: AbortSignal): DatabaseError =>
  new DatabaseError('cancelled', 'It was cancelled by its caller; nothing was committed.', { cause: signal.reason })

/** Thrown by the verbs that promise a row (`get`, `update`, `delete` by key) when there is none. */
export class NotFound extends Error {
  readonly table: string
  readonly identifier: string

  constructor(table: string, identifier: string) {
    super(`There is no row ${identifier} in ${table}.`)
    this.name = 'NotFound'
    this.table = table
    this.identifier = identifier
  }
}
