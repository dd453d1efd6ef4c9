// Rows that are inserted, or updated where they collide on a key, and counters: MERGE does both in one statement.
import type { Connection, Counters, Insert, Statement } from '../../engine.ts'
import { schemaCounters, systemTables } from '../../migrations/journal.ts'
import { columnOf, type ColumnState, type TableState } from '../../schema/state.ts'
import { columnList, quote } from '../standard-sql.ts'
import { castOf, expressionSql, placeOf } from './column-types.ts'

const namesOf = (columns: readonly ColumnState[]): string => columnList(columns.map(({ name }) => name))

/** Rows of values as a table; the columns have no names and types but these. */
function rowsSql(rows: number, columns: readonly ColumnState[]): string {
  const named = columns.map((column) => `${castOf(column)} AS ${quote(column.name)}`).join(', ')
  const plain = columns.map(castOf).join(', ')
  return Array.from({ length: rows }, (_, row) => `SELECT ${row === 0 ? named : plain} FROM dual`).join(' UNION ALL ')
}

/** One row, whose parameters may come many times over. */
export const loadSql = (table: TableState, columns: readonly ColumnState[]): Statement => ({
  sql: `INSERT INTO ${quote(table.name)} (${namesOf(columns)}) VALUES (${columns.map(placeOf).join(', ')})`,
})

/** What it collides with is looked up beside, as no column by which MERGE looks for rows may be updated by it. */
export function insertSql({ table, columns, rows, conflict }: Insert): Statement {
  if (!conflict) {
    if (rows === 1) return loadSql(table, columns)
    return { sql: `INSERT INTO ${quote(table.name)} (${namesOf(columns)}) ${rowsSql(rows, columns)}` }
  }
  const of =
    (alias: string) =>
    ({ name }: { name: string }) =>
      `${alias}.${quote(name)}`
  const same = conflict.columns.map((name) => `there.${quote(name)} = brought.${quote(name)}`)
  if (conflict.among !== undefined) {
    for (const alias of ['there', 'brought']) same.push(`(${expressionSql(conflict.among, table, of(alias))})`)
  }
  const assignments = conflict.updated.map((name) => `${quote(name)} = brought.${quote(name)}`)
  if (conflict.counted !== undefined && assignments.length > 0) {
    assignments.push(`${quote(conflict.counted)} = kept.${quote(conflict.counted)} + 1`)
  }
  const target = quote(table.name)
  const matched = assignments.length === 0 ? '' : ` WHEN MATCHED THEN UPDATE SET ${assignments.join(', ')}`
  const found = `SELECT brought.*, there.ROWID AS "row.id" FROM (${rowsSql(rows, columns)}) brought LEFT JOIN ${target} there ON ${same.join(' AND ')}`
  return {
    sql: `MERGE INTO ${target} kept USING (${found}) brought ON (kept.ROWID = brought."row.id")${matched} WHEN NOT MATCHED THEN INSERT (${namesOf(columns)}) VALUES (${columns.map(of('brought')).join(', ')})`,
  }
}

const nameColumn = columnOf(systemTables.get(schemaCounters.name)!, 'name')
const [table, name, value] = [schemaCounters.name, 'name', 'value'].map(quote)
const brought = `SELECT ${castOf(nameColumn)} AS ${name}, CAST(? AS number(19,0)) AS ${value} FROM dual`
const counted = (assignment: string, where = ''): string =>
  `MERGE INTO ${table} kept USING (${brought}) brought ON (kept.${name} = brought.${name}) WHEN MATCHED THEN UPDATE SET ${value} = ${assignment}${where} WHEN NOT MATCHED THEN INSERT (${name}, ${value}) VALUES (brought.${name}, brought.${value})`
const take = counted(`kept.${value} + brought.${value}`)
const raise = counted(`brought.${value}`, ` WHERE kept.${value} < brought.${value}`)
const taken = `SELECT ${value} FROM ${table} WHERE ${name} = ?`

/** MERGE gives nothing back here; the row is the transaction's by then, so that it can be read behind it. */
export const counters: Counters = {
  async take(connection: Connection, counter: string, count: number): Promise<number> {
    await connection.run({ sql: take }, [counter, count])
    const [row] = await connection.all({ sql: taken }, [counter])
    return Number(row?.['value'])
  },
  async raise(connection: Connection, counter: string, number: number): Promise<void> {
    await connection.run({ sql: raise }, [counter, number])
  },
}
