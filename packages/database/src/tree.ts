// Trees: a row with the rows its relations lead to, read by one statement in which each branch is a subquery that gives JSON.
import { compileWhere, type Where } from './conditions.ts'
import type { Cell, TreeCell } from './engine.ts'
import { DatabaseError } from './errors.ts'
import { orderIn } from './query.ts'
import { columnPart, makerOf, type RowPart } from './row-form.ts'
import { reservedWords, type FoundRelation, type Relation } from './schema/relations.ts'
import type { AnyTable, RowOf, Schema } from './schema/schema.ts'
import type { ColumnState, TableState } from './schema/state.ts'
import { named, type TableShape } from './shape.ts'

/** Tables by their name in the database, for the types of `session.table`. */
export type TableNamed<S extends Schema, Name extends string> = Extract<S[keyof S], { name: Name }>

type RelationsOf<T> = T extends { readonly $relations: infer R } ? { [K in keyof R]: R[K] } : unknown
type TargetOf<S extends Schema, R> = R extends Relation<infer Name> ? TableNamed<S, Name> : never

type Branches<S extends Schema, T extends AnyTable> = {
  [K in keyof RelationsOf<T>]?: true | Branch<S, TargetOf<S, RelationsOf<T>[K]>>
}

/** Which relations of a row to load: by name, `true` or what lies behind them, with conditions, order and limit of one's own. */
export type With<S extends Schema, T extends AnyTable> = Branches<S, T> & { where?: never; orderBy?: never; limit?: never }

/** One relation: names of further ones, and which of the rows it leads to. */
export type Branch<S extends Schema, T extends AnyTable> = Branches<S, T> & {
  where?: Where<RowOf<T>>
  /** In this order; rows that are alike in it by their primary key. */
  orderBy?: { [K in keyof RowOf<T>]?: 'asc' | 'desc' }
  /** Most rows for each row they belong to. */
  limit?: number
  /** Also rows that were deleted softly. */
  includeDeleted?: boolean
  /** These columns and no others. */
  only?: readonly ColumnOf<T>[]
}

type Loaded<S extends Schema, R, W> =
  R extends Relation<infer Name, infer Many>
    ? Many extends true
      ? TreeOf<S, TableNamed<S, Name>, W>[]
      : TreeOf<S, TableNamed<S, Name>, W> | null
    : never

export type ColumnOf<T extends AnyTable> = keyof RowOf<T> & string

/** The columns of a row that `only` names, or all of them. */
type Shown<T extends AnyTable, W> = W extends { only: readonly (infer Name)[] } ? Pick<RowOf<T>, Name & keyof RowOf<T>> : RowOf<T>

/** A row with what was loaded beside it: a list for a relation to many, a row or null for one to one. */
export type TreeOf<S extends Schema, T extends AnyTable, W> = Shown<T, W> & {
  [K in keyof W & keyof RelationsOf<T>]: Loaded<S, RelationsOf<T>[K], W[K]>
}

/** The branches of one statement, and how they are read. */
export interface CompiledTree {
  /** What stands behind the columns in the SELECT, from the comma on. */
  readonly sql: string
  /** What stands behind the table, whose alias is `rootName`. */
  readonly joins: string
  readonly parameters: readonly Cell[]
  /** The branches of a row. */
  readonly parts: readonly RowPart[]
  readonly exactIntegers: boolean
}

/** What the row at the root is called in its statement. */
export const rootName = 't0'

/** What stands behind the name of the table at the root. */
export const rootOf = ({ joins }: CompiledTree): string => ` ${rootName}${joins}`

const deepest = 8

interface Place {
  readonly shape: TableShape
  readonly alias: string
  readonly depth: number
}

/** How the JSON of one branch becomes rows. */
type Reader = (json: unknown) => unknown

interface CompiledBranch {
  readonly name: string
  readonly sql: string
  readonly read: Reader
}

/** A branch of the root, in its statement. */
interface RootBranch {
  readonly sql: string
  readonly join: string
  readonly part: RowPart
  readonly exactIntegers: boolean
}

/** The branches of `wanted` by their names and columns; undefined where it says more, as values do not stand in a text. */
export function namesOfTree(wanted: object, depth = 0): string | undefined {
  // Refused where it is compiled.
  if (depth > deepest) return undefined
  let names = ''
  for (const [name, branch] of Object.entries(wanted) as [string, unknown][]) {
    if (name === 'only' || name === 'includeDeleted') {
      names += `${name}=${String(branch)};`
      continue
    }
    if (reservedWords.includes(name) || branch === undefined || branch === false) return undefined
    const inner = branch === true ? '' : namesOfTree(branch as object, depth + 1)
    if (inner === undefined) return undefined
    names += `${name}(${inner})`
  }
  return names
}

