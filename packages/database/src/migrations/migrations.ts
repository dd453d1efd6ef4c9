// The library face of migrations: what is applied and pending, and the walks between revisions.
import { DatabaseError } from '../errors.ts'
import type { Connection, DatabaseCopy } from '../engine.ts'
import { schemaDifferences } from '../schema/differences.ts'
import type { FoundSchema } from '../schema/found.ts'
import { inOtherForm, type OtherForm } from '../schema/form.ts'
import type { SchemaState } from '../schema/state.ts'
import { applyOperation } from './apply.ts'
import { appliedAt, headsOf, stateOfApplied } from './branches.ts'
import { statesOf } from './committed-steps.ts'
import { sureStatements } from './compile.ts'
import { effectsOf, type ToldEffect } from './effects.ts'
import { hasJournal, readHistory } from './history.ts'
import { systemTables, type JournalRow } from './journal.ts'
import type { Operation } from './operations.ts'
import { isPartsJournal } from './parts/course.ts'
import { Origins, tablesOf } from './parts/parts.ts'
import {
  executePlan,
  halfWay,
  journalRow,
  namesOf,
  unfinishedStep,
  type MigrateOptions,
  type MigrationStep,
  type RunnerParts,
} from './steps.ts'
import { stateAfter, type Migration } from './timeline.ts'
import { checkTimeline } from './validate.ts'
import { Walk } from './walk.ts'

export type { MigrateOptions, MigrationStep, ToldEffect }
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

