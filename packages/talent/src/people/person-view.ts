// People as they are told of: in one line, in a list, and in full.
import type { CustomField } from '@moirai/contract/custom-fields'
import type { PersonListItem, PersonSummary, PersonView, StudentView } from '@moirai/contract/people'
import type { RowOf } from '@moirai/database'
import { toldFields } from '../settings/settings.ts'
import type { ProfileRow } from './person-input.ts'
import type { students } from './tables.ts'

export const personSummary = (row: ProfileRow): PersonSummary => ({
  id: row.id,
  externalId: row.external_id,
  name: row.name,
  headline: row.headline,
  place: placeLine(row),
})

/** City, region and country as one line. */
export function placeLine(row: { city: string | null; region: string | null; country: string | null }): string | null {
  let line = ''
  for (const part of [row.city, row.region, row.country]) {
    if (part !== null && part !== '') line += line === '' ? part : `, ${part}`
  }
  return line === '' ? null : line
}

export const personListItem = (row: ProfileRow): PersonListItem => ({
  ...personSummary(row),
  targetRole: row.target_role,
  level: row.experience_level,
  years: row.years_experience === null ? null : Number(row.years_experience),
})

type Held = Omit<PersonView['skills'][number], 'skill'> & { name: string }

export function personView(
  row: ProfileRow,
  held: readonly Held[],
  student: RowOf<typeof students> | undefined,
  fields: ReadonlyMap<string, CustomField>,
): PersonView {
  const hasWish = row.salary_min !== null || row.salary_desired !== null
  return {
    ...personListItem(row),
    givenName: row.given_name,
    familyName: row.family_name,
    email: row.email,
    phone: row.phone,
    summary: row.summary,
    city: row.city,
    region: row.region,
    country: row.country,
    remote: row.remote_preference,
    willingToMove: row.willing_to_move,
    matchThreshold: row.match_threshold,
    salary: hasWish
      ? { least: row.salary_min, hoped: row.salary_desired, currency: row.salary_currency, period: row.salary_period }
      : null,
    skills: held.map(({ name, proficiency, origin }) => ({ skill: name, proficiency, origin })),
    preferences: row.preferences,
    languages: row.languages,
    qualifications: row.qualifications,
    student: student ? studentView(student) : null,
    availableFrom: row.available_from,
    fields: toldFields(fields, row.extra),
    updatedAt: row.updated_at.toISOString(),
  }
}

const studentView = (student: RowOf<typeof students>): StudentView => ({
  institution: student.institution,
  programme: student.programme,
  degree: student.degree,
  graduationYear: student.graduation_year,
  gpa: student.gpa === null ? null : Number(student.gpa),
  status: student.status,
})
