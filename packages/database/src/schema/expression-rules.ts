// What a check or a predicate may say: refused when the schema is read, where an engine would compare something else than is meant.
import { misfitOf } from './fitting.ts'
import {
  columnOf,
  columnsIn,
  type ColumnState,
  type ColumnType,
  type Expression,
  type Literal,
  type TableState,
} from './state.ts'

type Refuse = (sentence: string) => never

/** Refuses, with a sentence, an expression that would mean different things on different engines, or nothing. */
export function checkExpression(expression: Expression, table: TableState, refuse: Refuse): void {
  for (const column of columnsIn(expression)) {
    if (!table.columns.some(({ name }) => name === column)) refuse(`it reads ${column}, which is not a column of the table.`)
  }
  checkCondition(expression, table, refuse)
}

/** Refuses a generated column that engines would compute differently, or not at all. */
export function checkGenerated(column: ColumnState, table: TableState, refuse: Refuse): void {
  const expression = column.generated!
  if (column.default !== undefined || column.role) refuse('it has no default and is filled by nothing else.')
  const inputs = columnsIn(expression).map((name) => {
    const input = table.columns.find((candidate) => candidate.name === name)
    return input ?? refuse(`it reads ${name}, which is not a column of the table.`)
  })
  if (inputs.some(({ generated }) => generated)) refuse('it cannot be made of another generated column.')
  if (!column.nullable && !('isNull' in expression || isNotNull(expression)) && inputs.some(({ nullable }) => nullable)) {
    refuse('what it reads may be empty, so it must be nullable.')
  }
  if ('sum' in expression) {
    const families = new Set([column, ...inputs].map(({ type }) => familyOf(type)))
    if (families.size > 1) refuse(`it adds up values of the types ${[...families].join(', ')}.`)
    checkComparison(expression, { value: column.type.kind === 'decimal' ? '0' : 0 }, table, refuse)
  } else {
    if (column.type.kind !== 'boolean') refuse('a condition makes a boolean.')
    checkCondition(expression, table, refuse)
  }
}

const isNotNull = (expression: Expression): boolean => 'not' in expression && 'isNull' in expression.not

function checkCondition(expression: Expression, table: TableState, refuse: Refuse): void {
  if ('and' in expression || 'or' in expression) {
    const items = 'and' in expression ? expression.and : expression.or
    if (items.length === 0) refuse('an and or an or without conditions says nothing.')
    for (const item of items) checkCondition(item, table, refuse)
  } else if ('not' in expression) checkCondition(expression.not, table, refuse)
  else if ('compare' in expression) checkComparison(expression.left, expression.right, table, refuse)
  else if ('isNull' in expression) {
    if (!('column' in expression.isNull)) refuse('only a column can be asked whether it is empty.')
  } else refuse('a column, value or sum by itself is no condition; compare it with something.')
}

function checkComparison(left: Expression, right: Expression, table: TableState, refuse: Refuse): void {
  const operands = [left, right].flatMap((side) => ('sum' in side ? side.sum : [side]))
  const summed = 'sum' in left || 'sum' in right
  const types: ColumnType[] = []
  const literals: Literal[] = []
  for (const operand of operands) {
    if ('column' in operand) types.push(columnOf(table, operand.column).type)
    else if ('value' in operand) literals.push(operand.value)
    else refuse('only columns, values and sums of them can be compared.')
  }
  const [type] = types
  if (!type) return refuse('a comparison needs a column.')
  const family = familyOf(type)
  for (const other of types) {
    // Decimals are compared as whole numbers of their last digit on some engines.
    if (familyOf(other) !== family) refuse(`it compares a ${family} with a ${familyOf(other)}.`)
  }
  if (family === 'json' || family === 'bytes') refuse(`columns of the type ${family} cannot be compared.`)
  if (summed && !['whole number', 'double'].includes(family) && type.kind !== 'decimal') refuse('only numbers can be added.')
  for (const literal of literals) {
    if (literal === null) refuse('nothing is equal to null; use isNull() or isNotNull().')
    if (!suits(type, literal)) refuse(`${JSON.stringify(literal)} is not a value of the type ${family}.`)
  }
}

function familyOf(type: ColumnType): string {
  if (type.kind === 'decimal') return `decimal with ${type.scale} digits after the point`
  return ['integer', 'bigint', 'counter'].includes(type.kind) ? 'whole number' : type.kind
}

function suits(type: ColumnType, literal: Literal): boolean {
  switch (type.kind) {
    case 'integer':
    case 'counter':
      return Number.isSafeInteger(literal)
    case 'bigint':
      return Number.isSafeInteger(literal) || (typeof literal === 'string' && /^-?\d+$/.test(literal))
    case 'decimal':
      return typeof literal === 'string' && new RegExp(`^-?\\d+(\\.\\d{1,${Math.max(1, type.scale)}}0*)?$`).test(literal)
    case 'double':
      return typeof literal === 'number' && Number.isFinite(literal)
    case 'boolean':
      return typeof literal === 'boolean'
    case 'enumeration':
      return typeof literal === 'string' && type.values.includes(literal)
    default:
      return misfitOf(type, literal) === undefined
  }
}
