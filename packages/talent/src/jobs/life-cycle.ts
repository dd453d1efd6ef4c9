// The life of a posting: from draft to open, and on to closed or expired.
import {
  closeJob as closeJobInput,
  openJob as openJobInput,
  type CloseJob,
  type JobView,
  type OpenJob,
} from '@moirai/contract/jobs'
import type { PostingStatus } from '@moirai/contract/words'
import { recordAudit } from '../audit/audit.ts'
import { checked, laterThan, refuseStale } from '../checking.ts'
import { inTransaction, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { findJob } from './find-job.ts'
import { momentOf } from './job-fields.ts'
import { listsDue } from '../lists-due.ts'
import { postingNewsDue, type PostingNews } from '../posting-news.ts'
import type { JobRow } from './job-input.ts'
import { statusAt } from './job-view.ts'
import { viewJob } from './show-jobs.ts'

/**
 * Where a posting may go from the status it is told with. It expires by itself when its time has passed. Files of record are not
 * bound by this: they say what is so.
 */
export const moves: Readonly<Record<PostingStatus, readonly PostingStatus[]>> = {
  draft: ['open'],
  open: ['closed'],
  closed: ['open'],
  expired: ['open', 'closed'],
}

/**
 * Opens a draft, which is posted by that, or a posting that was closed or has expired.
 * @throws Refusal `invalid` where it is open, or would have expired already; `missing`, `stale`.
 */
export async function openJob(context: Context, identifier: string, input: OpenJob = {}): Promise<JobView> {
  const { ifUpdatedAt, expiresAt } = checked(openJobInput, input)
  return move(context, identifier, 'open', ifUpdatedAt, (job, now) => {
    const expires_at = expiresAt === undefined ? job.expires_at : momentOf(expiresAt)
    const posted_at = job.status === 'draft' ? now : job.posted_at
    if (expires_at !== null && (expires_at <= now || expires_at <= posted_at)) {
      throw new Refusal('invalid', 'expiresAt: the posting would have expired already; give a later moment, or null for none.')
    }
    return { expires_at, posted_at }
  })
}

/** Closes a posting: it is matched with nobody any more. @throws Refusal `invalid` where it is not open; `missing`, `stale`. */
export async function closeJob(context: Context, identifier: string, input: CloseJob = {}): Promise<JobView> {
  const { ifUpdatedAt } = checked(closeJobInput, input)
  return move(context, identifier, 'closed', ifUpdatedAt, () => ({}))
}

async function move(
  context: Context,
  identifier: string,
  to: 'open' | 'closed',
  ifUpdatedAt: string | undefined,
  changesOf: (job: JobRow, now: Date) => Partial<Pick<JobRow, 'expires_at' | 'posted_at'>>,
): Promise<JobView> {
  return inTransaction(context, async (work: Work) => {
    const job = await findJob(work, identifier)
    refuseStale(job, ifUpdatedAt)
    const now = work.now()
    const from = statusAt(job, now)
    if (!moves[from].includes(to)) {
      throw new Refusal('invalid', `A job that is ${from} cannot become ${to}; it can become ${moves[from].join(' or ')}.`)
    }
    const table = work.session.table('job_postings')
    await table.update(job.id, { ...changesOf(job, now), status: to, updated_at: laterThan(job, now) })
    await listsDue(work)
    // Nobody follows a draft.
    if (from !== 'draft') await postingNewsDue(work, newsOf(job, from, to, now))
    await recordAudit(work, {
      action: `job.${to === 'open' ? 'opened' : 'closed'}`,
      subject: { type: 'job', id: job.id },
      detail: { from },
    })
    return viewJob(work, await table.get(job.id))
  })
}

/** To close what has expired is no other news than that. */
function newsOf({ id, expires_at }: JobRow, from: PostingStatus, to: 'open' | 'closed', now: Date): PostingNews {
  return from === 'expired' && to === 'closed' && expires_at !== null
    ? { job: id, status: 'expired', at: expires_at.toISOString() }
    : { job: id, status: to, at: now.toISOString() }
}
