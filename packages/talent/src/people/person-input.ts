// A person as brought in from outside, and the row that becomes of it.
import { hash } from 'node:crypto'
import type { ExperienceLevel, RemotePreference, SalaryPeriod, StudentStatus } from '@moirai/contract/words'
import type { InsertOf, RowOf } from '@moirai/database'
import { findCoordinates } from '@moirai/extraction/places'
import { mergePay, picked } from '../merging.ts'
import type { Problem } from '../outcome.ts'
import { yearlyAmount, type Rates } from '../settings/settings.ts'
import type { profiles, students } from './tables.ts'

export interface PersonInput {
  /** Given where an identifier must be the same on every machine (the demonstration data). */
  id?: string
  /** Null where they have none. */
  externalId: string | null
  /** The identifier was made from other columns, not given. */
  madeId: boolean
  name: string
  givenName: string | null
  familyName: string | null
  email: string | null
  headline: string | null
  summary: string | null
  phone: string | null
  targetRole: string | null
  experienceLevel: ExperienceLevel | null
  /** One digit after the point. */
  yearsExperience: string | null
  city: string | null
  region: string | null
  country: string | null
  remotePreference: RemotePreference | null
  willingToMove: boolean
  matchThreshold?: number | null
  salaryMin: string | null
  salaryDesired: string | null
  salaryCurrency: string | null
  salaryPeriod: SalaryPeriod | null
  preferences: string[]
  languages: string[]
  qualifications?: string[]
  institution: string | null
  programme: string | null
  graduationYear: number | null
  degree?: string | null
  gpa?: string | null
  /** By the year of graduation unless said. */
  studentStatus?: StudentStatus | undefined
  /** The first day they could begin. */
  availableFrom?: string | null
  extra: Record<string, string>
}

export type ProfileRow = RowOf<typeof profiles>
type ProfileValues = Omit<InsertOf<typeof profiles>, 'id' | 'blind_code'>

/** Which columns of the row each property of the input fills. */
const columnsOf: Partial<Record<keyof PersonInput, readonly (keyof ProfileValues)[]>> = {
  name: ['name', 'given_name', 'family_name', 'sort_name'],
  email: ['email'],
  headline: ['headline'],
  summary: ['summary'],
  phone: ['phone'],
  targetRole: ['target_role'],
  experienceLevel: ['experience_level'],
  yearsExperience: ['years_experience'],
  city: ['city', 'latitude', 'longitude'],
  region: ['region', 'latitude', 'longitude'],
  country: ['country', 'latitude', 'longitude'],
  remotePreference: ['remote_preference'],
  willingToMove: ['willing_to_move'],
  matchThreshold: ['match_threshold'],
  // Both by the year: the currency and the period are those of both.
  salaryMin: ['salary_min', 'salary_min_year', 'salary_desired_year', 'salary_currency', 'salary_period'],
  salaryDesired: ['salary_desired', 'salary_min_year', 'salary_desired_year', 'salary_currency', 'salary_period'],
  preferences: ['preferences'],
  languages: ['languages'],
  qualifications: ['qualifications'],
  availableFrom: ['available_from'],
  extra: ['extra'],
}

/** The columns of the profile that a file with these properties speaks of; it leaves the others of a known person alone. */
export const profileColumns = (properties: ReadonlySet<string>): (keyof ProfileValues)[] => [
  ...new Set(Object.entries(columnsOf).flatMap(([property, columns]) => (properties.has(property) ? columns : []))),
]

export function profileValues(person: PersonInput): ProfileValues {
  const { givenName, familyName, name } = person
  return {
    external_id: person.externalId,
    email: person.email,
    name,
    given_name: givenName,
    family_name: familyName,
    sort_name: (familyName === null ? name : `${familyName}, ${givenName ?? ''}`).toLowerCase().slice(0, 255),
    headline: person.headline,
    summary: person.summary,
    phone: person.phone,
    target_role: person.targetRole,
    experience_level: person.experienceLevel,
    years_experience: person.yearsExperience,
    city: person.city,
    region: person.region,
    country: person.country,
    remote_preference: person.remotePreference,
    willing_to_move: person.willingToMove,
    match_threshold: person.matchThreshold ?? null,
    salary_min: person.salaryMin,
    salary_desired: person.salaryDesired,
    salary_currency: person.salaryCurrency,
    salary_period: person.salaryPeriod,
    preferences: person.preferences,
    languages: person.languages,
    qualifications: person.qualifications ?? [],
    available_from: person.availableFrom ?? null,
    extra: person.extra,
  }
}

/** What follows from other columns: coordinates, and the wishes by the year. */
export function derivedValues(row: ProfileValues, rates: Rates) {
  const { city = null, region = null, country = null, salary_currency: currency = null, salary_period: period = null } = row
  const place = findCoordinates({ city, region, country })
  return {
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    salary_min_year: yearlyAmount({ amount: row.salary_min ?? null, currency, period }, rates),
    salary_desired_year: yearlyAmount({ amount: row.salary_desired ?? null, currency, period }, rates),
  }
}

/**
 * What a source says in these columns, merged into the row that is there, with what follows from the whole of it: the source may speak
 * of a part of the place, or of one end of the wish. A problem where the two do not go together.
 */
export function mergedProfile(
  known: ProfileRow,
  values: ProfileValues,
  columns: readonly (keyof ProfileValues)[],
  rates: Rates,
): ProfileRow | Problem {
  const merged: ProfileRow = { ...known, ...picked(values, columns) }
  // A file with other columns takes nothing away from what is kept without a place.
  if (columns.includes('extra')) merged.extra = { ...known.extra, ...values.extra }
  const mixed = mergePay(known, merged, ['salary_min', 'salary_desired'], columns)
  return mixed ?? Object.assign(merged, picked(derivedValues(merged, rates), columns))
}

/** The name of a person in blind mode; it tells nothing and stays the same. */
export function blindCode(id: string): string {
  const digest = hash('sha256', `blind code of ${id}`)
  return `P-${digest.slice(0, 8).toUpperCase()}`
}

/** Which columns of the student facts a source with these properties speaks of. */
export const studentColumns = (
  properties: ReadonlySet<string>,
): ('institution' | 'programme' | 'degree' | 'gpa' | 'graduation_year' | 'status')[] => [
  ...(properties.has('institution') ? (['institution'] as const) : []),
  ...(properties.has('programme') ? (['programme'] as const) : []),
  ...(properties.has('degree') ? (['degree'] as const) : []),
  ...(properties.has('gpa') ? (['gpa'] as const) : []),
  ...(properties.has('graduationYear') ? (['graduation_year', 'status'] as const) : []),
]

/** The student facts, or null where the input names no institution. */
export function studentValues(person: PersonInput, profileId: string, year: number): InsertOf<typeof students> | null {
  if (person.institution === null) return null
  const graduated = person.graduationYear !== null && person.graduationYear < year
  return {
    profile_id: profileId,
    institution: person.institution,
    programme: person.programme,
    degree: person.degree ?? null,
    gpa: person.gpa ?? null,
    graduation_year: person.graduationYear,
    status: person.studentStatus ?? (graduated ? 'graduated' : 'enrolled'),
  }
}
