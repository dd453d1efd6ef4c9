// What a person can do, and how well.
import { proficiencies, skillOrigins } from '@moirai/contract/words'
import {
  decimal,
  enumeration,
  foreignKey,
  index,
  softDelete,
  table,
  text,
  timestamp,
  timestamps,
  uniqueAmong,
  uuid,
} from '@moirai/database'
import { profiles } from '../people/tables.ts'
import { skillConcepts } from '../taxonomy/tables.ts'

export const skills = table(
  'skills',
  {
    id: uuid().primaryKey(),
    profile_id: uuid(),
    /** Empty where the taxonomy does not know the skill; then its name stands for it. */
    concept_id: uuid().nullable(),
    name: text({ max: 255 }).personal(),
    proficiency: enumeration(...proficiencies)
      .nullable()
      .personal(),
    years: decimal(4, 1).nullable().personal(),
    origin: enumeration(...skillOrigins),
    confirmed_at: timestamp().nullable(),
    ...timestamps(),
    ...softDelete(),
  },
  (t) => [
    uniqueAmong(t.deleted_at.isNull(), t.profile_id, t.name),
    index(t.concept_id),
    index(t.profile_id),
    foreignKey(t.profile_id, () => profiles.reference('id'), { onDelete: 'cascade' }),
    foreignKey(t.concept_id, () => skillConcepts.reference('id'), { onDelete: 'set null' }),
  ],
)
