// Beginning an assessment, answering and saying it anew, ending it.
import {
  answerText,
  startAssessment as startInput,
  type Accommodations,
  type AnswerText,
  type AssessmentDetailsView,
  type StartAssessment,
} from '@moirai/contract/assessments'
import { recordAudit } from '../audit/audit.ts'
import { checked, laterThan, refusingTaken } from '../checking.ts'
import { inTransaction, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { noSuch } from '../identifiers.ts'
import { findPerson } from '../people/people.ts'
import {
  accommodationsOf,
  askedOf,
  findAssessment,
  loadCase,
  type AssessmentRow,
  type Case,
  type CaseCompetency,
} from './case.ts'
import { builtInFramework } from './framework/framework.ts'
import { installFramework } from './install-framework.ts'
import { nextQuestion, plainQuestions, type Question } from './interview.ts'
import { fewAtOnce, isForgotten } from './rules.ts'
import { levelsOf, viewAssessment } from './show-assessments.ts'

const openAlready = {
  column: 'person',
  problem: 'This person has begun an assessment at this very moment.',
  howToFix: 'Go on with that one.',
}

const installedNow = {
  column: 'framework',
  problem: 'The framework is being written down at this very moment.',
  howToFix: 'Begin again.',
}

/**
 * Begins an assessment and asks the first question; a person has one at a time, and one that is open is given back as it stands.
 * @throws Refusal `invalid`, `missing`; `taken` where it is begun twice at one moment.
 */
export async function startAssessment(context: Context, input: StartAssessment): Promise<AssessmentDetailsView> {
  const said = checked(startInput, input)
  const accommodations = { moreTime: false, plainForm: false, fewerAtOnce: false, ...withoutGaps(said.accommodations) }
  return inTransaction(context, async (work) => {
    const person = await findPerson(work, said.person)
    const open = await work.session.table('assessments').findBy({ profile_id: person.id, status: 'in_progress' })
    if (open && !isForgotten(open.updated_at, accommodationsOf(open), work.now())) return viewAssessment(work, open)
    if (open) await end(work, open)
    const framework_id = await currentFramework(work)
    const all = await askedOf(work, framework_id)
    const levels = await levelsOf(work, person.id)
    const asked = chosen(all, said.competencies, accommodations, new Set(levels.map(({ code }) => code)))
    const now = work.now()
    const insert = () =>
      work.session.table('assessments').insert({
        profile_id: person.id,
        framework_id,
        kind: levels.some(({ code }) => asked.some((one) => one.code === code)) ? 'retest' : 'assessment',
        status: 'in_progress',
        started_at: now,
        accommodations: { ...accommodations },
        metadata: { competencies: asked.map(({ code }) => code) },
      })
    const row = await refusingTaken({ profile_id: openAlready }, insert)
    await work.session.table('conversations').insert({ assessment_id: row.id })
    await recordAudit(work, { action: 'assessment.started', subject: { type: 'assessment', id: row.id } })
    const found = await loadCase(work, row)
    if (accommodations.plainForm) await ask(work, found, asked.flatMap(plainQuestions))
    else await askNext(work, found)
    return viewAssessment(work, row)
  })
}

const withoutGaps = (said: Partial<{ [Name in keyof Accommodations]: boolean | undefined }> = {}): Partial<Accommodations> =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))

/** The built-in framework; a database that was only brought up to date does not have its newest version yet. */
async function currentFramework(work: Work): Promise<string> {
  await refusingTaken({ version: installedNow }, () => installFramework(work))
  const { name, version } = builtInFramework
  const found = await work.session.table('frameworks').findBy({ name, version })
  if (!found) throw noSuch('framework', name)
  return found.id
}

/** @throws Refusal `invalid` for a competency that there is not. */
function chosen(
  all: readonly CaseCompetency[],
  codes: readonly string[] | undefined,
  { fewerAtOnce }: Accommodations,
  known: ReadonlySet<string>,
): CaseCompetency[] {
  const strange = codes?.find((code) => !all.some((one) => one.code === code))
  if (strange !== undefined) {
    const choice = all.map(({ code }) => code).join(', ')
    throw new Refusal('invalid', `competencies: there is no competency ${JSON.stringify(strange)}; choose among ${choice}.`)
  }
  const asked = all.filter(({ code }) => codes === undefined || codes.includes(code))
  if (!fewerAtOnce) return asked
  const fresh = asked.filter(({ code }) => !known.has(code))
  return (fresh.length > 0 ? fresh : asked).slice(0, fewAtOnce)
}

