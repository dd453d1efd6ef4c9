// Statements of the query builder as they are sent: values as cells of their columns, hidden rows out of sight, columns of the layer filled.
import type {
  AliasNode,
  AndNode,
  BinaryOperationNode,
  ColumnNode,
  ColumnUpdateNode,
  DeleteQueryNode,
  IdentifierNode,
  InsertQueryNode,
  OnConflictNode,
  OnDuplicateKeyNode,
  OperationNode,
  OperatorNode,
  PrimitiveValueListNode,
  RawNode,
  SelectionNode,
  TupleNode,
  UpdateQueryNode,
  ValueListNode,
  ValueNode,
  ValuesNode,
  WhereNode,
} from 'kysely'
import type { Cell, Dialect } from '../engine.ts'
import { DatabaseError } from '../errors.ts'
import type { ColumnState } from '../schema/state.ts'
import type { TableShape } from '../shape.ts'
import { isStatement, originOf, scopeOf, Scope, tableName, type Origin } from './origins.ts'

export interface RewriteParts {
  readonly shapes: ReadonlyMap<string, TableShape>
  readonly dialect: Dialect
  readonly now: () => Date
  readonly newId: () => string
  /** Rows that were deleted softly are in sight. */
  readonly includeDeleted: boolean
}

const refuse = (sentence: string): never => {
  throw new DatabaseError('usage', sentence)
}

/** With these the other side is a value of the column, or a list of such. */
const comparing = new Set(
  '=|==|!=|<>|<|<=|>|>=|<=>|+|-|in|not in|is|is not|is distinct from|is not distinct from|between|between symmetric'.split('|'),
)

export class Rewriter {
  readonly #parts: RewriteParts

  constructor(parts: RewriteParts) {
    this.#parts = parts
  }

  /** @throws DatabaseError `value`, `not null`, `usage` where a value is not one of its column. */
  statement<N extends OperationNode>(node: N): N {
    return this.#rewrite(node, new Scope(this.#parts.shapes)) as N
  }

  #rewrite(node: OperationNode, outer: Scope): OperationNode {
    const scope = isStatement(node) ? scopeOf(node, outer) : outer
    switch (node.kind) {
      case 'ValueNode':
        return (node as ValueNode).immediate ? node : valueNode(this.#plain((node as ValueNode).value))
      case 'PrimitiveValueListNode': {
        const { values } = node as PrimitiveValueListNode
        return { ...node, values: values.map((value) => this.#plain(value)) } as OperationNode
      }
      case 'BinaryOperationNode':
        return this.#comparison(node as BinaryOperationNode, scope)
      case 'ColumnUpdateNode':
        return this.#change(node as ColumnUpdateNode, scope)
      case 'FromNode':
      case 'UsingNode':
      case 'JoinNode':
        return this.#each(node, scope, (source) => this.#source(source, scope))
      case 'InsertQueryNode':
        return this.#each(this.#filled(node as InsertQueryNode, scope), scope)
      case 'UpdateQueryNode':
        return this.#each(this.#touched(node as UpdateQueryNode, scope), scope)
      case 'DeleteQueryNode':
        return this.#deletion(node as DeleteQueryNode, scope)
      default:
        return this.#each(node, scope)
    }
  }

  /** The node with each node in it rewritten. */
  #each(node: OperationNode, scope: Scope, rewrite = (inner: OperationNode) => this.#rewrite(inner, scope)): OperationNode {
    const parts = Object.entries(node).map(([name, part]: [string, unknown]) => {
      if (Array.isArray(part)) {
        const items =
          name === 'selections' ? (part as SelectionNode[]).flatMap((item) => inFull(item, scope)) : (part as unknown[])
        return [name, items.map((item) => (isNode(item) ? rewrite(item) : item))]
      }
      return [name, isNode(part) ? rewrite(part) : part]
    })
    return Object.fromEntries(parts) as OperationNode
  }

  /** A value of no column that is known. */
  #plain(value: unknown): Cell {
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return value
    if (value instanceof Uint8Array) return value
    const { dialect } = this.#parts
    if (typeof value === 'boolean') return dialect.encode(column('boolean'), value, '')
    if (value instanceof Date) return dialect.encode(column('timestamp'), value, '')
    return refuse(
      'A value in session.query is neither text, number, bigint, boolean, Date nor bytes, and belongs to no column that says more.',
    )
  }