const keptTrees = 200
const trees = new WeakMap<TableShape, Map<string, CompiledTree>>()

/** Compiles the branches of a row; those that are nothing but names only once. */
export function compileTree(shape: TableShape, wanted: object, names = namesOfTree(wanted)): CompiledTree {
  if (names === undefined) return compileAnew(shape, wanted)
  const kept = trees.get(shape) ?? new Map<string, CompiledTree>()
  trees.set(shape, kept)
  const known = kept.get(names)
  if (known) return known
  const compiled = compileAnew(shape, wanted)
  if (kept.size >= keptTrees) kept.delete(kept.keys().next().value!)
  kept.set(names, compiled)
  return compiled
}

function compileAnew(shape: TableShape, wanted: object): CompiledTree {
  const parameters: Cell[] = []
  let aliases = 0
  const nextAlias = (): string => `t${++aliases}`
  const place = { shape, alias: rootName, depth: 0 }
  const branches = relationsIn(place, wanted).map(({ relation, options }): RootBranch => {
    if (isJoined(shape, relation, options)) return joinBranch(shape, relation, options, nextAlias())
    const { name, sql, read } = compileBranch(place, relation, options, parameters, nextAlias)
    const part = { name, cells: [name], read: (cells: readonly Cell[], at: number) => read(JSON.parse(cells[at] as string)) }
    return { sql: `${sql} AS ${shape.dialect.quote(name)}`, join: '', part, exactIntegers: false }
  })
  return {
    sql: branches.map(({ sql }) => `, ${sql}`).join(''),
    joins: branches.map(({ join }) => join).join(''),
    parameters,
    parts: branches.map(({ part }) => part),
    exactIntegers: branches.some(({ exactIntegers }) => exactIntegers),
  }
}

/**
 * True for one row by a key, of which nothing is wanted but columns: it is joined, and needs no JSON. Its columns get names of their
 * own, which no column of the root may have.
 */
function isJoined(shape: TableShape, relation: FoundRelation, options: BranchOptions): boolean {
  if (relation.many || !isKey(shape.reach(relation.target).table, relation.there)) return false
  if (shape.table.columns.some(({ name }) => /^t\d/.test(name))) return false
  const said = Object.entries(options as Record<string, unknown>).filter(([, value]) => value !== undefined && value !== false)
  return said.every(([name]) => name === 'only' || name === 'includeDeleted')
}

function joinBranch(root: TableShape, relation: FoundRelation, options: BranchOptions, alias: string): RootBranch {
  const shape = root.reach(relation.target)
  const { dialect } = shape
  const columns = shownOf(shape, options.only)
  // The columns it is joined by come first: where they are empty, there is no row.
  const cells = [...relation.there.map(shape.known), ...columns].map((column, at) => ({ ...column, name: `${alias}_${at}` }))
  const names = [...relation.there, ...columns.map(({ name }) => name)]
  const shown = cells.map(({ name }, at) => `${dialect.quote(names[at]!)} AS ${dialect.quote(name)}`)
  const where = compileWhere(shape, {}, { includeDeleted: options.includeDeleted })
  const on = relation.here.map(
    (column, at) => `${alias}.${dialect.quote(cells[at]!.name)} = ${rootName}.${dialect.quote(column)}`,
  )
  const keys = relation.there.length
  const make = makerOf(columns.map((column, at) => columnPart(column, dialect, cells[keys + at]!.name)))
  return {
    sql: cells.map((cell) => dialect.selected(cell)).join(', '),
    join: ` LEFT JOIN (SELECT ${shown.join(', ')} FROM ${shape.quoted}${where.sql}) ${alias} ON ${on.join(' AND ')}`,
    part: {
      name: relation.name,
      cells: cells.map(({ name }) => name),
      read: (row, at) => (row[at] === null ? null : make(row, at + keys)),
    },
    exactIntegers: cells.some((cell) => dialect.needsExactIntegers(cell)),
  }
}

function compileBranches(place: Place, wanted: object, parameters: Cell[], nextAlias: () => string): CompiledBranch[] {
  return relationsIn(place, wanted).map(({ relation, options }) => compileBranch(place, relation, options, parameters, nextAlias))
}

interface WantedRelation {
  readonly relation: FoundRelation
  readonly options: BranchOptions
}

