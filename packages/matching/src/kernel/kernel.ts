/** The kernel: the exact best jobs of people and the exact best people of jobs. */
import { listOf, newHeaps, offer, type TopHeaps } from '../top.ts'
import type { TopList } from '../types.ts'
import type { World } from '../world/world.ts'
import { scoreJob } from './job-column.ts'
import { newScratch, scorePerson } from './person-row.ts'

/** Progress is told about every so many pairs, a fraction of a second. */
const pairsPerSlice = 1_000_000

export interface Matches {
  /** The best jobs of each person: in the order of `options.people`, or else of all people. */
  people: TopList[]
  /** The best people of each job, of those looked at, in the order of the jobs. */
  jobs: TopList[]
  /** How many pairs were scored. */
  pairs: number
}

/**
 * Scores every person with every job and keeps the best of both directions, in one pass.
 * @param options.top how many entries a list has at most.
 * @param options.people positions of the people to look at, each once; all where it is not given. Lists of jobs from
 *   several such shares become one by `mergeTopLists`.
 * @param options.onProgress told how many people are done; what it returns is awaited, so it may let other work run.
 */
export async function matchAll(
  world: World,
  options: { top: number; onProgress?: (peopleDone: number) => void | Promise<void>; people?: readonly number[] },
): Promise<Matches> {
  const { top, onProgress, people = world.people.map((_, index) => index) } = options
  checkTop(top)
  for (const person of people) checkIndex('person', person, world.people.length)
  const { numbers } = world.jobSide
  const scratch = newScratch(world)
  const jobHeaps = newHeaps(numbers.length, Math.min(top, people.length))
  const personHeap = newHeaps(people.length === 0 ? 0 : 1, Math.min(top, numbers.length))
  const slice = Math.max(1, Math.floor(pairsPerSlice / Math.max(numbers.length, 1)))
  const lists: TopList[] = []
  for (const person of people) {
    scorePerson(world, scratch, person)
    lists.push(bestOf(personHeap, scratch.totals, numbers))
    offerToJobs(jobHeaps, scratch.totals, world.personSide.numbers[person]!)
    if (onProgress !== undefined && (lists.length % slice === 0 || lists.length === people.length)) await onProgress(lists.length)
  }
  const jobs = world.jobs.map((_, job) => listOf(jobHeaps, job))
  return { people: lists, jobs, pairs: people.length * numbers.length }
}

/** The best jobs of one person. */
export function matchPerson(world: World, personIndex: number, top: number): TopList {
  checkTop(top)
  checkIndex('person', personIndex, world.people.length)
  const scratch = newScratch(world)
  scorePerson(world, scratch, personIndex)
  const { numbers } = world.jobSide
  return bestOf(newHeaps(1, Math.min(top, numbers.length)), scratch.totals, numbers)
}

/** The best people of one job. */
export function matchJob(world: World, jobIndex: number, top: number): TopList {
  checkTop(top)
  checkIndex('job', jobIndex, world.jobs.length)
  const { numbers } = world.personSide
  return bestOf(newHeaps(1, Math.min(top, numbers.length)), scoreJob(world, jobIndex), numbers)
}

/** @throws RangeError where there is nobody, or nothing, at this position. */
export function checkIndex(noun: 'person' | 'job', index: number, count: number): void {
  if (!Number.isInteger(index) || index < 0 || index >= count)
    throw new RangeError(`There is no ${noun} at position ${index} of ${count}.`)
}

function checkTop(top: number): void {
  if (!Number.isInteger(top) || top < 1) throw new RangeError(`A list needs a whole number of entries, at least 1, not ${top}.`)
}

/** Empties the single row of these heaps, fills it and reads it. */
function bestOf(heaps: TopHeaps, totals: Uint32Array, numbers: Uint32Array): TopList {
  heaps.sizes[0] = 0
  if (heaps.capacity > 0) heaps.worst[0] = -1
  for (let place = 0; place < totals.length; place += 1) {
    if (totals[place]! >= heaps.worst[0]!) offer(heaps, 0, totals[place]!, numbers[place]!)
  }
  return listOf(heaps, 0)
}

function offerToJobs(heaps: TopHeaps, totals: Uint32Array, number: number): void {
  const { worst } = heaps
  for (let job = 0; job < totals.length; job += 1) if (totals[job]! >= worst[job]!) offer(heaps, job, totals[job]!, number)
}
