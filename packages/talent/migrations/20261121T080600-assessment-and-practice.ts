// Assessments, interviews practised, their conversations, and what came out.
import {
  and,
  check,
  createTable,
  decimal,
  enumeration,
  foreignKey,
  index,
  integer,
  json,
  or,
  softDelete,
  table,
  text,
  timestamp,
  timestamps,
  unique,
  uuid,
  type Migration,
} from '@moirai/database'

export const migration: Migration = {
  revision: '20261121T080600-assessment-and-practice',
  name: 'assessment and practice',
  description: 'Assessments, interviews practised, their conversations, and what came out.',
  parents: ['20261121T080500-frameworks'],
  operations: [
    createTable(
      table(
        'assessments',
        {
          id: uuid().primaryKey(),
          profile_id: uuid(),
          framework_id: uuid(),
          kind: enumeration('assessment', 'retest').default('assessment'),
          status: enumeration('not_started', 'in_progress', 'completed', 'abandoned', 'under_review')
            .default('not_started')
            .personal(),
          started_at: timestamp().nullable().personal(),
          completed_at: timestamp().nullable().personal(),
          duration_seconds: integer().nullable().personal(),
          accommodations: json().default({}).personal(),
          metadata: json().default({}).personal(),
          ...timestamps(),
          ...softDelete(),
        },
        (t) => [
          index(t.profile_id),
          index(t.framework_id),
          index(t.status),
          foreignKey(t.profile_id, () => ({ table: 'profiles', column: 'id' }), { onDelete: 'cascade' }),
          foreignKey(t.framework_id, () => ({ table: 'frameworks', column: 'id' }), { onDelete: 'restrict' }),
        ],
      ),
    ),
    createTable(
      table(
        'practice_sessions',
        {
          id: uuid().primaryKey(),
          profile_id: uuid(),
          target_role: text({ max: 255 }).personal(),
          experience_level: enumeration('entry', 'junior', 'mid', 'senior', 'lead', 'principal').personal(),
          job_posting_id: uuid().nullable(),
          status: enumeration('in_progress', 'completed', 'abandoned').default('in_progress').personal(),
          shared_at: timestamp().nullable().personal(),
          ...timestamps(),
          ...softDelete(),
        },
        (t) => [
          index(t.profile_id),
          index(t.job_posting_id),
          foreignKey(t.profile_id, () => ({ table: 'profiles', column: 'id' }), { onDelete: 'cascade' }),
          foreignKey(t.job_posting_id, () => ({ table: 'job_postings', column: 'id' }), { onDelete: 'set null' }),
        ],
      ),
    ),
    createTable(
      table(
        'conversations',
        {
          id: uuid().primaryKey(),
          assessment_id: uuid().nullable(),
          practice_session_id: uuid().nullable(),
          status: enumeration('open', 'closed').default('open'),
          metadata: json().default({}).personal(),
          ...timestamps(),
        },
        (t) => [
          unique(t.assessment_id),
          unique(t.practice_session_id),
          check(
            'one_of_two',
            or(
              and(t.assessment_id.isNotNull(), t.practice_session_id.isNull()),
              and(t.assessment_id.isNull(), t.practice_session_id.isNotNull()),
            ),
          ),
          foreignKey(t.assessment_id, () => ({ table: 'assessments', column: 'id' }), { onDelete: 'cascade' }),
          foreignKey(t.practice_session_id, () => ({ table: 'practice_sessions', column: 'id' }), { onDelete: 'cascade' }),
        ],
      ),
    ),
    createTable(
      table(
        'messages',
        {
          id: uuid().primaryKey(),
          conversation_id: uuid(),
          position: integer(),
          sender: enumeration('person', 'assessor', 'system'),
          content: text().personal(),
          question_id: uuid().nullable(),
          metadata: json().default({}).personal(),
          edited_at: timestamp().nullable(),
          ...timestamps(),
        },
        (t) => [
          unique(t.conversation_id, t.position),
          index(t.question_id),
          foreignKey(t.conversation_id, () => ({ table: 'conversations', column: 'id' }), { onDelete: 'cascade' }),
          foreignKey(t.question_id, () => ({ table: 'questions', column: 'id' }), { onDelete: 'set null' }),
        ],
      ),
    ),
    createTable(
      table(
        'mapped_competencies',
        {
          id: uuid().primaryKey(),
          assessment_id: uuid(),
          competency_id: uuid(),
          level: integer().personal(),
          confidence: decimal(5, 4).personal(),
          rubric_version: text({ max: 50 }),
          reviewed_by: uuid().nullable(),
          review_reason: text().nullable().personal(),
          ...timestamps(),
        },
        (t) => [
          unique(t.assessment_id, t.competency_id),
          index(t.competency_id),
          index(t.reviewed_by),
          check('level_lower', t.level.gte(0)),
          check('level_upper', t.level.lte(7)),
          check('confidence_lower', t.confidence.gte('0')),
          check('confidence_upper', t.confidence.lte('1')),
          foreignKey(t.assessment_id, () => ({ table: 'assessments', column: 'id' }), { onDelete: 'cascade' }),
          foreignKey(t.competency_id, () => ({ table: 'competencies', column: 'id' }), { onDelete: 'restrict' }),
          foreignKey(t.reviewed_by, () => ({ table: 'users', column: 'id' }), { onDelete: 'set null' }),
        ],
      ),
    ),
    createTable(
      table(
        'competency_quotes',
        {
          id: uuid().primaryKey(),
          mapped_competency_id: uuid(),
          message_id: uuid(),
          start: integer(),
          end: integer(),
          indicator: text().personal(),
          ...timestamps(),
        },
        (t) => [
          index(t.mapped_competency_id),
          index(t.message_id),
          check('span', t.end.gte(t.start)),
          foreignKey(t.mapped_competency_id, () => ({ table: 'mapped_competencies', column: 'id' }), { onDelete: 'cascade' }),
          foreignKey(t.message_id, () => ({ table: 'messages', column: 'id' }), { onDelete: 'cascade' }),
        ],
      ),
    ),
    createTable(
      table(
        'practice_answers',
        {
          id: uuid().primaryKey(),
          practice_session_id: uuid(),
          question: text().personal(),
          message_id: uuid(),
          level: integer().personal(),
          feedback: json().personal(),
          ...timestamps(),
        },
        (t) => [
          index(t.practice_session_id),
          index(t.message_id),
          check('level_lower', t.level.gte(0)),
          check('level_upper', t.level.lte(7)),
          foreignKey(t.practice_session_id, () => ({ table: 'practice_sessions', column: 'id' }), { onDelete: 'cascade' }),
          foreignKey(t.message_id, () => ({ table: 'messages', column: 'id' }), { onDelete: 'cascade' }),
        ],
      ),
    ),
  ],
}
