// What passes between the program and a thread that reads for it.
import type { Cell, RawRow, Statement } from '../../engine.ts'
import { DatabaseError, type DatabaseErrorDetails, type DatabaseErrorKind } from '../../errors.ts'

/** What is asked; each is answered in its turn. `next` gives the next rows of a reading that `open` has begun under that number. */
export type Deed =
  | { readonly deed: 'begin'; readonly timeoutMs: number }
  | { readonly deed: 'all' | 'run'; readonly statement: Statement; readonly parameters: readonly Cell[] }
  | { readonly deed: 'open'; readonly reading: number; readonly statement: Statement; readonly parameters: readonly Cell[] }
  | { readonly deed: 'next' | 'end'; readonly reading: number }
  | { readonly deed: 'execute'; readonly sql: string }
  | { readonly deed: 'commit' | 'rollback' | 'close' }

export interface Question {
  readonly number: number
  readonly deed: Deed
}

/** An answer, or a part of it: the rows of a large one come in several messages, so that who takes them in can do others between. */
export interface Answer {
  readonly number: number
  readonly rows?: readonly RawRow[]
  /** More of the same answer follows; of a reading: there are more rows. */
  readonly more?: boolean
  readonly error?: ToldError
}

/** An error as it passes from one thread to another: classes do not. */
export interface ToldError {
  readonly kind: DatabaseErrorKind | undefined
  readonly message: string
  readonly details: Omit<DatabaseErrorDetails, 'cause'>
  /** The message of what caused it. */
  readonly cause?: string | undefined
}

export function toldError(error: unknown): ToldError {
  const message = error instanceof Error ? error.message : String(error)
  if (!(error instanceof DatabaseError)) return { kind: undefined, message, details: {} }
  const { kind, table, columns, constraint, engineCode, retryable, cause } = error
  const reason = cause instanceof Error ? cause.message : undefined
  return { kind, message, details: { table, columns, constraint, engineCode, retryable }, cause: reason }
}

export function errorTold({ kind, message, details, cause }: ToldError): Error {
  if (kind === undefined) return new Error(message)
  return new DatabaseError(kind, message, { ...details, cause: cause === undefined ? undefined : new Error(cause) })
}
