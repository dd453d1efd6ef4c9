// Changing rows: what an update says, by key or by condition, and what becomes of a version that is no longer the row's.
import { compileWhere } from './conditions.ts'
import type { Cell, Statement } from './engine.ts'
import { DatabaseError, NotFound } from './errors.ts'
import { explainedError } from './explanation.ts'
import { compileSelect } from './query.ts'
import type { RepositoryContext } from './repository.ts'
import type { TableShape } from './shape.ts'

type Row = Record<string, unknown>

/** What an update sets: the columns that change, and those the layer moves on. @throws DatabaseError `usage` for a column that is not the program's to write. */
export function assignmentsSql(shape: TableShape, names: readonly string[]): string {
  const { updatedAt, version, table } = shape
  const parts = names.map((name) => {
    const column = shape.columns.get(name)
    if (column?.type.kind === 'counter') refuse(`${table.name}.${name} is given by the layer and does not change.`)
    if (column?.generated) refuse(`${table.name}.${name} is computed by the database and not written.`)
    return `${shape.quote(name)} = ${shape.stored(name)}`
  })
  if (updatedAt !== undefined && !names.includes(updatedAt)) parts.push(`${shape.quote(updatedAt)} = ${shape.stored(updatedAt)}`)
  if (version !== undefined) parts.push(`${shape.quote(version)} = ${shape.quote(version)} + 1`)
  return parts.join(', ')
}

/** The parameters of that. */
export function assignedCells(context: RepositoryContext, shape: TableShape, names: readonly string[], changes: Row): Cell[] {
  const cells: Cell[] = []
  for (const name of names) cells.push(shape.encode(name, changes[name]))
  const { updatedAt } = shape
  if (updatedAt !== undefined && !names.includes(updatedAt)) cells.push(shape.encode(updatedAt, context.now()))
  return cells
}

function refuse(sentence: string): never {
  throw new DatabaseError('usage', sentence)
}

/** Changes every row for which `where` holds, and tells how many; without any change it only counts them. */
export async function changeWhere(
  context: RepositoryContext,
  shape: TableShape,
  where: object,
  changes: Row,
  options: { onlyDeleted?: boolean } = {},
): Promise<number> {
  const names = namesOf(changes)
  if (shape.version !== undefined && names.includes(shape.version)) {
    refuse(`${shape.table.name}.${shape.version} is counted by the layer; a condition may name it.`)
  }
  const condition = compileWhere(shape, where, options)
  if (names.length === 0) return countWhere(context, shape, where)
  const statement = { sql: `UPDATE ${shape.quoted} SET ${assignmentsSql(shape, names)}${condition.sql}` }
  return run(context, shape, statement, [...assignedCells(context, shape, names, changes), ...condition.parameters])
}

export const namesOf = (changes: Row): string[] => Object.keys(changes).filter((name) => changes[name] !== undefined)

async function run(context: RepositoryContext, shape: TableShape, statement: Statement, cells: readonly Cell[]): Promise<number> {
  try {
    return (await context.connection.run(statement, cells)).changes
  } catch (error) {
    throw explainedError(error, shape)
  }
}

export async function countWhere(
  context: RepositoryContext,
  shape: TableShape,
  where: object,
  options: { includeDeleted?: boolean } = {},
): Promise<number> {
  const { statement, parameters } = compileSelect(shape, `count(*) AS ${shape.dialect.quote('count')}`, { ...options, where })
  const [row] = await context.connection.all(statement, parameters)
  return Number(row?.['count'])
}

/**
 * Changes the row with that key; told a version, only where it is still the row's.
 * @throws NotFound where there is no such row, DatabaseError `stale` where it is of another version.
 */
export async function changeByKey(context: RepositoryContext, shape: TableShape, key: Row, changes: Row): Promise<void> {
  const { version } = shape
  const expected = version === undefined ? undefined : changes[version]
  const names = namesOf(changes).filter((name) => name !== version)
  const where = expected === undefined ? key : { ...key, [version!]: expected }
  const changed = await (names.length === 0
    ? countWhere(context, shape, where)
    : run(context, shape, ...updateByKey(context, shape, names, where, changes)))
  if (changed > 0) return
  if (expected !== undefined) await refuseStale(context, shape, key)
  throw new NotFound(shape.table.name, describedKey(shape, key))
}

/** The text depends on the names alone, so it is made once for each list of them. */
function updateByKey(
  context: RepositoryContext,
  shape: TableShape,
  names: readonly string[],
  where: Row,
  changes: Row,
): [Statement, Cell[]] {
  const keyNames = Object.keys(where)
  const statement = shape.kept(
    `update ${names.join()} by ${keyNames.join()}`,
    () => `UPDATE ${shape.quoted} SET ${assignmentsSql(shape, names)}${byKey(shape, keyNames)}`,
  )
  const cells = assignedCells(context, shape, names, changes)
  for (const name of keyNames) cells.push(shape.encode(name, where[name]))
  return [statement, cells]
}

/** The condition that names a row that is in sight. */
export function byKey(shape: TableShape, names: readonly string[]): string {
  const parts = names.map((name) => `${shape.quote(name)} = ${shape.place(name)}`)
  if (shape.deletedAt !== undefined) parts.push(`${shape.quote(shape.deletedAt)} IS NULL`)
  return ` WHERE ${parts.join(' AND ')}`
}

/** @throws DatabaseError `stale` where the row is there. */
async function refuseStale(context: RepositoryContext, shape: TableShape, key: Row): Promise<void> {
  if ((await countWhere(context, shape, key)) === 0) return
  const { table } = shape
  throw new DatabaseError('stale', `${table.name}: the row has been changed since it was read; read it again.`, {
    table: table.name,
    columns: [shape.version!],
  })
}

/** After a delete that met no row: where it named one row and a version, that may no longer be the row's. */
export async function refuseStaleDelete(context: RepositoryContext, shape: TableShape, where: Row): Promise<void> {
  const { version, table } = shape
  if (version === undefined || typeof where[version] !== 'number') return
  const key = Object.fromEntries(table.primaryKey.map((name) => [name, where[name]]))
  const isOneRow = Object.values(key).every((part) => ['string', 'number', 'bigint'].includes(typeof part))
  if (isOneRow) await refuseStale(context, shape, key)
}

export function describedKey({ table }: TableShape, key: Row): string {
  const [first] = table.primaryKey
  return table.primaryKey.length === 1
    ? String(key[first!])
    : table.primaryKey.map((name) => `${name} ${String(key[name])}`).join(', ')
}
