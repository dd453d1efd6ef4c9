// Postings, and the people who fit them.
import { listJobs, showJob } from '@moirai/talent/jobs'
import { showMatches } from '@moirai/talent/matches'
import type { Parts } from '../parts.ts'
import type { Handlers } from '../registration.ts'

export const jobRoutes = ({ context }: Parts) =>
  ({
    'GET /api/v1/jobs': ({ query }) => listJobs(context, query),
    'GET /api/v1/jobs/:id': ({ params }) => showJob(context, params.id),
    'GET /api/v1/jobs/:id/matches': ({ params, query }) => showMatches(context, { subject: { job: params.id }, top: query.top }),
  }) satisfies Partial<Handlers>
