// Whether the day or the month comes first in dates like 04/05/2024: as people said, as the values prove, or nobody knows.
import type { DateOrder } from '@moirai/contract/words'
import type { ColumnStatistics } from '../reading/column-statistics.ts'
import type { Inspection } from '../reading/inspect.ts'
import { isEitherWay } from '../values/dates.ts'
import type { MappedColumn, Mapping } from './mapping.ts'

type Columns = Mapping['columns']

/** What is known of the order besides the file's own values. */
export interface ToldOrders {
  /** What somebody said of this file's dates; it decides. */
  said?: DateOrder | undefined
  /** How the last file with the same columns was read, by field; it decides where the values do not. */
  before?: Readonly<Record<string, DateOrder>> | undefined
}

/** Columns whose dates may have either first, as far as their values tell, and how they are read: `null` where nobody has said. */
export interface UndecidedDates {
  columns: string[]
  order: DateOrder | null
}

const dateFields = ['posted_at', 'expires_at', 'submitted_at']

const isDate = (field: string): boolean => dateFields.includes(field)

const statisticsOf = ({ column }: MappedColumn, { header, columns }: Inspection): ColumnStatistics | undefined =>
  columns[header.indexOf(column)]

/** What values prove; a column with both kinds of dates proves nothing. */
function provenOrder({ dayFirst, monthFirst }: ColumnStatistics): DateOrder | 'both' | undefined {
  if (dayFirst > 0 && monthFirst > 0) return 'both'
  if (dayFirst > 0) return 'dmy'
  return monthFirst > 0 ? 'mdy' : undefined
}

/** Some of its dates may have either first. */
const isOpen = ({ eitherFirst }: ColumnStatistics): boolean => eitherFirst > 0

/** What one column of dates proves for the others of its file, which the same hand wrote. */
function orderOfFile(columns: Columns, inspection: Inspection): { order: DateOrder; column: string } | undefined {
  const proofs = Object.entries(columns).flatMap(([field, mapped]) => {
    const statistics = isDate(field) ? statisticsOf(mapped, inspection) : undefined
    const order = statistics && provenOrder(statistics)
    return order === undefined ? [] : [{ order, column: mapped.column }]
  })
  const [first] = proofs
  if (first === undefined || first.order === 'both' || proofs.some(({ order }) => order !== first.order)) return undefined
  return { order: first.order, column: first.column }
}

/** The columns of dates with their order, and a note where people should read how it came about or that it is not known. */
export function settleDates(columns: Columns, inspection: Inspection, { said, before }: ToldOrders): Columns {
  const ofFile = orderOfFile(columns, inspection)
  const settled = Object.entries(columns).map(([field, mapped]): [string, MappedColumn] => {
    const statistics = isDate(field) ? statisticsOf(mapped, inspection) : undefined
    if (statistics === undefined) return [field, mapped]
    const { order, note } = orderOf(statistics, { said: said ?? mapped.order, ofFile, before: before?.[field] })
    const notes = [mapped.note, note].filter((text) => text !== undefined && text !== '')
    return [
      field,
      {
        column: mapped.column,
        ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
        ...(order === undefined ? {} : { order }),
        ...(mapped.decimal === undefined ? {} : { decimal: mapped.decimal }),
      },
    ]
  })
  return Object.fromEntries(settled)
}

interface Known {
  said: DateOrder | undefined
  ofFile: { order: DateOrder; column: string } | undefined
  before: DateOrder | undefined
}

function orderOf(statistics: ColumnStatistics, { said, ofFile, before }: Known): { order?: DateOrder; note?: string } {
  const proven = provenOrder(statistics)
  if (said !== undefined) return { order: said, ...contradiction(said, statistics) }
  if (proven === 'dmy' || proven === 'mdy') return { order: proven, note: `Dates are ${spelled(proven)}: ${proofs[proven]}.` }
  if (!isOpen(statistics)) return {}
  if (proven === undefined && ofFile !== undefined) {
    return { order: ofFile.order, note: `Dates are ${spelled(ofFile.order)}, as in the column "${ofFile.column}".` }
  }
  if (before !== undefined) {
    return { order: before, note: `Dates are read as ${spelled(before)}, as in the last file with the same columns.` }
  }
  const like = statistics.values.find(({ text }) => isEitherWay(text))?.text.slice(0, 10) ?? '04/05/2024'
  const why =
    proven === 'both' ? 'Some dates have the day first and some the month, and nothing tells which' : 'Nothing tells which'
  return {
    note: `${why} comes first in dates like ${like}: their rows are refused until somebody says.`,
  }
}

const proofs: Readonly<Record<DateOrder, string>> = {
  dmy: 'some have a first number above 12',
  mdy: 'some have a second number above 12',
}

/** What was said holds; that some dates cannot be meant so has to be known. */
function contradiction(said: DateOrder, { dayFirst, monthFirst }: ColumnStatistics): { note?: string } {
  const against = said === 'dmy' ? monthFirst : dayFirst
  if (against === 0) return {}
  const other: DateOrder = said === 'dmy' ? 'mdy' : 'dmy'
  return {
    note: `Dates are read as ${spelled(said)}, as was said, though ${proofs[other]}: those are read as ${spelled(other)}.`,
  }
}

const spelled = (order: DateOrder): string => (order === 'dmy' ? 'day/month/year' : 'month/day/year')

/** A mapping that is settled already, with every column of dates in the order that was said. */
export function withDates(mapping: Mapping, said: DateOrder): Mapping {
  const dates = Object.entries(mapping.columns).filter(([field]) => isDate(field))
  const columns = Object.fromEntries(dates.map(([field, { column }]) => [field, { column, order: said }]))
  const outdated = dates.map(([, { column, note }]) => columnNote(column, note ?? ''))
  return {
    ...mapping,
    columns: { ...mapping.columns, ...columns },
    notes: mapping.notes.filter((note) => !outdated.includes(note)),
  }
}

export const columnNote = (column: string, note: string): string => `Column "${column}": ${note}`

/** The columns about whose dates somebody has to say something, or has; those that prove their order are none of them. */
export function undecidedDates({ columns }: Mapping, inspection: Inspection): UndecidedDates {
  const ofFile = orderOfFile(columns, inspection)
  const undecided = Object.entries(columns).flatMap(([field, mapped]) => {
    const statistics = isDate(field) ? statisticsOf(mapped, inspection) : undefined
    if (statistics === undefined || !isOpen(statistics)) return []
    const proven = provenOrder(statistics)
    return proven === 'both' || (proven === undefined && ofFile === undefined) ? [mapped] : []
  })
  return { columns: undecided.map(({ column }) => column), order: undecided[0]?.order ?? null }
}
