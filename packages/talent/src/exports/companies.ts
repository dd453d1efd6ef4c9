// Companies as a table and as records.
import type { CompanyView } from '@moirai/contract/companies'
import { listCompanies } from '../companies/companies.ts'
import { cell, everyPage, exporting, rowsPerPage } from './list.ts'

export const companyList = exporting<'companies', CompanyView>({
  header: ['id', 'external_id', 'name', 'industry', 'website', 'city', 'region', 'country'],
  pages: (context, query) => everyPage((cursor) => listCompanies(context, { ...query, limit: rowsPerPage, cursor })),
  cells: ({ id, externalId, name, industry, website, city, region, country }) =>
    [id, externalId, name, industry, website, city, region, country].map(cell),
  record: (view) => view,
})
