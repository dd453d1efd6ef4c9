// Tables and what stands on them in SQL Server's SQL, each part by a statement of its own.
import { DatabaseError } from '../../errors.ts'
import {
  columnOf,
  columnsIn,
  columnsOfIndex,
  type ColumnState,
  type IndexState,
  type SchemaState,
  type TableState,
} from '../../schema/state.ts'
import type { Part } from '../parts.ts'
import { columnList, quote, textLiteral } from '../standard-sql.ts'
import { alter, Constraints, createTableSql as standardCreateTable, reachedBy } from '../table-parts.ts'
import { expressionSql, generatedSql, keyBytes, literal, nameBeside, typeOf, typeSql } from './column-types.ts'
import { filterSql } from './filter.ts'

/** Refuses what SQL Server cannot hold, naming table and column. */
export function refuseUnheld(table: TableState): void {
  const refuse = (sentence: string): never => {
    throw new DatabaseError('usage', `Table ${table.name}: ${sentence}`, { table: table.name })
  }
  for (const index of table.indexes) {
    const computed = index.columns.find(({ column }) => {
      const { generated, nullable } = columnOf(table, column)
      return generated && nullable && index.unique
    })
    if (computed)
      refuse(
        `index ${index.name} is unique over ${computed.column}, which is generated and may be empty: SQL Server would take two empty ones for the same.`,
      )
    if (index.where && filterSql(index.where, table) === undefined) {
      refuse(
        `index ${index.name} is of the rows for which ${expressionSql(index.where, table)}; SQL Server takes only comparisons of columns with values there, all of which hold.`,
      )
    }
  }
}

/** A foreign key there needs a key without a condition. */
export function refuseTargets(schema: SchemaState): void {
  for (const table of schema.values()) {
    for (const { name, table: target, references } of table.foreignKeys) {
      const other = schema.get(target)
      const empty = references.find((column) => other && columnOf(other, column).nullable)
      if (empty === undefined) continue
      throw new DatabaseError(
        'usage',
        `Table ${table.name}: ${name} points at ${target}.${empty}, which may be empty: SQL Server has no foreign key to that.`,
        { table: table.name },
      )
    }
  }
}

const constraints = new Constraints({
  rename: (_table, from, to) => [renameSql([from], to, 'OBJECT')],
  checkOf: (column) => typeOf(column).check,
  expressionSql,
  nameBeside,
})

/** Its names are texts that hold quoted names; the new name is taken as it is. */
export const renameSql = (path: readonly string[], to: string, kind?: 'COLUMN' | 'INDEX' | 'OBJECT'): string =>
  `EXEC sp_rename N${textLiteral(path.map(quote).join('.'))}, N${textLiteral(to)}${kind === undefined ? '' : `, '${kind}'`}`

/** The column that is computed for an index over small letters. */
export const loweredColumn = (index: IndexState, column: string): string => nameBeside(index.name, column)

const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

function generatedParts(table: TableState): Part[] {
  const generated = table.columns.flatMap((column): Part[] => {
    if (!column.generated) return []
    const sql = generatedSql({ ...column, generated: column.generated }, table)
    return [
      {
        name: column.name,
        create: `${alter(table.name)} ADD ${quote(column.name)} AS (${sql}) PERSISTED${column.nullable ? '' : ' NOT NULL'}`,
        drop: `${alter(table.name)} DROP COLUMN ${quote(column.name)}`,
        reads: columnsIn(column.generated),
        follows: false,
      },
    ]
  })
  const lowered = table.indexes.flatMap((index) =>
    index.columns.flatMap(({ column, lower }): Part[] => {
      if (!lower) return []
      const name = loweredColumn(index, column)
      return [
        {
          name,
          create: `${alter(table.name)} ADD ${quote(name)} AS (TRANSLATE(${quote(column)}, '${capitals}', '${capitals.toLowerCase()}'))`,
          drop: `${alter(table.name)} DROP COLUMN ${quote(name)}`,
          reads: [column],
          follows: false,
        },
      ]
    }),
  )
  return [...generated, ...lowered]
}

function defaultParts(table: TableState): Part[] {
  return table.columns.flatMap((column): Part[] => {
    if (column.default === undefined) return []
    const sql = `DEFAULT ${literal(column, column.default, table.name)}`
    const name = defaultName(table.name, column.name)
    return [
      {
        ...constraints.part(table.name, name, `${sql} FOR ${quote(column.name)}`),
        reads: [column.name],
        follows: true,
        comesWith: column.name,
      },
    ]
  })
}

// A longer one cannot be the order of the table itself.
const longestClustered = 900

function primaryKeyPart(table: TableState): Part {
  const bytes = table.primaryKey.reduce((sum, column) => sum + keyBytes(columnOf(table, column)), 0)
  const kind = bytes > longestClustered ? 'NONCLUSTERED' : 'CLUSTERED'
  return {
    ...constraints.part(table.name, nameBeside(table.name, 'primary'), `PRIMARY KEY ${kind} (${columnList(table.primaryKey)})`),
    reads: table.primaryKey,
    follows: true,
  }
}

/** Rows with an empty value in a unique key are none of it: SQL Server would take two of them for the same. */
function indexPart(index: IndexState, table: TableState): Part {
  const columns = index.columns.map(
    ({ column, descending, lower }) => quote(lower ? loweredColumn(index, column) : column) + (descending ? ' DESC' : ''),
  )
  const filled = index.columns.filter(({ column }) => index.unique && columnOf(table, column).nullable)
  const conditions = [
    ...(index.where ? [filterSql(index.where, table)!] : []),
    ...filled.map(({ column }) => `${quote(column)} IS NOT NULL`),
  ]
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`
  return {
    name: index.name,
    create: `CREATE ${index.unique ? 'UNIQUE ' : ''}INDEX ${quote(index.name)} ON ${quote(table.name)} (${columns.join(', ')})${where}`,
    drop: `DROP INDEX ${quote(index.name)} ON ${quote(table.name)}`,
    // With the column that is computed for it, an index is made anew.
    ...(index.columns.some(({ lower }) => lower)
      ? {}
      : { rename: (from: string) => [renameSql([table.name, from], index.name, 'INDEX')] }),
    reads: reachedBy(columnsOfIndex(index), table),
    follows: where === '' && !index.columns.some(({ lower }) => lower),
  }
}

const indexParts = (table: TableState): Part[] => table.indexes.map((index) => indexPart(index, table))

/** What becomes of rows that point at one that is deleted is done by triggers (see cascades.ts); the key itself refuses. */
export const foreignKeyParts = (table: TableState, schema: SchemaState): Part[] => constraints.foreignKeys(table, schema)

/** Everything beside the columns but foreign keys, in the order in which it can be made. */
export const partsOf = (table: TableState): Part[] => [
  ...generatedParts(table),
  ...defaultParts(table),
  ...constraints.checks(table),
  primaryKeyPart(table),
  ...indexParts(table),
]

const defaultName = (table: string, column: string): string => nameBeside(table, column, 'default')

/** A column with its default; what else stands beside it comes behind. */
export function columnSql(column: ColumnState, table: string): string {
  const parts = [quote(column.name), typeSql(column), column.nullable ? 'NULL' : 'NOT NULL']
  if (column.default !== undefined) {
    parts.push(`CONSTRAINT ${quote(defaultName(table, column.name))} DEFAULT ${literal(column, column.default, table)}`)
  }
  return parts.join(' ')
}

export const createTableSql = (table: TableState): string[] => standardCreateTable(table, partsOf(table), columnSql)
