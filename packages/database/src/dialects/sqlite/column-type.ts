// Which neutral type a column of SQLite has: by its declared type and the check that holds what the type promises.
import type { FoundColumn } from '../../schema/found.ts'
import type { ColumnType } from '../../schema/state.ts'
import { printedForm, readForm, type Form } from '../sql-form.ts'
import { oneLine } from '../sql-tokens.ts'
import type { CheckDefinition } from './definitions.ts'
import { orEmpty, typeSql } from './ddl.ts'

/** A check with what it says; undefined where that was not understood. */
export interface ReadCheck extends CheckDefinition {
  form: Form | undefined
  /** Of the columns it speaks of. */
  names: readonly string[]
}

export interface ReadType {
  type: FoundColumn['type']
  /** The check that belongs to the type. */
  check?: ReadCheck
  /** In what else it is not as the layer makes it. */
  peculiarities: string[]
}

/** The type of a column, given its declared type and the checks that speak of it alone. */
export function readType(name: string, declared: string, checks: readonly ReadCheck[]): ReadType {
  for (const check of checks) {
    const type = typesOfCheck(check.form, declared).find((candidate) => holds(name, candidate, check))
    // A check with a name that asks for one word is a check, and no list of one.
    if (!type || (check.name !== '' && type.kind === 'enumeration' && type.values.length === 1)) continue
    const kept = unusual(name, type, declared)
    const named = check.name === '' ? [] : [`has the check of its type under the name ${check.name}`]
    return { type, check, peculiarities: [...(kept ? [kept] : []), ...named] }
  }
  const type = declaredType(declared)
  if (type.kind === 'unknown') return { type, peculiarities: [] }
  const kept = unusual(name, type, declared)
  const unchecked = typeSql({ name, type }).check === undefined ? '' : ', unchecked'
  return { type, peculiarities: kept || unchecked ? [`is kept as ${oneLine(declared)}${unchecked}`] : [] }
}

const unusual = (name: string, type: ColumnType, declared: string): string | undefined =>
  typeSql({ name, type }).storage === oneLine(declared) ? undefined : `is kept as ${oneLine(declared)}`

function holds(name: string, type: ColumnType, { form }: ReadCheck): boolean {
  const { check } = typeSql({ name, type })
  if (form === undefined || check === undefined) return false
  const wanted = type.kind === 'json' ? [check, orEmpty(name, check)] : [check]
  return wanted.some((sql) => printedForm(form) === printedForm(readForm(sql, 'names')!))
}

/** The types of whose promises a check of this shape may be one; whether it is, the dialect's own check tells. */
function typesOfCheck(form: Form | undefined, declared: string): ColumnType[] {
  if (form === undefined || !('word' in form)) return []
  const [, right] = form.parts
  const number = right && 'literal' in right && right.of === 'number' ? Number(right.literal) : undefined
  const listed = right && 'word' in right && right.word === 'LIST' ? right.parts : right ? [right] : []
  const words = listed.flatMap((item) => ('literal' in item && item.of === 'text' ? [item.literal] : []))
  const decimal = /\/\* decimal\((\d+), (\d+)\) \*\//.exec(declared)
  const family = familyOf(declared)
  if (family === 'whole number') {
    if (form.word === 'IN') return [{ kind: 'boolean' }]
    return decimal ? [{ kind: 'decimal', precision: Number(decimal[1]), scale: Number(decimal[2]) }] : [{ kind: 'integer' }]
  }
  if (family === 'bytes') return number === undefined ? [] : [{ kind: 'bytes', max: number }]
  if (family !== 'text') return []
  switch (form.word) {
    case '<=':
      return number === undefined ? [] : [{ kind: 'text', max: number }]
    case 'GLOB':
      return [{ kind: 'date' }, { kind: 'timestamp' }]
    case 'json_valid()':
    case 'OR':
      return [{ kind: 'json' }]
    case '=':
    case 'IN':
      return [
        { kind: 'uuid' },
        ...(words.length > 0 && words.length === listed.length ? [{ kind: 'enumeration', values: words } as const] : []),
      ]
    default:
      return []
  }
}

type Family = 'whole number' | 'text' | 'bytes' | 'double' | 'boolean' | 'none'

// The engine's own rules of affinity, in their order, but that a BOOLEAN is one and a number with a point is not a double.
const families: [RegExp, Family][] = [
  [/INT/i, 'whole number'],
  [/CHAR|CLOB|TEXT/i, 'text'],
  [/BLOB/i, 'bytes'],
  [/REAL|FLOA|DOUB/i, 'double'],
  [/^BOOL/i, 'boolean'],
]

const familyOf = (declared: string): Family =>
  families.find(([pattern]) => pattern.test(declared.replace(/\/\*[\s\S]*?\*\//g, '')))?.[1] ?? 'none'

function declaredType(declared: string): FoundColumn['type'] {
  switch (familyOf(declared)) {
    case 'whole number':
      return { kind: 'bigint' }
    case 'text': {
      const max = /\(\s*([1-9]\d*)\s*\)/.exec(declared)?.[1]
      return max === undefined ? { kind: 'text' } : { kind: 'text', max: Number(max) }
    }
    case 'bytes':
      return { kind: 'bytes' }
    case 'double':
      return { kind: 'double' }
    case 'boolean':
      return { kind: 'boolean' }
    case 'none':
      return { kind: 'unknown', text: declared === '' ? 'untyped' : oneLine(declared), reason: reasonOf(declared) }
  }
}

function reasonOf(declared: string): string {
  if (/DATE|TIME/i.test(declared)) return 'nothing says in which form its moments are kept'
  if (/NUM|DEC/i.test(declared)) return 'its numbers are kept as they come, and not to the last digit as a decimal'
  return 'it takes values of every type'
}
