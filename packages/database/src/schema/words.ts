// The parts of a schema in words, for sentences about them.
import type { FoundColumn } from './found.ts'
import type { Expression, ForeignKeyState, IndexState } from './state.ts'

/** `text ≤ 100`, `decimal(12, 2)`, `enumeration of 'a', 'b'`; an engine's own type as it writes it. */
export function typeWords(type: FoundColumn['type']): string {
  switch (type.kind) {
    case 'unknown':
      return type.text
    case 'text':
    case 'bytes':
      return type.max === undefined ? type.kind : `${type.kind} ≤ ${type.max}`
    case 'decimal':
      return `decimal(${type.precision}, ${type.scale})`
    case 'enumeration':
      return `enumeration of ${type.values.map((word) => `'${word}'`).join(', ')}`
    default:
      return type.kind
  }
}

export const literalWords = (literal: unknown): string =>
  typeof literal === 'string' ? `'${literal}'` : (JSON.stringify(literal) ?? 'none')

export function expressionWords(expression: Expression): string {
  if ('column' in expression) return expression.column
  if ('value' in expression) return literalWords(expression.value)
  if ('sum' in expression) return expression.sum.map(expressionWords).join(' + ')
  if ('and' in expression) return expression.and.map((item) => `(${expressionWords(item)})`).join(' and ')
  if ('or' in expression) return expression.or.map((item) => `(${expressionWords(item)})`).join(' or ')
  if ('isNull' in expression) return `${expressionWords(expression.isNull)} is empty`
  if ('not' in expression) return `not (${expressionWords(expression.not)})`
  return `${expressionWords(expression.left)} ${expression.compare} ${expressionWords(expression.right)}`
}

/** `unique (email, name descending) where deleted_at is empty`. */
export function indexWords({ columns, unique, where }: Omit<IndexState, 'name'>): string {
  const list = columns.map(({ column, descending, lower }) => {
    const name = lower ? `small letters of ${column}` : column
    return descending ? `${name} descending` : name
  })
  return `${unique ? 'unique ' : ''}(${list.join(', ')})${where ? ` where ${expressionWords(where)}` : ''}`
}

/** `(owner_id) to people (id), on delete cascade`. */
export const keyWords = ({ columns, table, references, onDelete }: Omit<ForeignKeyState, 'name'>): string =>
  `(${columns.join(', ')}) to ${table} (${references.join(', ')}), on delete ${onDelete}`
