// The neutral model of a schema as plain JSON: what migrations carry, dialects compile and drift is measured against.

/** A column's type; it means the same on every engine (see the package's README for the mapping). */
export type ColumnType =
  | { kind: 'uuid' }
  /** `max` counts code points; a text in a key or an index needs one. */
  | { kind: 'text'; max?: number }
  /** A number given by the layer in insertion order, from a counter row; never given twice. */
  | { kind: 'counter' }
  | { kind: 'integer' }
  | { kind: 'bigint' }
  | { kind: 'decimal'; precision: number; scale: number }
  | { kind: 'double' }
  | { kind: 'boolean' }
  | { kind: 'date' }
  | { kind: 'timestamp' }
  | { kind: 'json' }
  | { kind: 'bytes'; max?: number }
  | { kind: 'enumeration'; values: readonly string[] }

/** A literal as it stands in a default or a check: decimals as strings, timestamps and dates as ISO text. */
export type Literal = string | number | boolean | null

export type Expression =
  | { column: string }
  | { value: Literal }
  | { compare: '=' | '<>' | '<' | '<=' | '>' | '>='; left: Expression; right: Expression }
  | { sum: readonly Expression[] }
  | { and: readonly Expression[] }
  | { or: readonly Expression[] }
  | { not: Expression }
  | { isNull: Expression }

/** Columns the layer itself fills. */
export type ColumnRole = 'generated id' | 'created at' | 'updated at' | 'deleted at' | 'version'

export interface ColumnState {
  name: string
  type: ColumnType
  nullable: boolean
  /** Given to rows that do not name the column; JSON columns take any JSON value. */
  default?: unknown
  role?: ColumnRole
  /** Names or describes a person: export and erase are generated from this mark. */
  personal?: boolean
  /** The database itself computes it from other columns of the row, whenever one of them changes, and stores it. */
  generated?: Expression
}

/** What becomes of rows that point at one that is deleted; `restrict` refuses at once, `no action` at the end of the statement. */
export type ForeignKeyAction = 'restrict' | 'cascade' | 'set null' | 'no action'

export interface ForeignKeyState {
  name: string
  columns: readonly string[]
  table: string
  references: readonly string[]
  onDelete: ForeignKeyAction
}

export interface IndexPart {
  column: string
  descending?: boolean
  /** The text in small letters (of A to Z only, which is what every engine agrees on) stands in the index. */
  lower?: boolean
}

export interface IndexState {
  name: string
  columns: readonly IndexPart[]
  unique: boolean
  /** Only rows for which this holds are in the index. */
  where?: Expression
}

export interface CheckState {
  name: string
  expression: Expression
}

export interface TableState {
  name: string
  columns: readonly ColumnState[]
  primaryKey: readonly string[]
  foreignKeys: readonly ForeignKeyState[]
  checks: readonly CheckState[]
  indexes: readonly IndexState[]
  /** Present for a view: it has columns, and nothing else of the above. */
  view?: { reads: readonly string[]; query: string }
}

export type ViewState = TableState & { view: NonNullable<TableState['view']> }

/** Tables and views by name, in the order in which they can be created. */
export type SchemaState = ReadonlyMap<string, TableState>

/** The column of that name. Throws a plain Error (a bug of the caller) where there is none. */
export function columnOf(table: TableState, name: string): ColumnState {
  const column = table.columns.find((candidate) => candidate.name === name)
  if (!column) throw new Error(`There is no column ${name} in table ${table.name}.`)
  return column
}

/** The column behind each part of an index, and those its predicate reads. */
export const columnsOfIndex = (index: IndexState): string[] => [
  ...index.columns.map(({ column }) => column),
  ...(index.where ? columnsIn(index.where) : []),
]

/** The columns an expression reads. */
export function columnsIn(expression: Expression): string[] {
  if ('column' in expression) return [expression.column]
  if ('value' in expression) return []
  if ('compare' in expression) return [...columnsIn(expression.left), ...columnsIn(expression.right)]
  if ('sum' in expression) return expression.sum.flatMap(columnsIn)
  if ('and' in expression) return expression.and.flatMap(columnsIn)
  if ('or' in expression) return expression.or.flatMap(columnsIn)
  if ('not' in expression) return columnsIn(expression.not)
  return columnsIn(expression.isNull)
}
