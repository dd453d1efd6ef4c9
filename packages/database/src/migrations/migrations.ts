// The runner: applies and takes back migrations one by one, each whole or not at all, under the lock all instances share.
import { DatabaseError } from '../errors.ts'
import type { Connection, Engine, Plan, TransactionMode } from '../engine.ts'
import { schemaDifferences } from '../schema/differences.ts'
import type { SchemaState } from '../schema/state.ts'
import type { Session } from '../session.ts'
import { beginStep, resumeStep, statesOf, statementsOf, type StepJournal, type StepParts } from './committed-steps.ts'
import { appliedAt, headsOf, lastOf, stateOfApplied } from './branches.ts'
import { compileEach, compileOperations, refuseWithoutValue, sureStatements, type CompiledOperation } from './compile.ts'
import { hasJournal, refuseStrangers, type JournalRow } from './history.ts'
import { systemTables, type SystemSchema } from './journal.ts'
import { LossCount, type Toll } from './loss.ts'
import type { Operation } from './operations.ts'
import { checksumOf, reversed, stateAfter, type Migration } from './timeline.ts'
import { checkTimeline } from './validate.ts'

export type { Migration }

interface PendingMigration {
  revision: string
  name: string
  description: string
  /** What it stands on; several where it joins branches. */
  parents: string[]
}

interface AppliedMigration extends PendingMigration {
  appliedAt: Date
  durationMs: number
}

export interface MigrationStatus {
  /** The youngest applied revision on which no applied one stands, or null in a fresh database. */
  revision: string | null
  /** The youngest revision on which none stands. */
  head: string | null
  /** Every revision on which none stands: more than one where branches wait to be joined. */
  heads: string[]
  /** What is applied, in the order in which it was. */
  applied: AppliedMigration[]
  /** What is not, in the order in which it would be. */
  pending: PendingMigration[]
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

interface CompiledStep {
  migration: Migration
  operations: Operation[]
  before: SchemaState
  plan: Plan
  program: CompiledOperation[]
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
    checkTimeline(parts.timeline)
    this.#parts = parts
  }

