// Frameworks of competencies, and people assessed against them in conversations.
import {
  and,
  boolean,
  check,
  decimal,
  enumeration,
  foreignKey,
  index,
  integer,
  json,
  named,
  or,
  softDelete,
  table,
  text,
  timestamp,
  timestamps,
  unique,
  uniqueAmong,
  uuid,
} from '@moirai/database'
import { users } from '../accounts/tables.ts'
import { profiles } from '../people/tables.ts'

export const frameworks = table(
  'frameworks',
  {
    id: uuid().primaryKey(),
    name: text({ max: 255 }),
    version: text({ max: 50 }),
    /** Where it comes from, with its licence. */
    source: text({ max: 2000 }),
    ...timestamps(),
  },
  (t) => [unique(t.name, t.version)],
)

export const competencies = table(
  'competencies',
  {
    id: uuid().primaryKey(),
    framework_id: uuid(),
    code: text({ max: 50 }),
    label: text({ max: 255 }),
    description: text(),
    position: integer(),
    ...timestamps(),
  },
  (t) => [unique(t.framework_id, t.code), foreignKey(t.framework_id, () => frameworks.reference('id'), { onDelete: 'cascade' })],
)

export const competencyLevels = table(
  'competency_levels',
  {
    id: uuid().primaryKey(),
    competency_id: uuid(),
    level: integer(),
    /** What somebody at this level does. */
    anchor: text(),
    ...timestamps(),
  },
  (t) => [
    unique(t.competency_id, t.level),
    check('level_lower', t.level.gte(0)),
    check('level_upper', t.level.lte(7)),
    foreignKey(t.competency_id, () => competencies.reference('id'), { onDelete: 'cascade' }),
  ],
)

export const questions = table(
  'questions',
  {
    id: uuid().primaryKey(),
    competency_id: uuid(),
    /** The levels it tells apart. */
    level_from: integer(),
    level_to: integer(),
    kind: enumeration('main', 'probe'),
    text: text(),
    /** BCP 47. */
    language: text({ max: 35 }),
    position: integer(),
    active: boolean().default(true),
    ...timestamps(),
  },
  (t) => [
    index(t.competency_id),
    check('level_lower', t.level_from.gte(0)),
    check('level_upper', t.level_to.lte(7)),
    check('level_order', t.level_to.gte(t.level_from)),
    foreignKey(t.competency_id, () => competencies.reference('id'), { onDelete: 'cascade' }),
  ],
)

export const assessments = table(
  'assessments',
  {
    id: uuid().primaryKey(),
    profile_id: uuid(),
    framework_id: uuid(),
    kind: enumeration('assessment', 'retest').default('assessment'),
    status: enumeration('not_started', 'in_progress', 'completed', 'abandoned', 'under_review').default('not_started').personal(),
    started_at: timestamp().nullable().personal(),
    completed_at: timestamp().nullable().personal(),
    duration_seconds: integer().nullable().personal(),
    /** What the person needs: more time, larger type, … */
    accommodations: json<Record<string, unknown>>().default({}).personal(),
    metadata: json<Record<string, unknown>>().default({}).personal(),
    ...timestamps(),
    ...softDelete(),
  },
  (t) => [
    index(t.profile_id),
    index(t.framework_id),
    index(t.status),
    named('assessments_open_key', uniqueAmong(and(t.status.eq('in_progress'), t.deleted_at.isNull()), t.profile_id)),
    foreignKey(t.profile_id, () => profiles.reference('id'), { onDelete: 'cascade' }),
    foreignKey(t.framework_id, () => frameworks.reference('id'), { onDelete: 'restrict' }),
  ],
)

/** Of an assessment or of a practice session, never of both. */
export const conversations = table(
  'conversations',
  {
    id: uuid().primaryKey(),
    assessment_id: uuid().nullable().unique(),
    practice_session_id: uuid().nullable().unique(),
    status: enumeration('open', 'closed').default('open'),
    metadata: json().default({}).personal(),
    ...timestamps(),
  },
  (t) => [
    check(
      'one_of_two',
      or(
        and(t.assessment_id.isNotNull(), t.practice_session_id.isNull()),
        and(t.assessment_id.isNull(), t.practice_session_id.isNotNull()),
      ),
    ),
    foreignKey(t.assessment_id, () => assessments.reference('id'), { onDelete: 'cascade' }),
    foreignKey(t.practice_session_id, () => ({ table: 'practice_sessions', column: 'id' }), { onDelete: 'cascade' }),
  ],
)

export const messages = table(
  'messages',
  {
    id: uuid().primaryKey(),
    conversation_id: uuid(),
    /** From 1 on, in the order they were said. */
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
    foreignKey(t.conversation_id, () => conversations.reference('id'), { onDelete: 'cascade' }),
    foreignKey(t.question_id, () => questions.reference('id'), { onDelete: 'set null' }),
  ],
)

export const mappedCompetencies = table(
  'mapped_competencies',
  {
    id: uuid().primaryKey(),
    assessment_id: uuid(),
    competency_id: uuid(),
    level: integer().personal(),
    /** 0 to 1. */
    confidence: decimal(5, 4).personal(),
    rubric_version: text({ max: 50 }),
    /** The user who looked at it. */
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
    foreignKey(t.assessment_id, () => assessments.reference('id'), { onDelete: 'cascade' }),
    foreignKey(t.competency_id, () => competencies.reference('id'), { onDelete: 'restrict' }),
    foreignKey(t.reviewed_by, () => users.reference('id'), { onDelete: 'set null' }),
  ],
)

export const competencyQuotes = table(
  'competency_quotes',
  {
    id: uuid().primaryKey(),
    mapped_competency_id: uuid(),
    message_id: uuid(),
    /** Where the quote stands in the message, in UTF-16 units. */
    start: integer(),
    end: integer(),
    /** What in the quote speaks for the level. */
    indicator: text().personal(),
    ...timestamps(),
  },
  (t) => [
    index(t.mapped_competency_id),
    index(t.message_id),
    check('span', t.end.gte(t.start)),
    foreignKey(t.mapped_competency_id, () => mappedCompetencies.reference('id'), { onDelete: 'cascade' }),
    foreignKey(t.message_id, () => messages.reference('id'), { onDelete: 'cascade' }),
  ],
)
