// The runner: applies and takes back migrations one by one, each whole or not at all, under the lock all instances share.
import { DatabaseError } from '../errors.ts'
import type { Connection, Engine, TransactionMode } from '../engine.ts'
import { schemaDifferences } from '../schema/differences.ts'
import type { SchemaState } from '../schema/state.ts'
import type { Session } from '../session.ts'
import { beginStep, resumeStep, statesOf, type StepJournal, type StepParts } from './committed-steps.ts'
import { compileEach, type CompiledOperation } from './compile.ts'
import { hasJournal, refuseStrangers, type JournalRow } from './history.ts'
import { systemTables, type SystemSchema } from './journal.ts'
import { LossCount } from './loss.ts'
import type { Operation } from './operations.ts'
import { checksumOf, placeOf, reversed, stateAfter, validateTimeline, type Migration } from './timeline.ts'

export type { Migration }

interface AppliedMigration {
  revision: string
  name: string
  description: string
  appliedAt: Date
  durationMs: number
}

export interface MigrationStatus {
  /** The last applied revision, or null in a fresh database. */
  revision: string | null
  head: string | null
  applied: AppliedMigration[]
  pending: { revision: string; name: string; description: string }[]
  /** How the database differs from what the applied revisions made, one sentence each. */
  drift: string[]
}

export interface MigrateOptions {
  /** `head`, `base`, `+N`, `-N`, a revision or its beginning. */
  to?: string
  /** Only tell what would be done. */
  dryRun?: boolean
  /** Go on where rows or values would be lost. */
  allowDataLoss?: boolean
  onStep?: (step: MigrationStep) => void
}

export interface MigrationStep {
  revision: string
  name: string
  direction: 'up' | 'down'
  statements: string[]
}

interface RunnerParts {
  engine: Engine
  timeline: readonly Migration[]
  now: () => Date
  run: <T>(mode: TransactionMode, work: (session: Session<SystemSchema>, connection: Connection) => Promise<T>) => Promise<T>
}

/** The library face of migrations; the commands only call it. */
export class Migrations {
  readonly #parts: RunnerParts

  constructor(parts: RunnerParts) {
    validateTimeline(parts.timeline)
    this.#parts = parts
  }

  /** What is applied, what is pending, and how the database differs from it. */
  async status(): Promise<MigrationStatus> {
    const { timeline, engine, run } = this.#parts
    return run('read', async (session, connection) => {
      const { rows, unfinished } = await this.#history(session, connection)
      const described = new Map(timeline.map((migration) => [migration.revision, migration.description]))
      return {
        revision: rows.at(-1)?.revision ?? null,
        head: timeline.at(-1)?.revision ?? null,
        applied: rows.map((row) => ({
          revision: row.revision,
          name: row.name,
          description: described.get(row.revision) ?? '',
          appliedAt: row.applied_at,
          durationMs: row.duration_ms,
        })),
        pending: timeline.slice(rows.length).map(({ revision, name, description }) => ({ revision, name, description })),
        drift: unfinished
          ? await this.#driftWithin(unfinished, rows, connection)
          : schemaDifferences(expectedState(timeline, rows), await engine.dialect.readCatalogue(connection)),
      }
    })
  }

  /** Applies what is pending, up to `to`. Returns the steps done (or, in a dry run, those that would be). */
  async upgrade(options: MigrateOptions = {}): Promise<MigrationStep[]> {
    if (!options.dryRun) await this.#prepare()
    return this.#walk('up', options, options.to ?? 'head')
  }

  /** Takes migrations back, down to `to`. */
  async downgrade(options: MigrateOptions & { to: string }): Promise<MigrationStep[]> {
    return this.#walk('down', options, options.to)
  }

