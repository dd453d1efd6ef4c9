// What the verbs need to know of a table, worked out once per database: quoted names, encoders, decoders, roles.
import { DatabaseError } from './errors.ts'
import type { Cell, Dialect, LoadStatement, RawRow, Statement } from './engine.ts'
import { systemTables } from './migrations/journal.ts'
import { findRelation, type FoundRelation } from './schema/relations.ts'
import type { Schema } from './schema/schema.ts'
import { valueOf } from './schema/literals.ts'
import type { ColumnRole, ColumnState, SchemaState, TableState } from './schema/state.ts'

/** Where the layer takes what it fills from. */
export interface Filling {
  readonly now: () => Date
  readonly newId: () => string
}

export interface TableShape {
  readonly table: TableState
  readonly dialect: Dialect
  readonly quoted: string
  readonly columns: ReadonlyMap<string, ColumnState>
  readonly updatedAt: string | undefined
  readonly deletedAt: string | undefined
  /** The column that counts the changes of a row. */
  readonly version: string | undefined
  /** What rows get in columns they do not name. */
  readonly defaults: ReadonlyMap<string, unknown>
  /** True where some column's whole numbers may not fit a JavaScript number. */
  readonly exactIntegers: boolean
  readonly relations: ReadonlyMap<string, FoundRelation>
  /** Another table of the same schema. */
  readonly reach: (table: string) => TableShape
  /** True where a row that does not name the column gets a value from the layer. */
  readonly isFilled: (column: string) => boolean
  /** That value; undefined where there is none. Numbers of counters are not given here. */
  readonly fill: (column: ColumnState, filling: Filling) => unknown
  readonly quote: (column: string) => string
  /** The columns by name, for a SELECT: whatever else a table holds by then is not read. */
  readonly everyColumn: string
  /** The same of those names; in a SELECT inside another one, which reads them, `inner`. */
  readonly theseColumns: (names: readonly string[], inner?: boolean) => string
  /** The column of that name. @throws DatabaseError `usage` where there is none. */
  readonly known: (name: string) => ColumnState
  readonly order: (column: string, descending: boolean) => string
  readonly place: (column: string) => string
  readonly stored: (column: string) => string
  readonly selected: (column: string) => string
  /** A column compared with one parameter. */
  readonly compared: (column: string, operator: string) => string
  readonly isOneOf: (column: string) => string
  readonly encode: (column: string, value: unknown) => Cell
  /** The columns an insert gives: all but those the database computes. */
  readonly writtenColumns: readonly ColumnState[]
  /** True where it has a column of numbers the layer gives. */
  readonly counts: boolean
  /** The statement that loads many rows, where the engine has one. */
  readonly load: LoadStatement | undefined
  /** How many rows are loaded that leave all other columns empty. */
  readonly loading: (columns: readonly ColumnState[]) => Loading
  /** A statement made once for each key. */
  readonly kept: (key: string, sql: () => string) => Statement
  /** Turns cells into values, in place. */
  readonly decode: (row: RawRow) => Record<string, unknown>
  /** A row out of the cells of the columns that are written, in their order. */
  readonly rowOf: (cells: readonly Cell[]) => Record<string, unknown>
}

/** Many rows of some columns. */
export interface Loading {
  readonly columns: readonly ColumnState[]
  readonly load: LoadStatement
  /** A whole row out of the cells of these columns. */
  readonly rowOf: TableShape['rowOf']
}

// Shapes of calls for one table; a program has a few dozen.
const keptStatements = 500

/** What a table has to do with others. */
export interface Surroundings {
  readonly relations: ReadonlyMap<string, FoundRelation>
  readonly shapes: ReadonlyMap<string, TableShape>
}

/** Makes each statement once. */
function keeperOf(exactIntegers: boolean): TableShape['kept'] {
  const statements = new Map<string, Statement>()
  return (key, sql) => {
    const found = statements.get(key)
    if (found) return found
    const made = { sql: sql(), exactIntegers }
    if (statements.size >= keptStatements) statements.delete(statements.keys().next().value!)
    statements.set(key, made)
    return made
  }
}

function selectionOf(
  { name: table, columns }: TableState,
  dialect: Dialect,
  known: TableShape['known'],
): Pick<TableShape, 'everyColumn' | 'theseColumns'> {
  return {
    everyColumn: columns.map((column) => dialect.selected(column)).join(', '),
    theseColumns: (names, inner) =>
      named(table, names)
        .map((name) => (inner ? dialect.quote(known(name).name) : dialect.selected(known(name))))
        .join(', '),
  }
}

/** @throws DatabaseError `usage` where it names none. */
export function named<Names extends readonly unknown[]>(table: string, only: Names): Names {
  if (only.length > 0) return only
  throw new DatabaseError('usage', `Of ${table} no column is asked for; name one in \`only\`, or leave it out.`, { table })
}

