// A new match above a person's threshold is told once, for ever: in the program, and by one letter for all that are new at the moment.
import { shown } from '@moirai/matching'
import type { Work } from '../context.ts'
import { companyNames } from '../jobs/jobs.ts'
import { queueMail } from '../mail/mail.ts'
import { unpackTop } from './lists.ts'

export interface PersonsList {
  person: string
  /** As it is stored. */
  top: Uint8Array
}

/** In whole points, where a person has said nothing: what the page calls a strong match. */
export const standardThreshold = 80

const kind = 'new_match'

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
  const ways = await waysOf(
    work,
    people.map(({ user_id }) => user_id!),
  )
  const listOf = new Map(lists.map((list) => [list.person, list]))
  for (const person of people) {
    const userId = person.user_id!
    const least = (person.match_threshold ?? standardThreshold) * 100
    const fresh = entriesOf(listOf.get(person.id)!).filter(({ total }) => shown(total) >= least)
    if (fresh.length === 0 || !ways.inApp.has(userId)) continue
    const jobs = await session.table('job_postings').list({ where: { number: { in: fresh.map(({ number }) => number) } } })
    const keyOf = (id: string): string => `${kind}:${id}`
    const told = await session
      .table('notifications')
      .list({ where: { user_id: userId, dedupe_key: { in: jobs.map(({ id }) => keyOf(id)) } } })
    const known = new Set(told.map(({ dedupe_key }) => dedupe_key))
    const companies = await companyNames(work, jobs)
    const scoreOf = new Map(fresh.map(({ number, total }) => [number, (shown(total) / 100).toFixed(1)]))
    const news = jobs
      .filter(({ id }) => !known.has(keyOf(id)))
      .map((job) => ({
        job,
        line: `${job.title}, ${companies.get(job.company_id) ?? ''}: ${scoreOf.get(job.number)} of 100`,
      }))
    if (news.length === 0) continue
    await session.table('notifications').insertMany(
      news.map(({ job, line }) => ({
        user_id: userId,
        kind,
        title: `New match: ${job.title}`.slice(0, 255),
        body: line,
        link: `/people/${person.id}/jobs/${job.id}`,
        dedupe_key: keyOf(job.id),
      })),
    )
    if (ways.byMail.has(userId))
      await writeLetter(work, { userId, recipient: ways.byMail.get(userId)!, personId: person.id, news })
  }
}

function entriesOf({ top }: PersonsList): { number: number; total: number }[] {
  const { numbers, totals } = unpackTop(top)
  return Array.from(numbers, (number, index) => ({ number, total: totals[index]! }))
}

/** Who wants to be told, and by which way; everybody, unless they have said otherwise. */
async function waysOf(
  { session }: Work,
  userIds: readonly string[],
): Promise<{ inApp: Set<string>; byMail: Map<string, string> }> {
  const users = await session.table('users').list({ where: { id: { in: [...userIds] }, account_status: 'active' } })
  const never = await session
    .table('notification_preferences')
    .list({ where: { user_id: { in: [...userIds] }, kind, frequency: 'never' } })
  const refused = new Set(never.map(({ user_id, channel }) => `${user_id} ${channel}`))
  return {
    inApp: new Set(users.filter(({ id }) => !refused.has(`${id} in_app`)).map(({ id }) => id)),
    byMail: new Map(users.filter(({ id }) => !refused.has(`${id} email`)).map(({ id, email }) => [id, email])),
  }
}

interface News {
  userId: string
  recipient: string
  personId: string
  news: readonly { job: { id: string }; line: string }[]
}

async function writeLetter(work: Work, { userId, recipient, personId, news }: News): Promise<void> {
  const { publicUrl } = work.settings
  const lines = news.map(({ job, line }) => `${line}\n${publicUrl}/people/${personId}/jobs/${job.id}`)
  const count = news.length === 1 ? 'A job fits you well' : `${news.length} jobs fit you well`
  await queueMail(work, {
    userId,
    recipient,
    type: kind,
    subject: count,
    text: `${count}:\n\n${lines.join('\n\n')}\n\nYou are told of each job once. In your profile you can say from how many points on, or that you do not want to be told.\n`,
  })
}