export interface StampOptions extends Pick<MigrateOptions, 'copy' | 'onCopy'> {
  /** Tables that another program made in another form are made anew. */
  remake?: boolean
  onRemake?: (other: OtherForm) => void
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
      const { rows, unfinished } = await readHistory(session, connection, this.#parts)
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

  /**
   * What the pending migrations, up to `to`, would mean for those who use the database meanwhile: locks, who waits for them, costs, on
   * the rows there are now. Nothing is changed.
   */
  async effects({ to }: { to?: string } = {}): Promise<{ revision: string; effects: ToldEffect[] }[]> {
    const { engine, timeline, run, largeFrom } = this.#parts
    return run('read', async (session, connection) => {
      const { rows, unfinished } = await readHistory(session, connection, this.#parts)
      if (unfinished) throw halfWay(unfinished)
      const applied = namesOf(rows)
      const wanted = to === undefined ? undefined : appliedAt(to, timeline, applied)
      const origins = new Origins()
      const told: { revision: string; effects: ToldEffect[] }[] = []
      for (const { revision, operations } of timeline) {
        if (applied.includes(revision) || (wanted && !wanted.has(revision))) continue
        const before = stateOfApplied(timeline, [...applied, ...told.map((step) => step.revision)])
        const work = { connection, dialect: engine.dialect, largeFrom }
        told.push({ revision, effects: await effectsOf(work, operations, { before, origins }) })
      }
      return told
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
    const copy = options.copy && !options.dryRun ? await this.#copy(direction, options, target) : undefined
    if (copy) options.onCopy?.(copy)
    try {
      return await new Walk(this.#parts, direction, options, target).go()
    } catch (error) {
      if (!copy || !(error instanceof DatabaseError)) throw error
      const { kind, message, engineCode, retryable } = error
      throw new DatabaseError(kind, `${message} ${copy.wayBack}`, { engineCode, retryable, cause: error })
    }
  }

  /** A copy of what is there, where something is, and is about to be changed. */
  async #copy(direction: 'up' | 'down', options: MigrateOptions, target: string): Promise<DatabaseCopy | undefined> {
    const { engine, timeline, now, run } = this.#parts
    if (!engine.copy) return undefined
    const { rows, unfinished } = await run('read', (session, connection) => readHistory(session, connection, this.#parts))
    const applied = namesOf(rows)
    if (applied.length === 0) return undefined
    // What is refused anyway needs no copy.
    const only = { dryRun: true, ...(options.allowDataLoss ? { allowDataLoss: true } : {}) }
    const steps = unfinished ? [] : await new Walk(this.#parts, direction, only, target).go()
    if (!unfinished && steps.length === 0) return undefined
    return engine.copy(`${headsOf(timeline, new Set(applied)).at(-1)}.${stampOf(now())}`)
  }

  /**
   * Writes into the history that the migrations up to `to` are applied, without applying them: for a database that was brought
   * there in another way. Refused where the database differs from what they would have made (triggers and views of other programs
   * may be there: no migration takes them away); with `remake`, tables that differ in
   * their form alone are made anew in that of the layer, where the engine has such (see `OtherForm`).
   */
  async stamp(to: string, options: StampOptions = {}): Promise<string[]> {
    await this.#prepare()
    const { timeline, engine, now, run } = this.#parts
    const { dialect } = engine
    const remake = options.remake ? dialect.remake : undefined
    if (remake && options.copy && engine.copy) {
      const copy = await engine.copy(`unstamped.${stampOf(now())}`)
      options.onCopy?.(copy)
    }
    return run(remake ? 'rebuild' : 'schema', async (session, connection) => {
      const { rows, unfinished } = await readHistory(session, connection, this.#parts)
      if (unfinished) throw halfWay(unfinished)
      const place = appliedAt(to, timeline, namesOf(rows))
      const stamped = timeline.filter(({ revision }) => place.has(revision))
      const wanted = new Map([...stateAfter(stamped), ...systemTables])
      const read = async () => withoutOthers(await dialect.readCatalogue(connection), wanted)
      const found = await read()
      const others = dialect.remake ? inOtherForm(wanted, found) : []
      if (remake) {
        await executePlan(remake(others.map(({ table }) => table)), connection, 'Making tables anew')
        for (const other of others) options.onRemake?.(other)
      }
      const drift = schemaDifferences(wanted, remake ? await read() : found)
      if (drift.length > 0) throw notAsStamped(to, drift, remake ? [] : others)
      const journal = session.table('schema_migrations')
      await journal.purge({})
      for (const migration of stamped) await journal.insert(journalRow(migration, now(), 0))
      return stamped.map(({ revision }) => revision)
    })
  }

  /** A step that was left half way has brought the database to one of the states it passes through. */
  async #driftWithin(row: JournalRow, rows: readonly JournalRow[], connection: Connection): Promise<string[]> {
    const { before, program, operations, journal } = unfinishedStep(this.#parts, row, rows)
    const found = await this.#parts.engine.dialect.readCatalogue(connection)
    if (isPartsJournal(journal)) {
      const ends = [before, operations.reduce<SchemaState>(applyOperation, before)]
      const [start, end] = ends.map((state) => schemaDifferences(new Map([...state, ...systemTables]), found))
      // What a step that is under way has half done is no drift; what stands only meanwhile is named so.
      const touched = operations.flatMap(tablesOf).map((name) => `${name}: `)
      const isOfStep = (sentence: string) => sentence.includes('__live_') || touched.some((start) => sentence.startsWith(start))
      return start!.filter((sentence) => end!.includes(sentence) && !isOfStep(sentence))
    }
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
}

/** A moment as it stands in the name of a file. */
const stampOf = (moment: Date): string => moment.toISOString().replace(/[-:]|\.\d+/g, '')

const withoutOthers = (found: FoundSchema, wanted: SchemaState): FoundSchema => ({
  ...found,
  others: found.others.filter(({ name }) => wanted.has(name)),
})

function notAsStamped(to: string, drift: readonly string[], others: readonly OtherForm[]): DatabaseError {
  const names = others.map(({ table }) => table.name).join(', ')
  const mend = names === '' ? '' : ` Of another form alone: ${names}; with --remake they are made anew, with their rows.`
  return new DatabaseError('migration', `The database is not as it would be at ${to}: ${drift.join('; ')}.${mend}`)
}

/** What the applied migrations made, with the layer's own tables once there are any. */
function expectedState(timeline: readonly Migration[], rows: readonly JournalRow[]): SchemaState {
  const state = stateOfApplied(timeline, namesOf(rows))
  return rows.length === 0 ? state : new Map([...state, ...systemTables])
}
