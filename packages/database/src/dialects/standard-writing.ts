// What dialects with ON CONFLICT and RETURNING share: rows that collide on a key, and counters.
import type { Connection, Counters, Insert, Statement } from '../engine.ts'
import { schemaCounters } from '../migrations/journal.ts'
import { columnList, expressionSql, insertSql, quote, type LiteralSql } from './standard-sql.ts'

/** A unique key among some rows only is named together with its predicate. */
export function insertOnConflict(literal: LiteralSql, insert: Insert): Statement {
  const { table, conflict } = insert
  if (!conflict) return { sql: insertSql(insert) }
  const { columns, among, updated, counted } = conflict
  const where = among === undefined ? '' : ` WHERE ${expressionSql(literal, among, table)}`
  const assignments = updated.map((name) => `${quote(name)} = excluded.${quote(name)}`)
  if (counted !== undefined && updated.length > 0)
    assignments.push(`${quote(counted)} = ${quote(table.name)}.${quote(counted)} + 1`)
  const action = assignments.length === 0 ? 'NOTHING' : `UPDATE SET ${assignments.join(', ')}`
  return { sql: insertSql(insert, ` ON CONFLICT (${columnList(columns)})${where} DO ${action}`) }
}

const [table, name, value] = [schemaCounters.name, 'name', 'value'].map(quote)
const start = `INSERT INTO ${table} (${name}, ${value}) VALUES (?, ?) ON CONFLICT (${name}) DO UPDATE SET ${value} =`
const take = `${start} ${table}.${value} + excluded.${value} RETURNING ${value}`
const raise = `${start} CASE WHEN ${table}.${value} < excluded.${value} THEN excluded.${value} ELSE ${table}.${value} END`

export const returningCounters: Counters = {
  async take(connection: Connection, counter: string, count: number): Promise<number> {
    const [row] = await connection.all({ sql: take }, [counter, count])
    return Number(row?.['value'])
  },
  async raise(connection: Connection, counter: string, number: number): Promise<void> {
    await connection.run({ sql: raise }, [counter, number])
  },
}
