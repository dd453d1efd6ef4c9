/** Every pair scored in turn, with nothing left out: what the fast kernels must agree with, and enough for one person or job. */
import { emptyRow, listOf, newHeaps, offer, type TopHeaps } from '../top.ts'
import type { TopList } from '../types.ts'
import type { PackedWorld } from '../world/world.ts'
import { scoreJob } from './job-column.ts'
import { newScratch, scorePerson } from './person-row.ts'

/** The best jobs of all people, and the best people of all jobs, in the order of the world. */
export function matchByReference(world: PackedWorld, top: number): { people: TopList[]; jobs: TopList[] } {
  checkTop(top)
  const { numbers } = world.jobSide
  const everybody = world.personSide.numbers
  const scratch = newScratch(world)
  const jobHeaps = newHeaps(numbers.length, Math.min(top, everybody.length))
  const personHeap = newHeaps(1, Math.min(top, numbers.length))
  const people = Array.from(everybody, (number, person) => {
    scorePerson(world, scratch, person)
    offerToJobs(jobHeaps, scratch.totals, number)
    return bestOf(personHeap, scratch.totals, numbers)
  })
  return { people, jobs: Array.from(numbers, (_, job) => listOf(jobHeaps, job)) }
}

/** The best jobs of one person. */
export function matchPerson(world: PackedWorld, personIndex: number, top: number): TopList {
  checkTop(top)
  checkIndex('person', personIndex, world.personSide.numbers.length)
  const scratch = newScratch(world)
  scorePerson(world, scratch, personIndex)
  const { numbers } = world.jobSide
  return bestOf(newHeaps(1, Math.min(top, numbers.length)), scratch.totals, numbers)
}

/** The best people of one job. */
export function matchJob(world: PackedWorld, jobIndex: number, top: number): TopList {
  checkTop(top)
  checkIndex('job', jobIndex, world.jobSide.numbers.length)
  const { numbers } = world.personSide
  return bestOf(newHeaps(1, Math.min(top, numbers.length)), scoreJob(world, jobIndex), numbers)
}

/** @throws RangeError where there is nobody, or nothing, at this position. */
export function checkIndex(noun: 'person' | 'job', index: number, count: number): void {
  if (!Number.isInteger(index) || index < 0 || index >= count)
    throw new RangeError(`There is no ${noun} at position ${index} of ${count}.`)
}

/** @throws RangeError where a list of this length cannot be. */
export function checkTop(top: number): void {
  if (!Number.isInteger(top) || top < 1) throw new RangeError(`A list needs a whole number of entries, at least 1, not ${top}.`)
}

/** Empties the single row of these heaps, fills it and reads it. */
function bestOf(heaps: TopHeaps, totals: Uint32Array, numbers: Uint32Array): TopList {
  emptyRow(heaps, 0)
  for (let place = 0; place < totals.length; place += 1) {
    if (totals[place]! >= heaps.worst[0]!) offer(heaps, 0, totals[place]!, numbers[place]!)
  }
  return listOf(heaps, 0)
}

function offerToJobs(heaps: TopHeaps, totals: Uint32Array, number: number): void {
  const { worst } = heaps
  for (let job = 0; job < totals.length; job += 1) if (totals[job]! >= worst[job]!) offer(heaps, job, totals[job]!, number)
}
