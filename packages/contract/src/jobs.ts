// What Moirai tells about postings. Money is an amount as it was given, a currency and a period.
import * as z from 'zod/mini'
import { pageQuery, searchText } from './lists.ts'
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
  industry: z.nullable(z.string()),
  minYears: z.nullable(z.int()),
  preferences: z.array(z.string()),
  skills: z.array(z.object({ skill: z.string(), required: z.boolean(), proficiency: z.nullable(z.enum(proficiencies)) })),
})
export type JobView = z.infer<typeof jobView>

/** `search` looks into title, company and city; `status` is the one that is told, so that what has expired is not open. */
export const jobsQuery = z.extend(pageQuery, { search: searchText, status: z.optional(z.enum(postingStatuses)) })
export type JobsQuery = z.infer<typeof jobsQuery>
