// What somebody does with a match (looks at it, saves or dismisses it, applies), each at its time, and what they think of it.
import { markMatch as markMatchInput, type KeptMatchesQuery, type KeptMatchView, type MarkMatch } from '@moirai/contract/matches'
import type { PageOf } from '@moirai/contract/lists'
import type { MatchStatus } from '@moirai/contract/words'
import type { RowOf } from '@moirai/database'
import { changedFields, recordAudit } from '../audit/audit.ts'
import { checked, laterThan, refuseStale } from '../checking.ts'
import { inSnapshot, inTransaction, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { companyNames, findJob, jobSummary } from '../jobs/jobs.ts'
import { findPerson, personSummary } from '../people/people.ts'
import { withoutEmpty } from '../searching.ts'
import { explainPair } from './explain.ts'
import { storeShown } from './keep.ts'
import type { jobScores, matches } from './tables.ts'

export type MatchRow = RowOf<typeof matches>

export interface Pair {
  person: string
  job: string
}

const timeOf = {
  viewed: 'viewed_at',
  saved: 'saved_at',
  dismissed: 'dismissed_at',
  applied: 'applied_at',
} as const satisfies Partial<Record<MatchStatus, keyof MatchRow>>

/**
 * Marks a match, shown before or not; what is saved, dismissed or applied for stays that when it is looked at again. `pending` takes
 * all of it back. The reason stays as it was told when the match was first acted on.
 * @throws Refusal `invalid`, `missing`, `stale`; `taken` where an application says otherwise.
 */
export async function markMatch(context: Context, pair: Pair, input: MarkMatch): Promise<KeptMatchView> {
  const { status, feedback, ifUpdatedAt } = checked(markMatchInput, input)
  return inTransaction(context, async (work) => {
    const row = (await findMatch(work, pair)) ?? (await storeNew(work, pair))
    refuseStale(row, ifUpdatedAt)
    if (status !== undefined) await refuseAgainstApplication(work, row, status)
    const changes = {
      ...(status === undefined ? {} : moved(row, status, work.now())),
      ...(feedback === undefined ? {} : { feedback }),
      updated_at: laterThan(row, work.now()),
    }
    const table = work.session.table('matches')
    await table.update(row.id, changes)
    await recordAudit(work, {
      action: status === undefined ? 'match.judged' : `match.${status}`,
      subject: { type: 'match', id: row.id },
      detail: changedFields(withoutEmpty({ status, feedback })),
    })
    return viewOf(work, await table.get(row.id))
  })
}

function moved(row: MatchRow, status: MatchStatus, now: Date): Partial<MatchRow> {
  if (status === 'pending') {
    return { match_status: status, viewed_at: null, saved_at: null, dismissed_at: null, applied_at: null }
  }
  // To look at it says nothing against what was done before.
  const match_status = status === 'viewed' && row.match_status !== 'pending' ? row.match_status : status
  const seen = row.viewed_at ?? now
  if (status === 'viewed') return { match_status, viewed_at: seen }
  return { match_status, viewed_at: seen, [timeOf[status]]: row.match_status === status ? (row[timeOf[status]] ?? now) : now }
}

/** Who has applied has applied, until the application is withdrawn. */
async function refuseAgainstApplication(work: Work, row: MatchRow, status: MatchStatus): Promise<void> {
  if (status === 'applied' || status === 'viewed') return
  const { profile_id, job_posting_id } = row
  const where = { profile_id, job_posting_id, status: { not: 'withdrawn' as const } }
  if (!(await work.session.table('applications').exists(where))) return
  throw new Refusal('taken', 'status: there is an application for this job; withdraw it first.')
}

export async function findMatch(work: Work, pair: Pair): Promise<MatchRow | undefined> {
  const person = await findPerson(work, pair.person)
  const job = await findJob(work, pair.job)
  return work.session.table('matches').findBy({ profile_id: person.id, job_posting_id: job.id })
}

/** A pair that was in no list yet is explained, and kept as it is told now. */
export async function storeNew(work: Work, pair: Pair): Promise<MatchRow> {
  const { person, job, found, active, inputs } = await explainPair(work, pair)
  await storeShown(work, active, [{ profileId: person.id, jobId: job.id, inputs, explanation: found }], new Map())
  const row = await work.session.table('matches').findBy({ profile_id: person.id, job_posting_id: job.id })
  if (!row) throw new TypeError('A match was kept, and is not there.')
  return row
}

/** What has been done with a match that was shown. @throws Refusal `missing`. */
export async function showKeptMatch(context: Context, pair: Pair): Promise<KeptMatchView> {
  return inSnapshot(context, async (work) => (await keptMatchOf(work, pair)).view)
}

/** @throws Refusal `missing`. */
export async function keptMatchOf(work: Work, pair: Pair): Promise<{ row: MatchRow; view: KeptMatchView }> {
  const row = await findMatch(work, pair)
  if (!row) throw new Refusal('missing', 'This match has not been shown to anybody yet.')
  return { row, view: await viewOf(work, row) }
}

/**
 * A page of the matches that were shown, the latest first, of a person, a job or a status. A page is shorter where people or postings
 * are deleted.
 * @throws Refusal `missing`; DatabaseError `cursor` where it is not one of this list.
 */
export async function listKeptMatches(context: Context, query: KeptMatchesQuery): Promise<PageOf<KeptMatchView>> {
  return inSnapshot(context, async (work) => {
    const { limit, cursor, status } = query
    const profile_id = query.person === undefined ? undefined : (await findPerson(work, query.person)).id
    const job_posting_id = query.job === undefined ? undefined : (await findJob(work, query.job)).id
    const where = withoutEmpty({ profile_id, job_posting_id, match_status: status })
    const page = await work.session.table('matches').page({ where, orderBy: { matched_at: 'desc' }, limit, cursor })
    return { items: await keptViews(work, page.items), next: page.next }
  })
}

export async function viewOf(work: Work, row: MatchRow): Promise<KeptMatchView> {
  const [view] = await keptViews(work, [row])
  if (!view) throw new Refusal('missing', 'The person or the job of this match is deleted.')
  return view
}

/** The range is not known of scores that were kept before it was kept with them. */
const scoreTold = ({ total_score, range_low, range_high }: RowOf<typeof jobScores>) => ({
  score: Number(total_score),
  range: range_low === null || range_high === null ? null : { low: Number(range_low), high: Number(range_high) },
})

/** Each with its person, its posting and its score, in four statements. */
async function keptViews(work: Work, rows: readonly MatchRow[]): Promise<KeptMatchView[]> {
  const { session } = work
  const people = await session.table('profiles').list({ where: { id: { in: rows.map((row) => row.profile_id) } } })
  const jobs = await session.table('job_postings').list({ where: { id: { in: rows.map((row) => row.job_posting_id) } } })
  const scores = await session.table('job_scores').list({ where: { id: { in: rows.map((row) => row.job_score_id) } } })
  const companies = await companyNames(work, jobs)
  const now = work.now()
  const personOf = new Map(people.map((row) => [row.id, personSummary(row)]))
  const jobOf = new Map(jobs.map((row) => [row.id, jobSummary(row, companies, now)]))
  const scoreOf = new Map(scores.map((row) => [row.id, scoreTold(row)]))
  return rows.flatMap((row) => {
    const person = personOf.get(row.profile_id)
    const job = jobOf.get(row.job_posting_id)
    if (!person || !job) return []
    return {
      id: row.id,
      person,
      job,
      ...scoreOf.get(row.job_score_id)!,
      confidence: Number(row.confidence_level),
      reason: row.recommendation_reason,
      status: row.match_status,
      matchedAt: row.matched_at.toISOString(),
      viewedAt: row.viewed_at?.toISOString() ?? null,
      savedAt: row.saved_at?.toISOString() ?? null,
      dismissedAt: row.dismissed_at?.toISOString() ?? null,
      appliedAt: row.applied_at?.toISOString() ?? null,
      feedback: row.feedback,
      updatedAt: row.updated_at.toISOString(),
    }
  })
}
