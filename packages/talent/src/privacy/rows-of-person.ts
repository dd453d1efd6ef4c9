// The rows that are a part of somebody: found by the foreign keys of the schema, so that no table is forgotten.
import { schemaState } from '@moirai/database'
import type { Work } from '../context.ts'
import { talentSchema } from '../tables.ts'

export type Row = Record<string, unknown>
/** By table. */
export type FoundRows = Map<string, Row[]>

export const tables = [...schemaState(talentSchema).values()]

// Their keys travel as one parameter.
const keysAtOnce = 1000

/** Every row that would go with one already found (ON DELETE CASCADE): a part of it. */
export async function followKeys(work: Work, found: FoundRows): Promise<void> {
  for (const [parent, rows] of found) {
    for (const table of tables) {
      for (const { columns, references, onDelete } of table.foreignKeys.filter((key) => key.table === parent)) {
        const [column, reference] = [columns[0], references[0]]
        if (onDelete !== 'cascade' || column === undefined || reference === undefined || table.name === parent) continue
        const keys = rows.map((row) => String(row[reference]))
        // A Map goes on to what is added while it is gone through.
        addRows(found, table.name, await rowsWhere(work, table.name, column, keys))
      }
    }
  }
}

export function addRows(found: FoundRows, name: string, rows: readonly Row[]): void {
  const known = found.get(name) ?? []
  const { primaryKey } = tables.find((table) => table.name === name)!
  const keyOf = (row: Row): string => primaryKey.map((column) => String(row[column])).join(' ')
  const here = new Set(known.map(keyOf))
  const more = rows.filter((row) => !here.has(keyOf(row)))
  if (more.length > 0) found.set(name, [...known, ...more])
}

/** Hidden rows too. */
export async function rowsWhere({ session }: Work, table: string, column: string, keys: readonly string[]): Promise<Row[]> {
  // The name of a table is only known as the schema is read.
  const verbs = session.table(table as 'users') as unknown as { list(options: object): Promise<Row[]> }
  const rows: Row[] = []
  for (let from = 0; from < keys.length; from += keysAtOnce) {
    const where = { [column]: { in: keys.slice(from, from + keysAtOnce) } }
    rows.push(...(await verbs.list({ where, includeDeleted: true })))
  }
  return rows
}
