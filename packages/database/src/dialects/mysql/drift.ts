// Drift on MariaDB and MySQL: what the server's catalogue holds against what the schema would have made, one sentence a difference.
import type { Connection } from '../../engine.ts'
import { systemTables } from '../../migrations/journal.ts'
import type { ColumnState, IndexState, SchemaState, TableState } from '../../schema/state.ts'
import { plainForm as formOf } from '../printed-expression.ts'
import { quote } from '../standard-sql.ts'
import { readCatalogue, type StoredColumn, type StoredTable } from './catalogue.ts'
import { checkName, checkOf, expressionSql, literal, typeSql } from './column-types.ts'
import { indexColumns } from './ddl.ts'
import type { Flavour } from './flavour.ts'

// The catalogue is kept in three bytes a character, and prints question marks for those that need four.
const plainForm = (sql: string): string => formOf(sql.replace(/(?:[\u{10000}-\u{10FFFF}]|\?)+/gu, '?'))

export async function describeDrift(connection: Connection, expected: SchemaState, flavour: Flavour): Promise<string[]> {
  const catalogue = await readCatalogue(connection, flavour)
  const differences: string[] = []
  for (const table of expected.values()) {
    const stored = catalogue.tables.get(table.name)
    if (stored) differences.push(...tableDrift(table, stored, flavour))
    else differences.push(`table ${table.name} is missing`)
  }
  for (const name of catalogue.tables.keys()) {
    if (!expected.has(name) && !systemTables.has(name)) differences.push(`table ${name} is not in the schema`)
  }
  for (const { kind, name } of catalogue.others) differences.push(`${kind} ${name} is not in the schema`)
  return differences
}

function tableDrift(table: TableState, stored: StoredTable, flavour: Flavour): string[] {
  const differences = stored.peculiarities.map((peculiarity) => `the table ${peculiarity}`)
  for (const column of table.columns) {
    const found = stored.columns.get(column.name)
    if (!found) differences.push(`column ${column.name} is missing`)
    else differences.push(...columnDrift(column, table, found, flavour))
  }
  for (const name of stored.columns.keys()) {
    // A column of an index's name is that index's own.
    const known = [...table.columns, ...table.indexes].some((known) => known.name === name)
    if (!known) differences.push(`column ${name} is not in the schema`)
  }
  differences.push(...checkDrift(table, stored, flavour), ...foreignKeyDrift(table, stored))
  return [...differences.map((difference) => `${table.name}: ${difference}`), ...indexesDrift(table, stored, flavour)]
}

function columnDrift(column: ColumnState, table: TableState, found: StoredColumn, flavour: Flavour): string[] {
  const definition = `${typeSql(column, flavour)}${column.nullable ? '' : ' NOT NULL'}${found.generated === null ? '' : ' NOT GENERATED'}`
  const standard = column.default === undefined ? null : literal(column, column.default, table.name)
  const whole = (words: string, value: string | null) =>
    `${quote(column.name)} ${words}${value === null ? '' : ` DEFAULT ${value}`}`
  if (definition === found.definition && sameDefault(column, standard, found.default)) return []
  return [`the database has ${whole(found.definition, found.default)}, the schema ${whole(definition, standard)}`]
}

function sameDefault({ type }: ColumnState, wanted: string | null, found: string | null): boolean {
  if (wanted === null || found === null) return wanted === found
  // The server writes large and small numbers in its own way.
  return plainForm(wanted) === plainForm(found) || (type.kind === 'double' && Number(wanted) === Number(found))
}

function checkDrift(table: TableState, stored: StoredTable, flavour: Flavour): string[] {
  const wanted = new Map<string, { shown: string; sql: string }>()
  for (const { name, expression } of table.checks) {
    wanted.set(name, { shown: `constraint ${name}`, sql: expressionSql(expression, table) })
  }
  for (const column of table.columns) {
    const sql = checkOf(column, table, flavour)
    if (sql !== undefined) wanted.set(checkName(table.name, column.name), { shown: `the check of column ${column.name}`, sql })
  }
  const differences: string[] = []
  const written = (name: string, sql: string) => `CONSTRAINT ${quote(name)} CHECK (${sql})`
  for (const [name, { shown, sql }] of wanted) {
    const found = stored.checks.get(name)
    if (found === undefined) differences.push(`${shown} is missing`)
    else if (plainForm(found) !== plainForm(sql)) {
      differences.push(`the database has ${written(name, found)}, the schema ${written(name, sql)}`)
    }
  }
  for (const [name, found] of stored.checks)
    if (!wanted.has(name)) differences.push(`${written(name, found)} is not in the schema`)
  return differences
}

function foreignKeyDrift(table: TableState, stored: StoredTable): string[] {
  const differences: string[] = []
  for (const { name, columns, table: target, references, onDelete } of table.foreignKeys) {
    const definition = `(${columns.join(', ')}) REFERENCES ${target} (${references.join(', ')}) ON DELETE ${onDelete.toUpperCase()}`
    const found = stored.foreignKeys.get(name)?.definition
    if (found === undefined) differences.push(`constraint ${name} is missing`)
    else if (found !== definition) {
      differences.push(`the database has CONSTRAINT ${quote(name)} FOREIGN KEY ${found}, the schema ${definition}`)
    }
  }
  for (const [name, { definition }] of stored.foreignKeys) {
    const known = table.foreignKeys.some((key) => key.name === name)
    if (!known) differences.push(`CONSTRAINT ${quote(name)} FOREIGN KEY ${definition} is not in the schema`)
  }
  return differences
}

function indexesDrift(table: TableState, stored: StoredTable, flavour: Flavour): string[] {
  const differences = table.indexes.flatMap((index) => indexDrift(index, table, stored, flavour))
  const key = stored.indexes.get('PRIMARY')?.columns.join(', ')
  if (key !== table.primaryKey.join(', ')) differences.unshift(`${table.name}: the primary key is missing`)
  for (const [name, { columns, unique }] of stored.indexes) {
    if (name === 'PRIMARY' || table.indexes.some((index) => index.name === name)) continue
    // The one a foreign key needs bears its name.
    const keys = table.foreignKeys.find((candidate) => candidate.name === name)
    if (keys && !unique && keys.columns.join(', ') === columns.join(', ')) continue
    differences.push(`index ${name} is not in the schema`)
  }
  return differences
}

function indexDrift(index: IndexState, table: TableState, stored: StoredTable, flavour: Flavour): string[] {
  const found = stored.indexes.get(index.name)
  if (!found) return [`index ${index.name} is missing`]
  const columns = indexColumns(index).map(
    ({ column, descending }) => column + (descending && flavour.keepsDescending ? ' DESC' : ''),
  )
  const definition = `${index.unique ? 'UNIQUE ' : ''}(${columns.join(', ')})`
  const among = index.where === undefined ? undefined : plainForm(expressionSql(index.where, table))
  const condition = conditionOf(stored.columns.get(index.name)?.generated)
  if (found.definition === definition && among === condition) return []
  return [
    `index ${index.name} differs: the database has ${found.definition}${condition === undefined ? '' : ` WHERE ${condition}`}`,
  ]
}

/** The rows an index is unique among: those for which its own column is filled. */
function conditionOf(generated: string | null | undefined): string | undefined {
  if (generated === null || generated === undefined) return undefined
  const inner = /^\(*case when (.*) then 1 end\)*$/is.exec(generated)?.[1]
  return plainForm(inner ?? generated)
}
