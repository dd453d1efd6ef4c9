// What a database of MariaDB or MySQL really holds, read from the server's catalogue.
import type { Connection, RawRow } from '../../engine.ts'
import { textLiteral } from '../standard-sql.ts'
import type { Flavour } from './flavour.ts'

export interface StoredColumn {
  /** As the layer would write it: type, collation, NOT NULL. */
  definition: string
  default: string | null
  /** What a generated column is made of. */
  generated: string | null
}

export interface StoredIndex {
  /** `UNIQUE` or not, columns with their order. */
  definition: string
  columns: string[]
  unique: boolean
}

export interface StoredKey {
  columns: string[]
  definition: string
}

export interface StoredTable {
  columns: Map<string, StoredColumn>
  indexes: Map<string, StoredIndex>
  /** Conditions by the names of their constraints. */
  checks: Map<string, string>
  foreignKeys: Map<string, StoredKey>
  /** In what else it differs from a plain table, such as `is partitioned`. */
  peculiarities: string[]
}

export interface Catalogue {
  tables: Map<string, StoredTable>
  /** Views, triggers and sequences. */
  others: { kind: string; name: string }[]
}

const here = (column: string): string => `${column} = DATABASE()`

const tables = `SELECT table_name AS name, table_type AS kind, engine AS engine, create_options AS options
  FROM information_schema.tables WHERE ${here('table_schema')}`

const columns = `SELECT table_name AS owner, column_name AS name, column_type AS type, collation_name AS collation, is_nullable AS nullable,
    column_default AS standard, extra AS extra, generation_expression AS generated
  FROM information_schema.columns WHERE ${here('table_schema')} ORDER BY ordinal_position`

