// Lists of a world as they are stored: with the line of hard requirements, and the total from which on a newcomer may matter.
import { matchJob, matchPerson, type TopList, type World } from '@moirai/matching'
import type { JobRow } from '../jobs/jobs.ts'
import type { ProfileRow } from '../people/people.ts'
import { thresholdOf } from './lists.ts'
import { missesOne, withLine } from './requirements.ts'

export interface LinedList {
  list: TopList
  /** In the units of the score. With a line anybody may matter, so that it is 0. */
  threshold: number
}

interface Sides {
  people: readonly ProfileRow[]
  jobs: readonly JobRow[]
  top: number
}

/** By the places of the world; `plain` is the best `top` of all, where it is known already. */
export function linedLists(world: World, { people, jobs, top }: Sides) {
  const personOf = new Map(people.map((row) => [row.number, row]))
  const jobOf = new Map(jobs.map((row) => [row.number, row]))
  const told = (plain: TopList, list: TopList): LinedList => ({ list, threshold: list === plain ? thresholdOf(plain, top) : 0 })
  return {
    ofPerson: (index: number, plain = matchPerson(world, index, top)): LinedList => {
      const misses = (number: number): boolean => missesOne(people[index]!, jobOf.get(number)!)
      return told(
        plain,
        withLine(plain, { top, others: jobs.length, misses, longer: (depth) => matchPerson(world, index, depth) }),
      )
    },
    ofJob: (index: number, plain = matchJob(world, index, top)): LinedList => {
      const misses = (number: number): boolean => missesOne(personOf.get(number)!, jobs[index]!)
      return told(
        plain,
        withLine(plain, { top, others: people.length, misses, longer: (depth) => matchJob(world, index, depth) }),
      )
    },
  }
}
