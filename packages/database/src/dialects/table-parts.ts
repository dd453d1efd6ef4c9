// Parts of tables that engines which make each by itself have in common: constraints, and the table with those that stand in it.
import {
  columnOf,
  columnsIn,
  type ColumnState,
  type Expression,
  type ForeignKeyState,
  type SchemaState,
  type TableState,
} from '../schema/state.ts'
import type { Part } from './parts.ts'
import { columnList, quote } from './standard-sql.ts'

export const alter = (table: string): string => `ALTER TABLE ${quote(table)}`

/** These columns, and those they are computed from. */
export const reachedBy = (columns: readonly string[], table: TableState): string[] =>
  columns.flatMap((name) => {
    const { generated } = columnOf(table, name)
    return generated ? [name, ...columnsIn(generated)] : [name]
  })

/** Constraints in an engine's words. */
export class Constraints {
  readonly #rename: (table: string, from: string, to: string) => string[]
  readonly #checkOf: (column: ColumnState) => string | undefined
  readonly #expressionSql: (expression: Expression, table: TableState) => string
  readonly #nameBeside: (table: string, column: string) => string

  constructor(words: {
    /** What gives a constraint its name. */
    rename: (table: string, from: string, to: string) => string[]
    /** The check that holds what a column's type alone does not. */
    checkOf: (column: ColumnState) => string | undefined
    expressionSql: (expression: Expression, table: TableState) => string
    /** The name of what belongs to a column. */
    nameBeside: (table: string, column: string) => string
  }) {
    this.#rename = words.rename
    this.#checkOf = words.checkOf
    this.#expressionSql = words.expressionSql
    this.#nameBeside = words.nameBeside
  }

  part(table: string, name: string, sql: string): Pick<Part, 'name' | 'create' | 'drop' | 'rename'> {
    return {
      name,
      create: `${alter(table)} ADD CONSTRAINT ${quote(name)} ${sql}`,
      drop: `${alter(table)} DROP CONSTRAINT ${quote(name)}`,
      rename: (from) => this.#rename(table, from, name),
    }
  }

  checks(table: TableState): Part[] {
    const ofTypes = table.columns.flatMap((column): Part[] => {
      const check = this.#checkOf(column)
      if (check === undefined || column.generated) return []
      const name = this.#nameBeside(table.name, column.name)
      return [{ ...this.part(table.name, name, `CHECK (${check})`), reads: [column.name], follows: false }]
    })
    const named = table.checks.map(
      ({ name, expression }): Part => ({
        ...this.part(table.name, name, `CHECK (${this.#expressionSql(expression, table)})`),
        reads: reachedBy(columnsIn(expression), table),
        follows: false,
      }),
    )
    return [...ofTypes, ...named]
  }

  /** @param ending What the key itself says of rows that point at one that is deleted. */
  foreignKeys(table: TableState, schema: SchemaState, ending: (key: ForeignKeyState) => string = () => ''): Part[] {
    return table.foreignKeys
      .filter((key) => schema.has(key.table))
      .map((key) => {
        const { name, columns, table: target, references } = key
        const sql = `FOREIGN KEY (${columnList(columns)}) REFERENCES ${quote(target)} (${columnList(references)})${ending(key)}`
        return { ...this.part(table.name, name, sql), reads: columns, follows: true }
      })
  }
}

/** The table with the constraints that can stand in it, and the statements behind it: what is computed, and indexes. */
export function createTableSql(
  table: TableState,
  parts: readonly Part[],
  columnSql: (column: ColumnState, table: string) => string,
): string[] {
  const computed = new Set(table.columns.filter(({ generated }) => generated).map(({ name }) => name))
  const start = `${alter(table.name)} ADD `
  const stands = ({ create, reads, needs }: Part) =>
    create.startsWith(`${start}CONSTRAINT `) && needs === undefined && !reads.some((column) => computed.has(column))
  const made = parts.filter(({ comesWith }) => comesWith === undefined)
  const definitions = [
    ...table.columns.filter(({ generated }) => !generated).map((column) => columnSql(column, table.name)),
    ...made.filter(stands).map(({ create }) => create.slice(start.length)),
  ]
  const behind = made.filter((part) => !stands(part)).map(({ create }) => create)
  return [`CREATE TABLE ${quote(table.name)} (\n  ${definitions.join(',\n  ')}\n)`, ...behind]
}
