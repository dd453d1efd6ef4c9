// Steps on engines where a change of the schema commits by itself. Each is kept in the journal while it is under way, with how far
// it has come, so that whoever runs next finishes it (or its taking back), wherever the one before was ended.
import type { CommittingChanges, Connection, Dialect, HalfOperation } from '../engine.ts'
import { DatabaseError } from '../errors.ts'
import type { Json } from '../schema/columns.ts'
import type { SchemaState, TableState } from '../schema/state.ts'
import type { Session } from '../session.ts'
import { tablesOnly, viewsOf } from '../schema/view-state.ts'
import { tableIn } from './apply.ts'
import { compileEach, type CompiledOperation } from './compile.ts'
import type { SystemSchema } from './journal.ts'
import { losesNothing } from './lossless.ts'
import { isOfView, reverseOperation, type MigrationOperation, type RowChange } from './operations.ts'
import { changeBatch, countRows, type KeptKey } from './parts/batches.ts'
import { checksumOf, type Migration } from './timeline.ts'

/** How far a step has come: the statements before `at` are done, and the one at `at` may be, where it commits by itself. */
export interface StepJournal {
  direction: 'up' | 'down'
  at: number
  /** Of the rows that are changed at `at`: the key of the last one done, how many were, and how many there were to do. */
  key?: KeptKey
  done?: number
  total?: number
  /** The step failed at `at`; so many of the statements that take it back are done. */
  undone?: number
}

export interface StepParts {
  readonly session: Session<SystemSchema>
  readonly connection: Connection
  readonly dialect: Dialect
  readonly changes: CommittingChanges
  readonly migration: Migration
  readonly program: readonly CompiledOperation[]
  readonly now: () => Date
}

export const statementsOf = (program: readonly CompiledOperation[]): string[] => program.flatMap(({ statements }) => statements)

/** Carries a step out from its beginning. False where it goes on in the next transaction. @throws DatabaseError `migration`, with what of it stays. */
export async function beginStep(parts: StepParts, direction: 'up' | 'down'): Promise<boolean> {
  const { session, migration, now } = parts
  const { revision, name } = migration
  const journal: StepJournal = { direction, at: 0 }
  const rows = session.table('schema_migrations')
  const begun = { status: 'failed', journal: { direction, at: 0 } } as const
  if (direction === 'down') await rows.update(revision, begun)
  else {
    const checksum = checksumOf(migration)
    await rows.insert({ revision, name, parents: [...migration.parents], checksum, applied_at: now(), duration_ms: 0, ...begun })
  }
  return carryOut(parts, journal, false)
}

/** Goes on with a step that was left. True where it was finished, false where there is more to do, or it was taken back. */
export async function resumeStep(parts: StepParts, journal: StepJournal): Promise<boolean> {
  if (journal.undone === undefined) {
    return carryOut(parts, journal, true)
  }
  await undo(parts, journal, journal.undone)
  return false
}

async function carryOut(parts: StepParts, begun: StepJournal, resumed: boolean): Promise<boolean> {
  const statements = statementsOf(parts.program)
  const started = performance.now()
  const { direction } = begun
  let at = begun.at
  try {
    const isDone = await run(parts, statements, {
      from: at,
      begun,
      isTolerated: (place) => resumed && place === begun.at,
      mark: async (place, rows = {}) => mark(parts, { direction, at: place, ...rows }),
      reached: (place) => {
        at = place
      },
    })
    if (!isDone) return false
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.retryable) throw error
    throw await failed(parts, { direction, at }, error)
  }
  const rows = parts.session.table('schema_migrations')
  const { revision } = parts.migration
  if (direction === 'down') await rows.purge({ revision })
  else {
    const duration = Math.round(performance.now() - started)
    const moment = resumed ? { applied_at: parts.now() } : {}
    await rows.update(revision, { ...moment, status: 'applied', duration_ms: duration, journal: null })
  }
  return true
}

interface Course {
  from: number
  /** Whether the statement at that place may have been carried out before. */
  isTolerated: (place: number) => boolean
  mark: (place: number, rows?: Pick<StepJournal, 'key' | 'done' | 'total'>) => Promise<void>
  /** Forwards: how far the rows at `from` have come. */
  begun?: StepJournal
  reached?: (place: number) => void
}

/**
 * What commits by itself is marked before it, and commits its own mark; what does not is marked after, and both commit together.
 * False where rows are left to be changed: others get their turn before the next batch.
 */
async function run(parts: StepParts, statements: readonly string[], course: Course): Promise<boolean> {
  const { connection, changes } = parts
  let marked = course.from
  for (let place = course.from; place < statements.length; place++) {
    course.reached?.(place)
    const rows = course.begun && rowsAt(parts.program, place)
    if (rows) {
      const left = await changeSome(parts, rows, place === course.from ? course.begun! : {})
      await course.mark(left ? place : (marked = place + 1), left)
      if (left) return false
      continue
    }
    const sql = statements[place]!
    const commits = changes.commits(sql)
    if (commits && marked < place) await course.mark((marked = place))
    try {
      await connection.execute(sql)
    } catch (error) {
      if (!(commits && course.isTolerated(place) && changes.isDoneAlready(error))) throw error
    }
    if (!commits) await course.mark((marked = place + 1))
  }
  return true
}

