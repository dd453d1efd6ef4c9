// One walk over the timeline: step after step, each whole or not at all, under the lock all instances share; what takes several
// transactions is gone on with by whoever comes next.
import type { Connection, TransactionMode } from '../engine.ts'
import { DatabaseError } from '../errors.ts'
import { schemaDifferences } from '../schema/differences.ts'
import type { Session } from '../session.ts'
import { appliedAt, lastOf } from './branches.ts'
import { beginStep, resumeStep, statementsOf } from './committed-steps.ts'
import { readHistory } from './history.ts'
import type { JournalRow, SystemSchema } from './journal.ts'
import { LossCount } from './loss.ts'
import { keepNewNames } from './replaced.ts'
import {
  beginParts,
  isPartsJournal,
  partsFailure,
  progressOf,
  takeTurn,
  turnBack,
  type CourseParts,
  type PartsJournal,
} from './parts/course.ts'
import { largeTables, Origins } from './parts/parts.ts'
import {
  compileStep,
  deed,
  executePlan,
  halfWay,
  journalRow,
  largeOf,
  namesOf,
  refuseDrift,
  refuseToll,
  toldStep,
  unfinishedStep,
  walked,
  type CompiledStep,
  type MigrateOptions,
  type MigrationStep,
  type RunnerParts,
} from './steps.ts'

interface Work {
  session: Session<SystemSchema>
  connection: Connection
}

/**
 * What one transaction came to: a step done; more to do; another kind of transaction wanted; the right to work alone; statements to
 * be carried out outside of any; a step that had failed and is taken back; nothing left.
 */
type Outcome =
  | MigrationStep
  | 'again'
  | 'rebuild'
  | 'alone'
  | { outside: readonly string[]; place: number }
  | { takenBack: { at: number; parts: number } }
  | undefined

export class Walk {
  readonly #runner: RunnerParts
  readonly #direction: 'up' | 'down'
  readonly #options: MigrateOptions
  readonly #target: string
  readonly #steps: MigrationStep[] = []
  readonly #dryRunLosses = new LossCount()
  readonly #dryRunOrigins = new Origins()
  #doing: Pick<MigrationStep, 'revision' | 'direction'> | undefined
  #place: ReadonlySet<string> | undefined
  /** Some engines can rebuild a table only in a transaction that began so; what is to be done is known only inside one. */
  #mode: TransactionMode
  /** No other program does a step in parts meanwhile. */
  #alone = false
  /** The place of the part whose statements were carried out outside of any transaction. */
  #outside: number | undefined
  /** Why the step under way is being taken back. */
  #failure: DatabaseError | undefined

  constructor(runner: RunnerParts, direction: 'up' | 'down', options: MigrateOptions, target: string) {
    this.#runner = runner
    this.#direction = direction
    this.#options = options
    this.#target = target
    this.#mode = this.#usualMode
  }

