// Employers.
import { createCompany, deleteCompany, listCompanies, restoreCompany, showCompany, updateCompany } from '@moirai/talent/companies'
import type { Parts } from '../parts.ts'
import type { Handlers } from '../registration.ts'

export const companyRoutes = ({ context }: Parts) =>
  ({
    'GET /api/v1/companies': ({ query }) => listCompanies(context, query),
    'POST /api/v1/companies': ({ body }) => createCompany(context, body),
    'GET /api/v1/companies/:id': ({ params }) => showCompany(context, params.id),
    'PATCH /api/v1/companies/:id': ({ params, body }) => updateCompany(context, params.id, body),
    'DELETE /api/v1/companies/:id': async ({ params }) => {
      await deleteCompany(context, params.id)
      return null
    },
    'POST /api/v1/companies/:id/restore': ({ params }) => restoreCompany(context, params.id),
  }) satisfies Partial<Handlers>
