// Which neutral type a column of PostgreSQL has: by its type and the check that holds what the type alone does not.
import type { FoundColumn, UnknownType } from '../../schema/found.ts'
import type { ColumnType } from '../../schema/state.ts'
import { printedForm, readForm, type Form } from '../sql-form.ts'
import { typeOf } from './ddl.ts'

export interface StoredType {
  /** As the server writes it: `character varying(20)`. */
  type: string
  /** `e` an enum, `d` a domain, as in pg_type; `b` most others. */
  kind: string
  /** What an enum or a domain is made of. */
  madeOf: string | null
  /** Empty for types that are not text. */
  collation: string | null
}

export interface ReadType {
  type: FoundColumn['type']
  /** In what else it is not as the layer makes it, with the reason. */
  peculiarities: [text: string, reason: string][]
}

/** The type of a column, given the words a check allows it or the most bytes (see `promiseOf`). */
export function readType(stored: StoredType, promise: ColumnType | undefined): ReadType {
  const type = promise ?? declaredType(stored)
  if (type.kind === 'unknown') return { type, peculiarities: [] }
  const usual = typeOf({ name: '', type })
  const peculiarities: ReadType['peculiarities'] = []
  if (stored.type !== usual.type)
    peculiarities.push([`is kept as ${stored.type}`, reasons[stored.type] ?? 'the layer keeps this type in another way'])
  if (usual.codePoints && stored.collation !== 'C') {
    peculiarities.push([`has the collation ${stored.collation ?? 'of no text'}`, 'text is compared by code point'])
  }
  return { type, peculiarities }
}

/** The type whose promise a check on that column holds: an enumeration, or bytes of a length; undefined for other checks. */
export function promiseOf(name: string, stored: StoredType, check: string, form: Form | undefined): ColumnType | undefined {
  if (form === undefined || !('word' in form)) return undefined
  const [, right] = form.parts
  const listed = right && 'word' in right && right.word === 'LIST' ? right.parts : right ? [right] : []
  const words = listed.flatMap((item) => ('literal' in item && item.of === 'text' ? [item.literal] : []))
  let type: ColumnType | undefined
  if (stored.type === 'bytea' && right && 'literal' in right) type = { kind: 'bytes', max: Number(right.literal) }
  else if (/^(character varying|text)/.test(stored.type) && words.length > 0 && words.length === listed.length) {
    type = { kind: 'enumeration', values: words }
  }
  if (!type) return undefined
  const usual = typeOf({ name, type })
  // One word alone may be asked for by any check; a list of one is known by its type, and by a name that nobody gave.
  const listOfOne = words.length === 1 && !(stored.type === usual.type && /_check\d*$/.test(check))
  const wanted = usual.check === undefined || listOfOne ? undefined : readForm(usual.check, 'lists')
  return wanted && printedForm(wanted) === printedForm(form) ? type : undefined
}

const plainTypes: Record<string, ColumnType> = {
  uuid: { kind: 'uuid' },
  text: { kind: 'text' },
  integer: { kind: 'integer' },
  smallint: { kind: 'integer' },
  bigint: { kind: 'bigint' },
  'double precision': { kind: 'double' },
  boolean: { kind: 'boolean' },
  date: { kind: 'date' },
  'timestamp(3) with time zone': { kind: 'timestamp' },
  'timestamp with time zone': { kind: 'timestamp' },
  json: { kind: 'json' },
  jsonb: { kind: 'json' },
  bytea: { kind: 'bytes' },
}

/** Types that are read as a neutral one, though they hold less or more. */
const reasons: Record<string, string> = {
  smallint: 'it holds whole numbers of 16 bits only',
  'timestamp with time zone': 'it holds microseconds, which are cut off when read',
  jsonb: 'it keeps the value and not the text',
}

function declaredType({ type, kind, madeOf }: StoredType): ColumnType | UnknownType {
  const plain = plainTypes[type]
  if (plain) return plain
  const max = /^character varying\((\d+)\)$/.exec(type)
  if (max) return { kind: 'text', max: Number(max[1]) }
  if (type === 'character varying') return { kind: 'text' }
  const decimal = /^numeric\((\d+),(\d+)\)$/.exec(type)
  const [precision, scale] = [Number(decimal?.[1]), Number(decimal?.[2])]
  if (precision <= 18 && scale <= precision) return { kind: 'decimal', precision, scale }
  const text = madeOf === null ? type : `${type} (${kind === 'e' ? 'enum' : 'domain'}: ${madeOf})`
  return { kind: 'unknown', text, reason: reasonOf(type, kind) }
}

function reasonOf(type: string, kind: string): string {
  if (kind === 'e') return 'an enumeration of the layer is text with a check; this is a type of its own'
  if (kind === 'd') return 'a domain is a type of this database alone'
  if (type.endsWith('[]')) return 'the neutral model has no lists; a table of its own or json holds them'
  if (type.startsWith('numeric')) return 'a decimal of the layer has 1 to 18 digits'
  if (type.startsWith('character(')) return 'it pads its values with blanks'
  if (type.startsWith('timestamp') && type.endsWith('without time zone')) return 'it does not say which moment it means'
  return 'it is a type of this engine alone'
}