function decodeOf(table: TableState, dialect: Dialect): TableShape['decode'] {
  const decoders = table.columns.flatMap((column) => {
    const decode = dialect.decoder(column)
    return decode ? [{ name: column.name, decode }] : []
  })
  return (row) => {
    const values = row as Record<string, unknown>
    for (const { name, decode } of decoders) {
      const cell = row[name]
      if (cell !== null && cell !== undefined) values[name] = decode(cell)
    }
    return values
  }
}

/** @param given The columns there are cells of, in their order; all others are empty. */
function rowMaker(columns: readonly ColumnState[], dialect: Dialect, given = columns): TableShape['rowOf'] {
  const parts = columns.map((column) => ({ name: column.name, decode: dialect.decoder(column), at: given.indexOf(column) }))
  return (cells) => {
    const row: Record<string, unknown> = {}
    for (const { name, decode, at } of parts) {
      const cell = at < 0 ? null : cells[at]!
      row[name] = cell === null || decode === undefined ? cell : decode(cell)
    }
    return row
  }
}

function loadingOf(table: TableState, dialect: Dialect, written: readonly ColumnState[]): TableShape['loading'] {
  const known = new Map<string, Loading>()
  return (columns) => {
    const key = columns.map(({ name }) => name).join()
    const found = known.get(key)
    if (found) return found
    const empty = written.filter((column) => !columns.includes(column))
    const made = { columns, load: dialect.load!(table, columns, empty), rowOf: rowMaker(written, dialect, columns) }
    if (known.size >= keptStatements) known.clear()
    known.set(key, made)
    return made
  }
}

export function shapeOf(table: TableState, dialect: Dialect, { relations, shapes }: Surroundings): TableShape {
  const columns = new Map(table.columns.map((column) => [column.name, column]))
  const roleOf = (role: ColumnRole) => table.columns.find((column) => column.role === role)?.name
  const known = (name: string): ColumnState => {
    const column = columns.get(name)
    if (!column)
      throw new DatabaseError('usage', `Table ${table.name} has no column ${name}.`, { table: table.name, columns: [name] })
    return column
  }
  const defaults = new Map(
    table.columns.flatMap((column) =>
      column.default === undefined ? [] : [[column.name, valueOf(column.type, column.default)] as const],
    ),
  )
  const writtenColumns = table.columns.filter(({ generated }) => !generated)
  const exactIntegers = table.columns.some((column) => dialect.needsExactIntegers(column))
  return {
    table,
    dialect,
    writtenColumns,
    counts: table.columns.some(({ type }) => type.kind === 'counter'),
    load: dialect.load?.(table, writtenColumns),
    loading: loadingOf(table, dialect, writtenColumns),
    kept: keeperOf(exactIntegers),
    columns,
    quoted: dialect.quote(table.name),
    updatedAt: roleOf('updated at'),
    deletedAt: roleOf('deleted at'),
    version: roleOf('version'),
    defaults,
    relations,
    reach: (name) => shapes.get(name)!,
    isFilled: (name) => {
      const { role, type } = known(name)
      return defaults.has(name) || type.kind === 'counter' || (role !== undefined && role !== 'deleted at')
    },
    fill: ({ name, role }, { now, newId }) => {
      if (role === 'created at' || role === 'updated at') return now()
      if (role === 'generated id') return newId()
      return role === 'version' ? 1 : defaults.get(name)
    },
    exactIntegers,
    quote: (name) => dialect.quote(known(name).name),
    ...selectionOf(table, dialect, known),
    known,
    order: (name, descending) => dialect.order(known(name), descending),
    place: (name) => dialect.place(known(name)),
    stored: (name) => dialect.stored(known(name)),
    selected: (name) => dialect.selected(known(name)),
    compared: (name, operator) => {
      const column = known(name)
      return dialect.compared?.(column, operator) ?? `${dialect.quote(name)} ${operator} ${dialect.place(column)}`
    },
    isOneOf: (name) => dialect.isOneOf(known(name)),
    encode: (name, value) => dialect.encode(known(name), value, table.name),
    decode: decodeOf(table, dialect),
    rowOf: rowMaker(writtenColumns, dialect),
  }
}

/** The shapes of a schema's tables, and of the layer's own. @throws DatabaseError `usage` for a relation that no foreign key makes. */
export function shapesOf(schema: Schema, states: SchemaState, dialect: Dialect): Map<string, TableShape> {
  const shapes = new Map<string, TableShape>()
  const relations = new Map(Object.values(schema).map((table) => [table.name, table.relations]))
  for (const [name, table] of [...states, ...systemTables]) {
    const found = Object.entries(relations.get(name) ?? {}).map(
      ([relation, given]) => [relation, findRelation(table, relation, given, states)] as const,
    )
    shapes.set(name, shapeOf(table, dialect, { relations: new Map(found), shapes }))
  }
  return shapes
}
