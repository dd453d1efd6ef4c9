// The employers in this deployment.
import { index, softDelete, table, text, timestamps, uniqueAmong, uuid } from '@moirai/database'

export const companies = table(
  'companies',
  {
    id: uuid().primaryKey(),
    /** A hint for finding the company again, not a key: two may share a name. */
    name: text({ max: 255 }),
    external_id: text({ max: 255 }).nullable(),
    industry: text({ max: 255 }).nullable(),
    website: text({ max: 2000 }).nullable(),
    city: text({ max: 255 }).nullable(),
    region: text({ max: 255 }).nullable(),
    country: text({ max: 2 }).nullable(),
    ...timestamps(),
    ...softDelete(),
  },
  (t) => [uniqueAmong(t.deleted_at.isNull(), t.external_id), index(t.name)],
)