/** The change of rows that the statement at that place stands for. */
function rowsAt(program: readonly CompiledOperation[], place: number) {
  let from = 0
  for (const { operation, statements, after } of program) {
    if (place === from && operation.kind === 'rows') return { table: tableIn(after, operation.table), change: operation.up }
    from += statements.length
  }
  return undefined
}

/** One batch. Tells how far it has come, where rows are left. */
async function changeSome(
  parts: StepParts,
  { table, change }: { table: TableState; change: RowChange },
  { key: after, done = 0, total }: Pick<StepJournal, 'key' | 'done' | 'total'>,
): Promise<Pick<StepJournal, 'key' | 'done' | 'total'> | undefined> {
  const { key, rows } = await changeBatch(parts, { table, change, after })
  if (key === undefined) return undefined
  return { key, done: done + rows, total: total ?? (await countRows(parts.connection, parts.dialect, table.name)) }
}

const mark = ({ session, migration }: StepParts, journal: StepJournal): Promise<void> =>
  session.table('schema_migrations').update(migration.revision, { journal: JSON.parse(JSON.stringify(journal)) as Json })

/** Takes back what can be taken back without a loss, and tells what became of the step. */
async function failed(parts: StepParts, journal: StepJournal, error: DatabaseError): Promise<DatabaseError> {
  const { migration, program } = parts
  const deed = `${journal.direction === 'up' ? 'Applying' : 'Taking back'} ${migration.revision}`
  const told = (outcome: string): DatabaseError =>
    new DatabaseError('migration', `${deed} failed ${outcome}. ${error.message}`, { engineCode: error.engineCode, cause: error })
  if (undoing(parts, journal.at) === undefined) {
    const place = `at statement ${journal.at + 1} of ${statementsOf(program).length}`
    return told(`${place}; what came before it stays, and the next run goes on from there`)
  }
  await undo(parts, journal, 0)
  return told('and changed nothing')
}

async function undo(parts: StepParts, { direction, at }: StepJournal, from: number): Promise<void> {
  const { connection, session, migration } = parts
  const { revision } = migration
  await run(parts, undoing(parts, at) ?? [], {
    from,
    // Of the operation that failed some statements were never carried out.
    isTolerated: () => true,
    mark: (place) => mark(parts, { direction, at, undone: place }),
  })
  const rows = session.table('schema_migrations')
  if (direction === 'up') await rows.purge({ revision })
  else await rows.update(revision, { status: 'applied', journal: null })
  // The error that is told next would roll it back.
  await connection.execute('COMMIT')
}

/** The statements that take back what was done before the statement at `at`; undefined where something would be lost. */
function undoing({ program, dialect, changes }: StepParts, at: number): string[] | undefined {
  let done = at
  const statements: string[] = []
  for (const { operation, before, after, statements: carriedOut } of program) {
    if (done === 0) break
    const isDone = done >= carriedOut.length
    const half = isDone ? undefined : halfOf(changes, operation, before)
    if (half && done <= half.until) statements.unshift(...half.back)
    else {
      const lossless = losslessly(operation, dialect)
      if (!lossless) return undefined
      const back = compileEach(dialect, [reverseOperation(lossless)], after).flatMap((compiled) => compiled.statements)
      if (isDone) statements.unshift(...back)
      // Counters are renamed last: where that failed, nobody can say how far it came. What an added column was filled with goes with it.
      else if (operation.kind !== 'add column' && !changes.commits(carriedOut[done]!)) return undefined
      else statements.unshift(...back.filter((sql) => changes.commits(sql)))
    }
    done = Math.max(0, done - carriedOut.length)
  }
  return statements
}

/** The middle of an operation, with the views that stand beside it. */
function halfOf(changes: CommittingChanges, operation: MigrationOperation, before: SchemaState): HalfOperation | undefined {
  const half = isOfView(operation) ? undefined : changes.half(operation, tablesOnly(before))
  return half && { ...half, state: new Map([...half.state, ...viewsOf(before).map((view) => [view.name, view] as const)]) }
}

/** An operation as it can be taken back; undefined where it lost something. A column whose every value has a counterpart lost nothing. */
function losslessly(operation: MigrationOperation, dialect: Dialect): MigrationOperation | undefined {
  if (operation.kind !== 'alter column') return losesNothing(operation) ? operation : undefined
  const { table, from, to, up } = operation
  const isKept = (to.nullable || !from.nullable) && !up.cast && !up.values
  return isKept && dialect.conversion(table, from, to, up).lost === undefined ? { ...operation, up: {}, down: {} } : undefined
}

/** The states a step passes through, and those in the middle of an operation. */
export const statesOf = (
  before: SchemaState,
  program: readonly CompiledOperation[],
  changes: CommittingChanges,
): SchemaState[] => [
  before,
  ...program.flatMap((compiled) => {
    const half = halfOf(changes, compiled.operation, compiled.before)
    return half ? [half.state, compiled.after] : [compiled.after]
  }),
]
