// Errors as a person at a terminal meets them: one sentence and an exit status, never a stack trace unless asked for.
import { DatabaseError, NotFound, type DatabaseErrorKind } from '@moirai/database'
import { Refusal, SealedFieldError } from '@moirai/talent/errors'
import { CommanderError } from 'commander'

/** The command line or a setting is wrong. */
export class WrongUsage extends Error {}

/** A check said no: pending migrations, drift. */
export class CheckFailed extends Error {}

/** 0 done · 1 refused, the input's fault · 2 wrong usage · 3 the database cannot be reached · 4 a check failed. */
export type ExitStatus = 0 | 1 | 2 | 3 | 4

const statusOfKind: Partial<Record<DatabaseErrorKind, ExitStatus>> = {
  configuration: 2,
  'missing database': 3,
  'cannot open': 3,
  'not a database': 3,
  'read only': 3,
  locked: 3,
  timeout: 3,
  serialization: 3,
  'lost connection': 3,
  'unknown outcome': 3,
  permission: 3,
  full: 3,
  corrupt: 3,
  history: 4,
}

export interface Failure {
  status: ExitStatus
  code: string
  message: string
}

/** What to say about an error, and the exit status. */
export function describeFailure(error: unknown): Failure {
  if (error instanceof Refusal) return { status: 1, code: error.code, message: error.message }
  if (error instanceof SealedFieldError) return { status: 4, code: 'sealed', message: error.message }
  if (error instanceof WrongUsage) return { status: 2, code: 'usage', message: error.message }
  if (error instanceof CheckFailed) return { status: 4, code: 'check_failed', message: error.message }
  // Help that was asked for ends with 0.
  if (error instanceof CommanderError && error.code === 'commander.help' && error.exitCode !== 0) {
    return { status: 2, code: 'usage', message: 'Name one of the commands above.' }
  }
  if (error instanceof CommanderError)
    return { status: error.exitCode === 0 ? 0 : 2, code: 'usage', message: commanderSentence(error.message) }
  if (error instanceof NotFound) return { status: 1, code: 'missing', message: error.message }
  if (error instanceof DatabaseError) {
    return { status: statusOfKind[error.kind] ?? 1, code: error.kind.replaceAll(' ', '_'), message: error.message }
  }
  const message = error instanceof Error ? error.message : String(error)
  return { status: 1, code: 'fault', message: `Moirai met a fault of its own: ${message} (MOIRAI_DEBUG=1 shows where.)` }
}

/** "error: unknown command 'x'" becomes a sentence that says what to do next. */
function commanderSentence(message: string): string {
  const text = message.replace(/^error: /, '').replace(/(?<!\s)\s*\n\s*/g, ' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?)]$/.test(text) ? '' : '.'} See \`moirai --help\`.`
}
