// A company as it is told of.
import type { CompanyView } from '@moirai/contract/companies'
import type { RowOf } from '@moirai/database'
import type { companies } from './tables.ts'

export const companyView = (row: RowOf<typeof companies>): CompanyView => ({
  id: row.id,
  externalId: row.external_id,
  name: row.name,
  industry: row.industry,
  website: row.website,
  city: row.city,
  region: row.region,
  country: row.country,
  updatedAt: row.updated_at.toISOString(),
})
