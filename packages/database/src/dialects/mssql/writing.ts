// Rows that are inserted, or updated where they collide on a key, and counters: MERGE does both in one statement.
import type { Connection, Counters, Insert, Statement } from '../../engine.ts'
import { schemaCounters, systemTables } from '../../migrations/journal.ts'
import { columnOf } from '../../schema/state.ts'
import { columnList, expressionSql as standardExpression, quote } from '../standard-sql.ts'
import { castOf, literal, storedOf } from './column-types.ts'

/** One row of places after the other. */
const rowsSql = (rows: number, places: readonly string[]): string =>
  Array.from({ length: rows }, () => `(${places.join(', ')})`).join(', ')

/** HOLDLOCK, as otherwise two that find no row at once would both insert it. */
export function insertSql(insert: Insert): Statement {
  const { table, columns, rows, conflict } = insert
  const names = columnList(columns.map(({ name }) => name))
  if (!conflict) {
    return { sql: `INSERT INTO ${quote(table.name)} (${names}) VALUES ${rowsSql(rows, columns.map(storedOf))}` }
  }
  // Here the rows are a table of their own, whose columns have no types but these.
  const places = columns.map(castOf)
  const beside =
    (alias: string) =>
    ({ name }: { name: string }) =>
      `${alias}.${quote(name)}`
  const same = conflict.columns.map((name) => `kept.${quote(name)} = brought.${quote(name)}`)
  if (conflict.among !== undefined) {
    for (const alias of ['kept', 'brought']) same.push(`(${standardExpression(literal, conflict.among, table, beside(alias))})`)
  }
  const assignments = conflict.updated.map((name) => `${quote(name)} = brought.${quote(name)}`)
  if (conflict.counted !== undefined && assignments.length > 0) {
    assignments.push(`${quote(conflict.counted)} = kept.${quote(conflict.counted)} + 1`)
  }
  const matched = assignments.length === 0 ? '' : ` WHEN MATCHED THEN UPDATE SET ${assignments.join(', ')}`
  const values = columns.map(({ name }) => `brought.${quote(name)}`).join(', ')
  return {
    sql: `MERGE INTO ${quote(table.name)} WITH (HOLDLOCK) AS kept USING (VALUES ${rowsSql(rows, places)}) AS brought (${names}) ON ${same.join(' AND ')}${matched} WHEN NOT MATCHED THEN INSERT (${names}) VALUES (${values});`,
  }
}

const nameColumn = columnOf(systemTables.get(schemaCounters.name)!, 'name')
const [table, name, value] = [schemaCounters.name, 'name', 'value'].map(quote)
const source = `MERGE INTO ${table} WITH (HOLDLOCK) AS kept USING (VALUES (${castOf(nameColumn)}, CAST(? AS bigint))) AS brought (${name}, ${value}) ON kept.${name} = brought.${name}`
const otherwise = `WHEN NOT MATCHED THEN INSERT (${name}, ${value}) VALUES (brought.${name}, brought.${value})`
const take = `${source} WHEN MATCHED THEN UPDATE SET ${value} = kept.${value} + brought.${value} ${otherwise} OUTPUT inserted.${value} AS ${value};`
const raise = `${source} WHEN MATCHED AND kept.${value} < brought.${value} THEN UPDATE SET ${value} = brought.${value} ${otherwise};`

export const counters: Counters = {
  async take(connection: Connection, counter: string, count: number): Promise<number> {
    const [row] = await connection.all({ sql: take }, [counter, count])
    return Number(row?.['value'])
  },
  async raise(connection: Connection, counter: string, number: number): Promise<void> {
    await connection.run({ sql: raise }, [counter, number])
  },
}
