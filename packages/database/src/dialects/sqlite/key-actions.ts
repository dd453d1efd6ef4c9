// What foreign keys do when a row is deleted, done by triggers: for statements of a migration while keys are not enforced.
import type { ForeignKeyState, SchemaState } from '../../schema/state.ts'
import { quote } from '../standard-sql.ts'

/**
 * The statements with the actions of foreign keys around them. What a key forbids is found by the check at the end of the
 * transaction; what it does (`cascade`, `set null`) would not be done at all.
 */
export function withKeyActions(statements: readonly string[], schema: SchemaState): string[] {
  const keys = [...schema.values()].flatMap((table) =>
    table.foreignKeys
      .filter(({ onDelete, table: target }) => (onDelete === 'cascade' || onDelete === 'set null') && schema.has(target))
      .map((key) => ({ table: table.name, key })),
  )
  if (keys.length === 0) return [...statements]
  const name = (place: number) => quote(`__key_${place}`)
  return [
    // Rows of one table may point at one another.
    'PRAGMA recursive_triggers = ON',
    ...keys.map(({ table, key }, place) => triggerSql(name(place), table, key)),
    ...statements,
    ...keys.map((_, place) => `DROP TRIGGER temp.${name(place)}`),
    'PRAGMA recursive_triggers = OFF',
  ]
}

function triggerSql(name: string, table: string, { columns, table: target, references, onDelete }: ForeignKeyState): string {
  const same = columns.map((column, place) => `${quote(column)} = OLD.${quote(references[place]!)}`).join(' AND ')
  const action =
    onDelete === 'cascade'
      ? `DELETE FROM ${quote(table)} WHERE ${same}`
      : `UPDATE ${quote(table)} SET ${columns.map((column) => `${quote(column)} = NULL`).join(', ')} WHERE ${same}`
  return `CREATE TEMP TRIGGER ${name} AFTER DELETE ON main.${quote(target)} BEGIN ${action}; END`
}
