// The names of indexes, keys and checks: they follow from their table and columns, and follow these through every rename.
import type { CheckState, ForeignKeyState, IndexState, TableState } from './state.ts'

export function indexName(table: string, { columns, unique }: Pick<IndexState, 'columns' | 'unique'>): string {
  const parts = columns.map(({ column, lower }) => (lower ? `${column}_lower` : column))
  return `${table}_${parts.join('_')}_${unique ? 'unique' : 'index'}`
}

export const foreignKeyName = (table: string, { columns }: Pick<ForeignKeyState, 'columns'>): string =>
  `${table}_${columns.join('_')}_foreign`

export const checkName = (table: string, name: string): string => `${table}_${name}`

/** `after` is `before` under other names; what was named by the rule is named by it again, and what had a name of its own keeps it. */
export function renamedConstraints(before: TableState, after: TableState): TableState {
  const indexes = after.indexes.map((index, place): IndexState => {
    const byRule = index.name === indexName(before.name, before.indexes[place]!)
    return byRule ? { ...index, name: indexName(after.name, index) } : index
  })
  const foreignKeys = after.foreignKeys.map((key, place): ForeignKeyState => {
    const byRule = key.name === foreignKeyName(before.name, before.foreignKeys[place]!)
    return byRule ? { ...key, name: foreignKeyName(after.name, key) } : key
  })
  const start = checkName(before.name, '')
  const checks = after.checks.map((check): CheckState => {
    const byRule = check.name.startsWith(start)
    return byRule ? { ...check, name: checkName(after.name, check.name.slice(start.length)) } : check
  })
  return { ...after, indexes, foreignKeys, checks }
}
