// Tables as code: columns plus keys, checks and indexes, resolved into the neutral state.
import { DatabaseError } from '../errors.ts'
import type { AnyColumn } from './columns.ts'
import { literalOf } from './literals.ts'
import type { Relation } from './relations.ts'
import { checkName, foreignKeyName, indexName } from './names.ts'
import { checkTable } from './rules.ts'
import type {
  ColumnState,
  Expression,
  ForeignKeyAction,
  ForeignKeyState,
  IndexState,
  Literal,
  SchemaState,
  TableState,
} from './state.ts'

export type AnyColumns = Record<string, AnyColumn>

/** A reference to a column of the table being defined, with the words of checks and predicates. */
export class ColumnReference {
  readonly column: string
  readonly descending: boolean
  readonly lowered: boolean

  constructor(column: string, descending = false, lowered = false) {
    this.column = column
    this.descending = descending
    this.lowered = lowered
  }

  /** In an index: from high to low. */
  desc(): ColumnReference {
    return new ColumnReference(this.column, true, this.lowered)
  }
  /** In an index: the text in small letters, of A to Z only. */
  lower(): ColumnReference {
    return new ColumnReference(this.column, this.descending, true)
  }
  eq(other: Operand): Expression {
    return compare('=', this, other)
  }
  ne(other: Operand): Expression {
    return compare('<>', this, other)
  }
  lt(other: Operand): Expression {
    return compare('<', this, other)
  }
  lte(other: Operand): Expression {
    return compare('<=', this, other)
  }
  gt(other: Operand): Expression {
    return compare('>', this, other)
  }
  gte(other: Operand): Expression {
    return compare('>=', this, other)
  }
  isNull(): Expression {
    return { isNull: { column: this.column } }
  }
  isNotNull(): Expression {
    return { not: { isNull: { column: this.column } } }
  }
}

type Operand = ColumnReference | Literal | bigint | Date | Expression

const operand = (value: Operand): Expression => {
  if (value instanceof ColumnReference) return { column: value.column }
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) return value
  return { value: literalOf(value) as Literal }
}

const compare = (word: '=' | '<>' | '<' | '<=' | '>' | '>=', left: Operand, right: Operand): Expression => ({
  compare: word,
  left: operand(left),
  right: operand(right),
})

export const and = (...items: Expression[]): Expression => ({ and: items })
export const or = (...items: Expression[]): Expression => ({ or: items })
export const not = (item: Expression): Expression => ({ not: item })
export const sum = (...columns: ColumnReference[]): Expression => ({ sum: columns.map(operand) })

/** A column of the same table, in the expression of a generated column. */
export const reference = (column: string): ColumnReference => new ColumnReference(column)

/** A key, check, index or foreign key of a table. */
export type Constraint = (
  | { primaryKey: string[] }
  | { index: Omit<IndexState, 'name'> }
  | { check: Expression; name: string }
  | { foreignKey: () => Omit<ForeignKeyState, 'name'> }
) & {
  /** Its whole name, where that does not follow from its columns. */
  named?: string
}

export const primaryKey = (...columns: ColumnReference[]): Constraint => ({ primaryKey: columns.map((c) => c.column) })

const indexed = (columns: ColumnReference[]): IndexState['columns'] =>
  columns.map(({ column, descending, lowered }) => ({
    column,
    ...(descending ? { descending } : {}),
    ...(lowered ? { lower: true } : {}),
  }))

export const index = (...columns: ColumnReference[]): Constraint => ({ index: { columns: indexed(columns), unique: false } })

/** Unique over several columns; a row with an empty value in one of them is ignored, on every engine. */
export const unique = (...columns: ColumnReference[]): Constraint => ({ index: { columns: indexed(columns), unique: true } })

/** Unique among the rows for which the predicate holds: not deleted, say. */
export const uniqueAmong = (where: Expression, ...columns: ColumnReference[]): Constraint => ({
  index: { columns: indexed(columns), unique: true, where },
})

/** An index of the rows alone for which the predicate holds. */
export const indexAmong = (where: Expression, ...columns: ColumnReference[]): Constraint => ({
  index: { columns: indexed(columns), unique: false, where },
})

/** Gives an index, a check or a foreign key a name of its own: what it is called in a database made by somebody else, say. */
export const named = (name: string, constraint: Constraint): Constraint => ({ ...constraint, named: name })

export const check = (name: string, expression: Expression): Constraint => ({ check: expression, name })

