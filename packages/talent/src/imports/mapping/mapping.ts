// Which column fills which field: proposed, or taken from a map file, and shown to people before anything is written.
import type { DateOrder, SalaryPeriod } from '@moirai/contract/words'
import type { DecimalSign } from '../values/amounts.ts'
import { type FileKind, keepsExtra, labelOf } from './fields.ts'
import type { Inspection } from '../reading/inspect.ts'
import { repairMojibake } from '../reading/mojibake.ts'
import { tidyLine } from '../values/values.ts'

export { parseMapping } from './parse-mapping.ts'
export { proposeMapping } from './propose-mapping.ts'
export { FieldMissing, incompleteness, missingField, refuseIncomplete, type MissingField } from './required-fields.ts'
export { undecidedDates, withDates, type ToldOrders, type UndecidedDates } from './settle-dates.ts'
export { settleMapping } from './settle-mapping.ts'

/** Where a field's values come from, and how its column writes dates and decimals where that had to be decided. */
export interface MappedColumn {
  column: string
  note?: string
  order?: DateOrder
  decimal?: DecimalSign
}

/** Plain JSON; what a map file holds. */
export interface Mapping {
  kind: FileKind
  columns: Record<string, MappedColumn>
  /** Hold for rows that do not say it themselves. */
  constants: { salary_currency?: string; salary_period?: SalaryPeriod }
  /** Columns without a field, kept in `extra` under their own names; those of applications are left out. */
  extra: string[]
  /** What people should know before they import, in sentences. */
  notes: string[]
}

/** One line of the table people see before an import. */
export interface MappingLine {
  /** The field's name; `extra` for columns that have none. */
  field: string
  label: string
  column: string
  /** Up to three different values of the column. */
  samples: string[]
  note: string
}

/** The mapping as a table: the fields in the order of the file's columns, then the columns kept in `extra`. */
export function describeColumns(mapping: Mapping, header: readonly string[]): Omit<MappingLine, 'samples'>[] {
  const mapped = Object.entries(mapping.columns)
    .toSorted(([, a], [, b]) => header.indexOf(a.column) - header.indexOf(b.column))
    .map(([field, { column, note }]) => ({ field, label: labelOf(mapping.kind, field), column, note: note ?? '' }))
  const label = keepsExtra(mapping.kind) ? 'Kept as it is' : 'Left out'
  const extra = mapping.extra.map((column) => ({ field: 'extra', label, column, note: '' }))
  return [...mapped, ...extra]
}

/** The same with what stands in the columns. */
export function describeMapping(mapping: Mapping, inspection: Inspection): MappingLine[] {
  const { header } = inspection
  return describeColumns(mapping, header).map((line) => {
    const values = inspection.columns[header.indexOf(line.column)]?.values ?? []
    return { ...line, samples: values.slice(0, 3).map(({ text }) => cut(tidyLine(repairMojibake(text)))) }
  })
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
