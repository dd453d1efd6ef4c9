// Postings for everybody: a page of its own for each that is open, and the words of schema.org in and out.
import { createJob, jobPostingOf, readJobPosting, showJobPosting, showPublicJob } from '@moirai/talent/jobs'
import { postingPage } from '../posting-page.ts'
import type { Handlers } from '../registration.ts'

export const postingRoutes = () =>
  ({
    'GET /postings/:id': async ({ context, params }) => {
      const posting = await showPublicJob(context, params.id)
      return postingPage(posting.job, jobPostingOf(posting))
    },
    'GET /api/v1/jobs/:id/job-posting': ({ context, params }) => showJobPosting(context, params.id),
    'POST /api/v1/job-postings': async ({ context, body }) => {
      const { posting, notes } = readJobPosting(body)
      return { job: await createJob(context, posting), notes }
    },
  }) satisfies Partial<Handlers>
