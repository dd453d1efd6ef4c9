// What an SQLite file really holds, read from the definitions it keeps.
import type { Connection, RawRow } from '../../engine.ts'
import type { FoundColumn, FoundSchema, FoundTable, OtherObject, Unknown } from '../../schema/found.ts'
import type { CheckState, ColumnState, ForeignKeyAction, ForeignKeyState, IndexState } from '../../schema/state.ts'
import { literalBeside, neutralExpression, neutralValue, type LiteralForm, type Values } from '../neutral-expression.ts'
import { readForm, type Form } from '../sql-form.ts'
import { oneLine } from '../sql-tokens.ts'
import { readType, type ReadCheck } from './column-type.ts'
import {
  readIndex,
  readTable,
  type ColumnDefinition,
  type IndexedColumn,
  type KeyDefinition,
  type TableDefinition,
} from './definitions.ts'
import { decoderOf, encodeValue } from './values.ts'

/** Reads the whole schema. Names that begin with `sqlite_` are the engine's own. */
export async function readCatalogue(connection: Connection, table?: string): Promise<FoundSchema> {
  const all = (sql: string) => connection.all({ sql }, [])
  const facts = new Map(
    (await all("SELECT name, type, wr, strict FROM pragma_table_list WHERE schema = 'main'")).map((row) => [row['name'], row]),
  )
  const stored = await all(
    "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid",
  )
  const objects = table === undefined ? stored : stored.filter((row) => row['tbl_name'] === table)
  const readers = new Map<string, TableReader>()
  const others: OtherObject[] = []
  for (const row of objects) {
    const name = String(row['name'])
    const type = String(row['type'])
    const kind = type === 'table' ? facts.get(name)?.['type'] : type
    if (kind === 'table') readers.set(name, new TableReader(row, facts.get(name)))
    else if (type !== 'index')
      others.push({ kind: type === kind ? type : `${kind} ${type}`, name, text: String(row['sql']), verbatim: true })
  }
  for (const row of objects) if (row['type'] === 'index') readers.get(String(row['tbl_name']))?.addIndex(row)
  const tables = new Map<string, FoundTable>()
  for (const [name, reader] of readers) tables.set(name, reader.table(readers))
  return { tables, others }
}

const values: Values = {
  encode: encodeValue,
  decoder: decoderOf,
  cell: ({ literal, of }: LiteralForm, { type }: ColumnState) => {
    if (of === 'word') return literal === 'true' ? 1 : 0
    if (type.kind === 'boolean') return literal === '0' || literal === '1' ? Number(literal) : undefined
    if (of === 'bytes') return new Uint8Array(Buffer.from(literal, 'hex'))
    if (of === 'text' || type.kind === 'double') return of === 'text' ? literal : Number(literal)
    return /^-?\d+$/.test(literal) && !Number.isSafeInteger(Number(literal)) ? BigInt(literal) : Number(literal)
  },
}

const noWords = 'the neutral model has no words for it'

/** One table, in two steps: what it says of itself, then what needs the others. */
class TableReader {
  readonly name: string
  /** What the engine tells of the whole table. */
  readonly #facts: RawRow
  readonly #definition: TableDefinition
  readonly #columns: FoundColumn[] = []
  readonly #checks: CheckState[] = []
  readonly #indexes: IndexState[] = []
  readonly #unknown: Unknown[] = []
  readonly #peculiarities: Unknown[] = []

  constructor(row: RawRow, facts: RawRow = {}) {
    this.name = String(row['name'])
    this.#facts = facts
    this.#definition = readTable(String(row['sql']))
    const { columns, checks, unknown, peculiarities, uniques } = this.#definition
    if (facts['strict'] !== 1) this.#peculiar('the table', 'is not STRICT', 'the engine does not hold its types')
    if (facts['wr'] === 1) this.#peculiar('the table', 'is WITHOUT ROWID')
    for (const text of peculiarities) this.#peculiar('the table', `says ${text}`)
    for (const text of unknown) this.#unknown.push({ of: 'a definition', text: oneLine(text), reason: noWords })
    const left = new Set([...columns.flatMap((column) => column.checks), ...checks].map(readCheck))
    for (const column of columns) this.#addColumn(column, left)
    for (const check of left) this.#addCheck(check)
    for (const column of columns) if (column.unique) this.#addUnique([{ column: column.name, descending: false }])
    for (const { name, columns: keys, peculiarities: own } of uniques) this.#addUnique(keys, name, own)
  }

