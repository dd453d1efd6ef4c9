// Postings, and the people who fit them.
import { listJobs, showJob } from '@moirai/talent/jobs'
import { showMatches } from '@moirai/talent/matches'
import { visiblePeople } from '@moirai/talent/permissions'
import type { Caller } from '../caller.ts'
import type { Handlers } from '../registration.ts'

/** Whether they see every record; who is neither staff nor admin sees what is meant for them. */
const seesAll = ({ standing }: Caller): boolean => ['staff', 'admin', 'open'].includes(standing)

export const jobRoutes = () =>
  ({
    'GET /api/v1/jobs': async ({ caller, context, query }) => {
      if (seesAll(caller)) return listJobs(context, query)
      if (query.status !== undefined && query.status !== 'open') return { items: [], next: null }
      return listJobs(context, { ...query, status: 'open' })
    },
    'GET /api/v1/jobs/:id': ({ context, params }) => showJob(context, params.id),
    'GET /api/v1/jobs/:id/matches': async ({ caller, context, params, query }) => {
      const list = await showMatches(context, { subject: { job: params.id }, top: query.top })
      if (seesAll(caller)) return list
      const { id: userId, role } = caller.signedIn!.user
      const ids = list.matches.flatMap(({ person }) => (person ? [person.id] : []))
      const seen = await visiblePeople(context, { userId, role }, ids)
      // Ranks stay: who is not shown is not told of, but counted.
      return { ...list, matches: list.matches.filter(({ person }) => person !== undefined && seen.has(person.id)) }
    },
  }) satisfies Partial<Handlers>
