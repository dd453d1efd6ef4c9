// The rows of the server's catalogue that describe one schema.
import type { Connection, RawRow } from '../../engine.ts'

// What belongs to an extension (deptype e) is nobody's here.
const notOfExtension = (catalogue: string, alias: string): string => `NOT EXISTS (
  SELECT 1 FROM pg_catalog.pg_depend x WHERE x.classid = '${catalogue}'::regclass AND x.objid = ${alias}.oid AND x.deptype = 'e')`

const inSchema = `t.relnamespace = current_schema()::regnamespace AND ${notOfExtension('pg_class', 't')}`

const names = (keys: string, relation: string): string =>
  `(SELECT json_agg(a.attname ORDER BY k.place) FROM unnest(${keys}) WITH ORDINALITY AS k(number, place)
    JOIN pg_catalog.pg_attribute a ON a.attrelid = ${relation} AND a.attnum = k.number)`

const queries = {
  relations: `SELECT t.relname AS name, t.relkind AS kind, t.relpersistence AS persistence, t.relrowsecurity AS secured,
      EXISTS (SELECT 1 FROM pg_catalog.pg_inherits i WHERE i.inhrelid = t.oid) AS inherits,
      CASE WHEN t.relkind IN ('v', 'm') THEN pg_catalog.pg_get_viewdef(t.oid) END AS text
    FROM pg_catalog.pg_class t WHERE ${inSchema} AND t.relkind IN ('r', 'p', 'v', 'm', 'f') ORDER BY t.relname`,
  columns: `SELECT t.relname AS table_name, a.attname AS name, pg_catalog.format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull AS filled,
      y.typtype AS kind, c.collname AS collation_name, pg_catalog.pg_get_expr(d.adbin, d.adrelid) AS standard,
      a.attidentity AS identity, a.attgenerated AS generated,
      CASE y.typtype WHEN 'd' THEN pg_catalog.format_type(y.typbasetype, y.typtypmod) || (SELECT coalesce(string_agg(' ' || pg_catalog.pg_get_constraintdef(n.oid), '' ORDER BY n.conname), '')
          FROM pg_catalog.pg_constraint n WHERE n.contypid = y.oid)
        WHEN 'e' THEN (SELECT string_agg(quote_literal(e.enumlabel), ', ' ORDER BY e.enumsortorder) FROM pg_catalog.pg_enum e WHERE e.enumtypid = y.oid) END AS made_of
    FROM pg_catalog.pg_class t JOIN pg_catalog.pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
    JOIN pg_catalog.pg_type y ON y.oid = a.atttypid
    LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    LEFT JOIN pg_catalog.pg_collation c ON c.oid = a.attcollation
    WHERE ${inSchema} AND t.relkind IN ('r', 'p') ORDER BY t.relname, a.attnum`,
  constraints: `SELECT t.relname AS table_name, n.conname AS name, n.contype AS kind, f.relname AS target, n.confdeltype AS deletes, n.confupdtype AS updates,
      pg_catalog.pg_get_constraintdef(n.oid) AS whole, pg_catalog.pg_get_expr(n.conbin, n.conrelid) AS condition, f.relnamespace = t.relnamespace AS beside,
      ${names('n.conkey', 'n.conrelid')} AS keys, ${names('n.confkey', 'n.confrelid')} AS target_keys
    FROM pg_catalog.pg_constraint n JOIN pg_catalog.pg_class t ON t.oid = n.conrelid LEFT JOIN pg_catalog.pg_class f ON f.oid = n.confrelid
    WHERE ${inSchema} AND n.contype NOT IN ('n', 't') ORDER BY t.relname, n.conname`,
  indexes: `SELECT i.relname AS name, t.relname AS table_name, x.indisunique AS is_unique, x.indisvalid AS valid, m.amname AS method,
      pg_catalog.pg_get_indexdef(x.indexrelid) AS whole, pg_catalog.pg_get_expr(x.indpred, x.indrelid) AS condition, n.contype AS made_by,
      x.indnatts > x.indnkeyatts AS covers, x.indoption::text AS options,
      (SELECT json_agg(pg_catalog.pg_get_indexdef(x.indexrelid, k.place::integer, true) ORDER BY k.place)
        FROM unnest(x.indkey::int2[]) WITH ORDINALITY AS k(number, place)) AS parts,
      (SELECT json_agg(a.attname ORDER BY k.place) FROM unnest(x.indkey::int2[]) WITH ORDINALITY AS k(number, place)
        LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = k.number AND k.number > 0) AS keys,
      EXISTS (SELECT 1 FROM unnest(x.indclass::oid[]) AS o(id) JOIN pg_catalog.pg_opclass p ON p.oid = o.id WHERE NOT p.opcdefault) AS classed,
      EXISTS (SELECT 1 FROM unnest(x.indkey::int2[], x.indcollation::oid[]) AS k(number, compared) JOIN pg_catalog.pg_attribute a
        ON a.attrelid = x.indrelid AND a.attnum = k.number WHERE k.number > 0 AND a.attcollation <> k.compared) AS collated
    FROM pg_catalog.pg_index x JOIN pg_catalog.pg_class i ON i.oid = x.indexrelid JOIN pg_catalog.pg_class t ON t.oid = x.indrelid
    JOIN pg_catalog.pg_am m ON m.oid = i.relam
    LEFT JOIN pg_catalog.pg_constraint n ON n.conindid = i.oid AND n.conrelid = t.oid AND n.contype IN ('p', 'u', 'x')
    WHERE ${inSchema} AND t.relkind IN ('r', 'p') ORDER BY i.relname`,
  others: `SELECT 'trigger' AS kind, g.tgname AS name, pg_catalog.pg_get_triggerdef(g.oid) AS text
      FROM pg_catalog.pg_trigger g JOIN pg_catalog.pg_class t ON t.oid = g.tgrelid WHERE NOT g.tgisinternal AND ${inSchema}
    UNION ALL SELECT CASE y.typtype WHEN 'd' THEN 'domain' WHEN 'e' THEN 'enum type' ELSE 'type' END, y.typname, pg_catalog.format_type(y.oid, NULL)
      FROM pg_catalog.pg_type y LEFT JOIN pg_catalog.pg_class t ON t.oid = y.typrelid
      WHERE y.typnamespace = current_schema()::regnamespace AND ${notOfExtension('pg_type', 'y')} AND (y.typtype IN ('d', 'e', 'r') OR t.relkind = 'c')
    UNION ALL SELECT 'function', p.proname, pg_catalog.pg_get_function_identity_arguments(p.oid)
      FROM pg_catalog.pg_proc p WHERE p.pronamespace = current_schema()::regnamespace AND ${notOfExtension('pg_proc', 'p')}
    UNION ALL SELECT 'rule', r.rulename, pg_catalog.pg_get_ruledef(r.oid)
      FROM pg_catalog.pg_rewrite r JOIN pg_catalog.pg_class t ON t.oid = r.ev_class WHERE r.rulename <> '_RETURN' AND ${inSchema}
    UNION ALL SELECT 'sequence', t.relname, '' FROM pg_catalog.pg_class t WHERE ${inSchema} AND t.relkind = 'S'
      AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend w WHERE w.classid = 'pg_class'::regclass AND w.objid = t.oid AND w.deptype IN ('a', 'i'))
    ORDER BY 1, 2`,
}

export type CatalogueRows = Record<keyof typeof queries, RawRow[]>

/** Reads the first schema of the search path. */
export async function readRows(connection: Connection): Promise<CatalogueRows> {
  const read = (sql: string) => connection.all({ sql }, [])
  return {
    relations: await read(queries.relations),
    columns: await read(queries.columns),
    constraints: await read(queries.constraints),
    indexes: await read(queries.indexes),
    others: await read(queries.others),
  }
}

/** A text of a row; empty where there is none. */
export const told = (row: RawRow, name: string): string => String(row[name] ?? '')
export const maybe = (row: RawRow, name: string): string | null => row[name] as string | null
export const isTrue = (row: RawRow, name: string): boolean => row[name] === 't'
/** A list of names; null stands where there is no column. */
export const list = (row: RawRow, name: string): (string | null)[] => JSON.parse(maybe(row, name) ?? '[]') as (string | null)[]
