// What people did before, their documents, and what they tell for audits of fairness.
import {
  bigint,
  bytes,
  check,
  createTable,
  date,
  enumeration,
  foreignKey,
  index,
  integer,
  json,
  primaryKey,
  softDelete,
  table,
  text,
  timestamps,
  uuid,
  type Migration,
} from '@moirai/database'

export const migration: Migration = {
  revision: '20261121T080200-past-and-documents',
  name: 'past and documents',
  description: 'What people did before, their documents, and what they tell for audits of fairness.',
  parents: ['20261121T080100-settings-and-sign-in'],
  operations: [
    createTable(
      table(
        'experiences',
        {
          id: uuid().primaryKey(),
          profile_id: uuid(),
          title: text({ max: 255 }).personal(),
          company: text({ max: 255 }).personal(),
          start_date: date().nullable().personal(),
          end_date: date().nullable().personal(),
          description: text().nullable().personal(),
          source: enumeration('stated', 'imported', 'extracted'),
          ...timestamps(),
          ...softDelete(),
        },
        (t) => [
          index(t.profile_id),
          check('dates', t.end_date.gte(t.start_date)),
          foreignKey(t.profile_id, () => ({ table: 'profiles', column: 'id' }), { onDelete: 'cascade' }),
        ],
      ),
    ),
    createTable(
      table(
        'educations',
        {
          id: uuid().primaryKey(),
          profile_id: uuid(),
          degree: text({ max: 255 }).personal(),
          institution: text({ max: 255 }).personal(),
          start_date: date().nullable().personal(),
          end_date: date().nullable().personal(),
          description: text().nullable().personal(),
          source: enumeration('stated', 'imported', 'extracted'),
          ...timestamps(),
          ...softDelete(),
        },
        (t) => [
          index(t.profile_id),
          check('dates', t.end_date.gte(t.start_date)),
          foreignKey(t.profile_id, () => ({ table: 'profiles', column: 'id' }), { onDelete: 'cascade' }),
        ],
      ),
    ),
    createTable(
      table(
        'documents',
        {
          id: uuid().primaryKey(),
          profile_id: uuid().nullable(),
          filename: text({ max: 255 }).personal(),
          media_type: text({ max: 255 }),
          size: bigint(),
          sha256: text({ max: 64 }),
          text: text().nullable().personal(),
          pages: integer().nullable(),
          ...timestamps(),
          ...softDelete(),
        },
        (t) => [
          index(t.profile_id),
          index(t.sha256),
          check('size', t.size.gt(0)),
          foreignKey(t.profile_id, () => ({ table: 'profiles', column: 'id' }), { onDelete: 'cascade' }),
        ],
      ),
    ),
    createTable(
      table(
        'document_contents',
        {
          document_id: uuid(),
          content: bytes().personal(),
          ...timestamps(),
        },
        (t) => [
          primaryKey(t.document_id),
          foreignKey(t.document_id, () => ({ table: 'documents', column: 'id' }), { onDelete: 'cascade' }),
        ],
      ),
    ),
    createTable(
      table(
        'profile_demographics',
        {
          profile_id: uuid(),
          answers: json().personal(),
          ...timestamps(),
        },
        (t) => [
          primaryKey(t.profile_id),
          foreignKey(t.profile_id, () => ({ table: 'profiles', column: 'id' }), { onDelete: 'cascade' }),
        ],
      ),
    ),
  ],
}
