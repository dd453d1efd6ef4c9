// Revisions that another stands in the place of: a database that has all of them has that one; its journal is told so at the next walk.
import { DatabaseError } from '../errors.ts'
import type { Session } from '../session.ts'
import type { JournalRow, SystemSchema } from './journal.ts'
import { checksumOf, replacedNames, type Migration, type Replaced } from './timeline.ts'

/** Rows of the journal, and the one that says the same by today's names. */
export interface Renamed {
  old: JournalRow[]
  row: JournalRow
}

/**
 * What is applied, by the names of this timeline.
 * @throws DatabaseError `history` for a database in the middle of what was replaced, or with another form of it.
 */
export function underNewNames(
  applied: readonly JournalRow[],
  timeline: readonly Migration[],
): { rows: JournalRow[]; renamed: Renamed[] } {
  const byName = new Map(applied.map((row) => [row.revision, row]))
  const renamed: Renamed[] = []
  for (const migration of timeline) {
    if (!migration.replaces || byName.has(migration.revision)) continue
    const { there, missing } = rowsOf(migration.replaces, byName)
    if (there.length === 0) continue
    if (missing.length > 0) throw inTheMiddle(migration, there, missing)
    renamed.push({ old: there, row: rowInstead(migration, applied, there) })
  }
  const rows = applied.flatMap((row) => {
    const instead = renamed.find(({ old }) => old.includes(row))
    if (!instead) return [row]
    return lastOf(instead.old, applied) === row ? [instead.row] : []
  })
  return { rows, renamed }
}

const lastOf = (among: readonly JournalRow[], applied: readonly JournalRow[]): JournalRow =>
  applied.findLast((row) => among.includes(row))!

/** The rows of replaced revisions: each under its own name, or under those it had replaced itself. */
function rowsOf(replaces: readonly Replaced[], byName: ReadonlyMap<string, JournalRow>) {
  const there: JournalRow[] = []
  const missing: string[] = []
  for (const { revision, checksum, replaces: older } of replaces) {
    const row = byName.get(revision)
    const below = row || !older ? undefined : rowsOf(older, byName)
    if (row && row.checksum !== checksum) throw changedSince(revision)
    if (row) there.push(row)
    else if (below && below.there.length > 0) {
      there.push(...below.there)
      missing.push(...below.missing)
    } else missing.push(revision)
  }
  return { there, missing }
}

function inTheMiddle(
  { revision, replaces = [] }: Migration,
  there: readonly JournalRow[],
  missing: readonly string[],
): DatabaseError {
  return new DatabaseError(
    'history',
    `This database stands in the middle of what ${revision} replaces: ${there.at(-1)!.revision} is applied, ${missing.join(', ')} not. Upgrade it to ${replaces.at(-1)!.revision} with the version of the program before ${revision}, then with this one.`,
  )
}

function rowInstead(migration: Migration, applied: readonly JournalRow[], old: readonly JournalRow[]): JournalRow {
  const inside = new Set(replacedNames(migration))
  return {
    revision: migration.revision,
    name: migration.name,
    // On what they stood, which may be another place than where the migration stands now: that is looked at as with any other.
    parents: [...new Set(old.flatMap(({ parents }) => parents))].filter((parent) => !inside.has(parent)),
    checksum: checksumOf(migration),
    applied_at: lastOf(old, applied).applied_at,
    duration_ms: Math.min(
      old.reduce((sum, row) => sum + row.duration_ms, 0),
      2 ** 31 - 1,
    ),
    status: 'applied',
    journal: null,
  }
}

/** Has the journal tell it by the new names. */
export async function keepNewNames(session: Session<SystemSchema>, renamed: readonly Renamed[]): Promise<void> {
  const journal = session.table('schema_migrations')
  for (const { old, row } of renamed) {
    for (const { revision } of old) await journal.purge({ revision })
    await journal.insert(row)
  }
}

export const changedSince = (revision: string): DatabaseError =>
  new DatabaseError(
    'history',
    `Migration ${revision} was changed after it had been applied to this database. Put the file back as it was, and write what is to change as a migration of its own.`,
  )
