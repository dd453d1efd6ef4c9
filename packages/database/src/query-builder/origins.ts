// Which column of the schema each column of an answer comes from, as far as a statement of the query builder tells.
import type {
  AggregateFunctionNode,
  AliasNode,
  CaseNode,
  ColumnNode,
  FunctionNode,
  IdentifierNode,
  FromNode,
  JoinNode,
  OperationNode,
  ParensNode,
  RawNode,
  ReferenceNode,
  ReturningNode,
  SelectionNode,
  SetOperationNode,
  TableNode,
  UsingNode,
  WithNode,
} from 'kysely'
import type { Dialect } from '../engine.ts'
import type { ColumnState } from '../schema/state.ts'
import type { TableShape } from '../shape.ts'

/** What a cell is: one of a column, or what a function made of such. */
export type Origin =
  | { readonly column: ColumnState; readonly table: string }
  | { readonly made: 'number' }
  | { readonly made: 'bigint' }
  | { readonly made: 'average'; readonly of: ColumnState }

/** The columns of a table, a subquery or an answer; of some nothing is known. */
export type Outputs = ReadonlyMap<string, Origin | undefined>

/** What the names in one query mean; those of the queries around it are known in it too. */
export class Scope {
  /** Tables and subqueries by the names they go by; undefined where nothing is known of their columns. */
  readonly sources = new Map<string, Outputs | undefined>()
  /** What WITH has given names to. */
  readonly common = new Map<string, Outputs | undefined>()
  readonly #shapes: ReadonlyMap<string, TableShape>
  readonly #parent: Scope | undefined

  constructor(shapes: ReadonlyMap<string, TableShape>, parent?: Scope) {
    this.#shapes = shapes
    this.#parent = parent
  }

  inner(): Scope {
    return new Scope(this.#shapes, this)
  }

  /** The table of the schema behind a name, unless WITH means another thing by it. */
  shape(node: OperationNode | undefined): TableShape | undefined {
    const name = tableName(node)
    return name === undefined || this.#isCommon(name) ? undefined : this.#shapes.get(name)
  }

  /** The columns of what stands in FROM, and the name it goes by. */
  add(node: OperationNode): void {
    const [source, name] = node.kind === 'AliasNode' ? aliased(node as AliasNode) : [node, tableName(node)]
    if (name !== undefined) this.sources.set(name, this.#outputsOfSource(source))
  }

  resolve(column: string, table?: string): Origin | undefined {
    if (table !== undefined && this.sources.has(table)) return this.sources.get(table)?.get(column)
    const found = table === undefined && [...this.sources.values()].find((outputs) => outputs?.has(column))
    return found ? found.get(column) : this.#parent?.resolve(column, table)
  }

  #isCommon(name: string): boolean {
    return this.common.has(name) || (this.#parent !== undefined && this.#parent.#isCommon(name))
  }

  #commonOutputs(name: string): Outputs | undefined {
    if (this.common.has(name)) return this.common.get(name)
    return this.#parent && this.#parent.#commonOutputs(name)
  }

  #outputsOfSource(node: OperationNode): Outputs | undefined {
    if (node.kind === 'ParensNode') return this.#outputsOfSource((node as ParensNode).node)
    if (node.kind !== 'TableNode') return outputsOf(node, this)
    const shape = this.shape(node)
    const name = tableName(node)
    return shape ? outputsOfTable(shape) : name === undefined ? undefined : this.#commonOutputs(name)
  }
}

/** The name of a table that stands without a schema. */
export function tableName(node: OperationNode | undefined): string | undefined {
  if (node?.kind !== 'TableNode') return undefined
  const { identifier, schema } = (node as TableNode).table
  return schema === undefined ? identifier.name : undefined
}

function aliased({ node, alias }: AliasNode): [OperationNode, string | undefined] {
  return [node, alias.kind === 'IdentifierNode' ? (alias as IdentifierNode).name : undefined]
}

const outputsOfTable = ({ table }: TableShape): Outputs =>
  new Map(table.columns.map((column) => [column.name, { column, table: table.name }]))

