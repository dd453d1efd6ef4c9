// People, postings, applications and accounts in figures: how many there are, and how they are spread.
import type { RecordStatistics } from '@moirai/contract/statistics'
import {
  accountStatuses,
  applicationStatuses,
  experienceLevels,
  postingStatuses,
  userRoles,
  type PostingStatus,
} from '@moirai/contract/words'
import { inSnapshot, type Context, type Work } from '../context.ts'

/** Of everything that is not deleted. */
export async function recordFigures(context: Context): Promise<RecordStatistics> {
  return inSnapshot(context, async (work) => {
    const { query } = work.session
    const levels = await query
      .selectFrom('profiles')
      .select(({ fn }) => ['experience_level as word', fn.count<number>('id').as('count')])
      .groupBy('experience_level')
      .execute()
    const applications = await query
      .selectFrom('applications')
      .select(({ fn }) => ['status as word', fn.count<number>('id').as('count')])
      .groupBy('status')
      .execute()
    const roles = await query
      .selectFrom('users')
      .select(({ fn }) => ['role as word', fn.count<number>('id').as('count')])
      .groupBy('role')
      .execute()
    const accounts = await query
      .selectFrom('users')
      .select(({ fn }) => ['account_status as word', fn.count<number>('id').as('count')])
      .groupBy('account_status')
      .execute()
    return {
      people: [...experienceLevels, null].map((level) => ({ level, people: countOf(levels, level) })),
      jobs: await jobsByStatus(work),
      applications: applicationStatuses.map((status) => ({ status, applications: countOf(applications, status) })),
      accountsByRole: userRoles.map((role) => ({ role, accounts: countOf(roles, role) })),
      accountsByStatus: accountStatuses.map((status) => ({ status, accounts: countOf(accounts, status) })),
    }
  })
}

const countOf = <Word>(rows: readonly { word: Word; count: number }[], word: Word): number =>
  rows.find((row) => row.word === word)?.count ?? 0

/** By the status that is told: an open posting whose time has passed has expired. */
async function jobsByStatus({ session, now }: Work): Promise<RecordStatistics['jobs']> {
  const rows = await session.query
    .selectFrom('job_postings')
    .select(({ fn }) => ['status as word', fn.count<number>('id').as('count')])
    .groupBy('status')
    .execute()
  const past = await session.table('job_postings').count({ status: 'open', expires_at: { lte: now() } })
  const shift: Partial<Record<PostingStatus, number>> = { open: -past, expired: past }
  return postingStatuses.map((status) => ({ status, jobs: countOf(rows, status) + (shift[status] ?? 0) }))
}
