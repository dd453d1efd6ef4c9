// One table of the server's catalogue, brought to the neutral model.
import type { RawRow } from '../../engine.ts'
import type { FoundColumn, FoundTable, Unknown } from '../../schema/found.ts'
import type { CheckState, ColumnState, ForeignKeyAction, ForeignKeyState, IndexPart, IndexState } from '../../schema/state.ts'
import { emptyAmong, readCondition } from '../found-condition.ts'
import { literalBeside, neutralExpression, neutralValue, type LiteralForm, type Values } from '../neutral-expression.ts'
import { isTrue, maybe, told } from '../row-texts.ts'
import { readForm } from '../sql-form.ts'
import { nameBeside } from './column-types.ts'
import { loweredColumn } from './ddl.ts'
import { readType, sizedType, type FoundType, type StoredCheck } from './found-type.ts'
import { printedCondition, standardText, withoutCast } from './printed-text.ts'
import { decoderOf, encodeValue } from './values.ts'

const values: Values = {
  encode: encodeValue,
  decoder: decoderOf,
  cell: ({ literal, of }: LiteralForm, { type }: ColumnState) => {
    if (of === 'bytes') return new Uint8Array(Buffer.from(literal, 'hex'))
    return ['integer', 'counter', 'double', 'boolean'].includes(type.kind) ? Number(literal) : literal
  },
}

const noWords = 'the neutral model has no words for it'

/** One row a column of the index, or of the key. */
type MemberRows = RawRow[]

/** It is given all its rows first, and then read. */
export class TableReader {
  readonly #row: RawRow
  readonly #columnRows = new Map<string, RawRow>()
  readonly #indexRows = new Map<string, MemberRows>()
  readonly #keyRows = new Map<string, MemberRows>()
  readonly #stored: StoredCheck[] = []
  readonly #unknown: Unknown[] = []
  readonly #peculiarities: Unknown[] = []

  constructor(row: RawRow) {
    this.#row = row
  }

  addColumn(row: RawRow): void {
    this.#columnRows.set(told(row, 'name'), row)
  }

  addCheck(row: RawRow): void {
    const [name, clause] = [told(row, 'name'), told(row, 'clause')]
    this.#stored.push({ name, clause, form: printedCondition(clause) })
    this.#addStanding(`check ${name}`, row)
  }

  addKeyMember(row: RawRow): void {
    const name = told(row, 'name')
    this.#keyRows.set(name, [...(this.#keyRows.get(name) ?? []), row])
  }

  addIndexMember(row: RawRow): void {
    const name = told(row, 'name')
    this.#indexRows.set(name, [...(this.#indexRows.get(name) ?? []), row])
  }