/** The parts of a statement in which names come up. */
interface Statement extends OperationNode {
  readonly with?: WithNode
  readonly from?: FromNode
  readonly using?: UsingNode | JoinNode
  readonly joins?: readonly JoinNode[]
  readonly into?: OperationNode
  readonly table?: OperationNode
  readonly selections?: readonly SelectionNode[]
  readonly returning?: ReturningNode
  readonly setOperations?: readonly SetOperationNode[]
}

const statements = ['SelectQueryNode', 'InsertQueryNode', 'UpdateQueryNode', 'DeleteQueryNode', 'MergeQueryNode']

export const isStatement = ({ kind }: OperationNode): boolean => statements.includes(kind)

/** What names mean inside a statement. */
export function scopeOf(node: OperationNode, outer: Scope): Scope {
  const scope = outer.inner()
  const { with: common, into, table, from, using, joins = [] } = node as Statement
  addCommon(common?.expressions, scope)
  const used = using === undefined ? [] : using.kind === 'UsingNode' ? using.tables : [using.table]
  for (const source of [into, table, ...(from?.froms ?? []), ...used, ...joins.map((join) => join.table)]) {
    if (source) scope.add(source)
  }
  return scope
}

/** The columns of the answer to a statement; undefined where nothing is known of them. */
export function outputsOf(node: OperationNode, outer: Scope): Outputs | undefined {
  if (!isStatement(node)) return undefined
  const scope = scopeOf(node, outer)
  const { selections, returning, setOperations = [] } = node as Statement
  const outputs = outputsOfSelections(selections ?? returning?.selections ?? [], scope)
  for (const { expression } of setOperations) keepCommon(outputs, outputsOf(expression, scope))
  return outputs
}

/** A recursive one is known to itself by what it begins with. */
function addCommon(expressions: WithNode['expressions'] = [], scope: Scope): void {
  for (const { name, expression } of expressions) {
    const common = tableName(name.table)
    if (common === undefined) continue
    scope.common.set(common, undefined)
    const outputs = outputsOf(expression, scope)
    scope.common.set(common, outputs && name.columns ? renamed(outputs, name.columns) : outputs)
  }
}

const renamed = (outputs: Outputs, columns: readonly ColumnNode[]): Outputs => {
  const origins = [...outputs.values()]
  return new Map(columns.map(({ column }, place) => [column.name, origins[place]]))
}

/** Of rows of several queries only that is known in which all agree. */
function keepCommon(outputs: Map<string, Origin | undefined>, others: Outputs | undefined): void {
  const theirs = [...(others?.values() ?? [])]
  for (const [place, [name, origin]] of [...outputs].entries()) {
    if (!isSame(origin, theirs[place])) outputs.set(name, undefined)
  }
}

const isSame = (one: Origin | undefined, other: Origin | undefined): boolean =>
  JSON.stringify(one && 'column' in one ? one.column.type : one) ===
  JSON.stringify(other && 'column' in other ? other.column.type : other)

function outputsOfSelections(selections: readonly SelectionNode[], scope: Scope): Map<string, Origin | undefined> {
  const outputs = new Map<string, Origin | undefined>()
  for (const { selection } of selections) {
    if (selection.kind === 'SelectAllNode') {
      for (const source of scope.sources.values()) for (const [name, origin] of source ?? []) outputs.set(name, origin)
    } else if (selection.kind === 'ReferenceNode' && selection.column.kind === 'SelectAllNode') {
      const table = tableName(selection.table)
      for (const [name, origin] of (table !== undefined && scope.sources.get(table)) || []) outputs.set(name, origin)
    } else {
      const [expression, alias] = selection.kind === 'AliasNode' ? aliased(selection) : [selection, columnName(selection)]
      if (alias !== undefined) outputs.set(alias, originOf(expression, scope))
    }
  }
  return outputs
}

function columnName(node: OperationNode): string | undefined {
  if (node.kind === 'ColumnNode') return (node as ColumnNode).column.name
  if (node.kind !== 'ReferenceNode') return undefined
  const { column } = node as ReferenceNode
  return column.kind === 'ColumnNode' ? column.column.name : undefined
}

