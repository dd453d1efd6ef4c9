// A migration as a script for the engine's own program: the same statements, with what the journal would be told.
import { configFromUrl } from '../config.ts'
import { loadDialect, type LoadedDialect } from '../dialects/dialects.ts'
import type { Dialect } from '../engine.ts'
import type { ColumnState } from '../schema/state.ts'
import { compileOperations, refuseWithoutValue, sureStatements } from './compile.ts'
import { schemaMigrations, systemTables } from './journal.ts'
import type { Operation } from './operations.ts'
import { checksumOf, reversed, stateAfter, type Migration } from './timeline.ts'

/**
 * The script for the engine of a URL, which is not connected to.
 * @throws DatabaseError `configuration` for a URL of no engine, `migration` where the engine takes no scripts.
 */
export async function scriptOfTimeline(
  url: string,
  timeline: readonly Migration[],
  places: { from: number; to: number; now: Date },
): Promise<string> {
  return scriptOf(await loadDialect(configFromUrl(url).engine), timeline, places)
}

/**
 * The script from one place of a timeline to another, up or down (0 is before the first migration). What must be looked up in
 * the database (triggers of other programs on tables that are made anew) is not in it; nor is anything counted before.
 */
export function scriptOf(
  dialect: LoadedDialect,
  timeline: readonly Migration[],
  { from, to, now }: { from: number; to: number; now: Date },
): string {
  // It says itself why it takes none.
  if (!('plan' in dialect)) return dialect.script({ statements: [], rebuilds: [] })
  const parts: string[] = []
  if (from === 0 && to > 0) {
    // They outlive a way back to the beginning.
    const once = [...systemTables.values()].flatMap((table) => {
      const making: Operation = { kind: 'create table', table }
      return sureStatements(dialect.plan([making], new Map())).map((statement) => onlyIfMissing(dialect, statement, table.name))
    })
    parts.push(dialect.script({ statements: once, rebuilds: [] }))
  }
  const up = to > from
  const places = up ? range(from, to) : range(to, from).toReversed()
  for (const place of places) {
    const migration = timeline[place]!
    const operations = up ? [...migration.operations] : reversed(migration)
    if (up) refuseWithoutValue(operations)
    const plan = compileOperations(dialect, operations, stateAfter(timeline.slice(0, up ? place : place + 1)))
    const told = up ? insertSql(dialect, migration, now) : deleteSql(dialect, migration)
    const script = dialect.script({ statements: [...sureStatements(plan), told], rebuilds: plan.rebuilds })
    parts.push(`-- ${up ? '' : 'back: '}${migration.revision}\n${script}`)
  }
  return parts.join('\n')
}

const onlyIfMissing = (dialect: Dialect, statement: string, table: string): string =>
  dialect.onlyIfMissing?.(statement, table) ?? statement.replace(/^CREATE TABLE /, 'CREATE TABLE IF NOT EXISTS ')

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, offset) => from + offset)

const journal = systemTables.get(schemaMigrations.name)!

function literal(dialect: Dialect, name: string, value: unknown): string {
  const column = journal.columns.find((candidate): candidate is ColumnState => candidate.name === name)!
  const cell = dialect.encode(column, value, journal.name)
  return cell === null ? 'NULL' : `'${String(cell).replaceAll("'", "''")}'`
}

function insertSql(dialect: Dialect, migration: Migration, now: Date): string {
  const values: Record<string, unknown> = {
    revision: migration.revision,
    name: migration.name,
    parents: [...migration.parents],
    checksum: checksumOf(migration),
    applied_at: now,
    duration_ms: 0,
    status: 'applied',
  }
  const names = Object.keys(values)
  const list = names.map((name) => literal(dialect, name, values[name])).join(', ')
  return `INSERT INTO ${dialect.quote(journal.name)} (${names.map((name) => dialect.quote(name)).join(', ')}) VALUES (${list})`
}

const deleteSql = (dialect: Dialect, { revision }: Migration): string =>
  `DELETE FROM ${dialect.quote(journal.name)} WHERE ${dialect.quote('revision')} = ${literal(dialect, 'revision', revision)}`
