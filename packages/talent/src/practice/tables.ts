// Interviews practised for a role, question by question.
import {
  check,
  enumeration,
  foreignKey,
  index,
  integer,
  json,
  softDelete,
  table,
  text,
  timestamp,
  timestamps,
  uuid,
} from '@moirai/database'
import { experienceLevels } from '@moirai/contract/words'
import { messages } from '../assessments/tables.ts'
import { jobPostings } from '../jobs/tables.ts'
import { profiles } from '../people/tables.ts'

export const practiceSessions = table(
  'practice_sessions',
  {
    id: uuid().primaryKey(),
    profile_id: uuid(),
    target_role: text({ max: 255 }).personal(),
    experience_level: enumeration(...experienceLevels).personal(),
    job_posting_id: uuid().nullable(),
    status: enumeration('in_progress', 'completed', 'abandoned').default('in_progress').personal(),
    /** When the person let staff see it; empty while it is theirs alone. */
    shared_at: timestamp().nullable().personal(),
    ...timestamps(),
    ...softDelete(),
  },
  (t) => [
    index(t.profile_id),
    index(t.job_posting_id),
    foreignKey(t.profile_id, () => profiles.reference('id'), { onDelete: 'cascade' }),
    foreignKey(t.job_posting_id, () => jobPostings.reference('id'), { onDelete: 'set null' }),
  ],
)

export const practiceAnswers = table(
  'practice_answers',
  {
    id: uuid().primaryKey(),
    practice_session_id: uuid(),
    /** As it was asked. */
    question: text().personal(),
    message_id: uuid(),
    level: integer().personal(),
    /** What was good and what was missing, by the rubric. */
    feedback: json().personal(),
    ...timestamps(),
  },
  (t) => [
    index(t.practice_session_id),
    index(t.message_id),
    check('level_lower', t.level.gte(0)),
    check('level_upper', t.level.lte(7)),
    foreignKey(t.practice_session_id, () => practiceSessions.reference('id'), { onDelete: 'cascade' }),
    foreignKey(t.message_id, () => messages.reference('id'), { onDelete: 'cascade' }),
  ],
)
