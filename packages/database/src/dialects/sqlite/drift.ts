// Drift on SQLite: the definitions the file really holds against those the schema would have made, one sentence a difference.
import type { Connection } from '../../engine.ts'
import { systemTables } from '../../migrations/journal.ts'
import type { SchemaState, TableState } from '../../schema/state.ts'
import { createIndexSql, tableDefinitions } from './ddl.ts'

export async function describeDrift(connection: Connection, expected: SchemaState): Promise<string[]> {
  const objects = await connection.all(
    { sql: "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'" },
    [],
  )
  const stored = (type: string) =>
    new Map(objects.filter((o) => o['type'] === type).map((o) => [String(o['name']), String(o['sql'])]))
  const tables = stored('table')
  const indexes = stored('index')
  const differences: string[] = []
  for (const table of expected.values()) {
    const sql = tables.get(table.name)
    if (sql === undefined) differences.push(`table ${table.name} is missing`)
    else differences.push(...tableDrift(table, sql))
    differences.push(...indexDrift(table, indexes))
  }
  const wanted = new Set([...expected.values()].flatMap((table) => table.indexes.map((index) => index.name)))
  for (const name of tables.keys()) {
    if (!expected.has(name) && !systemTables.has(name)) differences.push(`table ${name} is not in the schema`)
  }
  for (const name of indexes.keys()) if (!wanted.has(name)) differences.push(`index ${name} is not in the schema`)
  for (const type of ['trigger', 'view'])
    for (const name of stored(type).keys()) differences.push(`${type} ${name} is not in the schema`)
  return differences
}

function indexDrift(table: TableState, stored: Map<string, string>): string[] {
  return table.indexes.flatMap((index) => {
    const sql = stored.get(index.name)
    if (sql === undefined) return [`index ${index.name} is missing`]
    return sameSql(sql, createIndexSql(index, table)) ? [] : [`index ${index.name} differs: the database has ${oneLine(sql)}`]
  })
}

function tableDrift(table: TableState, sql: string): string[] {
  const keyed = (definitions: string[]) => new Map(definitions.map((definition) => [keyOf(definition), oneLine(definition)]))
  const expected = keyed(tableDefinitions(table))
  const actual = keyed(definitionsIn(sql))
  const differences: string[] = []
  for (const [key, definition] of expected) {
    const found = actual.get(key)
    if (found === undefined) differences.push(`${table.name}: ${key} is missing`)
    else if (found !== definition) differences.push(`${table.name}: the database has ${found}, the schema ${definition}`)
  }
  for (const key of actual.keys()) if (!expected.has(key)) differences.push(`${table.name}: ${key} is not in the schema`)
  if (!isStrict(sql)) differences.push(`${table.name}: the table is not STRICT`)
  return differences
}

const oneLine = (sql: string): string => sql.replace(/\s+/g, ' ').trim()
const sameSql = (left: string, right: string): boolean => oneLine(left) === oneLine(right)

/** What a definition is about: `column "name"`, `constraint "name"` or the primary key. */
function keyOf(definition: string): string {
  const text = oneLine(definition)
  const constraint = /^CONSTRAINT ("(?:[^"]|"")+")/i.exec(text)
  if (constraint) return `constraint ${constraint[1]!.slice(1, -1)}`
  if (/^PRIMARY KEY\b/i.test(text)) return 'the primary key'
  // Constraints without a name, which the layer never makes.
  if (/^(?:UNIQUE|CHECK|FOREIGN KEY)\b/i.test(text)) return text
  const name = /^("(?:[^"]|"")+"|\S+)/.exec(text)?.[1] ?? text
  return `column ${name.replaceAll('"', '')}`
}

/** What stands behind the definitions: `STRICT`, and whatever else. */
const isStrict = (sql: string): boolean => /^[^)]*\bSTRICT\b/i.test(sql.slice(sql.lastIndexOf(')') + 1))

// Quoted names and texts in each of SQLite's four quotes, both kinds of comment, brackets and commas; the rest in between.
const token = /'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]|\/\*[\s\S]*?\*\/|--[^\n]*|[(),]|[^'"`[(),/-]+|./gs

/** The definitions between the outermost brackets, split at commas outside of quotes, comments and inner brackets. */
export function definitionsIn(sql: string): string[] {
  const tokens = sql.match(token) ?? []
  const definitions: string[] = []
  let depth = 0
  let current = ''
  for (const token of tokens) {
    if (token === ')') depth -= 1
    if (depth === 1 && token === ',') {
      definitions.push(current)
      current = ''
    } else if (depth >= 1) current += token
    if (token === '(') depth += 1
  }
  return current.trim() === '' ? definitions : [...definitions, current]
}
