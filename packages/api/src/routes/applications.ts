// Applications, from the first step to the last.
import type { Apply } from '@moirai/contract/applications'
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
import type { Parts } from '../parts.ts'
import type { Handlers } from '../registration.ts'

export const applicationRoutes = ({ context }: Parts) =>
  ({
    'GET /api/v1/applications': ({ query }) => listApplications(context, query),
    'POST /api/v1/applications': ({ body }) => apply(context, body),
    'POST /api/v1/applications/batch': async ({ body }) => ({ outcomes: await applyMany(context, body.records as Apply[]) }),
    'GET /api/v1/applications/:id': ({ params }) => showApplication(context, params.id),
    'DELETE /api/v1/applications/:id': async ({ params }) => {
      await deleteApplication(context, params.id)
      return null
    },
    'POST /api/v1/applications/:id/restore': ({ params }) => restoreApplication(context, params.id),
    'POST /api/v1/applications/:id/steps': ({ params, body }) => moveApplication(context, params.id, body),
    'POST /api/v1/applications/:id/withdraw': ({ params, body }) => withdraw(context, params.id, body),
    'POST /api/v1/applications/:id/notes': ({ params, body }) => noteOnApplication(context, params.id, body),
  }) satisfies Partial<Handlers>
