// The rows of the server's catalogue that describe the database of the connection, or one table of it.
import type { Connection, RawRow } from '../../engine.ts'
import type { Flavour } from './flavour.ts'

const here = (column: string): string => `${column} = DATABASE()`

// Each table of the catalogue is told which database is meant: where a join alone would say it, the server reads all others too.
const relations = `SELECT name, kind, engine, options, text
  FROM (SELECT table_name AS name, table_type AS kind, engine AS engine, create_options AS options, NULL AS text
      FROM information_schema.tables WHERE ${here('table_schema')} AND table_type <> 'VIEW'
    UNION ALL SELECT table_name, 'VIEW', NULL, NULL, view_definition
      FROM information_schema.views WHERE ${here('table_schema')}) AS found
  WHERE TRUE`

const columns = `SELECT table_name AS owner, column_name AS name, column_type AS type, collation_name AS collation, is_nullable AS nullable,
    column_default AS standard, extra AS extra, generation_expression AS generated
  FROM information_schema.columns WHERE ${here('table_schema')}`

/** Whether queries may use an index is said in opposite words. */
const indexes = ({
  name,
}: Flavour): string => `SELECT table_name AS owner, index_name AS name, non_unique AS repeats, column_name AS member,
    collation AS way, sub_part AS part, index_type AS type, ${name === 'mariadb' ? "ignored = 'YES'" : "is_visible = 'NO'"} AS ignored
  FROM information_schema.statistics WHERE ${here('table_schema')}`

/** MariaDB keeps checks by table and name, MySQL by name alone. */
const checks = ({ name }: Flavour): string =>
  name === 'mariadb'
    ? `SELECT table_name AS owner, constraint_name AS name, check_clause AS clause, 'YES' AS enforced
  FROM information_schema.check_constraints WHERE ${here('constraint_schema')}`
    : `SELECT t.table_name AS owner, c.constraint_name AS name, c.check_clause AS clause, t.enforced AS enforced
  FROM information_schema.check_constraints c JOIN information_schema.table_constraints t
    ON t.constraint_schema = c.constraint_schema AND t.constraint_name = c.constraint_name AND t.constraint_type = 'CHECK'
  WHERE ${here('c.constraint_schema')}`

const foreignKeys = `SELECT r.table_name AS owner, r.constraint_name AS name, r.referenced_table_name AS target, r.delete_rule AS deletes,
    r.update_rule AS updates, k.column_name AS member, k.referenced_column_name AS target_member,
    r.unique_constraint_schema = r.constraint_schema AS beside
  FROM information_schema.referential_constraints r JOIN information_schema.key_column_usage k
    ON ${here('k.table_schema')} AND k.constraint_name = r.constraint_name AND k.table_name = r.table_name
  WHERE ${here('r.constraint_schema')}`

const others = `SELECT 'trigger' AS kind, trigger_name AS name, event_object_table AS owner,
    CONCAT_WS(' ', action_timing, event_manipulation, 'ON', event_object_table, action_statement) AS text
  FROM information_schema.triggers WHERE ${here('trigger_schema')}
  UNION ALL SELECT LOWER(routine_type), routine_name, NULL, routine_definition FROM information_schema.routines WHERE ${here('routine_schema')}
  UNION ALL SELECT 'event', event_name, NULL, event_definition FROM information_schema.events WHERE ${here('event_schema')}`

export interface CatalogueRows {
  relations: RawRow[]
  columns: RawRow[]
  indexes: RawRow[]
  checks: RawRow[]
  /** One row a column of the key. */
  foreignKeys: RawRow[]
  others: RawRow[]
}

export async function readRows(connection: Connection, flavour: Flavour, table?: string): Promise<CatalogueRows> {
  const read = (sql: string, owner: string, order: string) => {
    const [only, parameters] = table === undefined ? ['', []] : [` AND ${owner} = ?`, [table]]
    return connection.all({ sql: `${sql}${only} ORDER BY ${order}` }, parameters)
  }
  return {
    relations: await read(relations, 'name', 'name'),
    columns: await read(columns, 'table_name', 'table_name, ordinal_position'),
    indexes: await read(indexes(flavour), 'table_name', 'table_name, index_name, seq_in_index'),
    checks: await read(checks(flavour), flavour.name === 'mariadb' ? 'table_name' : 't.table_name', 'owner, name'),
    foreignKeys: await read(foreignKeys, 'r.table_name', 'r.table_name, r.constraint_name, k.ordinal_position'),
    others: table === undefined ? await connection.all({ sql: `${others} ORDER BY 1, 2` }, []) : [],
  }
}