/** Writes questions behind what was said, each with room for its answer. */
async function ask(work: Work, { conversation, messages }: Case, asked: readonly Question[]): Promise<void> {
  const last = messages.at(-1)
  const from = last === undefined ? 1 : last.position + (last.sender === 'person' ? 1 : 2)
  await work.session.table('messages').insertMany(
    asked.map((question, at) => ({
      conversation_id: conversation.id,
      position: from + 2 * at,
      sender: 'assessor' as const,
      content: question.text,
      question_id: question.id,
    })),
  )
}

async function askNext(work: Work, found: Case): Promise<void> {
  const next = nextQuestion(found.competencies, found.exchanges)
  if (next) await ask(work, found, [next.question])
}

/**
 * Answers the question at a position of the conversation, or says it anew; an empty text passes it over. The same text again changes
 * nothing, so that an answer of which nobody knows whether it arrived can be sent again.
 * @throws Refusal `invalid`, `missing`; `stale` where the assessment is not open any more.
 */
export async function answerQuestion(
  context: Context,
  id: string,
  position: number,
  input: AnswerText,
): Promise<AssessmentDetailsView> {
  const { text } = checked(answerText, input)
  return inTransaction(context, async (work) => {
    const before = await findAssessment(work, id)
    refuseClosed(before)
    const row = await touch(work, before)
    const found = await loadCase(work, row)
    const exchange = found.exchanges.find((one) => one.position === position)
    if (!exchange) throw new Refusal('missing', `position: there is no question at ${position}; answer one that was asked.`)
    const { reply } = exchange
    if (reply?.text === text) return viewAssessment(work, row)
    const table = work.session.table('messages')
    const place = { conversation_id: found.conversation.id, position: position + 1 }
    if (reply) await table.update(reply.id, { content: text, edited_at: work.now() })
    else await table.insert({ ...place, sender: 'person', content: text, question_id: exchange.question.id })
    const action = reply ? 'assessment.answer_changed' : 'assessment.answered'
    await recordAudit(work, { action, subject: { type: 'assessment', id: row.id }, detail: { position } })
    const after = await loadCase(work, row)
    const isWaiting = after.exchanges.some((one) => one.reply === undefined)
    if (!isWaiting && !after.accommodations.plainForm) await askNext(work, after)
    return viewAssessment(work, row)
  })
}

/** Holds the row, so that two who answer at one moment answer one after the other. */
async function touch(work: Work, row: AssessmentRow): Promise<AssessmentRow> {
  const table = work.session.table('assessments')
  await table.update(row.id, { updated_at: laterThan(row, work.now()) })
  const held = await table.get(row.id)
  refuseClosed(held)
  return held
}

/** @throws Refusal `stale`. */
export function refuseClosed({ status }: AssessmentRow): void {
  if (status !== 'in_progress') throw new Refusal('stale', 'This assessment is not open any more; begin another one.')
}

/** Ends an assessment without scoring it; ending it again changes nothing. @throws Refusal `missing`; `stale` where it was scored. */
export async function abandonAssessment(context: Context, id: string): Promise<AssessmentDetailsView> {
  return inTransaction(context, async (work) => {
    const row = await findAssessment(work, id)
    if (row.status === 'abandoned') return viewAssessment(work, row)
    refuseClosed(row)
    return viewAssessment(work, await end(work, row))
  })
}

async function end(work: Work, row: AssessmentRow): Promise<AssessmentRow> {
  const table = work.session.table('assessments')
  await table.update(row.id, { status: 'abandoned', updated_at: laterThan(row, work.now()) })
  await work.session.table('conversations').updateWhere({ assessment_id: row.id }, { status: 'closed' })
  await recordAudit(work, { action: 'assessment.abandoned', subject: { type: 'assessment', id: row.id } })
  return table.get(row.id)
}
