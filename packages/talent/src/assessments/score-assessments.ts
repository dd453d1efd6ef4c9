// Handing an assessment in, having a person look at its levels, and keeping them as skills.
import {
  askForReview as askInput,
  keepSkills as keepInput,
  reviewAssessment as reviewInput,
  type AskForReview,
  type AssessmentDetailsView,
  type KeepSkills,
  type ReviewAssessment,
} from '@moirai/contract/assessments'
import { recordAudit } from '../audit/audit.ts'
import { checked, laterThan } from '../checking.ts'
import { inTransaction, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { putAssessedSkills, type AssessedSkill } from '../skills/skills.ts'
import { findAssessment, keptOf, loadCase, type AssessmentRow, type Case, type Kept } from './case.ts'
import { findingOf, type Finding } from './interview.ts'
import { isScored, proficiencyAt, secondsSpent, skillOf } from './rules.ts'
import { rubricVersion } from './scoring/scoring.ts'
import { viewAssessment } from './show-assessments.ts'
import { refuseClosed } from './take-assessments.ts'

/**
 * Hands an assessment in and scores it; handing it in again changes nothing. Questions that wait stay unanswered.
 * @throws Refusal `missing`; `invalid` where nothing was answered; `stale` where it was abandoned.
 */
export async function submitAssessment(context: Context, id: string): Promise<AssessmentDetailsView> {
  return inTransaction(context, async (work) => {
    const row = await findAssessment(work, id)
    if (isScored(row.status)) return viewAssessment(work, row)
    refuseClosed(row)
    const found = await loadCase(work, row)
    const findings = found.competencies.flatMap((competency) => findingOf(competency, found.exchanges) ?? [])
    if (findings.length === 0) throw new Refusal('invalid', 'Nothing was answered yet; answer at least one question.')
    await writeFindings(work, found, findings)
    const now = work.now()
    const told = findings.map(({ competency, level, missing, flags }) => ({ competency, level, missing, flags }))
    await change(work, row, {
      status: 'completed',
      completed_at: now,
      duration_seconds: secondsSpent(
        found.messages.flatMap(({ created_at, edited_at }) => (edited_at ? [created_at, edited_at] : [created_at])),
      ),
      metadata: { ...found.kept, findings: told },
    })
    await work.session.table('conversations').update(found.conversation.id, { status: 'closed' })
    await recordAudit(work, {
      action: 'assessment.submitted',
      subject: { type: 'assessment', id: row.id },
      detail: { rubric: rubricVersion, competencies: findings.length },
    })
    return viewAssessment(work, await findAssessment(work, row.id))
  })
}

async function writeFindings(work: Work, { row, competencies }: Case, findings: readonly Finding[]): Promise<void> {
  const { session, newId } = work
  const placed = findings.map((finding) => ({ id: newId(), finding }))
  await session.table('mapped_competencies').insertMany(
    placed.map(({ id, finding: { competency, level, confidence } }) => ({
      id,
      assessment_id: row.id,
      competency_id: competencies.find(({ code }) => code === competency)!.row.id,
      level,
      confidence: confidence.toFixed(4),
      rubric_version: rubricVersion,
    })),
  )
  await session.table('competency_quotes').insertMany(
    placed.flatMap(({ id, finding }) =>
      finding.quotes.map(({ messageId, start, end, indicator }) => {
        return { mapped_competency_id: id, message_id: messageId, start, end, indicator }
      }),
    ),
  )
}

type Changes = Parameters<ReturnType<typeof assessmentsIn>['update']>[1]
const assessmentsIn = ({ session }: Work) => session.table('assessments')

const change = (work: Work, row: AssessmentRow, changes: Changes): Promise<unknown> =>
  assessmentsIn(work).update(row.id, { ...changes, updated_at: laterThan(row, work.now()) })

/** Asks the centre to look at the levels; asked again, the reason is the later one. @throws Refusal `invalid`, `missing`, `stale`. */
export async function askForReview(context: Context, id: string, input: AskForReview): Promise<AssessmentDetailsView> {
  const { reason } = checked(askInput, input)
  return inTransaction(context, async (work) => {
    const row = await scoredAssessment(work, id)
    const reviewRequest = { reason, at: work.now().toISOString() }
    await change(work, row, { status: 'under_review', metadata: { ...keptOf(row), reviewRequest } })
    await recordAudit(work, { action: 'assessment.review_asked', subject: { type: 'assessment', id: row.id } })
    return viewAssessment(work, await findAssessment(work, row.id))
  })
}

/**
 * A person decides: levels are changed, or all stay, with the reason; what the rules had given is kept beside.
 * @throws Refusal `invalid` for a competency without a level, `missing`, `stale`.
 */
export async function reviewAssessment(context: Context, id: string, input: ReviewAssessment): Promise<AssessmentDetailsView> {
  const { levels, reason } = checked(reviewInput, input)
  return inTransaction(context, async (work) => {
    const row = await scoredAssessment(work, id)
    const { competencies } = await loadCase(work, row)
    const table = work.session.table('mapped_competencies')
    const mapped = await table.list({ where: { assessment_id: row.id } })
    const reviewed_by = work.actor.kind === 'user' ? work.actor.id : null
    for (const { competency, level } of levels) {
      const competencyId = competencies.find(({ code }) => code === competency)?.row.id
      const own = mapped.find(({ competency_id }) => competency_id === competencyId)
      if (!own) {
        throw new Refusal('invalid', `levels: there is no level of ${JSON.stringify(competency)} here; change one that is there.`)
      }
      await table.update(own.id, { level, reviewed_by, review_reason: reason })
      const detail = { competency, from: own.level, to: level }
      await recordAudit(work, { action: 'assessment.level_changed', subject: { type: 'assessment', id: row.id }, detail })
    }
    await change(work, row, { status: 'completed' })
    const detail = { changed: levels.length }
    await recordAudit(work, { action: 'assessment.reviewed', subject: { type: 'assessment', id: row.id }, detail })
    return viewAssessment(work, await findAssessment(work, row.id))
  })
}

/** @throws Refusal `missing`; `stale` where it was not handed in. */
async function scoredAssessment(work: Work, id: string): Promise<AssessmentRow> {
  const row = await findAssessment(work, id)
  if (isScored(row.status)) return row
  throw new Refusal('stale', 'This assessment was not handed in, so there is no level yet; hand it in first.')
}

/**
 * The person agrees that levels become skills, with their quotes as evidence that those who see the profile see; again, it changes nothing more.
 * @throws Refusal `missing`; `invalid` for a competency without a level above 0; `stale` where it was not handed in.
 */
export async function keepSkills(context: Context, id: string, input: KeepSkills): Promise<AssessmentDetailsView> {
  const said = checked(keepInput, input)
  return inTransaction(context, async (work) => {
    const row = await scoredAssessment(work, id)
    const view = await viewAssessment(work, row)
    const found = await loadCase(work, row)
    const messageAt = new Map(found.messages.map(({ position, id: messageId }) => [position, messageId]))
    const kept = said.competencies.map((code): AssessedSkill => {
      const result = view.results?.find(({ competency }) => competency === code)
      const proficiency = proficiencyAt(result?.level ?? 0)
      if (!result || proficiency === null) {
        throw new Refusal(
          'invalid',
          `competencies: there is nothing to keep of ${JSON.stringify(code)}; choose one with a level.`,
        )
      }
      const title = `${result.label}: level ${result.level} of 7, assessment of ${view.completedAt?.slice(0, 10)}`
      const evidences = result.quotes.map(({ position, start, end, text }) => {
        return { messageId: messageAt.get(position)!, start, end, quote: text, title }
      })
      return { name: skillOf(code, result.label), proficiency, occurredOn: view.completedAt!.slice(0, 10), evidences }
    })
    await putAssessedSkills(work, row.profile_id, kept)
    const keptAt = keptOf(row).keptAt ?? work.now().toISOString()
    await change(work, row, { metadata: { ...keptOf(row), keptAt } satisfies Kept })
    const detail = { competencies: said.competencies.length }
    await recordAudit(work, { action: 'assessment.kept', subject: { type: 'assessment', id: row.id }, detail })
    return viewAssessment(work, await findAssessment(work, row.id))
  })
}
