// What a schema of a PostgreSQL database really holds, read from the server's catalogue.
import type { Connection, RawRow } from '../../engine.ts'

export interface StoredColumn {
  name: string
  /** As the layer would write it: type, collation, NOT NULL; the default by itself. */
  definition: string
  default: string | null
}

export interface StoredIndex {
  name: string
  table: string
  /** `UNIQUE` or not, columns with their order, the condition by itself. */
  definition: string
  condition: string | null
  whole: string
}

export interface StoredConstraint {
  name: string
  kind: 'check' | 'primary key' | 'foreign key' | 'other'
  definition: string
}

export interface StoredTable {
  columns: Map<string, StoredColumn>
  constraints: StoredConstraint[]
  /** In what else it differs from a plain table, such as `is not logged`. */
  peculiarities: string[]
}

export interface Catalogue {
  tables: Map<string, StoredTable>
  indexes: Map<string, StoredIndex>
  /** Views, triggers, and other things by their kind and name. */
  others: { kind: string; name: string }[]
}

// Tables of extensions (deptype e) belong to nobody here.
const inSchema = `t.relnamespace = current_schema()::regnamespace AND NOT EXISTS (
  SELECT 1 FROM pg_catalog.pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = t.oid AND d.deptype = 'e')`

const relations = `SELECT t.relname AS name, t.relkind AS kind, t.relpersistence AS persistence, t.relrowsecurity AS secured
  FROM pg_catalog.pg_class t WHERE ${inSchema} AND t.relkind IN ('r', 'p', 'v', 'm', 'f')`

const columns = `SELECT t.relname AS table_name, a.attname AS name, pg_catalog.format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull AS filled,
    c.collname AS collation, pg_catalog.pg_get_expr(d.adbin, d.adrelid) AS standard, concat(a.attidentity, a.attgenerated) AS made
  FROM pg_catalog.pg_class t JOIN pg_catalog.pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
  LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
  LEFT JOIN pg_catalog.pg_collation c ON c.oid = a.attcollation AND c.collname <> 'default'
  WHERE ${inSchema} AND t.relkind IN ('r', 'p') ORDER BY a.attnum`

const names = (keys: string, relation: string): string =>
  `(SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY k.place) FROM unnest(${keys}) WITH ORDINALITY AS k(number, place)
    JOIN pg_catalog.pg_attribute a ON a.attrelid = ${relation} AND a.attnum = k.number)`

const constraints = `SELECT t.relname AS table_name, n.conname AS name, n.contype AS kind, f.relname AS target, n.confdeltype AS deletes,
    concat(n.confupdtype, n.confmatchtype, n.condeferrable, n.convalidated) AS extras, pg_catalog.pg_get_constraintdef(n.oid) AS whole,
    pg_catalog.pg_get_expr(n.conbin, n.conrelid) AS condition, ${names('n.conkey', 'n.conrelid')} AS keys, ${names('n.confkey', 'n.confrelid')} AS target_keys
  FROM pg_catalog.pg_constraint n JOIN pg_catalog.pg_class t ON t.oid = n.conrelid LEFT JOIN pg_catalog.pg_class f ON f.oid = n.confrelid
  WHERE ${inSchema} AND n.contype <> 'n'`

const indexes = `SELECT i.relname AS name, t.relname AS table_name, x.indisunique AS is_unique, pg_catalog.pg_get_indexdef(x.indexrelid) AS whole,
    pg_catalog.pg_get_expr(x.indpred, x.indrelid) AS condition, x.indisvalid AS valid
  FROM pg_catalog.pg_index x JOIN pg_catalog.pg_class i ON i.oid = x.indexrelid JOIN pg_catalog.pg_class t ON t.oid = x.indrelid
  WHERE ${inSchema} AND t.relkind IN ('r', 'p') AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_constraint n WHERE n.conindid = i.oid AND n.contype IN ('p', 'u', 'x'))`

const triggers = `SELECT g.tgname AS name FROM pg_catalog.pg_trigger g JOIN pg_catalog.pg_class t ON t.oid = g.tgrelid WHERE NOT g.tgisinternal AND ${inSchema}`

