// SQL that dialects share: quoted names, text literals, and the expressions of checks and predicates.
import type { Cell, Insert, Range, RowLockWords, Savepoint } from '../engine.ts'
import type { RowChange } from '../migrations/operations.ts'
import { columnOf, type ColumnState, type Expression, type ForeignKeyState, type TableState } from '../schema/state.ts'

export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`

export const textLiteral = (value: string): string => `'${value.replaceAll("'", "''")}'`

export const columnList = (columns: readonly string[]): string => columns.map(quote).join(', ')

/** How one dialect writes a literal beside a column, as that column keeps it. */
export type LiteralSql = (column: ColumnState, value: unknown, table: string) => string

/** How a column is named in an expression. */
export type ColumnSql = (column: ColumnState) => string

/** An expression of a check or a predicate; a comparison always has a column, beside which its literals are written. */
export function expressionSql(
  literal: LiteralSql,
  expression: Expression,
  table: TableState,
  columnSql: ColumnSql = ({ name }) => quote(name),
): string {
  const sql = (inner: Expression, beside?: ColumnState): string => {
    if ('column' in inner) return columnSql(columnOf(table, inner.column))
    if ('value' in inner) return beside ? literal(beside, inner.value, table.name) : plainLiteral(inner.value)
    if ('compare' in inner) {
      const column = columnBeside(inner.left, table) ?? columnBeside(inner.right, table)
      return `${sql(inner.left, column)} ${inner.compare} ${sql(inner.right, column)}`
    }
    if ('sum' in inner) return inner.sum.map((item) => sql(item, beside)).join(' + ')
    if ('and' in inner) return inner.and.map((item) => `(${sql(item)})`).join(' AND ')
    if ('or' in inner) return inner.or.map((item) => `(${sql(item)})`).join(' OR ')
    if ('not' in inner) return 'isNull' in inner.not ? `${sql(inner.not.isNull)} IS NOT NULL` : `NOT (${sql(inner.not)})`
    return `${sql(inner.isNull)} IS NULL`
  }
  return sql(expression)
}

const plainLiteral = (value: string | number | boolean | null): string => {
  if (value === null) return 'NULL'
  return typeof value === 'string' ? textLiteral(value) : String(Number(value))
}

function columnBeside(expression: Expression, table: TableState): ColumnState | undefined {
  if ('column' in expression) return columnOf(table, expression.column)
  if ('sum' in expression) return expression.sum.map((item) => columnBeside(item, table)).find((column) => column !== undefined)
  return undefined
}

export const foreignKeySql = (key: ForeignKeyState): string =>
  `CONSTRAINT ${quote(key.name)} FOREIGN KEY (${columnList(key.columns)}) REFERENCES ${quote(key.table)} (${columnList(key.references)}) ON DELETE ${key.onDelete.toUpperCase()}`

/** A change of rows in one statement; `also` holds for the rows it is about, besides its own condition. */
export function changeRowsSql(table: string, { set, where }: RowChange, also: readonly string[] = []): string {
  const changes = Object.entries(set).map(([name, sql]) => `${quote(name)} = (${sql})`)
  const conditions = [...(where === undefined ? [] : [where]), ...also].map((condition) => `(${condition})`)
  return `UPDATE ${quote(table)} SET ${changes.join(', ')}${conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`}`
}

/** Rows by one INSERT. `ending` says what becomes of one that collides. */
export function insertSql({ table, columns, empty = [], rows }: Insert, ending = ''): string {
  const row = `(${[...columns.map(() => '?'), ...empty.map(() => 'NULL')].join(', ')})`
  const places = Array.from({ length: rows }, () => row).join(', ')
  return `INSERT INTO ${quote(table.name)} (${columnList([...columns, ...empty].map(({ name }) => name))}) VALUES ${places}${ending}`
}

/** One row is wanted so often that it has a text of its own: a planner knows more of it. */
export const limitSql = ({ limit, offset }: Range): { sql: string; parameters: Cell[] } => {
  if (offset !== undefined) return { sql: ' LIMIT ? OFFSET ?', parameters: [limit, offset] }
  return limit === 1 ? { sql: ' LIMIT 1', parameters: [] } : { sql: ' LIMIT ?', parameters: [limit] }
}

export const savepointSql = (name: string): Savepoint => ({
  set: `SAVEPOINT ${name}`,
  release: `RELEASE SAVEPOINT ${name}`,
  takeBack: `ROLLBACK TO SAVEPOINT ${name}`,
})

/** What dialects share that keep to the usual SQL in these. */
export const usualSql = {
  selected: ({ name }: ColumnState) => quote(name),
  stored: () => '?',
  comparesRows: true,
  limited: limitSql,
  savepoint: savepointSql,
  lockRows: (lock: 'wait' | 'skip'): RowLockWords => ({
    behindTable: '',
    atEnd: lock === 'skip' ? ' FOR UPDATE SKIP LOCKED' : ' FOR UPDATE',
  }),
}