/** The relations that are wanted of a row. @throws DatabaseError `usage` where its table has none of that name. */
function relationsIn({ shape, depth }: Place, wanted: object): WantedRelation[] {
  return (Object.entries(wanted) as [string, unknown][]).flatMap(([name, branch]) => {
    if (depth > 0 && reservedWords.includes(name)) return []
    if (branch === undefined || branch === false) return []
    const relation = shape.relations.get(name)
    if (!relation) {
      const known = [...shape.relations.keys()].join(', ')
      throw new DatabaseError('usage', `${shape.table.name} has no relation ${name}; it has ${known === '' ? 'none' : known}.`)
    }
    if (depth === deepest) throw new DatabaseError('usage', `A tree is at most ${deepest} relations deep.`)
    return [{ relation, options: branch === true ? {} : (branch as object) }]
  })
}

function compileBranch(
  place: Place,
  relation: FoundRelation,
  options: BranchOptions,
  parameters: Cell[],
  nextAlias: () => string,
): CompiledBranch {
  const shape = place.shape.reach(relation.target)
  const { dialect, table } = shape
  const alias = nextAlias()
  const qualified = (of: string, column: string) => `${of}.${dialect.quote(column)}`
  const columns = shownOf(shape, options.only)
  const cells: TreeCell[] = columns.map((column) => ({ column, sql: qualified(alias, column.name) }))
  // Parameters stand in the text in the order of the subqueries: those of what lies deeper come before those of this one's conditions.
  const inner = compileBranches({ shape, alias, depth: place.depth + 1 }, options, parameters, nextAlias)
  const joined = relation.here.map((column, at) => `${qualified(alias, relation.there[at]!)} = ${qualified(place.alias, column)}`)
  const where = compileWhere(shape, options.where ?? {}, { includeDeleted: options.includeDeleted })
  parameters.push(...where.parameters)
  const sql = dialect.trees.rows({
    cells,
    nested: inner.map((branch) => branch.sql),
    from: `${shape.quoted} ${alias}`,
    where: joined.join(' AND ') + where.sql.replace(/^ WHERE /, ' AND '),
    order: orderOf(shape, options.orderBy),
    limit: relation.many ? limitOf(options.limit) : 1,
    single: !relation.many && isKey(table, relation.there),
  })
  return { name: relation.name, sql, read: readerOf(shape, columns, relation, inner) }
}

/** True where no two rows are alike in those columns. */
function isKey({ primaryKey, indexes }: TableState, names: readonly string[]): boolean {
  const whole = indexes.filter(({ unique, where, columns }) => unique && !where && !columns.some(({ lower }) => lower))
  const keys = [primaryKey, ...whole.map(({ columns }) => columns.map(({ column }) => column))]
  // A view may have none.
  return keys.some((key) => key.length > 0 && key.every((name) => names.includes(name)))
}

interface BranchOptions {
  readonly where?: object
  readonly orderBy?: object
  readonly limit?: number
  readonly includeDeleted?: boolean
  readonly only?: readonly string[]
}

/** The columns of those names, or all. @throws DatabaseError `usage` where the table has none of that name. */
const shownOf = (shape: TableShape, only: readonly string[] | undefined): readonly ColumnState[] =>
  only === undefined ? shape.table.columns : named(shape.table.name, only).map(shape.known)

function limitOf(limit: number | undefined): number | undefined {
  if (limit === undefined || (Number.isSafeInteger(limit) && limit >= 0)) return limit
  throw new DatabaseError('usage', 'The limit is a whole number from 0 on.')
}

function orderOf(shape: TableShape, orderBy: object | undefined): string[] {
  const given = orderIn(shape, orderBy)
  const names = new Set(given.map(({ name }) => name))
  const rest = shape.table.primaryKey.filter((name) => !names.has(name)).map((name) => ({ name, descending: false }))
  return [...given, ...rest].map(({ name, descending }) => shape.order(name, descending))
}

function readerOf(
  shape: TableShape,
  shown: readonly ColumnState[],
  { many }: FoundRelation,
  inner: readonly CompiledBranch[],
): Reader {
  const { trees } = shape.dialect
  const columns = shown.map((column) => ({ name: column.name, read: trees.reader(column) }))
  const readRow = (cells: readonly unknown[]): Record<string, unknown> => {
    const row: Record<string, unknown> = {}
    let at = 0
    for (const { name, read } of columns) {
      const cell = cells[at++]
      row[name] = cell === null || read === undefined ? cell : read(cell)
    }
    for (const { name, read } of inner) row[name] = read(cells[at++])
    return row
  }
  const elements = columns.length + inner.length
  if (many) return (json) => trees.unpack(json, elements).map(readRow)
  return (json) => {
    const [row] = trees.unpack(json, elements)
    return row === undefined ? null : readRow(row)
  }
}
