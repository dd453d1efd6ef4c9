// A new match above a person's threshold is told once, for ever.
import { shown } from '@moirai/matching'
import type { Work } from '../context.ts'
import { companyNames } from '../jobs/jobs.ts'
import { tell, type News } from '../notifications/notifications.ts'
import { unpackTop } from './lists.ts'

export interface PersonsList {
  person: string
  /** As it is stored. */
  top: Uint8Array
}

/** In whole points, where a person has said nothing: what the page calls a strong match. */
export const standardThreshold = 80

/**
 * Only people with an account are told. New is what they were never told of: so nothing is told twice, not even after it was gone for a
 * while, and nothing is lost where the program was killed between a list and its news.
 */
export async function notifyNewMatches(work: Work, lists: readonly PersonsList[]): Promise<void> {
  const { session } = work
  const people = await session
    .table('profiles')
    .list({ where: { id: { in: lists.map(({ person }) => person) }, user_id: { not: null } } })
  if (people.length === 0) return
  const listOf = new Map(lists.map((list) => [list.person, list]))
  const news: News[] = []
  for (const { id, user_id, match_threshold } of people) {
    const least = (match_threshold ?? standardThreshold) * 100
    const strong = entriesOf(listOf.get(id)!).filter(({ total }) => shown(total) >= least)
    if (strong.length === 0) continue
    const jobs = await session.table('job_postings').list({ where: { number: { in: strong.map(({ number }) => number) } } })
    const companies = await companyNames(work, jobs)
    const scoreOf = new Map(strong.map(({ number, total }) => [number, (shown(total) / 100).toFixed(1)]))
    for (const job of jobs) {
      news.push({
        userId: user_id!,
        kind: 'new_match',
        title: `New match: ${job.title}`,
        body: `${job.title}, ${companies.get(job.company_id) ?? ''}: ${scoreOf.get(job.number)} of 100`,
        link: `/people/${id}/jobs/${job.id}`,
        key: job.id,
      })
    }
  }
  await tell(work, news)
}

function entriesOf({ top }: PersonsList): { number: number; total: number }[] {
  const { numbers, totals } = unpackTop(top)
  return Array.from(numbers, (number, index) => ({ number, total: totals[index]! }))
}
