// What Moirai tells about postings. Money is an amount as it was given, a currency and a period.
import * as z from 'zod/mini'
import { fieldFilterText, fieldValues, toldFieldValues } from './custom-fields.ts'
import {
  amount,
  country,
  emptiable,
  identifier,
  line,
  moment,
  payFields,
  placeFields,
  prose,
  tags,
  unchangedSince,
  uuid,
} from './fields.ts'
import { pageQuery, searchText } from './lists.ts'
import { hardRequirements } from './requirements.ts'
import { employmentTypes, experienceLevels, postingStatuses, proficiencies, salaryPeriods, workModes } from './words.ts'

/** A posting in one line. */
export const jobSummary = z.object({
  id: z.string(),
  externalId: z.nullable(z.string()),
  title: z.string(),
  company: z.string(),
  status: z.enum(postingStatuses),
  /** City, region and country as one line. */
  place: z.nullable(z.string()),
  remote: z.nullable(z.enum(workModes)),
})
export type JobSummary = z.infer<typeof jobSummary>

export const jobListItem = z.extend(jobSummary, {
  employmentType: z.nullable(z.enum(employmentTypes)),
  level: z.nullable(z.enum(experienceLevels)),
  salary: z.nullable(
    z.object({
      min: z.nullable(z.string()),
      max: z.nullable(z.string()),
      currency: z.nullable(z.string()),
      period: z.nullable(z.enum(salaryPeriods)),
    }),
  ),
  postedAt: z.string(),
  expiresAt: z.nullable(z.string()),
})
export type JobListItem = z.infer<typeof jobListItem>

export const jobView = z.extend(jobListItem, {
  description: z.nullable(z.string()),
  requirements: z.nullable(z.string()),
  companyId: z.string(),
  city: z.nullable(z.string()),
  region: z.nullable(z.string()),
  country: z.nullable(z.string()),
  industry: z.nullable(z.string()),
  minYears: z.nullable(z.int()),
  preferences: z.array(z.string()),
  /** Who misses one is listed below a line, never hidden: `language:German`, `licence:B`, `permit:NL`, `available:2027-01-15`. */
  hardRequirements: z.array(z.string()),
  skills: z.array(z.object({ skill: z.string(), required: z.boolean(), proficiency: z.nullable(z.enum(proficiencies)) })),
  /** What the fields of this deployment say, by key. */
  fields: toldFieldValues,
  updatedAt: z.string(),
})
export type JobView = z.infer<typeof jobView>

const askedSkill = z.strictObject({
  skill: line(),
  required: z._default(z.boolean(), true),
  proficiency: emptiable(z.enum(proficiencies)),
})

const jobFields = {
  title: line(),
  externalId: emptiable(identifier),
  description: emptiable(prose(50_000)),
  requirements: emptiable(prose(50_000)),
  ...placeFields,
  remote: emptiable(z.enum(workModes)),
  employmentType: emptiable(z.enum(employmentTypes)),
  level: emptiable(z.enum(experienceLevels)),
  minYears: emptiable(z.int().check(z.minimum(0), z.maximum(80))),
  industry: emptiable(line()),
  /** Told as a whole. */
  salary: emptiable(
    z.strictObject({ min: emptiable(amount), max: emptiable(amount), ...payFields }).check(
      z.refine(({ min, max }) => typeof min !== 'string' || typeof max !== 'string' || Number(min) <= Number(max), {
        error: 'the highest pay is below the lowest; swap or correct them',
      }),
    ),
  ),
  postedAt: z.optional(moment),
  expiresAt: emptiable(moment),
  preferences: z.optional(tags()),
  /** Told as a whole. */
  hardRequirements: z.optional(hardRequirements),
  /** Told as a whole, in their order. */
  skills: z.optional(z.array(askedSkill).check(z.maxLength(100))),
  /** Of the fields that this deployment has; what is not named stays, null empties. */
  fields: z.optional(fieldValues),
}

/** Of a company that is here, by its id, or by its name, which is made where there is none. */
export const createJob = z
  .strictObject({
    ...jobFields,
    company: z.optional(line()),
    companyId: z.optional(uuid),
    /** `draft` unless said. */
    status: z.optional(z.enum(['draft', 'open'])),
  })
  .check(
    z.refine(({ company, companyId }) => (company === undefined) !== (companyId === undefined), {
      path: ['company'],
      error: 'one company is needed; give its name or its id',
    }),
  )
export type CreateJob = z.input<typeof createJob>

/** What is left out stays. The status changes by its own moves. */
export const updateJob = z.extend(z.partial(z.strictObject(jobFields)), unchangedSince)
export type UpdateJob = z.input<typeof updateJob>

/** `expiresAt` in the place of the one that is kept. */
export const openJob = z.strictObject({ expiresAt: emptiable(moment), ...unchangedSince })
export type OpenJob = z.input<typeof openJob>

export const closeJob = z.strictObject(unchangedSince)
export type CloseJob = z.input<typeof closeJob>

/**
 * `search` looks into title, company and city; `status` is the one that is told, so that what has expired is not open; `company` is an
 * id, or stands in the name; city, region and industry are compared as they are stored; `salaryAtLeast` is by the year in the
 * deployment's currency, and met by the highest pay of a posting. All that is said must hold.
 */
export const jobsQuery = z.extend(pageQuery, {
  search: searchText,
  status: z.optional(z.enum(postingStatuses)),
  company: z.optional(line(200)),
  city: z.optional(line()),
  region: z.optional(line()),
  country: z.optional(country),
  remote: z.optional(z.enum(workModes)),
  employmentType: z.optional(z.enum(employmentTypes)),
  industry: z.optional(line()),
  level: z.optional(z.enum(experienceLevels)),
  salaryAtLeast: z.optional(z.coerce.number().check(z.minimum(0), z.maximum(999_999_999_999))),
  skill: z.optional(line()),
  /** By the fields of this deployment. */
  fields: fieldFilterText,
})
export type JobsQuery = z.infer<typeof jobsQuery>
