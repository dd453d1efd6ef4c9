// Who applied where, and every step since.
import {
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
import { users } from '../accounts/tables.ts'
import { jobPostings } from '../jobs/tables.ts'
import { profiles } from '../people/tables.ts'

const applicationStatuses = ['submitted', 'reviewing', 'interview', 'offer', 'hired', 'rejected', 'withdrawn'] as const

export const applications = table(
  'applications',
  {
    id: uuid().primaryKey(),
    profile_id: uuid(),
    job_posting_id: uuid(),
    status: enumeration(...applicationStatuses)
      .default('submitted')
      .personal(),
    cover_note: text().nullable().personal(),
    /** The match it came from. */
    match_id: uuid().nullable(),
    ...timestamps(),
    ...softDelete(),
  },
  (t) => [
    uniqueAmong(t.deleted_at.isNull(), t.profile_id, t.job_posting_id),
    index(t.job_posting_id, t.status),
    index(t.status),
    index(t.match_id),
    foreignKey(t.profile_id, () => profiles.reference('id'), { onDelete: 'cascade' }),
    // A posting people applied to can be hidden, not purged: it is part of their record.
    foreignKey(t.job_posting_id, () => jobPostings.reference('id'), { onDelete: 'restrict' }),
    foreignKey(t.match_id, () => ({ table: 'matches', column: 'id' }), { onDelete: 'set null' }),
  ],
)

export const applicationEvents = table(
  'application_events',
  {
    id: uuid().primaryKey(),
    application_id: uuid(),
    /** Empty for the first step. */
    from_status: enumeration(...applicationStatuses)
      .nullable()
      .personal(),
    to_status: enumeration(...applicationStatuses).personal(),
    /** Empty for the program itself. */
    actor_id: uuid().nullable(),
    /** As the person is told it. */
    reason: text().nullable().personal(),
    /** For those who decide; the person is not told. */
    note: text().nullable().personal(),
    occurred_at: timestamp(),
    ...timestamps(),
  },
  (t) => [
    index(t.application_id),
    index(t.actor_id),
    foreignKey(t.application_id, () => applications.reference('id'), { onDelete: 'cascade' }),
    foreignKey(t.actor_id, () => users.reference('id'), { onDelete: 'set null' }),
  ],
)
