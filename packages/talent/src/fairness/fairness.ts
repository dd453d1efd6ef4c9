// The front door of fairness: audits by groups.
import type { FairnessGroup, FairnessQuery, FairnessView } from '@moirai/contract/fairness'
import { recordAudit } from '../audit/audit.ts'
import { inSnapshot, inTransaction, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { companyNames, findJob, jobSummary, type JobRow } from '../jobs/jobs.ts'
import { scoresOfEverybody } from '../matches/matches.ts'
import { figuresOf, type Considered } from './figures.ts'
import { loadGroups } from './groups.ts'

export { blindCodes, setBlindMode, showBlindMode } from './blind.ts'
export { listFairnessColumns } from './groups.ts'

/** More groups than this say nothing of any of them. */
const mostGroups = 200

/**
 * Rates by groups. Nothing told counts somebody of a group that is too small to be shown. The audit itself is written into the log.
 * @throws Refusal `invalid`, `missing`, `limited`.
 */
export async function auditFairness(context: Context, query: FairnessQuery): Promise<FairnessView> {
  const of = query.of ?? (query.since === undefined ? 'lists' : 'decisions')
  if (of === 'lists' && query.since !== undefined) {
    throw new Refusal('invalid', 'since: lists are those of the last match run; leave it out, or audit decisions.')
  }
  const view = await inSnapshot(context, async (work): Promise<FairnessView> => {
    const { columns, groups, notKnown } = await loadGroups(work, query.by)
    const job = query.job === undefined ? undefined : await findJob(work, query.job)
    const { pairs, version } =
      of === 'lists' ? await consideredByLists(work, job) : await consideredByPeople(work, job, query.since)
    const considered = pairs.flatMap((pair): Considered[] => {
      const group = groups.get(pair.person)
      return group === undefined ? [] : [{ ...pair, group }]
    })
    const told = figuresOf(considered, query.least)
    if (told.groups.length > mostGroups) {
      throw new Refusal('limited', `by: this makes ${told.groups.length} groups; choose columns that make at most ${mostGroups}.`)
    }
    return {
      by: columns,
      of,
      job: job ? jobSummary(job, await companyNames(work, [job]), work.now()) : null,
      since: query.since ?? null,
      version,
      madeAt: work.now().toISOString(),
      ...told,
      least: query.least,
      notKnown: notKnown === 0 || notKnown >= query.least ? notKnown : null,
    }
  })
  await inTransaction(context, (work) =>
    recordAudit(work, {
      action: 'fairness.audited',
      subject: { type: 'fairness', id: view.job?.id ?? 'all' },
      detail: { of, columns: view.by.length, groups: view.groups.length, suppressed: view.suppressed },
    }),
  )
  return view
}

type Pair = Omit<Considered, 'group'>

/** Everybody, with their score: for the job, or the best one they have; chosen is who stands in a list. */
async function consideredByLists(work: Work, job: JobRow | undefined): Promise<{ pairs: Pair[]; version: string | null }> {
  const { version, people } = await scoresOfEverybody(work, job)
  return { pairs: people.map(({ id, score, listed }) => ({ person: id, selected: listed, score })), version }
}

const chosenStatuses: ReadonlySet<string> = new Set(['interview', 'offer', 'hired'])

/** Every pair that was shown or applied for; chosen is who was shortlisted, or came as far as an interview. */
async function consideredByPeople(
  { session }: Work,
  job: JobRow | undefined,
  since: string | undefined,
): Promise<{ pairs: Pair[]; version: string | null }> {
  const from = since === undefined ? {} : { gte: new Date(`${since}T00:00:00.000Z`) }
  const ofJob = job === undefined ? {} : { job_posting_id: job.id }
  const pairs = new Map<string, Pair>()
  const scores = new Map<string, number>()
  const matches = await session
    .table('matches')
    .list({ where: { ...ofJob, ...(since === undefined ? {} : { matched_at: from }) } })
  for await (const row of session.table('job_scores').iterate({ where: ofJob })) scores.set(row.id, Number(row.total_score))
  for (const row of matches) {
    const selected = row.decision === 'shortlisted'
    const score = scores.get(row.job_score_id) ?? null
    pairs.set(`${row.profile_id} ${row.job_posting_id}`, { person: row.profile_id, selected, score })
  }
  const applications = session
    .table('applications')
    .iterate({ where: { ...ofJob, ...(since === undefined ? {} : { created_at: from }) } })
  for await (const row of applications) {
    const key = `${row.profile_id} ${row.job_posting_id}`
    const known = pairs.get(key)
    const selected = chosenStatuses.has(row.status)
    pairs.set(key, { person: row.profile_id, score: known?.score ?? null, selected: selected || known?.selected === true })
  }
  return { pairs: [...pairs.values()], version: null }
}

const exportHeader = [
  'group,people,small_share,considered,selected,selection_rate,selection_low,selection_high,impact_ratio,impact_low,impact_high,below_four_fifths',
  'scored,above_median,scoring_rate,scoring_low,scoring_high,scoring_impact_ratio,scoring_impact_low,scoring_impact_high,scoring_below_four_fifths',
].flatMap((line) => line.split(','))

/** The audit as a table; the first row is the header. */
export async function* exportFairness(context: Context, query: FairnessQuery): AsyncGenerator<string[]> {
  const { by, groups } = await auditFairness(context, query)
  yield [...by, ...exportHeader.slice(1)]
  for (const group of groups) yield [...group.group, ...cellsOf(group)]
}

export async function* exportFairnessRecords(context: Context, query: FairnessQuery): AsyncGenerator<FairnessGroup> {
  yield* (await auditFairness(context, query)).groups
}

function cellsOf({ people, smallShare, selection, scoring }: FairnessGroup): string[] {
  const rates = [selection, scoring].flatMap((rate) =>
    rate === null
      ? Array.from({ length: 9 }, () => null)
      : [
          rate.of,
          rate.count,
          rate.rate,
          rate.interval.low,
          rate.interval.high,
          rate.impactRatio,
          rate.impactInterval?.low ?? null,
          rate.impactInterval?.high ?? null,
          rate.belowFourFifths,
        ],
  )
  return [people, smallShare, ...rates].map((cell) =>
    cell === null ? '' : typeof cell === 'number' && !Number.isInteger(cell) ? cell.toFixed(4) : String(cell),
  )
}
