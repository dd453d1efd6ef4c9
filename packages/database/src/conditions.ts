// Conditions on rows, compiled to SQL with parameters.
import { DatabaseError } from './errors.ts'
import type { Cell } from './engine.ts'
import { compileInside, type JsonTextCondition } from './json-conditions.ts'
import type { TableShape } from './shape.ts'
import { endOfPrefix } from './text-search.ts'

/** A condition on one column: a value (null means empty), or one or more comparisons that must all hold. */
export type Condition<Value, Row = object> =
  | Value
  | ({
      in?: readonly NonNullable<Value>[]
      not?: Value
      gt?: NonNullable<Value>
      gte?: NonNullable<Value>
      lt?: NonNullable<Value>
      lte?: NonNullable<Value>
      /** No row of the table for which that holds has the same value in this column; an empty one is always the same as none. */
      notAmong?: Where<Row>
    } & TextComparisons<Value>)
  | JsonComparisons<Value>

/** For text columns only; both take 1 to 200 characters, none of which means anything but itself. */
type TextComparisons<Value> = [NonNullable<Value>] extends [string]
  ? string extends Value
    ? {
        /** Somewhere in the text, in capitals or not (Unicode's simple lower-casing of both); reads every row. */
        contains?: string
        /** At the beginning of the text, in the very same letters; an index that begins with the column serves it. */
        startsWith?: string
      }
    : unknown
  : unknown

/** For JSON columns that hold objects: what stands under their keys; reads every row. */
type JsonComparisons<Value> =
  NonNullable<Value> extends Readonly<Record<string, unknown>> ? { at: Readonly<Record<string, JsonTextCondition>> } : never

/**
 * Conditions by column; all of them must hold, and of the conditions in `or` at least one. A column with the value undefined, an
 * empty `or` and an empty condition in it are mistakes and refused. `or` may lie in `or`, 5 deep, with 50 conditions in all.
 */
export type Where<Row> = { [K in keyof Row]?: Condition<Row[K], Row> } & { or?: readonly Where<Row>[] }

export interface Compiled {
  sql: string
  parameters: Cell[]
}

/** Which rows of a table with `softDelete` are in sight: without either option those that are not deleted. */
interface Sight {
  includeDeleted?: boolean | undefined
  onlyDeleted?: boolean | undefined
}

export function compileWhere(shape: TableShape, where: object, options: Sight): Compiled {
  const conditions = conditionsIn(shape, where, { depth: 0, count: { branches: 0 } })
  if (shape.deletedAt && options.onlyDeleted) conditions.push(plain(`${shape.quote(shape.deletedAt)} IS NOT NULL`))
  else if (shape.deletedAt && !options.includeDeleted) conditions.push(plain(`${shape.quote(shape.deletedAt)} IS NULL`))
  const { sql, parameters } = joined(conditions, ' AND ')
  return { sql: sql === '' ? '' : ` WHERE ${sql}`, parameters }
}

const plain = (sql: string, ...parameters: Cell[]): Compiled => ({ sql, parameters })

const joined = (conditions: readonly Compiled[], word: string): Compiled => ({
  sql: conditions.map(({ sql }) => sql).join(word),
  parameters: conditions.flatMap(({ parameters }) => parameters),
})

/** How deep in `or` a condition lies, and how many there are in all. */
interface Nesting {
  readonly depth: number
  readonly count: { branches: number }
}

const deepest = 5
const mostBranches = 50

function conditionsIn(shape: TableShape, where: object, nesting: Nesting): Compiled[] {
  return (Object.entries(where) as [string, unknown][]).flatMap(([name, condition]) => {
    if (name === 'or') return [compileOr(shape, condition, nesting)]
    const comparisons = comparisonsIn(condition)
    if (comparisons.length === 0 || comparisons.some(([, value]) => value === undefined)) {
      // Silently dropped it would widen the query to every row.
      throw new DatabaseError('usage', `The condition on ${shape.table.name}.${name} has no value.`)
    }
    return comparisons.flatMap(([word, value]) => {
      if (word === 'at' && isJson(shape, name)) return compileInside(shape, name, value)
      if (word === 'notAmong') return [compileNotAmong(shape, name, value, nesting)]
      return [compileComparison(shape, name, word, value)]
    })
  })
}

