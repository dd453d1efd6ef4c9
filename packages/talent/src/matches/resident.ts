// Live lists kept in memory from one update to the next: only what has changed meanwhile is read, and only what that moves is looked at.
import {
  liveBest,
  liveList,
  looseShare,
  openLive,
  packedByRun,
  packLive,
  packWorld,
  putJob,
  putPerson,
  removeFrom,
  takeChanged,
  type LiveMatches,
} from '@moirai/matching'
import { inSnapshot, type Context, type Work } from '../context.ts'
import type { JobRow } from '../jobs/jobs.ts'
import type { ProfileRow } from '../people/people.ts'
import type { TalentDatabase } from '../tables.ts'
import { changedAfter, overlapMs } from './changes.ts'
import { loadJobs, loadPeople, relationsSignature } from './facts.ts'
import { withItsLine, type LinedList } from './lined.ts'
import { missesOne, type Asker, type Holder } from './requirements.ts'
import { comparedCurrency, loadEverything, threadsFor } from './run.ts'
import { keepResident, readResident } from './resident-file.ts'
import { findLastRun, type CompletedRun } from './versions.ts'

export type Side = 'profile' | 'job'

/** What is kept of a row beside its facts. */
interface Known {
  id: string
  /** The currency its amounts are compared in, where they are. */
  currency: string | null
}
type KnownPerson = Known & Holder
type KnownJob = Known & Asker & Pick<JobRow, 'expires_at'>

export interface Resident {
  run: CompletedRun
  live: LiveMatches
  /** What changed later is not in it. */
  moment: Date
  /** By number. */
  readonly people: Map<number, KnownPerson>
  readonly jobs: Map<number, KnownJob>
  /** Numbers of those whose list has a line of hard requirements: anybody may matter to it. */
  readonly lined: Record<Side, Set<number>>
  /** By which it is seen whether the relations between skills have changed. */
  readonly relations: string
}

/** Lists that may differ from those stored, and subjects that have none any more; `everything` where nothing is known. */
export interface Touched {
  everything: boolean
  profile: readonly number[]
  job: readonly number[]
  gone: readonly { type: Side; id: string }[]
}

/** One at a time in each database, because an update changes what it looks at. */
interface Kept {
  turn: Promise<unknown>
  resident: Resident | undefined
  /** When they were last written to the file. */
  writtenAt: number
}
const kept = new WeakMap<TalentDatabase, Kept>()

function keptIn({ database }: Context): Kept {
  const place = kept.get(database) ?? { turn: Promise.resolve(), resident: undefined, writtenAt: -Infinity }
  kept.set(database, place)
  return place
}

/** Writing a million lists takes seconds: what came after is found by the time of its change. */
const betweenWritesMs = 10 * 60_000

/**
 * Hands out the lists of the run as the facts of now make them. Where `use` fails, they are made anew the next time.
 * @throws Refusal `missing` where a side is empty.
 */
export function withResident<T>(
  context: Context,
  run: CompletedRun,
  use: (resident: Resident, touched: Touched) => Promise<T>,
): Promise<T> {
  const place = keptIn(context)
  const turn = place.turn.then(async () => {
    const former = place.resident ?? formerOfFile(context, run)
    // Until all of it is stored, nothing is sure.
    place.resident = undefined
    const resident = await broughtUp(context, run, former)
    const result = await use(resident.lists, resident.touched)
    place.resident = resident.lists
    if (context.now().getTime() - place.writtenAt >= betweenWritesMs) await write(context, place, resident.lists)
    return result
  })
  // Whoever comes next waits for its end, however it ended.
  place.turn = turn.catch(() => undefined)
  return turn
}

function formerOfFile(context: Context, run: CompletedRun): Resident | undefined {
  if (context.listsFile === undefined) return undefined
  const read = readResident(context, run)
  return read === undefined || 'refused' in read ? undefined : read
}

async function write(context: Context, place: Kept, resident: Resident): Promise<void> {
  if (context.listsFile === undefined) return
  place.writtenAt = context.now().getTime()
  await keepResident(context, resident)
}

/** Before a program ends: the next one begins with the lists as they are now. */
export function keepLists(context: Context): Promise<void> {
  const place = keptIn(context)
  const turn = place.turn.then(async () => {
    if (place.resident) await write(context, place, place.resident)
  })
  place.turn = turn.catch(() => undefined)
  return turn
}

/** At the start of a program: the lists of the file, without waiting for the first change. Tells what came of it in a sentence; nothing where there is no file. */
export function restoreLists(context: Context): Promise<string | undefined> {
  const place = keptIn(context)
  const turn = place.turn.then(async () => {
    const run = await inSnapshot(context, findLastRun)
    const read = run && (place.resident ?? readResident(context, run))
    if (read === undefined) return undefined
    if ('refused' in read) return read.refused
    place.resident = read
    return `The lists of ${read.people.size} people and ${read.jobs.size} jobs are there, as they were at ${read.moment.toISOString()}.`
  })
  place.turn = turn.catch(() => undefined)
  return turn
}

