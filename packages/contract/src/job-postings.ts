// Postings in the words of schema.org: JobPosting as JSON-LD.
import * as z from 'zod/mini'
import { jobView } from './jobs.ts'

const organisation = z.object({ '@type': z.literal('Organization'), name: z.string(), sameAs: z.optional(z.string()) })

const address = z.object({
  '@type': z.literal('PostalAddress'),
  addressLocality: z.optional(z.string()),
  addressRegion: z.optional(z.string()),
  addressCountry: z.optional(z.string()),
})

const pay = z.object({
  '@type': z.literal('MonetaryAmount'),
  currency: z.string(),
  value: z.object({
    '@type': z.literal('QuantitativeValue'),
    minValue: z.optional(z.number()),
    maxValue: z.optional(z.number()),
    unitText: z.string(),
  }),
})

export const jobPostingDocument = z.object({
  '@context': z.literal('https://schema.org/'),
  '@type': z.literal('JobPosting'),
  title: z.string(),
  /** HTML. */
  description: z.string(),
  identifier: z.object({ '@type': z.literal('PropertyValue'), name: z.string(), value: z.string() }),
  datePosted: z.string(),
  validThrough: z.optional(z.string()),
  hiringOrganization: organisation,
  jobLocation: z.optional(z.object({ '@type': z.literal('Place'), address })),
  jobLocationType: z.optional(z.literal('TELECOMMUTE')),
  applicantLocationRequirements: z.optional(z.object({ '@type': z.literal('Country'), name: z.string() })),
  employmentType: z.optional(z.string()),
  industry: z.optional(z.string()),
  baseSalary: z.optional(pay),
  experienceRequirements: z.optional(
    z.object({ '@type': z.literal('OccupationalExperienceRequirements'), monthsOfExperience: z.int() }),
  ),
  skills: z.optional(z.array(z.string())),
})
export type JobPostingDocument = z.infer<typeof jobPostingDocument>

/** A document of JSON-LD that holds a JobPosting: alone, in a list, or in `@graph`. */
export const jobPostingInput = z.union([z.record(z.string(), z.unknown()), z.array(z.unknown()).check(z.maxLength(1000))])

/** The draft that was made of it, and what could not be taken over. */
export const readJobPostingView = z.object({ job: jobView, notes: z.array(z.string()) })
export type ReadJobPostingView = z.infer<typeof readJobPostingView>
