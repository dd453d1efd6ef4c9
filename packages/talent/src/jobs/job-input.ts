// A posting as brought in from outside, and the row that becomes of it.
import type { EmploymentType, ExperienceLevel, PostingStatus, Proficiency, SalaryPeriod, WorkMode } from '@moirai/contract/words'
import type { InsertOf, RowOf } from '@moirai/database'
import { findCoordinates } from '@moirai/extraction/places'
import { mergePay, picked } from '../merging.ts'
import type { Problem } from '../outcome.ts'
import { yearlyAmount, type Rates } from '../settings/settings.ts'
import type { jobPostings } from './tables.ts'

export interface JobSkillInput {
  name: string
  required: boolean
  proficiency: Proficiency | null
}

export interface JobInput {
  /** Given where an identifier must be the same on every machine (the demonstration data). */
  id?: string
  /** Null where it has none. */
  externalId: string | null
  /** The identifier was made from other columns, not given. */
  madeId: boolean
  title: string
  company: string
  /** Where it is known already; the name is not looked at then. */
  companyId?: string | undefined
  description: string | null
  requirements: string | null
  city: string | null
  region: string | null
  country: string | null
  remote: WorkMode | null
  employmentType: EmploymentType | null
  experienceLevel: ExperienceLevel | null
  minYears: number | null
  industry: string | null
  salaryMin: string | null
  salaryMax: string | null
  salaryCurrency: string | null
  salaryPeriod: SalaryPeriod | null
  status: PostingStatus
  postedAt: Date | null
  expiresAt: Date | null
  preferences: string[]
  hardRequirements?: string[]
  skills: JobSkillInput[]
  extra: Record<string, string>
}

export type JobRow = RowOf<typeof jobPostings>
export type JobValues = Omit<InsertOf<typeof jobPostings>, 'id'>

/** Which columns of the row each property of the input fills. */
const columnsOf: Partial<Record<keyof JobInput, readonly (keyof JobValues)[]>> = {
  title: ['title'],
  description: ['description'],
  requirements: ['requirements'],
  city: ['city', 'latitude', 'longitude'],
  region: ['region', 'latitude', 'longitude'],
  country: ['country', 'latitude', 'longitude'],
  remote: ['remote'],
  employmentType: ['employment_type'],
  experienceLevel: ['experience_level'],
  minYears: ['min_years'],
  industry: ['industry'],
  // Both by the year: the currency and the period are those of both.
  salaryMin: ['salary_min', 'salary_min_year', 'salary_max_year', 'salary_currency', 'salary_period'],
  salaryMax: ['salary_max', 'salary_min_year', 'salary_max_year', 'salary_currency', 'salary_period'],
  status: ['status'],
  postedAt: ['posted_at'],
  expiresAt: ['expires_at'],
  preferences: ['preferences'],
  hardRequirements: ['requirements_hard'],
  extra: ['extra'],
}

/** The columns of the posting that a file with these properties speaks of; it leaves the others of a known posting alone. */
export const jobColumns = (properties: ReadonlySet<string>): (keyof JobValues)[] => [
  ...new Set(Object.entries(columnsOf).flatMap(([property, columns]) => (properties.has(property) ? columns : []))),
]

/** What the input says; `postedBefore` is when it was posted as far as is known already. */
export function jobValues(job: JobInput, companyId: string, now: Date, postedBefore?: Date): JobValues {
  return {
    company_id: companyId,
    external_id: job.externalId,
    title: job.title,
    description: job.description,
    requirements: job.requirements,
    city: job.city,
    region: job.region,
    country: job.country,
    remote: job.remote,
    employment_type: job.employmentType,
    experience_level: job.experienceLevel,
    min_years: job.minYears,
    industry: job.industry,
    salary_min: job.salaryMin,
    salary_max: job.salaryMax,
    salary_currency: job.salaryCurrency,
    salary_period: job.salaryPeriod,
    status: job.status,
    posted_at: job.postedAt ?? postedBefore ?? firstPosted(job, now),
    expires_at: job.expiresAt,
    preferences: job.preferences,
    requirements_hard: job.hardRequirements ?? [],
    extra: job.extra,
  }
}

/** Now, unless it has expired by then. */
const firstPosted = ({ expiresAt }: JobInput, now: Date): Date =>
  expiresAt !== null && expiresAt <= now ? new Date(expiresAt.getTime() - 1) : now

/** What follows from other columns: coordinates, and the pay by the year. */
export function derivedValues(row: JobValues, rates: Rates) {
  const { city = null, region = null, country = null, salary_currency: currency = null, salary_period: period = null } = row
  const place = findCoordinates({ city, region, country })
  return {
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    salary_min_year: yearlyAmount({ amount: row.salary_min ?? null, currency, period }, rates),
    salary_max_year: yearlyAmount({ amount: row.salary_max ?? null, currency, period }, rates),
  }
}

/**
 * What a source says in these columns, merged into the row that is there, with what follows from the whole of it: the source may speak
 * of a part of the place, or of one end of the pay. A problem where the two do not go together.
 */
export function mergedPosting(
  known: JobRow,
  values: JobValues,
  columns: readonly (keyof JobValues)[],
  rates: Rates,
): JobRow | Problem {
  const merged: JobRow = { ...known, ...picked(values, columns) }
  // A file with other columns takes nothing away from what is kept without a place.
  if (columns.includes('extra')) merged.extra = { ...known.extra, ...values.extra }
  const mixed = mergePay(known, merged, ['salary_min', 'salary_max'], columns)
  if (mixed) return mixed
  Object.assign(merged, picked(derivedValues(merged, rates), columns))
  return orderProblem(merged) ?? merged
}

/** A source that speaks of one end of a range only may cross the end already kept. */
function orderProblem(row: JobRow): Problem | undefined {
  if (row.salary_min !== null && row.salary_max !== null && Number(row.salary_max) < Number(row.salary_min)) {
    const problem = 'With what is known of this posting already, the highest pay would be below the lowest.'
    return { column: 'salary_max', problem, howToFix: 'Give both ends of the pay.' }
  }
  if (row.expires_at !== null && row.expires_at <= row.posted_at) {
    const problem = 'With what is known of this posting already, it would expire before it was posted.'
    return { column: 'expires_at', problem, howToFix: 'Give both dates.' }
  }
  return undefined
}
