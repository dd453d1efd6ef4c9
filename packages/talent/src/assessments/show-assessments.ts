// Assessments in lists and in full, the levels of a person over time, and what people are assessed against.
import type {
  AssessmentDetailsView,
  AssessmentMessageView,
  AssessmentsQuery,
  AssessmentView,
  CompetencyProgressView,
  CompetencyResultView,
  FrameworkView,
} from '@moirai/contract/assessments'
import type { PageOf } from '@moirai/contract/lists'
import type { RowOf } from '@moirai/database'
import { inSnapshot, type Context, type Work } from '../context.ts'
import { noSuch } from '../identifiers.ts'
import { findPerson, personSummary } from '../people/people.ts'
import { withoutEmpty } from '../searching.ts'
import { accommodationsOf, findAssessment, keptOf, loadCase, type AssessmentRow, type Case } from './case.ts'
import { builtInFramework } from './framework/framework.ts'
import { isThrough } from './interview.ts'
import { daysOpen, isScored, minutesEach, proficiencyAt, skillOf } from './rules.ts'
import type { competencyQuotes, mappedCompetencies } from './tables.ts'

/** What people are assessed against, as it is now. */
export function showFramework(): FrameworkView {
  const { name, version, language, competencies } = builtInFramework
  const told = competencies.map(({ code, label, description, skill, anchors }) => {
    return { code, label, description, skill, anchors: [...anchors] }
  })
  return { name, version, language, minutesEach, daysOpen, competencies: told }
}

/** @throws Refusal `missing`. */
export async function showAssessment(context: Context, id: string): Promise<AssessmentDetailsView> {
  return inSnapshot(context, async (work) => viewAssessment(work, await findAssessment(work, id)))
}

/**
 * A page of assessments, the latest first, of a person or a status. A page is shorter where people are deleted.
 * @throws Refusal `missing`; DatabaseError `cursor` where it is not one of this list.
 */
export async function listAssessments(context: Context, query: AssessmentsQuery): Promise<PageOf<AssessmentView>> {
  return inSnapshot(context, async (work) => {
    const { limit, cursor, status, person } = query
    const profile_id = person === undefined ? undefined : (await findPerson(work, person)).id
    const where = withoutEmpty({ profile_id, status })
    const page = await work.session.table('assessments').page({ where, orderBy: { created_at: 'desc' }, limit, cursor })
    return { items: await assessmentViews(work, page.items), next: page.next }
  })
}

async function assessmentViews({ session }: Work, rows: readonly AssessmentRow[]): Promise<AssessmentView[]> {
  const people = await session.table('profiles').list({ where: { id: { in: rows.map((row) => row.profile_id) } } })
  const frameworks = await session.table('frameworks').list({ where: { id: { in: rows.map((row) => row.framework_id) } } })
  const personOf = new Map(people.map((person) => [person.id, personSummary(person)]))
  const frameworkOf = new Map(frameworks.map(({ id, name, version }) => [id, { name, version }]))
  return rows.flatMap((row) => {
    const [person, framework] = [personOf.get(row.profile_id), frameworkOf.get(row.framework_id)]
    if (!person || !framework) return []
    return {
      id: row.id,
      person,
      kind: row.kind,
      status: row.status,
      framework,
      competencies: [...keptOf(row).competencies],
      accommodations: accommodationsOf(row),
      startedAt: row.started_at?.toISOString() ?? null,
      completedAt: row.completed_at?.toISOString() ?? null,
      durationSeconds: row.duration_seconds,
      updatedAt: row.updated_at.toISOString(),
    }
  })
}

/** @throws Refusal `missing` where its person is deleted. */
export async function viewAssessment(work: Work, row: AssessmentRow): Promise<AssessmentDetailsView> {
  const [view] = await assessmentViews(work, [row])
  if (!view) throw noSuch('assessment', row.id)
  const found = await loadCase(work, row)
  const { competencies, exchanges, accommodations, kept } = found
  return {
    ...view,
    messages: messageViews(found),
    waiting: row.status === 'in_progress' ? exchanges.flatMap(({ reply, position }) => (reply ? [] : position)) : [],
    progress: {
      done: competencies.filter((competency) => isThrough(competency, exchanges, accommodations.plainForm)).length,
      of: competencies.length,
    },
    results: isScored(row.status) ? await resultViews(work, found) : null,
    reviewRequest: kept.reviewRequest ?? null,
    keptAt: kept.keptAt ?? null,
  }
}

function messageViews({ messages, exchanges }: Case): AssessmentMessageView[] {
  const asked = new Map(exchanges.map((exchange) => [exchange.position, exchange]))
  return messages.map(({ position, sender, content, created_at, edited_at }) => ({
    position,
    sender,
    content,
    competency: asked.get(position)?.competency ?? null,
    kind: asked.get(position)?.question.kind ?? null,
    at: created_at.toISOString(),
    editedAt: edited_at?.toISOString() ?? null,
  }))
}

