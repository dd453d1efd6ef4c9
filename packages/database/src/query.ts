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

export function compileWhere(shape: TableShape, where: object, options: { includeDeleted?: boolean | undefined }): Compiled {
  const parameters: Cell[] = []
  const conditions: string[] = []
  const add = (sql: string, ...cells: Cell[]): void => {
    conditions.push(sql)
    parameters.push(...cells)
  }
  for (const [name, condition] of Object.entries(where) as [string, unknown][]) {
    if (condition === undefined) {
      // Silently dropped it would widen the query to every row.
      throw new DatabaseError('usage', `The condition on ${shape.table.name}.${name} has no value.`)
    }
    for (const [word, value] of comparisonsIn(condition)) compileComparison(shape, name, word, value, add)
  }
  if (shape.deletedAt && !options.includeDeleted) add(`${shape.quote(shape.deletedAt)} IS NULL`)
  return { sql: conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`, parameters }
}

type Add = (sql: string, ...cells: Cell[]) => void

function compileComparison(shape: TableShape, name: string, word: string, value: unknown, add: Add): void {
  const column = shape.quote(name)
  if (word === 'in')
    add(shape.dialect.isOneOf(column), shape.dialect.list((value as unknown[]).map((item) => shape.encode(name, item))))
  else if (word === 'is' && value === null) add(`${column} IS NULL`)
  else if (word === 'is') add(`${column} = ?`, shape.encode(name, value))
  else if (word === 'not' && value === null) add(`${column} IS NOT NULL`)
  else if (word === 'not') add(`(${column} <> ? OR ${column} IS NULL)`, shape.encode(name, value))
  else if (word in comparisons) add(`${column} ${comparisons[word as keyof typeof comparisons]} ?`, shape.encode(name, value))
  else throw new DatabaseError('usage', `There is no comparison ${word}; there are in, not, gt, gte, lt, lte.`)
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
  const where = compileWhere(shape, options.where ?? {}, options)
  const order = Object.entries(options.orderBy ?? {}).map(([name, way]) => `${shape.quote(name)}${way === 'desc' ? ' DESC' : ''}`)
  let sql = `SELECT ${columns} FROM ${shape.quoted}${where.sql}`
  if (order.length > 0) sql += ` ORDER BY ${order.join(', ')}`
  const { limit, offset } = options
  const parameters = [...where.parameters]
  if (limit !== undefined || offset !== undefined) {
    sql += ' LIMIT ? OFFSET ?'
    parameters.push(limit ?? Number.MAX_SAFE_INTEGER, offset ?? 0)
  }
  return { statement: { sql, exactIntegers: shape.exactIntegers }, parameters }
}
