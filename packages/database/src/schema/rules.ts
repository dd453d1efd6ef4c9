// What every engine must be able to hold: refused when the schema is read, naming table and column, never ignored.
import { DatabaseError } from '../errors.ts'
import { columnOf, columnsIn, type SchemaState, type TableState } from './state.ts'

// PostgreSQL cuts identifiers at 63 bytes silently; Oracle allows 128 and MySQL 64.
const longestName = 63
// InnoDB's key limit of 3,072 bytes at four bytes a character.
const longestKey = 768

/** Refuses a table no engine, or not every engine, could hold; the sentence names table and column. */
export function checkTable(table: TableState): void {
  const refuse = (sentence: string): never => {
    throw new DatabaseError('usage', `Table ${table.name}: ${sentence}`, { table: table.name })
  }
  const names = [table.name, ...table.columns.map((c) => c.name), ...constraintNames(table)]
  for (const name of names) {
    if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) refuse(`the name ${JSON.stringify(name)} may only hold letters, digits and _.`)
    if (Buffer.byteLength(name) > longestName) refuse(`the name ${name} is longer than ${longestName} bytes.`)
  }
  if (table.primaryKey.length === 0) refuse('it has no primary key.')
  for (const column of table.columns) {
    const { type } = column
    if (type.kind === 'decimal' && !(type.precision <= 18 && type.scale >= 0 && type.scale <= type.precision)) {
      refuse(`column ${column.name} needs a decimal of at most 18 digits.`)
    }
  }
  const keys = [
    { what: 'the primary key', columns: table.primaryKey },
    ...table.indexes.map((index) => ({ what: `index ${index.name}`, columns: index.columns.map((c) => c.column) })),
  ]
  for (const { what, columns } of keys) {
    let characters = 0
    for (const column of columns) {
      const { type, nullable } = columnOf(table, column)
      if (type.kind === 'json') refuse(`${what} cannot hold the JSON column ${column}.`)
      if ((type.kind === 'text' || type.kind === 'bytes') && type.max === undefined) {
        refuse(`${what} holds ${column}, which needs a maximum length for that.`)
      }
      if (type.kind === 'text') characters += type.max ?? 0
      if (what === 'the primary key' && nullable) refuse(`column ${column} of the primary key cannot be nullable.`)
    }
    if (characters > longestKey) refuse(`${what} may hold at most ${longestKey} characters and holds up to ${characters}.`)
  }
  for (const { name, expression } of table.checks) {
    for (const column of columnsIn(expression)) {
      if (!table.columns.some((c) => c.name === column)) refuse(`check ${name} reads ${column}, which is not one of its columns.`)
    }
  }
}

/** Refuses names used twice and foreign keys that point nowhere. */
export function checkSchema(schema: SchemaState): void {
  const seen = new Set<string>()
  for (const table of schema.values()) {
    for (const name of constraintNames(table)) {
      if (seen.has(name)) throw new DatabaseError('usage', `Two constraints are called ${name}.`, { table: table.name })
      seen.add(name)
    }
    for (const key of table.foreignKeys) {
      const target = schema.get(key.table)
      const known = target && key.references.every((column) => target.columns.some((c) => c.name === column))
      if (!known) {
        throw new DatabaseError(
          'usage',
          `Table ${table.name}: ${key.name} points at ${key.table}(${key.references.join(', ')}), which is not there.`,
        )
      }
    }
  }
}

const constraintNames = (table: TableState): string[] =>
  [...table.indexes, ...table.foreignKeys, ...table.checks].map((constraint) => constraint.name)
