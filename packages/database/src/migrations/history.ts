// The history a database tells of itself, and whether it is a beginning of this program's timeline.
import { DatabaseError } from '../errors.ts'
import type { Connection, Engine } from '../engine.ts'
import { schemaDifferences } from '../schema/differences.ts'
import type { RowOf } from '../schema/schema.ts'
import { schemaMigrations, systemTables } from './journal.ts'
import { checksumOf, type Migration } from './timeline.ts'

export type JournalRow = RowOf<typeof schemaMigrations>

/** Refuses a database whose history is not a beginning of this timeline: an older format, a newer program, an edited file. */
export function refuseStrangers(rows: readonly JournalRow[], timeline: readonly Migration[]): void {
  rows.forEach((row, index) => {
    const migration = timeline[index]
    if (migration?.revision !== row.revision) {
      if (migration && timeline.some(({ revision }) => revision === row.revision)) {
        throw new DatabaseError(
          'history',
          `Migration ${migration.revision} was not applied to this database, but the younger ${row.revision} was. Give it a stamp of now, or take the younger ones back first.`,
        )
      }
      throw new DatabaseError(
        'history',
        `This database was made by another version: its revision ${row.revision} is not on this program's timeline. Use the program that made it, or start with a new database.`,
      )
    }
    if (checksumOf(migration) !== row.checksum) {
      throw new DatabaseError(
        'history',
        `Migration ${row.revision} was changed after it had been applied to this database. Use the program that made it, or start with a new database.`,
      )
    }
  })
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