export async function readCatalogue(connection: Connection): Promise<Catalogue> {
  const read = (sql: string) => connection.all({ sql }, [])
  const catalogue: Catalogue = { tables: new Map(), indexes: new Map(), others: [] }
  for (const row of await read(relations)) addRelation(row, catalogue)
  for (const row of await read(columns)) {
    catalogue.tables.get(told(row, 'table_name'))?.columns.set(told(row, 'name'), columnOf(row))
  }
  for (const row of await read(constraints)) catalogue.tables.get(told(row, 'table_name'))?.constraints.push(constraintOf(row))
  for (const row of await read(indexes)) catalogue.indexes.set(told(row, 'name'), indexOf(row))
  for (const row of await read(triggers)) catalogue.others.push({ kind: 'trigger', name: told(row, 'name') })
  return catalogue
}

/** A text of a row; empty where there is none. */
const told = (row: RawRow, name: string): string => String(row[name] ?? '')
const maybe = (row: RawRow, name: string): string | null => row[name] as string | null

const kindsOfRelations: Record<string, string> = { v: 'view', m: 'materialized view', f: 'foreign table' }

function addRelation(row: RawRow, catalogue: Catalogue): void {
  const kind = kindsOfRelations[told(row, 'kind')]
  const name = told(row, 'name')
  if (kind !== undefined) {
    catalogue.others.push({ kind, name })
    return
  }
  const peculiarities = [
    ...(told(row, 'kind') === 'p' ? ['is partitioned'] : []),
    ...(told(row, 'persistence') === 'p' ? [] : ['is not logged: a crash would empty it']),
    ...(told(row, 'secured') === 't' ? ['hides rows by policies'] : []),
  ]
  catalogue.tables.set(name, { columns: new Map(), constraints: [], peculiarities })
}

function columnOf(row: RawRow): StoredColumn {
  const collation = maybe(row, 'collation')
  const parts = [told(row, 'type')]
  if (collation !== null) parts.push(`COLLATE "${collation}"`)
  if (told(row, 'filled') === 't') parts.push('NOT NULL')
  if (told(row, 'made') !== '') parts.push('GENERATED')
  return { name: told(row, 'name'), definition: parts.join(' '), default: maybe(row, 'standard') }
}

const actions: Record<string, string> = { a: 'NO ACTION', r: 'RESTRICT', c: 'CASCADE', n: 'SET NULL', d: 'SET DEFAULT' }

function constraintOf(row: RawRow): StoredConstraint {
  const name = told(row, 'name')
  switch (told(row, 'kind')) {
    case 'c':
      return { name, kind: 'check', definition: told(row, 'condition') }
    case 'p':
      return { name, kind: 'primary key', definition: told(row, 'keys') }
    case 'f': {
      const deletes = actions[told(row, 'deletes')] ?? '?'
      // Nothing on update, a simple match, not deferrable, validated: whatever else is shown whole.
      const plain = told(row, 'extras') === 'asft'
      const definition = `(${told(row, 'keys')}) REFERENCES ${told(row, 'target')} (${told(row, 'target_keys')}) ON DELETE ${deletes}`
      return { name, kind: 'foreign key', definition: plain ? definition : told(row, 'whole') }
    }
    default:
      return { name, kind: 'other', definition: told(row, 'whole') }
  }
}

function indexOf(row: RawRow): StoredIndex {
  const whole = told(row, 'whole')
  // From the method on: names of schema and table stand before it, the condition by itself.
  const definition = whole.slice(whole.indexOf(' USING ') + 1).replace(/ WHERE [\s\S]*$/, '')
  const unique = told(row, 'is_unique') === 't' ? 'UNIQUE ' : ''
  const invalid = told(row, 'valid') === 't' ? '' : ' INVALID'
  const condition = maybe(row, 'condition')
  return { name: told(row, 'name'), table: told(row, 'table_name'), definition: unique + definition + invalid, condition, whole }
}
