// What people decide about a person for a job, with the reason, beside what the program says.
import { decideMatch as decideMatchInput, type DecideMatch, type DecisionView } from '@moirai/contract/decisions'
import { recordAudit } from '../audit/audit.ts'
import { checked, laterThan, refuseStale } from '../checking.ts'
import { inSnapshot, inTransaction, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { findMatch, storeNew, viewOf, type MatchRow, type Pair } from './mark.ts'

/** Shortlists or passes; null takes it back. Matched or not. @throws Refusal `invalid`, `missing`, `stale`. */
export async function decideMatch(context: Context, pair: Pair, input: DecideMatch): Promise<DecisionView> {
  const { decision, reason, ifUpdatedAt } = checked(decideMatchInput, input)
  return inTransaction(context, async (work) => {
    const row = (await findMatch(work, pair)) ?? (await storeNew(work, pair))
    refuseStale(row, ifUpdatedAt)
    const table = work.session.table('matches')
    const decided_by = work.actor.kind === 'user' ? work.actor.id : null
    const updated_at = laterThan(row, work.now())
    await table.update(row.id, { decision, decision_reason: reason, decided_by, decided_at: work.now(), updated_at })
    await recordAudit(work, {
      action: 'match.decided',
      subject: { type: 'match', id: row.id },
      detail: { decision, before: row.decision, person: row.profile_id, job: row.job_posting_id },
    })
    return told(work, await table.get(row.id))
  })
}

/** @throws Refusal `missing` where the two were never looked at together. */
export async function showDecision(context: Context, pair: Pair): Promise<DecisionView> {
  return inSnapshot(context, async (work) => {
    const row = await findMatch(work, pair)
    if (!row) throw new Refusal('missing', 'Nothing has been decided about this person for this job yet.')
    return told(work, row)
  })
}

async function told(work: Work, row: MatchRow): Promise<DecisionView> {
  const { person, job } = await viewOf(work, row)
  return {
    person,
    job,
    decision: row.decision,
    reason: row.decision_reason,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at?.toISOString() ?? null,
    updatedAt: row.updated_at.toISOString(),
  }
}
