// Conditions on what stands under a key of a JSON object: texts, by code point; and the numbers that texts say.
import type { Cell } from './engine.ts'
import { DatabaseError } from './errors.ts'
import type { ColumnState } from './schema/state.ts'
import type { TableShape } from './shape.ts'

/**
 * What a text under a key is. Where something else than a text stands there, or nothing, none of them holds. Compared with a number,
 * the text is read as one, in plain decimals (at most 15 digits before the point and 10 behind it); other texts are passed over.
 */
export interface JsonTextCondition {
  is?: string
  /** Somewhere in the text, in capitals or not, as in text columns. */
  contains?: string
  gt?: string | number
  gte?: string | number
  lt?: string | number
  lte?: string | number
}

/** A comparison with one parameter. */
interface Comparison {
  readonly sql: string
  readonly parameters: Cell[]
}

const operators = { is: '=', gt: '>', gte: '>=', lt: '<', lte: '<=' } as const
/** Such a key means itself in every engine's paths, and may stand in a statement as it is. */
const plainKey = /^[A-Za-z][A-Za-z0-9_]{0,99}$/

const textColumn: ColumnState = { name: 'text', nullable: false, type: { kind: 'text', max: 200 } }
const numberColumn: ColumnState = { name: 'number', nullable: false, type: { kind: 'double' } }

/** Each comparison of `{ key: { gte: … }, … }` on a JSON column; all of them must hold. @throws DatabaseError `usage`, `value`. */
export function compileInside(shape: TableShape, name: string, conditions: unknown): Comparison[] {
  const refuse = (sentence: string): never => {
    throw new DatabaseError('usage', `The condition on ${shape.table.name}.${name}: ${sentence}.`)
  }
  const entries = typeof conditions === 'object' && conditions !== null ? Object.entries(conditions) : []
  if (entries.length === 0) return refuse('at needs a key at least')
  return entries.flatMap(([key, said]: [string, unknown]) => {
    if (!plainKey.test(key)) refuse('a key inside JSON is a word of letters, digits and _')
    const comparisons = typeof said === 'object' && said !== null ? Object.entries(said) : []
    if (comparisons.length === 0) return refuse(`${key} has no comparison`)
    return comparisons.map(([word, value]: [string, unknown]) => {
      if (value === null || value === undefined) return refuse(`${word} needs a value`)
      if (word === 'contains') return containing(shape, name, key, value)
      if (!Object.hasOwn(operators, word)) return refuse(`there is no comparison ${word} inside JSON`)
      if (word === 'is' && typeof value !== 'string') return refuse('is compares a text')
      return compared(shape, { name, key, operator: operators[word as keyof typeof operators] }, value)
    })
  })
}

function compared(
  { dialect, quote, table }: TableShape,
  { name, key, operator }: { name: string; key: string; operator: string },
  value: unknown,
): Comparison {
  const text = dialect.jsonText(quote(name), key)
  const column = typeof value === 'number' ? numberColumn : textColumn
  const left = typeof value === 'number' ? dialect.numberIn(text) : text
  return {
    sql: `${left} ${operator} ${dialect.place(column)}`,
    parameters: [dialect.encode({ ...column, name }, value, table.name)],
  }
}

function containing({ dialect, quote, table }: TableShape, name: string, key: string, value: unknown): Comparison {
  dialect.encode({ ...textColumn, name }, value, table.name)
  if (value === '') {
    throw new DatabaseError('value', `${table.name}.${name}: contains needs a character at least.`, {
      table: table.name,
      columns: [name],
    })
  }
  return { sql: dialect.contains(dialect.jsonText(quote(name), key)), parameters: [dialect.pattern(value as string)] }
}
