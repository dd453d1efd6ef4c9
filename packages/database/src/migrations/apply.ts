// The state of the schema after each operation; refuses an operation that does not fit the state before it.
import { DatabaseError } from '../errors.ts'
import { inCreationOrder } from '../schema/schema.ts'
import { columnsIn, type ColumnState, type SchemaState, type TableState } from '../schema/state.ts'
import type { Operation } from './operations.ts'

/**
 * The state of the schema after an operation.
 * @throws DatabaseError `migration` where the operation does not fit: what it changes is not there, what it makes is there
 * already, or what it drops differs from the definition it keeps for the way back.
 */
export function applyOperation(before: SchemaState, operation: Operation): SchemaState {
  const after = new Map(before)
  const change = (name: string, edit: (table: TableState) => TableState): void => {
    after.set(name, edit(tableIn(before, name)))
  }
  switch (operation.kind) {
    case 'create table':
      if (before.has(operation.table.name)) refuse(`Table ${operation.table.name} is created twice.`)
      after.set(operation.table.name, operation.table)
      break
    case 'drop table':
      refuseUnlike(`table ${operation.table.name}`, tableIn(before, operation.table.name), operation.table)
      after.delete(operation.table.name)
      break
    case 'add column':
      refuseTaken(tableIn(before, operation.table), operation.column.name)
      change(operation.table, (table) => ({ ...table, columns: [...table.columns, operation.column] }))
      break
    case 'drop column':
      change(operation.table, (table) => withoutColumn(table, operation.column))
      break
    case 'create index':
      for (const { indexes } of before.values()) {
        if (indexes.some(({ name }) => name === operation.index.name)) refuse(`Index ${operation.index.name} is created twice.`)
      }
      change(operation.table, (table) => ({ ...table, indexes: [...table.indexes, operation.index] }))
      break
    case 'drop index':
      change(operation.table, (table) => {
        const { name } = operation.index
        const found = table.indexes.find((index) => index.name === name)
        if (!found) refuse(`The migration drops index ${name}, which is not there at that point.`)
        refuseUnlike(`index ${name}`, found, operation.index)
        return { ...table, indexes: table.indexes.filter((index) => index !== found) }
      })
      break
    case 'rename table':
      tableIn(before, operation.from)
      if (before.has(operation.to)) refuse(`Table ${operation.from} is renamed to ${operation.to}, which is there already.`)
      return renamedTable(before, operation.from, operation.to)
    case 'rename column': {
      const table = tableIn(before, operation.table)
      columnIn(table, operation.from)
      if (operation.from.toLowerCase() !== operation.to.toLowerCase()) refuseTaken(table, operation.to)
      return renamedColumn(before, operation.table, operation.from, operation.to)
    }
    case 'data':
      break
  }
  return inCreationOrder(after)
}

function refuse(sentence: string): never {
  throw new DatabaseError('migration', sentence)
}

function tableIn(schema: SchemaState, name: string): TableState {
  return schema.get(name) ?? refuse(`The migration changes table ${name}, which is not there at that point.`)
}

function columnIn(table: TableState, name: string): ColumnState {
  const found = table.columns.find((column) => column.name === name)
  return found ?? refuse(`The migration changes column ${table.name}.${name}, which is not there at that point.`)
}

function refuseTaken(table: TableState, name: string): void {
  const taken = table.columns.some((column) => column.name.toLowerCase() === name.toLowerCase())
  if (taken) refuse(`Column ${table.name}.${name} is there already at that point.`)
}

function withoutColumn(table: TableState, column: ColumnState): TableState {
  const { name } = column
  refuseUnlike(`column ${table.name}.${name}`, columnIn(table, name), column)
  const users = [
    ...(table.primaryKey.includes(name) ? ['the primary key'] : []),
    ...table.indexes
      .filter(({ columns, where }) => columns.some((c) => c.column === name) || (where && columnsIn(where).includes(name)))
      .map((index) => `index ${index.name}`),
    ...table.checks.filter(({ expression }) => columnsIn(expression).includes(name)).map((check) => `check ${check.name}`),
    ...table.foreignKeys.filter(({ columns }) => columns.includes(name)).map((key) => `foreign key ${key.name}`),
  ]
  if (users.length > 0) refuse(`Column ${table.name}.${name} cannot be dropped while ${users.join(', ')} uses it.`)
  return { ...table, columns: table.columns.filter((candidate) => candidate.name !== name) }
}

/** A drop keeps its definition for the way back, which must therefore be the one that is dropped. */
function refuseUnlike(what: string, real: unknown, kept: unknown): void {
  if (canonical(real) === canonical(kept)) return
  refuse(`The migration drops ${what} with another definition than it has at that point, and could not take that back.`)
}

/** The same text for the same definition: neither the order of its parts nor that of columns and constraints matters. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => {
    if (Array.isArray(item) && item.every((part) => typeof part === 'object' && part !== null && 'name' in part)) {
      return (item as { name: string }[]).toSorted((left, right) => (left.name < right.name ? -1 : 1))
    }
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return item
    return Object.fromEntries(Object.entries(item).toSorted(([left], [right]) => (left < right ? -1 : 1)))
  })
}

function renamedTable(schema: SchemaState, from: string, to: string): SchemaState {
  const rename = (name: string) => (name === from ? to : name)
  const tables = [...schema.values()].map((table) => ({
    ...table,
    name: rename(table.name),
    foreignKeys: table.foreignKeys.map((key) => ({ ...key, table: rename(key.table) })),
  }))
  return new Map(tables.map((table) => [table.name, table]))
}

function renamedColumn(schema: SchemaState, tableName: string, from: string, to: string): SchemaState {
  const rename = (name: string) => (name === from ? to : name)
  const inside = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inside)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, key === 'column' ? rename(item as string) : inside(item)]),
    )
  }
  const tables = [...schema.values()].map((table) => {
    const foreignKeys = table.foreignKeys.map((key) => ({
      ...key,
      columns: table.name === tableName ? key.columns.map(rename) : key.columns,
      references: key.table === tableName ? key.references.map(rename) : key.references,
    }))
    if (table.name !== tableName) return { ...table, foreignKeys }
    return {
      ...table,
      foreignKeys,
      columns: table.columns.map((column) => ({ ...column, name: rename(column.name) })),
      primaryKey: table.primaryKey.map(rename),
      checks: inside(table.checks) as TableState['checks'],
      indexes: inside(table.indexes) as TableState['indexes'],
    }
  })
  return new Map(tables.map((table) => [table.name, table]))
}
