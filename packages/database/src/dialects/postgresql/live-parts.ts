// The parts that changes of a large table are made of: indexes built beside writers, constraints validated later, required columns.
import type { LivePart } from '../../engine.ts'
import type { ColumnState, IndexState, TableState } from '../../schema/state.ts'
import { quote } from '../standard-sql.ts'
import { createIndexSql, dropConstraintSql, typeOf } from './ddl.ts'

/** Names of what stands only while a migration is under way. */
export const liveName = (what: string): string => `__live_${what}`

/** An index that was broken off stands there invalid: it is made anew. */
export function createIndexBeside(index: IndexState, table: TableState): LivePart {
  const drop = `DROP INDEX CONCURRENTLY IF EXISTS ${quote(index.name)}`
  return {
    kind: 'outside',
    statements: [drop, createIndexSql(index, table).replace(/^CREATE (UNIQUE )?INDEX/, 'CREATE $1INDEX CONCURRENTLY')],
    undo: [drop],
  }
}

const dropIfThere = (table: string, constraint: string): string =>
  `ALTER TABLE ${quote(table)} DROP CONSTRAINT IF EXISTS ${quote(constraint)}`

/** Constraints that hold for new rows at once, and are looked at for the others without a lock that anybody waits for. */
export function validated(table: string, constraints: readonly { name: string; sql: string }[]): LivePart[] {
  if (constraints.length === 0) return []
  return [
    {
      kind: 'together',
      statements: constraints.map(({ sql }) => `${sql} NOT VALID`),
      undo: constraints.map(({ name }) => dropIfThere(table, name)),
    },
    {
      kind: 'outside',
      statements: constraints.map(({ name }) => `ALTER TABLE ${quote(table)} VALIDATE CONSTRAINT ${quote(name)}`),
      undo: [],
    },
  ]
}

/** The check that holds what a type alone does not, under a name that nothing else has. */
export function typeCheck(column: ColumnState, table: TableState): { name: string; sql: string } | undefined {
  const { check } = typeOf(column)
  if (check === undefined) return undefined
  // As the server itself would call it.
  const usual = [...`${table.name}_${column.name}`].slice(0, 40).join('')
  const taken = table.checks.map(({ name }) => name)
  const name = ['_check', '_check1', '_check2'].map((end) => usual + end).find((candidate) => !taken.includes(candidate))!
  return { name, sql: `ALTER TABLE ${quote(table.name)} ADD CONSTRAINT ${quote(name)} CHECK (${check})` }
}

const notNull = liveName('not_null')

/** A check that is known to hold spares the server the look at every row. */
export const notNullCheck = (table: string, column: string): { name: string; sql: string } => ({
  name: notNull,
  sql: `ALTER TABLE ${quote(table)} ADD CONSTRAINT ${quote(notNull)} CHECK (${quote(column)} IS NOT NULL)`,
})

export const settleNotNull = (table: string, column: string): string[] => [
  `ALTER TABLE ${quote(table)} ALTER COLUMN ${quote(column)} SET NOT NULL`,
  dropConstraintSql(table, notNull),
]
