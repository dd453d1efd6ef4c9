// Lists of a world as they are stored: with the line of hard requirements, and the total from which on a newcomer may matter.
import { matchJob, matchPerson, type PackedWorld, type TopList } from '@moirai/matching'
import { thresholdOf } from './lists.ts'
import { missesOne, withLine, type Asker, type Holder } from './requirements.ts'

export interface LinedList {
  list: TopList
  /** In the units of the score. With a line anybody may matter, so that it is 0. */
  threshold: number
}

interface Sides {
  people: readonly (Holder & { number: number })[]
  jobs: readonly (Asker & { number: number })[]
  top: number
}

/** The list that is stored; `plain` is the best `top` of all. */
export function withItsLine(plain: TopList, parts: Parameters<typeof withLine>[1]): LinedList {
  const list = withLine(plain, parts)
  return { list, threshold: list === plain ? thresholdOf(plain, parts.top) : 0 }
}

/** By the places of the world; `plain` is the best `top` of all, as the run found it. */
export function linedLists(world: PackedWorld, { people, jobs, top }: Sides) {
  const personOf = new Map(people.map((row) => [row.number, row]))
  const jobOf = new Map(jobs.map((row) => [row.number, row]))
  return {
    ofPerson: (index: number, plain: TopList): LinedList =>
      withItsLine(plain, {
        top,
        others: jobs.length,
        misses: (number) => missesOne(people[index]!, jobOf.get(number)!),
        longer: (depth) => matchPerson(world, index, depth),
      }),
    ofJob: (index: number, plain: TopList): LinedList =>
      withItsLine(plain, {
        top,
        others: people.length,
        misses: (number) => missesOne(personOf.get(number)!, jobs[index]!),
        longer: (depth) => matchJob(world, index, depth),
      }),
  }
}
