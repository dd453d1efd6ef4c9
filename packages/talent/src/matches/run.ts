// A whole match run: everybody against every open posting, in both directions, seen by readers only when it is complete.
import { availableParallelism } from 'node:os'
import { buildWorld, matchAll } from '@moirai/matching'
import { recordAudit } from '../audit/audit.ts'
import { inSnapshot, inTransaction, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import type { JobRow } from '../jobs/jobs.ts'
import type { ProfileRow } from '../people/people.ts'
import { loadRates, type Rates } from '../settings/settings.ts'
import { loadJobs, loadPeople, loadRelatedSkills, relationsSignature } from './facts.ts'
import { linedLists, type LinedList } from './lined.ts'
import { packTop, sameBytes } from './lists.ts'
import { notifyNewMatches } from './notify.ts'
import { activeVersion, type ActiveVersion } from './versions.ts'

export interface RunInput {
  /** How many matches each list keeps. */
  top: number
  onProgress?: (progress: { stage: 'scoring' | 'storing'; done: number; total: number }) => void | Promise<void>
}

export interface RunResult {
  id: string
  version: string
  people: number
  jobs: number
  pairs: number
  seconds: number
  /** How many lists differ from those of the run before. */
  changed: number
  /** Currencies of wishes or pay that have no exchange rate, so that they count as unknown. */
  unratedCurrencies: string[]
}

/** How many matches a list keeps, and how many are shown, unless said. */
export const standardTop = 20

export const longestList = 1000

// Short transactions let others write in between; 2,000 lists take a few hundredths of a second.
const listsPerTransaction = 2000
const peopleToldAtOnce = 200

/** Matches everybody with every open posting. Readers see the former run until this one is complete. */
export async function runMatches(context: Context, input: RunInput): Promise<RunResult> {
  checkTop(input.top)
  const started = context.now()
  const version = await inTransaction(context, activeVersion)
  // Begun before the facts are read: of two runs the one begun later has the later facts, and the last word.
  const runId = await startRun(context, version, input.top)
  try {
    const result = await score(context, input, runId, version)
    return { ...result, seconds: (context.now().getTime() - started.getTime()) / 1000 }
  } catch (error) {
    await giveUp(context, runId)
    throw error
  }
}

async function score(
  context: Context,
  input: RunInput,
  runId: string,
  version: ActiveVersion,
): Promise<Omit<RunResult, 'seconds'>> {
  const { people, jobs, relations, rates } = await loadEverything(context)
  const world = buildWorld({ version: version.version, relations, people: people.facts, jobs: jobs.facts })
  const found = await matchAll(world, {
    top: input.top,
    threads: threadsFor(people.rows.length, jobs.rows.length),
    onProgress: async (done) => {
      await input.onProgress?.({ stage: 'scoring', done, total: people.rows.length })
    },
  })
  const lined = linedLists(world, { people: people.rows, jobs: jobs.rows, top: input.top })
  const lists: NewList[] = [
    ...people.rows.map(
      (row, index): NewList => ({ type: 'profile', id: row.id, ...lined.ofPerson(index, found.people[index]!) }),
    ),
    ...jobs.rows.map((row, index): NewList => ({ type: 'job', id: row.id, ...lined.ofJob(index, found.jobs[index]!) })),
  ]
  const counts = { people: people.rows.length, jobs: jobs.rows.length, pairs: found.pairs }
  const changed = await storeLists(context, runId, input, lists)
  await completeRun(context, runId, version, { ...counts, changed })
  const withAccount = new Set(people.rows.flatMap(({ id, user_id }) => (user_id === null ? [] : [id])))
  await tellEverybody(
    context,
    lists.filter(({ type, id }) => type === 'profile' && withAccount.has(id)),
  )
  const unratedCurrencies = unrated([...people.rows, ...jobs.rows], rates)
  return { id: runId, version: version.version.label, ...counts, changed, unratedCurrencies }
}

/** The currencies of amounts that could not be made yearly for want of a rate. */
export const unrated = (rows: readonly (ProfileRow | JobRow)[], rates: Rates): string[] =>
  withoutRate(rows.map(comparedCurrency), rates)

export function withoutRate(currencies: Iterable<string | null>, rates: Rates): string[] {
  const missing = new Set<string>()
  for (const currency of currencies) if (currency !== null && !rates.has(currency)) missing.add(currency)
  return [...missing].toSorted()
}

/** The currency that a wish or a pay has to be converted from; null where there is nothing to convert. */
export function comparedCurrency(row: ProfileRow | JobRow): string | null {
  const upper = 'salary_desired' in row ? row.salary_desired : row.salary_max
  const { salary_currency: currency, salary_min: lower, salary_period: period } = row
  return (lower === null && upper === null) || period === null ? null : currency
}

export function checkTop(top: number): void {
  if (!Number.isInteger(top) || top < 1 || top > longestList) {
    throw new Refusal('invalid', `A list can keep 1 to ${longestList} matches, not ${top}; choose another --top.`)
  }
}

/** Fewer pairs than this are done before a thread has started. */
const pairsForThreads = 20_000_000

/** How many threads a run of this size takes: all the cores there are, or the thread it is in. */
export const threadsFor = (people: number, jobs: number): number => (people * jobs < pairsForThreads ? 0 : availableParallelism())

/** One moment of everything that scoring reads. @throws Refusal `missing` where a side is empty. */
export async function loadEverything(context: Context) {
  return inSnapshot(context, async (work) => {
    const people = await loadPeople(work, 'all')
    if (people.rows.length === 0)
      throw new Refusal('missing', 'There are no people yet; bring some in with `moirai import people FILE`.')
    const jobs = await loadJobs(work, 'all')
    if (jobs.rows.length === 0)
      throw new Refusal('missing', 'There are no open jobs yet; bring some in with `moirai import jobs FILE`.')
    const relations = await loadRelatedSkills(work)
    return { people, jobs, relations, signature: await relationsSignature(work), rates: await loadRates(work) }
  })
}

/** Tells people of matches that are new to them, some at a time. */
async function tellEverybody(context: Context, lists: readonly NewList[]): Promise<void> {
  for (let from = 0; from < lists.length; from += peopleToldAtOnce) {
    const some = lists.slice(from, from + peopleToldAtOnce).map(({ id, list }) => ({ person: id, top: packTop(list) }))
    await inTransaction(context, (work) => notifyNewMatches(work, some))
  }
}

interface NewList extends LinedList {
  type: 'profile' | 'job'
  id: string
}

/** Opens a run; one that was broken off earlier is given up, so that its half-written lists go. */
async function startRun(context: Context, version: ActiveVersion, top: number): Promise<string> {
  return inTransaction(context, async (work) => {
    const runs = work.session.table('match_runs')
    const broken = await runs.list({ where: { status: 'running' } })
    for (const { id } of broken) {
      await work.session.table('match_lists').purge({ match_run_id: id })
      await runs.update(id, { status: 'failed' })
    }
    const run = await runs.insert({ scoring_version_id: version.id, scope: { top }, status: 'running', started_at: work.now() })
    return run.id
  })
}

/** Ends a run that cannot be completed, unless another one has done so already. */
async function giveUp(context: Context, runId: string): Promise<void> {
  await inTransaction(context, async (work) => {
    const stopped = await work.session.table('match_runs').updateWhere({ id: runId, status: 'running' }, { status: 'failed' })
    if (stopped > 0) await work.session.table('match_lists').purge({ match_run_id: runId })
  })
}

/** Writes the lists in short transactions and counts those that differ from the run before. */
async function storeLists(context: Context, runId: string, input: RunInput, lists: readonly NewList[]): Promise<number> {
  const before = await inSnapshot(context, previousLists)
  let changed = 0
  for (let from = 0; from < lists.length; from += listsPerTransaction) {
    const rows = lists.slice(from, from + listsPerTransaction).map(({ type, id, list, threshold }) => {
      const top = packTop(list)
      if (!sameBytes(top, before.get(`${type} ${id}`))) changed += 1
      const computed_at = context.now()
      return {
        match_run_id: runId,
        subject_type: type,
        subject_id: id,
        top,
        threshold,
        computed_at,
      }
    })
    await inTransaction(context, async (work) => {
      await checkStillOurs(work, runId)
      await work.session.table('match_lists').insertMany(rows)
    })
    await input.onProgress?.({ stage: 'storing', done: from + rows.length, total: lists.length })
  }
  return changed
}

async function previousLists(work: Work): Promise<Map<string, Uint8Array>> {
  const lists = new Map<string, Uint8Array>()
  const run = await work.session
    .table('match_runs')
    .findBy({ status: 'completed' }, { orderBy: { completed_at: 'desc', id: 'desc' } })
  if (!run) return lists
  for await (const row of work.session.table('match_lists').iterate({ where: { match_run_id: run.id } })) {
    lists.set(`${row.subject_type} ${row.subject_id}`, row.top)
  }
  return lists
}

/** Another run, started later, has the last word. */
async function checkStillOurs(work: Work, runId: string): Promise<void> {
  const run = await work.session.table('match_runs').find(runId)
  if (run?.status !== 'running')
    throw new Refusal('stale', 'Another match run was started meanwhile and has taken over; wait for that one.')
}

/** Makes the run the one readers see, and lets the lists of older runs go, in one transaction. */
async function completeRun(
  context: Context,
  runId: string,
  version: ActiveVersion,
  counts: { people: number; jobs: number; pairs: number; changed: number },
): Promise<void> {
  await inTransaction(context, async (work) => {
    await checkStillOurs(work, runId)
    const runs = work.session.table('match_runs')
    await runs.update(runId, { ...counts, pairs: BigInt(counts.pairs), status: 'completed', completed_at: work.now() })
    await work.session.table('match_lists').purge({ match_run_id: { not: runId } })
    await recordAudit(work, {
      action: 'match.run',
      subject: { type: 'match_run', id: runId },
      detail: { ...counts, version: version.version.label },
    })
  })
}
