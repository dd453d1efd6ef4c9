// What an index of Oracle is over: columns, their small letters, and the rows for which its expressions give something.
import type { RawRow } from '../../engine.ts'
import type { FoundColumn } from '../../schema/found.ts'
import type { Expression, IndexPart } from '../../schema/state.ts'
import { emptyAmong, readCondition } from '../found-condition.ts'
import { maybe, told } from '../row-texts.ts'
import { values } from './found-type.ts'
import { printedForm } from './printed-text.ts'

export interface FoundKey {
  readonly parts: readonly IndexPart[]
  readonly where?: Expression | undefined
  /** True where it is over columns alone, as they stand. */
  readonly plain: boolean
  readonly peculiarities: readonly string[]
}

interface Member {
  readonly part: IndexPart
  /** What must hold for a row to be in the index. */
  readonly guard: string | undefined
}

/** Undefined where it is over something the neutral model has no words for. */
export function readKey(rows: readonly RawRow[], unique: boolean, columns: readonly FoundColumn[]): FoundKey | undefined {
  const last = unique ? undefined : caseOf(rows.at(-1)!)
  const marked = last?.value === '1' ? last.guard : undefined
  const members = (marked === undefined ? rows : rows.slice(0, -1)).map(readMember)
  if (members.some((member) => member === undefined || (member.guard !== undefined && !unique))) return undefined
  const found = members as Member[]
  const parts = found.map(({ part }) => part)
  const guards = new Set(found.map(({ guard }) => guard))
  if (guards.size > 1) return undefined
  const [guard] = guards
  const said = marked ?? guard
  const form = said === undefined ? undefined : printedForm(said)
  const several = unique && parts.length > 1
  const condition = readCondition(values, form, several ? emptyAmong(parts, columns) : [], columns)
  if (!condition || (said !== undefined && !form)) return undefined
  const plain = guard === undefined && marked === undefined && !parts.some(({ lower, descending }) => lower || descending)
  return {
    parts,
    where: condition.where,
    plain,
    peculiarities: condition.unfilled.map((name) => `holds rows with an empty ${name}`),
  }
}

function readMember(row: RawRow): Member | undefined {
  const way = told(row, 'descend') === 'DESC' ? { descending: true } : {}
  const expression = maybe(row, 'expression')
  if (expression === null) return { part: { column: told(row, 'member'), ...way }, guard: undefined }
  const { guard, value } = caseOf(row) ?? { guard: undefined, value: expression.trim() }
  const [, column] = /^"([^"]+)"$/.exec(value) ?? []
  if (column !== undefined) return { part: { column, ...way }, guard }
  const [, lowered] = /^TRANSLATE\s*\(\s*"([^"]+)"\s*,\s*'A[^']*Z'\s*,\s*'a[^']*z'\s*\)$/i.exec(value) ?? []
  return lowered === undefined ? undefined : { part: { column: lowered, ...way, lower: true }, guard }
}

function caseOf(row: RawRow): { guard: string; value: string } | undefined {
  const [, guard, value] = /^\s*CASE\s+WHEN\s+(.*)\s+THEN\s+(.*?)\s+END\s*$/is.exec(maybe(row, 'expression') ?? '') ?? []
  return guard === undefined ? undefined : { guard, value: value! }
}
