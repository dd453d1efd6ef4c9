// Turns a row into a posting, or tells everything that is wrong with it at once.
import type { JobInput } from '../../jobs/jobs.ts'
import { parseYears } from '../values/amounts.ts'
import { parseMoment } from '../values/dates.ts'
import { parseList, parseSkills } from '../values/lists.ts'
import { madeId } from './made-id.ts'
import type { Mapping } from '../mapping/mapping.ts'
import { readPay } from './row-pay.ts'
import { readPlace } from './row-place.ts'
import { type Converted, type ConvertOptions, RowReader } from './row-reader.ts'
import { parseEmploymentType, parseLevel, parseRemote, parseStatus } from '../values/words.ts'

export const unknownCompany = 'Unknown company'

/** A posting as a file describes it. */
export type JobRecord = JobInput & { externalId: string }

/** One row through its mapping. Never throws for what a cell may hold. */
export function convertJob(
  cells: readonly string[],
  header: readonly string[],
  mapping: Mapping,
  options: ConvertOptions,
): Converted<JobRecord> {
  const reader = new RowReader(cells, header, mapping)
  const title = reader.line('title')
  if (title === null && reader.cell('title') === null) {
    reader.fail('title', { problem: 'The title is missing', howToFix: 'Write the title of the job.' })
  }
  const company = reader.line('company')
  const place = readPlace(reader)
  const pay = readPay(reader, 'salary_max', options)
  const { postedAt, expiresAt } = readDates(reader)
  const years = reader.read('min_years', parseYears)
  const ownId = reader.line('external_id')
  const record: JobRecord = {
    externalId: ownId ?? madeId([title, company, place.written, postedAt?.toISOString() ?? null]),
    madeId: ownId === null,
    title: title ?? '',
    company: company ?? unknownCompany,
    description: reader.text('description'),
    requirements: reader.text('requirements'),
    city: place.city,
    region: place.region,
    country: place.country,
    remote: reader.read('remote', parseRemote) ?? (place.remote ? 'remote' : null),
    employmentType: reader.read('employment_type', parseEmploymentType),
    experienceLevel: reader.read('level', parseLevel),
    minYears: years === null ? null : Math.floor(Number(years)),
    industry: readIndustry(reader),
    salaryMin: pay.low,
    salaryMax: pay.high,
    salaryCurrency: pay.currency,
    salaryPeriod: pay.period,
    status: reader.read('status', parseStatus) ?? 'open',
    postedAt,
    expiresAt,
    preferences: reader.read('preferences', parseList) ?? [],
    skills: readSkills(reader),
    extra: {},
  }
  record.extra = reader.extra()
  return reader.done(record)
}

function readDates(reader: RowReader): { postedAt: Date | null; expiresAt: Date | null } {
  const postedAt = reader.read('posted_at', (text) => parseMoment(text, reader.column('posted_at')?.order))
  const expiresAt = reader.read('expires_at', (text) => parseMoment(text, reader.column('expires_at')?.order))
  if (postedAt !== null && expiresAt !== null && expiresAt <= postedAt) {
    reader.fail('expires_at', {
      problem: 'The posting expires before it is posted',
      howToFix: 'Correct one of the two dates: it must expire after it is posted.',
    })
  }
  return { postedAt, expiresAt }
}

/** Categories joined to more than 255 characters are cut, as one filters by their beginning; the whole text stays in `extra`. */
function readIndustry(reader: RowReader): string | null {
  const text = reader.text('industry')?.replace(/\s+/g, ' ') ?? null
  if (text === null || text.length <= 255) return text
  reader.keep('industry')
  return text.slice(0, 255).trimEnd()
}

/** Required first; a skill that is in both lists is required. */
function readSkills(reader: RowReader): JobRecord['skills'] {
  const required = reader.read('required_skills', parseSkills) ?? []
  const names = new Set(required.map(({ name }) => name.toLowerCase()))
  const optional = (reader.read('optional_skills', parseSkills) ?? []).filter(({ name }) => !names.has(name.toLowerCase()))
  return [...required.map((skill) => ({ ...skill, required: true })), ...optional.map((skill) => ({ ...skill, required: false }))]
}
