// Which properties of a record a mapping speaks of: a file without a column says nothing about it, and must not empty it.
import type { JobRecord } from '../conversion/convert-jobs.ts'
import type { PersonRecord } from '../conversion/convert-people.ts'
import type { PastApplication } from '../../applications/applications.ts'
import type { Mapping } from './mapping.ts'

/** Required and optional skills are two things a file may speak of. */
type Property = keyof JobRecord | keyof PersonRecord | keyof PastApplication | 'requiredSkills' | 'optionalSkills'

const place: readonly Property[] = ['city', 'region', 'country']
const pay: readonly Property[] = ['salaryMin', 'salaryMax', 'salaryDesired']

/** What each field of a mapping fills. */
const filledBy: Record<string, readonly Property[]> = {
  title: ['title'],
  name: ['name'],
  given_name: ['name'],
  family_name: ['name'],
  email: ['email'],
  phone: ['phone'],
  headline: ['headline'],
  summary: ['summary'],
  target_role: ['targetRole'],
  years: ['yearsExperience'],
  willing_to_move: ['willingToMove'],
  languages: ['languages'],
  institution: ['institution'],
  programme: ['programme'],
  note: ['coverNote'],
  graduation_year: ['graduationYear'],
  skills: ['skills'],
  description: ['description'],
  requirements: ['requirements'],
  min_years: ['minYears'],
  required_skills: ['requiredSkills'],
  optional_skills: ['optionalSkills'],
  company: ['company'],
  employment_type: ['employmentType'],
  industry: ['industry'],
  posted_at: ['postedAt'],
  expires_at: ['expiresAt'],
  status: ['status'],
  level: ['experienceLevel'],
  remote: ['remote', 'remotePreference'],
  // A place such as "Anywhere" says how the work is done.
  location: [...place, 'remote'],
  city: ['city'],
  region: ['region'],
  country: ['country'],
  preferences: ['preferences'],
  salary_min: ['salaryMin'],
  salary_max: ['salaryMax'],
  salary_desired: ['salaryDesired'],
  salary: pay,
  salary_year: pay,
  salary_hour: pay,
}

/** The properties filled by the mapped columns, and `extra` where columns are kept. */
export function mappedProperties(mapping: Mapping): ReadonlySet<string> {
  const properties = Object.keys(mapping.columns).flatMap((field) => filledBy[field] ?? [])
  return new Set<string>([...properties, ...(mapping.extra.length > 0 ? ['extra'] : [])])
}
