// A posting that is closed, has expired, or is opened again, is news for those who follow it; who they are only later modules know.
import { enqueue } from '@moirai/queue'
import type { Work } from './context.ts'

export const postingNewsTask = 'postings.news'

export interface PostingNews {
  readonly job: string
  readonly status: 'open' | 'closed' | 'expired'
  /** When it changed, or its time passed: each change is told once. */
  readonly at: string
}

/** In the transaction that changes the posting. */
export async function postingNewsDue({ session, now }: Pick<Work, 'session' | 'now'>, news: PostingNews): Promise<void> {
  await enqueue(session, now(), { name: postingNewsTask, payload: news })
}
