/** A run of a fast kernel over people: in an order that keeps their tables warm, into packed lists that do not depend on it. */
import { emptyRow, listOf, newTable, putList, type TopTable } from '../top.ts'
import type { PackedWorld } from '../world/world.ts'
import { type JobIndex, orderBy } from './job-index.ts'
import { jobListOf } from './job-lists.ts'
import { setPerson } from './person-tables.ts'
import type { Workspace } from './workspace.ts'

/** Matches the person written down in the workspace, who has this number, with every job. */
export type MatchRow = (person: number) => void

/** People by place and then by preferences, so that those alike follow one another. */
export function orderPeople({ personSide }: PackedWorld, people: Uint32Array): Uint32Array {
  const { places, preferences } = personSide
  const byPreferences = orderBy(
    people.map((person) => preferences.index[person]!),
    preferences.things.length,
  ).order
  const inTurn = byPreferences.map((place) => people[place]!)
  const byPlace = orderBy(
    inTurn.map((person) => places.index[person]!),
    places.things.length,
  ).order
  return byPlace.map((place) => inTurn[place]!)
}

/** Matches these people and hands their lists out; the jobs' lists grow in the workspace. */
export function matchPeople(
  world: PackedWorld,
  index: JobIndex,
  workspace: Workspace,
  matchRow: MatchRow,
  people: Uint32Array,
  take: (person: number, list: ReturnType<typeof listOf>) => void,
): void {
  for (const person of people) {
    setPerson(world, index, workspace, person)
    emptyRow(workspace.best, 0)
    matchRow(world.personSide.numbers[person]!)
    take(person, listOf(workspace.best, 0))
  }
}

/** The jobs' lists of a workspace, in the order of the world's jobs. */
export function jobTable(index: JobIndex, { ofJobs }: Workspace, ascending: Uint32Array): TopTable {
  const table = newTable(index.order.length, ofJobs.capacity)
  index.order.forEach((job, position) => putList(table, job, jobListOf(ofJobs, position), ascending))
  return table
}
