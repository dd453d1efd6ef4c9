// Interviews practised for a role: what is asked for, the questions, and what is said to each answer.
import * as z from 'zod/mini'
import { flagWords, indicatorWords, longestReply, partWords } from './assessments.ts'
import { emptiable, identifier, line, prose } from './fields.ts'
import { jobSummary } from './jobs.ts'
import { pageQuery } from './lists.ts'
import { personSummary } from './people.ts'
import { experienceLevels } from './words.ts'

export const practiceStatuses = ['in_progress', 'completed', 'abandoned'] as const

/** What a question is about: the role itself, a skill the posting asks for, or a competency every occupation asks for. */
export const practiceTopics = ['role', 'skill', 'competency'] as const

/** What an answer is to be changed by: what is held against it first, then what it lacks for the next level. */
export const improvementAims = ['flag', ...indicatorWords, 'brevity'] as const

const level = z.int().check(z.minimum(0), z.maximum(7))
const place = { start: z.int(), end: z.int(), text: z.string() }

export const practiceFeedbackView = z.object({
  level,
  /** What an answer of this level does. */
  anchor: z.string(),
  /** 0 to at most .85: rules cannot tell a true story from a fluent one. */
  confidence: z.number(),
  /** Each stands in the answer as it is here: `answer.slice(start, end)`, in UTF-16 units. */
  quotes: z.array(z.object({ ...place, indicator: z.enum(indicatorWords) })),
  /** Sentences on what the answer does well. */
  good: z.array(z.string()),
  missing: z.array(z.enum(partWords)),
  flags: z.array(z.enum(flagWords)),
  /** The one thing to change, and the part of the answer it speaks of. */
  improvement: z.object({ aim: z.enum(improvementAims), text: z.string(), quote: z.nullable(z.object(place)) }),
  /** The levels of every try at this answer, the latest last. */
  tries: z.array(level),
  rubricVersion: z.string(),
})
export type PracticeFeedbackView = z.infer<typeof practiceFeedbackView>

export const practiceQuestionView = z.object({
  /** From 1 on. */
  number: z.int(),
  topic: z.enum(practiceTopics),
  /** The skill or the competency; null where it is about the role. */
  about: z.nullable(z.string()),
  question: z.string(),
  answer: z.nullable(z.object({ text: z.string(), at: z.string(), editedAt: z.nullable(z.string()) })),
  feedback: z.nullable(practiceFeedbackView),
})
export type PracticeQuestionView = z.infer<typeof practiceQuestionView>

export const practiceView = z.object({
  id: z.string(),
  person: personSummary,
  role: z.string(),
  level: z.enum(experienceLevels),
  /** Null where none was chosen, or it is gone. */
  job: z.nullable(jobSummary),
  status: z.enum(practiceStatuses),
  /** What an answer should reach for this experience. */
  aimsAt: level,
  answered: z.int(),
  questions: z.int(),
  /** The mean of the answers, to one decimal; null before the first. */
  average: z.nullable(z.number()),
  /** Since when the career centre may see it; null while it is the person's alone. */
  sharedAt: z.nullable(z.string()),
  startedAt: z.string(),
  updatedAt: z.string(),
})
export type PracticeView = z.infer<typeof practiceView>

export const practiceDetailsView = z.extend(practiceView, { asked: z.array(practiceQuestionView) })
export type PracticeDetailsView = z.infer<typeof practiceDetailsView>

export const fewestPracticeQuestions = 3
export const mostPracticeQuestions = 8

/** `person` and `job` as people write them: an id, an outside id, an e-mail. */
export const startPractice = z.strictObject({
  person: identifier,
  role: line(120),
  level: z.enum(experienceLevels),
  job: emptiable(identifier),
  questions: z._default(z.int().check(z.minimum(fewestPracticeQuestions), z.maximum(mostPracticeQuestions)), 5),
})
export type StartPractice = z.input<typeof startPractice>

export const practiceReply = z.strictObject({ text: prose(longestReply) })
export type PracticeReply = z.input<typeof practiceReply>

export const practiceQuery = z.extend(pageQuery, {
  person: z.optional(identifier),
  status: z.optional(z.enum(practiceStatuses)),
})
export type PracticeQuery = z.infer<typeof practiceQuery>
