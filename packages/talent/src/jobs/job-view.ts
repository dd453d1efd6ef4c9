// Postings as they are told of: in one line, in a list, and in full.
import type { CustomField } from '@moirai/contract/custom-fields'
import type { JobListItem, JobSummary, JobView } from '@moirai/contract/jobs'
import type { PostingStatus } from '@moirai/contract/words'
import type { RowOf } from '@moirai/database'
import type { Work } from '../context.ts'
import { isoText } from '../moments.ts'
import { placeLine } from '../people/people.ts'
import { toldFields } from '../settings/settings.ts'
import type { JobRow } from './job-input.ts'
import type { jobSkills } from './tables.ts'

/** An open posting whose time has passed is matched with nobody, and told of as expired. */
export const statusAt = (row: Pick<JobRow, 'status' | 'expires_at'>, now: Date): PostingStatus =>
  row.status === 'open' && row.expires_at !== null && row.expires_at <= now ? 'expired' : row.status

/** The columns that a line tells of, and those of a line in a list. */
const summaryColumns = [
  ...(['id', 'external_id', 'company_id', 'title', 'status'] as const),
  ...(['city', 'region', 'country', 'remote', 'expires_at'] as const),
] as const
export const listedColumns = [
  ...summaryColumns,
  ...(['employment_type', 'experience_level', 'posted_at'] as const),
  ...(['salary_min', 'salary_max', 'salary_currency', 'salary_period'] as const),
] as const
type SummaryRow = Pick<JobRow, (typeof summaryColumns)[number]>
type ListedRow = Pick<JobRow, (typeof listedColumns)[number]>

/** `companies` are names by id, as `companyNames` gives them. */
export const jobSummary = (row: SummaryRow, companies: ReadonlyMap<string, string>, now: Date): JobSummary => ({
  id: row.id,
  externalId: row.external_id,
  title: row.title,
  company: companies.get(row.company_id) ?? '',
  status: statusAt(row, now),
  place: placeLine(row),
  remote: row.remote,
})

/** The names of the companies of these postings, by id. */
export async function companyNames(work: Work, jobs: readonly JobRow[]): Promise<Map<string, string>> {
  const ids = [...new Set(jobs.map((job) => job.company_id))]
  const rows = await work.session.table('companies').list({ where: { id: { in: ids } }, includeDeleted: true })
  return new Map(rows.map((row) => [row.id, row.name]))
}

/** `company` is its name. Written out and not put together: a list makes hundreds of them. */
export function jobListItem(row: ListedRow, company: string, now: Date): JobListItem {
  const saysPay = row.salary_min !== null || row.salary_max !== null
  return {
    id: row.id,
    externalId: row.external_id,
    title: row.title,
    company,
    status: statusAt(row, now),
    place: placeLine(row),
    remote: row.remote,
    employmentType: row.employment_type,
    level: row.experience_level,
    salary: saysPay
      ? { min: row.salary_min, max: row.salary_max, currency: row.salary_currency, period: row.salary_period }
      : null,
    postedAt: isoText(row.posted_at),
    expiresAt: row.expires_at && isoText(row.expires_at),
  }
}

export const jobView = (
  row: JobRow,
  companies: ReadonlyMap<string, string>,
  now: Date,
  asked: readonly Pick<RowOf<typeof jobSkills>, 'name' | 'required' | 'proficiency'>[],
  fields: ReadonlyMap<string, CustomField>,
): JobView => ({
  ...jobListItem(row, companies.get(row.company_id) ?? '', now),
  description: row.description,
  requirements: row.requirements,
  companyId: row.company_id,
  city: row.city,
  region: row.region,
  country: row.country,
  industry: row.industry,
  minYears: row.min_years,
  preferences: row.preferences,
  hardRequirements: row.requirements_hard,
  skills: asked.map(({ name, required, proficiency }) => ({ skill: name, required, proficiency })),
  fields: toldFields(fields, row.extra),
  updatedAt: row.updated_at.toISOString(),
})
