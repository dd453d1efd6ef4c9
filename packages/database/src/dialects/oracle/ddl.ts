// Tables and what stands on them in Oracle's SQL, each part by a statement of its own.
import { DatabaseError } from '../../errors.ts'
import {
  columnOf,
  columnsIn,
  columnsOfIndex,
  type ColumnState,
  type Expression,
  type ForeignKeyState,
  type IndexState,
  type SchemaState,
  type TableState,
} from '../../schema/state.ts'
import type { Part } from '../parts.ts'
import { columnList, quote } from '../standard-sql.ts'
import { alter, Constraints, createTableSql as standardCreateTable, reachedBy } from '../table-parts.ts'
import { expressionSql, generatedSql, isLob, literal, nameBeside, typeOf, typeSql } from './column-types.ts'

type Refuse = (sentence: string) => never

const refusing =
  (table: TableState): Refuse =>
  (sentence) => {
    throw new DatabaseError('usage', `Table ${table.name}: ${sentence}`, { table: table.name })
  }

/** Refuses what Oracle cannot hold, naming table and column. */
export function refuseUnheld(table: TableState): void {
  const refuse = refusing(table)
  const conditions: [what: string, expression: Expression][] = [
    ...table.checks.map(({ name, expression }): [string, Expression] => [`check ${name}`, expression]),
    ...table.indexes.flatMap(({ name, where }): [string, Expression][] => (where ? [[`index ${name}`, where]] : [])),
    ...table.columns.flatMap(({ name, generated }): [string, Expression][] => (generated ? [[`column ${name}`, generated]] : [])),
  ]
  for (const [what, expression] of conditions) {
    const compared = comparedIn(expression).find((column) => isLob(columnOf(table, column)))
    if (compared !== undefined) {
      refuse(
        `${what} compares ${compared}, which Oracle keeps outside of its rows and compares with nothing; give it a maximum of 1000 characters or less.`,
      )
    }
  }
  const keys = new Map([[columnList(table.primaryKey), 'the primary key']])
  for (const index of table.indexes) {
    const columns = indexColumns(index, table).join(', ')
    const other = keys.get(columns)
    if (other !== undefined) refuse(`index ${index.name} is of the same columns as ${other}: Oracle takes one of them only.`)
    keys.set(columns, `index ${index.name}`)
    const lob = index.columns.find(({ column }) => isLob(columnOf(table, column)))
    if (lob) refuse(`index ${index.name} holds ${lob.column}, which Oracle keeps outside of its rows; give it a smaller maximum.`)
  }
}

const comparedIn = (expression: Expression): string[] => {
  if ('compare' in expression) return columnsIn(expression)
  if ('and' in expression) return expression.and.flatMap(comparedIn)
  if ('or' in expression) return expression.or.flatMap(comparedIn)
  return 'not' in expression ? comparedIn(expression.not) : []
}

/** A foreign key there needs a constraint, which an index of some rows only is not. */
export function refuseTargets(schema: SchemaState): void {
  for (const table of schema.values()) {
    for (const { name, table: target, references } of table.foreignKeys) {
      const other = schema.get(target)
      if (!other || isConstraint(references, other)) continue
      refusing(table)(
        `${name} points at ${references.join(', ')} of ${target}, which is no constraint where one of several columns may be empty, or is ordered downwards: Oracle has no foreign key to that.`,
      )
    }
  }
}

/** Several columns of which some may be empty are no key there: to Oracle rows that are empty in some of them can still be the same. */
function isConstraint(columns: readonly string[], table: TableState): boolean {
  const same = (key: readonly string[]) => key.length === columns.length && key.every((name) => columns.includes(name))
  return (
    same(table.primaryKey) ||
    table.indexes.some((index) => isPlainKey(index, table) && same(index.columns.map(({ column }) => column)))
  )
}

/** A unique key that is a constraint: of columns as they stand, of all rows. */
const isPlainKey = (index: IndexState, table: TableState): boolean =>
  index.unique && indexColumns(index, table).join() === index.columns.map(({ column }) => quote(column)).join()

const constraints = new Constraints({
  rename: (table, from, to) => [`${alter(table)} RENAME CONSTRAINT ${quote(from)} TO ${quote(to)}`],
  checkOf: (column) => typeOf(column).check,
  expressionSql,
  nameBeside,
})

const renameIndex = (from: string, to: string): string => `ALTER INDEX ${quote(from)} RENAME TO ${quote(to)}`

const generatedParts = (table: TableState): Part[] =>
  table.columns.flatMap((column): Part[] => {
    if (!column.generated) return []
    const sql = generatedSql({ ...column, generated: column.generated }, table)
    const definition = `${quote(column.name)} ${typeSql(column)} GENERATED ALWAYS AS (${sql}) VIRTUAL`
    return [
      {
        name: column.name,
        create: `${alter(table.name)} ADD (${definition}${column.nullable ? '' : ' NOT NULL'})`,
        drop: dropColumnSql(table.name, column.name),
        reads: columnsIn(column.generated),
        follows: false,
      },
    ]
  })

