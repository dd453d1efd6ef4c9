// One table of the server's catalogue, brought to the neutral model.
import type { RawRow } from '../../engine.ts'
import type { FoundColumn, FoundTable, Unknown } from '../../schema/found.ts'
import type { CheckState, ForeignKeyAction, ForeignKeyState, IndexState } from '../../schema/state.ts'
import { literalBeside, neutralExpression, neutralValue } from '../neutral-expression.ts'
import { maybe, told } from '../row-texts.ts'
import { nameBeside } from './column-types.ts'
import { declaredType, readType, values, type FoundType, type StoredCheck } from './found-type.ts'
import { readKey } from './index-reader.ts'
import { printedForm, withoutCast } from './printed-text.ts'

const noWords = 'the neutral model has no words for it'

/** It is given all its rows first, and then read. */
export class TableReader {
  readonly #name: string
  readonly #columnRows: RawRow[] = []
  readonly #keyRows = new Map<string, RawRow[]>()
  readonly #indexRows = new Map<string, RawRow[]>()
  readonly #checks: StoredCheck[] = []
  readonly #unknown: Unknown[] = []
  readonly #peculiarities: Unknown[] = []

  constructor(name: string) {
    this.#name = name
  }

  addColumn(row: RawRow): void {
    this.#columnRows.push(row)
  }

  addCheck(row: RawRow): void {
    this.#checks.push({ name: told(row, 'name'), clause: told(row, 'clause') })
    this.#addStanding(`check ${told(row, 'name')}`, row)
  }

  addKeyMember(row: RawRow): void {
    this.#keyRows.set(told(row, 'name'), [...(this.#keyRows.get(told(row, 'name')) ?? []), row])
  }

  addIndexMember(row: RawRow): void {
    this.#indexRows.set(told(row, 'name'), [...(this.#indexRows.get(told(row, 'name')) ?? []), row])
  }

  table(): FoundTable {
    const types = new Map(this.#columnRows.map((row) => [told(row, 'name'), this.#typeOf(row)]))
    const taken = [...types.values()].flatMap(({ check }) => check ?? [])
    const bare = this.#columnRows.map((row): FoundColumn => {
      const name = told(row, 'name')
      return { name, type: types.get(name)!.type, nullable: told(row, 'nullable') === 'Y' }
    })
    const columns = bare.map((column, place) => this.#column(column, this.#columnRows[place]!, types.get(column.name)!, bare))
    const keys = [...this.#keyRows.values()]
    const ofKind = (kind: string) => keys.filter(([first]) => told(first!, 'kind') === kind)
    const [primary] = ofKind('P')
    return {
      name: this.#name,
      columns,
      primaryKey: primary ? this.#primaryKey(primary) : [],
      foreignKeys: ofKind('R').map((members) => this.#foreignKey(members)),
      checks: this.#checks.flatMap((check) => (taken.includes(check) ? [] : (this.#check(check, bare) ?? []))),
      indexes: this.#indexes(bare, primary && told(primary[0]!, 'index'), ofKind('U')),
      unknown: this.#unknown,
      peculiarities: this.#peculiarities,
    }
  }

  #peculiar(of: string, text: string, reason = noWords): void {
    this.#peculiarities.push({ of, text, reason })
  }

  /** A constraint that is there, and does not hold, or holds later. */
  #addStanding(of: string, row: RawRow): void {
    if (told(row, 'status') !== 'ENABLED') this.#peculiar(of, 'is DISABLED')
    else if (told(row, 'validated') !== 'VALIDATED') this.#peculiar(of, 'is NOVALIDATE: rows that were there may break it')
    if (told(row, 'deferrable') === 'DEFERRABLE') this.#peculiar(of, 'is DEFERRABLE')
  }