type Mapped = RowOf<typeof mappedCompetencies>

async function resultViews(work: Work, found: Case): Promise<CompetencyResultView[]> {
  const { session } = work
  const { row, competencies, messages, kept } = found
  const mapped = await session.table('mapped_competencies').list({ where: { assessment_id: row.id } })
  const quotes = await session
    .table('competency_quotes')
    .list({ where: { mapped_competency_id: { in: mapped.map(({ id }) => id) } }, orderBy: { id: 'asc' } })
  const ids = competencies.map((competency) => competency.row.id)
  const anchors = await session.table('competency_levels').list({ where: { competency_id: { in: ids } } })
  const earlier = await earlierLevels(work, row)
  const said = new Map(messages.map((message) => [message.id, message]))
  return competencies.map(({ code, row: { id, label } }) => {
    const own = mapped.find(({ competency_id }) => competency_id === id)
    const finding = kept.findings?.find(({ competency }) => competency === code)
    const before = earlier.get(code)
    return {
      competency: code,
      label,
      level: own?.level ?? null,
      anchor: anchors.find(({ competency_id, level }) => competency_id === id && level === own?.level)?.anchor ?? null,
      confidence: own === undefined ? null : Number(own.confidence),
      quotes: quotes.filter((quote) => quote.mapped_competency_id === own?.id).flatMap((quote) => quoteView(quote, said)),
      missing: [...(finding?.missing ?? [])],
      flags: [...(finding?.flags ?? [])],
      rubricVersion: own?.rubric_version ?? null,
      review: reviewOf(own, finding?.level),
      earlier: before === undefined ? null : { level: before.level, completedAt: before.at },
      skill: { name: skillOf(code, label), proficiency: proficiencyAt(own?.level ?? 0) },
    }
  })
}

const reviewOf = (own: Mapped | undefined, ruledLevel: number | undefined): CompetencyResultView['review'] =>
  own === undefined || own.review_reason === null ? null : { ruledLevel: ruledLevel ?? own.level, reason: own.review_reason }

function quoteView(
  { message_id, start, end, indicator }: RowOf<typeof competencyQuotes>,
  said: ReadonlyMap<string, { position: number; content: string }>,
): CompetencyResultView['quotes'] {
  const message = said.get(message_id)
  if (!message) return []
  const text = message.content.slice(start, end)
  return [
    { position: message.position, start, end, text, indicator: indicator as CompetencyResultView['quotes'][number]['indicator'] },
  ]
}

/** By the code of the competency: the last level of an assessment that was completed before this one. */
async function earlierLevels(work: Work, row: AssessmentRow): Promise<ReadonlyMap<string, { level: number; at: string }>> {
  const before = row.completed_at ?? work.now()
  const all = (await levelsOf(work, row.profile_id)).filter((one) => one.assessment !== row.id && one.completedAt < before)
  return new Map(all.map(({ code, level, completedAt }) => [code, { level, at: completedAt.toISOString() }]))
}

interface LevelThen {
  assessment: string
  code: string
  label: string
  level: number
  confidence: number
  completedAt: Date
}

/** Every level of a person, the latest last. */
export async function levelsOf({ session }: Work, profile_id: string): Promise<LevelThen[]> {
  const done = await session.table('assessments').list({
    where: { profile_id, status: { in: ['completed', 'under_review'] } },
    orderBy: { completed_at: 'asc', id: 'asc' },
  })
  const mapped = await session.table('mapped_competencies').list({ where: { assessment_id: { in: done.map(({ id }) => id) } } })
  const known = await session.table('competencies').list({ where: { id: { in: mapped.map((row) => row.competency_id) } } })
  const competencyOf = new Map(known.map((row) => [row.id, row]))
  return done.flatMap(({ id, completed_at }) =>
    mapped
      .filter(({ assessment_id }) => assessment_id === id)
      .flatMap(({ competency_id, level, confidence }) => {
        const competency = competencyOf.get(competency_id)
        if (!competency || !completed_at) return []
        const { code, label } = competency
        return { assessment: id, code, label, level, confidence: Number(confidence), completedAt: completed_at }
      }),
  )
}

/** The levels of a person over time, by competency. @throws Refusal `missing`. */
export async function showProgress(context: Context, person: string): Promise<CompetencyProgressView> {
  return inSnapshot(context, async (work) => {
    const { id } = await findPerson(work, person)
    const byCode = Map.groupBy(await levelsOf(work, id), ({ code }) => code)
    const competencies = [...byCode].map(([competency, levels]) => ({
      competency,
      label: levels.at(-1)!.label,
      levels: levels.map(({ assessment, completedAt, level, confidence }) => {
        return { assessment, completedAt: completedAt.toISOString(), level, confidence }
      }),
    }))
    return { competencies }
  })
}
