// Which neutral type a column of Oracle has, by its type and the check that holds what the type alone does not; and its literals.
import type { RawRow } from '../../engine.ts'
import type { FoundColumn } from '../../schema/found.ts'
import type { ColumnState, ColumnType } from '../../schema/state.ts'
import type { LiteralForm, Values } from '../neutral-expression.ts'
import { told } from '../row-texts.ts'
import { nameBeside, typeOf } from './column-types.ts'
import { normalText, printedForm } from './printed-text.ts'
import { decoderOf, encodeValue } from './values.ts'

export const values: Values = {
  encode: encodeValue,
  decoder: decoderOf,
  cell: ({ literal, of }: LiteralForm, { type }: ColumnState) => {
    if (of === 'bytes') return new Uint8Array(Buffer.from(literal, 'hex'))
    if (type.kind === 'timestamp') return literal.trim().replace(' ', 'T').slice(0, 23)
    if (type.kind === 'date') return literal.trim()
    return ['integer', 'counter', 'double', 'boolean'].includes(type.kind) ? Number(literal) : literal
  },
}

/** A check with what it says. */
export interface StoredCheck {
  readonly name: string
  readonly clause: string
}

export interface FoundType {
  readonly type: FoundColumn['type']
  /** The check that belongs to the type. */
  readonly check?: StoredCheck
  /** In what else it is not as the layer makes it, with the reason. */
  readonly peculiarities: readonly (readonly [text: string, reason: string])[]
}

/** With its size, as a statement has it: `varchar2(50 char)`. */
export function declaredType(row: RawRow): string {
  const [name, precision, scale] = ['type', 'precision', 'scale'].map((part) => told(row, part).toLowerCase()) as [
    string,
    string,
    string,
  ]
  switch (name) {
    case 'varchar2':
    case 'char':
      return `${name}(${told(row, 'characters')} ${told(row, 'unit') === 'C' ? 'char' : 'byte'})`
    case 'nvarchar2':
    case 'nchar':
      return `${name}(${told(row, 'characters')})`
    case 'raw':
      return `raw(${told(row, 'bytes')})`
    case 'number':
      return precision === '' ? `number${scale === '0' ? '(38,0)' : ''}` : `number(${precision},${scale === '' ? '0' : scale})`
    default:
      return name
  }
}

/** The type of a column, given the checks of its table. */
export function readType(column: { table: string; name: string; declared: string }, checks: readonly StoredCheck[]): FoundType {
  const { table, name, declared } = column
  const own = checks.find((check) => check.name === nameBeside(table, name))
  for (const type of possibleTypes(declared, own)) {
    const usual = typeOf({ name, type })
    if (usual.type !== declared) continue
    if (usual.check === undefined) return { type, peculiarities: [] }
    if (own && normalText(own.clause) === normalText(usual.check)) return { type, check: own, peculiarities: [] }
  }
  return foreignType(declared)
}

/** The layer's own types that may be kept so; those with a check come before those without. */
function possibleTypes(declared: string, own: StoredCheck | undefined): ColumnType[] {
  const form = own && printedForm(own.clause)
  const [left, right] = form && 'word' in form ? form.parts : []
  const [, word, first, second] = /^(\w+)\((\d+)(?:,(\d+)| char)?\)$/.exec(declared) ?? []
  const [size, scale] = [Number(first), Number(second)]
  const most = right && 'literal' in right ? Number(right.literal) : undefined
  switch (word ?? declared) {
    case 'number':
      return [
        { kind: 'boolean' },
        { kind: 'integer' },
        { kind: 'counter' },
        { kind: 'bigint' },
        ...(size >= 1 && size <= 18 && scale <= size && own === undefined
          ? [{ kind: 'decimal', precision: size, scale } as const]
          : []),
      ]
    case 'varchar2': {
      const items = right && 'word' in right && right.word === 'LIST' ? right.parts : right ? [right] : []
      const words = items.flatMap((item) => ('literal' in item && item.of === 'text' ? [item.literal.replace(/^\0$/, '')] : []))
      const isList = left !== undefined && words.length > 0 && words.length === items.length
      return [...(isList ? [{ kind: 'enumeration', values: words } as const] : []), { kind: 'text', max: size }]
    }
    case 'raw':
      return [...(size === 16 && own ? [] : [{ kind: 'uuid' } as const]), { kind: 'bytes', max: size }]
    case 'clob':
      return [{ kind: 'json' }, ...(most === undefined ? [] : [{ kind: 'text', max: most / 2 } as const]), { kind: 'text' }]
    case 'blob':
      return [...(most === undefined ? [] : [{ kind: 'bytes', max: most } as const]), { kind: 'bytes' }]
    case 'date':
      return [{ kind: 'date' }]
    case 'timestamp':
      return [{ kind: 'timestamp' }]
    default:
      return [{ kind: 'double' }]
  }
}

/** A type the layer does not make so, as the neutral one it is read as. */
function foreignType(declared: string): FoundType {
  const [, word, first, second] = /^(\w+)\((\d+)(?:,(-?\d+)| (?:char|byte))?\)/.exec(declared) ?? []
  const [size, scale] = [Number(first), Number(second ?? 0)]
  const read = (type: ColumnType, reason: string): FoundType => ({ type, peculiarities: [[`is kept as ${declared}`, reason]] })
  const unchecked = 'the check of its type is missing'
  switch (word ?? declared) {
    case 'number':
      if (scale === 0 && size < 10) return read({ kind: 'integer' }, `it holds whole numbers of ${size} digits only`)
      if (scale === 0 && size === 19) return read({ kind: 'bigint' }, unchecked)
      break
    case 'varchar2':
    case 'nvarchar2':
      return read({ kind: 'text', max: size }, 'its length is not one of characters, or of another alphabet')
    case 'nclob':
      return read({ kind: 'text' }, 'it is of another alphabet')
    case 'date':
      return read({ kind: 'timestamp' }, 'it holds moments to a second only')
    case 'timestamp':
      return read({ kind: 'timestamp' }, 'its moments are not of milliseconds')
    case 'binary_float':
    case 'float':
      return read({ kind: 'double' }, 'it holds other numbers than 53 bits do')
  }
  const reason = /^n?char\b/.test(declared) ? 'it pads its values' : 'it is a type of this engine alone'
  return { type: { kind: 'unknown', text: declared, reason }, peculiarities: [] }
}
