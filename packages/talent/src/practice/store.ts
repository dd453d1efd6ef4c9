// Practice sessions as their verbs work with them: the row, what is asked, the answers, and how they are told of.
import type { PracticeDetailsView, PracticeQuestionView, PracticeView } from '@moirai/contract/practice'
import type { RowOf } from '@moirai/database'
import type { messages } from '../assessments/tables.ts'
import type { Work } from '../context.ts'
import { idOf, noSuch } from '../identifiers.ts'
import { companyNames, jobSummary } from '../jobs/jobs.ts'
import { personSummary } from '../people/people.ts'
import { aimsAt, type AskedQuestion } from './questions.ts'
import { feedbackView, type Feedback } from './rules.ts'
import type { practiceAnswers, practiceSessions } from './tables.ts'

export type PracticeRow = RowOf<typeof practiceSessions>
type MessageRow = RowOf<typeof messages>
type AnswerRow = RowOf<typeof practiceAnswers>

/** A question with what was answered: the question stands at the position `2n - 1` of the conversation, its answer at `2n`. */
export interface Exchange {
  number: number
  asked: AskedQuestion
  reply: { message: MessageRow; answer: AnswerRow; feedback: Feedback } | undefined
}

export const positionOf = (number: number): number => 2 * number - 1

/** @throws Refusal `missing`. */
export async function findPractice(work: Work, id: string): Promise<PracticeRow> {
  const found = await work.session.table('practice_sessions').find(idOf(id, 'practice session'))
  if (!found) throw noSuch('practice session', id)
  return found
}

/** Writes every question down at once, each with room for its answer. */
export async function writeQuestions(
  { session }: Work,
  practice_session_id: string,
  asked: readonly AskedQuestion[],
): Promise<void> {
  const conversation = await session.table('conversations').insert({ practice_session_id, metadata: { questions: asked.length } })
  await session.table('messages').insertMany(
    asked.map(({ question, ...about }, at) => ({
      conversation_id: conversation.id,
      position: positionOf(at + 1),
      sender: 'assessor' as const,
      content: question,
      metadata: about,
    })),
  )
}

export async function loadExchanges(
  { session }: Work,
  row: PracticeRow,
): Promise<{ conversationId: string; exchanges: Exchange[] }> {
  const conversation = await session.table('conversations').findBy({ practice_session_id: row.id })
  if (!conversation) throw noSuch('practice session', row.id)
  const said = await session.table('messages').list({ where: { conversation_id: conversation.id }, orderBy: { position: 'asc' } })
  const answers = await session.table('practice_answers').list({ where: { practice_session_id: row.id } })
  const answerOf = new Map(answers.map((answer) => [answer.message_id, answer]))
  const at = new Map(said.map((message) => [message.position, message]))
  const exchanges = said
    .filter(({ sender }) => sender === 'assessor')
    .map(({ position, content, metadata }): Exchange => {
      const asked = { ...(metadata as unknown as Omit<AskedQuestion, 'question'>), question: content }
      const message = at.get(position + 1)
      const answer = message === undefined ? undefined : answerOf.get(message.id)
      const reply = message && answer ? { message, answer, feedback: answer.feedback as unknown as Feedback } : undefined
      return { number: (position + 1) / 2, asked, reply }
    })
  return { conversationId: conversation.id, exchanges }
}

/** In lists; those whose person is deleted are out of sight as well. */
export async function practiceViews(work: Work, rows: readonly PracticeRow[]): Promise<PracticeView[]> {
  const { session } = work
  const ids = rows.map(({ id }) => id)
  const people = await session.table('profiles').list({ where: { id: { in: rows.map((row) => row.profile_id) } } })
  const jobs = await session
    .table('job_postings')
    .list({ where: { id: { in: rows.flatMap((row) => row.job_posting_id ?? []) } } })
  const companies = await companyNames(work, jobs)
  const conversations = await session.table('conversations').list({ where: { practice_session_id: { in: ids } } })
  const answers = await session.table('practice_answers').list({ where: { practice_session_id: { in: ids } } })
  const now = work.now()
  const personOf = new Map(people.map((person) => [person.id, personSummary(person)]))
  const jobOf = new Map(jobs.map((job) => [job.id, jobSummary(job, companies, now)]))
  const questionsOf = new Map(
    conversations.map((row) => [row.practice_session_id, (row.metadata as { questions: number }).questions]),
  )
  const levelsOf = Map.groupBy(answers, (answer) => answer.practice_session_id)
  return rows.flatMap((row) => {
    const person = personOf.get(row.profile_id)
    const levels = (levelsOf.get(row.id) ?? []).map(({ level }) => level)
    if (!person) return []
    return {
      id: row.id,
      person,
      role: row.target_role,
      level: row.experience_level,
      job: (row.job_posting_id === null ? undefined : jobOf.get(row.job_posting_id)) ?? null,
      status: row.status,
      aimsAt: aimsAt[row.experience_level],
      answered: levels.length,
      questions: questionsOf.get(row.id) ?? 0,
      average: levels.length === 0 ? null : meanOf(levels),
      sharedAt: row.shared_at?.toISOString() ?? null,
      startedAt: row.created_at.toISOString(),
      updatedAt: row.updated_at.toISOString(),
    }
  })
}

const meanOf = (levels: readonly number[]): number =>
  Math.round((10 * levels.reduce((sum, level) => sum + level, 0)) / levels.length) / 10

/** @throws Refusal `missing` where its person is deleted. */
export async function viewPractice(work: Work, row: PracticeRow): Promise<PracticeDetailsView> {
  const [view] = await practiceViews(work, [row])
  if (!view) throw noSuch('practice session', row.id)
  const { exchanges } = await loadExchanges(work, row)
  return { ...view, asked: exchanges.map(questionView) }
}

function questionView({ number, asked, reply }: Exchange): PracticeQuestionView {
  const { topic, about, question } = asked
  if (!reply) return { number, topic, about, question, answer: null, feedback: null }
  const { message, answer, feedback } = reply
  return {
    number,
    topic,
    about,
    question,
    answer: {
      text: message.content,
      at: message.created_at.toISOString(),
      editedAt: message.edited_at?.toISOString() ?? null,
    },
    feedback: feedbackView(asked, message.content, answer.level, feedback),
  }
}