/** A foreign key of one column or several; the target is given lazily, as tables may point at one another. */
export const foreignKey = (
  columns: ColumnReference | readonly ColumnReference[],
  target: () => { table: string; column: string } | { table: string; columns: readonly string[] },
  options: { onDelete: ForeignKeyAction },
): Constraint => ({
  foreignKey: () => {
    const to = target()
    return {
      columns: [columns].flat().map(({ column }) => column),
      table: to.table,
      references: 'columns' in to ? to.columns : [to.column],
      onDelete: options.onDelete,
    }
  },
})

/** A table as code. `columns.x` inside the second function of `table()` is a `ColumnReference`. */
export class Table<Name extends string = string, Columns extends AnyColumns = AnyColumns> {
  declare readonly $columns: Columns
  readonly name: Name
  readonly columns: Columns
  readonly constraints: readonly Constraint[]
  /** See `related`. */
  readonly relations: Readonly<Record<string, Relation>> = {}

  constructor(name: Name, columns: Columns, constraints: readonly Constraint[]) {
    this.name = name
    this.columns = columns
    this.constraints = constraints
  }

  /** The target of a foreign key: `() => companies.reference('id')`. */
  reference(column: keyof Columns & string): { table: string; column: string } {
    return { table: this.name, column }
  }

  /** The neutral state; refuses, naming table and column, what no engine could hold. */
  state(): TableState {
    const state = stateOf(this.name, this.columns, this.constraints)
    checkTable(state)
    return state
  }
}

/** Tables known by their state alone: of a schema at some point of a timeline, say. Their columns have no types in TypeScript. */
export function stateTables(schema: SchemaState): Record<string, Table<string, AnyColumns>> {
  return Object.fromEntries([...schema.values()].map((state) => [state.name, new StateTable(state)]))
}

class StateTable extends Table<string, AnyColumns> {
  readonly #state: TableState

  constructor(state: TableState) {
    super(state.name, {}, [])
    this.#state = state
  }

  override state(): TableState {
    return this.#state
  }
}

/** Defines a table: its columns, then (with references to them) its keys, checks, indexes and foreign keys. */
export function table<const Name extends string, Columns extends AnyColumns>(
  name: Name,
  columns: Columns,
  constraints: (t: { [K in keyof Columns]: ColumnReference }) => Constraint[] = () => [],
): Table<Name, Columns> {
  const references = Object.fromEntries(Object.keys(columns).map((column) => [column, new ColumnReference(column)]))
  return new Table(name, columns, constraints(references as { [K in keyof Columns]: ColumnReference }))
}

function stateOf(name: string, columns: AnyColumns, constraints: readonly Constraint[]): TableState {
  const indexes: IndexState[] = []
  const state = {
    name,
    columns: Object.entries(columns).map(([column, definition]) => columnState(column, definition)),
    primaryKey: Object.keys(columns).filter((column) => columns[column]?.settings.primaryKey),
    foreignKeys: [] as ForeignKeyState[],
    checks: [] as { name: string; expression: Expression }[],
    indexes,
  }
  const addIndex = (definition: Omit<IndexState, 'name'>, named?: string) => {
    indexes.push({ name: named ?? indexName(name, definition), ...definition })
  }
  for (const [column, definition] of Object.entries(columns)) {
    if (definition.settings.unique) addIndex({ columns: [{ column }], unique: true })
  }
  for (const constraint of constraints) {
    if ('primaryKey' in constraint) state.primaryKey = constraint.primaryKey
    else if ('index' in constraint) addIndex(constraint.index, constraint.named)
    else if ('check' in constraint)
      state.checks.push({ name: constraint.named ?? checkName(name, constraint.name), expression: constraint.check })
    else {
      const target = constraint.foreignKey()
      state.foreignKeys.push({ name: constraint.named ?? foreignKeyName(name, target), ...target })
    }
  }
  return state
}

/** One column's state; whether it is the key or unique belongs to its table. */
export function columnState(name: string, column: AnyColumn): ColumnState {
  const { nullable, role, personal, generated } = column.settings
  const standard = column.type.kind === 'json' ? column.settings.default : literalOf(column.settings.default)
  if (column.settings.default !== undefined && role) {
    throw new DatabaseError('usage', `Column ${name} is filled by the layer and cannot have a default.`)
  }
  return {
    name,
    type: column.type,
    nullable: nullable ?? false,
    ...(standard === undefined ? {} : { default: standard }),
    ...(role ? { role } : {}),
    ...(personal ? { personal } : {}),
    ...(generated ? { generated } : {}),
  }
}
