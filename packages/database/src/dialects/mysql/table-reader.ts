// One table of the server's catalogue, brought to the neutral model.
import type { RawRow } from '../../engine.ts'
import type { FoundColumn, FoundTable, Unknown } from '../../schema/found.ts'
import type { CheckState, ColumnState, ForeignKeyAction, ForeignKeyState, IndexState } from '../../schema/state.ts'
import { literalBeside, neutralExpression, neutralValue, type LiteralForm, type Values } from '../neutral-expression.ts'
import { printedForm, readForm } from '../sql-form.ts'
import { textLiteral } from '../standard-sql.ts'
import { isTrue, maybe, told } from '../row-texts.ts'
import { loweredName, loweredSql } from './ddl.ts'
import type { Flavour } from './flavour.ts'
import { readGeneratedType, readType, type FoundType, type StoredCheck } from './found-type.ts'
import { standardText } from './printed-text.ts'
import { decoderOf, encodeValue } from './values.ts'

const values: Values = {
  encode: encodeValue,
  decoder: decoderOf,
  cell: ({ literal, of }: LiteralForm, { type }: ColumnState) => {
    if (of === 'bytes') return new Uint8Array(Buffer.from(literal, 'hex'))
    if (of === 'word') return literal === 'true' ? 1 : 0
    return ['integer', 'counter', 'double', 'boolean'].includes(type.kind) ? Number(literal) : literal
  },
}

const noWords = 'the neutral model has no words for it'

/** One row a column of the index. */
type IndexRows = RawRow[]

interface Key {
  columns: string[]
  references: string[]
  row: RawRow
}

/** It is given all its rows first, and then read. */
export class TableReader {
  readonly #row: RawRow
  readonly #flavour: Flavour
  readonly #columnRows = new Map<string, RawRow>()
  readonly #indexRows = new Map<string, IndexRows>()
  readonly #keys = new Map<string, Key>()
  readonly #stored: StoredCheck[] = []
  readonly #types = new Map<string, FoundType>()
  readonly #unknown: Unknown[] = []
  readonly #peculiarities: Unknown[] = []

  constructor(row: RawRow, flavour: Flavour) {
    this.#row = row
    this.#flavour = flavour
  }

  addColumn(row: RawRow): void {
    this.#columnRows.set(told(row, 'name'), row)
  }

