// Lists: conditions, order and limits of the reading verbs, compiled to SQL with parameters.
import { compileWhere, type Compiled, type Where } from './conditions.ts'
import { DatabaseError } from './errors.ts'
import type { Cell, Connection, RowForm, Statement } from './engine.ts'
import { cellsOfWhere, KeptReads, nameOfRead } from './kept-reads.ts'
import type { TableShape } from './shape.ts'
import { columnPart, formOf } from './row-form.ts'
import { compileTree, rootOf, type CompiledTree } from './tree.ts'

export interface ListOptions<Row> {
  where?: Where<Row>
  /** In this order of columns; empty values come before all others, text is ordered by code point. */
  orderBy?: { [K in keyof Row]?: 'asc' | 'desc' }
  limit?: number
  offset?: number
  /** Also rows that were deleted softly. */
  includeDeleted?: boolean
  /** Nobody else changes the rows, or locks them, until the transaction has ended; those that others hold are waited for, or skipped. */
  lock?: RowLock
}

export type RowLock = 'wait' | 'skip'

/** The options with their row type forgotten: names are checked against the table itself. */
export interface ReadOptions {
  where?: object | undefined
  orderBy?: object | undefined
  limit?: number | undefined
  offset?: number | undefined
  includeDeleted?: boolean | undefined
  lock?: RowLock | undefined
  with?: object | undefined
  only?: readonly string[] | undefined
}

type Row = Record<string, unknown>

/** The columns of a SELECT: those that are wanted, or all. */
const columnsOf = (shape: TableShape, { only }: ReadOptions): string =>
  only === undefined ? shape.everyColumn : shape.theseColumns(only)

/** How rows of these columns (all, unless said) are made, with the branches of a tree behind them. */
export function rowsOf(shape: TableShape, only?: readonly string[], tree?: CompiledTree): RowForm {
  const columns = only === undefined ? shape.table.columns : only.map(shape.known)
  return formOf([...columns.map((column) => columnPart(column, shape.dialect)), ...(tree?.parts ?? [])])
}

/** The conditions of a read. One that is there but undefined is a mistake. */
export function whereOf(shape: TableShape, options: ReadOptions): Compiled {
  if (options.where === undefined && 'where' in options) {
    throw new DatabaseError('usage', `The condition on ${shape.table.name} has no value.`)
  }
  return compileWhere(shape, options.where ?? {}, options)
}

export interface OrderColumn {
  readonly name: string
  readonly descending: boolean
}

/** The columns of an order, each either way. */
export function orderIn({ table }: TableShape, orderBy: object | undefined): OrderColumn[] {
  return Object.entries(orderBy ?? {}).map(([name, way]) => {
    if (way === 'asc' || way === 'desc') return { name, descending: way === 'desc' }
    throw new DatabaseError('usage', `The order by ${table.name}.${name} is either asc or desc.`)
  })
}

/** A SELECT of rows, which says how they are made. */
export interface CompiledList {
  readonly statement: Statement
  readonly parameters: Cell[]
}

/** The rows of a statement that says how they are made. */
export const readRows = (connection: Connection, statement: Statement, parameters: readonly Cell[]): Promise<Row[]> =>
  connection.all(statement, parameters)

/** A list, and how many of its parameters come from its conditions, which are first. */
interface KeptList {
  readonly list: CompiledList
  readonly values: number
}
const keptLists = new KeptReads<KeptList>()

/** The rows of a list, with what `with` wants beside them. */
export function compileList(shape: TableShape, options: ReadOptions): CompiledList {
  const name = nameOfRead(options)
  if (name === undefined) return compileListAnew(shape, options)
  const { list, values } = keptLists.of(shape, name, () => ({
    list: compileListAnew(shape, options),
    values: cellsOfWhere(shape, options.where).length,
  }))
  return { ...list, parameters: [...cellsOfWhere(shape, options.where), ...list.parameters.slice(values)] }
}

function compileListAnew(shape: TableShape, options: ReadOptions): CompiledList {
  if (options.with === undefined) {
    const { statement, parameters } = compileSelect(shape, columnsOf(shape, options), options)
    return { statement: { ...statement, form: rowsOf(shape, options.only) }, parameters }
  }
  if (options.lock) throw new DatabaseError('usage', 'Rows are locked without what belongs to them; load that by another call.')
  const tree = compileTree(shape, options.with)
  const { statement, parameters } = compileSelect(shape, columnsOf(shape, options) + tree.sql, options, rootOf(tree))
  const exactIntegers = shape.exactIntegers || tree.exactIntegers
  const form = rowsOf(shape, options.only, tree)
  return { statement: { ...statement, exactIntegers, form }, parameters: [...tree.parameters, ...parameters] }
}

export function compileSelect(
  shape: TableShape,
  columns: string,
  options: ReadOptions,
  alias = '',
): { statement: Statement; parameters: Cell[] } {
  const where = whereOf(shape, options)
  const order = orderIn(shape, options.orderBy).map(({ name, descending }) => shape.order(name, descending))
  const { dialect } = shape
  const lock = options.lock && dialect.lockRows(options.lock)
  const select = `SELECT ${columns}`
  const orderSql = order.length === 0 ? '' : ` ORDER BY ${order.join(', ')}`
  let sql = `${select} FROM ${shape.quoted}${alias}${lock?.behindTable ?? ''}${where.sql}${orderSql}`
  const { limit, offset } = options
  for (const [word, count] of Object.entries({ limit, offset })) {
    if (count !== undefined && !(Number.isSafeInteger(count) && count >= 0)) {
      throw new DatabaseError('usage', `The ${word} is a whole number from 0 on.`)
    }
  }
  const parameters = [...where.parameters]
  if (limit !== undefined || offset !== undefined) {
    const from = offset === undefined ? {} : { offset }
    const range = { limit: limit ?? Number.MAX_SAFE_INTEGER, ...from, ordered: order.length > 0 }
    if (lock && dialect.lockedRange) {
      const parts = { select, from: shape.quoted, where: where.sql, order: orderSql, range }
      const list = dialect.lockedRange({ ...parts, lock: options.lock!, atEnd: lock.atEnd })
      const statement: Statement = {
        sql: list.sql,
        exactIntegers: shape.exactIntegers,
        ...(list.first ? { first: list.first } : {}),
      }
      return { statement, parameters: [...parameters, ...list.parameters] }
    }
    const limited = dialect.limited(range)
    sql += limited.sql
    parameters.push(...limited.parameters)
  }
  if (lock) sql += lock.atEnd
  return { statement: { sql, exactIntegers: shape.exactIntegers }, parameters }
}
