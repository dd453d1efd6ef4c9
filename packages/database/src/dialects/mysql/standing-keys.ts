// Which foreign keys really stand at some point of a migration: one whose table is not there yet, or is of another type, waits.
import type { ColumnState, ForeignKeyState, SchemaState, TableState } from '../../schema/state.ts'
import { foreignKeySql, quote } from '../standard-sql.ts'
import { typeOf } from './column-types.ts'
import type { Flavour } from './flavour.ts'

export interface StandingKey {
  /** The table it is of. */
  owner: string
  key: ForeignKeyState
  addSql: string
  dropSql: string
}

/** Every foreign key of a schema that stands. */
export const standingKeys = (schema: SchemaState, flavour: Flavour): StandingKey[] =>
  [...schema.values()].flatMap((table) =>
    table.foreignKeys.filter((key) => stands(key, table, schema, flavour)).map((key) => standing(table.name, key)),
  )

/** The key is of that column, or points at it. */
export const concerns = ({ owner, key }: StandingKey, table: string, column: string): boolean =>
  (owner === table && key.columns.includes(column)) || (key.table === table && key.references.includes(column))

const standing = (owner: string, key: ForeignKeyState): StandingKey => ({
  owner,
  key,
  addSql: `ALTER TABLE ${quote(owner)} ADD ${foreignKeySql(key)}`,
  dropSql: `ALTER TABLE ${quote(owner)} DROP FOREIGN KEY ${quote(key.name)}`,
})

/** The table a key points at is there, and both sides are kept alike. */
export function stands(key: ForeignKeyState, table: TableState, schema: SchemaState, flavour: Flavour): boolean {
  const target = key.table === table.name ? table : schema.get(key.table)
  return target !== undefined && unlikeColumn(key, table, target, flavour) === undefined
}

/** The first column of a key whose values are kept otherwise than where it points. */
export function unlikeColumn(key: ForeignKeyState, table: TableState, target: TableState, flavour: Flavour): string | undefined {
  const find = ({ columns }: TableState, name: string) => columns.find((column) => column.name === name)
  return key.columns.find((name, place) => {
    const [own, other] = [find(table, name), find(target, key.references[place]!)]
    return !own || !other || kept(own, flavour) !== kept(other, flavour)
  })
}

/** Texts and bytes may differ in length, as long as none is kept outside of its row. */
const kept = (column: ColumnState, flavour: Flavour): string => {
  const { type, collation = '' } = typeOf(column, flavour)
  return `${type.replace(/^(var\w+)\(\d+\)$/, '$1')} ${collation}`
}
