// Renames in a state: everything that names the table or the column follows, and so do the names that are made of them.
import { renamedConstraints } from '../schema/names.ts'
import type { Expression, IndexState, SchemaState } from '../schema/state.ts'

export function renamedTable(schema: SchemaState, from: string, to: string): SchemaState {
  const rename = (name: string) => (name === from ? to : name)
  const tables = [...schema.values()].map((table) => {
    const after = {
      ...table,
      name: rename(table.name),
      foreignKeys: table.foreignKeys.map((key) => ({ ...key, table: rename(key.table) })),
    }
    return table.name === from ? renamedConstraints(table, after) : after
  })
  return new Map(tables.map((table) => [table.name, table]))
}

export function renamedColumn(schema: SchemaState, tableName: string, from: string, to: string): SchemaState {
  const rename = (name: string) => (name === from ? to : name)
  const tables = [...schema.values()].map((table) => {
    const foreignKeys = table.foreignKeys.map((key) => ({
      ...key,
      columns: table.name === tableName ? key.columns.map(rename) : key.columns,
      references: key.table === tableName ? key.references.map(rename) : key.references,
    }))
    if (table.name !== tableName) return { ...table, foreignKeys }
    return renamedConstraints(table, {
      ...table,
      foreignKeys,
      columns: table.columns.map((column) => ({
        ...column,
        name: rename(column.name),
        ...(column.generated ? { generated: renamedIn(column.generated, rename) } : {}),
      })),
      primaryKey: table.primaryKey.map(rename),
      checks: table.checks.map((check) => ({ ...check, expression: renamedIn(check.expression, rename) })),
      indexes: table.indexes.map((index) => renamedIndex(index, rename)),
    })
  })
  return new Map(tables.map((table) => [table.name, table]))
}

const renamedIndex = (index: IndexState, rename: (name: string) => string): IndexState => ({
  ...index,
  columns: index.columns.map((part) => ({ ...part, column: rename(part.column) })),
  ...(index.where ? { where: renamedIn(index.where, rename) } : {}),
})

/** An expression with its columns under other names. */
export function renamedIn(expression: Expression, rename: (name: string) => string): Expression {
  const inside = (inner: Expression) => renamedIn(inner, rename)
  if ('column' in expression) return { column: rename(expression.column) }
  if ('value' in expression) return expression
  if ('compare' in expression) return { ...expression, left: inside(expression.left), right: inside(expression.right) }
  if ('sum' in expression) return { sum: expression.sum.map(inside) }
  if ('and' in expression) return { and: expression.and.map(inside) }
  if ('or' in expression) return { or: expression.or.map(inside) }
  if ('not' in expression) return { not: inside(expression.not) }
  return { isNull: inside(expression.isNull) }
}
