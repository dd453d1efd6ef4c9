// Which neutral type a column of MariaDB or MySQL has: by its type and the check that holds what the type alone does not.
import type { FoundColumn, UnknownType } from '../../schema/found.ts'
import type { ColumnType } from '../../schema/state.ts'
import { printedForm, readForm, type Form } from '../sql-form.ts'
import { checkName, typeOf } from './column-types.ts'
import type { Flavour } from './flavour.ts'

export interface StoredColumn {
  table: string
  name: string
  /** As the server writes it, without the width of whole numbers: `varchar(20)`. */
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
  /** Its check says that the generated column is never empty. */
  filled?: boolean
  /** In what else it is not as the layer makes it, with the reason. */
  peculiarities: [text: string, reason: string][]
}

const otherWay = 'the layer keeps this type in another way'

/**
 * The type of a column, given the checks of its table.
 * @param inKey The column is of a foreign key: what it holds is checked where the key points, and `target` is the type there.
 */
export function readType(
  stored: StoredColumn,
  checks: readonly StoredCheck[],
  flavour: Flavour,
  inKey: boolean,
  target?: FoundColumn['type'],
): FoundType {
  if (inKey) {
    const same = target && target.kind !== 'unknown' && target.kind !== 'counter' && isKeptAs(target, stored, flavour)
    const type = same ? target : declaredType(stored)
    return { type, peculiarities: unusual(type, stored, flavour) }
  }
  for (const check of checks) {
    const type = typesOfCheck(stored, check.form).find((candidate) => holds(candidate, stored, check, flavour))
    if (!type) continue
    const own = check.name === checkName(stored.table, stored.name)
    // Such checks may stand for themselves, too; those of types are known by a name that no other can have.
    if (!own && (type.kind === 'counter' || (type.kind === 'enumeration' && type.values.length === 1))) continue
    const named: FoundType['peculiarities'] = own ? [] : [[`has the check of its type under the name ${check.name}`, otherWay]]
    return { type, check, peculiarities: [...unusual(type, stored, flavour), ...named] }
  }
  const type = declaredType(stored)
  const unchecked = type.kind !== 'unknown' && typeOf({ name: stored.name, type }, flavour).check !== undefined
  const kept = unusual(type, stored, flavour)
  return { type, peculiarities: unchecked ? [...kept, ['is unchecked', 'the layer has a check hold this type']] : kept }
}

/** The type of a generated column, whose check also says that it is never empty. */
export function readGeneratedType(stored: StoredColumn, checks: readonly StoredCheck[], flavour: Flavour): FoundType {
  const own = checks.find(({ name }) => name === checkName(stored.table, stored.name))
  const parts = own?.form && ('word' in own.form && own.form.word === 'AND' ? own.form.parts : [own.form])
  const last = parts?.at(-1)
  const [inner] = last && 'word' in last && last.word === 'IS NOT NULL' ? last.parts : []
  if (!own || !parts || !inner || !('name' in inner) || inner.name !== stored.name)
    return readType(stored, checks, flavour, false)
  const rest = parts.slice(0, -1)
  const form = rest.length > 1 ? { word: 'AND', parts: rest } : rest[0]
  const others = checks.flatMap((check) => (check === own ? (form ? [{ ...own, form }] : []) : [check]))
  return { ...readType(stored, others, flavour, false), check: own, filled: true }
}

const isKeptAs = (type: ColumnType, stored: StoredColumn, flavour: Flavour): boolean =>
  typeOf({ name: stored.name, type }, flavour).type === stored.type

function unusual(type: FoundColumn['type'], stored: StoredColumn, flavour: Flavour): FoundType['peculiarities'] {
  if (type.kind === 'unknown') return []
  const usual = typeOf({ name: stored.name, type }, flavour)
  const peculiarities: FoundType['peculiarities'] = []
  if (usual.type !== stored.type) peculiarities.push([`is kept as ${stored.type}`, reasons[stored.type] ?? otherWay])
  if (usual.collation !== undefined && usual.collation !== stored.collation) {
    peculiarities.push([`has the collation ${stored.collation ?? 'of no text'}`, 'text is compared by code point'])
  }
  return peculiarities
}

function holds(type: ColumnType, { name }: StoredColumn, { form }: StoredCheck, flavour: Flavour): boolean {
  const { check } = typeOf({ name, type }, flavour)
  const wanted = check === undefined ? undefined : readForm(check, 'lists')
  return form !== undefined && wanted !== undefined && printedForm(form) === printedForm(wanted)
}