  /** What is applied, what is pending, and how the database differs from it. */
  async status(): Promise<MigrationStatus> {
    const { timeline, engine, run } = this.#parts
    return run('read', async (session, connection) => {
      const { rows, unfinished } = await this.#history(session, connection)
      const applied = namesOf(rows)
      const known = new Map(timeline.map((migration) => [migration.revision, migration]))
      const heads = headsOf(timeline)
      const told = ({ revision, name, description, parents }: Migration) => ({
        revision,
        name,
        description,
        parents: [...parents],
      })
      return {
        revision: headsOf(timeline, new Set(applied)).at(-1) ?? null,
        head: heads.at(-1) ?? null,
        heads,
        applied: rows.map((row) => ({
          ...told(known.get(row.revision)!),
          name: row.name,
          appliedAt: row.applied_at,
          durationMs: row.duration_ms,
        })),
        pending: timeline.filter(({ revision }) => !applied.includes(revision)).map(told),
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

  /**
   * Writes into the history that the migrations up to `to` are applied, without applying them: for a database that was brought
   * there in another way. Refused where the database differs from what they would have made.
   */
  async stamp(to: string): Promise<string[]> {
    await this.#prepare()
    const { timeline, engine, now, run } = this.#parts
    return run('schema', async (session, connection) => {
      const { rows, unfinished } = await this.#history(session, connection)
      if (unfinished) throw halfWay(unfinished)
      const place = appliedAt(to, timeline, namesOf(rows))
      const stamped = timeline.filter(({ revision }) => place.has(revision))
      const wanted = new Map([...stateAfter(stamped), ...systemTables])
      const drift = schemaDifferences(wanted, await engine.dialect.readCatalogue(connection))
      if (drift.length > 0) {
        throw new DatabaseError('migration', `The database is not as it would be at ${to}: ${drift.join('; ')}.`)
      }
      const journal = session.table('schema_migrations')
      await journal.purge({})
      for (const migration of stamped) await journal.insert(journalRow(migration, now(), 0))
      return stamped.map(({ revision }) => revision)
    })
  }

  async #walk(direction: 'up' | 'down', options: MigrateOptions, target: string): Promise<MigrationStep[]> {
    const steps: MigrationStep[] = []
    const dryRunLosses = new LossCount()
    let doing: Pick<MigrationStep, 'revision' | 'direction'> | undefined
    let place: ReadonlySet<string> | undefined
    // Some engines can rebuild a table only in a transaction that began so; what is to be done is known only inside one.
    let mode: TransactionMode = options.dryRun ? 'read' : 'schema'
    // One step a transaction; where we are is read again under the lock each time, so two instances never do one step twice.
    for (;;) {
      const work = async (session: Session<SystemSchema>, connection: Connection) => {
        const { rows, unfinished } = await this.#history(session, connection)
        if (unfinished) {
          if (options.dryRun) throw halfWay(unfinished)
          return (await this.#resume(unfinished, rows, { session, connection })) ?? 'again'
        }
        const applied = options.dryRun ? walked(namesOf(rows), steps) : namesOf(rows)
        place ??= appliedAt(target, this.#parts.timeline, applied)
        const migration = this.#next(direction, applied, place)
        if (!migration) return undefined
        doing = { revision: migration.revision, direction }
        const losses = options.dryRun ? dryRunLosses : new LossCount()
        const compiled = this.#compiled(direction, migration, applied)
        return this.#step(compiled, direction, { session, connection, losses, mode }, options)
      }
      const step: MigrationStep | 'rebuild' | 'again' | undefined = await this.#parts.run(mode, work).catch((error: unknown) => {
        // Looked at only when all is done.
        if (!doing || !(error instanceof DatabaseError) || error.kind !== 'foreign key') throw error
        throw new DatabaseError('migration', `${deed(doing)} failed and changed nothing. ${error.message}`, { cause: error })
      })
      if (step === 'again') continue
      if (!step) return steps
      mode = options.dryRun ? 'read' : step === 'rebuild' ? 'rebuild' : 'schema'
      if (step === 'rebuild') continue
      steps.push(step)
      options.onStep?.(step)
    }
  }

  /** Upwards the first that is missing; downwards the last applied that is not wanted, but for one on which another stands. */
  #next(direction: 'up' | 'down', applied: readonly string[], wanted: ReadonlySet<string>): Migration | undefined {
    const { timeline } = this.#parts
    if (direction === 'up') return timeline.find(({ revision }) => wanted.has(revision) && !applied.includes(revision))
    if (applied.every((revision) => wanted.has(revision))) return undefined
    const last = lastOf(
      timeline,
      applied.filter((revision) => !wanted.has(revision)),
    )
    return timeline.find(({ revision }) => revision === last)
  }

  /** Does one step, or tells that it needs a transaction of the mode `rebuild`. */
  async #step(
    { migration, operations, before, plan, program }: CompiledStep,
    direction: 'up' | 'down',
    work: { session: Session<SystemSchema>; connection: Connection; losses: LossCount; mode: TransactionMode },
    options: MigrateOptions,
  ): Promise<MigrationStep | 'rebuild'> {
    const { engine, now } = this.#parts
    const { session, connection, mode } = work
    if (mode === 'schema' && plan.rebuilds.length > 0) return 'rebuild'
    const step = { revision: migration.revision, name: migration.name, direction, statements: sureStatements(plan) }
    if (!options.dryRun) refuseDrift(schemaDifferences(before, await engine.dialect.readCatalogue(connection)), operations, step)
    refuseToll(await work.losses.describe(operations, connection, engine.dialect), step, options)
    if (options.dryRun) return step
    const { committingChanges: changes } = engine.dialect
    if (changes) {
      await beginStep({ session, connection, dialect: engine.dialect, changes, migration, program, now }, direction)
      return step
    }
    const started = performance.now()
    await execute(plan, connection, step)
    const journal = session.table('schema_migrations')
    if (direction === 'down') await journal.purge({ revision: migration.revision })
    else {
      await journal.insert(journalRow(migration, now(), Math.round(performance.now() - started)))
    }
    return step
  }

  /** What a step does to a database with `applied` migrations; a program by operations where each commits by itself. */
  #compiled(direction: 'up' | 'down', migration: Migration, applied: readonly string[]): CompiledStep {
    const { timeline, engine } = this.#parts
    const operations = direction === 'up' ? [...migration.operations] : reversed(migration)
    if (direction === 'up') refuseWithoutValue(operations)
    const before = stateOfApplied(timeline, applied)
    const { dialect } = engine
    const step = { migration, operations, before }
    if (!dialect.committingChanges) return { ...step, plan: compileOperations(dialect, operations, before), program: [] }
    const program = compileEach(dialect, operations, before)
    return { ...step, plan: { statements: statementsOf(program), rebuilds: [] }, program }
  }

  /** The same of a step that was left half way, `rows` being applied besides. */
  #unfinished({ revision, checksum, journal }: JournalRow, rows: readonly JournalRow[]) {
    const { direction } = journal as unknown as StepJournal
    const migration = this.#parts.timeline.find((candidate) => candidate.revision === revision)
    if (!migration || checksumOf(migration) !== checksum) {
      throw new DatabaseError(
        'history',
        `Migration ${revision} was left half way on this database, and is not the same in this program. Use the program that began it.`,
      )
    }
    const applied = namesOf(rows)
    return { direction, ...this.#compiled(direction, migration, direction === 'up' ? applied : [...applied, revision]) }
  }

