// Views in a schema's state: what can be one, how the layer knows its own, and which stand over a table.
import { createHash } from 'node:crypto'
import { DatabaseError } from '../errors.ts'
import type { SchemaState, TableState, ViewState } from './state.ts'

/** Refuses what cannot be a view. @throws DatabaseError `usage` */
export function checkView({ name, columns, view: definition, ...table }: TableState): void {
  const refuse = (sentence: string): never => {
    throw new DatabaseError('usage', `View ${name}: ${sentence}`, { table: name })
  }
  if (columns.length === 0) refuse('it has no columns.')
  if (!definition || !/^(?:select|with|values|table)\b/i.test(definition.query)) refuse('its query is no SELECT.')
  if (definition?.reads.includes(name)) refuse('it reads itself.')
  const own = columns.find((column) => column.default !== undefined || column.generated)
  if (own) refuse(`column ${own.name} has a value of its own; that is for the tables it reads.`)
  const rules = [...table.indexes, ...table.checks, ...table.foreignKeys]
  if (rules.length > 0) refuse(`it cannot have ${rules[0]!.name}; that is for the tables it reads.`)
}

/** What a view is made of, in sixteen letters, which stand in its definition: as engines print queries anew, that is what tells ours. */
export function markOf({ columns, view: definition }: TableState): string {
  const said = JSON.stringify([columns.map(({ name }) => name), definition?.query])
  return `made_${createHash('sha256').update(said).digest('hex').slice(0, 16)}`
}

/** The tables alone, and the views alone, each after those it reads. */
export const tablesOnly = (schema: SchemaState): SchemaState => new Map([...schema].filter(([, state]) => !state.view))
export const viewsOf = (schema: SchemaState): ViewState[] =>
  [...schema.values()].filter((state): state is ViewState => 'view' in state)
