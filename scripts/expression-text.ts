// Checks, predicates and indexes of a schema in words that SQL has, too.
import type { TableState } from '@moirai/database'

type Index = TableState['indexes'][number]
type Expression = TableState['checks'][number]['expression']

export function expressionText(expression: Expression): string {
  if ('column' in expression) return expression.column
  if ('value' in expression) return literalText(expression.value)
  if ('sum' in expression) return expression.sum.map(expressionText).join(' + ')
  if ('and' in expression) return expression.and.map(inBrackets).join(' and ')
  if ('or' in expression) return expression.or.map(inBrackets).join(' or ')
  if ('isNull' in expression) return `${expressionText(expression.isNull)} is null`
  if ('not' in expression) {
    return 'isNull' in expression.not
      ? `${expressionText(expression.not.isNull)} is not null`
      : `not ${inBrackets(expression.not)}`
  }
  return `${expressionText(expression.left)} ${expression.compare} ${expressionText(expression.right)}`
}

/** Decimals are text in the schema, but nobody would write them so. */
const literalText = (value: string | number | boolean | null): string =>
  typeof value === 'string' && !/^-?\d+(\.\d+)?$/.test(value) ? `'${value}'` : String(value)

const inBrackets = (expression: Expression): string =>
  'and' in expression || 'or' in expression ? `(${expressionText(expression)})` : expressionText(expression)

/** The columns of an index in their order: `city, country`. */
export const columnsText = (index: Index): string =>
  index.columns.map(({ column, descending }) => `${column}${descending ? ' descending' : ''}`).join(', ')
