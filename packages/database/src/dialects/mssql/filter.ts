// The condition of a filtered index: SQL Server takes comparisons of a column with a constant there, all of which must hold.
import { columnOf, type Expression, type TableState } from '../../schema/state.ts'
import { quote } from '../standard-sql.ts'
import { literal } from './column-types.ts'

const opposites = { '=': '<>', '<>': '=', '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const
const turned = { '=': '=', '<>': '<>', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const

/** The condition in those words; undefined where they cannot say it. */
export function filterSql(expression: Expression, table: TableState): string | undefined {
  if ('and' in expression) return whole(expression.and.map((item) => filterSql(item, table)))
  if ('or' in expression) return listSql(expression.or, table)
  if ('isNull' in expression) return plain(expression.isNull, table, (column) => `${column} IS NULL`)
  if ('compare' in expression) return comparisonSql(expression, table)
  if (!('not' in expression)) return undefined
  const { not } = expression
  if ('isNull' in not) return plain(not.isNull, table, (column) => `${column} IS NOT NULL`)
  if ('not' in not) return filterSql(not.not, table)
  if ('compare' in not) return comparisonSql({ ...not, compare: opposites[not.compare] }, table)
  // Not one of several: none of them.
  return 'or' in not ? whole(not.or.map((item) => filterSql({ not: item }, table))) : undefined
}

const whole = (parts: readonly (string | undefined)[]): string | undefined =>
  parts.every((part) => part !== undefined) ? parts.join(' AND ') : undefined

function plain(expression: Expression, table: TableState, sql: (column: string) => string): string | undefined {
  // A computed column may not be asked for.
  if (!('column' in expression) || columnOf(table, expression.column).generated) return undefined
  return sql(quote(expression.column))
}

type Comparison = Extract<Expression, { compare: unknown }>

function comparisonSql({ compare, left, right }: Comparison, table: TableState): string | undefined {
  if ('value' in left && 'column' in right) return comparisonSql({ compare: turned[compare], left: right, right: left }, table)
  if (!('column' in left) || !('value' in right)) return undefined
  const value = literal(columnOf(table, left.column), right.value, table.name)
  return plain(left, table, (column) => `${column} ${compare} ${value}`)
}

/** One of several values of one column. */
function listSql(branches: readonly Expression[], table: TableState): string | undefined {
  const values: string[] = []
  let name: string | undefined
  for (const branch of branches) {
    if (!('compare' in branch) || branch.compare !== '=' || !('column' in branch.left) || !('value' in branch.right))
      return undefined
    name ??= branch.left.column
    if (branch.left.column !== name) return undefined
    values.push(literal(columnOf(table, name), branch.right.value, table.name))
  }
  return name === undefined ? undefined : plain({ column: name }, table, (column) => `${column} IN (${values.join(', ')})`)
}
