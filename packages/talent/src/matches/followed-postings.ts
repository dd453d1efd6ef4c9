// Who has saved a posting, or has an application for it under way, is told when it is closed, has expired or is opened again.
import { defineTask, type AnyTaskDefinition } from '@moirai/queue'
import { inTransaction, type Context, type Work } from '../context.ts'
import { companyNames, statusAt, type JobRow } from '../jobs/jobs.ts'
import { tell, type News } from '../notifications/notifications.ts'
import { postingNewsTask, type PostingNews } from '../posting-news.ts'

export const followedPostingTasks = (context: Context): readonly AnyTaskDefinition[] => [
  defineTask<PostingNews>({
    name: postingNewsTask,
    parse: (payload) => payload as PostingNews,
    run: ({ payload: news }) => inTransaction(context, (work) => tellFollowers(work, news)),
  }),
]

/** What has changed again meanwhile is told by its own task. */
export async function tellFollowers(work: Work, news: PostingNews): Promise<void> {
  const { job: id, status, at } = news
  const job = await work.session.table('job_postings').find(id)
  if (!job || !isStillSo(job, news, work.now())) return
  const company = (await companyNames(work, [job])).get(job.company_id) ?? ''
  const about = (whose: string, userId: string, link: string): News => ({
    userId,
    kind: 'posting_status',
    title: `A job ${whose} ${words[status]}: ${job.title}`,
    body: `${job.title}, ${company}: ${words[status]}`,
    link,
    key: `${id} ${at}`,
  })
  const followers = await followersOf(work, id)
  // What somebody does is known where it is done; that time has passed, nobody did.
  const recruiters = status === 'expired' ? await recruitersOf(work, job.company_id) : []
  await tell(work, [
    ...recruiters.map(({ user_id }) => about('of your company', user_id, `/jobs/${id}`)),
    ...followers.map((person) => about('you follow', person.user_id!, `/people/${person.id}/jobs/${id}`)),
  ])
}

const words: Readonly<Record<PostingNews['status'], string>> = {
  open: 'is open again',
  closed: 'was closed',
  expired: 'has expired',
}

/** What has expired stays news when it is closed after that, and is none when it was prolonged. */
function isStillSo(job: JobRow, { status, at }: PostingNews, now: Date): boolean {
  if (status !== 'expired') return job.status === status
  return job.expires_at?.toISOString() === at && ['expired', 'closed'].includes(statusAt(job, now))
}

const recruitersOf = ({ session }: Work, company_id: string) =>
  session.table('company_members').list({ where: { company_id, role: { in: ['owner', 'recruiter'] } } })

async function followersOf({ session }: Work, job_posting_id: string) {
  const applied = await session
    .table('applications')
    .list({ where: { job_posting_id, status: { in: ['submitted', 'reviewing', 'interview', 'offer'] } } })
  const saved = await session.table('matches').list({ where: { job_posting_id, match_status: 'saved' } })
  const ids = [...new Set([...applied, ...saved].map(({ profile_id }) => profile_id))]
  return session.table('profiles').list({ where: { id: { in: ids }, user_id: { not: null } } })
}
