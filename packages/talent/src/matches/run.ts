// A whole match run: everybody against every open posting, in both directions, seen by readers only when it is complete.
import { availableParallelism } from 'node:os'
import { buildWorld, matchAll } from '@moirai/matching'
import { inSnapshot, inTransaction, type Context } from '../context.ts'
import { Refusal } from '../errors.ts'
import type { JobRow } from '../jobs/jobs.ts'
import type { ProfileRow } from '../people/people.ts'
import { loadRates, type Rates } from '../settings/settings.ts'
import { loadJobs, loadPeople, loadRelatedSkills, relationsSignature } from './facts.ts'
import { linedLists } from './lined.ts'
import { completeRun, giveUp, startRun } from './run-record.ts'
import { storeLists, tellEverybody, type NewList } from './store-lists.ts'
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

/** Matches everybody with every open posting. Readers see the former run until this one is complete. */
export async function runMatches(context: Context, input: RunInput): Promise<RunResult> {
  checkTop(input.top)
  const started = context.now()
  const version = await inTransaction(context, activeVersion)
  // Begun before the facts are read: of two runs the one begun later has the later facts, and the last word.
  const runId = await startRun(context, { version, top: input.top })
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
  const changed = await storeLists(context, runId, lists, {
    onStored: (done) => input.onProgress?.({ stage: 'storing', done, total: lists.length }),
  })
  await completeRun(context, runId, version, { ...counts, changed })
  await tellEverybody(context, runId)
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
    refuseEmpty('people', people.rows.length)
    const jobs = await loadJobs(work, 'all')
    refuseEmpty('jobs', jobs.rows.length)
    const relations = await loadRelatedSkills(work)
    return { people, jobs, relations, signature: await relationsSignature(work), rates: await loadRates(work) }
  })
}

/** @throws Refusal `missing` where there is nobody, or nothing, to match. */
export function refuseEmpty(side: 'people' | 'jobs', count: number): void {
  if (count > 0) return
  const what = side === 'people' ? 'people' : 'open jobs'
  throw new Refusal('missing', `There are no ${what} yet; bring some in with \`moirai import ${side} FILE\`.`)
}
