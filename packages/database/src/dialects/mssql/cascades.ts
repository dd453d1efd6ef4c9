// What becomes of rows that point at one that is deleted, by triggers: SQL Server itself refuses a table that two such ways lead to.
import type { ForeignKeyState, SchemaState, TableState } from '../../schema/state.ts'
import { columnList, quote } from '../standard-sql.ts'
import { nameBeside } from './column-types.ts'

// No table is called so.
const rows = '"gone.rows"'

/** A foreign key with the table it stands in. */
interface Pointing {
  readonly from: string
  readonly key: ForeignKeyState
}

export const triggerName = (table: string): string => nameBeside(table, 'cascade')

/** The keys whose rows go, or are emptied, with those of a table; in one order, whatever that of the tables. */
const pointingAt = (table: string, schema: SchemaState): Pointing[] =>
  [...schema.values()]
    .flatMap(({ name: from, foreignKeys }) => foreignKeys.map((key) => ({ from, key })))
    .filter(({ key }) => key.table === table && (key.onDelete === 'cascade' || key.onDelete === 'set null'))
    .toSorted((one, other) => (one.key.name < other.key.name ? -1 : 1))

/** The triggers of a schema by their tables. */
export function cascadesOf(schema: SchemaState): Map<string, string> {
  const triggers = new Map<string, string>()
  for (const table of schema.values()) {
    const keys = pointingAt(table.name, schema)
    if (keys.length > 0) triggers.set(table.name, triggerSql(table, keys))
  }
  return triggers
}

export const dropCascadeSql = (table: string): string => `DROP TRIGGER ${quote(triggerName(table))}`

const matching = (table: string, columns: readonly string[], from: string, references: readonly string[]): string =>
  columns.map((column, place) => `${from}.${quote(references[place]!)} = ${quote(table)}.${quote(column)}`).join(' AND ')

/**
 * In place of the DELETE: first what points at the rows, then the rows. Whatever of it fails takes back the whole of it and
 * nothing more, as a foreign key of the server's own would; and the first line tells the actions to whoever reads the catalogue.
 */
function triggerSql(table: TableState, keys: readonly Pointing[]): string {
  const own = keys.filter(({ from, key }) => from === table.name && key.onDelete === 'cascade')
  const gone = own.length === 0 ? 'deleted' : '#gone'
  const body = [...(own.length === 0 ? [] : closureSql(table, keys, own))]
  for (const { from, key } of keys.filter(({ key: { onDelete } }) => onDelete === 'set null')) {
    const empty = key.columns.map((column) => `${quote(column)} = NULL`).join(', ')
    body.push(
      `UPDATE ${quote(from)} SET ${empty} WHERE EXISTS (SELECT 1 FROM ${gone} AS ${rows} WHERE ${matching(from, key.columns, rows, key.references)});`,
    )
  }
  for (const { from, key } of keys) {
    if (key.onDelete !== 'cascade' || from === table.name) continue
    body.push(
      `DELETE FROM ${quote(from)} WHERE EXISTS (SELECT 1 FROM ${gone} AS ${rows} WHERE ${matching(from, key.columns, rows, key.references)});`,
    )
  }
  const { name, primaryKey } = table
  body.push(
    `DELETE FROM ${quote(name)} WHERE EXISTS (SELECT 1 FROM ${gone} AS ${rows} WHERE ${matching(name, primaryKey, rows, primaryKey)});`,
  )
  const told = keys.map(({ key }) => `${key.name} ${key.onDelete}`).join(', ')
  return `CREATE TRIGGER ${quote(triggerName(name))} ON ${quote(name)} INSTEAD OF DELETE AS
BEGIN -- ${told}
  SET NOCOUNT ON;
  SET XACT_ABORT OFF;
  SAVE TRANSACTION cascading;
  BEGIN TRY
    ${body.join('\n    ')}
  END TRY
  BEGIN CATCH
    IF XACT_STATE() = 1 ROLLBACK TRANSACTION cascading;
    THROW;
  END CATCH
END`
}

/** A trigger is not called again by what it does to its own table: the rows that go with others are gathered first. */
function closureSql(table: TableState, keys: readonly Pointing[], own: readonly Pointing[]): string[] {
  const { name, primaryKey } = table
  const needed = new Set([...primaryKey, ...keys.flatMap(({ key }) => key.references)])
  const columns = columnList([...needed])
  const all = [...needed].map((column) => `${quote(name)}.${quote(column)}`).join(', ')
  const pointing = own.map(({ key }) => `(${matching(name, key.columns, rows, key.references)})`).join(' OR ')
  return [
    `SELECT ${columns} INTO #gone FROM deleted;`,
    'WHILE @@ROWCOUNT > 0',
    `  INSERT INTO #gone (${columns}) SELECT ${all} FROM ${quote(name)} WHERE EXISTS (SELECT 1 FROM #gone AS ${rows} WHERE ${pointing}) AND NOT EXISTS (SELECT 1 FROM #gone AS ${rows} WHERE ${matching(name, primaryKey, rows, primaryKey)});`,
  ]
}

/** The actions a trigger of ours tells, by the names of the keys; undefined where it is none of ours. */
export function toldActions(trigger: string): Map<string, 'cascade' | 'set null'> | undefined {
  const [, list] = /^BEGIN -- (.+)$/m.exec(trigger) ?? []
  if (list === undefined) return undefined
  const actions = new Map<string, 'cascade' | 'set null'>()
  for (const item of list.split(', ')) {
    const [, name, action] = /^(\S+) (cascade|set null)$/.exec(item.trim()) ?? []
    if (name === undefined) return undefined
    actions.set(name, action as 'cascade' | 'set null')
  }
  return actions
}
