// What every engine must be able to hold: refused when the schema is read, naming table and column, never ignored.
import { DatabaseError } from '../errors.ts'
import { checkExpression, checkGenerated } from './expression-rules.ts'
import { misfitOf } from './fitting.ts'
import { checkView } from './view-state.ts'
import { columnOf, type ColumnType, type ForeignKeyState, type SchemaState, type TableState } from './state.ts'

// PostgreSQL cuts identifiers at 63 bytes silently; Oracle allows 128 and MySQL 64.
export const longestName = 63
/** Most characters of a key: InnoDB's limit of 3,072 bytes at four bytes a character. */
export const longestKey = 768

/** Refuses a table no engine, or not every engine, could hold; the sentence names table and column. */
export function checkTable(table: TableState): void {
  const refuse = (sentence: string): never => {
    throw new DatabaseError('usage', `Table ${table.name}: ${sentence}`, { table: table.name })
  }
  checkNames(table, refuse)
  if (table.view) return checkView(table)
  if (table.primaryKey.length === 0) refuse('it has no primary key.')
  for (const column of table.columns) {
    checkType(column.name, column.type, refuse)
    const misfit = column.default === undefined || column.default === null ? undefined : misfitOf(column.type, column.default)
    if (misfit !== undefined) refuse(`the default of column ${column.name} is none of its values: ${misfit}.`)
  }
  checkKeys(table, refuse)
  for (const { name, expression } of table.checks) {
    checkExpression(expression, table, (sentence) => refuse(`check ${name}: ${sentence}`))
  }
  for (const { name, where } of table.indexes) {
    if (where) checkExpression(where, table, (sentence) => refuse(`index ${name}: ${sentence}`))
  }
  for (const column of table.columns) {
    if (!column.generated) continue
    checkGenerated(column, table, (sentence) => refuse(`column ${column.name} is generated: ${sentence}`))
    if (table.primaryKey.includes(column.name)) refuse(`column ${column.name} is generated and cannot be of the primary key.`)
    const key = table.foreignKeys.find(({ columns }) => columns.includes(column.name))
    if (key) refuse(`column ${column.name} is generated and cannot be of ${key.name}.`)
  }
  for (const { name, columns, onDelete } of table.foreignKeys) {
    const fixed = columns.find((column) => !columnOf(table, column).nullable)
    if (onDelete === 'set null' && fixed) refuse(`${name} sets ${fixed} to null, which is not nullable.`)
  }
}

type Refuse = (sentence: string) => never

function checkNames(table: TableState, refuse: Refuse): void {
  const seen = new Set<string>()
  for (const { name } of table.columns) {
    // Some engines tell column names apart by case and some do not.
    if (seen.has(name.toLowerCase())) refuse(`it has two columns ${name}.`)
    seen.add(name.toLowerCase())
    if (name === 'or') refuse('a column cannot be called or: conditions use the word.')
  }
  const names = [table.name, ...table.columns.map((c) => c.name), ...constraintNames(table)]
  for (const name of names) {
    if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) refuse(`the name ${JSON.stringify(name)} may only hold letters, digits and _.`)
    if (Buffer.byteLength(name) > longestName) refuse(`the name ${name} is longer than ${longestName} bytes.`)
  }
}

function checkType(name: string, type: ColumnType, refuse: Refuse): void {
  if (type.kind === 'decimal') {
    const { precision, scale } = type
    const whole = Number.isInteger(precision) && Number.isInteger(scale)
    if (!whole || precision < 1 || precision > 18 || scale < 0 || scale > precision) {
      refuse(`column ${name} needs a decimal of 1 to 18 digits, none or some of them after the point.`)
    }
  }
  if (
    (type.kind === 'text' || type.kind === 'bytes') &&
    type.max !== undefined &&
    !(Number.isInteger(type.max) && type.max > 0)
  ) {
    refuse(`column ${name} needs a maximum of 1 or more.`)
  }
  if (type.kind === 'enumeration' && new Set(type.values).size !== type.values.length) {
    refuse(`column ${name} names a word twice.`)
  }
}

function checkKeys(table: TableState, refuse: Refuse): void {
  const keys = [
    { what: 'the primary key', columns: table.primaryKey },
    ...table.indexes.map((index) => ({ what: `index ${index.name}`, columns: index.columns.map((c) => c.column) })),
  ]
  for (const { name, columns } of table.indexes) {
    const strange = columns.find(({ column, lower }) => lower && columnOf(table, column).type.kind !== 'text')
    if (strange) refuse(`index ${name} has small letters of ${strange.column}, which is no text.`)
  }
  for (const { what, columns } of keys) {
    let characters = 0
    for (const column of columns) {
      if (!table.columns.some(({ name }) => name === column))
        refuse(`${what} holds ${column}, which is not a column of the table.`)
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
}

/** Refuses names used twice and foreign keys that point nowhere. */
export function checkSchema(schema: SchemaState): void {
  const seen = new Set<string>()
  for (const table of schema.values()) {
    for (const name of constraintNames(table)) {
      if (seen.has(name)) throw new DatabaseError('usage', `Two constraints are called ${name}.`, { table: table.name })
      seen.add(name)
    }
    for (const read of table.view?.reads ?? []) {
      if (!schema.has(read))
        throw new DatabaseError('usage', `View ${table.name}: it reads ${read}, which is not there.`, { table: table.name })
    }
    for (const key of table.foreignKeys) {
      const target = schema.get(key.table)
      const problem = target ? targetProblem(key, table, target) : 'which is not there'
      if (!problem) continue
      throw new DatabaseError(
        'usage',
        `Table ${table.name}: ${key.name} points at ${key.table}(${key.references.join(', ')}), ${problem}.`,
        { table: table.name },
      )
    }
  }
}

function targetProblem(key: ForeignKeyState, table: TableState, target: TableState): string | undefined {
  const same = (columns: readonly string[]) =>
    columns.length === key.references.length && columns.every((column) => key.references.includes(column))
  if (!key.references.every((column) => target.columns.some((c) => c.name === column))) return 'which is not there'
  const isKey =
    same(target.primaryKey) ||
    target.indexes.some((i) => i.unique && !i.where && !i.columns.some((c) => c.lower) && same(i.columns.map((c) => c.column)))
  if (!isKey) return 'which is not a key of it'
  const unlike = key.columns.some(
    (column, place) => columnOf(table, column).type.kind !== columnOf(target, key.references[place]!).type.kind,
  )
  return unlike ? 'which is of another type' : undefined
}

const constraintNames = (table: TableState): string[] =>
  [...table.indexes, ...table.foreignKeys, ...table.checks].map((constraint) => constraint.name)
