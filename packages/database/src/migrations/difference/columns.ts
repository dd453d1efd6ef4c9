// What becomes of the columns of one table: dropped, added, altered; and what must be asked about their values.
import { holds } from '../../schema/evaluate.ts'
import { valueOf } from '../../schema/literals.ts'
import type { ColumnState, TableState } from '../../schema/state.ts'
import { columnsIn } from '../../schema/state.ts'
import { sameDefinition } from '../definitions.ts'
import type { Conversion, Fill } from '../operations.ts'
import { convertsItself } from '../type-changes.ts'
import { castOf, fillOf, nothingOf, type HintBook, type Need } from './hints.ts'

export interface ColumnChanges {
  dropped: { column: ColumnState; fill?: Fill }[]
  added: { column: ColumnState; fill?: Fill }[]
  altered: { from: ColumnState; to: ColumnState; up: Conversion; down: Conversion }[]
  needs: Need[]
}

export function columnChanges(before: TableState, after: TableState, hints: HintBook): ColumnChanges {
  const old = new Map(before.columns.map((column) => [column.name, column]))
  const fresh = new Map(after.columns.map((column) => [column.name, column]))
  const changes: ColumnChanges = { dropped: [], added: [], altered: [], needs: [] }
  const retyped = new Set(
    before.columns.filter(({ name, type }) => fresh.has(name) && !sameDefinition(type, fresh.get(name)!.type)).map((c) => c.name),
  )
  for (const from of before.columns) {
    const to = fresh.get(from.name)
    if (to && !isRemade(from, to, retyped)) {
      if (sameDefinition(from, to)) continue
      const { up, down, needs } = conversionOf(after.name, from, to, hints)
      changes.altered.push({ from, to, up, down })
      changes.needs.push(...needs)
    } else changes.dropped.push({ column: from, ...wayBack(before, from) })
  }
  for (const to of after.columns) {
    const from = old.get(to.name)
    if (from && !isRemade(from, to, retyped)) continue
    const { fill, needs } = fillFor(after.name, to, hints)
    changes.added.push({ column: to, ...(fill ? { fill } : {}) })
    changes.needs.push(...needs)
  }
  return changes
}

/** What the database computes is dropped and added again: nothing is lost by that. */
function isRemade(from: ColumnState, to: ColumnState, retyped: ReadonlySet<string>): boolean {
  if (!from.generated && !to.generated) return false
  return !sameDefinition(from, to) || columnsIn(to.generated!).some((name) => retyped.has(name))
}

const mustHaveValue = ({ nullable, generated, default: standard }: ColumnState): boolean =>
  !nullable && !generated && (standard === undefined || standard === null)

/** What a dropped column is filled with when it is made again; none where that would break a key. */
function wayBack(table: TableState, column: ColumnState): { fill?: Fill } {
  if (!mustHaveValue(column)) return {}
  if (column.type.kind === 'counter') return { fill: 'numbers' }
  const isKey =
    table.primaryKey.includes(column.name) ||
    table.foreignKeys.some(({ columns }) => columns.includes(column.name)) ||
    table.indexes.some(({ unique, columns }) => unique && columns.some((part) => part.column === column.name))
  if (isKey) return {}
  const value = harmlessValue(table, column)
  return value === undefined ? {} : { fill: { value } }
}

/** A value that says nothing and that every check of the table lets in, whatever else stands in the row. */
function harmlessValue(table: TableState, { name, type }: ColumnState): unknown {
  const candidates = type.kind === 'enumeration' ? type.values : [nothingOf(type), 1, '1', true, 'none']
  const suits = (value: unknown) =>
    table.checks.every(({ expression }) => {
      const reads = columnsIn(expression)
      if (!reads.includes(name)) return true
      const answer = holds(expression, { [name]: valueOf(type, value) }, table)
      return answer === true || (answer === undefined && reads.every((column) => column === name))
    })
  return candidates.find((value) => typeof value === typeof candidates[0] && suits(value))
}

function fillFor(table: string, column: ColumnState, hints: HintBook): { fill?: Fill; needs: Need[] } {
  const subject = `${table}.${column.name}`
  const answer = hints.take('--backfill', subject)
  if (answer !== undefined) return { fill: fillOf(answer, column.type, subject), needs: [] }
  if (!mustHaveValue(column)) return { needs: [] }
  return column.type.kind === 'counter' ? { fill: 'numbers', needs: [] } : { needs: [backfillNeed(subject, column)] }
}

function backfillNeed(subject: string, { type }: ColumnState): Need {
  const nothing = nothingOf(type)
  const candidates = [typeof nothing === 'string' ? nothing : JSON.stringify(nothing), 'sql:…']
  return { kind: 'backfill', subject, candidates, answer: `--backfill ${subject}=${candidates[0]}` }
}

interface ConversionFound {
  up: Conversion
  down: Conversion
  needs: Need[]
}

function conversionOf(table: string, from: ColumnState, to: ColumnState, hints: HintBook): ConversionFound {
  const subject = `${table}.${to.name}`
  const found: ConversionFound = { up: {}, down: {}, needs: [] }
  addCast(found, { subject, from, to }, hints)
  addValues(found, { subject, from, to }, hints)
  const fill = hints.take('--backfill', subject)
  const emptied = found.up.cast === 'empty'
  if (fill !== undefined) found.up.fill = fillOf(fill, to.type, subject)
  else if (mustHaveValue(to) && (from.nullable || emptied)) found.needs.push(backfillNeed(subject, to))
  if (mustHaveValue(from) && found.down.cast === 'empty') found.down.fill = { value: nothingOf(from.type) }
  return found
}

type Change = { subject: string; from: ColumnState; to: ColumnState }

function addCast(found: ConversionFound, { subject, from, to }: Change, hints: HintBook): void {
  const cast = hints.take('--cast', subject)
  if (cast !== undefined) found.up = { cast: castOf(cast) }
  else if (!convertsItself(from.type, to.type)) {
    const candidates = ['empty', 'SQL over the columns of the row']
    found.needs.push({ kind: 'cast', subject, candidates, answer: `--cast ${subject}=empty` })
  }
  if (!convertsItself(to.type, from.type)) found.down.cast = 'empty'
}

function addValues(found: ConversionFound, { subject, from, to }: Change, hints: HintBook): void {
  const given = hints.takeParts('--rename-value', subject)
  if (to.type.kind !== 'enumeration') return
  const { values } = to.type
  const old = from.type.kind === 'enumeration' ? from.type.values : []
  const removed = old.filter((word) => !values.includes(word) && !(word in given))
  const added = values.filter((word) => !old.includes(word) && !Object.values(given).includes(word))
  // Said to be gone.
  const renamed = Object.fromEntries(Object.entries(given).filter(([, word]) => word !== '-'))
  if (added.length > 0 && old.length > 0) {
    for (const word of removed) {
      const option = `--rename-value ${subject}.${word}=`
      found.needs.push({
        kind: 'rename-value',
        subject: `${subject}.${word}`,
        candidates: [...added],
        answer: `${option}${added[0]}`,
        otherwise: `${option}-`,
      })
    }
  }
  if (Object.keys(renamed).length === 0) return
  found.up.values = renamed
  // Two words that became one cannot be told apart again: the first that did is the one that comes back.
  const back = Object.entries(renamed).filter(([, word]) => !old.includes(word) || word in renamed)
  found.down.values = Object.fromEntries(back.toReversed().map(([word, now]) => [now, word]))
}
