// Lists as files: the filters of each, and the form of the file.
import * as z from 'zod/mini'
import { applicationsQuery } from './applications.ts'
import { companiesQuery } from './companies.ts'
import { jobsQuery } from './jobs.ts'
import { keptMatchesQuery } from './matches.ts'
import { peopleQuery } from './people.ts'

export const exportFormats = ['csv', 'json'] as const

const format = { format: z._default(z.enum(exportFormats), 'csv') }
const whole = { limit: true, cursor: true } as const

/** The filters are those of the list; what it says is exported whole. */
export const exportQueries = {
  people: z.extend(z.omit(peopleQuery, whole), format),
  jobs: z.extend(z.omit(jobsQuery, whole), format),
  companies: z.extend(z.omit(companiesQuery, whole), format),
  applications: z.extend(z.omit(applicationsQuery, whole), format),
  matches: z.extend(z.omit(keptMatchesQuery, whole), format),
}

export type ExportedList = keyof typeof exportQueries
export type ExportFilters<List extends ExportedList> = Omit<z.infer<(typeof exportQueries)[List]>, 'format'>