/** The former lists with what has changed since, or new ones. Those of another run are compared with all that it stored. */
async function broughtUp(context: Context, run: CompletedRun, former: Resident | undefined) {
  const everything: Touched = { everything: true, profile: [], job: [], gone: [] }
  if (former?.run.version.id === run.version.id && former.run.top === run.top) {
    const touched = await inSnapshot(context, (work) => catchUp(work, former))
    const isSame = former.run.id === run.id
    former.run = run
    if (touched !== undefined) return { lists: former, touched: isSame ? touched : everything }
  }
  return { lists: await makeResident(context, run), touched: everything }
}

async function makeResident(context: Context, run: CompletedRun): Promise<Resident> {
  const moment = context.now()
  const { people, jobs, relations, signature } = await loadEverything(context)
  const world = packWorld({ version: run.version.version, relations, people: people.facts, jobs: jobs.facts })
  const threads = threadsFor(people.rows.length, jobs.rows.length)
  const packed = await packedByRun(world, relations, { top: run.top, threads })
  return {
    run,
    live: openLive(packed),
    moment,
    people: new Map(people.rows.map((row) => [row.number, knownPerson(row)])),
    jobs: new Map(jobs.rows.map((row) => [row.number, knownJob(row)])),
    lined: { profile: new Set(), job: new Set() },
    relations: signature,
  }
}

const knownPerson = (row: ProfileRow): KnownPerson => {
  const { id, languages, qualifications, available_from } = row
  return { id, languages, qualifications, available_from, currency: comparedCurrency(row) }
}
const knownJob = (row: JobRow): KnownJob => {
  const { id, requirements_hard, expires_at } = row
  return { id, requirements_hard, expires_at, currency: comparedCurrency(row) }
}

/** Takes in what has changed. Undefined where that cannot be known, or is too much: then everything is to be read anew. */
async function catchUp(work: Work, resident: Resident): Promise<Touched | undefined> {
  const { live, people, jobs } = resident
  const now = work.now()
  const changes = await changedAfter(work, new Date(resident.moment.getTime() - overlapMs))
  if (changes === undefined || (await relationsSignature(work)) !== resident.relations) return undefined
  const gone: Touched['gone'][number][] = []
  const leave = (type: Side, number: number, id: string): void => {
    removeFrom(live, type === 'profile' ? 'person' : 'job', number)
    if ((type === 'profile' ? people : jobs).delete(number)) gone.push({ type, id })
    resident.lined[type].delete(number)
  }
  const loadedPeople = await loadPeople(work, { numbers: changes.people.map(({ number }) => number) })
  loadedPeople.rows.forEach((row, index) => {
    putPerson(live, loadedPeople.facts[index]!)
    people.set(row.number, knownPerson(row))
  })
  const loadedJobs = await loadJobs(work, { numbers: changes.jobs.map(({ number }) => number) })
  loadedJobs.rows.forEach((row, index) => {
    putJob(live, loadedJobs.facts[index]!)
    jobs.set(row.number, knownJob(row))
  })
  const [herePeople, hereJobs] = [loadedPeople, loadedJobs].map(({ rows }) => new Set(rows.map(({ id }) => id)))
  for (const { id, number } of changes.people) if (!herePeople!.has(id)) leave('profile', number, id)
  for (const { id, number } of changes.jobs) if (!hereJobs!.has(id)) leave('job', number, id)
  for (const [number, { id, expires_at }] of jobs) if (expires_at !== null && expires_at <= now) leave('job', number, id)
  // Who was erased leaves no trace but the count.
  if (!(await countsAgree(work, resident, now)) || people.size === 0 || jobs.size === 0) return undefined
  resident.moment = now
  if (looseShare(live) > 1 / 4) resident.live = openLive(packLive(live))
  const touched = (type: Side, otherChanged: boolean): number[] => {
    const changed = takeChanged(live, type === 'profile' ? 'person' : 'job')
    return otherChanged ? [...new Set([...changed, ...resident.lined[type]])] : changed
  }
  const peopleChanged = changes.people.length > 0
  const jobsChanged = changes.jobs.length > 0 || gone.length > 0
  return { everything: false, profile: touched('profile', jobsChanged), job: touched('job', peopleChanged), gone }
}

async function countsAgree({ session }: Work, { people, jobs }: Resident, now: Date): Promise<boolean> {
  if ((await session.table('profiles').count()) !== people.size) return false
  const postings = session.table('job_postings')
  const expired = await postings.count({ status: 'open', expires_at: { lte: now } })
  return (await postings.count({ status: 'open' })) - expired === jobs.size
}

/** The list of one subject, with its line. */
export function residentList(resident: Resident, type: Side, number: number): LinedList {
  const { live, run, people, jobs, lined } = resident
  const kind = type === 'profile' ? 'person' : 'job'
  const plain = liveList(live, kind, number)!
  const list = withItsLine(plain, {
    top: run.top,
    others: type === 'profile' ? jobs.size : people.size,
    misses: (other) =>
      type === 'profile' ? missesOne(people.get(number)!, jobs.get(other)!) : missesOne(people.get(other)!, jobs.get(number)!),
    longer: (depth) => liveBest(live, kind, number, depth)!,
  })
  if (list.list === plain) lined[type].delete(number)
  else lined[type].add(number)
  return list
}
