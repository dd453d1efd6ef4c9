// The rows of the server's catalogue that describe the schema of the connection's user.
import type { Connection, RawRow } from '../../engine.ts'

// Names of the server's own for what it keeps beside.
const ours = (name: string): string => `${name} NOT LIKE 'BIN$%' AND ${name} NOT LIKE 'SYS\\_%' ESCAPE '\\'`

const queries = {
  relations: `SELECT table_name AS "name", 'table' AS "kind", NULL AS "text" FROM user_tables WHERE ${ours('table_name')} AND nested = 'NO' AND secondary = 'N'
    UNION ALL SELECT view_name, 'view', text_vc FROM user_views ORDER BY 1`,
  columns: `SELECT table_name AS "owner", column_name AS "name", data_type AS "type", data_length AS "bytes", char_length AS "characters",
      char_used AS "unit", data_precision AS "precision", data_scale AS "scale", nullable AS "nullable", data_default AS "standard",
      virtual_column AS "virtual", identity_column AS "identity"
    FROM user_tab_cols WHERE hidden_column = 'NO' ORDER BY table_name, internal_column_id`,
  checks: `SELECT table_name AS "owner", constraint_name AS "name", search_condition_vc AS "clause", status AS "status", validated AS "validated"
    FROM user_constraints WHERE constraint_type = 'C' AND generated = 'USER NAME' ORDER BY table_name, constraint_name`,
  keys: `SELECT k.table_name AS "owner", k.constraint_name AS "name", k.constraint_type AS "kind", k.index_name AS "index", k.status AS "status",
      k.validated AS "validated", k.deferrable AS "deferrable", k.delete_rule AS "deletes", m.column_name AS "member", t.table_name AS "target", t.column_name AS "target_member"
    FROM user_constraints k JOIN user_cons_columns m ON m.constraint_name = k.constraint_name
    LEFT JOIN user_cons_columns t ON t.constraint_name = k.r_constraint_name AND t.position = m.position
    WHERE k.constraint_type IN ('P', 'U', 'R') ORDER BY k.table_name, k.constraint_name, m.position`,
  indexes: `SELECT i.table_name AS "owner", i.index_name AS "name", i.uniqueness AS "uniqueness", i.index_type AS "type", i.status AS "status",
      c.column_name AS "member", c.descend AS "descend", e.column_expression AS "expression"
    FROM user_indexes i JOIN user_ind_columns c ON c.index_name = i.index_name
    LEFT JOIN user_ind_expressions e ON e.index_name = c.index_name AND e.column_position = c.column_position
    WHERE i.index_type <> 'LOB' ORDER BY i.table_name, i.index_name, c.column_position`,
  triggers: `SELECT trigger_name AS "name", table_name AS "owner", trigger_body AS "text" FROM user_triggers WHERE ${ours('trigger_name')} ORDER BY trigger_name`,
  others: `SELECT LOWER(object_type) AS "kind", object_name AS "name" FROM user_objects
    WHERE object_type IN ('SEQUENCE', 'PROCEDURE', 'FUNCTION', 'PACKAGE', 'TYPE', 'SYNONYM', 'MATERIALIZED VIEW') AND ${ours('object_name')} AND object_name NOT LIKE 'ISEQ$$%'
    ORDER BY object_type, object_name`,
}

export type CatalogueRows = Record<keyof typeof queries, RawRow[]>

export async function readRows(connection: Connection): Promise<CatalogueRows> {
  const read = (sql: string) => connection.all({ sql }, [])
  return {
    relations: await read(queries.relations),
    columns: await read(queries.columns),
    checks: await read(queries.checks),
    keys: await read(queries.keys),
    indexes: await read(queries.indexes),
    triggers: await read(queries.triggers),
    others: await read(queries.others),
  }
}
