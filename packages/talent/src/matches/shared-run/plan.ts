// How a run is shared: how many shares it has, and the facts of one moment written down for all who take part.
import { worldInShares } from '@moirai/matching'
import { enqueue } from '@moirai/queue'
import { inSnapshot, inTransaction, type Context, type Work } from '../../context.ts'
import { loadJobs, loadPeopleAfter, loadRelatedSkills } from '../facts.ts'
import { refuseEmpty } from '../run.ts'
import { checkStillOurs } from '../run-record.ts'
import type { ActiveVersion } from '../versions.ts'
import { factsAsBytes, storeFacts } from './pieces.ts'

/** Seconds of work: what a killed worker loses, and what makes handing facts over worth while. */
const pairsPerRange = 4_000_000_000

/** What the lists of jobs over all shares may take in the database while the run is under way. */
const mostListBytes = 1024 ** 3

const mostRanges = 256

/** How many shares a run of this size has; one is not shared. */
export function rangesFor(people: number, jobs: number, top: number): number {
  const fitting = Math.floor(mostListBytes / (jobs * top * 8))
  return Math.max(1, Math.min(Math.ceil((people * jobs) / pairsPerRange), fitting, mostRanges))
}

/** How many people and jobs a run would have now. */
export async function sizeOf({ session }: Work): Promise<{ people: number; jobs: number }> {
  return { people: await session.table('profiles').count(), jobs: await session.table('job_postings').count({ status: 'open' }) }
}

export const rangeTask = 'matches.range'
export const rangeQueue = 'ranges'

/** For the payload of the task of a range. */
export interface RangeOrder {
  run: string
  position: number
}

interface Planned {
  run: string
  version: ActiveVersion
  top: number
  /** How many shares are wanted; there may be fewer, as none is empty. */
  ranges: number
}

/** Writes down the facts of this moment and enqueues a task for each share. What was left of an earlier try is cleared before. */
export async function planRun(context: Context, planned: Planned): Promise<void> {
  const { run } = planned
  await inTransaction(context, ({ session }) => session.table('match_pieces').purge({ match_run_id: run }))
  const { common, shares } = await inSnapshot(context, (work) => factsInShares(work, planned))
  await storeFacts(context, { run, kind: 'common', position: 0 }, common)
  for (const [position, { bytes }] of shares.entries()) await storeFacts(context, { run, kind: 'people', position }, bytes)
  await inTransaction(context, async (work) => {
    await checkStillOurs(work, run)
    const rows = shares.map(({ people }, position) => ({ match_run_id: run, position, people, task_id: work.newId() }))
    await work.session.table('match_ranges').insertMany(rows)
    const orders = rows.map(({ position, task_id }) => ({
      id: task_id,
      name: rangeTask,
      queue: rangeQueue,
      payload: { run, position } satisfies RangeOrder,
      maxAttempts: 100,
    }))
    await enqueue(work.session, work.now(), ...orders)
  })
}

/** Read in one moment, and encoded share by share: never more people in memory than one share has. */
async function factsInShares(work: Work, { run, version, top, ranges }: Planned) {
  const people = await work.session.table('profiles').count()
  refuseEmpty('people', people)
  const jobs = await loadJobs(work, 'all')
  refuseEmpty('jobs', jobs.rows.length)
  const askers = jobs.rows.map(({ requirements_hard }) => ({ requirements_hard }))
  const asksForSomething = askers.some(({ requirements_hard }) => requirements_hard.length > 0)
  const world = worldInShares({ version: version.version, relations: await loadRelatedSkills(work), jobs: jobs.facts })
  const size = Math.ceil(people / ranges)
  const shares: { people: number; bytes: Buffer }[] = []
  for (let after: number | undefined; ; ) {
    const { rows, facts } = await loadPeopleAfter(work, after, size)
    if (rows.length === 0) break
    after = rows.at(-1)!.number
    const holders = rows.map(({ languages, qualifications, available_from }) => ({ languages, qualifications, available_from }))
    const side = world.people(facts)
    const place = { run, kind: 'people' as const, position: shares.length }
    const bytes = factsAsBytes(place, { side, ids: rows.map(({ id }) => id), holders: asksForSomething ? holders : [] })
    shares.push({ people: rows.length, bytes })
  }
  const common = { top, share: world.common(), ids: jobs.rows.map(({ id }) => id), askers }
  return { common: factsAsBytes({ run, kind: 'common', position: 0 }, common), shares }
}