/** The types of whose promises a check of this shape may be one; whether it is, the dialect's own check tells. */
function typesOfCheck(column: StoredColumn, form: Form | undefined): ColumnType[] {
  if (form === undefined || !('word' in form)) return []
  const [, right] = form.parts
  const max = right && 'literal' in right ? Number(right.literal) : undefined
  const listed = right && 'word' in right && right.word === 'LIST' ? right.parts : right ? [right] : []
  const words = listed.flatMap((item) => ('literal' in item && item.of === 'text' ? [item.literal] : []))
  const stored = column.type
  if (isUuid(column)) return [{ kind: 'uuid' }]
  if (stored.startsWith('tinyint')) return [{ kind: 'boolean' }]
  if (stored === 'bigint') return [{ kind: 'counter' }]
  if (stored.endsWith('blob')) return max === undefined ? [] : [{ kind: 'bytes', max }]
  if (!/^varchar|text$/.test(stored)) return []
  if (form.word === 'json_valid()') return [{ kind: 'json' }]
  if (words.length > 0 && words.length === listed.length) return [{ kind: 'enumeration', values: words }]
  return max === undefined ? [] : [{ kind: 'text', max }]
}

const plainTypes: Record<string, ColumnType> = {
  uuid: { kind: 'uuid' },
  tinytext: { kind: 'text' },
  text: { kind: 'text' },
  mediumtext: { kind: 'text' },
  longtext: { kind: 'text' },
  json: { kind: 'json' },
  'tinyint(1)': { kind: 'boolean' },
  tinyint: { kind: 'integer' },
  smallint: { kind: 'integer' },
  mediumint: { kind: 'integer' },
  int: { kind: 'integer' },
  'tinyint unsigned': { kind: 'integer' },
  'smallint unsigned': { kind: 'integer' },
  'mediumint unsigned': { kind: 'integer' },
  'int unsigned': { kind: 'bigint' },
  bigint: { kind: 'bigint' },
  double: { kind: 'double' },
  date: { kind: 'date' },
  'datetime(3)': { kind: 'timestamp' },
  'timestamp(3)': { kind: 'timestamp' },
  timestamp: { kind: 'timestamp' },
  tinyblob: { kind: 'bytes' },
  blob: { kind: 'bytes' },
  mediumblob: { kind: 'bytes' },
  longblob: { kind: 'bytes' },
}

/** Types that are read as a neutral one, though they hold less or more. */
const reasons: Record<string, string> = {
  uuid: 'it is ordered otherwise than its text',
  json: 'it keeps the value and not the text',
  tinyint: 'it holds whole numbers of 8 bits only',
  smallint: 'it holds whole numbers of 16 bits only',
  mediumint: 'it holds whole numbers of 24 bits only',
  'timestamp(3)': 'it ends in 2038',
  timestamp: 'it ends in 2038, and holds whole seconds only',
}

/** An identifier and a text of that length are told apart by their letters. */
const isUuid = ({ type, collation }: StoredColumn): boolean => /^(?:var)?char\(36\)$/.test(type) && collation === 'ascii_bin'

function declaredType(column: StoredColumn): ColumnType | UnknownType {
  if (isUuid(column)) return { kind: 'uuid' }
  const stored = column.type
  const plain = plainTypes[stored]
  if (plain) return plain
  const [, word, first, second] = /^(\w+)\((\d+)(?:,(\d+))?\)$/.exec(stored) ?? []
  const [length, scale] = [Number(first), Number(second)]
  if (word === 'varchar' && length > 0) return { kind: 'text', max: length }
  if (word === 'varbinary' && length > 0) return { kind: 'bytes', max: length }
  if (word === 'decimal' && length <= 18 && scale <= length) return { kind: 'decimal', precision: length, scale }
  return { kind: 'unknown', text: stored, reason: reasonOf(stored) }
}

function reasonOf(stored: string): string {
  if (stored.startsWith('enum')) return 'an enumeration of the layer is text with a check; this is a type of its own'
  if (stored.startsWith('set')) return 'the neutral model has no lists; a table of its own or json holds them'
  if (stored.startsWith('decimal')) return 'a decimal of the layer has 1 to 18 digits'
  if (/^(?:char|binary)\b/.test(stored)) return 'it pads its values, or drops their blanks'
  if (/^(?:datetime|timestamp)/.test(stored)) return 'its moments are not of milliseconds'
  if (stored.includes('unsigned')) return 'it holds whole numbers that 64 bits with a sign do not'
  return 'it is a type of this engine alone'
}
