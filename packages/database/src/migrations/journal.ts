// The layer's own tables: which revisions were applied, and the counters from which numbers are given.
import { counter as counterColumn, enumeration, integer, json, text, timestamp } from '../schema/columns.ts'
import type { RowOf } from '../schema/schema.ts'
import { table } from '../schema/table.ts'
import type { TableState } from '../schema/state.ts'

export const schemaMigrations = table('schema_migrations', {
  revision: text({ max: 255 }).primaryKey(),
  name: text({ max: 255 }),
  parents: json<string[]>(),
  checksum: text({ max: 64 }),
  applied_at: timestamp(),
  duration_ms: integer(),
  status: enumeration('applied', 'failed'),
  journal: json().nullable(),
})

export const schemaCounters = table('schema_counters', {
  name: text({ max: 255 }).primaryKey(),
  /** The last number given. */
  value: counterColumn(),
})

export const systemTables: ReadonlyMap<string, TableState> = new Map(
  [schemaMigrations, schemaCounters].map((definition) => [definition.name, definition.state()]),
)

/** The layer's own tables as a schema, for the sessions of the runner. */
export type SystemSchema = { migrations: typeof schemaMigrations; counters: typeof schemaCounters }

export type JournalRow = RowOf<typeof schemaMigrations>