  get primaryKey(): string[] {
    const { columns, primaryKey } = this.#definition
    if (primaryKey.length > 0) return primaryKey.map(({ column }) => this.#real(column ?? ''))
    return columns.filter((column) => column.primaryKey).map(({ name }) => name)
  }

  addIndex(row: RawRow): void {
    const sql = String(row['sql'])
    const { columns, where } = readIndex(sql)
    const form = where === undefined ? undefined : readForm(where, 'names')
    const condition = form && neutralExpression(values, this.#columns, form)
    const name = String(row['name'])
    const keys = this.#indexed(columns)
    if (!keys || (where !== undefined && !condition)) {
      const reason = keys ? `${noWords}: its condition` : `${noWords}: it is over an expression, or in another order of letters`
      this.#unknown.push({ of: `index ${name}`, text: oneLine(sql), reason })
    } else {
      this.#indexes.push({
        name,
        columns: keys,
        unique: /^CREATE\s+UNIQUE\b/i.test(sql),
        ...(condition ? { where: condition } : {}),
      })
    }
  }

  table(others: ReadonlyMap<string, TableReader>): FoundTable {
    const keys = [...this.#definition.columns.flatMap(({ foreignKey }) => foreignKey ?? []), ...this.#definition.foreignKeys]
    const foreignKeys = keys.flatMap((key) => this.#foreignKey(key, others) ?? [])
    return {
      name: this.name,
      columns: this.#columns.map((column) => this.#withComputed(column)),
      primaryKey: this.primaryKey,
      foreignKeys,
      checks: this.#checks,
      indexes: this.#indexes,
      unknown: this.#unknown,
      peculiarities: this.#peculiarities,
    }
  }

  /** Read at last, as it may be made of columns behind it. */
  #withComputed(column: FoundColumn): FoundColumn {
    const text = /^GENERATED ALWAYS AS \((.*)\) STORED$/is.exec(column.generated ?? '')?.[1]
    const form = text === undefined ? undefined : readForm(text, 'names')
    const computed = form && neutralValue(values, this.#columns, form, column)
    return computed ? { ...column, computed } : column
  }

  #peculiar(of: string, text: string, reason = noWords): void {
    this.#peculiarities.push({ of, text, reason })
  }

  #addColumn(column: ColumnDefinition, left: Set<ReadCheck>): void {
    const of = `column ${column.name}`
    const own = [...left].filter(({ form, names }) => form && names.every((name) => sameName(name, column.name)))
    const { type, check, peculiarities } = readType(column.name, column.type, own)
    if (check) left.delete(check)
    for (const text of peculiarities) this.#peculiar(of, text, 'the layer keeps this type in another way')
    for (const word of column.peculiarities) this.#peculiar(of, `says ${word}`)
    if (column.collation !== undefined && column.collation.toUpperCase() !== 'BINARY') {
      this.#peculiar(of, `has the collation ${column.collation}`, 'text is compared by code point')
    }
    const inKey = this.primaryKey.includes(column.name)
    const mayBeEmpty = !column.notNull && !this.#fillsKey(column)
    if (inKey && mayBeEmpty)
      this.#peculiar(of, 'may be empty although it is of the primary key', 'a key of the layer is never empty')
    const found: FoundColumn = {
      name: column.name,
      type,
      nullable: mayBeEmpty && !inKey,
      ...(column.generated === undefined ? {} : { generated: oneLine(column.generated) }),
    }
    this.#columns.push({ ...found, ...this.#defaultOf(found, column) })
  }

  /** Keys that this engine keeps from being empty without saying so. */
  #fillsKey({ name, type }: ColumnDefinition): boolean {
    const isRowid = /^INTEGER$/i.test(type) && this.primaryKey.length === 1 && this.primaryKey[0] === name
    return this.primaryKey.includes(name) && (isRowid || this.#facts['strict'] === 1 || this.#facts['wr'] === 1)
  }

