// A changed column in the SQL of MariaDB and MySQL: in its place, or made beside the old one, whose place it then takes in one statement.
import type { Operation } from '../../migrations/operations.ts'
import {
  columnsIn,
  columnsOfIndex,
  type ColumnState,
  type IndexState,
  type SchemaState,
  type TableState,
} from '../../schema/state.ts'
import { compileConversion } from '../conversion.ts'
import { columnList, quote } from '../standard-sql.ts'
import { addIndexSql, alterSql, dropIndexSql, stepAside } from './changed-parts.ts'
import { checkName, literal, typeOf, typeSql } from './column-types.ts'
import { convertType } from './convert.ts'
import { checksOf, columnSql, keyIndexes } from './ddl.ts'
import type { Flavour } from './flavour.ts'
import { concerns, standingKeys } from './standing-keys.ts'

type AlterColumn = Extract<Operation, { kind: 'alter column' }>

export interface Place {
  before: SchemaState
  after: SchemaState
  flavour: Flavour
}

export function alterColumn(operation: AlterColumn, place: Place): string[] {
  const [before, after] = [place.before.get(operation.table)!, place.after.get(operation.table)!]
  const { expression } = compileConversion({ literal, convert: convertType }, { ...operation, conversion: operation.up })
  const keys = keysAside(operation, place)
  if (isMadeBeside(operation, expression, place.flavour)) {
    const made = quote(nameBeside(before))
    return [
      ...keys.dropped,
      ...alterSql(before.name, [
        `ADD COLUMN ${besideSql(operation.to, before, place.flavour)} AFTER ${quote(operation.from.name)}`,
      ]),
      `UPDATE ${quote(before.name)} SET ${made} = ${expression}`,
      ...alterSql(before.name, exchange(operation, before, after, place.flavour)),
      ...keys.added,
    ]
  }
  const filled = `UPDATE ${quote(before.name)} SET ${quote(operation.to.name)} = ${expression}`
  return [
    ...keys.dropped,
    ...(expression === undefined ? [] : [filled]),
    ...alterSql(before.name, inPlace(operation, before, after, place.flavour)),
    ...keys.added,
  ]
}

/**
 * How the schema stands while a column is made beside the old one, and what takes that away; until the exchange, the statement of
 * that number, nothing is lost. Undefined where it is changed in its place.
 */
export function halfAltered(
  operation: AlterColumn,
  place: Place,
): { state: SchemaState; back: string[]; until: number } | undefined {
  const { before, flavour } = place
  const table = before.get(operation.table)!
  const { expression } = compileConversion({ literal, convert: convertType }, { ...operation, conversion: operation.up })
  if (!isMadeBeside(operation, expression, flavour)) return undefined
  const name = nameBeside(table)
  const { default: _none, ...bare } = operation.to
  const half = { ...table, columns: [...table.columns, { ...bare, name, nullable: true }] }
  const keys = keysAside(operation, place)
  return {
    state: new Map([...before, [table.name, half]]),
    until: keys.dropped.length + 2,
    back: [...alterSql(table.name, [`DROP COLUMN ${quote(name)}`]), ...keysAside(operation, { ...place, after: before }).added],
  }
}

/** Where values change with the way they are kept, the old ones stay until all is done. */
const isMadeBeside = ({ from, to }: AlterColumn, expression: string | undefined, flavour: Flavour): boolean =>
  expression !== undefined &&
  (typeSql(from, flavour) !== typeSql(to, flavour) || typeOf(from, flavour).check !== typeOf(to, flavour).check)

/** A name that no column of the table has. */
function nameBeside({ columns }: TableState): string {
  const taken = new Set(columns.map(({ name }) => name.toLowerCase()))
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? '__new' : `__new_${number}`
    if (!taken.has(name)) return name
  }
}

const besideSql = ({ default: _none, ...to }: ColumnState, table: TableState, flavour: Flavour): string =>
  columnSql({ ...to, name: nameBeside(table), nullable: true }, table, flavour)

/** The new column takes the place of the old one, with all that stands on it: one statement, there whole or not at all. */
function exchange({ from, to }: AlterColumn, before: TableState, after: TableState, flavour: Flavour): string[] {
  const reads = (table: TableState): Set<string> =>
    new Set([
      checkName(table.name, from.name),
      ...table.checks.filter(({ expression }) => columnsIn(expression).includes(from.name)).map(({ name }) => name),
    ])
  const holds = (index: IndexState) => columnsOfIndex(index).includes(from.name)
  const keysOf = (table: TableState) => keyIndexes(table).filter(({ columns }) => columns.includes(from.name))
  const isOfKey = before.primaryKey.includes(from.name)
  const checks = stepAside(checksOf(before, flavour), checksOf(after, flavour), (name) => reads(before).has(name))
  return [
    ...checks.dropped,
    ...before.indexes.filter(holds).flatMap((index) => dropIndexSql(index)),
    ...keysOf(before).map(({ name }) => `DROP INDEX ${quote(name)}`),
    ...(isOfKey ? ['DROP PRIMARY KEY'] : []),
    `DROP COLUMN ${quote(from.name)}`,
    `CHANGE COLUMN ${quote(nameBeside(before))} ${columnSql(to, after, flavour)}`,
    ...(isOfKey ? [`ADD PRIMARY KEY (${columnList(after.primaryKey)})`] : []),
    ...after.indexes.filter(holds).flatMap((index) => addIndexSql(index, after, flavour)),
    ...keysOf(after).map(({ sql }) => `ADD ${sql}`),
    ...checks.added,
  ]
}

/** The column as it is to be; what reads it in the words of its old type is made anew with it. */
function inPlace({ to }: AlterColumn, before: TableState, after: TableState, flavour: Flavour): string[] {
  const checks = stepAside(checksOf(before, flavour), checksOf(after, flavour))
  const indexes = after.indexes.flatMap((index, number) => {
    const old = before.indexes[number]!
    const same = addIndexSql(old, before, flavour).join() === addIndexSql(index, after, flavour).join()
    return same ? [] : [{ old, index }]
  })
  return [
    ...checks.dropped,
    ...indexes.flatMap(({ old }) => dropIndexSql(old)),
    `MODIFY COLUMN ${columnSql(to, after, flavour)}`,
    ...indexes.flatMap(({ index }) => addIndexSql(index, after, flavour)),
    ...checks.added,
  ]
}

/** Foreign keys the column is of: the server changes no such type. One whose other side is of another type by then waits for that. */
function keysAside({ table, from, to }: AlterColumn, { before, after, flavour }: Place): { dropped: string[]; added: string[] } {
  if (typeSql(from, flavour) === typeSql(to, flavour)) return { dropped: [], added: [] }
  const about = (schema: SchemaState) => standingKeys(schema, flavour).filter((standing) => concerns(standing, table, from.name))
  return {
    dropped: about(before).map(({ dropSql }) => dropSql),
    added: about(after).map(({ addSql }) => addSql),
  }
}
