// Conditions, order and limits of the reading verbs, compiled to SQL with parameters.
import { DatabaseError } from './errors.ts'
import type { Cell, Statement } from './engine.ts'
import type { TableShape } from './shape.ts'

/** A condition on one column: a value (null means empty), or one or more comparisons that must all hold. */
export type Condition<Value> =
  | Value
  | {
      in?: readonly NonNullable<Value>[]
      not?: Value
      gt?: NonNullable<Value>
      gte?: NonNullable<Value>
      lt?: NonNullable<Value>
      lte?: NonNullable<Value>
    }

/** Conditions by column; all of them must hold. A column with the value undefined is a mistake and refused. */
export type Where<Row> = { [K in keyof Row]?: Condition<Row[K]> }

export interface ListOptions<Row> {
  where?: Where<Row>
  /** In this order of columns; empty values come before all others, text is ordered by code point. */
  orderBy?: { [K in keyof Row]?: 'asc' | 'desc' }
  limit?: number
  offset?: number
  /** Also rows that were deleted softly. */
  includeDeleted?: boolean
}

/** The options with their row type forgotten: names are checked against the table itself. */
interface ReadOptions {
  where?: object | undefined
  orderBy?: object | undefined
  limit?: number | undefined
  offset?: number | undefined
  includeDeleted?: boolean | undefined
}

interface Compiled {
  sql: string
  parameters: Cell[]
}

const comparisons = { gt: '>', gte: '>=', lt: '<', lte: '<=' } as const

/** Which rows of a table with `softDelete` are in sight: without either option those that are not deleted. */
interface Sight {
  includeDeleted?: boolean | undefined
  onlyDeleted?: boolean | undefined
}

export function compileWhere(shape: TableShape, where: object, options: Sight): Compiled {
  const parameters: Cell[] = []
  const conditions: string[] = []
  const add = (sql: string, ...cells: Cell[]): void => {
    conditions.push(sql)
    parameters.push(...cells)
  }
  for (const [name, condition] of Object.entries(where) as [string, unknown][]) {
    const comparisons = comparisonsIn(condition)
    if (comparisons.length === 0 || comparisons.some(([, value]) => value === undefined)) {
      // Silently dropped it would widen the query to every row.
      throw new DatabaseError('usage', `The condition on ${shape.table.name}.${name} has no value.`)
    }
    for (const [word, value] of comparisons) compileComparison(shape, name, word, value, add)
  }
  if (shape.deletedAt && options.onlyDeleted) add(`${shape.quote(shape.deletedAt)} IS NOT NULL`)
  else if (shape.deletedAt && !options.includeDeleted) add(`${shape.quote(shape.deletedAt)} IS NULL`)
  return { sql: conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`, parameters }
}

type Add = (sql: string, ...cells: Cell[]) => void

function compileComparison(shape: TableShape, name: string, word: string, value: unknown, add: Add): void {
  const column = shape.quote(name)
  const place = shape.place(name)
  const refuse = (sentence: string): never => {
    throw new DatabaseError('usage', `The condition on ${shape.table.name}.${name}: ${sentence}.`)
  }
  if (word === 'is' && value === null) return add(`${column} IS NULL`)
  if (word === 'not' && value === null) return add(`${column} IS NOT NULL`)
  // Engines disagree on when two JSON values are equal.
  if (shape.columns.get(name)?.type.kind === 'json') return refuse('JSON can only be asked whether it is empty')
  if (value === null) return refuse(`${word} needs a value`)
  if (word === 'is') return add(`${column} = ${place}`, shape.encode(name, value))
  if (word === 'not') return add(`(${column} <> ${place} OR ${column} IS NULL)`, shape.encode(name, value))
  if (word === 'in') {
    if (!Array.isArray(value) || value.some((item) => item === null || item === undefined)) refuse('in needs a list of values')
    return add(shape.isOneOf(name), shape.dialect.list((value as unknown[]).map((item) => shape.encode(name, item))))
  }
  if (!Object.hasOwn(comparisons, word)) refuse(`there is no comparison ${word}; there are in, not, gt, gte, lt, lte`)
  add(`${column} ${comparisons[word as keyof typeof comparisons]} ${place}`, shape.encode(name, value))
}

function comparisonsIn(condition: unknown): [string, unknown][] {
  const plain = typeof condition === 'object' && condition !== null && Object.getPrototypeOf(condition) === Object.prototype
  return plain ? Object.entries(condition) : [['is', condition]]
}

export function compileSelect(
  shape: TableShape,
  columns: string,
  options: ReadOptions,
): { statement: Statement; parameters: Cell[] } {
  if (options.where === undefined && 'where' in options) {
    throw new DatabaseError('usage', `The condition on ${shape.table.name} has no value.`)
  }
  const where = compileWhere(shape, options.where ?? {}, options)
  const order = Object.entries(options.orderBy ?? {}).map(([name, way]) => {
    if (way === 'asc' || way === 'desc') return shape.order(name, way === 'desc')
    throw new DatabaseError('usage', `The order by ${shape.table.name}.${name} is either asc or desc.`)
  })
  let sql = `SELECT ${columns} FROM ${shape.quoted}${where.sql}`
  if (order.length > 0) sql += ` ORDER BY ${order.join(', ')}`
  const { limit, offset } = options
  for (const [word, count] of Object.entries({ limit, offset })) {
    if (count !== undefined && !(Number.isSafeInteger(count) && count >= 0)) {
      throw new DatabaseError('usage', `The ${word} is a whole number from 0 on.`)
    }
  }
  const parameters = [...where.parameters]
  if (limit !== undefined || offset !== undefined) {
    sql += ' LIMIT ? OFFSET ?'
    parameters.push(limit ?? Number.MAX_SAFE_INTEGER, offset ?? 0)
  }
  return { statement: { sql, exactIntegers: shape.exactIntegers }, parameters }
}
