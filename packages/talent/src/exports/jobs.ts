// Postings as a table and as records.
import type { JobView } from '@moirai/contract/jobs'
import { inSnapshot, type Context } from '../context.ts'
import { pageOfJobs } from '../jobs/jobs.ts'
import { cell, everyPage, exporting, listCell, rowsPerPage, skillEntry, type QueryOf } from './list.ts'

interface Item {
  view: JobView
  extra: Record<string, string>
}

const header = [
  'external_id,title,company,description,requirements,city,region,country,remote,level,min_years,required_skills,optional_skills',
  'salary_min,salary_max,salary_currency,salary_period,employment_type,industry,preferences,posted_at,expires_at,status',
].flatMap((line) => line.split(','))

export const jobList = exporting<'jobs', Item>({ header, more: extraColumns, pages, cells, record: ({ view }) => view })

function pages(context: Context, query: QueryOf<'jobs'>): AsyncGenerator<readonly Item[]> {
  return everyPage((cursor) => inSnapshot(context, (work) => pageOfJobs(work, { ...query, limit: rowsPerPage, cursor })))
}

async function extraColumns(context: Context, query: QueryOf<'jobs'>): Promise<string[]> {
  const names = new Set<string>()
  for await (const items of pages(context, query)) {
    for (const { extra } of items) for (const name of Object.keys(extra)) names.add(name)
  }
  return [...names].filter((name) => !header.includes(name)).toSorted()
}

function cells({ view, extra }: Item, others: readonly string[]): string[] {
  const { salary, skills } = view
  const named = (wanted: boolean) => listCell(skills.filter(({ required }) => required === wanted).map(skillEntry))
  return [
    [view.externalId, view.title, view.company, view.description, view.requirements, view.city, view.region, view.country],
    [view.remote, view.level, view.minYears, named(true), named(false)],
    [salary?.min, salary?.max, salary?.currency, salary?.period],
    [view.employmentType, view.industry, listCell(view.preferences), view.postedAt, view.expiresAt, view.status],
    others.map((name) => extra[name]),
  ]
    .flat()
    .map(cell)
}
