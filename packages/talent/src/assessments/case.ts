// One assessment as its verbs work with it: the row, what is asked, and the conversation so far.
import type { Accommodations } from '@moirai/contract/assessments'
import type { RowOf } from '@moirai/database'
import type { Work } from '../context.ts'
import { idOf, noSuch } from '../identifiers.ts'
import { builtInFramework } from './framework/framework.ts'
import type { AskedCompetency, Exchange, Finding } from './interview.ts'
import type { assessments, competencies, conversations, messages } from './tables.ts'

export type AssessmentRow = RowOf<typeof assessments>
export type MessageRow = RowOf<typeof messages>

/** What is kept beside the columns of an assessment. */
export interface Kept {
  /** Codes of what is asked about, in their order. */
  competencies: readonly string[]
  /** What the rules found, once it was handed in. */
  findings?: readonly Pick<Finding, 'competency' | 'level' | 'missing' | 'flags'>[]
  reviewRequest?: { reason: string; at: string }
  keptAt?: string
}

export type CaseCompetency = AskedCompetency & { row: RowOf<typeof competencies> }

export interface Case {
  row: AssessmentRow
  conversation: RowOf<typeof conversations>
  kept: Kept
  accommodations: Accommodations
  /** Those that are asked about, in their order. */
  competencies: readonly CaseCompetency[]
  messages: readonly MessageRow[]
  exchanges: readonly Exchange[]
}

/** @throws Refusal `missing`. */
export async function findAssessment(work: Work, id: string): Promise<AssessmentRow> {
  const found = await work.session.table('assessments').find(idOf(id, 'assessment'))
  if (!found) throw noSuch('assessment', id)
  return found
}

export const keptOf = ({ metadata }: AssessmentRow): Kept => ({ competencies: [], ...(metadata as Partial<Kept>) })

export const accommodationsOf = ({ accommodations }: AssessmentRow): Accommodations => ({
  moreTime: accommodations['moreTime'] === true,
  plainForm: accommodations['plainForm'] === true,
  fewerAtOnce: accommodations['fewerAtOnce'] === true,
})

export async function loadCase(work: Work, row: AssessmentRow): Promise<Case> {
  const { session } = work
  const kept = keptOf(row)
  const all = await askedOf(work, row.framework_id)
  const conversation = await session.table('conversations').findBy({ assessment_id: row.id })
  if (!conversation) throw noSuch('assessment', row.id)
  const said = await session.table('messages').list({ where: { conversation_id: conversation.id }, orderBy: { position: 'asc' } })
  return {
    row,
    conversation,
    kept,
    accommodations: accommodationsOf(row),
    competencies: kept.competencies.flatMap((code) => all.find((one) => one.code === code) ?? []),
    messages: said,
    exchanges: exchangesOf(all, said),
  }
}

/** Every competency of a framework, with its questions. */
export async function askedOf({ session }: Work, framework_id: string): Promise<CaseCompetency[]> {
  const rows = await session.table('competencies').list({ where: { framework_id }, orderBy: { position: 'asc' } })
  const bank = await session
    .table('questions')
    .list({ where: { competency_id: { in: rows.map(({ id }) => id) }, active: true }, orderBy: { position: 'asc' } })
  const byCompetency = Map.groupBy(bank, ({ competency_id }) => competency_id)
  return rows.map((row) => ({
    row,
    code: row.code,
    ...recognisedBy(row),
    questions: (byCompetency.get(row.id) ?? []).map(({ id, kind, text, position }) => ({ id, kind, text, position })),
  }))
}

/** The words and signs of a competency of ours; of another one the words it is described by. */
function recognisedBy({ code, label, description }: RowOf<typeof competencies>): Pick<AskedCompetency, 'indicators' | 'signs'> {
  const known = builtInFramework.competencies.find((competency) => competency.code === code)
  if (known) return { indicators: known.indicators, signs: known.signs }
  return { indicators: `${label} ${description}`.toLowerCase().replace(/[^\p{L} ]/gu, ' '), signs: [] }
}

/** A question stands at a position, its answer at the next one: so none is ever answered twice. */
function exchangesOf(all: readonly CaseCompetency[], said: readonly MessageRow[]): Exchange[] {
  const bank = new Map(all.flatMap(({ code, questions }) => questions.map((question) => [question.id, { code, question }])))
  const byPosition = new Map(said.map((message) => [message.position, message]))
  return said.flatMap((message) => {
    const found = message.sender === 'assessor' && message.question_id !== null ? bank.get(message.question_id) : undefined
    if (!found) return []
    const answer = byPosition.get(message.position + 1)
    const reply = answer?.sender === 'person' ? { id: answer.id, position: answer.position, text: answer.content } : undefined
    return { position: message.position, competency: found.code, question: found.question, asked: message.content, reply }
  })
}