const defaultParts = (table: TableState): Part[] =>
  table.columns.flatMap((column): Part[] => {
    if (column.default === undefined) return []
    const set = (value: string) => `${alter(table.name)} MODIFY (${quote(column.name)} DEFAULT ${value})`
    return [
      {
        name: nameBeside(column.name, 'default'),
        create: set(literal(column, column.default, table.name)),
        drop: set('NULL'),
        rename: () => [],
        reads: [column.name],
        follows: true,
        comesWith: column.name,
      },
    ]
  })

function primaryKeyPart(table: TableState): Part {
  const name = nameBeside(table.name, 'primary')
  const part = constraints.part(table.name, name, `PRIMARY KEY (${columnList(table.primaryKey)})`)
  // Its index has a name of its own, which is the same.
  const rename = (from: string) => [...part.rename!(from), renameIndex(from, name)]
  return { ...part, rename, reads: table.primaryKey, follows: true }
}

const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

const loweredSql = (column: string): string => `TRANSLATE(${quote(column)}, '${capitals}', '${capitals.toLowerCase()}')`

/**
 * What the index is over. A row is in no index where all of that is empty: so a unique key gives nothing for rows that are none of
 * it. Others keep every row, as no condition of a query would lead to an index of expressions.
 */
export function indexColumns(index: IndexState, table: TableState): string[] {
  const { columns, unique, where } = index
  const condition = where && expressionSql(where, table)
  const mayBeEmpty = columns.filter(({ column }) => columnOf(table, column).nullable)
  const filled = unique && columns.length > 1 ? mayBeEmpty.map(({ column }) => `${quote(column)} IS NOT NULL`) : []
  const guard = unique ? [...(condition === undefined ? [] : [`(${condition})`]), ...filled].join(' AND ') : ''
  const parts = columns.map(({ column, descending, lower }) => {
    const sql = lower ? loweredSql(column) : quote(column)
    return `${guard === '' ? sql : `CASE WHEN ${guard} THEN ${sql} END`}${descending ? ' DESC' : ''}`
  })
  return condition === undefined || unique ? parts : [...parts, `CASE WHEN ${condition} THEN 1 END`]
}

function indexParts(table: TableState): Part[] {
  return table.indexes.flatMap((index): Part[] => {
    const columns = indexColumns(index, table)
    const follows = columns.every((sql) => !/^(?:CASE|TRANSLATE)\b/.test(sql))
    const part: Part = {
      name: index.name,
      create: `CREATE ${index.unique ? 'UNIQUE ' : ''}INDEX ${quote(index.name)} ON ${quote(table.name)} (${columns.join(', ')})`,
      drop: `DROP INDEX ${quote(index.name)}`,
      ...(follows ? { rename: (from: string) => [renameIndex(from, index.name)] } : {}),
      reads: reachedBy(columnsOfIndex(index), table),
      follows,
    }
    if (!isPlainKey(index, table)) return [part]
    // What foreign keys point at is a constraint, and an index alone is none.
    const sql = `UNIQUE (${columns.join(', ')}) USING INDEX ${quote(index.name)}`
    const key = constraints.part(table.name, index.name, sql)
    return [part, { ...key, drop: `${key.drop} KEEP INDEX`, reads: part.reads, follows, needs: index.name }]
  })
}

const deleting = ({ onDelete }: ForeignKeyState): string =>
  onDelete === 'cascade' || onDelete === 'set null' ? ` ON DELETE ${onDelete.toUpperCase()}` : ''

/** What is refused at once and at the end of the statement is the same there, and not said. */
export const foreignKeyParts = (table: TableState, schema: SchemaState): Part[] =>
  constraints.foreignKeys(table, schema, deleting)

/** Everything beside the columns but foreign keys, in the order in which it can be made. */
export const partsOf = (table: TableState): Part[] => [
  ...generatedParts(table),
  ...defaultParts(table),
  ...constraints.checks(table),
  primaryKeyPart(table),
  ...indexParts(table),
]

export const dropColumnSql = (table: string, column: string): string => `${alter(table)} DROP COLUMN ${quote(column)}`

export function columnSql(column: ColumnState, table: string): string {
  const parts = [quote(column.name), typeSql(column)]
  if (column.default !== undefined) parts.push(`DEFAULT ${literal(column, column.default, table)}`)
  return [...parts, column.nullable ? 'NULL' : 'NOT NULL'].join(' ')
}

export const createTableSql = (table: TableState): string[] => standardCreateTable(table, partsOf(table), columnSql)