  /** @param actions What a trigger of ours at the table a key points at does, by the name of the key. */
  table(actions: (target: string) => ReadonlyMap<string, ForeignKeyAction>): FoundTable {
    if (Number(this.#row['temporal'] ?? 0) !== 0) this.#peculiar('the table', 'keeps old versions of its rows')
    const helpers = this.#helpers()
    const rows = [...this.#columnRows].filter(([name]) => !helpers.has(name))
    const types = new Map(rows.map(([name, row]) => [name, this.#typeOf(name, row)]))
    const taken = [...types.values()].flatMap(({ check }) => check ?? [])
    const plain = rows.map(([name, row]) => this.#column(name, row, types.get(name)!))
    const columns = plain.map((column) => this.#withComputed(column))
    const indexes = [...this.#indexRows].filter(([, [first]]) => !isTrue(first!, 'is_primary'))
    return {
      name: told(this.#row, 'name'),
      columns,
      primaryKey: this.#primaryKey(),
      foreignKeys: [...this.#keyRows].flatMap(([name, members]) => this.#foreignKey(name, members, actions) ?? []),
      checks: this.#stored.flatMap((check) => (taken.includes(check) ? [] : (this.#check(check, columns) ?? []))),
      indexes: indexes.flatMap(([name, members]) => this.#index(name, members, columns) ?? []),
      unknown: this.#unknown,
      peculiarities: this.#peculiarities,
    }
  }

  #peculiar(of: string, text: string, reason = noWords): void {
    this.#peculiarities.push({ of, text, reason })
  }

  /** A constraint that is there, and does not hold. */
  #addStanding(of: string, row: RawRow): void {
    if (isTrue(row, 'disabled')) this.#peculiar(of, 'is DISABLED')
    else if (isTrue(row, 'untrusted')) this.#peculiar(of, 'is WITH NOCHECK: rows that were there may break it')
  }

  /** The columns that are computed for an index over small letters, with the column each is of. */
  #helpers(): Map<string, string> {
    const helpers = new Map<string, string>()
    for (const [index, members] of this.#indexRows) {
      for (const row of members) {
        const generated = this.#columnRows.get(told(row, 'member'))?.['generated']
        const [, column] = /^\(TRANSLATE\(\[([^\]]+)\],'A.*Z','a.*z'\)\)$/is.exec(String(generated ?? '')) ?? []
        const state = { name: index, columns: [], unique: false }
        if (column !== undefined && told(row, 'member') === loweredColumn(state, column)) helpers.set(told(row, 'member'), column)
      }
    }
    return helpers
  }

  #typeOf(name: string, row: RawRow): FoundType {
    const sizes = { length: Number(row['length']), precision: Number(row['precision']), scale: Number(row['scale']) }
    const stored = {
      table: told(this.#row, 'name'),
      name,
      type: isTrue(row, 'own_type') ? told(row, 'type') : sizedType(told(row, 'type'), sizes),
      collation: maybe(row, 'collation'),
    }
    return readType(stored, this.#stored)
  }

  #column(name: string, row: RawRow, { type, peculiarities }: FoundType): FoundColumn {
    const of = `column ${name}`
    for (const [text, reason] of peculiarities) this.#peculiar(of, text, reason)
    if (isTrue(row, 'is_identity')) this.#peculiar(of, 'is an IDENTITY', 'the program gives every key')
    const column = { name, type, nullable: isTrue(row, 'nullable') }
    const generated = maybe(row, 'generated')
    if (generated !== null) {
      return { ...column, generated: `GENERATED ALWAYS AS ${generated} ${isTrue(row, 'stored') ? 'STORED' : 'VIRTUAL'}` }
    }
    const standard = maybe(row, 'standard')
    if (standard === null) return column
    const form = readForm(standardText(standard), 'names')
    const literal = form && type.kind !== 'unknown' ? literalBeside(values, { ...column, type }, form) : undefined
    if (literal === undefined) {
      this.#peculiar(of, `has the default ${standard}`, 'the layer knows values alone as defaults')
      return column
    }
    const given = told(row, 'standard_name')
    if (given !== nameBeside(told(this.#row, 'name'), name, 'default')) {
      this.#peculiar(of, `has its default under the name ${given}`, 'the layer could not drop it')
    }
    return { ...column, default: literal }
  }

  /** Read at last, as it may be made of columns behind it. */
  #withComputed(column: FoundColumn): FoundColumn {
    const text = /^GENERATED ALWAYS AS (.*) STORED$/s.exec(column.generated ?? '')?.[1]
    if (text === undefined) return column
    const bare = withoutCast(text)
    const condition = /^case when (.*) then \(? ?1 ?\)? when not (.*) then \(? ?0 ?\)? end$/is.exec(bare)?.[1]
    const form = condition === undefined ? readForm(bare, 'names') : printedCondition(condition)
    const computed = form && neutralValue(values, [...this.#known()], form, column)
    return computed ? { ...column, computed } : column
  }

  *#known(): Generator<FoundColumn> {
    for (const [name, row] of this.#columnRows) {
      yield { name, type: this.#typeOf(name, row).type, nullable: isTrue(row, 'nullable') }
    }
  }

  #primaryKey(): string[] {
    const [name, members] = [...this.#indexRows].find(([, [first]]) => isTrue(first!, 'is_primary')) ?? []
    if (name === undefined || !members) return []
    const usual = nameBeside(told(this.#row, 'name'), 'primary')
    if (name !== usual)
      this.#peculiar('the primary key', `is called ${name}`, `the layer calls it ${usual}, and could not replace it`)
    return members.map((row) => told(row, 'member'))
  }

  #check({ name, clause, form }: StoredCheck, columns: readonly FoundColumn[]): CheckState | undefined {
    const expression = form && neutralExpression(values, columns, form)
    if (expression) return { name, expression }
    this.#unknown.push({ of: `check ${name}`, text: clause, reason: noWords })
    return undefined
  }

  #foreignKey(
    name: string,
    members: MemberRows,
    actions: (target: string) => ReadonlyMap<string, ForeignKeyAction>,
  ): ForeignKeyState | undefined {
    const of = `foreign key ${name}`
    const row = members[0]!
    const table = told(row, 'target')
    const [columns, references] = ['member', 'target_member'].map((part) => members.map((member) => told(member, part))) as [
      string[],
      string[],
    ]
    const own = told(row, 'deletes').toLowerCase().replace('_', ' ')
    if (!isTrue(row, 'beside') || !['no action', 'cascade', 'set null'].includes(own)) {
      const text = `(${columns.join(', ')}) REFERENCES ${table} (${references.join(', ')}) ON DELETE ${own.toUpperCase()}`
      this.#unknown.push({ of, text, reason: noWords })
      return undefined
    }
    if (own !== 'no action') this.#peculiar(of, `says ON DELETE ${own.toUpperCase()} itself`, 'the layer does it by a trigger')
    const updates = told(row, 'updates')
    if (updates !== 'NO_ACTION') this.#peculiar(of, `says ON UPDATE ${updates.replace('_', ' ')}`, 'the layer never changes keys')
    this.#addStanding(of, row)
    const onDelete = own === 'no action' ? (actions(table).get(name) ?? 'no action') : (own as ForeignKeyAction)
    return { name, columns, table, references, onDelete }
  }

  #index(name: string, members: MemberRows, columns: readonly FoundColumn[]): IndexState | undefined {
    const first = members[0]!
    const unique = isTrue(first, 'is_unique')
    const helpers = this.#helpers()
    const keys = members.map((row): IndexPart => {
      const member = told(row, 'member')
      const lowered = helpers.get(member)
      const way = isTrue(row, 'descending') ? { descending: true } : {}
      return lowered === undefined ? { column: member, ...way } : { column: lowered, ...way, lower: true }
    })
    const { where, strange, unfilled } = this.#condition(maybe(first, 'filter'), unique ? keys : [], columns)
    const of = `index ${name}`
    const covers = members.some((row) => isTrue(row, 'included'))
    const method = told(first, 'type')
    if (strange || covers || !['CLUSTERED', 'NONCLUSTERED'].includes(method)) {
      const filter = maybe(first, 'filter')
      const list = members.map((row) => `${told(row, 'member')}${isTrue(row, 'descending') ? ' DESC' : ''}`).join(', ')
      const text = `${unique ? 'UNIQUE ' : ''}${method} (${list})${filter === null ? '' : ` WHERE ${filter}`}`
      const reason = strange ? 'the neutral model has no words for its condition' : noWords
      this.#unknown.push({ of, text, reason })
      return undefined
    }
    if (isTrue(first, 'disabled')) this.#peculiar(of, 'is DISABLED')
    if (isTrue(first, 'made_by_constraint'))
      this.#peculiar(of, 'is a constraint of the table', 'the layer makes an index that can be dropped')
    for (const column of unfilled) {
      this.#peculiar(of, `holds rows with an empty ${column}`, 'to the layer they are none of a unique key')
    }
    return { name, columns: keys, unique, ...(where ? { where } : {}) }
  }

  /** The condition without what a unique key says of columns that may be empty, which must not be missing there. */
  #condition(filter: string | null, keys: readonly IndexPart[], columns: readonly FoundColumn[]) {
    const mayBeEmpty = emptyAmong(keys, columns)
    const form = filter === null ? undefined : printedCondition(filter)
    const found = filter !== null && form === undefined ? undefined : readCondition(values, form, mayBeEmpty, columns)
    return { where: found?.where, strange: found === undefined, unfilled: found?.unfilled ?? mayBeEmpty }
  }
}
