// What narrows a list of postings: their status as it is told, and the words of a search.
import type { Where } from '@moirai/database'
import type { JobsQuery } from '@moirai/contract/jobs'
import type { PostingStatus } from '@moirai/contract/words'
import type { Work } from '../context.ts'
import { soughtText } from '../searching.ts'
import type { JobRow } from './job-input.ts'

type Condition = Where<JobRow>

// More companies than this share no name that somebody would search for.
const mostCompanies = 500

export async function jobConditions(work: Work, { search, status }: Pick<JobsQuery, 'search' | 'status'>): Promise<Condition> {
  const text = soughtText(search)
  const timely = status === undefined ? [] : withStatus(status, work.now())
  const sought = text === undefined ? [] : await withText(work, text)
  if (timely.length === 0 || sought.length === 0) {
    const any = [...timely, ...sought]
    return any.length === 0 ? {} : { or: any }
  }
  // One of these and one of those, spelled out: a condition has one `or`.
  return { or: timely.flatMap((one) => sought.map((other) => ({ ...one, ...other }))) }
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

async function withText({ session }: Work, text: string): Promise<Condition[]> {
  const companies = await session.table('companies').list({ where: { name: { contains: text } }, limit: mostCompanies })
  return [{ title: { contains: text } }, { city: { contains: text } }, { company_id: { in: companies.map(({ id }) => id) } }]
}
