// Employers.
import { createCompany, deleteCompany, listCompanies, restoreCompany, showCompany, updateCompany } from '@moirai/talent/companies'
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
  }) satisfies Partial<Handlers>
