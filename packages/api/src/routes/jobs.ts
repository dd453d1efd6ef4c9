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
import { decideMatch, listKeptMatches, showDecision, showMatches } from '@moirai/talent/matches'
import { refuseForeignCompany, visiblePeople } from '@moirai/talent/permissions'
import { viewerOf } from '../caller.ts'
import type { Handlers } from '../registration.ts'

export const jobRoutes = () =>
  ({
    'GET /api/v1/jobs': async ({ caller, context, query }) => {
      if (viewerOf(caller) === undefined) return listJobs(context, query)
      if (query.status !== undefined && query.status !== 'open') return { items: [], next: null }
      return listJobs(context, { ...query, status: 'open' })
    },
    'POST /api/v1/jobs': async ({ caller, context, body }) => {
      const viewer = viewerOf(caller)
      if (viewer) await refuseForeignCompany(context, viewer, body.companyId)
      return createJob(context, body)
    },
    'POST /api/v1/jobs/batch': async ({ context, body }) => ({
      outcomes: await createJobs(context, body.records as CreateJob[]),
    }),
    'GET /api/v1/jobs/:id': ({ context, params }) => showJob(context, params.id),
    'PATCH /api/v1/jobs/:id': ({ context, params, body }) => updateJob(context, params.id, body),
    'DELETE /api/v1/jobs/:id': async ({ context, params }) => {
      await deleteJob(context, params.id)
      return null
    },
    'POST /api/v1/jobs/:id/restore': ({ context, params }) => restoreJob(context, params.id),
    'POST /api/v1/jobs/:id/open': ({ context, params, body }) => openJob(context, params.id, body),
    'POST /api/v1/jobs/:id/close': ({ context, params, body }) => closeJob(context, params.id, body),
    'GET /api/v1/jobs/:id/matches/:person/decision': ({ context, params }) =>
      showDecision(context, { person: params.person, job: params.id }),
    'PUT /api/v1/jobs/:id/matches/:person/decision': ({ context, params, body }) =>
      decideMatch(context, { person: params.person, job: params.id }, body),
    'GET /api/v1/jobs/:id/matches': async ({ caller, context, params, query }) => {
      const list = await showMatches(context, { subject: { job: params.id }, top: query.top })
      const viewer = viewerOf(caller)
      if (!viewer) return list
      const ids = list.matches.flatMap(({ person }) => (person ? [person.id] : []))
      const seen = await visiblePeople(context, viewer, ids)
      // Ranks stay: who is not shown is not told of, but counted.
      return { ...list, matches: list.matches.filter(({ person }) => person !== undefined && seen.has(person.id)) }
    },
    'GET /api/v1/matches': ({ context, query }) => listKeptMatches(context, query),
  }) satisfies Partial<Handlers>