/** What an expression gives; undefined where the statement does not tell. */
export function originOf(node: OperationNode, scope: Scope): Origin | undefined {
  switch (node.kind) {
    case 'ColumnNode':
      return scope.resolve((node as ColumnNode).column.name)
    case 'ReferenceNode': {
      const name = columnName(node)
      const { table } = node as ReferenceNode
      return name === undefined ? undefined : scope.resolve(name, table && tableName(table))
    }
    case 'AliasNode':
    case 'ParensNode':
      return originOf((node as ParensNode).node, scope)
    case 'RawNode':
      return originOfRaw(node as RawNode, scope)
    case 'SelectQueryNode':
      return outputsOf(node, scope)?.values().next().value
    case 'CaseNode':
      return originOfCase(node as CaseNode, scope)
    case 'AggregateFunctionNode': {
      const { func, aggregated } = node as AggregateFunctionNode
      return originOfAggregate(func.toLowerCase(), aggregated[0] && originOf(aggregated[0], scope))
    }
    case 'FunctionNode':
      return originOfFunction(node as FunctionNode, scope)
    default:
      return undefined
  }
}

/** `sql.ref('x')` and the like: one expression with nothing around it. */
function originOfRaw({ sqlFragments, parameters }: RawNode, scope: Scope): Origin | undefined {
  const bare = sqlFragments.every((fragment) => fragment.trim() === '')
  return bare && parameters.length === 1 ? originOf(parameters[0]!, scope) : undefined
}

function originOfCase({ when = [], else: otherwise }: CaseNode, scope: Scope): Origin | undefined {
  const results = [...when.map(({ result }) => result), otherwise].filter((result) => result && !isValue(result))
  return firstWhenAlike(results as OperationNode[], scope)
}

const isValue = ({ kind }: OperationNode): boolean => kind === 'ValueNode'

function firstWhenAlike(nodes: readonly OperationNode[], scope: Scope): Origin | undefined {
  const origins = nodes.map((node) => originOf(node, scope))
  return origins.every((origin) => isSame(origin, origins[0])) ? origins[0] : undefined
}

function originOfFunction({ func, arguments: given }: FunctionNode, scope: Scope): Origin | undefined {
  const name = func.toLowerCase()
  if (name === 'coalesce' || name === 'nullif') {
    return firstWhenAlike(
      given.filter((node) => !isValue(node)),
      scope,
    )
  }
  return given.length > 0 ? originOfAggregate(name, originOf(given[0]!, scope)) : undefined
}

function originOfAggregate(name: string, of: Origin | undefined): Origin | undefined {
  if (name === 'count') return { made: 'number' }
  if (of === undefined || !('column' in of)) return undefined
  if (name === 'min' || name === 'max') return of
  const { column } = of
  const { kind } = column.type
  const isNumber = ['integer', 'counter', 'double', 'decimal', 'bigint'].includes(kind)
  if (name === 'avg' && isNumber) return { made: 'average', of: column }
  if (name !== 'sum' || !isNumber) return undefined
  if (kind === 'decimal') return { ...of, column: widened(column) }
  return { made: kind === 'bigint' ? 'bigint' : 'number' }
}

/** A decimal with the most digits: what many of them come to. */
const widened = (column: ColumnState): ColumnState =>
  column.type.kind === 'decimal' ? { ...column, type: { ...column.type, precision: 18 } } : column

/** How a cell becomes a value. */
export function decoderOf(origin: Origin, dialect: Dialect): ((cell: Exclude<unknown, null>) => unknown) | undefined {
  if ('column' in origin) return dialect.decoder(origin.column) as ((cell: unknown) => unknown) | undefined
  if (origin.made === 'number') return Number
  if (origin.made === 'bigint') return (cell) => BigInt(cell as string)
  const { of } = origin
  // Some engines keep a decimal as whole numbers of its last digit.
  const one = of.type.kind === 'decimal' ? Number(dialect.encode(widened(of), '1', '')) : 1
  return (cell) => Number(cell) / one
}
