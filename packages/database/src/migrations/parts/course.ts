// How a migration in parts goes on: one part, or one batch of rows, at a time, each with its mark in the journal, so that whoever runs
// next goes on from there, be it forwards or (after a failure) backwards.
import type { Connection, Dialect, TransactionMode } from '../../engine.ts'
import { DatabaseError } from '../../errors.ts'
import type { Session } from '../../session.ts'
import type { SystemSchema } from '../journal.ts'
import type { Json } from '../../schema/columns.ts'
import { checksumOf, type Migration } from '../timeline.ts'
import { changeBatch, countRows, type KeptKey } from './batches.ts'
import { undoing, type Part } from './parts.ts'

/** How far a migration in parts has come. */
export interface PartsJournal {
  direction: 'up' | 'down'
  /** The parts before it are done. */
  at: number
  /** The tables that were large when it began. */
  large: string[]
  /** Of the rows of the part at `at`: the last one done, how many were, and how many there were to do. */
  key?: KeptKey
  done?: number
  total?: number
  /** The part at `at` failed; so many of the parts that take the migration back are done. */
  undone?: number
}

export const isPartsJournal = (journal: object): journal is PartsJournal => 'large' in journal

export interface CourseParts {
  readonly session: Session<SystemSchema>
  readonly connection: Connection
  readonly dialect: Dialect
  readonly migration: Migration
  readonly parts: readonly Part[]
  readonly now: () => Date
}

/** Progress of a step that takes long. */
export interface StepProgress {
  revision: string
  direction: 'up' | 'down'
  /** The part that is under way, from 1 on, of so many. */
  part: number
  parts: number
  /** Rows done of those the part goes through, where it does. */
  rows?: { done: number; total: number }
}

/**
 * What a turn came to: the step is finished or taken back, there is more to do, it wants another kind of transaction, or statements
 * are to be carried out outside of any, after which the next turn is told so.
 */
export type Turn = 'finished' | 'taken back' | 'again' | 'rebuild' | { outside: readonly string[]; place: number }

const kept = (journal: PartsJournal): Json => JSON.parse(JSON.stringify(journal)) as Json

export async function beginParts({ session, migration, now }: CourseParts, journal: PartsJournal): Promise<void> {
  const rows = session.table('schema_migrations')
  const { revision, name } = migration
  const begun = { status: 'failed', journal: kept(journal) } as const
  if (journal.direction === 'down') await rows.update(revision, begun)
  else {
    const checksum = checksumOf(migration)
    await rows.insert({ revision, name, parents: [...migration.parents], checksum, applied_at: now(), duration_ms: 0, ...begun })
  }
}

/** What is to be gone through, and where it stands. */
function courseOf(parts: readonly Part[], journal: PartsJournal): { list: readonly Part[]; place: number } {
  if (journal.undone === undefined) return { list: parts, place: journal.at }
  return { list: undoing(parts, journal.at) ?? [], place: journal.undone }
}

export const progressOf = (migration: Migration, parts: readonly Part[], journal: PartsJournal): StepProgress => {
  const { done, total } = journal
  return {
    revision: migration.revision,
    direction: journal.direction,
    part: Math.min(journal.at + 1, parts.length),
    parts: parts.length,
    ...(done === undefined || total === undefined ? {} : { rows: { done, total } }),
  }
}

/** One turn, in a transaction of its own. `outside`: the place whose statements were carried out since the turn before. */
export async function takeTurn(
  course: CourseParts,
  journal: PartsJournal,
  { mode, outside }: { mode: TransactionMode; outside: number | undefined },
): Promise<Turn> {
  const { list, place } = courseOf(course.parts, journal)
  const part = list[place]
  if (!part) return finish(course, journal)
  if (part.kind === 'outside') {
    if (outside !== place) return { outside: part.statements, place }
    return reached(course, journal, place + 1)
  }
  if (part.kind === 'rows') return changeSome(course, journal, part)
  if (part.plan.rebuilds.length > 0 && mode === 'schema') return 'rebuild'
  for (const statement of part.plan.statements) {
    const texts = typeof statement === 'string' ? [statement] : await statement.statements(course.connection)
    for (const text of texts) await course.connection.execute(text)
  }
  return reached(course, journal, place + 1)
}

async function changeSome(
  { connection, dialect, ...course }: CourseParts,
  journal: PartsJournal,
  { table, change }: Extract<Part, { kind: 'rows' }>,
): Promise<Turn> {
  const total = journal.total ?? (await countRows(connection, dialect, table.name))
  const { key, rows } = await changeBatch({ connection, dialect }, { table, change, after: journal.key })
  if (key === undefined) return reached({ connection, dialect, ...course }, journal, journal.at + 1)
  await mark(course, { ...journal, key, done: (journal.done ?? 0) + rows, total })
  return 'again'
}

async function reached(course: CourseParts, { direction, at, large, undone }: PartsJournal, place: number): Promise<Turn> {
  const next: PartsJournal = undone === undefined ? { direction, large, at: place } : { direction, large, at, undone: place }
  if (courseOf(course.parts, next).list.length <= place) return finish(course, next)
  await mark(course, next)
  return 'again'
}

async function finish({ session, migration, now }: CourseParts, { direction, undone }: PartsJournal): Promise<Turn> {
  const rows = session.table('schema_migrations')
  const { revision } = migration
  const isApplied = (direction === 'up') === (undone === undefined)
  if (!isApplied) await rows.purge({ revision })
  else if (direction === 'down') await rows.update(revision, { status: 'applied', journal: null })
  else {
    const begun = await rows.get(revision)
    const duration = Math.max(0, now().getTime() - begun.applied_at.getTime())
    await rows.update(revision, {
      status: 'applied',
      journal: null,
      applied_at: now(),
      duration_ms: Math.min(duration, 2 ** 31 - 1),
    })
  }
  return undone === undefined ? 'finished' : 'taken back'
}

const mark = ({ session, migration }: Pick<CourseParts, 'session' | 'migration'>, journal: PartsJournal): Promise<void> =>
  session.table('schema_migrations').update(migration.revision, { journal: kept(journal) })

/** Notes that the migration failed and is to be taken back; false where that would lose something. */
export async function turnBack(course: CourseParts, journal: PartsJournal): Promise<boolean> {
  if (journal.undone !== undefined || undoing(course.parts, journal.at) === undefined) return false
  const { direction, at, large } = journal
  await mark(course, { direction, at, large, undone: 0 })
  return true
}

/** The error a person is told. */
export function partsFailure(
  deed: string,
  error: DatabaseError,
  where: { takenBack: boolean; at: number; parts: number },
): DatabaseError {
  const outcome = where.takenBack
    ? 'and changed nothing'
    : `at part ${where.at + 1} of ${where.parts}; what came before it stays, and the next run goes on from there`
  return new DatabaseError('migration', `${deed} failed ${outcome}. ${error.message}`, {
    engineCode: error.engineCode,
    cause: error,
  })
}
