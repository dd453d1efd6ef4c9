// Taking rows: they are chosen, changed and handed out together, and none to two that take at once.
import { assignedCells, assignmentsSql, namesOf } from './changing.ts'
import type { Where } from './conditions.ts'
import type { Cell, Statement } from './engine.ts'
import { DatabaseError } from './errors.ts'
import { explained } from './explanation.ts'
import { compileList, compileSelect, readRows, type ReadOptions } from './query.ts'
import type { RepositoryContext } from './repository.ts'
import type { AnyTable, ChangesOf, RowOf } from './schema/schema.ts'
import type { TableShape } from './shape.ts'

type Row = Record<string, unknown>

export interface TakeOptions<T extends AnyTable> {
  where: Where<RowOf<T>>
  orderBy?: { [K in keyof RowOf<T>]?: 'asc' | 'desc' }
  /** How many at most. */
  limit: number
  set: ChangesOf<T>
  /** What is added to whole numbers of the row; an empty one stays empty. */
  add?: { [K in keyof RowOf<T> as NonNullable<RowOf<T>[K]> extends number ? K : never]?: number }
}

/** The same with the types of the table forgotten. */
interface Taking {
  readonly where: object
  readonly orderBy?: object | undefined
  readonly limit: number
  readonly set: object
  readonly add?: object | undefined
}

/** What is set and added, checked. */
interface Changes {
  readonly sql: string
  readonly cells: readonly Cell[]
}

/** @throws DatabaseError `usage` for what cannot be taken, or changed. */
export async function takeRows(context: RepositoryContext, shape: TableShape, taking: Taking): Promise<Row[]> {
  const [key, ...more] = shape.table.primaryKey
  if (key === undefined || more.length > 0) {
    throw new DatabaseError('usage', `Rows of ${shape.table.name} cannot be taken: its primary key is not one column.`)
  }
  const { where, orderBy, limit } = taking
  const options: ReadOptions = { where, orderBy, limit, lock: 'skip' }
  const changes = changesOf(context, shape, taking)
  return explained(shape, () =>
    shape.dialect.takeSql
      ? takeAtOnce(context, shape, key, options, changes)
      : takeInSteps(context, shape, key, options, changes),
  )
}

function changesOf(context: RepositoryContext, shape: TableShape, { set, add = {} }: Taking): Changes {
  const names = namesOf(set as Row)
  const added = Object.entries(add as Record<string, number | undefined>).filter((entry) => entry[1] !== undefined)
  for (const [name, count] of added) {
    const refuse = (why: string): never => {
      throw new DatabaseError('usage', `${shape.table.name}.${name}: ${why}.`)
    }
    if (shape.columns.get(name)?.type.kind !== 'integer') refuse('only to a column of whole numbers something is added')
    if (!Number.isSafeInteger(count)) refuse('what is added is a whole number')
    if (names.includes(name)) refuse('a column is set or added to, not both')
  }
  const counted = added.map(([name]) => `${shape.quote(name)} = ${shape.quote(name)} + ?`)
  const sql = [assignmentsSql(shape, names), ...counted].filter((part) => part !== '').join(', ')
  if (sql === '') throw new DatabaseError('usage', `Rows of ${shape.table.name} are taken by changing them; nothing is changed.`)
  return { sql, cells: [...assignedCells(context, shape, names, set as Row), ...added.map(([, count]) => count!)] }
}

/** What a row is called while it is taken, and its place among them; no column begins so. */
const [taken, place] = [' taken', ' place']

async function takeAtOnce(
  { connection }: RepositoryContext,
  shape: TableShape,
  key: string,
  options: ReadOptions,
  changes: Changes,
): Promise<Row[]> {
  const { dialect, quoted, everyColumn, exactIntegers } = shape
  const chosen = compileSelect(shape, `${shape.quote(key)} AS ${dialect.quote(taken)}`, options)
  const parts = { table: quoted, key: shape.quote(key), chosen: chosen.statement.sql, taken: dialect.quote(taken) }
  const statement: Statement = {
    sql: dialect.takeSql!({ ...parts, set: changes.sql, columns: everyColumn, place: dialect.quote(place) }),
    exactIntegers,
  }
  const rows = await connection.all(statement, [...chosen.parameters, ...changes.cells])
  // An engine changes rows in the order in which it meets them.
  return rows
    .toSorted((one, other) => Number(one[place]) - Number(other[place]))
    .map((row) => {
      delete row[place]
      return shape.decode(row)
    })
}

/** Chosen and held, changed, and read again, as some of it is worked out by the engine. */
async function takeInSteps(
  { connection }: RepositoryContext,
  shape: TableShape,
  key: string,
  options: ReadOptions,
  changes: Changes,
): Promise<Row[]> {
  const chosen = compileSelect(shape, shape.selected(key), options)
  const found = await connection.all(chosen.statement, chosen.parameters)
  if (found.length === 0) return []
  const keys = found.map((row) => shape.decode(row)[key])
  const list = shape.dialect.list(keys.map((value) => shape.encode(key, value)))
  const update = { sql: `UPDATE ${shape.quoted} SET ${changes.sql} WHERE ${shape.isOneOf(key)}` }
  await connection.run(update, [...changes.cells, list])
  const { statement, parameters } = compileList(shape, { where: { [key]: { in: keys } }, includeDeleted: true })
  const rows = new Map((await readRows(connection, statement, parameters)).map((row) => [row[key], row]))
  return keys.map((value) => rows.get(value)!)
}
