// A table made anew beside the old one, filled from it and put into its place: for what SQLite changes in no other way.
import type { Connection, LookedUp, Plan } from '../../engine.ts'
import { DatabaseError } from '../../errors.ts'
import type { ColumnState, TableState } from '../../schema/state.ts'
import { quote, textLiteral } from '../standard-sql.ts'
import { createIndexSql, createTableSql } from './ddl.ts'

/** Tables as they stand, made anew as the layer makes them, with their rows: refused where a value would be another one then. */
export function remake(tables: readonly TableState[]): Plan {
  const statements = tables.flatMap((table) => {
    const [create, copy, exchanged] = rebuilt(
      table,
      table.indexes.map(({ name }) => name),
    )
    return [create, copy, sameRows(table), exchanged]
  })
  const [seen] = tables
  return { statements: seen ? [...statements, probe(seen.name)] : [], rebuilds: tables.map(({ name }) => name) }
}

const freshName = (name: string): string => `__new_${name}`
const copiedColumns = ({ columns }: TableState): ColumnState[] => columns.filter(({ generated }) => !generated)

/** A table beside the old one, filled from it, and the exchange of the two. */
export function rebuilt(
  table: TableState,
  indexes: readonly string[],
  valueOf: (column: ColumnState) => string | undefined = () => undefined,
): [string, string, LookedUp] {
  const fresh = freshName(table.name)
  const copied = copiedColumns(table)
  const values = copied.map((column) => valueOf(column) ?? quote(column.name))
  return [
    createTableSql({ ...table, name: fresh }),
    `INSERT INTO ${quote(fresh)} (${copied.map((column) => quote(column.name)).join(', ')}) SELECT ${values.join(', ')} FROM ${quote(table.name)}`,
    exchange(table, fresh, indexes),
  ]
}

/** The engine stores a number in a column of text as text, say: that is another value. */
function sameRows(table: TableState): LookedUp {
  const columns = copiedColumns(table)
    .flatMap(({ name }) => [quote(name), `typeof(${quote(name)}) = 'text'`])
    .join(', ')
  const [old, fresh] = [table.name, freshName(table.name)].map((name) => `SELECT ${columns} FROM ${quote(name)}`)
  return {
    sure: [],
    statements: async (connection) => {
      const [other] = await connection.all({ sql: `${old} EXCEPT ${fresh} LIMIT 1` }, [])
      if (!other) return []
      throw new DatabaseError('value', `Table ${table.name} holds values of another type than its columns have.`, {
        table: table.name,
      })
    },
  }
}

/** The new table takes the place of the old one; triggers, and indexes of other programs, are made again as they were. */
function exchange(table: TableState, fresh: string, indexes: readonly string[]): LookedUp {
  const sure = [
    // Otherwise the engine would change what points at the table: keys, views and triggers mean the one of this name.
    'PRAGMA legacy_alter_table = ON',
    `DROP TABLE ${quote(table.name)}`,
    `ALTER TABLE ${quote(fresh)} RENAME TO ${quote(table.name)}`,
    'PRAGMA legacy_alter_table = OFF',
    ...table.indexes.map((index) => createIndexSql(index, table)),
  ]
  const own = indexes.map(textLiteral).join(', ')
  const others = `SELECT sql FROM sqlite_schema WHERE tbl_name = ${textLiteral(table.name)} COLLATE NOCASE AND sql IS NOT NULL
    AND (type = 'trigger' OR (type = 'index' AND name NOT IN (${own}))) ORDER BY rowid`
  return {
    sure,
    statements: async (connection: Connection) => {
      const rows = await connection.all({ sql: others }, [])
      return [...sure, ...rows.map((row) => String(row['sql']))]
    },
  }
}

/** A rename, taken back at once, makes the engine read every view and trigger: one that no longer fits is an error now, not later. */
export function probe(name: string): LookedUp {
  return {
    sure: [],
    statements: async (connection) => {
      const [found] = await connection.all({ sql: "SELECT 1 FROM sqlite_schema WHERE type IN ('view', 'trigger') LIMIT 1" }, [])
      if (!found) return []
      return [
        `SAVEPOINT looking; ALTER TABLE ${quote(name)} RENAME TO ${quote(`__seen_${name}`)}; ROLLBACK TO looking; RELEASE looking`,
      ]
    },
  }
}
