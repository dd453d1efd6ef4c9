// What a schema of a PostgreSQL database really holds, read from the server's catalogue.
import type { Connection, RawRow } from '../../engine.ts'
import type { FoundColumn, FoundSchema, FoundTable, OtherObject, Unknown } from '../../schema/found.ts'
import type { CheckState, ColumnType, ForeignKeyAction, ForeignKeyState, IndexState } from '../../schema/state.ts'
import { literalBeside, neutralExpression, neutralValue, type Values } from '../neutral-expression.ts'
import { readForm, type Form } from '../sql-form.ts'
import { isTrue, list, maybe, readRows, told } from './catalogue-rows.ts'
import { promiseOf, readType, type StoredType } from './column-type.ts'
import { decoderOf, encodeValue } from './values.ts'

/** Reads the first schema of the search path; what belongs to extensions is left to them. */
export async function readCatalogue(connection: Connection): Promise<FoundSchema> {
  const rows = await readRows(connection)
  const readers = new Map<string, TableReader>()
  const others: OtherObject[] = []
  for (const row of rows.relations) {
    const kind = kindsOfRelations[told(row, 'kind')]
    if (kind === undefined) readers.set(told(row, 'name'), new TableReader(row))
    else others.push({ kind, name: told(row, 'name'), text: told(row, 'text').trim() })
  }
  const each = (list: readonly RawRow[], add: (reader: TableReader, row: RawRow) => void) => {
    for (const row of list) {
      const reader = readers.get(told(row, 'table_name'))
      if (reader) add(reader, row)
    }
  }
  // Checks come before columns: what a type promises may stand in one.
  each(rows.constraints, (reader, row) => reader.addConstraint(row))
  each(rows.columns, (reader, row) => reader.addColumn(row))
  each(rows.indexes, (reader, row) => reader.addIndex(row))
  for (const row of rows.others) others.push({ kind: told(row, 'kind'), name: told(row, 'name'), text: told(row, 'text') })
  return { tables: new Map([...readers].map(([name, reader]) => [name, reader.table()])), others }
}

const kindsOfRelations: Record<string, string> = { v: 'view', m: 'materialized view', f: 'foreign table' }

const actions: Record<string, string> = { a: 'no action', r: 'restrict', c: 'cascade', n: 'set null', d: 'set default' }

const values: Values = {
  encode: encodeValue,
  decoder: decoderOf,
  // The server prints every value as it would give it, but for the words of booleans.
  cell: ({ literal, of }, { type }) => (of === 'word' || type.kind === 'boolean' ? literal.slice(0, 1) : literal),
}

const noWords = 'the neutral model has no words for it'

interface ReadCheck {
  row: RawRow
  form: Form | undefined
  columns: (string | null)[]
}

class TableReader {
  readonly #name: string
  readonly #checkRows: ReadCheck[] = []
  readonly #columns: FoundColumn[] = []
  readonly #foreignKeys: ForeignKeyState[] = []
  readonly #indexes: IndexState[] = []
  readonly #unknown: Unknown[] = []
  readonly #peculiarities: Unknown[] = []
  #primaryKey: string[] = []

  constructor(row: RawRow) {
    this.#name = told(row, 'name')
    if (told(row, 'kind') === 'p') this.#peculiar('the table', 'is partitioned')
    if (told(row, 'persistence') !== 'p') this.#peculiar('the table', 'is not logged: a crash would empty it')
    if (isTrue(row, 'secured')) this.#peculiar('the table', 'hides rows by policies')
    if (isTrue(row, 'inherits')) this.#peculiar('the table', 'inherits from another, or is a part of it')
  }

  addConstraint(row: RawRow): void {
    const name = told(row, 'name')
    const whole = told(row, 'whole')
    switch (told(row, 'kind')) {
      case 'c':
        this.#checkRows.push({ row, form: readForm(told(row, 'condition'), 'lists'), columns: list(row, 'keys') })
        break
      case 'p':
        this.#primaryKey = list(row, 'keys').map(String)
        this.#addExtras('the primary key', whole)
        break
      case 'f':
        this.#addForeignKey(row)
        break
      // Unique constraints are told by their index.
      case 'u':
        break
      default:
        this.#unknown.push({ of: `constraint ${name}`, text: whole, reason: noWords })
    }
  }

