// People, made, changed, found and shown; and what would make them fit better.
import type { CreatePerson, PersonView, StudentView } from '@moirai/contract/people'
import { Refusal } from '@moirai/talent/errors'
import { explainMatch, findGaps, markMatch, showKeptMatch, showMatches } from '@moirai/talent/matches'
import {
  createPeople,
  createPerson,
  deletePerson,
  listPeople,
  restorePerson,
  showPerson,
  updatePerson,
} from '@moirai/talent/people'
import type { Parts } from '../parts.ts'
import type { Handlers } from '../registration.ts'

export const personRoutes = ({ context }: Parts) =>
  ({
    'GET /api/v1/people': ({ query }) => listPeople(context, query),
    'POST /api/v1/people': ({ body }) => createPerson(context, body),
    'POST /api/v1/people/batch': async ({ body }) => ({
      outcomes: await createPeople(context, body.records as CreatePerson[]),
    }),
    'GET /api/v1/people/:id': ({ params }) => showPerson(context, params.id),
    'PATCH /api/v1/people/:id': ({ params, body }) => updatePerson(context, params.id, body),
    'DELETE /api/v1/people/:id': async ({ params }) => {
      await deletePerson(context, params.id)
      return null
    },
    'POST /api/v1/people/:id/restore': ({ params }) => restorePerson(context, params.id),

    'GET /api/v1/people/:id/student': async ({ params }) => studentOf(await showPerson(context, params.id)),
    'PUT /api/v1/people/:id/student': async ({ params, body: { ifUpdatedAt, ...student } }) =>
      studentOf(await updatePerson(context, params.id, { student, ifUpdatedAt })),
    'DELETE /api/v1/people/:id/student': async ({ params }) => {
      studentOf(await showPerson(context, params.id))
      await updatePerson(context, params.id, { student: null })
      return null
    },

    'GET /api/v1/people/:id/matches': ({ params, query }) =>
      showMatches(context, { subject: { person: params.id }, top: query.top }),
    'GET /api/v1/people/:id/matches/:job': ({ params }) => explainMatch(context, { person: params.id, job: params.job }),
    'GET /api/v1/people/:id/matches/:job/status': ({ params }) => showKeptMatch(context, { person: params.id, job: params.job }),
    'PUT /api/v1/people/:id/matches/:job/status': ({ params, body }) =>
      markMatch(context, { person: params.id, job: params.job }, body),
    'GET /api/v1/people/:id/gaps': ({ params, query: { job } }) =>
      findGaps(context, { person: params.id, ...(job === undefined ? {} : { job }) }),
  }) satisfies Partial<Handlers>

function studentOf({ student }: PersonView): StudentView {
  if (student !== null) return student
  throw new Refusal('missing', 'This person has not studied here, as far as is known.')
}
