// Proposes which column fills which field, by what the columns are called and what they hold.
import { type FileKind, type Field, fieldsOf, keepsExtra, salaryFields } from './fields.ts'
import { type ColumnView, viewColumns } from './fits.ts'
import { nameScore } from './header-names.ts'
import type { Inspection } from '../reading/inspect.ts'
import type { MappedColumn, Mapping } from './mapping.ts'
import { readSalaryHeader } from './salary-header.ts'
import { settleMapping, type SettleOptions } from './settle-mapping.ts'

interface Claim {
  field: Field
  column: number
  score: number
}

/** A column written exactly as the contract names it is believed until this many values prove otherwise. */
const enoughValues = 20

/**
 * A mapping for a file nobody has mapped: each field takes the column that claims it best; all others stay in `extra`.
 * A field that has to have a column may have none (`missingField`).
 */
export function proposeMapping(kind: FileKind, inspection: Inspection, options: SettleOptions): Mapping {
  const views = viewColumns(inspection)
  const claims: Claim[] = []
  const misfits: Claim[] = []
  for (const field of fieldsOf(kind)) {
    for (const [column, view] of views.entries()) {
      const claim = judgeClaim(field, inspection.header[column] ?? '', view)
      if (claim.score === 0) continue
      if (claim.fits) claims.push({ field, column, score: claim.score })
      else misfits.push({ field, column, score: claim.score })
    }
  }
  const { columns, taken } = assign(claims, inspection.header)
  const mapping: Mapping = {
    kind,
    columns,
    constants: {},
    extra: inspection.header.filter((_, column) => !taken.has(column)),
    notes: misfitNotes(misfits, columns, taken, { kind, header: inspection.header, views }),
  }
  takeFromSalaryHeaders(mapping)
  return settleMapping(mapping, inspection, options)
}

/** Fields that can hold any text: under the contract's own name their column is believed, however odd ("Person 12", "City 5"). */
const freeText: ReadonlySet<string> = new Set(
  'external_id,name,given_name,family_name,title,company,headline,summary,target_role,description,requirements,city,region,industry,institution,programme,skills,required_skills,optional_skills,preferences,languages,note,person_external_id,job_external_id,person_id,job_id'.split(
    ',',
  ),
)

function judgeClaim(field: Field, header: string, view: ColumnView): { score: number; fits: boolean } {
  const name = nameScore(header, field)
  if (view.values.length === 0) return { score: name >= 0.85 ? name : 0, fits: true }
  if (name === 0) {
    if (field.byValues !== true || view.filled < 1) return { score: 0, fits: false }
    return field.judge(view) >= 0.9 ? { score: 0.3, fits: true } : { score: 0, fits: false }
  }
  const fit = field.judge(view)
  const verbatim = header === field.name
  const believed = verbatim && (view.filled < enoughValues || fit >= 0.2 || freeText.has(field.name))
  const fits = fit >= field.needs || believed
  return { score: name * (fits ? 0.5 + 0.5 * Math.max(fit, verbatim ? 0.9 : 0) : 1), fits }
}

/** The surest claims first; each column and each field once. */
function assign(claims: Claim[], header: string[]): { columns: Record<string, MappedColumn>; taken: Set<number> } {
  const columns: Record<string, MappedColumn> = {}
  const taken = new Set<number>()
  for (const { field, column } of claims.toSorted((a, b) => b.score - a.score)) {
    if (taken.has(column) || field.name in columns) continue
    columns[field.name] = { column: header[column] ?? '' }
    taken.add(column)
  }
  return { columns, taken }
}

/** Says of each column whose name promised a field but whose values do not keep it what becomes of it. */
function misfitNotes(
  misfits: Claim[],
  columns: Record<string, MappedColumn>,
  taken: Set<number>,
  { kind, header, views }: { kind: FileKind; header: string[]; views: ColumnView[] },
): string[] {
  const fate = keepsExtra(kind) ? 'kept in extra' : 'left out'
  const notes: string[] = []
  const told = new Set<number>()
  for (const { field, column, score } of misfits.toSorted((a, b) => b.score - a.score)) {
    if (score < 0.8 || taken.has(column) || told.has(column) || field.name in columns) continue
    told.add(column)
    notes.push(
      `Column "${header[column]}" is called like "${field.label}" but does not hold it${examples(views[column])}: it is ${fate}. If it is meant, choose it for that field.`,
    )
  }
  return notes
}

/** Values are only quoted where they are few and short: kinds and codes, not persons. */
function examples(view: ColumnView | undefined): string {
  if (view === undefined || view.statistics.moreValues || view.values.length > 20) return ''
  const short = view.values.filter(({ text }) => text.length <= 12 && !text.includes('@')).slice(0, 4)
  return short.length < 2 ? '' : ` (${short.map(({ text }) => text).join(', ')}${view.values.length > short.length ? ', …' : ''})`
}

/** "Salary (EUR, monthly)" says for the whole column what other files say in columns of their own. */
function takeFromSalaryHeaders(mapping: Mapping): void {
  for (const name of salaryFields) {
    const column = mapping.columns[name]?.column
    const said = column === undefined ? null : readSalaryHeader(column)
    if (said === null) continue
    if (said.currency !== null && mapping.columns['salary_currency'] === undefined)
      mapping.constants.salary_currency ??= said.currency
    const carried = name === 'salary_year' || name === 'salary_hour'
    if (said.period !== null && !carried && mapping.columns['salary_period'] === undefined)
      mapping.constants.salary_period ??= said.period
  }
}