  #typeOf(row: RawRow): FoundType {
    const found = readType({ table: this.#name, name: told(row, 'name'), declared: declaredType(row) }, this.#checks)
    for (const [text, reason] of found.peculiarities) this.#peculiar(`column ${told(row, 'name')}`, text, reason)
    return found
  }

  #column(column: FoundColumn, row: RawRow, { type }: FoundType, columns: readonly FoundColumn[]): FoundColumn {
    const of = `column ${column.name}`
    if (told(row, 'identity') === 'YES') this.#peculiar(of, 'is an IDENTITY', 'the program gives every key')
    const standard = maybe(row, 'standard')?.trim()
    if (told(row, 'virtual') === 'YES') {
      const generated = `GENERATED ALWAYS AS (${standard}) VIRTUAL`
      const computed = this.#computed(standard ?? '', column, columns)
      return { ...column, generated, ...(computed ? { computed } : {}) }
    }
    // A default that was taken away is told as NULL.
    if (standard === undefined || standard === '' || /^null$/i.test(standard)) return column
    const form = printedForm(standard)
    const literal =
      form && type.kind !== 'unknown'
        ? literalBeside(values, { name: column.name, nullable: column.nullable, type }, form)
        : undefined
    if (literal !== undefined) return { ...column, default: literal }
    this.#peculiar(of, `has the default ${standard}`, 'the layer knows values alone as defaults')
    return column
  }

  #computed(sql: string, column: FoundColumn, columns: readonly FoundColumn[]) {
    const bare = withoutCast(sql)
    const condition = /^case\s+when (.*) then 1\s+when not (.*) then 0 end$/is.exec(bare)?.[1]
    const form = printedForm(condition ?? bare)
    return form && neutralValue(values, columns, form, column)
  }

  #primaryKey(members: readonly RawRow[]): string[] {
    const [name, usual] = [told(members[0]!, 'name'), nameBeside(this.#name, 'primary')]
    if (name !== usual)
      this.#peculiar('the primary key', `is called ${name}`, `the layer calls it ${usual}, and could not replace it`)
    this.#addStanding('the primary key', members[0]!)
    return members.map((row) => told(row, 'member'))
  }

  #check({ name, clause }: StoredCheck, columns: readonly FoundColumn[]): CheckState | undefined {
    const form = printedForm(clause)
    const expression = form && neutralExpression(values, columns, form)
    if (expression) return { name, expression }
    this.#unknown.push({ of: `check ${name}`, text: clause, reason: noWords })
    return undefined
  }

  #foreignKey(members: readonly RawRow[]): ForeignKeyState {
    const first = members[0]!
    const name = told(first, 'name')
    this.#addStanding(`foreign key ${name}`, first)
    return {
      name,
      columns: members.map((row) => told(row, 'member')),
      table: told(first, 'target'),
      references: members.map((row) => told(row, 'target_member')),
      onDelete: told(first, 'deletes').toLowerCase() as ForeignKeyAction,
    }
  }

  #indexes(columns: readonly FoundColumn[], primary: string | undefined, constraints: readonly RawRow[][]): IndexState[] {
    const constraintOf = new Map(constraints.map(([first]) => [told(first!, 'index'), first!]))
    return [...this.#indexRows].flatMap(([name, members]) => {
      if (name === primary) return []
      const of = `index ${name}`
      const first = members[0]!
      const unique = told(first, 'uniqueness') === 'UNIQUE'
      const key = readKey(members, unique, columns)
      const constraint = constraintOf.get(name)
      if (!key || !['NORMAL', 'FUNCTION-BASED NORMAL'].includes(told(first, 'type'))) {
        const list = members.map((row) => maybe(row, 'expression') ?? told(row, 'member')).join(', ')
        this.#unknown.push({ of, text: `${unique ? 'UNIQUE ' : ''}${told(first, 'type')} (${list})`, reason: noWords })
        return []
      }
      if (told(first, 'status') === 'UNUSABLE') this.#peculiar(of, 'is UNUSABLE')
      if (constraint) this.#addStanding(of, constraint)
      if (constraint && told(constraint, 'name') !== name) {
        this.#peculiar(of, `is of the constraint ${told(constraint, 'name')}`, 'the layer calls both alike')
      }
      for (const text of key.peculiarities)
        this.#peculiar(of, text, 'to the layer rows with an empty value are none of a unique key')
      if (unique && key.plain && !constraint) this.#peculiar(of, 'is no constraint', 'nothing could point at it')
      return [{ name, columns: key.parts, unique, ...(key.where ? { where: key.where } : {}) }]
    })
  }
}