  #comparison(node: BinaryOperationNode, scope: Scope): OperationNode {
    const operator = node.operator.kind === 'OperatorNode' ? (node.operator as OperatorNode).operator : ''
    const { leftOperand, rightOperand } = node
    if (!comparing.has(operator)) return this.#each(node, scope)
    if (leftOperand.kind === 'TupleNode') {
      const origins = (leftOperand as TupleNode).values.map((value) => originOf(value, scope))
      return {
        ...node,
        leftOperand: this.#rewrite(leftOperand, scope),
        rightOperand: this.#asTuples(rightOperand, origins, scope),
      } as OperationNode
    }
    const [left, right] = [originOf(leftOperand, scope), originOf(rightOperand, scope)]
    return {
      ...node,
      leftOperand: this.#as(leftOperand, right, scope),
      rightOperand: this.#as(rightOperand, left, scope),
    } as OperationNode
  }

  /** Values beside something of that origin. */
  #as(node: OperationNode, origin: Origin | undefined, scope: Scope): OperationNode {
    if (origin === undefined || !('column' in origin)) return this.#rewrite(node, scope)
    switch (node.kind) {
      case 'ValueNode': {
        const { value, immediate } = node as ValueNode
        return immediate ? node : this.#placed(value, origin)
      }
      case 'PrimitiveValueListNode': {
        const values = (node as PrimitiveValueListNode).values.map((value) => this.#placed(value, origin))
        return { kind: 'ValueListNode', values } as ValueListNode
      }
      case 'ValueListNode':
      case 'ParensNode':
      case 'AndNode':
        return this.#each(node, scope, (inner) => this.#as(inner, origin, scope))
      default:
        return this.#rewrite(node, scope)
    }
  }

  #asTuples(node: OperationNode, origins: readonly (Origin | undefined)[], scope: Scope): OperationNode {
    if (node.kind === 'TupleNode') {
      const values = (node as TupleNode).values.map((value, place) => this.#as(value, origins[place], scope))
      return { ...node, values } as OperationNode
    }
    const lists = ['ValueListNode', 'ListNode', 'ParensNode']
    if (!lists.includes(node.kind)) return this.#rewrite(node, scope)
    return this.#each(node, scope, (inner) => this.#asTuples(inner, origins, scope))
  }

  /** A value that is compared with a column, in the place it takes there. */
  #placed(value: unknown, { column, table }: Extract<Origin, { column: ColumnState }>): OperationNode {
    const { dialect } = this.#parts
    if (value === undefined) refuse(`The condition on ${table}.${column.name} has no value.`)
    const cell = dialect.encode({ ...column, nullable: true }, value, table)
    const place = dialect.place(column)
    if (place === '?') return valueNode(cell)
    return { kind: 'RawNode', sqlFragments: place.split('?'), parameters: [valueNode(cell)] } as RawNode
  }

  /** A table in which rows are hidden, as a query of those that are not; the engines make one of the two. */
  #source(node: OperationNode, scope: Scope): OperationNode {
    const [table, alias] = node.kind === 'AliasNode' ? [(node as AliasNode).node, (node as AliasNode).alias] : [node, undefined]
    const shape = scope.shape(table)
    const hidden = this.#hiddenBy(shape)
    if (shape === undefined || hidden === undefined) return this.#rewrite(node, scope)
    const query = {
      kind: 'SelectQueryNode',
      from: { kind: 'FromNode', froms: [table] },
      selections: [...shape.columns.keys()].map((name) => selected(columnNode(name))),
      where: { kind: 'WhereNode', where: isEmpty(columnNode(hidden)) },
    } as OperationNode
    return { kind: 'AliasNode', node: query, alias: alias ?? identifier(tableName(table)!) } as AliasNode
  }

  #hiddenBy(shape: TableShape | undefined): string | undefined {
    return this.#parts.includeDeleted ? undefined : shape?.deletedAt
  }

  #deletion(node: DeleteQueryNode, scope: Scope): OperationNode {
    const { from, ...rest } = node
    const inSight = from.froms.reduce<Omit<DeleteQueryNode, 'from'>>((deletion, target) => {
      return { ...deletion, ...this.#sighted(deletion, target, scope) }
    }, rest)
    return { ...this.#each(inSight, scope), from } as DeleteQueryNode
  }

  #touched(node: UpdateQueryNode, scope: Scope): UpdateQueryNode {
    const { table } = node
    if (!table) return node
    const shape = scope.shape(table.kind === 'AliasNode' ? (table as AliasNode).node : table)
    if (!shape) return node
    const updates = this.#withTouch(node.updates ?? [], shape, nameOf(table))
    return { ...node, updates, ...this.#sighted(node, table, scope) }
  }

  /** The condition with that rows of the target which are hidden stay as they are. */
  #sighted({ where }: { readonly where?: WhereNode }, target: OperationNode, scope: Scope): { where?: WhereNode } {
    const hidden = this.#hiddenBy(scope.shape(target.kind === 'AliasNode' ? (target as AliasNode).node : target))
    if (hidden === undefined) return {}
    const inSight = isEmpty(reference(nameOf(target), hidden))
    const given = where && ({ kind: 'ParensNode', node: where.where } as OperationNode)
    return {
      where: { kind: 'WhereNode', where: given ? ({ kind: 'AndNode', left: given, right: inSight } as AndNode) : inSight },
    }
  }

  #withTouch(updates: readonly ColumnUpdateNode[], shape: TableShape, table: string): ColumnUpdateNode[] {
    const named = new Set(updates.map(({ column: changed }) => (changed as ColumnNode).column?.name))
    const added: ColumnUpdateNode[] = []
    const { updatedAt, version } = shape
    if (updatedAt !== undefined && !named.has(updatedAt)) added.push(change(updatedAt, valueNode(this.#parts.now())))
    if (version !== undefined && !named.has(version)) added.push(change(version, plusOne(reference(table, version))))
    return [...updates, ...added]
  }

  #change(node: ColumnUpdateNode, scope: Scope): OperationNode {
    const origin = originOf(node.column, scope)
    if (origin === undefined || !('column' in origin) || node.value.kind !== 'ValueNode') return this.#each(node, scope)
    const { value, immediate } = node.value as ValueNode
    if (immediate) return node
    return { ...node, value: valueNode(this.#parts.dialect.encode(origin.column, value, origin.table)) } as OperationNode
  }

  /** What the layer fills is filled here too; a row's values become cells of their columns. */
  #filled(node: InsertQueryNode, scope: Scope): InsertQueryNode {
    const shape = scope.shape(node.into)
    if (!shape) return node
    const { values, columns = [] } = node
    const conflict = (part: { readonly updates?: readonly ColumnUpdateNode[] }) =>
      part.updates === undefined ? part : { ...part, updates: this.#withTouch(part.updates, shape, shape.table.name) }
    const onConflict = node.onConflict && (conflict(node.onConflict) as OnConflictNode)
    const onDuplicateKey = node.onDuplicateKey && (conflict(node.onDuplicateKey) as OnDuplicateKeyNode)
    const touched = { ...node, ...(onConflict ? { onConflict } : {}), ...(onDuplicateKey ? { onDuplicateKey } : {}) }
    if (values?.kind !== 'ValuesNode') return touched
    const given = columns.map(({ column: named }) => named.name)
    const missing = shape.table.columns.filter(({ name, generated }) => !given.includes(name) && generated === undefined)
    const added = missing.filter((state) => shape.isFilled(state.name)).map(({ name }) => name)
    const all = [...given, ...added].map(
      (name) => shape.columns.get(name) ?? refuse(`Table ${shape.table.name} has no column ${name}.`),
    )
    const rows = (values as ValuesNode).values.map((row) => {
      const nodes = row.kind === 'PrimitiveValueListNode' ? row.values.map(valueNode) : row.values
      return { kind: 'ValueListNode' as const, values: all.map((state, place) => this.#inserted(nodes[place], state, shape)) }
    })
    return {
      ...touched,
      columns: all.map(({ name }) => columnNode(name)),
      values: { kind: 'ValuesNode', values: rows } as ValuesNode,
    }
  }

  #inserted(node: OperationNode | undefined, state: ColumnState, shape: TableShape): OperationNode {
    const isLeftOut = node === undefined || node.kind === 'DefaultInsertValueNode'
    if (!isLeftOut && node.kind !== 'ValueNode') return node
    const { value, immediate } = (isLeftOut ? {} : node) as Partial<ValueNode>
    if (immediate) return node!
    if (value === undefined && state.type.kind === 'counter') {
      refuse(`${shape.table.name}.${state.name} is given by the layer; insert by session.table, or give a number.`)
    }
    const filled = value === undefined ? shape.fill(state, this.#parts) : value
    return valueNode(this.#parts.dialect.encode(state, filled, shape.table.name))
  }
}

/** Every column by its name: a table may hold more by then, and on some engines columns of this layer. */
function inFull(node: SelectionNode, scope: Scope): OperationNode[] {
  const { selection } = node
  const all = selection.kind === 'SelectAllNode'
  const ofOne = selection.kind === 'ReferenceNode' && selection.column.kind === 'SelectAllNode'
  if (!all && !ofOne) return [node]
  const name = ofOne ? tableName(selection.table) : undefined
  const sources = [...scope.sources].filter(([source]) => all || source === name)
  if (sources.length === 0 || sources.some(([, outputs]) => outputs === undefined)) return [node]
  const several = scope.sources.size > 1
  return sources.flatMap(([source, outputs]) =>
    [...outputs!.keys()].map((column) => selected(several ? reference(source, column) : columnNode(column))),
  )
}

const selected = (node: OperationNode): OperationNode => ({ kind: 'SelectionNode', selection: node }) as OperationNode

const isNode = (part: unknown): part is OperationNode => typeof part === 'object' && part !== null && 'kind' in part

const column = (kind: 'boolean' | 'timestamp'): ColumnState => ({ name: 'value', nullable: false, type: { kind } })

const valueNode = (value: unknown): ValueNode => ({ kind: 'ValueNode', value })
const immediate = (value: number | null): ValueNode => ({ kind: 'ValueNode', value, immediate: true })
const identifier = (name: string): IdentifierNode => ({ kind: 'IdentifierNode', name })
const columnNode = (name: string): ColumnNode => ({ kind: 'ColumnNode', column: identifier(name) })
const change = (name: string, value: OperationNode): ColumnUpdateNode => ({
  kind: 'ColumnUpdateNode',
  column: columnNode(name),
  value,
})

const reference = (table: string, name: string): OperationNode =>
  ({
    kind: 'ReferenceNode',
    table: { kind: 'TableNode', table: { kind: 'SchemableIdentifierNode', identifier: identifier(table) } },
    column: columnNode(name),
  }) as OperationNode

const operation = (leftOperand: OperationNode, operator: string, rightOperand: OperationNode): OperationNode =>
  ({ kind: 'BinaryOperationNode', leftOperand, operator: { kind: 'OperatorNode', operator }, rightOperand }) as OperationNode

const isEmpty = (node: OperationNode): OperationNode => operation(node, 'is', immediate(null))
const plusOne = (node: OperationNode): OperationNode => operation(node, '+', immediate(1))

/** The name a target goes by inside its statement. */
const nameOf = (target: OperationNode): string =>
  target.kind === 'AliasNode' ? ((target as AliasNode).alias as IdentifierNode).name : tableName(target)!
