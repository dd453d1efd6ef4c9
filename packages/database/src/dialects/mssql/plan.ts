// A migration in SQL Server's SQL: every operation in place, with what stands on a column aside meanwhile.
import type { Plan } from '../../engine.ts'
import { applyOperation } from '../../migrations/apply.ts'
import type { Operation } from '../../migrations/operations.ts'
import type { SchemaState, TableState } from '../../schema/state.ts'
import { statementsByParts, type PartWords } from '../parts-plan.ts'
import { columnList, quote } from '../standard-sql.ts'
import { alterColumn, isReshaped } from './alter-column.ts'
import { cascadesOf, dropCascadeSql } from './cascades.ts'
import { literal, typeSql } from './column-types.ts'
import { columnSql, createTableSql, foreignKeyParts, partsOf, refuseTargets, refuseUnheld, renameSql } from './ddl.ts'

export function planOperations(operations: readonly Operation[], before: SchemaState): Plan {
  let state = before
  const statements = operations.flatMap((operation) => {
    const after = applyOperation(state, operation)
    refuseTargets(after)
    const own = withCascades(state, after, () => statementsByParts(words, operation, state, after))
    state = after
    return own
  })
  return { statements, rebuilds: [] }
}

/** Triggers that are not the same afterwards go before the change and come behind it. */
function withCascades(before: SchemaState, after: SchemaState, change: () => string[]): string[] {
  const [old, now] = [cascadesOf(before), cascadesOf(after)]
  return [
    ...[...old].filter(([table, sql]) => now.get(table) !== sql).map(([table]) => dropCascadeSql(table)),
    ...change(),
    ...[...now].filter(([table, sql]) => old.get(table) !== sql).map(([, sql]) => sql),
  ]
}

const words: PartWords = {
  literal,
  partsOf,
  foreignKeyParts,
  createTable: createTableSql,
  dropTable: (table) => `DROP TABLE ${quote(table)}`,
  renameTable: (from, to) => renameSql([from], to),
  renameColumn: (table, from, to) => renameSql([table, from], to, 'COLUMN'),
  dropColumn: (table, column) => `ALTER TABLE ${quote(table)} DROP COLUMN ${quote(column)}`,
  addColumn: (table, column) =>
    `ALTER TABLE ${quote(table)} ADD ${columnSql(column, table)}${column.default === undefined ? '' : ' WITH VALUES'}`,
  fillNotNull: (table, column) => `ALTER TABLE ${quote(table)} ALTER COLUMN ${quote(column.name)} ${typeSql(column)} NOT NULL`,
  numberRows,
  alterColumn,
  isReshaped,
  refuse: refuseUnheld,
}

function numberRows(column: string, { name, primaryKey }: TableState): string {
  const counted = `SELECT ${column}, ROW_NUMBER() OVER (ORDER BY ${columnList(primaryKey)}) AS "number.new" FROM ${quote(name)}`
  return `WITH counted AS (${counted}) UPDATE counted SET ${column} = "number.new"`
}
