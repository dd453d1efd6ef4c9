// Postings and the skills they ask for.
import {
  employmentTypes,
  experienceLevels,
  postingStatuses,
  proficiencies,
  salaryPeriods,
  workModes,
} from '@moirai/contract/words'
import {
  boolean,
  check,
  counter,
  decimal,
  double,
  enumeration,
  foreignKey,
  index,
  integer,
  json,
  softDelete,
  table,
  text,
  timestamp,
  timestamps,
  unique,
  uniqueAmong,
  uuid,
} from '@moirai/database'
import { companies } from '../companies/tables.ts'
import { skillConcepts } from '../taxonomy/tables.ts'

export const jobPostings = table(
  'job_postings',
  {
    id: uuid().primaryKey(),
    /** As of profiles. */
    number: counter().unique(),
    company_id: uuid(),
    /** The identifier in the system it came from. */
    external_id: text({ max: 255 }).nullable(),
    title: text({ max: 255 }),
    description: text().nullable(),
    requirements: text().nullable(),
    city: text({ max: 255 }).nullable(),
    region: text({ max: 255 }).nullable(),
    /** ISO 3166, two letters. */
    country: text({ max: 2 }).nullable(),
    latitude: double().nullable(),
    longitude: double().nullable(),
    remote: enumeration(...workModes).nullable(),
    employment_type: enumeration(...employmentTypes).nullable(),
    experience_level: enumeration(...experienceLevels).nullable(),
    /** Years of experience asked for. */
    min_years: integer().nullable(),
    industry: text({ max: 255 }).nullable(),
    salary_min: decimal(12, 2).nullable(),
    salary_max: decimal(12, 2).nullable(),
    salary_currency: text({ max: 3 }).nullable(),
    salary_period: enumeration(...salaryPeriods).nullable(),
    /** By the year, in the deployment's currency; empty where there is no exchange rate. */
    salary_min_year: decimal(14, 2).nullable(),
    salary_max_year: decimal(14, 2).nullable(),
    status: enumeration(...postingStatuses).default('draft'),
    /** Set by the program where the source says nothing. */
    posted_at: timestamp(),
    expires_at: timestamp().nullable(),
    /** Tags a posting declares and a person wishes. */
    preferences: json<string[]>().default([]),
    /** Without these nobody is considered. */
    requirements_hard: json<string[]>().default([]),
    /** Columns of a file that have no place of their own. */
    extra: json<Record<string, string>>().default({}),
    ...timestamps(),
    ...softDelete(),
  },
  (t) => [
    uniqueAmong(t.deleted_at.isNull(), t.company_id, t.external_id),
    index(t.status),
    index(t.company_id, t.status),
    index(t.external_id),
    index(t.city, t.country),
    index(t.industry),
    index(t.experience_level),
    index(t.expires_at),
    // The order of lists, whole: those of one day are as many as one import brings.
    index(t.posted_at, t.id),
    check('salary', t.salary_min.gte('0')),
    check('salary_order', t.salary_max.gte(t.salary_min)),
    check('expires_after_posted', t.expires_at.gt(t.posted_at)),
    foreignKey(t.company_id, () => companies.reference('id'), { onDelete: 'restrict' }),
  ],
)

export const jobSkills = table(
  'job_skills',
  {
    id: uuid().primaryKey(),
    job_posting_id: uuid(),
    /** As the posting lists them, from 0. */
    position: integer(),
    concept_id: uuid().nullable(),
    name: text({ max: 255 }),
    required: boolean(),
    proficiency: enumeration(...proficiencies).nullable(),
    ...timestamps(),
  },
  (t) => [
    unique(t.job_posting_id, t.name),
    unique(t.job_posting_id, t.position),
    index(t.concept_id),
    foreignKey(t.job_posting_id, () => jobPostings.reference('id'), { onDelete: 'cascade' }),
    foreignKey(t.concept_id, () => skillConcepts.reference('id'), { onDelete: 'set null' }),
  ],
)
