// Which views and triggers of other programs read a table or a column: the server lets a change break them, and tells nobody.
import type { Connection } from '../../engine.ts'
import { told } from '../row-texts.ts'

const views = `SELECT table_name AS name, view_definition AS text, table_schema AS place FROM information_schema.views
  WHERE table_schema = DATABASE() ORDER BY table_name`
const triggers = `SELECT trigger_name AS name, action_statement AS text FROM information_schema.triggers
  WHERE trigger_schema = DATABASE() AND event_object_table = ? ORDER BY trigger_name`

/** `view seen`, `trigger watch`; of a column those that read just it. A trigger goes with its own table, and reads its columns. */
export async function readersOf(connection: Connection, table: string, column?: string): Promise<string[]> {
  const readers: string[] = []
  for (const row of await connection.all({ sql: views }, [])) {
    if (viewReads(told(row, 'text'), told(row, 'place'), table, column)) readers.push(`view ${told(row, 'name')}`)
  }
  if (column === undefined) return readers
  for (const row of await connection.all({ sql: triggers }, [table])) {
    if (triggerReads(told(row, 'text'), column)) readers.push(`trigger ${told(row, 'name')}`)
  }
  return readers
}

const quoted = (name: string): string => `\`${name.replaceAll('`', '``')}\``

/** A view is told with every name quoted, every table with its database, and every column with its table or what that is called there. */
export function viewReads(definition: string, database: string, table: string, column?: string): boolean {
  const text = definition.replace(/'(?:[^'\\]|\\.|'')*'/gs, "''")
  const whole = `${quoted(database)}.${quoted(table)}`
  const callings = text.split(whole).slice(1)
  if (callings.length === 0 || column === undefined) return callings.length > 0
  const names = callings.flatMap((rest) => /^ (`(?:[^`]|``)+`)/.exec(rest)?.[1] ?? [])
  return [whole, ...names].some((name) => text.includes(`${name}.${quoted(column)}`))
}

/** A trigger is told as it was written: its columns are those of the row before and after. */
export function triggerReads(statement: string, column: string): boolean {
  const name = column.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`\\b(?:NEW|OLD)\\s*\\.\\s*(?:${name}(?![\\p{L}\\p{N}_$])|[\`"]${name}[\`"])`, 'iu').test(statement)
}