/** AND binds more closely than OR, so that only the whole needs brackets. */
function compileOr(shape: TableShape, branches: unknown, { depth, count }: Nesting): Compiled {
  const refuse = (sentence: string): never => {
    throw new DatabaseError('usage', `The or of a condition on ${shape.table.name} ${sentence}.`)
  }
  if (!Array.isArray(branches) || branches.length === 0) return refuse('needs a list of conditions')
  count.branches += branches.length
  if (depth === deepest) refuse(`lies more than ${deepest} deep`)
  if (count.branches > mostBranches) refuse(`has more than ${mostBranches} conditions`)
  const compiled = Array.from(branches as unknown[], (branch) => {
    if (!isPlain(branch) || Object.keys(branch).length === 0) return refuse('holds one that says nothing')
    return joined(conditionsIn(shape, branch, { depth: depth + 1, count }), ' AND ')
  })
  const { sql, parameters } = joined(compiled, ' OR ')
  return { sql: `(${sql})`, parameters }
}

const isJson = ({ columns }: TableShape, name: string): boolean => columns.get(name)?.type.kind === 'json'

/** Empty values are asked for apart: of a list that holds one, nobody can tell what is not in it. */
function compileNotAmong(shape: TableShape, name: string, among: unknown, { depth, count }: Nesting): Compiled {
  const column = shape.quote(name)
  const refuse = (sentence: string): never => {
    throw new DatabaseError('usage', `The condition on ${shape.table.name}.${name}: ${sentence}.`)
  }
  if (!isPlain(among) || Object.keys(among).length === 0) return refuse('notAmong needs a condition on the rows it is about')
  if (depth === deepest) return refuse(`notAmong lies more than ${deepest} deep`)
  const conditions = conditionsIn(shape, among, { depth: depth + 1, count })
  if (shape.deletedAt) conditions.push(plain(`${shape.quote(shape.deletedAt)} IS NULL`))
  const { sql, parameters } = joined([...conditions, plain(`${column} IS NOT NULL`)], ' AND ')
  return plain(`(${column} IS NULL OR ${column} NOT IN (SELECT ${column} FROM ${shape.quoted} WHERE ${sql}))`, ...parameters)
}

const orders = { gt: '>', gte: '>=', lt: '<', lte: '<=' } as const

function compileComparison(shape: TableShape, name: string, word: string, value: unknown): Compiled {
  const column = shape.quote(name)
  const refuse = (sentence: string): never => {
    throw new DatabaseError('usage', `The condition on ${shape.table.name}.${name}: ${sentence}.`)
  }
  if (word === 'is' && value === null) return plain(`${column} IS NULL`)
  if (word === 'not' && value === null) return plain(`${column} IS NOT NULL`)
  const kind = shape.columns.get(name)?.type.kind
  // Engines disagree on when two JSON values are equal.
  if (kind === 'json') return refuse('JSON can only be asked whether it is empty, and by at what stands under a key')
  if (value === null) return refuse(`${word} needs a value`)
  if (word === 'is') return plain(shape.compared(name, '='), shape.encode(name, value))
  if (word === 'not') return plain(`(${shape.compared(name, '<>')} OR ${column} IS NULL)`, shape.encode(name, value))
  if (word === 'in') {
    if (!Array.isArray(value) || value.some((item) => item === null || item === undefined)) refuse('in needs a list of values')
    const cells = (value as unknown[]).map((item) => shape.encode(name, item))
    return plain(shape.isOneOf(name), shape.dialect.list(cells))
  }
  if (word === 'contains' || word === 'startsWith') {
    if (kind !== 'text') return refuse(`only text can be asked what it ${word === 'contains' ? 'contains' : 'starts with'}`)
    return compileSearch(shape, name, word, value)
  }
  if (!Object.hasOwn(orders, word)) {
    refuse(`there is no comparison ${word}; there are in, not, notAmong, gt, gte, lt, lte, contains, startsWith`)
  }
  return plain(shape.compared(name, orders[word as keyof typeof orders]), shape.encode(name, value))
}

const longestSearch = 200

function compileSearch(shape: TableShape, name: string, word: 'contains' | 'startsWith', value: unknown): Compiled {
  const { dialect, table } = shape
  // Not bounded by the column's own length: it is no value of it. The check is the one that values of text columns get.
  const text = dialect.encode({ name, nullable: false, type: { kind: 'text', max: longestSearch } }, value, table.name)
  if (value === '') {
    // It would widen the query to every row, as a condition without a value.
    throw new DatabaseError('value', `${table.name}.${name}: ${word} needs a character at least.`, {
      table: table.name,
      columns: [name],
    })
  }
  if (word === 'contains') return plain(dialect.contains(shape.quote(name)), dialect.pattern(value as string))
  const end = endOfPrefix(value as string)
  const from = shape.compared(name, '>=')
  return end === undefined ? plain(from, text) : plain(`${from} AND ${shape.compared(name, '<')}`, text, end)
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

const comparisonsIn = (condition: unknown): [string, unknown][] =>
  isPlain(condition) ? Object.entries(condition) : [['is', condition]]
