// A person is a profile; `students` extends it, and experiences and educations tell its past.
import { experienceLevels, remotePreferences, salaryPeriods, studentStatuses } from '@moirai/contract/words'
import {
  boolean,
  check,
  counter,
  date,
  decimal,
  double,
  enumeration,
  foreignKey,
  index,
  integer,
  json,
  primaryKey,
  softDelete,
  table,
  text,
  timestamps,
  uniqueAmong,
  uuid,
} from '@moirai/database'
import { users } from '../accounts/tables.ts'

export const profiles = table(
  'profiles',
  {
    id: uuid().primaryKey(),
    /** What packed lists and ties use; never given twice, not even after a deletion. */
    number: counter().unique(),
    /** Empty until an imported person claims the profile by a verified e-mail. */
    user_id: uuid().nullable(),
    /** The identifier in the system they came from. */
    external_id: text({ max: 255 }).nullable().personal(),
    email: text({ max: 255 }).nullable().personal(),
    name: text({ max: 255 }).personal(),
    given_name: text({ max: 255 }).nullable().personal(),
    family_name: text({ max: 255 }).nullable().personal(),
    headline: text({ max: 255 }).nullable().personal(),
    summary: text().nullable().personal(),
    /** Sealed (field-keys.ts), so that it is longer than what was given. */
    phone: text({ max: 512 }).nullable().personal(),
    city: text({ max: 255 }).nullable().personal(),
    region: text({ max: 255 }).nullable().personal(),
    /** ISO 3166, two letters. */
    country: text({ max: 2 }).nullable().personal(),
    latitude: double().nullable().personal(),
    longitude: double().nullable().personal(),
    remote_preference: enumeration(...remotePreferences)
      .nullable()
      .personal(),
    years_experience: decimal(4, 1).nullable().personal(),
    target_role: text({ max: 255 }).nullable().personal(),
    experience_level: enumeration(...experienceLevels)
      .nullable()
      .personal(),
    salary_min: decimal(12, 2).nullable().personal(),
    salary_desired: decimal(12, 2).nullable().personal(),
    salary_currency: text({ max: 3 }).nullable().personal(),
    salary_period: enumeration(...salaryPeriods)
      .nullable()
      .personal(),
    /** By the year, in the deployment's currency; empty where there is no exchange rate. */
    salary_min_year: decimal(14, 2).nullable().personal(),
    salary_desired_year: decimal(14, 2).nullable().personal(),
    willing_to_move: boolean().default(false).personal(),
    /** They are told of new matches from so many points on; the standard where it is empty. */
    match_threshold: integer().nullable().personal(),
    available_from: date().nullable().personal(),
    /** Tags a person wishes and a posting declares. */
    preferences: json<string[]>().default([]).personal(),
    languages: json<string[]>().default([]).personal(),
    /** Licences and permits, as hard requirements are written. */
    qualifications: json<string[]>().default([]).personal(),
    /** What the person agreed to, such as being found by recruiters. */
    consent: json<Record<string, boolean>>().default({}).personal(),
    /** Columns of a file that have no place of their own. */
    extra: json<Record<string, string>>().default({}).personal(),
    /** The name shown in blind mode. */
    blind_code: text({ max: 16 }),
    /** The name as lists are sorted by it. */
    sort_name: text({ max: 255 }).personal(),
    ...timestamps(),
    ...softDelete(),
  },
  (t) => [
    uniqueAmong(t.deleted_at.isNull(), t.user_id),
    uniqueAmong(t.deleted_at.isNull(), t.external_id),
    uniqueAmong(t.deleted_at.isNull(), t.email),
    index(t.target_role),
    index(t.experience_level),
    index(t.city, t.country),
    check('salary', t.salary_min.gte('0')),
    check('years', t.years_experience.gte('0')),
    check('threshold_lower', t.match_threshold.gte(0)),
    check('threshold_upper', t.match_threshold.lte(100)),
    foreignKey(t.user_id, () => users.reference('id'), { onDelete: 'set null' }),
  ],
)

export const students = table(
  'students',
  {
    profile_id: uuid(),
    institution: text({ max: 255 }).personal(),
    programme: text({ max: 255 }).nullable().personal(),
    degree: text({ max: 255 }).nullable().personal(),
    graduation_year: integer().nullable().personal(),
    /** Grade point average. */
    gpa: decimal(4, 2).nullable().personal(),
    status: enumeration(...studentStatuses).personal(),
    ...timestamps(),
  },
  (t) => [
    primaryKey(t.profile_id),
    index(t.institution),
    index(t.graduation_year),
    foreignKey(t.profile_id, () => profiles.reference('id'), { onDelete: 'cascade' }),
  ],
)

/** Who says so: the person, a file that was imported, or a CV it was read from. */
const sources = ['stated', 'imported', 'extracted'] as const

export const experiences = table(
  'experiences',
  {
    id: uuid().primaryKey(),
    profile_id: uuid(),
    title: text({ max: 255 }).personal(),
    company: text({ max: 255 }).personal(),
    start_date: date().nullable().personal(),
    end_date: date().nullable().personal(),
    description: text().nullable().personal(),
    source: enumeration(...sources),
    ...timestamps(),
    ...softDelete(),
  },
  (t) => [
    index(t.profile_id),
    check('dates', t.end_date.gte(t.start_date)),
    foreignKey(t.profile_id, () => profiles.reference('id'), { onDelete: 'cascade' }),
  ],
)

export const educations = table(
  'educations',
  {
    id: uuid().primaryKey(),
    profile_id: uuid(),
    degree: text({ max: 255 }).personal(),
    institution: text({ max: 255 }).personal(),
    start_date: date().nullable().personal(),
    end_date: date().nullable().personal(),
    description: text().nullable().personal(),
    source: enumeration(...sources),
    ...timestamps(),
    ...softDelete(),
  },
  (t) => [
    index(t.profile_id),
    check('dates', t.end_date.gte(t.start_date)),
    foreignKey(t.profile_id, () => profiles.reference('id'), { onDelete: 'cascade' }),
  ],
)
