// The history a database tells of itself, and whether it is a part of this program's timeline.
import { DatabaseError } from '../errors.ts'
import type { Connection, Engine } from '../engine.ts'
import { schemaDifferences } from '../schema/differences.ts'
import type { Session } from '../session.ts'
import { foundations, nameOnTimeline, parentsOf } from './branches.ts'
import { schemaMigrations, systemTables, type JournalRow, type SystemSchema } from './journal.ts'
import { changedSince, underNewNames, type Renamed } from './replaced.ts'
import { checksumOf, type Migration } from './timeline.ts'

export interface History {
  /** What is applied, in the order in which it was. */
  rows: JournalRow[]
  /** What was left half way. */
  unfinished: JournalRow | undefined
  /** What the journal still tells under the names of revisions that were replaced; `rows` has it under the new name. */
  renamed: Renamed[]
}

/** The applied migrations, and the one that was left half way; refuses a database of another timeline. */
export async function readHistory(
  session: Session<SystemSchema>,
  connection: Connection,
  { engine, timeline }: { engine: Engine; timeline: readonly Migration[] },
): Promise<History> {
  if (!(await hasJournal(connection, engine))) return { rows: [], unfinished: undefined, renamed: [] }
  const all = await session.table('schema_migrations').list({ orderBy: { applied_at: 'asc', revision: 'asc' } })
  const applied = all.filter(({ status }) => status === 'applied')
  const { rows, renamed } = underNewNames(applied, timeline)
  refuseStrangers(rows, timeline)
  return { rows, unfinished: all.find(({ status }) => status === 'failed'), renamed }
}

const refuse = (sentence: string): never => {
  throw new DatabaseError('history', sentence)
}

/**
 * Refuses a database whose history is none of this timeline's: a newer program, a missing, edited or moved file, a gap.
 * @param rows What is applied, in the order in which it was.
 */
export function refuseStrangers(rows: readonly JournalRow[], timeline: readonly Migration[]): void {
  const known = new Map(timeline.map((migration) => [migration.revision, migration]))
  const under = foundations(timeline)
  const named = nameOnTimeline(timeline)
  const applied = new Set(rows.map(({ revision }) => revision))
  for (const row of rows) {
    const migration = known.get(row.revision)
    if (!migration) throw unknownRevision(row, timeline)
    if (checksumOf(migration) !== row.checksum) throw changedSince(row.revision)
    for (const below of under.get(row.revision)!) {
      if (applied.has(below)) continue
      refuse(
        `Migration ${below} was not applied to this database, but the younger ${row.revision}, which stands on it, was. Give it a stamp of now, or take the younger ones back first.`,
      )
    }
    const [then, now] = [row.parents.map(named), parentsOf(migration, named)].map((parents) =>
      [...new Set(parents)].toSorted().join(', '),
    )
    if (then !== now) {
      refuse(
        `Migration ${row.revision} was applied to this database on top of ${then || 'nothing'}, and now stands on ${now || 'nothing'}. Put its parents back as they were.`,
      )
    }
  }
}

function unknownRevision({ revision, applied_at: appliedAt }: JournalRow, timeline: readonly Migration[]): DatabaseError {
  const last = timeline.at(-1)?.revision ?? ''
  const moment = appliedAt.toISOString().slice(0, 10)
  return new DatabaseError(
    'history',
    revision > last
      ? `This database is newer than this program: its revision ${revision}, applied on ${moment}, is not on this program's timeline. Use the program that applied it, or let that one take it back with \`db downgrade\`.`
      : `Migration ${revision} was applied to this database on ${moment}, and its file is not on this program's timeline. Put the file back, or use the program that has it.`,
  )
}

/** True once the layer's own tables were made. @throws DatabaseError `history` where a table of that name is another program's. */
export async function hasJournal(connection: Connection, engine: Engine): Promise<boolean> {
  const { name } = schemaMigrations
  const { tables } = await engine.dialect.readCatalogue(connection, name)
  const journal = tables.get(name)
  if (!journal) return false
  const own = new Map([[name, systemTables.get(name)!]])
  const [strange] = schemaDifferences(own, { tables: new Map([[name, journal]]), others: [] })
  if (strange !== undefined) {
    throw new DatabaseError('history', `The table ${name} of this database is not this program's own (${strange}).`)
  }
  return true
}
