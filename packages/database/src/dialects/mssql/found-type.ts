// Which neutral type a column of SQL Server has: by its type and the check that holds what the type alone does not.
import type { FoundColumn, UnknownType } from '../../schema/found.ts'
import type { ColumnType } from '../../schema/state.ts'
import { printedForm, type Form } from '../sql-form.ts'
import { collation as ours, nameBeside, typeOf } from './column-types.ts'
import { printedCondition } from './printed-text.ts'

export interface StoredColumn {
  table: string
  name: string
  /** With its size, as a statement has it: `varchar(201)`. */
  type: string
  /** Empty for types that are not text. */
  collation: string | null
}

/** A check with what it says; undefined where that was not understood. */
export interface StoredCheck {
  name: string
  clause: string
  form: Form | undefined
}

export interface FoundType {
  type: FoundColumn['type']
  /** The check that belongs to the type. */
  check?: StoredCheck
  /** In what else it is not as the layer makes it, with the reason. */
  peculiarities: [text: string, reason: string][]
}

const otherWay = 'the layer keeps this type in another way'

/** `varchar` and `201` as the catalogue has them: a length of -1 is without a limit, and texts of two bytes a unit count bytes too. */
export function sizedType(name: string, sizes: { length: number; precision: number; scale: number }): string {
  const { length, precision, scale } = sizes
  if (['varchar', 'char', 'varbinary', 'binary'].includes(name)) return `${name}(${length === -1 ? 'max' : length})`
  if (['nvarchar', 'nchar'].includes(name)) return `${name}(${length === -1 ? 'max' : length / 2})`
  if (['decimal', 'numeric'].includes(name)) return `decimal(${precision},${scale})`
  return ['datetime2', 'time', 'datetimeoffset'].includes(name) ? `${name}(${scale})` : name
}

/** The type of a column, given the checks of its table. */
export function readType(stored: StoredColumn, checks: readonly StoredCheck[]): FoundType {
  for (const check of checks) {
    const type = typesOfCheck(stored, check.form).find((candidate) => holds(candidate, stored, check))
    if (!type) continue
    const own = check.name === nameBeside(stored.table, stored.name)
    // Such checks may stand for themselves, too; those of types are known by a name that no other can have.
    if (!own && (type.kind === 'counter' || (type.kind === 'enumeration' && type.values.length === 1))) continue
    const named: FoundType['peculiarities'] = own ? [] : [[`has the check of its type under the name ${check.name}`, otherWay]]
    return { type, check, peculiarities: [...unusual(type, stored), ...named] }
  }
  const type = declaredType(stored)
  return { type, peculiarities: unusual(type, stored) }
}

function unusual(type: FoundColumn['type'], stored: StoredColumn): FoundType['peculiarities'] {
  if (type.kind === 'unknown') return []
  const usual = typeOf({ name: stored.name, type })
  const peculiarities: FoundType['peculiarities'] = []
  if (usual.type !== stored.type) peculiarities.push([`is kept as ${stored.type}`, reasons[stored.type] ?? otherWay])
  if (usual.text && stored.collation !== ours) {
    peculiarities.push([`has the collation ${stored.collation ?? 'of no text'}`, 'text is compared by code point'])
  }
  return peculiarities
}

function holds(type: ColumnType, { name }: StoredColumn, { form }: StoredCheck): boolean {
  const { check } = typeOf({ name, type })
  const wanted = check === undefined ? undefined : printedCondition(check)
  return form !== undefined && wanted !== undefined && printedForm(form) === printedForm(wanted)
}

/** The types of whose promises a check of this shape may be one; whether it is, the dialect's own check tells. */
function typesOfCheck({ type }: StoredColumn, form: Form | undefined): ColumnType[] {
  if (form === undefined || !('word' in form)) return []
  const [left, right] = form.parts
  const max = right && 'literal' in right ? Number(right.literal) : undefined
  if (type === 'bigint') return [{ kind: 'counter' }]
  if (type === 'varbinary(max)') return max === undefined ? [] : [{ kind: 'bytes', max }]
  if (!type.startsWith('varchar')) return []
  if (left && 'word' in left && left.word === 'isjson()') return [{ kind: 'json' }]
  const listed = right && 'word' in right && right.word === 'LIST' ? right.parts : right ? [right] : []
  const words = listed.flatMap((item) => ('literal' in item && item.of === 'text' ? [item.literal] : []))
  if (words.length > 0 && words.length === listed.length) return [{ kind: 'enumeration', values: words }]
  return max === undefined ? [] : [{ kind: 'text', max: (max - 1) / 4 }]
}

const plainTypes: Record<string, ColumnType> = {
  'binary(16)': { kind: 'uuid' },
  uniqueidentifier: { kind: 'uuid' },
  'varchar(max)': { kind: 'text' },
  'nvarchar(max)': { kind: 'text' },
  text: { kind: 'text' },
  ntext: { kind: 'text' },
  tinyint: { kind: 'integer' },
  smallint: { kind: 'integer' },
  int: { kind: 'integer' },
  bigint: { kind: 'bigint' },
  float: { kind: 'double' },
  real: { kind: 'double' },
  bit: { kind: 'boolean' },
  date: { kind: 'date' },
  'datetime2(3)': { kind: 'timestamp' },
  datetime: { kind: 'timestamp' },
  smalldatetime: { kind: 'timestamp' },
  'varbinary(max)': { kind: 'bytes' },
  image: { kind: 'bytes' },
}

/** Types that are read as a neutral one, though they hold less or more. */
const reasons: Record<string, string> = {
  uniqueidentifier: 'it is ordered otherwise than its text',
  tinyint: 'it holds whole numbers of 8 bits without a sign only',
  smallint: 'it holds whole numbers of 16 bits only',
  real: 'it holds 24 bits of a number only',
  datetime: 'it holds moments to a three-hundredth of a second only',
  smalldatetime: 'it holds moments to a minute only',
}

function declaredType({ type }: StoredColumn): ColumnType | UnknownType {
  const plain = plainTypes[type]
  if (plain) return plain
  const [, word, first, second] = /^(\w+)\((\d+)(?:,(\d+))?\)$/.exec(type) ?? []
  const [length, scale] = [Number(first), Number(second)]
  if (word === 'varchar' && length > 0) return { kind: 'text', max: Math.max(1, Math.floor((length - 1) / 4)) }
  if (word === 'nvarchar' && length > 0) return { kind: 'text', max: length }
  if (word === 'varbinary' && length > 0) return { kind: 'bytes', max: length }
  if (word === 'decimal' && length <= 18 && scale <= length) return { kind: 'decimal', precision: length, scale }
  return { kind: 'unknown', text: type, reason: reasonOf(type) }
}

function reasonOf(type: string): string {
  if (type.startsWith('decimal')) return 'a decimal of the layer has 1 to 18 digits'
  if (/^(?:n?char|binary)\b/.test(type)) return 'it pads its values'
  if (type.startsWith('datetime2')) return 'its moments are not of milliseconds'
  return 'it is a type of this engine alone'
}
