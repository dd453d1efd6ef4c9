// People, the jobs that fit them, and what would make them fit better.
import { explainMatch, findGaps, showMatches } from '@moirai/talent/matches'
import { listPeople, showPerson } from '@moirai/talent/people'
import type { Handlers } from '../registration.ts'

export const personRoutes = () =>
  ({
    'GET /api/v1/people': ({ context, query }) => listPeople(context, query),
    'GET /api/v1/people/:id': ({ context, params }) => showPerson(context, params.id),
    'GET /api/v1/people/:id/matches': ({ context, params, query }) =>
      showMatches(context, { subject: { person: params.id }, top: query.top }),
    'GET /api/v1/people/:id/matches/:job': ({ context, params }) => explainMatch(context, { person: params.id, job: params.job }),
    'GET /api/v1/people/:id/gaps': ({ context, params, query: { job } }) =>
      findGaps(context, { person: params.id, ...(job === undefined ? {} : { job }) }),
  }) satisfies Partial<Handlers>
