// A migration in Oracle's SQL: every part of a table by a statement of its own, each of which commits.
import type { HalfOperation, Plan } from '../../engine.ts'
import { applyOperation, tableIn } from '../../migrations/apply.ts'
import type { Operation } from '../../migrations/operations.ts'
import type { SchemaState, TableState } from '../../schema/state.ts'
import { asideOfChange, statementsByParts, type PartWords } from '../parts-plan.ts'
import { columnList, quote } from '../standard-sql.ts'
import { alterColumn, halfAltered, isReshaped, renameColumnSql, settleSql } from './alter-column.ts'
import { literal } from './column-types.ts'
import { columnSql, createTableSql, dropColumnSql, foreignKeyParts, partsOf, refuseTargets, refuseUnheld } from './ddl.ts'

export function planOperations(operations: readonly Operation[], before: SchemaState): Plan {
  let state = before
  const statements = operations.flatMap((operation) => {
    const after = applyOperation(state, operation)
    refuseTargets(after)
    const own = statementsByParts(words, operation, state, after)
    state = after
    return own
  })
  return { statements, rebuilds: [] }
}

/** How a change of a column stands until the old one goes, and what takes that back. */
export function halfOf(operation: Operation, before: SchemaState): HalfOperation | undefined {
  if (operation.kind !== 'alter column') return undefined
  const half = halfAltered(operation)
  if (!half) return undefined
  const table = tableIn(before, operation.table)
  const gone = asideOfChange(words, operation, before)
  const back = asideOfChange(words, { ...operation, from: operation.to, to: operation.from }, applyOperation(before, operation))
  return {
    state: new Map([...before, [table.name, { ...table, columns: [...table.columns, half.column] }]]),
    until: gone.before.length + half.until,
    back: [half.back, ...back.after],
  }
}

const words: PartWords = {
  literal,
  partsOf,
  foreignKeyParts,
  createTable: createTableSql,
  // Else it would stay in the server's bin.
  dropTable: (table) => `DROP TABLE ${quote(table)} PURGE`,
  renameTable: (from, to) => `ALTER TABLE ${quote(from)} RENAME TO ${quote(to)}`,
  renameColumn: renameColumnSql,
  dropColumn: dropColumnSql,
  addColumn: (table, column) => `ALTER TABLE ${quote(table)} ADD (${columnSql(column, table)})`,
  fillNotNull: settleSql,
  numberRows,
  alterColumn,
  isReshaped,
  refuse: refuseUnheld,
}

function numberRows(column: string, { name, primaryKey }: TableState): string {
  const counted = `SELECT ROWID AS "row.id", ROW_NUMBER() OVER (ORDER BY ${columnList(primaryKey)}) AS "number.new" FROM ${quote(name)}`
  return `MERGE INTO ${quote(name)} kept USING (${counted}) counted ON (kept.ROWID = counted."row.id") WHEN MATCHED THEN UPDATE SET ${column} = counted."number.new"`
}
