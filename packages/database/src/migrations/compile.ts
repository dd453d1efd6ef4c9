// The statements of a migration in one dialect, with what the layer's own tables need besides.
import type { Dialect } from '../engine.ts'
import { DatabaseError } from '../errors.ts'
import type { ColumnState, SchemaState } from '../schema/state.ts'
import { applyOperation } from './apply.ts'
import { schemaCounters } from './journal.ts'
import type { Operation } from './operations.ts'

export interface CompiledOperation {
  readonly operation: Operation
  readonly statements: readonly string[]
  /** The state of the schema after it. */
  readonly after: SchemaState
}

/** The statements of each operation, on a schema in state `before`. */
export function compileEach(dialect: Dialect, operations: readonly Operation[], before: SchemaState): CompiledOperation[] {
  let state = before
  return operations.map((operation) => {
    if (operation.kind === 'add column') refuseWithoutValue(operation.column, operation.table)
    const statements = [...dialect.operation(operation, state), ...counterRenames(dialect, operation, state)]
    state = applyOperation(state, operation)
    return { operation, statements, after: state }
  })
}

/** Some engines let an empty table have such a column; the same migration would fail where there are rows. */
function refuseWithoutValue(column: ColumnState, table: string): void {
  if (column.nullable || column.default !== undefined) return
  throw new DatabaseError(
    'migration',
    `Column ${column.name} cannot be added to ${table} without a default: rows already there would have no value.`,
  )
}

/** Counters are kept by the name of their column: without this a renamed one would give its numbers again. */
function counterRenames(dialect: Dialect, operation: Operation, before: SchemaState): string[] {
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