  addCheck(row: RawRow): void {
    const name = told(row, 'name')
    const clause = standardText(told(row, 'clause'), this.#flavour)
    this.#stored.push({ name, clause, form: readForm(clause, 'lists') })
    if (told(row, 'enforced') !== 'YES') this.#peculiar(`check ${name}`, 'is NOT ENFORCED')
  }

  addKeyMember(row: RawRow): void {
    const name = told(row, 'name')
    const key = this.#keys.get(name) ?? { columns: [], references: [], row }
    key.columns.push(told(row, 'member'))
    key.references.push(told(row, 'target_member'))
    this.#keys.set(name, key)
  }

  addIndexMember(row: RawRow): void {
    const name = told(row, 'name')
    this.#indexRows.set(name, [...(this.#indexRows.get(name) ?? []), row])
  }

  table(others: ReadonlyMap<string, TableReader>): FoundTable {
    this.#addPeculiarities()
    const lowered = this.#loweredColumns()
    const columns = [...this.#columnRows.keys()].filter((name) => this.#conditionOf(name) === undefined && !lowered.has(name))
    const types = new Map(columns.map((name) => [name, this.#typeOf(name, others)]))
    const taken = [...types.values()].flatMap(({ check }) => check ?? [])
    const plain = [...types].map(([name, type]) => this.#column(name, type))
    const found = plain.map((column) => this.#computed(column, plain))
    return {
      name: told(this.#row, 'name'),
      columns: found,
      primaryKey: (this.#indexRows.get('PRIMARY') ?? []).map((row) => told(row, 'member')),
      foreignKeys: [...this.#keys].flatMap(([name, key]) => this.#foreignKey(name, key) ?? []),
      checks: this.#stored.flatMap((check) => (taken.includes(check) ? [] : (this.#check(check, found) ?? []))),
      indexes: [...this.#indexRows].flatMap(([name, rows]) => this.#index(name, rows, { columns: found, lowered }) ?? []),
      unknown: this.#unknown,
      peculiarities: this.#peculiarities,
    }
  }

  #peculiar(of: string, text: string, reason = noWords): void {
    this.#peculiarities.push({ of, text, reason })
  }

  #addPeculiarities(): void {
    const engine = told(this.#row, 'engine')
    if (engine !== 'InnoDB') this.#peculiar('the table', `is kept by ${engine}`, 'it knows no transactions of ours')
    if (told(this.#row, 'kind') === 'SYSTEM VERSIONED') this.#peculiar('the table', 'keeps old versions of its rows')
    if (/partitioned/i.test(told(this.#row, 'options'))) this.#peculiar('the table', 'is partitioned')
  }

  /** The type of a column; one of a foreign key has the type it has where the key points. */
  #typeOf(name: string, others: ReadonlyMap<string, TableReader>): FoundType {
    const known = this.#types.get(name)
    if (known) return known
    const row = this.#columnRows.get(name)!
    const stored = {
      table: told(this.#row, 'name'),
      name,
      // The width of a whole number says nothing, but tinyint(1) is what the servers call boolean.
      type: told(row, 'type').replace(/^((?:tiny|small|medium|big)?int)\((?!1\))\d+\)/, '$1'),
      collation: maybe(row, 'collation'),
    }
    const key = [...this.#keys.values()].find(({ columns }) => columns.includes(name))
    const isGenerated = told(row, 'generated') !== '' && !key
    const alone = isGenerated
      ? readGeneratedType(stored, this.#stored, this.#flavour)
      : readType(stored, this.#stored, this.#flavour, key !== undefined)
    // Known before it is asked where the key points: keys may point in a circle.
    this.#types.set(name, alone)
    const target = key && others.get(told(key.row, 'target'))
    const reference = key?.references[key.columns.indexOf(name)]
    if (!target || reference === undefined || !target.#columnRows.has(reference)) return alone
    const found = readType(stored, this.#stored, this.#flavour, true, target.#typeOf(reference, others).type)
    this.#types.set(name, found)
    return found
  }

  #column(name: string, { type, peculiarities, filled }: FoundType): FoundColumn {
    const of = `column ${name}`
    const row = this.#columnRows.get(name)!
    for (const [text, reason] of peculiarities) this.#peculiar(of, text, reason)
    const extra = told(row, 'extra').replace(/\b(?:DEFAULT_GENERATED|(?:VIRTUAL|STORED) GENERATED)\b/g, '')
    if (extra.trim() !== '') this.#peculiar(of, `says ${extra.trim().toUpperCase()}`)
    const generated = maybe(row, 'generated') ?? ''
    const column = { name, type, nullable: told(row, 'nullable') === 'YES' }
    if (generated !== '') {
      const way = told(row, 'extra').includes('STORED') ? 'STORED' : 'VIRTUAL'
      const sql = `GENERATED ALWAYS AS (${standardText(generated, this.#flavour)}) ${way}`
      return { ...column, nullable: column.nullable && !filled, generated: sql }
    }
    const standard = this.#standardOf(row)
    if (standard === undefined) return column
    const form = readForm(standard, 'lists')
    const literal = form && type.kind !== 'unknown' ? literalBeside(values, { ...column, type }, form) : undefined
    if (literal !== undefined) return { ...column, default: literal }
    this.#peculiar(of, `has the default ${standard}`, 'the layer knows values alone as defaults')
    return column
  }

  /** A column that is made by the server, with what it is made of in neutral words; the layer's own are stored. */
  #computed(column: FoundColumn, columns: readonly FoundColumn[]): FoundColumn {
    if (!column.generated?.endsWith('STORED')) return column
    const sql = standardText(told(this.#columnRows.get(column.name)!, 'generated'), this.#flavour)
    const form = readForm(sql, 'lists')
    const computed = form && neutralValue(values, columns, form, column)
    return computed ? { ...column, computed } : column
  }

  /** The default of a column as SQL. */
  #standardOf(row: RawRow): string | undefined {
    const standard = maybe(row, 'standard')
    if (standard === null) return undefined
    if (this.#flavour.name === 'mariadb') return standard === 'NULL' ? undefined : standardText(standard, this.#flavour)
    if (told(row, 'extra').includes('DEFAULT_GENERATED')) return standardText(standard, this.#flavour)
    // MySQL gives the value itself.
    if (standard.startsWith('0x')) return `x'${standard.slice(2).toLowerCase()}'`
    return /char|date|text/.test(told(row, 'type')) ? textLiteral(standard) : standard
  }

  #check({ name, clause, form }: StoredCheck, columns: readonly FoundColumn[]): CheckState | undefined {
    const expression = form && neutralExpression(values, columns, form)
    if (expression) return { name, expression }
    this.#unknown.push({ of: `check ${name}`, text: clause, reason: noWords })
    return undefined
  }

  #foreignKey(name: string, { columns, references, row }: Key): ForeignKeyState | undefined {
    const of = `foreign key ${name}`
    const [table, onDelete, updates] = [told(row, 'target'), told(row, 'deletes').toLowerCase(), told(row, 'updates')]
    if (!isAction(onDelete) || !isTrue(row, 'beside')) {
      const text = `(${columns.join(', ')}) REFERENCES ${table} (${references.join(', ')}) ON DELETE ${told(row, 'deletes')}`
      this.#unknown.push({ of, text, reason: noWords })
      return undefined
    }
    if (!['RESTRICT', 'NO ACTION'].includes(updates)) {
      this.#peculiar(of, `says ON UPDATE ${updates}`, 'the layer never changes keys')
    }
    return { name, columns, table, references, onDelete }
  }

  /** For which rows the column beside an index is filled that makes it one among some; undefined for any other column. */
  #conditionOf(name: string): string | undefined {
    const members = this.#indexRows.get(name)
    const row = this.#columnRows.get(name)
    if (!row || !members || told(members.at(-1)!, 'member') !== name || told(row, 'extra') !== 'VIRTUAL GENERATED')
      return undefined
    return /^\(*case when (.*) then 1 end\)*$/is.exec(standardText(told(row, 'generated'), this.#flavour))?.[1]
  }

  /** The hidden columns that hold a part of an index in small letters, with the columns whose text that is. */
  #loweredColumns(): Map<string, string> {
    const lowered = new Map<string, string>()
    for (const [index, members] of this.#indexRows) {
      for (const [place, member] of members.entries()) {
        const name = told(member, 'member')
        const row = this.#columnRows.get(name)
        if (!row || name !== loweredName(index, place) || told(row, 'extra') !== 'VIRTUAL GENERATED') continue
        const form = readForm(standardText(told(row, 'generated'), this.#flavour), 'lists')
        const same = ([column, other]: [string, RawRow]) =>
          form !== undefined &&
          printedForm(form) === printedForm(readForm(loweredSql(column), 'lists')!) &&
          ['type', 'collation'].every((part) => told(row, part) === told(other, part))
        const [column] = [...this.#columnRows].find(same) ?? []
        if (column !== undefined) lowered.set(name, column)
      }
    }
    return lowered
  }

  #index(
    name: string,
    rows: IndexRows,
    { columns, lowered }: { columns: readonly FoundColumn[]; lowered: ReadonlyMap<string, string> },
  ): IndexState | undefined {
    const unique = !isTrue(rows[0]!, 'repeats')
    const condition = this.#conditionOf(name)
    const members = condition === undefined ? rows : rows.slice(0, -1)
    // The one a foreign key needs bears its name.
    const isOfKey = this.#keys.get(name)?.columns.join(', ') === rows.map((row) => told(row, 'member')).join(', ')
    if (name === 'PRIMARY' || (isOfKey && !unique)) return undefined
    const form = condition === undefined ? undefined : readForm(condition, 'lists')
    const where = form && neutralExpression(values, columns, form)
    const of = `index ${name}`
    if (isTrue(rows[0]!, 'ignored')) this.#peculiar(of, 'is ignored by queries')
    const reason = whyUnknown(members, condition !== undefined && !where)
    if (reason !== undefined) {
      this.#unknown.push({ of, text: indexText(members, unique, condition), reason })
      return undefined
    }
    const keys = members.map((row) => {
      const hidden = lowered.get(told(row, 'member'))
      return {
        column: hidden ?? told(row, 'member'),
        ...(told(row, 'way') === 'D' ? { descending: true } : {}),
        ...(hidden === undefined ? {} : { lower: true }),
      }
    })
    return { name, columns: keys, unique, ...(where ? { where } : {}) }
  }
}

const isAction = (word: string): word is ForeignKeyAction => ['restrict', 'cascade', 'set null', 'no action'].includes(word)

function whyUnknown(members: IndexRows, strangeCondition: boolean): string | undefined {
  const method = told(members[0]!, 'type')
  if (method !== 'BTREE') return `the neutral model has no words for the method ${method}`
  if (members.some((row) => maybe(row, 'member') === null))
    return 'the neutral model has no words for an index over an expression'
  if (members.some((row) => maybe(row, 'part') !== null)) return 'the neutral model has no words for the beginning of a column'
  return strangeCondition ? 'the neutral model has no words for its condition' : undefined
}

function indexText(members: IndexRows, unique: boolean, condition: string | undefined): string {
  const names = members.map((row) => {
    const part = maybe(row, 'part')
    return `${told(row, 'member')}${part === null ? '' : `(${part})`}${told(row, 'way') === 'D' ? ' DESC' : ''}`
  })
  const words = `${unique ? 'UNIQUE ' : ''}(${names.join(', ')}) USING ${told(members[0]!, 'type')}`
  return condition === undefined ? words : `${words} WHERE ${condition}`
}
