// The employers in this deployment, and who may act for them.
import { enumeration, foreignKey, index, softDelete, table, text, timestamps, unique, uniqueAmong, uuid } from '@moirai/database'
import { users } from '../accounts/tables.ts'

export const companies = table(
  'companies',
  {
    id: uuid().primaryKey(),
    /** A hint for finding the company again, not a key: two may share a name. */
    name: text({ max: 255 }),
    /** The identifier in the system it came from. */
    external_id: text({ max: 255 }).nullable(),
    industry: text({ max: 255 }).nullable(),
    website: text({ max: 2000 }).nullable(),
    city: text({ max: 255 }).nullable(),
    region: text({ max: 255 }).nullable(),
    /** ISO 3166, two letters. */
    country: text({ max: 2 }).nullable(),
    ...timestamps(),
    ...softDelete(),
  },
  (t) => [uniqueAmong(t.deleted_at.isNull(), t.external_id), index(t.name)],
)

export const companyMembers = table(
  'company_members',
  {
    id: uuid().primaryKey(),
    company_id: uuid(),
    user_id: uuid(),
    role: enumeration('owner', 'recruiter', 'viewer').personal(),
    ...timestamps(),
  },
  (t) => [
    unique(t.company_id, t.user_id),
    index(t.user_id),
    foreignKey(t.company_id, () => companies.reference('id'), { onDelete: 'cascade' }),
    foreignKey(t.user_id, () => users.reference('id'), { onDelete: 'cascade' }),
  ],
)
