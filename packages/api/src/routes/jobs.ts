// Postings with their life cycle, and the people who fit them.
import type { CreateJob } from '@moirai/contract/jobs'
import {
  closeJob,
  createJob,
  createJobs,
  deleteJob,
  listJobs,
  openJob,
  restoreJob,
  showJob,
  updateJob,
} from '@moirai/talent/jobs'
import { listKeptMatches, showMatches } from '@moirai/talent/matches'
import type { Parts } from '../parts.ts'
import type { Handlers } from '../registration.ts'

export const jobRoutes = ({ context }: Parts) =>
  ({
    'GET /api/v1/jobs': ({ query }) => listJobs(context, query),
    'POST /api/v1/jobs': ({ body }) => createJob(context, body),
    'POST /api/v1/jobs/batch': async ({ body }) => ({ outcomes: await createJobs(context, body.records as CreateJob[]) }),
    'GET /api/v1/jobs/:id': ({ params }) => showJob(context, params.id),
    'PATCH /api/v1/jobs/:id': ({ params, body }) => updateJob(context, params.id, body),
    'DELETE /api/v1/jobs/:id': async ({ params }) => {
      await deleteJob(context, params.id)
      return null
    },
    'POST /api/v1/jobs/:id/restore': ({ params }) => restoreJob(context, params.id),
    'POST /api/v1/jobs/:id/open': ({ params, body }) => openJob(context, params.id, body),
    'POST /api/v1/jobs/:id/close': ({ params, body }) => closeJob(context, params.id, body),
    'GET /api/v1/jobs/:id/matches': ({ params, query }) => showMatches(context, { subject: { job: params.id }, top: query.top }),
    'GET /api/v1/matches': ({ query }) => listKeptMatches(context, query),
  }) satisfies Partial<Handlers>