  addColumn(row: RawRow): void {
    const name = told(row, 'name')
    const of = `column ${name}`
    const stored: StoredType = {
      type: told(row, 'type'),
      kind: told(row, 'kind'),
      madeOf: maybe(row, 'made_of'),
      collation: maybe(row, 'collation_name'),
    }
    const { type, peculiarities } = readType(stored, this.#takePromise(name, stored))
    for (const [text, reason] of peculiarities) this.#peculiar(of, text, reason)
    const standard = maybe(row, 'standard')
    const generated = { s: 'STORED', v: 'VIRTUAL' }[told(row, 'generated')]
    const found: FoundColumn = {
      name,
      type,
      nullable: !isTrue(row, 'filled'),
      ...(generated === undefined ? {} : { generated: `GENERATED ALWAYS AS (${standard}) ${generated}` }),
    }
    const identity = { a: 'ALWAYS', d: 'BY DEFAULT' }[told(row, 'identity')]
    if (identity !== undefined) this.#peculiar(of, `is GENERATED ${identity} AS IDENTITY`, 'the program gives every key')
    const plain = generated === undefined && standard !== null ? this.#defaultOf(found, standard) : {}
    this.#columns.push({ ...found, ...plain })
  }

  addIndex(row: RawRow): void {
    const name = told(row, 'name')
    const of = `index ${name}`
    if (['p', 'x'].includes(told(row, 'made_by'))) return
    const condition = maybe(row, 'condition')
    const form = condition === null ? undefined : readForm(condition, 'lists')
    const where = form && neutralExpression(values, this.#columns, form)
    const reason = this.#whyUnknown(row, condition !== null && !where)
    if (reason !== undefined) {
      this.#unknown.push({ of, text: told(row, 'whole'), reason })
      return
    }
    // Bit 1 is descending, bit 2 empty values first.
    const options = told(row, 'options').split(' ').map(Number)
    const columns = indexed(row).map(({ column, lower }, place) => {
      const descending = (options[place]! & 1) === 1
      const emptyFirst = (options[place]! & 2) === 2
      const nullable = this.#columns.some((candidate) => candidate.name === column && candidate.nullable)
      // On every engine empty values come first, and last where it is descending.
      if (nullable && emptyFirst === descending) {
        this.#peculiar(
          of,
          `has the empty values of ${column} ${emptyFirst ? 'first' : 'last'}`,
          'the layer has them at the other end',
        )
      }
      return { column, ...(descending ? { descending } : {}), ...(lower ? { lower } : {}) }
    })
    this.#indexes.push({ name, columns, unique: isTrue(row, 'is_unique'), ...(where ? { where } : {}) })
    if (!isTrue(row, 'valid')) this.#peculiar(of, 'is INVALID: it was never built to its end')
    if (told(row, 'made_by') === 'u') {
      this.#peculiar(of, 'is a constraint of the table', 'the layer makes an index that can be dropped')
    }
  }

  table(): FoundTable {
    return {
      name: this.#name,
      columns: this.#columns.map((column) => this.#withComputed(column)),
      primaryKey: this.#primaryKey,
      foreignKeys: this.#foreignKeys,
      checks: this.#checkRows.flatMap((check) => this.#check(check) ?? []),
      indexes: this.#indexes,
      unknown: this.#unknown,
      peculiarities: this.#peculiarities,
    }
  }

  /** Read at last, as it may be made of columns behind it. */
  #withComputed(column: FoundColumn): FoundColumn {
    const text = /^GENERATED ALWAYS AS (.*) STORED$/s.exec(column.generated ?? '')?.[1]
    const form = text === undefined ? undefined : readForm(text, 'lists')
    const computed = form && neutralValue(values, this.#columns, form, column)
    return computed ? { ...column, computed } : column
  }

  #peculiar(of: string, text: string, reason = noWords): void {
    this.#peculiarities.push({ of, text, reason })
  }

