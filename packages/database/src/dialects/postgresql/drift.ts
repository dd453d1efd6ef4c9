// Drift on PostgreSQL: what the server's catalogue holds against what the schema would have made, one sentence a difference.
import type { Connection } from '../../engine.ts'
import { systemTables } from '../../migrations/journal.ts'
import { columnOf, type ColumnState, type IndexState, type SchemaState, type TableState } from '../../schema/state.ts'
import { quote } from '../standard-sql.ts'
import { readCatalogue, type Catalogue, type StoredColumn, type StoredConstraint, type StoredTable } from './catalogue.ts'
import { expressionSql, literal, typeOf } from './ddl.ts'
import { plainForm } from './printed-expression.ts'

export async function describeDrift(connection: Connection, expected: SchemaState): Promise<string[]> {
  const catalogue = await readCatalogue(connection)
  const differences: string[] = []
  for (const table of expected.values()) {
    const stored = catalogue.tables.get(table.name)
    if (!stored) differences.push(`table ${table.name} is missing`)
    else differences.push(...tableDrift(table, stored))
    differences.push(...table.indexes.flatMap((index) => indexDrift(index, table, catalogue)))
  }
  const wanted = new Set([...expected.values()].flatMap((table) => table.indexes.map((index) => index.name)))
  for (const name of catalogue.tables.keys()) {
    if (!expected.has(name) && !systemTables.has(name)) differences.push(`table ${name} is not in the schema`)
  }
  for (const { name } of catalogue.indexes.values()) if (!wanted.has(name)) differences.push(`index ${name} is not in the schema`)
  for (const { kind, name } of catalogue.others) differences.push(`${kind} ${name} is not in the schema`)
  return differences
}

function tableDrift(table: TableState, stored: StoredTable): string[] {
  const differences = stored.peculiarities.map((peculiarity) => `${table.name}: the table ${peculiarity}`)
  for (const column of table.columns) {
    const found = stored.columns.get(column.name)
    if (!found) differences.push(`${table.name}: column ${column.name} is missing`)
    else differences.push(...columnDrift(column, table, found))
  }
  for (const name of stored.columns.keys()) {
    if (!table.columns.some((column) => column.name === name))
      differences.push(`${table.name}: column ${name} is not in the schema`)
  }
  return [...differences, ...constraintDrift(table, stored)]
}

function columnDrift(column: ColumnState, table: TableState, found: StoredColumn): string[] {
  const { type, codePoints } = typeOf(column)
  const definition = `${type}${codePoints ? ' COLLATE "C"' : ''}${column.nullable ? '' : ' NOT NULL'}${column.generated ? ' GENERATED' : ''}`
  const standard = column.generated
    ? expressionSql(column.generated, table)
    : column.default === undefined
      ? undefined
      : literal(column, column.default, table.name)
  const whole = (words: string, value: string | null | undefined) =>
    `${quote(column.name)} ${words}${value === null || value === undefined ? '' : ` DEFAULT ${value}`}`
  const sameDefault =
    standard === undefined || found.default === null
      ? standard === undefined && found.default === null
      : plainForm(standard) === plainForm(found.default)
  if (definition === found.definition && sameDefault) return []
  return [`${table.name}: the database has ${whole(found.definition, found.default)}, the schema ${whole(definition, standard)}`]
}

interface Wanted {
  /** Constraints that carry no name of ours are known by what they say: a rename of their table keeps the server's name. */
  name?: string
  kind: StoredConstraint['kind']
  definition: string
  shown: string
}

function constraintDrift(table: TableState, stored: StoredTable): string[] {
  const left = new Set(stored.constraints)
  const differences: string[] = []
  const formOf = ({ kind, definition }: Pick<Wanted, 'kind' | 'definition'>) =>
    kind === 'check' ? plainForm(definition) : unquoted(definition)
  for (const wanted of wantedConstraints(table)) {
    const same = (found: StoredConstraint) => found.kind === wanted.kind && formOf(found) === formOf(wanted)
    const found = [...left].find((found) => (wanted.name === undefined ? same(found) : found.name === wanted.name))
    if (found) left.delete(found)
    if (!found) differences.push(`${table.name}: ${wanted.shown} is missing`)
    else if (!same(found)) {
      differences.push(`${table.name}: the database has ${shown(found)}, the schema ${shown({ ...wanted, name: found.name })}`)
    }
  }
  return [...differences, ...[...left].map((found) => `${table.name}: ${shown(found)} is not in the schema`)]
}

const shown = ({ name, kind, definition }: StoredConstraint): string =>
  `CONSTRAINT ${quote(name)} ${kind === 'check' ? `CHECK (${definition.replace(/^\((.*)\)$/s, '$1')})` : definition}`

function wantedConstraints(table: TableState): Wanted[] {
  const names = (columns: readonly string[]) => columns.join(', ')
  return [
    ...table.checks.map(
      ({ name, expression }): Wanted => ({
        name,
        kind: 'check',
        definition: expressionSql(expression, table),
        shown: `constraint ${name}`,
      }),
    ),
    ...table.foreignKeys.map(
      ({ name, columns, table: target, references, onDelete }): Wanted => ({
        name,
        kind: 'foreign key',
        definition: `(${names(columns)}) REFERENCES ${target} (${names(references)}) ON DELETE ${onDelete.toUpperCase()}`,
        shown: `constraint ${name}`,
      }),
    ),
    { kind: 'primary key', definition: names(table.primaryKey), shown: 'the primary key' },
    ...table.columns.flatMap((column): Wanted[] => {
      const { check } = typeOf(column)
      return check === undefined ? [] : [{ kind: 'check', definition: check, shown: `the check of column ${column.name}` }]
    }),
  ]
}

/** The server quotes names that need it; ours hold no quotes themselves. */
const unquoted = (definition: string): string => definition.replaceAll('"', '')

function indexDrift(index: IndexState, table: TableState, { indexes }: Catalogue): string[] {
  const stored = indexes.get(index.name)
  if (!stored) return [`index ${index.name} is missing`]
  const columns = index.columns.map(({ column, descending, lower }) => {
    const { nullable } = columnOf(table, column)
    const name = lower ? `lower((${column})::text)` : column
    // The server leaves out what goes without saying: empty values last, and first where it is descending.
    return name + (descending ? ` DESC${nullable ? ' NULLS LAST' : ''}` : nullable ? ' NULLS FIRST' : '')
  })
  const definition = `${index.unique ? 'UNIQUE ' : ''}USING btree (${columns.join(', ')})`
  const condition = index.where === undefined ? undefined : plainForm(expressionSql(index.where, table))
  const found = stored.condition === null ? undefined : plainForm(stored.condition)
  const same = stored.table === table.name && unquoted(stored.definition) === definition && found === condition
  return same ? [] : [`index ${index.name} differs: the database has ${stored.whole}`]
}
