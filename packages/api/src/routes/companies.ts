// Employers, and who acts for them.
import {
  addMember,
  createCompany,
  deleteCompany,
  listCompanies,
  listMembers,
  removeMember,
  restoreCompany,
  showCompany,
  updateCompany,
} from '@moirai/talent/companies'
import { refuseViewerOfCompany } from '@moirai/talent/permissions'
import { viewerOf, type Caller } from '../caller.ts'
import type { Handlers } from '../registration.ts'

export const companyRoutes = () =>
  ({
    'GET /api/v1/companies': ({ context, query }) => listCompanies(context, query),
    'POST /api/v1/companies': ({ context, body }) => createCompany(context, body),
    'GET /api/v1/companies/:id': ({ context, params }) => showCompany(context, params.id),
    'PATCH /api/v1/companies/:id': ({ context, params, body }) => updateCompany(context, params.id, body),
    'DELETE /api/v1/companies/:id': async ({ context, params }) => {
      await deleteCompany(context, params.id)
      return null
    },
    'POST /api/v1/companies/:id/restore': ({ context, params }) => restoreCompany(context, params.id),

    'GET /api/v1/companies/:id/members': ({ context, params, query }) => listMembers(context, params.id, query),
    'POST /api/v1/companies/:id/members': async ({ caller, context, params, body }) => {
      await refuseViewer(caller, params.id)
      return addMember(context, params.id, body)
    },
    'DELETE /api/v1/companies/:id/members/:user': async ({ caller, context, params }) => {
      // Everybody may leave.
      if (viewerOf(caller)?.userId !== params.user.toLowerCase()) await refuseViewer(caller, params.id)
      await removeMember(context, params.id, params.user)
      return null
    },
  }) satisfies Partial<Handlers>

async function refuseViewer(caller: Caller, companyId: string): Promise<void> {
  const viewer = viewerOf(caller)
  if (viewer) await refuseViewerOfCompany(caller.context, viewer, companyId.toLowerCase())
}