  /** Finishes what was left half way; undefined where it was taken back. */
  async #resume(
    row: JournalRow,
    rows: readonly JournalRow[],
    { session, connection }: Pick<StepParts, 'session' | 'connection'>,
  ): Promise<MigrationStep | undefined> {
    const { dialect } = this.#parts.engine
    const { migration, plan, program, direction } = this.#unfinished(row, rows)
    // Only such an engine leaves a step half way.
    const changes = dialect.committingChanges!
    const parts = { session, connection, dialect, changes, migration, program, now: this.#parts.now }
    if (!(await resumeStep(parts, row.journal as unknown as StepJournal))) return undefined
    return { revision: migration.revision, name: migration.name, direction, statements: sureStatements(plan) }
  }

  /** A step that was left half way has brought the database to one of the states it passes through. */
  async #driftWithin(row: JournalRow, rows: readonly JournalRow[], connection: Connection): Promise<string[]> {
    const { before, program } = this.#unfinished(row, rows)
    const found = await this.#parts.engine.dialect.readCatalogue(connection)
    const told = statesOf(before, program, this.#parts.engine.dialect.committingChanges!).map((state) =>
      schemaDifferences(new Map([...state, ...systemTables]), found),
    )
    // An operation may take several statements: halfway through it is told by one of its two states only, and is no drift.
    const between = told.slice(1).map((after, place) => told[place]!.filter((sentence) => after.includes(sentence)))
    return [...told, ...between].toSorted((a, b) => a.length - b.length)[0] ?? []
  }

  /** Makes the layer's own tables where they are missing. */
  async #prepare(): Promise<void> {
    const { engine, run } = this.#parts
    const { committingChanges: changes } = engine.dialect
    await run('schema', async (_session, connection) => {
      if (await hasJournal(connection, engine)) return
      // Last the one by which they are known to be there.
      const making = [...systemTables.values()].toReversed().map((table): Operation => ({ kind: 'create table', table }))
      for (const statement of sureStatements(engine.dialect.plan(making, new Map()))) {
        await connection.execute(statement).catch((error: unknown) => {
          if (!changes?.isDoneAlready(error)) throw error
        })
      }
    })
  }

  /** The applied migrations, and the one that was left half way; refuses a database of another timeline. */
  async #history(
    session: Session<SystemSchema>,
    connection: Connection,
  ): Promise<{ rows: JournalRow[]; unfinished: JournalRow | undefined }> {
    if (!(await hasJournal(connection, this.#parts.engine))) return { rows: [], unfinished: undefined }
    const all = await session.table('schema_migrations').list({ orderBy: { applied_at: 'asc', revision: 'asc' } })
    const rows = all.filter(({ status }) => status === 'applied')
    refuseStrangers(rows, this.#parts.timeline)
    return { rows, unfinished: all.find(({ status }) => status === 'failed') }
  }
}

const namesOf = (rows: readonly JournalRow[]): string[] => rows.map(({ revision }) => revision)

/** What would be applied after steps of a dry run. */
const walked = (applied: readonly string[], steps: readonly MigrationStep[]): string[] =>
  steps.reduce<string[]>(
    (names, { revision, direction }) => (direction === 'up' ? [...names, revision] : names.filter((name) => name !== revision)),
    [...applied],
  )

const journalRow = (migration: Migration, appliedAt: Date, durationMs: number): JournalRow => ({
  revision: migration.revision,
  name: migration.name,
  parents: [...migration.parents],
  checksum: checksumOf(migration),
  applied_at: appliedAt,
  duration_ms: durationMs,
  status: 'applied',
  journal: null,
})

const halfWay = ({ revision }: JournalRow): DatabaseError =>
  new DatabaseError('migration', `Migration ${revision} was left half way; an upgrade finishes it first.`)

/** `Applying 2026…` or `Taking back 2026…`. */
const deed = (step: Pick<MigrationStep, 'revision' | 'direction'>): string =>
  `${step.direction === 'up' ? 'Applying' : 'Taking back'} ${step.revision}`

function refuseToll({ losses, obstacles }: Toll, step: MigrationStep, { allowDataLoss }: MigrateOptions): void {
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
function refuseDrift(drift: readonly string[], operations: readonly Operation[], step: MigrationStep): void {
  const touched = new Set(operations.flatMap(tablesOf))
  const about = drift.filter((sentence) =>
    touched.has(/^(?:table )?([\p{L}\p{N}_]+)(?:: | is missing$)/u.exec(sentence)?.[1] ?? ''),
  )
  if (about.length === 0) return
  throw new DatabaseError(
    'migration',
    `${deed(step)} cannot be done, as the database is not as its history says: ${about.join('; ')}.`,
  )
}

function tablesOf(operation: Operation): string[] {
  if (operation.kind === 'data') return []
  if (operation.kind === 'create table' || operation.kind === 'drop table') return [operation.table.name]
  return [operation.kind === 'rename table' ? operation.from : operation.table]
}

async function execute(plan: Plan, connection: Connection, step: MigrationStep): Promise<void> {
  try {
    for (const statement of plan.statements) {
      const texts = typeof statement === 'string' ? [statement] : await statement.statements(connection)
      for (const text of texts) await connection.execute(text)
    }
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
  const state = stateOfApplied(timeline, namesOf(rows))
  return rows.length === 0 ? state : new Map([...state, ...systemTables])
}
