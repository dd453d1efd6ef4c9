// Settles what a mapping leaves open – the order of days and months, decimal signs, currency – from the values, and says so.
import type { ColumnStatistics } from '../reading/column-statistics.ts'
import { salaryFields } from './fields.ts'
import type { Inspection } from '../reading/inspect.ts'
import type { MappedColumn, Mapping } from './mapping.ts'
import { columnNote, settleDates, type ToldOrders } from './settle-dates.ts'

export interface SettleOptions extends ToldOrders {
  /** The deployment's. */
  currency: string
}

/** The mapping with every column's order and decimal sign decided where its values need it, and the notes people should read. */
export function settleMapping(mapping: Mapping, inspection: Inspection, options: SettleOptions): Mapping {
  const columns: Record<string, MappedColumn> = {}
  for (const [field, mapped] of Object.entries(settleDates(mapping.columns, inspection, options))) {
    const statistics = inspection.columns[inspection.header.indexOf(mapped.column)]
    columns[field] = statistics === undefined ? mapped : settleColumn(field, mapped, statistics)
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

function settleColumn(field: string, mapped: MappedColumn, statistics: ColumnStatistics): MappedColumn {
  if (salaryFields.includes(field) && mapped.decimal === undefined) return settleDecimal(mapped, statistics)
  return mapped
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

function join(first: string | undefined, second: string): string {
  return first === undefined || first === '' ? second : `${first} ${second}`
}

function columnNotes(columns: Record<string, MappedColumn>): string[] {
  return Object.values(columns).flatMap(({ column, note }) =>
    note === undefined || note === '' ? [] : [columnNote(column, note)],
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
