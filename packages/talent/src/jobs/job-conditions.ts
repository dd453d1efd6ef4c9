// What narrows a list of postings: their status as it is told, the words of a search, and what they are.
import type { Where } from '@moirai/database'
import type { JobsQuery } from '@moirai/contract/jobs'
import type { PostingStatus } from '@moirai/contract/words'
import type { Work } from '../context.ts'
import { isUuid } from '../identifiers.ts'
import { mostThrough, oneOfEach, soughtText, through, withoutEmpty } from '../searching.ts'
import { fieldConditions } from '../settings/settings.ts'
import { loadSkillFinder } from '../taxonomy/taxonomy.ts'
import type { JobRow } from './job-input.ts'

type Condition = Where<JobRow>

// More companies than this share no name that somebody would search for.
const mostCompanies = 500

type Sought = Omit<JobsQuery, 'limit' | 'cursor'>

/** Whether other rows have to be asked for before the postings can be. */
export const asksFirst = ({ skill, company, search, fields }: Sought): boolean =>
  skill !== undefined || company !== undefined || fields !== undefined || soughtText(search) !== undefined

export async function jobConditions(work: Work, query: Sought): Promise<Condition> {
  const { skill, company } = query
  const text = soughtText(query.search)
  return {
    ...(skill === undefined ? {} : { id: { in: await withSkill(work, skill) } }),
    ...(company === undefined ? {} : { company_id: { in: await companiesCalled(work, company) } }),
    ...(await fieldConditions(work, 'job', query.fields)),
    ...jobsLike(work, query, text === undefined ? [] : await withText(work, text)),
  }
}

/** What a posting says itself, beside the conditions on its words. */
export function jobsLike({ now }: Pick<Work, 'now'>, query: Sought, ofText: Condition[] = []): Condition {
  const { status, city, region, country, remote, industry, employmentType, level, salaryAtLeast } = query
  return {
    ...withoutEmpty({ city, region, country, remote, industry, employment_type: employmentType, experience_level: level }),
    ...oneOfEach(
      status === undefined ? [] : withStatus(status, now()),
      salaryAtLeast === undefined ? [] : paying(salaryAtLeast.toFixed(2)),
      ofText,
    ),
  }
}

/** An open posting whose time has passed is told of as expired, and found as that. */
function withStatus(status: PostingStatus, now: Date): Condition[] {
  if (status === 'open')
    return [
      { status, expires_at: null },
      { status, expires_at: { gt: now } },
    ]
  if (status === 'expired') return [{ status }, { status: 'open', expires_at: { lte: now } }]
  return [{ status }]
}

/** By the highest pay, or the only one that is named. */
const paying = (least: string): Condition[] => [
  { salary_max_year: { gte: least } },
  { salary_max_year: null, salary_min_year: { gte: least } },
]

/** Under whatever spelling the taxonomy knows; a skill it does not know by its very name. */
async function withSkill(work: Work, skill: string): Promise<string[]> {
  const { conceptId, name } = (await loadSkillFinder(work))(skill)
  const where = conceptId === null ? { name } : { concept_id: conceptId }
  const rows = await work.session.table('job_skills').list({ where, limit: mostThrough + 1 })
  return through(rows, (row) => row.job_posting_id, 'skill')
}

async function companiesCalled({ session }: Work, text: string): Promise<string[]> {
  if (isUuid(text)) return [text.toLowerCase()]
  const companies = await session.table('companies').list({ where: { name: { contains: text } }, limit: mostCompanies })
  return companies.map(({ id }) => id)
}

async function withText(work: Work, text: string): Promise<Condition[]> {
  const here = { contains: text }
  return [{ title: here }, { city: here }, { company_id: { in: await companiesCalled(work, text) } }]
}