  async #walk(direction: 'up' | 'down', options: MigrateOptions, target: string): Promise<MigrationStep[]> {
    const steps: MigrationStep[] = []
    const dryRunLosses = new LossCount()
    let place: number | undefined
    // One step a transaction; where we are is read again under the lock each time, so two instances never do one step twice.
    for (;;) {
      const step = await this.#parts.run(options.dryRun ? 'read' : 'schema', async (session, connection) => {
        const { rows, unfinished } = await this.#history(session, connection)
        if (unfinished) {
          if (options.dryRun) throw refusal(`Migration ${unfinished.revision} was left half way; an upgrade finishes it first.`)
          return (await this.#resume(unfinished, rows, { session, connection })) ?? 'again'
        }
        const applied = rows.length + (options.dryRun ? (direction === 'up' ? steps.length : -steps.length) : 0)
        place ??= placeOf(target, this.#parts.timeline, applied)
        if (direction === 'up' ? applied >= place : applied <= place) return undefined
        const losses = options.dryRun ? dryRunLosses : new LossCount()
        return this.#step(direction, applied, { session, connection, losses }, options)
      })
      if (step === 'again') continue
      if (!step) return steps
      steps.push(step)
      options.onStep?.(step)
    }
  }

  async #step(
    direction: 'up' | 'down',
    applied: number,
    work: { session: Session<SystemSchema>; connection: Connection; losses: LossCount },
    options: MigrateOptions,
  ): Promise<MigrationStep> {
    const { engine, now } = this.#parts
    const { session, connection } = work
    const { migration, operations, program } = this.#programOf(direction, applied)
    const statements = program.flatMap((compiled) => compiled.statements)
    const step = { revision: migration.revision, name: migration.name, direction, statements }
    if (!options.allowDataLoss) refuseLoss(await work.losses.describe(operations, connection, engine.dialect), step)
    if (options.dryRun) return step
    const { committingChanges: changes } = engine.dialect
    if (changes) {
      await beginStep({ session, connection, dialect: engine.dialect, changes, migration, program, now }, direction)
      return step
    }
    const started = performance.now()
    await execute(statements, connection, step)
    const journal = session.table('schema_migrations')
    if (direction === 'down') await journal.purge({ revision: migration.revision })
    else {
      await journal.insert({
        revision: migration.revision,
        name: migration.name,
        parents: [...migration.parents],
        checksum: checksumOf(migration),
        applied_at: now(),
        duration_ms: Math.round(performance.now() - started),
        status: 'applied',
      })
    }
    return step
  }

  /** What a step does to a database with `applied` migrations. */
  #programOf(
    direction: 'up' | 'down',
    applied: number,
  ): { migration: Migration; operations: Operation[]; before: SchemaState; program: CompiledOperation[] } {
    const { timeline, engine } = this.#parts
    const migration = direction === 'up' ? timeline[applied]! : timeline[applied - 1]!
    const operations = direction === 'up' ? [...migration.operations] : reversed(migration)
    const before = stateAfter(timeline.slice(0, applied))
    return { migration, operations, before, program: compileEach(engine.dialect, operations, before) }
  }

  /** The same of a step that was left half way, `rows` being applied besides. */
  #unfinishedProgram({ revision, checksum, journal }: JournalRow, rows: readonly JournalRow[]) {
    const { direction } = journal as unknown as StepJournal
    const migration = this.#parts.timeline[rows.length]
    if (migration?.revision !== revision || checksumOf(migration) !== checksum) {
      throw new DatabaseError(
        'history',
        `Migration ${revision} was left half way on this database, and is not the same in this program. Use the program that began it.`,
      )
    }
    return { direction, ...this.#programOf(direction, direction === 'up' ? rows.length : rows.length + 1) }
  }

  /** Finishes what was left half way; undefined where it was taken back. */
  async #resume(
    row: JournalRow,
    rows: readonly JournalRow[],
    { session, connection }: Pick<StepParts, 'session' | 'connection'>,
  ): Promise<MigrationStep | undefined> {
    const { dialect } = this.#parts.engine
    const { migration, program, direction } = this.#unfinishedProgram(row, rows)
    // Only such an engine leaves a step half way.
    const changes = dialect.committingChanges!
    const parts = { session, connection, dialect, changes, migration, program, now: this.#parts.now }
    if (!(await resumeStep(parts, row.journal as unknown as StepJournal))) return undefined
    const statements = program.flatMap((compiled) => compiled.statements)
    return { revision: migration.revision, name: migration.name, direction, statements }
  }

  /** A step that was left half way has brought the database to one of the states it passes through. */
  async #driftWithin(row: JournalRow, rows: readonly JournalRow[], connection: Connection): Promise<string[]> {
    const { before, program } = this.#unfinishedProgram(row, rows)
    const found = await this.#parts.engine.dialect.readCatalogue(connection)
    let least: string[] | undefined
    for (const state of statesOf(before, program)) {
      const drift = schemaDifferences(new Map([...state, ...systemTables]), found)
      if (!least || drift.length < least.length) least = drift
    }
    return least ?? []
  }

  /** Makes the layer's own tables where they are missing; last the one by which they are known to be there. */
  async #prepare(): Promise<void> {
    const { engine, run } = this.#parts
    const { committingChanges: changes } = engine.dialect
    await run('schema', async (_session, connection) => {
      if (await hasJournal(connection, engine)) return
      for (const table of [...systemTables.values()].toReversed()) {
        for (const statement of engine.dialect.operation({ kind: 'create table', table }, new Map())) {
          await connection.execute(statement).catch((error: unknown) => {
            if (!changes?.isDoneAlready(error)) throw error
          })
        }
      }
    })
  }

  /** The applied migrations, and the one that was left half way; refuses a database of another timeline. */
  async #history(
    session: Session<SystemSchema>,
    connection: Connection,
  ): Promise<{ rows: JournalRow[]; unfinished: JournalRow | undefined }> {
    if (!(await hasJournal(connection, this.#parts.engine))) return { rows: [], unfinished: undefined }
    const all = await session.table('schema_migrations').list({ orderBy: { revision: 'asc' } })
    const rows = all.filter(({ status }) => status === 'applied')
    refuseStrangers(rows, this.#parts.timeline)
    return { rows, unfinished: all.find(({ status }) => status === 'failed') }
  }
}

/** `Applying 2026…` or `Taking back 2026…`. */
const deed = (step: MigrationStep): string => `${step.direction === 'up' ? 'Applying' : 'Taking back'} ${step.revision}`

const refusal = (sentence: string): DatabaseError => new DatabaseError('migration', sentence)

function refuseLoss(losses: string[], step: MigrationStep): void {
  if (losses.length === 0) return
  throw refusal(`${deed(step)} would lose ${losses.join(', ')}; with --allow-data-loss it is done all the same.`)
}

async function execute(statements: readonly string[], connection: Connection, step: MigrationStep): Promise<void> {
  try {
    for (const statement of statements) await connection.execute(statement)
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.retryable) throw error
    const { engineCode } = error
    throw new DatabaseError('migration', `${deed(step)} failed and changed nothing. ${error.message}`, {
      engineCode,
      cause: error,
    })
  }
}

/** What the applied migrations made, with the layer's own tables once there are any. */
function expectedState(timeline: readonly Migration[], rows: readonly JournalRow[]): SchemaState {
  const state = stateAfter(timeline.slice(0, rows.length))
  return rows.length === 0 ? state : new Map([...state, ...systemTables])
}
