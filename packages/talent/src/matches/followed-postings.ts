// Who has saved a posting, or has an application for it under way, is told when it is closed or opened again.
import { defineTask, type AnyTaskDefinition } from '@moirai/queue'
import { inTransaction, type Context, type Work } from '../context.ts'
import { companyNames } from '../jobs/jobs.ts'
import { tell } from '../notifications/notifications.ts'
import { postingNewsTask, type PostingNews } from '../posting-news.ts'

export const followedPostingTasks = (context: Context): readonly AnyTaskDefinition[] => [
  defineTask<PostingNews>({
    name: postingNewsTask,
    parse: (payload) => payload as PostingNews,
    run: ({ payload: news }) => inTransaction(context, (work) => tellFollowers(work, news)),
  }),
]

/** What has changed again meanwhile is told by its own task. */
export async function tellFollowers(work: Work, { job: id, status, at }: PostingNews): Promise<void> {
  const { session } = work
  const job = await session.table('job_postings').find(id)
  if (!job || job.status !== status) return
  const people = await followersOf(work, id)
  const company = (await companyNames(work, [job])).get(job.company_id) ?? ''
  const what = status === 'open' ? 'is open again' : 'was closed'
  await tell(
    work,
    people.map(({ id: person, user_id }) => ({
      userId: user_id!,
      kind: 'posting_status',
      title: `A job you follow ${what}: ${job.title}`,
      body: `${job.title}, ${company}: ${what}`,
      link: `/people/${person}/jobs/${id}`,
      key: `${id} ${at}`,
    })),
  )
}

async function followersOf({ session }: Work, job_posting_id: string) {
  const applied = await session
    .table('applications')
    .list({ where: { job_posting_id, status: { in: ['submitted', 'reviewing', 'interview', 'offer'] } } })
  const saved = await session.table('matches').list({ where: { job_posting_id, match_status: 'saved' } })
  const ids = [...new Set([...applied, ...saved].map(({ profile_id }) => profile_id))]
  return session.table('profiles').list({ where: { id: { in: ids }, user_id: { not: null } } })
}
