// Applications, from the first step to the last.
import type { ApplicationDetailsView, Apply } from '@moirai/contract/applications'
import type { Sight } from '@moirai/contract/access'
import {
  apply,
  applyMany,
  deleteApplication,
  listApplications,
  moveApplication,
  noteOnApplication,
  restoreApplication,
  showApplication,
  withdraw,
} from '@moirai/talent/applications'
import { refuseHidden, type Viewer } from '@moirai/talent/permissions'
import { viewerOf } from '../caller.ts'
import type { Handlers } from '../registration.ts'

export const applicationRoutes = () =>
  ({
    'GET /api/v1/applications': async ({ caller, context, query }) => {
      const viewer = viewerOf(caller)
      if (viewer) await refuseHidden(context, viewer, ...askedFor(viewer, query))
      return listApplications(context, query)
    },
    'POST /api/v1/applications': async ({ caller, context, body }) => {
      const viewer = viewerOf(caller)
      if (!viewer) return apply(context, body)
      await refuseHidden(context, viewer, 'self', body.person)
      await refuseHidden(context, viewer, 'job', body.job)
      return withoutNotes(await apply(context, body))
    },
    'POST /api/v1/applications/batch': async ({ context, body }) => ({
      outcomes: await applyMany(context, body.records as Apply[]),
    }),
    'GET /api/v1/applications/:id': async ({ caller, context, params }) => {
      const shown = await showApplication(context, params.id)
      return viewerOf(caller)?.role === 'student' ? withoutNotes(shown) : shown
    },
    'DELETE /api/v1/applications/:id': async ({ context, params }) => {
      await deleteApplication(context, params.id)
      return null
    },
    'POST /api/v1/applications/:id/restore': ({ context, params }) => restoreApplication(context, params.id),
    'POST /api/v1/applications/:id/steps': ({ context, params, body }) => moveApplication(context, params.id, body),
    'POST /api/v1/applications/:id/withdraw': async ({ caller, context, params, body }) => {
      const withdrawn = await withdraw(context, params.id, body)
      return viewerOf(caller) ? withoutNotes(withdrawn) : withdrawn
    },
    'POST /api/v1/applications/:id/notes': ({ context, params, body }) => noteOnApplication(context, params.id, body),
  }) satisfies Partial<Handlers>

/** Who does not see everything says whose applications they mean, and it must be theirs to see. */
function askedFor({ role }: Viewer, { person, job }: { person?: string | undefined; job?: string | undefined }): [Sight, string] {
  return role === 'recruiter' ? ['managedJob', job ?? ''] : ['self', person ?? '']
}

/** As who applied is told it: notes are for those who decide. */
const withoutNotes = (application: ApplicationDetailsView): ApplicationDetailsView => ({
  ...application,
  history: application.history.map((step) => ({ ...step, note: null, actorId: null })),
})
