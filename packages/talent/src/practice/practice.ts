// The front door of interview practice: beginning one, answering and saying it anew, ending, sharing, deleting and looking back.
import type { PageOf } from '@moirai/contract/lists'
import {
  practiceReply,
  startPractice as startInput,
  type PracticeDetailsView,
  type PracticeQuery,
  type PracticeReply,
  type PracticeView,
  type StartPractice,
} from '@moirai/contract/practice'
import { recordAudit } from '../audit/audit.ts'
import { checked, laterThan } from '../checking.ts'
import { inSnapshot, inTransaction, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { idOf, noSuch } from '../identifiers.ts'
import { findJob } from '../jobs/jobs.ts'
import { findPerson } from '../people/people.ts'
import { withoutEmpty } from '../searching.ts'
import { chooseQuestions } from './questions.ts'
import { judge } from './rules.ts'
import {
  findPractice,
  loadExchanges,
  positionOf,
  practiceViews,
  viewPractice,
  writeQuestions,
  type Exchange,
  type PracticeRow,
} from './store.ts'

/**
 * Begins an interview for a role and asks its questions; one that is open for the same role, level and posting is given back as it stands.
 * @throws Refusal `invalid`, `missing`.
 */
export async function startPractice(context: Context, input: StartPractice): Promise<PracticeDetailsView> {
  const { person: whom, role, level, job, questions } = checked(startInput, input)
  return inTransaction(context, async (work) => {
    const { session } = work
    const person = await findPerson(work, whom)
    const posting = typeof job === 'string' ? await findJob(work, job) : undefined
    const target = {
      profile_id: person.id,
      target_role: role,
      experience_level: level,
      job_posting_id: posting?.id ?? null,
      status: 'in_progress' as const,
    }
    const open = await session.table('practice_sessions').findBy(target)
    if (open) return viewPractice(work, open)
    const before = await askedBefore(work, person.id)
    const row = await session.table('practice_sessions').insert(target)
    const skills = posting === undefined ? [] : await skillsOf(work, posting.id)
    await writeQuestions(work, row.id, chooseQuestions({ role, level, skills, count: questions, before }))
    await recordAudit(work, { action: 'practice.started', subject: { type: 'practice', id: row.id } })
    return viewPractice(work, row)
  })
}

/** What a posting asks for: required skills first, then as it names them. */
async function skillsOf({ session }: Work, job_posting_id: string): Promise<string[]> {
  const rows = await session.table('job_skills').list({ where: { job_posting_id }, orderBy: { position: 'asc' } })
  return [...rows.filter(({ required }) => required), ...rows.filter(({ required }) => !required)].map(({ name }) => name)
}

const mostSessions = 50

/** How often each question was asked in the latest interviews of a person. */
async function askedBefore({ session }: Work, profile_id: string): Promise<Map<string, number>> {
  const earlier = await session
    .table('practice_sessions')
    .list({ where: { profile_id }, orderBy: { created_at: 'desc' }, limit: mostSessions })
  const conversations = await session
    .table('conversations')
    .list({ where: { practice_session_id: { in: earlier.map(({ id }) => id) } } })
  const asked = await session
    .table('messages')
    .list({ where: { conversation_id: { in: conversations.map(({ id }) => id) }, sender: 'assessor' } })
  const times = new Map<string, number>()
  for (const { content } of asked) times.set(content, (times.get(content) ?? 0) + 1)
  return times
}

/**
 * Answers a question, or says it anew, and tells what to make better. The same text again changes nothing, so that an answer of which
 * nobody knows whether it arrived can be sent again.
 * @throws Refusal `invalid`, `missing`; `stale` where the interview has ended.
 */
export async function answerPractice(
  context: Context,
  id: string,
  number: number,
  input: PracticeReply,
): Promise<PracticeDetailsView> {
  const { text } = checked(practiceReply, input)
  return inTransaction(context, async (work) => {
    const row = await touch(work, await findPractice(work, id))
    const { conversationId, exchanges } = await loadExchanges(work, row)
    const exchange = exchanges.find((one) => one.number === number)
    if (!exchange) {
      throw new Refusal('missing', `There is no question ${number}; this interview has questions 1 to ${exchanges.length}.`)
    }
    if (exchange.reply?.message.content === text) return viewPractice(work, row)
    await writeReply(work, row, { conversationId, exchanges, exchange, text })
    const action = exchange.reply ? 'practice.answer_changed' : 'practice.answered'
    await recordAudit(work, { action, subject: { type: 'practice', id: row.id }, detail: { number } })
    return viewPractice(work, row)
  })
}

interface Saying {
  conversationId: string
  exchanges: readonly Exchange[]
  exchange: Exchange
  text: string
}

async function writeReply(work: Work, row: PracticeRow, { conversationId, exchanges, exchange, text }: Saying): Promise<void> {
  const { number, asked, reply } = exchange
  const earlier = exchanges.flatMap((one) => (one.number < number && one.reply ? one.reply.message.content : []))
  const { level, feedback } = judge(asked, text, earlier, reply?.feedback.tries)
  const messages = work.session.table('messages')
  const answers = work.session.table('practice_answers')
  if (reply) {
    await messages.update(reply.message.id, { content: text, edited_at: work.now() })
    await answers.update(reply.answer.id, { level, feedback: { ...feedback } })
    return
  }
  const place = { conversation_id: conversationId, position: positionOf(number) + 1 }
  const message = await messages.insert({ ...place, sender: 'person', content: text })
  const of = { practice_session_id: row.id, message_id: message.id }
  await answers.insert({ ...of, question: asked.question, level, feedback: { ...feedback } })
}

/** Holds the row, so that two who change it at one moment do so one after the other. @throws Refusal `stale` where it has ended. */
async function touch(work: Work, row: PracticeRow): Promise<PracticeRow> {
  const held = await change(work, row, {})
  if (held.status === 'in_progress') return held
  throw new Refusal('stale', 'This practice session has ended; begin another one.')
}

async function change(
  { session, now }: Work,
  row: PracticeRow,
  changes: { status?: PracticeRow['status']; shared_at?: Date | null },
): Promise<PracticeRow> {
  const table = session.table('practice_sessions')
  await table.update(row.id, { ...changes, updated_at: laterThan(row, now()) })
  return table.get(row.id)
}

/** Ends an interview: completed where something was answered, abandoned where nothing was; ending it again changes nothing. @throws Refusal `missing`. */
export async function endPractice(context: Context, id: string): Promise<PracticeDetailsView> {
  return inTransaction(context, async (work) => {
    const row = await findPractice(work, id)
    if (row.status !== 'in_progress') return viewPractice(work, row)
    const held = await touch(work, row)
    const answered = await work.session.table('practice_answers').exists({ practice_session_id: row.id })
    const ended = await change(work, held, { status: answered ? 'completed' : 'abandoned' })
    await work.session.table('conversations').updateWhere({ practice_session_id: row.id }, { status: 'closed' })
    await recordAudit(work, { action: 'practice.ended', subject: { type: 'practice', id: row.id } })
    return viewPractice(work, ended)
  })
}

/** Lets the career centre see an interview with its answers; doing it again changes nothing. @throws Refusal `missing`. */
export async function sharePractice(context: Context, id: string): Promise<PracticeDetailsView> {
  return setShared(context, id, true)
}

/** Takes that back. @throws Refusal `missing`. */
export async function unsharePractice(context: Context, id: string): Promise<PracticeDetailsView> {
  return setShared(context, id, false)
}

async function setShared(context: Context, id: string, shared: boolean): Promise<PracticeDetailsView> {
  return inTransaction(context, async (work) => {
    const row = await findPractice(work, id)
    if ((row.shared_at !== null) === shared) return viewPractice(work, row)
    const changed = await change(work, row, { shared_at: shared ? work.now() : null })
    const action = shared ? 'practice.shared' : 'practice.unshared'
    await recordAudit(work, { action, subject: { type: 'practice', id: row.id } })
    return viewPractice(work, changed)
  })
}

/** Hides an interview, also from those it was shared with; it can be restored. @throws Refusal `missing`. */
export async function deletePractice(context: Context, id: string): Promise<void> {
  await inTransaction(context, async (work) => {
    const row = await findPractice(work, id)
    await work.session.table('practice_sessions').delete({ id: row.id })
    await recordAudit(work, { action: 'practice.deleted', subject: { type: 'practice', id: row.id } })
  })
}

/** Brings a deleted interview back. @throws Refusal `missing`. */
export async function restorePractice(context: Context, id: string): Promise<PracticeDetailsView> {
  return inTransaction(context, async (work) => {
    const key = idOf(id, 'deleted practice session')
    const restored = await work.session.table('practice_sessions').restore({ id: key })
    if (restored === 0) throw noSuch('deleted practice session', id)
    await recordAudit(work, { action: 'practice.restored', subject: { type: 'practice', id: key } })
    return viewPractice(work, await findPractice(work, key))
  })
}

/** @throws Refusal `missing`. */
export async function showPractice(context: Context, id: string): Promise<PracticeDetailsView> {
  return inSnapshot(context, async (work) => viewPractice(work, await findPractice(work, id)))
}

/**
 * A page of practice sessions, the latest first, of a person or a status; `sharedOnly`: those the career centre may see. A page is
 * shorter where people are deleted.
 * @throws Refusal `missing`; DatabaseError `cursor` where it is not one of this list.
 */
export async function listPractice(
  context: Context,
  { limit, cursor, status, person }: PracticeQuery,
  { sharedOnly = false } = {},
): Promise<PageOf<PracticeView>> {
  return inSnapshot(context, async (work) => {
    const profile_id = person === undefined ? undefined : (await findPerson(work, person)).id
    const where = { ...withoutEmpty({ profile_id, status }), ...(sharedOnly ? { shared_at: { not: null } } : {}) }
    const table = work.session.table('practice_sessions')
    const page = await table.page({ where, orderBy: { created_at: 'desc' }, limit, cursor })
    return { items: await practiceViews(work, page.items), next: page.next }
  })
}
