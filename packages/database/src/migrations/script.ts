// A migration as a script for the engine's own program: the same statements, with what the journal would be told.
import { configFromUrl } from '../config.ts'
import { loadDialect } from '../dialects/dialects.ts'
import type { CommittingChanges, Dialect, Plan } from '../engine.ts'
import type { ColumnState } from '../schema/state.ts'
import { statementsOf } from './committed-steps.ts'
import { compileEach, compileOperations, refuseWithoutValue, sureStatements } from './compile.ts'
import { schemaMigrations, systemTables } from './journal.ts'
import type { Operation } from './operations.ts'
import { checksumOf, reversed, stateAfter, type Migration } from './timeline.ts'

/**
 * The script for the engine of a URL, which is not connected to.
 * @throws DatabaseError `configuration` for a URL of no engine.
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
  dialect: Dialect,
  timeline: readonly Migration[],
  { from, to, now }: { from: number; to: number; now: Date },
): string {
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
    const before = stateAfter(timeline.slice(0, up ? place : place + 1))
    const { committingChanges: changes } = dialect
    const script = changes
      ? journaled(
          { dialect, changes, migration, now },
          up ? 'up' : 'down',
          statementsOf(compileEach(dialect, operations, before)),
        )
      : whole({ dialect, migration, now }, up, compileOperations(dialect, operations, before))
    parts.push(`-- ${up ? '' : 'back: '}${migration.revision}\n${script}`)
  }
  return parts.join('\n')
}

interface Step {
  dialect: Dialect
  migration: Migration
  now: Date
}

function whole({ dialect, migration, now }: Step, up: boolean, plan: Plan): string {
  const told = up ? insertSql(dialect, migration, { now }) : deleteSql(dialect, migration)
  return dialect.script({ statements: [...sureStatements(plan), told], rebuilds: plan.rebuilds })
}

/** Where each change commits by itself the journal is kept as a runner keeps it: one of the next finishes what was broken off. */
function journaled(
  { dialect, changes, migration, now }: Step & { changes: CommittingChanges },
  direction: 'up' | 'down',
  program: readonly string[],
): string {
  const set = (values: Record<string, unknown>) => updateSql(dialect, migration, values)
  const mark = (at: number) => set({ journal: { direction, at } })
  const begun = { status: 'failed', journal: { direction, at: 0 } }
  const steps = program.flatMap((sql, at) =>
    changes.commits(sql) ? [...(at > 0 ? [mark(at)] : []), sql] : ['START TRANSACTION', sql, mark(at + 1), 'COMMIT'],
  )
  const statements =
    direction === 'up'
      ? [insertSql(dialect, migration, { now, ...begun }), ...steps, set({ status: 'applied', journal: null })]
      : [set(begun), ...steps, deleteSql(dialect, migration)]
  return dialect.script({ statements, rebuilds: [] })
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

function insertSql(dialect: Dialect, migration: Migration, { now, ...more }: { now: Date } & Record<string, unknown>): string {
  const values: Record<string, unknown> = {
    revision: migration.revision,
    name: migration.name,
    parents: [...migration.parents],
    checksum: checksumOf(migration),
    applied_at: now,
    duration_ms: 0,
    status: 'applied',
    ...more,
  }
  // Said as JSON where it is empty: programs of an engine that are older than its driver take an empty value for broken JSON.
  const cells = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, literal(dialect, name, value)]))
  const list = Object.entries({ journal: "'null'", ...cells })
  const names = list.map(([name]) => dialect.quote(name)).join(', ')
  return `INSERT INTO ${dialect.quote(journal.name)} (${names}) VALUES (${list.map(([, cell]) => cell).join(', ')})`
}

function updateSql(dialect: Dialect, { revision }: Migration, values: Record<string, unknown>): string {
  const list = Object.entries(values).map(([name, value]) => `${dialect.quote(name)} = ${literal(dialect, name, value)}`)
  return `UPDATE ${dialect.quote(journal.name)} SET ${list.join(', ')} WHERE ${dialect.quote('revision')} = ${literal(dialect, 'revision', revision)}`
}

const deleteSql = (dialect: Dialect, { revision }: Migration): string =>
  `DELETE FROM ${dialect.quote(journal.name)} WHERE ${dialect.quote('revision')} = ${literal(dialect, 'revision', revision)}`
