// Two real files must come out as a person would have them, through the proposal alone.
import { createReadStream, existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { convertJob, type JobRecord } from './convert-jobs.ts'
import { type Inspection, inspectFile } from '../reading/inspect.ts'
import { type Mapping, proposeMapping } from '../mapping/mapping.ts'
import type { RowProblem } from './row-reader.ts'
import { readRows } from '../reading/rows.ts'

const data = new URL('../../../../../../shared/data/', import.meta.url)
const dataJobs = new URL('data-jobs-2023/jobs_2023-01_08.csv.gz', data)
const nycJobs = new URL('nyc-jobs/nyc_jobs_part1.csv.gz', data)

interface Outcome {
  inspection: Inspection
  mapping: Mapping
  records: Map<number, JobRecord>
  problems: Map<number, RowProblem[] | string>
  repaired: number
}

async function convert(file: URL): Promise<Outcome> {
  const source = { name: file.pathname, open: () => createReadStream(file) as AsyncIterable<Uint8Array> }
  const inspection = await inspectFile(source)
  const mapping = proposeMapping('jobs', inspection, { currency: 'USD' })
  const outcome: Outcome = { inspection, mapping, records: new Map(), problems: new Map(), repaired: 0 }
  for await (const row of readRows(source, inspection)) {
    if ('problem' in row) {
      outcome.problems.set(row.row, row.problem)
      continue
    }
    const result = convertJob(row.cells, inspection.header, mapping, { currency: 'USD' })
    outcome.repaired += result.repaired
    if ('record' in result) outcome.records.set(row.row, result.record)
    else outcome.problems.set(row.row, result.problems)
  }
  return outcome
}

const columnsOf = (mapping: Mapping): Record<string, string> =>
  Object.fromEntries(Object.entries(mapping.columns).map(([field, { column }]) => [field, column]))
const count = (records: Map<number, JobRecord>, passes: (record: JobRecord) => boolean): number =>
  [...records.values()].filter(passes).length

describe.skipIf(!existsSync(dataJobs))('data-jobs-2023 (skipped where ../shared/data is absent)', async () => {
  const { inspection, mapping, records, problems, repaired } = existsSync(dataJobs) ? await convert(dataJobs) : ({} as Outcome)

  it('is mapped as a person would', () => {
    expect(inspection).toMatchObject({ encoding: 'utf-8', rows: 23_467, unreadableRows: 0, dialect: { delimiter: ',' } })
    expect(columnsOf(mapping)).toEqual({
      title: 'job_title',
      company: 'company_name',
      location: 'job_location',
      country: 'job_country',
      employment_type: 'job_schedule_type',
      remote: 'job_work_from_home',
      posted_at: 'job_posted_date',
      salary_year: 'salary_year_avg',
      salary_hour: 'salary_hour_avg',
      salary_period: 'salary_rate',
      required_skills: 'job_skills',
    })
    expect(mapping.extra).toEqual([
      'job_title_short',
      'job_via',
      'search_location',
      'job_no_degree_mention',
      'job_health_insurance',
    ])
    expect(mapping.notes.join(' ')).toMatch(/made from title, company, place and time posted.*taken as USD/)
  })

  it('converts every row', () => {
    expect(problems).toEqual(new Map())
    expect(records.size).toBe(23_467)
    expect(count(records, ({ remote }) => remote === 'remote')).toBe(4019)
    expect(count(records, ({ salaryPeriod }) => salaryPeriod === 'hour')).toBe(6499)
    expect(count(records, ({ salaryMin, salaryMax }) => salaryMin === null || salaryMin !== salaryMax)).toBe(0)
    expect(count(records, ({ employmentType }) => employmentType === null)).toBe(139)
    expect(count(records, ({ skills }) => skills.length === 0)).toBe(2089)
    expect(count(records, ({ postedAt }) => postedAt === null)).toBe(0)
    expect(count(records, ({ country }) => country === null)).toBe(0)
    expect(repaired).toBe(1)
  })

  it('has its first posting in Nebraska, wherever it was searched from', () => {
    expect(records.get(1)).toMatchObject({
      title: 'Senior Data Scientist Data and Analytics Performance Operations',
      company: 'Cox Communications',
      city: 'Bennington',
      region: 'NE',
      country: 'US',
      remote: 'onsite',
      employmentType: 'full_time',
      salaryMin: '128050.00',
      salaryMax: '128050.00',
      salaryCurrency: 'USD',
      salaryPeriod: 'year',
      postedAt: new Date('2023-04-24T09:51:15Z'),
      extra: { job_title_short: 'Senior Data Scientist', search_location: 'Sudan', job_health_insurance: 'True' },
    })
    expect(records.get(1)?.skills.map(({ name }) => name)).toEqual([
      'sql',
      'python',
      'aws',
      'pyspark',
      'tableau',
      'power bi',
      'git',
    ])
    expect(count(records, ({ company }) => company === 'Wärtsilä - 4.1')).toBe(1)
  })
})

describe.skipIf(!existsSync(nycJobs))('nyc-jobs (skipped where ../shared/data is absent)', async () => {
  const { inspection, mapping, records, problems, repaired } = existsSync(nycJobs) ? await convert(nycJobs) : ({} as Outcome)

  it('is mapped as a person would', () => {
    expect(inspection).toMatchObject({ encoding: 'utf-8', rows: 3000, unreadableRows: 0 })
    expect(columnsOf(mapping)).toEqual({
      external_id: 'Job ID',
      company: 'Agency',
      title: 'Business Title',
      industry: 'Job Category',
      employment_type: 'Full-Time/Part-Time indicator',
      salary_min: 'Salary Range From',
      salary_max: 'Salary Range To',
      salary_period: 'Salary Frequency',
      description: 'Job Description',
      requirements: 'Minimum Qual Requirements',
      posted_at: 'Posting Date',
    })
    expect(mapping.notes).toEqual(
      expect.arrayContaining([
        expect.stringContaining('"Level"'),
        expect.stringContaining('"Work Location"'),
        expect.stringContaining('"Preferred Skills"'),
      ]),
    )
  })

  it('has exactly the three rows with prose for a date as problems', () => {
    expect([...problems.keys()]).toEqual([5, 6, 14])
    for (const row of problems.values())
      expect(row).toEqual([expect.objectContaining({ column: 'Posting Date', problem: 'Not a date' })])
    expect(records.get(1)?.postedAt).toBeNull()
  })

  it('reads pay, hours and text', () => {
    expect(records.get(1)).toMatchObject({
      externalId: '87990',
      madeId: false,
      company: 'DEPARTMENT OF BUSINESS SERV.',
      salaryMin: '42405.00',
      salaryMax: '65485.00',
      salaryPeriod: 'year',
    })
    expect(records.get(1)?.description).toContain('New York City’s Minority')
    expect(records.get(1)?.extra).toMatchObject({ Level: '1', 'Preferred Skills': '•' })
    expect(count(records, ({ salaryPeriod }) => salaryPeriod === 'day')).toBe(35)
    expect(count(records, ({ employmentType }) => employmentType === 'part_time')).toBe(194)
    expect(new Set([...records.values()].map(({ externalId }) => externalId)).size).toBe(1649)
    expect(repaired).toBe(48)
  })
})
