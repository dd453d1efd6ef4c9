// A changed column in Oracle's SQL: in its place where the server can make it so, else by a new column in its place.
import type { Conversion, Operation } from '../../migrations/operations.ts'
import type { ColumnState } from '../../schema/state.ts'
import { compileConversion, type CompiledConversion } from '../conversion.ts'
import { quote } from '../standard-sql.ts'
import { alter } from '../table-parts.ts'
import { literal, nameBeside, typeOf, typeSql } from './column-types.ts'
import { convertType } from './convert.ts'
import { dropColumnSql } from './ddl.ts'

type AlterColumn = Extract<Operation, { kind: 'alter column' }>

export const conversionOf = (table: string, from: ColumnState, to: ColumnState, conversion: Conversion): CompiledConversion =>
  compileConversion({ literal, convert: convertType }, { table, from, to, conversion })

/** True where the server keeps the column in another way afterwards: nothing may stand on it meanwhile. */
export const isReshaped = (from: ColumnState, to: ColumnState): boolean =>
  typeOf(from).type !== typeOf(to).type || from.nullable !== to.nullable

export const settleSql = (table: string, { name, nullable }: ColumnState): string =>
  `${alter(table)} MODIFY (${quote(name)} ${nullable ? 'NULL' : 'NOT NULL'})`

export const renameColumnSql = (table: string, from: string, to: string): string =>
  `${alter(table)} RENAME COLUMN ${quote(from)} TO ${quote(to)}`

const besideName = (column: string): string => nameBeside(column, 'new')

/** Whether the server makes the one type the other where it stands: only a longer one of the same kind, with values as they are. */
function isLonger(from: ColumnState, to: ColumnState): boolean {
  const [one, other] = [from, to].map((column) => /^(varchar2|raw|number)\((\d+)(?:,(\d+)| char)?\)$/.exec(typeSql(column)))
  if (!one || !other || one[1] !== other[1]) return false
  const [length, scale, longer, finer] = [one[2], one[3] ?? 0, other[2], other[3] ?? 0].map(Number) as [
    number,
    number,
    number,
    number,
  ]
  return finer >= scale && longer - finer >= length - scale
}

/** Where the new column is made beside the old one, until it takes its place. */
const isMadeBeside = (from: ColumnState, to: ColumnState, expression: string | undefined): boolean =>
  typeSql(from) !== typeSql(to) && !(expression === undefined && isLonger(from, to))

/** The change of the column alone; what stands on it has stepped aside. */
export function alterColumn({ table, from, to, up }: AlterColumn): string[] {
  if (to.generated) return []
  const { expression } = conversionOf(table, from, to, up)
  const settled = from.nullable === to.nullable ? [] : [settleSql(table, to)]
  if (isMadeBeside(from, to, expression)) {
    const made = besideName(to.name)
    return [
      `${alter(table)} ADD (${quote(made)} ${typeSql(to)} NULL)`,
      `UPDATE ${quote(table)} SET ${quote(made)} = ${expression ?? quote(from.name)}`,
      dropColumnSql(table, from.name),
      renameColumnSql(table, made, to.name),
      ...(to.nullable ? [] : [settleSql(table, to)]),
    ]
  }
  if (typeSql(from) !== typeSql(to)) return [`${alter(table)} MODIFY (${quote(to.name)} ${typeSql(to)})`, ...settled]
  const filled = expression === undefined ? [] : [`UPDATE ${quote(table)} SET ${quote(to.name)} = ${expression}`]
  return to.nullable ? [...settled, ...filled] : [...filled, ...settled]
}

/** The column that is made beside, until the statement of that number takes the old one away; undefined where none is made. */
export function halfAltered({
  table,
  from,
  to,
  up,
}: AlterColumn): { column: ColumnState; until: number; back: string } | undefined {
  if (to.generated || !isMadeBeside(from, to, conversionOf(table, from, to, up).expression)) return undefined
  const { default: _none, ...bare } = to
  const name = besideName(to.name)
  return { column: { ...bare, name, nullable: true }, until: 2, back: dropColumnSql(table, name) }
}
