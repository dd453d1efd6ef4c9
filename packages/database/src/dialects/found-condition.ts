// The condition under which a row is in an index, told apart from what engines need said of a unique key's empty columns.
import type { FoundColumn } from '../schema/found.ts'
import type { Expression } from '../schema/state.ts'
import { neutralExpression, type Values } from './neutral-expression.ts'
import type { Form } from './sql-form.ts'

/**
 * `where` is the condition without `… IS NOT NULL` of these columns, and `unfilled` those of which it is not said. Undefined where the
 * neutral model has no words for the condition.
 */
export function readCondition(
  values: Values,
  form: Form | undefined,
  mayBeEmpty: readonly string[],
  columns: readonly FoundColumn[],
): { where: Expression | undefined; unfilled: string[] } | undefined {
  const parts: readonly Form[] = form === undefined ? [] : 'word' in form && form.word === 'AND' ? form.parts : [form]
  const said = new Set<string>()
  const left: Form[] = []
  // From the end, where the layer says it.
  for (const part of parts.toReversed()) {
    const [inner] = 'word' in part && part.word === 'IS NOT NULL' ? part.parts : []
    const column = inner && 'name' in inner ? inner.name : undefined
    if (column !== undefined && mayBeEmpty.includes(column) && !said.has(column)) said.add(column)
    else left.unshift(part)
  }
  const unfilled = mayBeEmpty.filter((column) => !said.has(column))
  if (left.length === 0) return { where: undefined, unfilled }
  const where = neutralExpression(values, columns, left.length > 1 ? { word: 'AND', parts: left } : left[0]!)
  return where && { where, unfilled }
}

/** The columns of a key that may be empty. */
export const emptyAmong = (keys: readonly { column: string }[], columns: readonly FoundColumn[]): string[] =>
  keys.map(({ column }) => column).filter((column) => columns.some(({ name, nullable }) => name === column && nullable))
