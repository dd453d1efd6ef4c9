// What people tell of themselves for audits of fairness, if they like. No path from matching reads it.
import { foreignKey, json, primaryKey, table, timestamps, uuid } from '@moirai/database'
import { profiles } from '../people/tables.ts'

export const profileDemographics = table(
  'profile_demographics',
  {
    profile_id: uuid(),
    /** Voluntary, and encrypted. */
    answers: json().personal(),
    ...timestamps(),
  },
  (t) => [primaryKey(t.profile_id), foreignKey(t.profile_id, () => profiles.reference('id'), { onDelete: 'cascade' })],
)
