// One form for the ways to say the same: expressions and literals of a schema and of a database are compared by it.
import type { FoundColumn } from './found.ts'
import type { Expression } from './state.ts'

type Columns = readonly FoundColumn[]

/** Text that is the same where two expressions say the same about columns of these types. */
export const canonicalExpression = (expression: Expression, columns: Columns): string =>
  JSON.stringify(plain(turned(expression, false), columns))

const opposites = { '=': '<>', '<>': '=', '<': '>=', '>=': '<', '>': '<=', '<=': '>' } as const

/** The same without NOT but before IS NULL; true where it was true, and for an empty value neither, as before. */
function turned(expression: Expression, negative: boolean): Expression {
  if ('not' in expression) return turned(expression.not, !negative)
  if ('and' in expression || 'or' in expression) {
    const isAnd = 'and' in expression
    const items = (isAnd ? expression.and : expression.or).map((item) => turned(item, negative))
    return isAnd === negative ? { or: items } : { and: items }
  }
  if (!negative) return expression
  return 'compare' in expression ? { ...expression, compare: opposites[expression.compare] } : { not: expression }
}

/** Text that is the same for the same value of that type. */
export function canonicalLiteral(type: FoundColumn['type'], literal: unknown): string {
  // No default and an empty one are the same.
  if (literal === undefined || literal === null) return 'null'
  if (type.kind === 'decimal' && typeof literal === 'string') return withoutZeros(literal)
  // Small whole numbers stand as numbers or as digits.
  if ((type.kind === 'bigint' || type.kind === 'counter') && typeof literal === 'string') return literal
  return JSON.stringify(literal)
}

/** `12.50` and `12.5`, `-0` and `0`. */
function withoutZeros(digits: string): string {
  const short = digits.replace(/^(-?)0+(?=\d)/, '$1').replace(/\.0*$|(\.\d*?)0+$/, '$1')
  return short === '-0' ? '0' : short
}

function plain(expression: Expression, columns: Columns, beside?: FoundColumn): unknown {
  if ('column' in expression) return expression.column
  if ('value' in expression) return { value: beside ? canonicalLiteral(beside.type, expression.value) : expression.value }
  if ('sum' in expression) return { sum: expression.sum.map((item) => plain(item, columns, beside)) }
  if ('and' in expression) return joined('and', expression.and, columns)
  if ('or' in expression) return joined('or', expression.or, columns)
  if ('not' in expression) return { not: plain(expression.not, columns) }
  if ('isNull' in expression) return { isNull: plain(expression.isNull, columns) }
  const column = columnIn(expression.left, columns) ?? columnIn(expression.right, columns)
  return [expression.compare, plain(expression.left, columns, column), plain(expression.right, columns, column)]
}

/** `(a and b) and c` is `a and b and c`. */
function joined(word: 'and' | 'or', items: readonly Expression[], columns: Columns): unknown {
  const parts = items.flatMap((item): unknown[] => {
    const part = plain(item, columns)
    return typeof part === 'object' && part !== null && word in part ? (part as Record<string, unknown[]>)[word]! : [part]
  })
  return parts.length === 1 ? parts[0] : { [word]: parts }
}

function columnIn(expression: Expression, columns: Columns): FoundColumn | undefined {
  if ('column' in expression) return columns.find(({ name }) => name === expression.column)
  if ('sum' in expression) return expression.sum.map((item) => columnIn(item, columns)).find((column) => column !== undefined)
  return undefined
}