const indexes = `SELECT table_name AS owner, index_name AS name, non_unique AS repeats, column_name AS member, collation AS way, sub_part AS part,
    index_type AS type
  FROM information_schema.statistics WHERE ${here('table_schema')} ORDER BY table_name, index_name, seq_in_index`

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
    r.update_rule AS updates, k.column_name AS member, k.referenced_column_name AS target_member
  FROM information_schema.referential_constraints r JOIN information_schema.key_column_usage k
    ON k.constraint_schema = r.constraint_schema AND k.constraint_name = r.constraint_name AND k.table_name = r.table_name
  WHERE ${here('r.constraint_schema')} ORDER BY r.constraint_name, k.ordinal_position`

const triggers = `SELECT trigger_name AS name FROM information_schema.triggers WHERE ${here('trigger_schema')}`

export async function readCatalogue(connection: Connection, flavour: Flavour): Promise<Catalogue> {
  const read = (sql: string) => connection.all({ sql }, [])
  const catalogue: Catalogue = { tables: new Map(), others: [] }
  for (const row of await read(tables)) addTable(row, catalogue)
  const owner = (row: RawRow) => catalogue.tables.get(told(row, 'owner'))
  for (const row of await read(columns)) owner(row)?.columns.set(told(row, 'name'), columnOf(row, flavour))
  for (const row of await read(indexes)) addIndexColumn(row, owner(row))
  for (const row of await read(checks(flavour))) {
    const enforced = told(row, 'enforced') === 'YES' ? '' : ' NOT ENFORCED'
    owner(row)?.checks.set(told(row, 'name'), standardText(told(row, 'clause'), flavour) + enforced)
  }
  for (const row of await read(foreignKeys)) addKeyColumn(row, owner(row))
  for (const row of await read(triggers)) catalogue.others.push({ kind: 'trigger', name: told(row, 'name') })
  return catalogue
}

/** A text of a row; empty where there is none. MySQL gives some of them as bytes. */
function told(row: RawRow, name: string): string {
  const cell = row[name] ?? ''
  return cell instanceof Uint8Array ? Buffer.from(cell).toString() : String(cell)
}

const maybe = (row: RawRow, name: string): string | null => (row[name] === null ? null : told(row, name))

const kindsOfRelations: Record<string, string> = { VIEW: 'view', SEQUENCE: 'sequence' }

function addTable(row: RawRow, catalogue: Catalogue): void {
  const name = told(row, 'name')
  const kind = kindsOfRelations[told(row, 'kind')]
  if (kind !== undefined) {
    catalogue.others.push({ kind, name })
    return
  }
  const peculiarities = [
    ...(told(row, 'engine') === 'InnoDB' ? [] : [`is kept by ${told(row, 'engine')}, which knows no transactions of ours`]),
    ...(told(row, 'kind') === 'SYSTEM VERSIONED' ? ['keeps old versions of its rows'] : []),
    ...(/partitioned/i.test(told(row, 'options')) ? ['is partitioned'] : []),
  ]
  catalogue.tables.set(name, { columns: new Map(), indexes: new Map(), checks: new Map(), foreignKeys: new Map(), peculiarities })
}

function columnOf(row: RawRow, flavour: Flavour): StoredColumn {
  // The width of a whole number says nothing, but tinyint(1) is what the servers call boolean.
  const type = told(row, 'type').replace(/^((?:tiny|small|medium|big)?int)\((?!1\))\d+\)/, '$1')
  const collation = maybe(row, 'collation')
  const parts = [type]
  if (collation !== null) parts.push(`COLLATE ${collation}`)
  if (told(row, 'nullable') === 'NO') parts.push('NOT NULL')
  const extra = told(row, 'extra')
    .replace(/\b(?:DEFAULT_GENERATED|VIRTUAL GENERATED)\b/g, '')
    .trim()
  if (extra !== '') parts.push(extra)
  const generated = told(row, 'generated')
  return {
    definition: parts.join(' '),
    default: defaultOf(row, flavour),
    generated: generated === '' ? null : standardText(generated, flavour),
  }
}

function defaultOf(row: RawRow, flavour: Flavour): string | null {
  const standard = maybe(row, 'standard')
  if (standard === null) return null
  if (flavour.name === 'mariadb') return standard === 'NULL' ? null : standardText(standard, flavour)
  if (/DEFAULT_GENERATED/.test(told(row, 'extra'))) return standardText(standard, flavour)
  // MySQL gives the value itself.
  if (standard.startsWith('0x')) return `x'${standard.slice(2).toLowerCase()}'`
  return /char|date|text/.test(told(row, 'type')) ? textLiteral(standard) : standard
}

function addIndexColumn(row: RawRow, table: StoredTable | undefined): void {
  if (!table) return
  const name = told(row, 'name')
  const unique = Number(row['repeats']) === 0
  const part = maybe(row, 'part')
  const type = told(row, 'type')
  const member = `${told(row, 'member')}${part === null ? '' : `(${part})`}${told(row, 'way') === 'D' ? ' DESC' : ''}`
  const columns = [...(table.indexes.get(name)?.columns ?? []), member]
  const definition = `${unique ? 'UNIQUE ' : ''}${type === 'BTREE' ? '' : `${type} `}(${columns.join(', ')})`
  table.indexes.set(name, { columns, unique, definition })
}

function addKeyColumn(row: RawRow, table: StoredTable | undefined): void {
  if (!table) return
  const name = told(row, 'name')
  const known = table.foreignKeys.get(name)
  const columns = [...(known?.columns ?? []), told(row, 'member')]
  const members = [
    ...(known ? /REFERENCES \S+ \((.*?)\)/.exec(known.definition)![1]!.split(', ') : []),
    told(row, 'target_member'),
  ]
  const updates = ['RESTRICT', 'NO ACTION'].includes(told(row, 'updates')) ? '' : ` ON UPDATE ${told(row, 'updates')}`
  const definition = `(${columns.join(', ')}) REFERENCES ${told(row, 'target')} (${members.join(', ')}) ON DELETE ${told(row, 'deletes')}${updates}`
  table.foreignKeys.set(name, { columns, definition })
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', Z: '\x1A', 0: '\0' }

/** An expression as the server prints it, with names and texts quoted as the standard has it. */
export function standardText(printed: string, { name }: Pick<Flavour, 'name'>): string {
  // MySQL escapes the whole once more.
  const once = name === 'mysql' ? printed.replace(/\\(['\\])/g, '$1') : printed
  return once.replace(
    /`([^`]*)`|"[^"]*"|(?:\b_[a-z0-9]+|\b(X))?'((?:[^'\\]|\\.|'')*)'/gs,
    (whole, named?: string, hexadecimal?: string, text?: string) => {
      if (named !== undefined) return `"${named}"`
      if (text === undefined) return whole
      if (hexadecimal !== undefined) return `x'${text}'`
      return textLiteral(
        text.replace(/\\(.)|''/gs, (found, escaped?: string) =>
          escaped === undefined ? found[0]! : (escapes[escaped] ?? escaped),
        ),
      )
    },
  )
}
