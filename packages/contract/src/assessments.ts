// Assessments: what people are assessed against, the conversation, what came of it, and what is asked for to begin, answer, review and keep.
import * as z from 'zod/mini'
import { identifier, line, prose } from './fields.ts'
import { pageQuery } from './lists.ts'
import { personSummary } from './people.ts'
import { assessmentStatuses } from './statistics.ts'
import { proficiencies } from './words.ts'

export const messageSenders = ['person', 'assessor', 'system'] as const
/** What a sentence shows. */
export const indicatorWords = ['situation', 'task', 'action', 'result', 'measure', 'reason', 'reflection', 'reach'] as const
/** What an answer can lack. */
export const partWords = ['situation', 'action', 'result', 'reflection'] as const
/** What is held against an answer. */
export const flagWords = [
  'empty',
  'short',
  'gibberish',
  'otherLanguage',
  'keywords',
  'vague',
  'repeated',
  'copiedQuestion',
  'copiedAnswer',
  'instructions',
  'offTopic',
  'unclearTopic',
] as const

export const longestReply = 4000

const level = z.int().check(z.minimum(0), z.maximum(7))
const competencyCode = line(50)

const competencyView = z.object({
  code: z.string(),
  label: z.string(),
  description: z.string(),
  /** The skill that it is kept as, if the person wishes. */
  skill: z.string(),
  /** What somebody does at the levels 0 to 7. */
  anchors: z.array(z.string()),
})

/** What people are assessed against. */
export const frameworkView = z.object({
  name: z.string(),
  version: z.string(),
  /** BCP 47: in which questions are asked and answers are understood. */
  language: z.string(),
  /** Of a conversation, for one competency. */
  minutesEach: z.int(),
  /** After so many days without an answer an assessment counts as abandoned: without and with more time. */
  daysOpen: z.object({ usual: z.int(), more: z.int() }),
  competencies: z.array(competencyView),
})
export type FrameworkView = z.infer<typeof frameworkView>

export const accommodationsView = z.object({
  /** The assessment stays open longer; answers are never timed. */
  moreTime: z.boolean(),
  /** All questions on one page, without further ones. */
  plainForm: z.boolean(),
  /** Two competencies at a time, those first that have no level yet. */
  fewerAtOnce: z.boolean(),
})
export type Accommodations = z.infer<typeof accommodationsView>

export const assessmentView = z.object({
  id: z.string(),
  person: personSummary,
  kind: z.enum(['assessment', 'retest']),
  status: z.enum(assessmentStatuses),
  framework: z.object({ name: z.string(), version: z.string() }),
  /** Codes, in their order. */
  competencies: z.array(z.string()),
  accommodations: accommodationsView,
  startedAt: z.nullable(z.string()),
  completedAt: z.nullable(z.string()),
  /** The time spent on answers, without long pauses. */
  durationSeconds: z.nullable(z.int()),
  updatedAt: z.string(),
})
export type AssessmentView = z.infer<typeof assessmentView>

export const assessmentMessageView = z.object({
  /** From 1 on. */
  position: z.int(),
  sender: z.enum(messageSenders),
  content: z.string(),
  /** The competency asked about; null where it is no question. */
  competency: z.nullable(z.string()),
  kind: z.nullable(z.enum(['main', 'probe'])),
  at: z.string(),
  editedAt: z.nullable(z.string()),
})
export type AssessmentMessageView = z.infer<typeof assessmentMessageView>

const quoteView = z.object({
  /** The message it stands in, and where, in UTF-16 units. */
  position: z.int(),
  start: z.int(),
  end: z.int(),
  text: z.string(),
  indicator: z.enum(indicatorWords),
})

export const competencyResultView = z.object({
  competency: z.string(),
  label: z.string(),
  /** Null where nothing was answered. */
  level: z.nullable(level),
  /** What somebody does at this level. */
  anchor: z.nullable(z.string()),
  confidence: z.nullable(z.number()),
  quotes: z.array(quoteView),
  missing: z.array(z.enum(partWords)),
  flags: z.array(z.enum(flagWords)),
  rubricVersion: z.nullable(z.string()),
  /** Where a person of the centre decided otherwise: what the rules had given, and why it is another now. */
  review: z.nullable(z.object({ ruledLevel: level, reason: z.string() })),
  /** What it was in the last assessment before. */
  earlier: z.nullable(z.object({ level, completedAt: z.string() })),
  /** As what it is kept, if the person wishes. */
  skill: z.object({ name: z.string(), proficiency: z.nullable(z.enum(proficiencies)) }),
})
export type CompetencyResultView = z.infer<typeof competencyResultView>

export const assessmentDetailsView = z.extend(assessmentView, {
  messages: z.array(assessmentMessageView),
  /** Positions of the questions that wait for an answer. */
  waiting: z.array(z.int()),
  /** How many competencies are through; in the plain form, of how many every question is answered. */
  progress: z.object({ done: z.int(), of: z.int() }),
  /** Null until it was handed in. */
  results: z.nullable(z.array(competencyResultView)),
  reviewRequest: z.nullable(z.object({ reason: z.string(), at: z.string() })),
  /** When the person had the levels written to their skills. */
  keptAt: z.nullable(z.string()),
})
export type AssessmentDetailsView = z.infer<typeof assessmentDetailsView>

/** `person` is an id, an outside id or an e-mail; all competencies unless some are named. */
export const startAssessment = z.strictObject({
  person: identifier,
  competencies: z.optional(z.array(competencyCode).check(z.minLength(1), z.maxLength(50))),
  accommodations: z.optional(z.partial(z.strictObject(accommodationsView.shape))),
})
export type StartAssessment = z.input<typeof startAssessment>

/** An empty text passes the question over. */
export const answerText = z.strictObject({
  text: z.string().check(
    z.overwrite((text: string) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim()),
    z.maxLength(longestReply),
    z.refine((text: string) => text.isWellFormed() && !text.includes('\0'), {
      error: 'this holds a character that is none; write it anew',
    }),
  ),
})
export type AnswerText = z.input<typeof answerText>

export const askForReview = z.strictObject({ reason: prose(2000) })
export type AskForReview = z.input<typeof askForReview>

/** Levels that are changed; none where all of them stay. */
export const reviewAssessment = z.strictObject({
  levels: z.array(z.strictObject({ competency: competencyCode, level })).check(z.maxLength(50)),
  reason: prose(2000),
})
export type ReviewAssessment = z.input<typeof reviewAssessment>

/** The competencies whose levels become skills with evidence that others may see. */
export const keepSkills = z.strictObject({ competencies: z.array(competencyCode).check(z.minLength(1), z.maxLength(50)) })
export type KeepSkills = z.input<typeof keepSkills>

export const assessmentsQuery = z.extend(pageQuery, {
  person: z.optional(identifier),
  status: z.optional(z.enum(assessmentStatuses)),
})
export type AssessmentsQuery = z.infer<typeof assessmentsQuery>

/** What came of each competency over time, the latest last. */
export const competencyProgressView = z.object({
  competencies: z.array(
    z.object({
      competency: z.string(),
      label: z.string(),
      levels: z.array(z.object({ assessment: z.string(), completedAt: z.string(), level, confidence: z.number() })),
    }),
  ),
})
export type CompetencyProgressView = z.infer<typeof competencyProgressView>
