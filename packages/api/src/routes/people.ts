// People, made, changed, found and shown; and what would make them fit better.
import type { CreatePerson, PersonView, StudentView } from '@moirai/contract/people'
import { readResume, showResume } from '@moirai/talent/documents'
import { Refusal } from '@moirai/talent/errors'
import { explainMatch, findGaps, markMatch, showKeptMatch, showMatches, showWhatIf } from '@moirai/talent/matches'
import {
  createPeople,
  createPerson,
  deletePerson,
  listPeople,
  restorePerson,
  showPerson,
  updatePerson,
} from '@moirai/talent/people'
import { erasePerson } from '@moirai/talent/privacy'
import { viewerOf } from '../caller.ts'
import type { Handlers } from '../registration.ts'

export const personRoutes = () =>
  ({
    'GET /api/v1/people': ({ context, query }) => listPeople(context, query),
    'POST /api/v1/people': ({ context, body }) => createPerson(context, body),
    'POST /api/v1/people/batch': async ({ context, body }) => ({
      outcomes: await createPeople(context, body.records as CreatePerson[]),
    }),
    'GET /api/v1/people/:id': ({ context, params }) => showPerson(context, params.id),
    'PATCH /api/v1/people/:id': ({ caller, context, params, body }) => {
      if (viewerOf(caller)) refuseGivenFields(body)
      return updatePerson(context, params.id, body)
    },
    'DELETE /api/v1/people/:id': async ({ context, params }) => {
      await deletePerson(context, params.id)
      return null
    },
    'POST /api/v1/people/:id/restore': ({ context, params }) => restorePerson(context, params.id),

    'POST /api/v1/people/:id/erasure': ({ context, params, body }) => erasePerson(context, params.id, body),
    'GET /api/v1/people/:id/resume': ({ context, params }) => showResume(context, params.id),
    'POST /api/v1/resumes': ({ context, body }) => readResume(context, body),
    'GET /api/v1/people/:id/student': async ({ context, params }) => studentOf(await showPerson(context, params.id)),
    'PUT /api/v1/people/:id/student': async ({ context, params, body: { ifUpdatedAt, ...student } }) =>
      studentOf(await updatePerson(context, params.id, { student, ifUpdatedAt })),
    'DELETE /api/v1/people/:id/student': async ({ context, params }) => {
      studentOf(await showPerson(context, params.id))
      await updatePerson(context, params.id, { student: null })
      return null
    },

    'GET /api/v1/people/:id/matches': ({ context, params, query }) =>
      showMatches(context, { subject: { person: params.id }, top: query.top }),
    'GET /api/v1/people/:id/matches/:job': ({ context, params }) => explainMatch(context, { person: params.id, job: params.job }),
    'GET /api/v1/people/:id/matches/:job/status': ({ context, params }) =>
      showKeptMatch(context, { person: params.id, job: params.job }),
    'PUT /api/v1/people/:id/matches/:job/status': ({ context, params, body }) =>
      markMatch(context, { person: params.id, job: params.job }, body),
    'POST /api/v1/people/:id/what-if': ({ context, params, body }) => showWhatIf(context, params.id, body),
    'GET /api/v1/people/:id/gaps': ({ context, params, query: { job } }) =>
      findGaps(context, { person: params.id, ...(job === undefined ? {} : { job }) }),
  }) satisfies Partial<Handlers>

/** By these a person is found again in files and sign-ups, so that nobody gives them to themselves. */
function refuseGivenFields(body: object): void {
  const given = ['email', 'externalId'].find((name) => name in body)
  if (given !== undefined) throw new Refusal('forbidden', `${given}: the career centre gives this; ask it to change it.`)
}

function studentOf({ student }: PersonView): StudentView {
  if (student !== null) return student
  throw new Refusal('missing', 'This person has not studied here, as far as is known.')
}
