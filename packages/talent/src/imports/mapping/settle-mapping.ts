// Settles what a mapping leaves open – the order of days and months, decimal signs, currency – from the values, and says so.
import type { ColumnStatistics } from '../reading/column-statistics.ts'
import { salaryFields } from './fields.ts'
import type { Inspection } from '../reading/inspect.ts'
import type { MappedColumn, Mapping } from './mapping.ts'

const dateFields = ['posted_at', 'expires_at', 'submitted_at']
const splitDate = /^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}(?!\d)/

/** The mapping with every column's order and decimal sign decided where its values need it, and the notes people should read. */
export function settleMapping(mapping: Mapping, inspection: Inspection, options: { currency: string }): Mapping {
  const columns: Record<string, MappedColumn> = {}
  for (const [field, mapped] of Object.entries(mapping.columns)) {
    const statistics = inspection.columns[inspection.header.indexOf(mapped.column)]
    columns[field] = statistics === undefined ? mapped : settleColumn(field, mapped, statistics, options.currency)
  }
  const settled: Mapping = { ...mapping, columns, constants: { ...mapping.constants } }
  const notes = [
    ...inspection.headerNotes,
    ...mapping.notes,
    ...columnNotes(columns),
    ...identityNotes(settled, inspection),
    ...payNotes(settled, inspection, options.currency),
  ]
  return { ...settled, notes: [...new Set(notes)] }
}

function settleColumn(field: string, mapped: MappedColumn, statistics: ColumnStatistics, currency: string): MappedColumn {
  if (dateFields.includes(field) && mapped.order === undefined) return settleOrder(mapped, statistics, currency)
  if (salaryFields.includes(field) && mapped.decimal === undefined) return settleDecimal(mapped, statistics)
  return mapped
}

function settleOrder(mapped: MappedColumn, { dayFirst, monthFirst, values }: ColumnStatistics, currency: string): MappedColumn {
  if (dayFirst > 0 && monthFirst > 0) {
    const order = dayFirst >= monthFirst ? 'dmy' : 'mdy'
    const note = `Some dates have the day first and some the month; where both are possible they are read as ${spelled(order)}.`
    return { ...mapped, order, note: join(mapped.note, note) }
  }
  if (dayFirst > 0)
    return { ...mapped, order: 'dmy', note: join(mapped.note, `Dates are ${spelled('dmy')}: some have a first number above 12.`) }
  if (monthFirst > 0)
    return {
      ...mapped,
      order: 'mdy',
      note: join(mapped.note, `Dates are ${spelled('mdy')}: some have a second number above 12.`),
    }
  const example = values.find(({ text }) => splitDate.test(text))?.text
  if (example === undefined) return mapped
  const order = currency === 'USD' ? 'mdy' : 'dmy'
  const note = `Nothing tells days and months apart in dates like ${example.slice(0, 10)}; they are read as ${spelled(order)}. If that is wrong, write them as year-month-day.`
  return { ...mapped, order, note: join(mapped.note, note) }
}

function settleDecimal(mapped: MappedColumn, { pointDecimals, commaDecimals, pointThousands }: ColumnStatistics): MappedColumn {
  if (commaDecimals > pointDecimals)
    return { ...mapped, decimal: 'comma', note: join(mapped.note, 'Decimals are parted by a comma (1.234,56).') }
  if (pointDecimals > 0) return { ...mapped, decimal: 'point' }
  if (pointThousands === 0) return mapped
  return {
    ...mapped,
    decimal: 'comma',
    note: join(mapped.note, 'A point before three digits is read as thousands (40.000 is forty thousand).'),
  }
}

function spelled(order: 'dmy' | 'mdy'): string {
  return order === 'dmy' ? 'day/month/year' : 'month/day/year'
}

function join(first: string | undefined, second: string): string {
  return first === undefined || first === '' ? second : `${first} ${second}`
}

function columnNotes(columns: Record<string, MappedColumn>): string[] {
  return Object.values(columns).flatMap(({ column, note }) =>
    note === undefined || note === '' ? [] : [`Column "${column}": ${note}`],
  )
}

/** Whether no column is mapped, or some of its cells are empty. */
function isMissing(field: string, { columns }: Mapping, inspection: Inspection): 'always' | 'sometimes' | 'never' {
  const mapped = columns[field]
  if (mapped === undefined) return 'always'
  return (inspection.columns[inspection.header.indexOf(mapped.column)]?.empty ?? 0) > 0 ? 'sometimes' : 'never'
}

function identityNotes(mapping: Mapping, inspection: Inspection): string[] {
  const { kind } = mapping
  if (kind === 'applications') return []
  const made = kind === 'jobs' ? 'title, company, place and time posted' : 'the e-mail, or else from name, institution and place'
  const notes: string[] = []
  const id = isMissing('external_id', mapping, inspection)
  if (id === 'always') {
    notes.push(
      `No column holds an outside id: each row gets one made from ${made}, so the same rows imported again are updated, not doubled.`,
    )
  }
  if (id === 'sometimes') notes.push(`Rows without an outside id get one made from ${made}.`)
  const company = kind === 'jobs' ? isMissing('company', mapping, inspection) : 'never'
  if (company === 'always') notes.push('No column holds the company: the postings go to "Unknown company".')
  if (company === 'sometimes') notes.push('Postings without a company go to "Unknown company".')
  return notes
}

function payNotes(mapping: Mapping, inspection: Inspection, currency: string): string[] {
  const { columns, constants } = mapping
  if (!salaryFields.some((field) => columns[field] !== undefined)) return []
  const notes: string[] = []
  if (constants.salary_currency !== undefined)
    notes.push(`Salaries are in ${constants.salary_currency} where a row does not say otherwise.`)
  else {
    constants.salary_currency = currency
    if (isMissing('salary_currency', mapping, inspection) !== 'never')
      notes.push(`Salaries without a currency are taken as ${currency}, the currency of this installation.`)
  }
  if (constants.salary_period !== undefined)
    notes.push(`Salaries are per ${constants.salary_period} where a row does not say otherwise.`)
  else if (
    columns['salary_period'] === undefined &&
    columns['salary_year'] === undefined &&
    columns['salary_hour'] === undefined
  ) {
    notes.push('Salaries without a period are taken as yearly from 1,000 upwards, and as hourly below.')
  }
  return notes
}
