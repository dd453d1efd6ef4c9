// One step of a walk: what it does on an engine, and what speaks against it.
import type { Connection, DatabaseCopy, Engine, Plan, TransactionMode } from '../engine.ts'
import { changeRowsSql } from '../dialects/standard-sql.ts'
import { DatabaseError } from '../errors.ts'
import type { SchemaState } from '../schema/state.ts'
import type { Session } from '../session.ts'
import { stateOfApplied } from './branches.ts'
import { statementsOf, type StepJournal } from './committed-steps.ts'
import { compileEach, refuseWithoutValue, type CompiledOperation } from './compile.ts'
import type { JournalRow, SystemSchema } from './journal.ts'
import type { Toll } from './loss.ts'
import { isPartsJournal, type PartsJournal, type StepProgress } from './parts/course.ts'
import { partsOf, statementsOfPart, tablesOf, type Part } from './parts/parts.ts'
import { isOfView, type MigrationOperation } from './operations.ts'
import { checksumOf, reversed, type Migration } from './timeline.ts'

export interface RunnerParts {
  engine: Engine
  timeline: readonly Migration[]
  now: () => Date
  /** A table with so many rows is large. */
  largeFrom: number
  run: <T>(mode: TransactionMode, work: (session: Session<SystemSchema>, connection: Connection) => Promise<T>) => Promise<T>
}

export interface MigrateOptions {
  /** `head`, `base`, `+N`, `-N`, a revision or its beginning. */
  to?: string
  /** Only tell what would be done. */
  dryRun?: boolean
  /** Go on where rows or values would be lost. */
  allowDataLoss?: boolean
  /** Copy the database first, where it is a file, and is not empty; what fails then tells the way back. */
  copy?: boolean
  onCopy?: (copy: DatabaseCopy) => void
  onStep?: (step: MigrationStep) => void
  /** Called while a step is done in parts: after each part, and each batch of rows. */
  onProgress?: (progress: StepProgress) => void
}

export interface MigrationStep {
  revision: string
  name: string
  direction: 'up' | 'down'
  statements: string[]
}

/** What a step does. */
export interface CompiledStep {
  migration: Migration
  direction: 'up' | 'down'
  operations: MigrationOperation[]
  before: SchemaState
  /** By operations, where each commits by itself. */
  program: CompiledOperation[]
  /** The parts it is done in, where some tables are large; one, where none is. */
  parts: (large: readonly string[]) => Part[]
  statements: (large: readonly string[]) => string[]
}

/** What a migration does to a database with `applied` ones. @throws DatabaseError `migration` where there is no way back. */
export function compileStep(
  { timeline, engine: { dialect } }: RunnerParts,
  direction: 'up' | 'down',
  migration: Migration,
  applied: readonly string[],
): CompiledStep {
  const operations = direction === 'up' ? [...migration.operations] : reversed(migration)
  if (direction === 'up') refuseWithoutValue(operations)
  const before = stateOfApplied(timeline, applied)
  const step = { migration, direction, operations, before }
  if (!dialect.committingChanges) {
    const parts = (large: readonly string[]) => partsOf(dialect, operations, before, large)
    const statements = (large: readonly string[]) => parts(large).flatMap((part) => statementsOfPart(part, changeRowsSql))
    return { ...step, program: [], parts, statements }
  }
  const program = compileEach(dialect, operations, before)
  return { ...step, program, parts: () => [], statements: () => statementsOf(program) }
}

/** The same of a step that was left half way, `rows` being applied besides. */
export function unfinishedStep(
  runner: RunnerParts,
  { revision, checksum, journal }: JournalRow,
  rows: readonly JournalRow[],
): CompiledStep & { journal: StepJournal | PartsJournal } {
  const kept = journal as unknown as StepJournal | PartsJournal
  const migration = runner.timeline.find((candidate) => candidate.revision === revision)
  if (!migration || checksumOf(migration) !== checksum) {
    throw new DatabaseError(
      'history',
      `Migration ${revision} was left half way on this database, and is not the same in this program. Use the program that began it.`,
    )
  }
  const applied = namesOf(rows)
  const { direction } = kept
  return { ...compileStep(runner, direction, migration, direction === 'up' ? applied : [...applied, revision]), journal: kept }
}

export const toldStep = ({ migration, direction, statements }: CompiledStep, large: readonly string[]): MigrationStep => ({
  revision: migration.revision,
  name: migration.name,
  direction,
  statements: statements(large),
})

export const largeOf = (journal: StepJournal | PartsJournal): string[] => (isPartsJournal(journal) ? journal.large : [])

export const namesOf = (rows: readonly JournalRow[]): string[] => rows.map(({ revision }) => revision)

/** What would be applied after steps of a dry run. */
export const walked = (applied: readonly string[], steps: readonly MigrationStep[]): string[] =>
  steps.reduce<string[]>(
    (names, { revision, direction }) => (direction === 'up' ? [...names, revision] : names.filter((name) => name !== revision)),
    [...applied],
  )

export const journalRow = (migration: Migration, appliedAt: Date, durationMs: number): JournalRow => ({
  revision: migration.revision,
  name: migration.name,
  parents: [...migration.parents],
  checksum: checksumOf(migration),
  applied_at: appliedAt,
  duration_ms: durationMs,
  status: 'applied',
  journal: null,
})

export const halfWay = ({ revision }: JournalRow): DatabaseError =>
  new DatabaseError('migration', `Migration ${revision} was left half way; an upgrade finishes it first.`)

/** `Applying 2026…` or `Taking back 2026…`. */
export const deed = (step: { revision: string; direction: 'up' | 'down' }): string =>
  `${step.direction === 'up' ? 'Applying' : 'Taking back'} ${step.revision}`

export function refuseToll(
  { losses, obstacles }: Toll,
  step: { revision: string; direction: 'up' | 'down' },
  { allowDataLoss }: MigrateOptions,
): void {
  if (obstacles.length > 0) {
    throw new DatabaseError('migration', `${deed(step)} cannot be done: ${obstacles.join('; ')}.`)
  }
  if (losses.length === 0 || allowDataLoss) return
  throw new DatabaseError(
    'migration',
    `${deed(step)} would lose ${losses.join(', ')}; with --allow-data-loss it is done all the same.`,
  )
}

/** A table that is not as the timeline says may hold what the step knows nothing of, and would be lost in a rebuild. */
export function refuseDrift(
  drift: readonly string[],
  operations: readonly MigrationOperation[],
  step: { revision: string; direction: 'up' | 'down' },
): void {
  const touched = new Set(operations.flatMap((operation) => (isOfView(operation) ? [operation.view.name] : tablesOf(operation))))
  const about = drift.filter((sentence) =>
    touched.has(/^(?:table |view )?([\p{L}\p{N}_]+)(?:: | is missing$| differs: )/u.exec(sentence)?.[1] ?? ''),
  )
  if (about.length === 0) return
  throw new DatabaseError(
    'migration',
    `${deed(step)} cannot be done, as the database is not as its history says: ${about.join('; ')}.`,
  )
}

export async function executePlan(
  plan: Plan,
  connection: Connection,
  doing: { revision: string; direction: 'up' | 'down' } | string,
): Promise<void> {
  try {
    for (const statement of plan.statements) {
      const texts = typeof statement === 'string' ? [statement] : await statement.statements(connection)
      for (const text of texts) await connection.execute(text)
    }
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.retryable) throw error
    const { engineCode } = error
    const what = typeof doing === 'string' ? doing : deed(doing)
    throw new DatabaseError('migration', `${what} failed and changed nothing. ${error.message}`, {
      engineCode,
      cause: error,
    })
  }
}
