// Rows that collide on a key, and counters, where there is neither ON CONFLICT nor (on MySQL) RETURNING.
import type { Connection, Counters, Insert, Statement } from '../../engine.ts'
import { schemaCounters } from '../../migrations/journal.ts'
import { insertSql, quote } from '../standard-sql.ts'
import { expressionSql } from './column-types.ts'

/** What the new row brings. */
const brought = (name: string): string => `VALUES(${quote(name)})`

// Asked for one row and given two, the server refuses the statement (1242); nothing else of ours can make it say so.
const refusal = '(SELECT 1 UNION ALL SELECT 2)'

/**
 * ON DUPLICATE KEY UPDATE takes any key. So the first assignment, which changes nothing, asks whether the rows are the same in
 * the key that was named, and refuses the statement where they are not.
 */
export function insertOnDuplicate(insert: Insert): Statement {
  const { table, conflict } = insert
  if (!conflict) return { sql: insertSql(insert) }
  const { columns, among, updated, counted } = conflict
  const same = columns.map((name) => `${quote(table.name)}.${quote(name)} = ${brought(name)}`)
  if (among !== undefined) {
    same.push(
      `(${expressionSql(among, table, ({ name }) => `${quote(table.name)}.${quote(name)}`)})`,
      `(${expressionSql(among, table, ({ name }) => brought(name))})`,
    )
  }
  const key = quote(table.primaryKey[0]!)
  const guard = `${key} = IF(${same.join(' AND ')}, ${quote(table.name)}.${key}, ${refusal})`
  const assignments = [guard, ...updated.map((name) => `${quote(name)} = ${brought(name)}`)]
  if (counted !== undefined && updated.length > 0)
    assignments.push(`${quote(counted)} = ${quote(table.name)}.${quote(counted)} + 1`)
  return { sql: insertSql(insert, ` ON DUPLICATE KEY UPDATE ${assignments.join(', ')}`) }
}

const [table, name, value] = [schemaCounters.name, 'name', 'value'].map(quote)
const target = `INSERT INTO ${table} (${name}, ${value})`
// The server tells the argument of LAST_INSERT_ID with its answer to the statement.
const take = `${target} VALUES (?, LAST_INSERT_ID(?)) ON DUPLICATE KEY UPDATE ${value} = LAST_INSERT_ID(${value} + VALUES(${value}))`
const raise = `${target} VALUES (?, ?) ON DUPLICATE KEY UPDATE ${value} = GREATEST(${value}, VALUES(${value}))`

export const counters: Counters = {
  async take(connection: Connection, counter: string, count: number): Promise<number> {
    return (await connection.run({ sql: take }, [counter, count])).told ?? 0
  },
  async raise(connection: Connection, counter: string, number: number): Promise<void> {
    await connection.run({ sql: raise }, [counter, number])
  },
}