  #defaultOf(found: FoundColumn, { default: sql }: ColumnDefinition): { default?: unknown } {
    if (sql === undefined) return {}
    const form = readForm(sql, 'names')
    const { type } = found
    const { name, nullable } = found
    const literal = form && type.kind !== 'unknown' ? literalBeside(values, { name, nullable, type }, form) : undefined
    if (literal !== undefined) return { default: literal }
    this.#peculiar(`column ${name}`, `has the default ${oneLine(sql)}`, 'the layer knows values alone as defaults')
    return {}
  }

  #addCheck({ name, expression, form }: ReadCheck): void {
    const neutral = form && neutralExpression(values, this.#columns, form)
    if (neutral) this.#checks.push({ name, expression: neutral })
    else this.#unknown.push({ of: name === '' ? 'a check' : `check ${name}`, text: oneLine(expression), reason: noWords })
  }

  #addUnique(keys: readonly IndexedColumn[], given = '', own: readonly string[] = []): void {
    const columns = this.#indexed(keys)
    const name = `${this.name}_${keys.map(({ column }) => column).join('_')}_unique`
    const of = `index ${name}`
    const called = given === '' ? 'without a name' : `called ${given}`
    if (columns) {
      this.#indexes.push({ name, columns, unique: true })
      this.#peculiar(of, `is a constraint of the table, ${called}`, 'the layer makes an index that can be dropped')
    } else this.#unknown.push({ of: 'a unique constraint', text: JSON.stringify(keys), reason: noWords })
    for (const text of own) this.#peculiar(of, `says ${text}`)
  }

  #indexed(columns: readonly IndexedColumn[]): IndexState['columns'] | undefined {
    const known = columns.flatMap(({ column, descending, lower, collation }) =>
      column === undefined || (collation !== undefined && collation.toUpperCase() !== 'BINARY')
        ? []
        : [{ column: this.#real(column), ...(descending ? { descending } : {}), ...(lower ? { lower } : {}) }],
    )
    return known.length === columns.length ? known : undefined
  }

  #foreignKey(key: KeyDefinition, others: ReadonlyMap<string, TableReader>): ForeignKeyState | undefined {
    const columns = key.columns.map((name) => this.#real(name))
    const of = `foreign key ${key.name === '' ? `(${columns.join(', ')})` : key.name}`
    const target = [...others.values()].find(({ name }) => sameName(name, key.table))
    const given = target ? key.references.map((name) => target.#real(name)) : key.references
    const references = given.length > 0 ? given : (target?.primaryKey ?? [])
    const onDelete = key.onDelete.toLowerCase()
    const words = `(${key.columns.join(', ')}) REFERENCES ${key.table} (${references.join(', ')}) ON DELETE ${key.onDelete}`
    if (!target || references.length !== key.columns.length || !isAction(onDelete)) {
      const reason = target ? noWords : `there is no table ${key.table}`
      this.#unknown.push({ of, text: words, reason })
      return undefined
    }
    if (key.onUpdate !== 'NO ACTION') this.#peculiar(of, `says ON UPDATE ${key.onUpdate}`, 'the layer never changes keys')
    for (const text of key.peculiarities) this.#peculiar(of, `says ${text}`)
    return { name: key.name, columns, table: target.name, references, onDelete }
  }

  /** The name of a column as its table writes it. */
  #real(name: string): string {
    return this.#definition.columns.find((column) => sameName(column.name, name))?.name ?? name
  }
}

function readCheck(check: { name: string; expression: string }): ReadCheck {
  const form = readForm(check.expression, 'names')
  return { ...check, form, names: form ? namesIn(form) : [] }
}

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

const isAction = (word: string): word is ForeignKeyAction => ['restrict', 'cascade', 'set null', 'no action'].includes(word)

function namesIn(form: Form): string[] {
  if ('name' in form) return [form.name]
  return 'parts' in form ? form.parts.flatMap(namesIn) : []
}
