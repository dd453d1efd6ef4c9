// A changed column in SQL Server's SQL: in its place where its values stay what they are, else by a new column in its place.
import type { Conversion, Operation } from '../../migrations/operations.ts'
import type { ColumnState } from '../../schema/state.ts'
import { compileConversion, type CompiledConversion } from '../conversion.ts'
import { quote } from '../standard-sql.ts'
import { literal, nameBeside, typeOf, typeSql } from './column-types.ts'
import { convertType } from './convert.ts'
import { renameSql } from './ddl.ts'

export const conversionOf = (table: string, from: ColumnState, to: ColumnState, conversion: Conversion): CompiledConversion =>
  compileConversion({ literal, convert: convertType }, { table, from, to, conversion })

/** True where the server keeps the column in another way afterwards: nothing may stand on it meanwhile. */
export const isReshaped = (from: ColumnState, to: ColumnState): boolean =>
  typeOf(from).type !== typeOf(to).type || from.nullable !== to.nullable

/** The change of the column alone; what stands on it has stepped aside. */
export function alterColumn({ table, from, to, up }: Extract<Operation, { kind: 'alter column' }>): string[] {
  if (to.generated) return []
  const { expression } = conversionOf(table, from, to, up)
  const alter = `ALTER TABLE ${quote(table)}`
  const name = quote(to.name)
  const settle = (column: ColumnState) =>
    `${alter} ALTER COLUMN ${quote(column.name)} ${typeSql(column)} ${column.nullable ? 'NULL' : 'NOT NULL'}`
  const typeChanges = typeOf(from).type !== typeOf(to).type
  if (expression === undefined) return isReshaped(from, to) ? [settle(to)] : []
  if (!typeChanges) {
    return [
      ...(to.nullable && !from.nullable ? [settle(to)] : []),
      `UPDATE ${quote(table)} SET ${name} = ${expression}`,
      ...(!to.nullable && from.nullable ? [settle(to)] : []),
    ]
  }
  // No name of a schema holds a point.
  const fresh = nameBeside(to.name, 'new')
  return [
    `${alter} ADD ${quote(fresh)} ${typeSql(to)} NULL`,
    `UPDATE ${quote(table)} SET ${quote(fresh)} = ${expression}`,
    `${alter} DROP COLUMN ${name}`,
    renameSql([table, fresh], to.name, 'COLUMN'),
    ...(to.nullable ? [] : [settle(to)]),
  ]
}
