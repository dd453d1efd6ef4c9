// The statements of a migration in one dialect, with what the layer's own tables need besides.
import type { Dialect, Plan } from '../engine.ts'
import { DatabaseError } from '../errors.ts'
import type { SchemaState, ViewState } from '../schema/state.ts'
import { markOf, tablesOnly } from '../schema/view-state.ts'
import { applyOperation } from './apply.ts'
import { schemaCounters } from './journal.ts'
import { isOfView, type MigrationOperation, type Operation } from './operations.ts'

/** The statements of one operation on an engine where each commits by itself. */
export interface CompiledOperation {
  readonly operation: MigrationOperation
  readonly statements: readonly string[]
  /** The state of the schema before it, and after it. */
  readonly before: SchemaState
  readonly after: SchemaState
}

/** The statements of each operation by itself, on a schema in state `before`: what can be gone on with after any of them. */
export function compileEach(
  dialect: Dialect,
  operations: readonly MigrationOperation[],
  before: SchemaState,
): CompiledOperation[] {
  let state = before
  return operations.map((operation) => {
    const before = state
    const statements = sureStatements(compileOperations(dialect, [operation], before))
    state = applyOperation(before, operation)
    return { operation, statements, before, after: state }
  })
}

/** What carries out operations on a schema in state `before`. */
export function compileOperations(dialect: Dialect, operations: readonly MigrationOperation[], before: SchemaState): Plan {
  const known = operations.map((operation) => asStatements(dialect, operation))
  const { statements, rebuilds } = dialect.plan(known, tablesOnly(before))
  let state = before
  const renames = operations.flatMap((operation) => {
    const own = counterRenames(dialect, operation, state)
    state = applyOperation(state, operation)
    return own
  })
  return { statements: [...statements, ...renames, ...counterStarts(dialect, operations)], rebuilds }
}

/** To an engine's plan a view is a statement of the migration's own: no rows are in it, and all that it waits for stands before it. */
function asStatements(dialect: Dialect, operation: MigrationOperation): Operation {
  if (!isOfView(operation)) return operation
  const [make, drop] = [[createViewSql(dialect, operation.view)], [`DROP VIEW ${dialect.quote(operation.view.name)}`]]
  return operation.kind === 'create view' ? { kind: 'data', up: make, down: drop } : { kind: 'data', up: drop, down: make }
}

/** The columns are named outside of the query, so that it gives these and no others whatever is added to a table. */
function createViewSql(dialect: Dialect, view: ViewState): string {
  const columns = view.columns.map(({ name }) => dialect.quote(name)).join(', ')
  return `CREATE VIEW ${dialect.quote(view.name)} AS SELECT ${columns} FROM (${view.view.query}) ${dialect.quote(markOf(view))}`
}

/** A counter that was added to rows goes on after the last of their numbers. */
function counterStarts(dialect: Dialect, operations: readonly MigrationOperation[]): string[] {
  return operations.flatMap((operation, place) => {
    if (operation.kind !== 'add column' || operation.column.type.kind !== 'counter') return []
    const { table, column } = followed({ table: operation.table, column: operation.column.name }, operations.slice(place + 1))
    if (column === undefined) return []
    const [counters, name, value, from, number] = [schemaCounters.name, 'name', 'value', table, column].map((part) =>
      dialect.quote(part),
    )
    const key = `'${table}.${column}'`
    return [
      `DELETE FROM ${counters} WHERE ${name} = ${key}`,
      `INSERT INTO ${counters} (${name}, ${value}) SELECT ${key}, max(${number}) FROM ${from} HAVING max(${number}) IS NOT NULL`,
    ]
  })
}

/** Under which names a column stands after further operations; no column where it is gone. */
export function followed(
  start: { table: string; column: string },
  operations: readonly MigrationOperation[],
): { table: string; column: string | undefined } {
  let { table, column }: { table: string; column: string | undefined } = start
  for (const operation of operations) {
    if (operation.kind === 'rename table' && operation.from === table) table = operation.to
    if (operation.kind === 'rename column' && operation.table === table && operation.from === column) column = operation.to
    const dropped = operation.kind === 'drop column' && operation.table === table && operation.column.name === column
    if (dropped || (operation.kind === 'drop table' && operation.table.name === table)) column = undefined
  }
  return { table, column }
}

/** The statements as far as they are sure without looking at the database. */
export const sureStatements = ({ statements }: Plan): string[] =>
  statements.flatMap((statement) => (typeof statement === 'string' ? [statement] : statement.sure))

/** True where rows that are already there would have no value in the added column. */
export const leavesEmpty = ({ column, fill }: Extract<Operation, { kind: 'add column' }>): boolean =>
  !column.nullable && (column.default === undefined || column.default === null) && !column.generated && !fill

/** Some engines let an empty table have such a column; the same migration would fail where there are rows. */
export function refuseWithoutValue(operations: readonly MigrationOperation[]): void {
  for (const operation of operations) {
    if (operation.kind !== 'add column' || !leavesEmpty(operation)) continue
    throw new DatabaseError(
      'migration',
      `Column ${operation.column.name} cannot be added to ${operation.table} without a default: rows already there would have no value.`,
    )
  }
}

/** Counters are kept by the name of their column: without this a renamed one would give its numbers again. */
function counterRenames(dialect: Dialect, operation: MigrationOperation, before: SchemaState): string[] {
  if (operation.kind !== 'rename table' && operation.kind !== 'rename column') return []
  const table = operation.kind === 'rename table' ? operation.from : operation.table
  const renamed = (before.get(table)?.columns ?? []).filter(
    ({ type, name }) => type.kind === 'counter' && (operation.kind === 'rename table' || name === operation.from),
  )
  const counters = dialect.quote(schemaCounters.name)
  const key = dialect.quote('name')
  return renamed.flatMap(({ name }) => {
    const to = operation.kind === 'rename table' ? `${operation.to}.${name}` : `${table}.${operation.to}`
    return [
      // Left over from a dropped column of that name, whose numbers nobody holds any more.
      `DELETE FROM ${counters} WHERE ${key} = '${to}'`,
      `UPDATE ${counters} SET ${key} = '${to}' WHERE ${key} = '${table}.${name}'`,
    ]
  })
}