  /** Takes the check away that belongs to the column's type, if there is one. */
  #takePromise(name: string, stored: StoredType): ColumnType | undefined {
    for (const [place, { form, columns, row }] of this.#checkRows.entries()) {
      const promise = columns.length === 1 && columns[0] === name ? promiseOf(name, stored, told(row, 'name'), form) : undefined
      if (!promise) continue
      this.#addExtras(`check ${told(row, 'name')}`, told(row, 'whole'))
      this.#checkRows.splice(place, 1)
      return promise
    }
    return undefined
  }

  #defaultOf(found: FoundColumn, standard: string): { default?: unknown } {
    const { type } = found
    const form = readForm(standard, 'lists')
    const { name, nullable } = found
    const literal = form && type.kind !== 'unknown' ? literalBeside(values, { name, nullable, type }, form) : undefined
    if (literal !== undefined) return { default: literal }
    this.#peculiar(`column ${found.name}`, `has the default ${standard}`, 'the layer knows values alone as defaults')
    return {}
  }

  #check({ row, form }: ReadCheck): CheckState | undefined {
    const name = told(row, 'name')
    const of = `check ${name}`
    const expression = form && neutralExpression(values, this.#columns, form)
    if (!expression) {
      this.#unknown.push({ of, text: told(row, 'condition'), reason: noWords })
      return undefined
    }
    this.#addExtras(of, told(row, 'whole'))
    return { name, expression }
  }

  #addForeignKey(row: RawRow): void {
    const name = told(row, 'name')
    const of = `foreign key ${name}`
    const onDelete = actions[told(row, 'deletes')] ?? ''
    const updates = actions[told(row, 'updates')] ?? ''
    const whole = told(row, 'whole')
    if (!isAction(onDelete) || !isTrue(row, 'beside')) {
      this.#unknown.push({ of, text: whole, reason: noWords })
      return
    }
    this.#foreignKeys.push({
      name,
      columns: list(row, 'keys').map(String),
      table: told(row, 'target'),
      references: list(row, 'target_keys').map(String),
      onDelete,
    })
    if (updates !== 'no action') this.#peculiar(of, `says ON UPDATE ${updates.toUpperCase()}`, 'the layer never changes keys')
    if (/\bMATCH FULL\b/.test(whole)) this.#peculiar(of, 'says MATCH FULL')
    if (/\bON DELETE SET NULL \(/.test(whole)) this.#peculiar(of, 'empties only some of its columns')
    this.#addExtras(of, whole)
  }

  /** What may stand at the end of any constraint. */
  #addExtras(of: string, whole: string): void {
    const extras = /(?: (?:NO INHERIT|DEFERRABLE|INITIALLY DEFERRED|NOT VALID|NOT ENFORCED))+$/.exec(whole)?.[0]
    if (extras !== undefined) this.#peculiar(of, `says${extras}`)
  }

  #whyUnknown(row: RawRow, strangeCondition: boolean): string | undefined {
    const whole = told(row, 'whole')
    if (told(row, 'method') !== 'btree') return `the neutral model has no words for the method ${told(row, 'method')}`
    if (indexed(row).length < list(row, 'keys').length) return 'the neutral model has no words for an index over an expression'
    if (strangeCondition) return 'the neutral model has no words for its condition'
    const unusual = ['covers', 'classed', 'collated'].some((word) => isTrue(row, word)) || /\bNULLS NOT DISTINCT\b/.test(whole)
    return unusual ? noWords : undefined
  }
}

/** Its columns, or the small letters of them; what is over another expression is left out. */
function indexed(row: RawRow): { column: string; lower?: true }[] {
  const parts = list(row, 'parts')
  return list(row, 'keys').flatMap((column, place) => {
    if (column !== null) return [{ column }]
    const form = readForm(parts[place] ?? '', 'lists')
    const [inner] = form && 'word' in form && form.word.toLowerCase() === 'lower()' ? form.parts : []
    const name = inner && 'word' in inner && inner.word === 'LIST' ? inner.parts[0] : inner
    return name && 'name' in name ? [{ column: name.name, lower: true as const }] : []
  })
}

const isAction = (word: string): word is ForeignKeyAction => ['restrict', 'cascade', 'set null', 'no action'].includes(word)
