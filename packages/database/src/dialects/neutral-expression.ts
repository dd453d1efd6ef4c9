// From the tree of an SQL expression to the neutral model: checks, predicates and defaults that an engine holds.
import { DatabaseError } from '../errors.ts'
import type { Cell } from '../engine.ts'
import type { FoundColumn } from '../schema/found.ts'
import { literalOf, valueOf } from '../schema/literals.ts'
import type { ColumnState, Expression, Literal } from '../schema/state.ts'
import type { Form } from './sql-form.ts'

export type LiteralForm = Extract<Form, { literal: string }>

/** Values in one dialect, there and back. */
export interface Values {
  encode(column: ColumnState, value: unknown, table: string): Cell
  decoder(column: ColumnState): ((cell: Exclude<Cell, null>) => unknown) | undefined
  /** A literal beside that column as the driver would give it; undefined where it cannot stand there. */
  cell(literal: LiteralForm, column: ColumnState): Exclude<Cell, null> | undefined
}

type KnownColumn = FoundColumn & ColumnState

const isKnown = (column: FoundColumn): column is KnownColumn => column.type.kind !== 'unknown'

/** The value a literal stands for beside that column, as a state keeps it; undefined where it is none of the column's. */
export function literalBeside(values: Values, column: ColumnState, form: Form): unknown {
  if (!('literal' in form)) return undefined
  if (form.of === 'word' && form.literal === 'null') return null
  try {
    const cell = values.cell(form, column)
    if (cell === undefined) return undefined
    const decode = values.decoder(column)
    const value = decode ? decode(cell) : cell
    if (column.type.kind === 'json') return value
    const literal = literalOf(value)
    // Whatever the column could not hold is not understood.
    values.encode(column, valueOf(column.type, literal), '')
    return literal
  } catch (error) {
    if (error instanceof DatabaseError || error instanceof SyntaxError || error instanceof RangeError) return undefined
    throw error
  }
}

/** The expression a form stands for on a table of these columns; undefined where the neutral model has no words for it. */
export const neutralExpression = (values: Values, columns: readonly FoundColumn[], form: Form): Expression | undefined =>
  new Translation(values, columns).condition(form)

/** What a generated column is computed by: a condition, or a sum. */
export const neutralValue = (
  values: Values,
  columns: readonly FoundColumn[],
  form: Form,
  column: FoundColumn,
): Expression | undefined => new Translation(values, columns).value(form, column)

class Translation {
  readonly #values: Values
  readonly #columns: readonly KnownColumn[]

  constructor(values: Values, columns: readonly FoundColumn[]) {
    this.#values = values
    this.#columns = columns.filter(isKnown)
  }

  condition(form: Form): Expression | undefined {
    if ('name' in form) {
      const column = this.#column(form)
      return column?.type.kind === 'boolean' ? compare('=', { column: column.name }, { value: true }) : undefined
    }
    if ('literal' in form) return undefined
    const [first, second] = form.parts
    switch (form.word) {
      case 'AND': {
        const items = whole(form.parts.map((part) => this.condition(part)))
        return items && { and: items }
      }
      case 'OR': {
        const items = whole(form.parts.map((part) => this.condition(part)))
        return items && { or: items }
      }
      case 'NOT': {
        const inner = this.condition(first!)
        return inner && { not: inner }
      }
      case 'IS NULL':
      case 'IS NOT NULL': {
        const column = this.#column(first!)
        const empty = column && { isNull: { column: column.name } }
        return form.word === 'IS NULL' ? empty : empty && { not: empty }
      }
      case 'IN': {
        const list = 'word' in second! ? second.parts : []
        const items = whole(list.map((item) => this.#comparison('=', first!, item)))
        return items && { or: items }
      }
      default:
        return isComparison(form.word) ? this.#comparison(form.word, first!, second!) : undefined
    }
  }

  value(form: Form, column: FoundColumn): Expression | undefined {
    const isSum = 'word' in form && form.word === '+'
    return isSum && isKnown(column) ? this.#operand(form, column) : this.condition(form)
  }

  #comparison(word: Comparison, one: Form, other: Form): Expression | undefined {
    const column = this.#columnIn(one) ?? this.#columnIn(other)
    const left = column && this.#operand(one, column)
    const right = column && this.#operand(other, column)
    return left && right && compare(word, left, right)
  }

  #operand(form: Form, beside: ColumnState): Expression | undefined {
    if ('name' in form) {
      const column = this.#column(form)
      return column && { column: column.name }
    }
    if ('literal' in form) {
      const value = literalBeside(this.#values, beside, form) as Literal | undefined
      if (value === undefined || value === null) return undefined
      // Small numbers of 64 bits are written as numbers.
      return { value: beside.type.kind === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value }
    }
    const parts = form.word === '+' ? whole(form.parts.map((part) => this.#operand(part, beside))) : undefined
    return parts && { sum: parts }
  }

  /** The column beside which literals are to be read. */
  #columnIn(form: Form): KnownColumn | undefined {
    if ('name' in form) return this.#column(form)
    if (!('word' in form) || form.word !== '+') return undefined
    return form.parts.map((part) => this.#columnIn(part)).find((column) => column !== undefined)
  }

  #column(form: Form): KnownColumn | undefined {
    if (!('name' in form)) return undefined
    const lower = form.name.toLowerCase()
    return this.#columns.find(({ name }) => name === form.name) ?? this.#columns.find(({ name }) => name.toLowerCase() === lower)
  }
}

type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>='

const isComparison = (word: string): word is Comparison => ['=', '<>', '<', '<=', '>', '>='].includes(word)

const compare = (word: Comparison, left: Expression, right: Expression): Expression => ({ compare: word, left, right })

/** All of them, or nothing where one is missing. */
function whole<T>(items: readonly (T | undefined)[]): T[] | undefined {
  const found = items.filter((item) => item !== undefined)
  return found.length === items.length ? found : undefined
}
