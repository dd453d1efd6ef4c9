// A posting in the words of schema.org (JobPosting, JSON-LD), as search engines and job boards read it.
import { escaped } from '../escaping.ts'
import type { JobPostingDocument } from '@moirai/contract/job-postings'
import type { EmploymentType, SalaryPeriod } from '@moirai/contract/words'
import type { JobView } from '@moirai/contract/jobs'
import { inSnapshot, type Context } from '../context.ts'
import { findJob, noJob } from './find-job.ts'
import { statusAt } from './job-view.ts'
import { viewJob } from './show-jobs.ts'

export const employmentTypeWords: Readonly<Record<EmploymentType, string>> = {
  full_time: 'FULL_TIME',
  part_time: 'PART_TIME',
  internship: 'INTERN',
  contract: 'CONTRACTOR',
  temporary: 'TEMPORARY',
  volunteer: 'VOLUNTEER',
}

export const periodWords: Readonly<Record<SalaryPeriod, string>> = {
  hour: 'HOUR',
  day: 'DAY',
  week: 'WEEK',
  month: 'MONTH',
  year: 'YEAR',
}

interface Posting {
  job: JobView
  website: string | null
}

/** An open posting, for everybody. @throws Refusal `missing`, also where it is not open (any more). */
export async function showPublicJob(context: Context, id: string): Promise<Posting> {
  return inSnapshot(context, async (work) => {
    const row = await findJob(work, id)
    // Only by its id: outside ids could be tried.
    if (row.id !== id.toLowerCase() || statusAt(row, work.now()) !== 'open') throw noJob(id)
    const company = await work.session.table('companies').find(row.company_id)
    return { job: await viewJob(work, row), website: company?.website ?? null }
  })
}

/** The same as JSON-LD, whatever the posting's status. @throws Refusal `missing`, `invalid`. */
export async function showJobPosting(context: Context, identifier: string): Promise<JobPostingDocument> {
  return inSnapshot(context, async (work) => {
    const row = await findJob(work, identifier)
    const company = await work.session.table('companies').find(row.company_id)
    return jobPostingOf({ job: await viewJob(work, row), website: company?.website ?? null })
  })
}

export function jobPostingOf({ job, website }: Posting): JobPostingDocument {
  const text = [job.description, job.requirements].filter((part) => part !== null).join('\n\n')
  return {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: job.title,
    description: htmlOf(text === '' ? job.title : text),
    identifier: { '@type': 'PropertyValue', name: job.company, value: job.externalId ?? job.id },
    datePosted: job.postedAt,
    ...(job.expiresAt === null ? {} : { validThrough: job.expiresAt }),
    hiringOrganization: { '@type': 'Organization', name: job.company, ...(website === null ? {} : { sameAs: website }) },
    ...placeOf(job),
    ...(job.employmentType === null ? {} : { employmentType: employmentTypeWords[job.employmentType] }),
    ...(job.industry === null ? {} : { industry: job.industry }),
    ...salaryOf(job),
    ...(job.minYears === null
      ? {}
      : {
          experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: job.minYears * 12 },
        }),
    ...(job.skills.length === 0 ? {} : { skills: job.skills.map(({ skill }) => skill) }),
  }
}

function placeOf({ city, region, country, remote }: JobView): Partial<JobPostingDocument> {
  const known = city !== null || region !== null || country !== null
  const address = {
    '@type': 'PostalAddress' as const,
    ...(city === null ? {} : { addressLocality: city }),
    ...(region === null ? {} : { addressRegion: region }),
    ...(country === null ? {} : { addressCountry: country }),
  }
  return {
    ...(known ? { jobLocation: { '@type': 'Place', address } } : {}),
    ...(remote === 'remote' ? { jobLocationType: 'TELECOMMUTE' } : {}),
    ...(remote === 'remote' && country !== null ? { applicantLocationRequirements: { '@type': 'Country', name: country } } : {}),
  }
}

function salaryOf({ salary }: JobView): Partial<JobPostingDocument> {
  if (salary === null || salary.currency === null || salary.period === null) return {}
  const { min, max, currency, period } = salary
  return {
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency,
      value: {
        '@type': 'QuantitativeValue',
        ...(min === null ? {} : { minValue: Number(min) }),
        ...(max === null ? {} : { maxValue: Number(max) }),
        unitText: periodWords[period],
      },
    },
  }
}

/** Plain text as HTML: paragraphs and line ends, nothing of it read as a tag. */
export const htmlOf = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('')
