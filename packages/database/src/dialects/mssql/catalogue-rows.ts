// The rows of the server's catalogue that describe the schema of the connection's user.
import type { Connection, RawRow } from '../../engine.ts'

const here = (alias: string): string => `${alias}.schema_id = SCHEMA_ID() AND ${alias}.is_ms_shipped = 0`

const queries = {
  relations: `SELECT o.name AS name, o.type AS kind, m.definition AS text, t.temporal_type AS temporal
    FROM sys.objects o LEFT JOIN sys.sql_modules m ON m.object_id = o.object_id LEFT JOIN sys.tables t ON t.object_id = o.object_id
    WHERE ${here('o')} AND o.type IN ('U', 'V') ORDER BY o.name`,
  columns: `SELECT t.name AS owner, c.name AS name, y.name AS type, y.is_user_defined AS own_type, c.max_length AS length,
      c.precision AS precision, c.scale AS scale, c.collation_name AS collation, c.is_nullable AS nullable, c.is_identity AS is_identity,
      d.name AS standard_name, d.definition AS standard, g.definition AS generated, g.is_persisted AS stored
    FROM sys.tables t JOIN sys.columns c ON c.object_id = t.object_id JOIN sys.types y ON y.user_type_id = c.user_type_id
    LEFT JOIN sys.default_constraints d ON d.object_id = c.default_object_id
    LEFT JOIN sys.computed_columns g ON g.object_id = c.object_id AND g.column_id = c.column_id
    WHERE ${here('t')} ORDER BY t.name, c.column_id`,
  checks: `SELECT t.name AS owner, k.name AS name, k.definition AS clause, k.is_disabled AS disabled, k.is_not_trusted AS untrusted
    FROM sys.check_constraints k JOIN sys.tables t ON t.object_id = k.parent_object_id WHERE ${here('t')} ORDER BY t.name, k.name`,
  indexes: `SELECT t.name AS owner, i.name AS name, i.is_unique AS is_unique, i.is_primary_key AS is_primary, i.is_unique_constraint AS made_by_constraint,
      i.type_desc AS type, i.filter_definition AS filter, i.is_disabled AS disabled, c.name AS member, x.is_descending_key AS descending,
      x.is_included_column AS included
    FROM sys.tables t JOIN sys.indexes i ON i.object_id = t.object_id
    JOIN sys.index_columns x ON x.object_id = i.object_id AND x.index_id = i.index_id
    JOIN sys.columns c ON c.object_id = x.object_id AND c.column_id = x.column_id
    WHERE ${here('t')} AND i.type > 0 ORDER BY t.name, i.name, x.is_included_column, x.key_ordinal`,
  foreignKeys: `SELECT t.name AS owner, f.name AS name, r.name AS target, f.delete_referential_action_desc AS deletes,
      f.update_referential_action_desc AS updates, f.is_disabled AS disabled, f.is_not_trusted AS untrusted, p.name AS member, q.name AS target_member,
      CASE WHEN r.schema_id = t.schema_id THEN 1 ELSE 0 END AS beside
    FROM sys.foreign_keys f JOIN sys.tables t ON t.object_id = f.parent_object_id JOIN sys.tables r ON r.object_id = f.referenced_object_id
    JOIN sys.foreign_key_columns k ON k.constraint_object_id = f.object_id
    JOIN sys.columns p ON p.object_id = k.parent_object_id AND p.column_id = k.parent_column_id
    JOIN sys.columns q ON q.object_id = k.referenced_object_id AND q.column_id = k.referenced_column_id
    WHERE ${here('t')} ORDER BY t.name, f.name, k.constraint_column_id`,
  triggers: `SELECT g.name AS name, t.name AS owner, m.definition AS text, g.is_disabled AS disabled
    FROM sys.triggers g JOIN sys.objects t ON t.object_id = g.parent_id LEFT JOIN sys.sql_modules m ON m.object_id = g.object_id
    WHERE ${here('t')} ORDER BY g.name`,
  others: `SELECT CASE o.type WHEN 'P' THEN 'procedure' WHEN 'SO' THEN 'sequence' WHEN 'SN' THEN 'synonym' ELSE 'function' END AS kind,
      o.name AS name, m.definition AS text
    FROM sys.objects o LEFT JOIN sys.sql_modules m ON m.object_id = o.object_id
    WHERE ${here('o')} AND o.type IN ('P', 'FN', 'IF', 'TF', 'SO', 'SN')
    UNION ALL SELECT 'type', y.name, NULL FROM sys.types y WHERE y.is_user_defined = 1 AND y.schema_id = SCHEMA_ID() ORDER BY kind, name`,
}

export type CatalogueRows = Record<keyof typeof queries, RawRow[]>

export async function readRows(connection: Connection): Promise<CatalogueRows> {
  const read = (sql: string) => connection.all({ sql }, [])
  return {
    relations: await read(queries.relations),
    columns: await read(queries.columns),
    checks: await read(queries.checks),
    indexes: await read(queries.indexes),
    foreignKeys: await read(queries.foreignKeys),
    triggers: await read(queries.triggers),
    others: await read(queries.others),
  }
}
