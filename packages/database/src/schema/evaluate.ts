// What an expression says of one row, as every engine would: with the third answer (undefined) where something is empty.
import { valueOf } from './literals.ts'
import { columnOf, type ColumnType, type Expression, type TableState } from './state.ts'

export type PlainRow = Readonly<Record<string, unknown>>

/** True, false, or undefined where an empty value leaves it open; a check holds unless it is false. */
export function holds(expression: Expression, row: PlainRow, table: TableState): boolean | undefined {
  if ('and' in expression) {
    const answers = expression.and.map((item) => holds(item, row, table))
    return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true
  }
  if ('or' in expression) {
    const answers = expression.or.map((item) => holds(item, row, table))
    return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false
  }
  if ('not' in expression) {
    const answer = holds(expression.not, row, table)
    return answer === undefined ? undefined : !answer
  }
  if ('isNull' in expression) return valueIn(expression.isNull, row, table) === null
  if ('compare' in expression) {
    const type = typeIn(expression.left, table) ?? typeIn(expression.right, table)
    const [left, right] = [expression.left, expression.right].map((side) => valueIn(side, row, table, type))
    if (left === null || right === null || left === undefined || right === undefined) return undefined
    return compared(expression.compare, order(left, right))
  }
  const value = valueIn(expression, row, table)
  return value === null ? undefined : Boolean(value)
}

/** The row with what the database computes in it, as far as that is a condition. */
export function withGenerated(row: PlainRow, table: TableState): PlainRow {
  const generated = table.columns.filter((column) => column.generated && !('sum' in column.generated))
  if (generated.length === 0) return row
  return { ...row, ...Object.fromEntries(generated.map((column) => [column.name, holds(column.generated!, row, table) ?? null])) }
}

type Ordered = number | bigint | string | boolean

function compared(word: string, order: number): boolean {
  switch (word) {
    case '=':
      return order === 0
    case '<>':
      return order !== 0
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    case '>':
      return order > 0
    default:
      return order >= 0
  }
}

function order(left: Ordered, right: Ordered): number {
  if (typeof left === 'string' && typeof right === 'string') return Buffer.compare(Buffer.from(left), Buffer.from(right))
  return left < right ? -1 : left > right ? 1 : 0
}

function typeIn(expression: Expression, table: TableState): ColumnType | undefined {
  if ('column' in expression) return columnOf(table, expression.column).type
  if ('sum' in expression) return expression.sum.map((item) => typeIn(item, table)).find((type) => type !== undefined)
  return undefined
}

function valueIn(expression: Expression, row: PlainRow, table: TableState, beside?: ColumnType): Ordered | null | undefined {
  if ('column' in expression) return comparable(columnOf(table, expression.column).type, row[expression.column] ?? null)
  if ('value' in expression) return beside ? comparable(beside, valueOf(beside, expression.value)) : expression.value
  if (!('sum' in expression)) return holds(expression, row, table)
  const parts = expression.sum.map((item) => valueIn(item, row, table, beside))
  if (parts.some((part) => part === null || part === undefined)) return null
  return typeof parts[0] === 'bigint'
    ? (parts as bigint[]).reduce((total, part) => total + part, 0n)
    : (parts as number[]).reduce((total, part) => total + part, 0)
}

/** In a form in which values of one type can be compared and added exactly. */
function comparable(type: ColumnType, value: unknown): Ordered | null {
  if (value === null || value === undefined) return null
  if (type.kind === 'decimal' && typeof value === 'string') {
    const [whole = '0', fraction = ''] = value.split('.')
    return BigInt(whole + fraction.padEnd(type.scale, '0').slice(0, type.scale))
  }
  if (value instanceof Date) return value.toISOString()
  return value as Ordered
}
