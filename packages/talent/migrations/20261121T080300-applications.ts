// Who acts for a company, who applied where, and every step since.
import {
  createTable,
  enumeration,
  foreignKey,
  index,
  softDelete,
  table,
  text,
  timestamp,
  timestamps,
  unique,
  uniqueAmong,
  uuid,
  type Migration,
} from '@moirai/database'

export const migration: Migration = {
  revision: '20261121T080300-applications',
  name: 'applications',
  description: 'Who acts for a company, who applied where, and every step since.',
  parents: ['20261121T080200-past-and-documents'],
  operations: [
    createTable(
      table(
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
          foreignKey(t.company_id, () => ({ table: 'companies', column: 'id' }), { onDelete: 'cascade' }),
          foreignKey(t.user_id, () => ({ table: 'users', column: 'id' }), { onDelete: 'cascade' }),
        ],
      ),
    ),
    createTable(
      table(
        'applications',
        {
          id: uuid().primaryKey(),
          profile_id: uuid(),
          job_posting_id: uuid(),
          status: enumeration('submitted', 'reviewing', 'interview', 'offer', 'hired', 'rejected', 'withdrawn')
            .default('submitted')
            .personal(),
          cover_note: text().nullable().personal(),
          match_id: uuid().nullable(),
          ...timestamps(),
          ...softDelete(),
        },
        (t) => [
          uniqueAmong(t.deleted_at.isNull(), t.profile_id, t.job_posting_id),
          index(t.job_posting_id, t.status),
          index(t.status),
          index(t.match_id),
          foreignKey(t.profile_id, () => ({ table: 'profiles', column: 'id' }), { onDelete: 'cascade' }),
          foreignKey(t.job_posting_id, () => ({ table: 'job_postings', column: 'id' }), { onDelete: 'restrict' }),
          foreignKey(t.match_id, () => ({ table: 'matches', column: 'id' }), { onDelete: 'set null' }),
        ],
      ),
    ),
    createTable(
      table(
        'application_events',
        {
          id: uuid().primaryKey(),
          application_id: uuid(),
          from_status: enumeration('submitted', 'reviewing', 'interview', 'offer', 'hired', 'rejected', 'withdrawn')
            .nullable()
            .personal(),
          to_status: enumeration('submitted', 'reviewing', 'interview', 'offer', 'hired', 'rejected', 'withdrawn').personal(),
          actor_id: uuid().nullable(),
          reason: text().nullable().personal(),
          note: text().nullable().personal(),
          occurred_at: timestamp(),
          ...timestamps(),
        },
        (t) => [
          index(t.application_id),
          index(t.actor_id),
          foreignKey(t.application_id, () => ({ table: 'applications', column: 'id' }), { onDelete: 'cascade' }),
          foreignKey(t.actor_id, () => ({ table: 'users', column: 'id' }), { onDelete: 'set null' }),
        ],
      ),
    ),
  ],
}
