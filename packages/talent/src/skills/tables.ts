// What a person can do, how well, and what supports it.
import { proficiencies, skillOrigins } from '@moirai/contract/words'
import {
  check,
  date,
  decimal,
  enumeration,
  foreignKey,
  index,
  integer,
  softDelete,
  table,
  text,
  timestamp,
  timestamps,
  uniqueAmong,
  uuid,
} from '@moirai/database'
import { users } from '../accounts/tables.ts'
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
    /** Who says so: the person, a document, an assessment, or what else they can do. */
    origin: enumeration(...skillOrigins),
    /** When the person agreed to it. */
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

export const evidences = table(
  'evidences',
  {
    id: uuid().primaryKey(),
    skill_id: uuid(),
    kind: enumeration('quote', 'link', 'certificate', 'project', 'assessment', 'endorsement'),
    title: text({ max: 255 }).nullable().personal(),
    quote: text().nullable().personal(),
    url: text({ max: 2000 }).nullable().personal(),
    document_id: uuid().nullable(),
    /** Where the quote stands in the text of the document or the message, in UTF-16 units. */
    start: integer().nullable(),
    end: integer().nullable(),
    message_id: uuid().nullable(),
    occurred_on: date().nullable().personal(),
    /** The user who vouches for it. */
    verified_by: uuid().nullable(),
    ...timestamps(),
    ...softDelete(),
  },
  (t) => [
    index(t.skill_id),
    index(t.document_id),
    index(t.message_id),
    index(t.verified_by),
    check('span', t.end.gte(t.start)),
    foreignKey(t.skill_id, () => skills.reference('id'), { onDelete: 'cascade' }),
    foreignKey(t.document_id, () => ({ table: 'documents', column: 'id' }), { onDelete: 'set null' }),
    foreignKey(t.message_id, () => ({ table: 'messages', column: 'id' }), { onDelete: 'set null' }),
    foreignKey(t.verified_by, () => users.reference('id'), { onDelete: 'set null' }),
  ],
)
