// One person as the databases are given them: the query, and the tables of points, so that they need only join, add and sort.
import { setPerson } from '../../packages/matching/src/kernel/person-tables.ts'
import { newWorkspace, type Workspace } from '../../packages/matching/src/kernel/workspace.ts'
import type { Bench } from './kernels.ts'

export interface PersonTables {
  terms: number[]
  credits: number[]
  experience: number[]
  salary: number[]
  location: number[]
  culture: number[]
}

/** The tables of these people, as the kernels have them. */
export function tablesOf({ world, index }: Bench, people: readonly number[]): PersonTables[] {
  const workspace: Workspace = newWorkspace(world, index, { ofPeople: 1, ofJobs: 0 })
  return people.map((person) => {
    setPerson(world, index, workspace, person)
    const { query, queryLength } = workspace
    const half = (which: 0 | 1): number[] => Array.from({ length: queryLength }, (_, place) => query[2 * place + which]!)
    return {
      terms: half(0),
      credits: half(1),
      experience: [...workspace.experience],
      salary: [...workspace.salary],
      location: [...workspace.location],
      culture: [...workspace.culture],
    }
  })
}

/** One row for each posting. */
export function* postingRows({ index }: Bench): Generator<[term: number, job: number, weight: number]> {
  for (let term = 0; term < index.terms; term += 1) {
    for (let place = index.starts[term]!; place < index.starts[term + 1]!; place += 1) {
      const posting = index.postings[place]!
      yield [term, posting >>> 14, posting & 16_383]
    }
  }
}

/** One row for each job: where it stands, its classes, its number. */
export function* jobRows({ index }: Bench): Generator<number[]> {
  const { classes, order } = index
  for (let job = 0; job < order.length; job += 1) {
    const both = classes[4 * job]!
    yield [job, both & 0xffff, both >>> 16, classes[4 * job + 1]!, classes[4 * job + 2]!, classes[4 * job + 3]!]
  }
}