  get #usualMode(): TransactionMode {
    return this.#options.dryRun ? 'read' : 'schema'
  }

  /** Goes all the way. Returns the steps done (or, in a dry run, those that would be). */
  async go(): Promise<MigrationStep[]> {
    for (;;) {
      // Where we are is read again under the lock each time, so two instances never do one step twice.
      const outcome = await this.#turn()
      if (outcome === undefined) return this.#steps
      if (outcome === 'alone') {
        this.#alone = true
        await this.#runner.engine.live!.exclusively(() => this.go())
        return this.#steps
      }
      this.#mode = outcome === 'rebuild' ? 'rebuild' : this.#usualMode
      if (outcome === 'again' || outcome === 'rebuild') continue
      if ('takenBack' in outcome) this.#tellFailure(outcome.takenBack)
      else if ('outside' in outcome) await this.#carryOutside(outcome)
      else {
        this.#steps.push(outcome)
        this.#options.onStep?.(outcome)
      }
    }
  }

  async #turn(): Promise<Outcome> {
    const { run } = this.#runner
    try {
      return await run(this.#mode, (session, connection) => this.#work({ session, connection }))
    } catch (error) {
      if (!(error instanceof DatabaseError) || error.retryable) throw error
      const inParts = await this.#turnBack(error)
      if (inParts) return 'again'
      // Looked at only when all is done.
      if (!this.#doing || error.kind !== 'foreign key') throw error
      throw new DatabaseError('migration', `${deed(this.#doing)} failed and changed nothing. ${error.message}`, { cause: error })
    }
  }

  async #work(work: Work): Promise<Outcome> {
    const { engine, timeline } = this.#runner
    const { rows, unfinished, renamed } = await readHistory(work.session, work.connection, this.#runner)
    if (!this.#options.dryRun) await keepNewNames(work.session, renamed)
    if (unfinished) {
      if (this.#options.dryRun) throw halfWay(unfinished)
      return this.#goOn(unfinished, rows, work)
    }
    const applied = this.#options.dryRun ? walked(namesOf(rows), this.#steps) : namesOf(rows)
    this.#place ??= appliedAt(this.#target, timeline, applied)
    const migration = this.#next(applied)
    if (!migration) return undefined
    this.#doing = { revision: migration.revision, direction: this.#direction }
    const step = compileStep(this.#runner, this.#direction, migration, applied)
    const { dialect } = engine
    const large = await largeTables({ connection: work.connection, dialect }, step.operations, {
      before: step.before,
      from: this.#runner.largeFrom,
      origins: this.#dryRunOrigins,
    })
    return this.#begin(step, large, work)
  }

  /** Upwards the first that is missing; downwards the last applied that is not wanted, but for one on which another stands. */
  #next(applied: readonly string[]) {
    const { timeline } = this.#runner
    const wanted = this.#place!
    if (this.#direction === 'up') {
      return timeline.find(({ revision }) => wanted.has(revision) && !applied.includes(revision))
    }
    const unwanted = applied.filter((revision) => !wanted.has(revision))
    const last = lastOf(timeline, unwanted)
    return timeline.find(({ revision }) => revision === last)
  }

  /** Does a step, or the beginning of one that is done in parts. */
  async #begin(step: CompiledStep, large: readonly string[], work: Work): Promise<Outcome> {
    const { engine, now } = this.#runner
    const { dialect } = engine
    const { session, connection } = work
    const { migration, direction, operations, before } = step
    const inParts = step.parts(large)
    const [only] = inParts
    const isWhole = inParts.length < 2 && only?.kind !== 'outside' && only?.kind !== 'rows'
    const plan = isWhole && only?.kind === 'plan' ? only.plan : { statements: [], rebuilds: [] }
    if (this.#mode === 'schema' && plan.rebuilds.length > 0) return 'rebuild'
    const doing = this.#doing!
    if (!isWhole && engine.live && !this.#alone && !this.#options.dryRun) return 'alone'
    if (!this.#options.dryRun) refuseDrift(schemaDifferences(before, await dialect.readCatalogue(connection)), operations, doing)
    const losses = this.#options.dryRun ? this.#dryRunLosses : new LossCount()
    refuseToll(await losses.describe(operations, connection, dialect), doing, this.#options)
    const told = toldStep(step, large)
    if (this.#options.dryRun) {
      for (const operation of operations) this.#dryRunOrigins.follow(operation)
      return told
    }
    const { committingChanges: changes } = dialect
    if (changes) {
      const parts = { session, connection, dialect, changes, migration, program: step.program, now }
      return (await beginStep(parts, direction)) ? told : 'again'
    }
    if (!isWhole) {
      await beginParts(this.#course(step, work, large), { direction, at: 0, large: [...large] })
      return 'again'
    }
    const started = performance.now()
    await executePlan(plan, connection, doing)
    const journal = session.table('schema_migrations')
    if (direction === 'down') await journal.purge({ revision: migration.revision })
    else await journal.insert(journalRow(migration, now(), Math.round(performance.now() - started)))
    return told
  }

  #course(step: CompiledStep, work: Work, large: readonly string[]): CourseParts {
    const { engine, now } = this.#runner
    return { ...work, dialect: engine.dialect, migration: step.migration, parts: step.parts(large), now }
  }

  /** Goes on with what was left half way, by this program or another. */
  async #goOn(row: JournalRow, applied: readonly JournalRow[], work: Work): Promise<Outcome> {
    const step = unfinishedStep(this.#runner, row, applied)
    const { journal, migration, program } = step
    this.#doing = { revision: migration.revision, direction: step.direction }
    if (isPartsJournal(journal)) return this.#goOnInParts(step, journal, work)
    const { dialect } = this.#runner.engine
    const { at, done, total } = journal
    const rows = done === undefined || total === undefined ? {} : { rows: { done, total } }
    this.#options.onProgress?.({ ...this.#doing, part: at + 1, parts: statementsOf(program).length, ...rows })
    // Only such an engine leaves a step of that kind.
    const changes = dialect.committingChanges!
    const isDone = await resumeStep({ ...work, dialect, changes, migration, program, now: this.#runner.now }, journal)
    return isDone ? toldStep(step, []) : 'again'
  }

  async #goOnInParts(step: CompiledStep, journal: PartsJournal, work: Work): Promise<Outcome> {
    if (this.#runner.engine.live && !this.#alone) return 'alone'
    const course = this.#course(step, work, journal.large)
    this.#options.onProgress?.(progressOf(step.migration, course.parts, journal))
    const turn = await takeTurn(course, journal, { mode: this.#mode, outside: this.#outside })
    if (typeof turn === 'object') return turn
    if (turn !== 'rebuild') this.#outside = undefined
    if (turn === 'finished') return toldStep(step, largeOf(journal))
    if (turn !== 'taken back') return turn
    return { takenBack: { at: journal.at, parts: course.parts.length } }
  }

  /** Another program's failure was told there: here the step is tried anew. */
  #tellFailure(where: { at: number; parts: number }): void {
    const failure = this.#failure
    this.#failure = undefined
    if (failure) throw partsFailure(deed(this.#doing!), failure, { takenBack: true, ...where })
  }

  /** Statements outside of any transaction; each may be carried out again. */
  async #carryOutside({ outside, place }: { outside: readonly string[]; place: number }): Promise<void> {
    try {
      for (const statement of outside) await this.#patiently(statement)
      this.#outside = place
    } catch (error) {
      if (!(error instanceof DatabaseError) || error.retryable || !(await this.#turnBack(error))) throw error
    }
  }

  /** Others may be in the way for a moment: an index is built only when those are done that began before it. */
  async #patiently(statement: string): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#runner.engine.live!.execute(statement)
      } catch (error) {
        const mayHelp = error instanceof DatabaseError && ['locked', 'serialization'].includes(error.kind)
        if (!mayHelp || attempt === attempts) throw error
      }
    }
  }

  /**
   * Begins to take back a step in parts that failed. False where no such step is under way.
   * @throws the failure, where something would be lost on the way back, or that fails too.
   */
  async #turnBack(error: DatabaseError): Promise<boolean> {
    this.#outside = undefined
    if (!this.#doing || this.#options.dryRun || error.kind === 'history') return false
    const { run } = this.#runner
    const isBack = await run('schema', async (session, connection) => {
      const { rows, unfinished } = await readHistory(session, connection, this.#runner)
      if (!unfinished) return undefined
      const step = unfinishedStep(this.#runner, unfinished, rows)
      if (!isPartsJournal(step.journal)) return undefined
      const course = this.#course(step, { session, connection }, step.journal.large)
      const where = { takenBack: false, at: step.journal.at, parts: course.parts.length }
      if (await turnBack(course, step.journal)) return { isBack: true, where }
      return { isBack: false, where }
    })
    if (!isBack) return false
    if (!isBack.isBack) throw partsFailure(deed(this.#doing), this.#failure ?? error, isBack.where)
    this.#failure = error
    return true
  }
}

const attempts = 5
