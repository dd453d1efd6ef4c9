/** What one worker of the fast kernels works in: the sums of one person, the tables of their points, and the heaps. */
import { newHeapsIn, type TopHeaps } from '../top.ts'
import type { PackedWorld } from '../world/world.ts'
import { type Arena, int32Array, separateArena, uint16Array, uint32Array } from './arena.ts'
import { levelClasses, type JobIndex } from './job-index.ts'
import { type JobLists, newJobLists } from './job-lists.ts'
import { newRowCache, type RowCache } from './rows.ts'
import { type RankedPlaces, rankedPlaces, mostStretches, stretchFields } from './stretches.ts'

/** Everything about the current person that the kernel reads, and what it writes. Points are hundredths. */
export interface Workspace {
  /** Skill parts of one block of jobs, in units. */
  sums: Int32Array
  /** Pairs of a term and the person's credit for it. */
  query: Uint32Array
  queryLength: number
  experience: Uint16Array
  salary: Uint16Array
  /** By rank of the place. */
  location: Uint16Array
  /** By class of the jobs' preferences. */
  culture: Uint16Array
  /** Stretches of positions, those near first: from, end, most points of a place. */
  stretches: Uint32Array
  stretchCount: number
  /** The most that experience, salary and culture can give the person together. */
  mostElse: number
  /** The one list of the person, numbers of jobs. */
  best: TopHeaps
  /** The lists of the jobs, by position, numbers of people; of no capacity where only people's lists are wanted. */
  ofJobs: JobLists
  memory: PersonMemory
}

/** What is remembered from one person to the next, outside the arena. */
export interface PersonMemory {
  ranked: RankedPlaces
  /** Credits by term of a skill; all 0 between people. */
  credits: Uint16Array
  touched: Uint32Array
  /** Whose location and culture stand in the tables; −1 for nobody's. */
  placeClass: number
  /** Rows of places, before it is asked how somebody would work. */
  placeNumbers: Map<string, number>
  plainLocations: RowCache
  preferenceClass: number
  mostCulture: number
  culture: RowCache
  /** Credits of people's titles, for those with skills and for those without. */
  someTitles: RowCache
  allTitles: RowCache
}

export interface ListLengths {
  /** How many jobs a person's list keeps. */
  ofPeople: number
  /** How many people a job's list keeps. */
  ofJobs: number
}

/** Room for one worker. */
export function newWorkspace(world: PackedWorld, index: JobIndex, lists: ListLengths, arena: Arena = separateArena): Workspace {
  const { version, jobSide } = world
  const jobs = index.order.length
  return {
    sums: int32Array(arena, Math.min(jobs, index.blockSize)),
    query: uint32Array(arena, 2 * index.terms),
    queryLength: 0,
    experience: uint16Array(arena, (version.rules.years.mostAsked + 2) * levelClasses),
    salary: uint16Array(arena, version.rules.salary.bins + 1),
    location: uint16Array(arena, index.placeOrder.length),
    culture: uint16Array(arena, jobSide.preferences.things.length),
    stretches: uint32Array(arena, mostStretches * stretchFields),
    stretchCount: 0,
    mostElse: 0,
    best: newHeapsIn(arena, 1, lists.ofPeople),
    ofJobs: newJobLists(arena, jobs, lists.ofJobs),
    memory: newPersonMemory(world, index),
  }
}

/** Nothing remembered yet. */
export function newPersonMemory(world: PackedWorld, index: JobIndex): PersonMemory {
  const { jobSide, askedSkills } = world
  return {
    ranked: rankedPlaces(world, index),
    credits: new Uint16Array(4 * askedSkills),
    touched: new Uint32Array(4 * askedSkills),
    placeClass: -1,
    placeNumbers: new Map(),
    plainLocations: newRowCache(index.placeOrder.length),
    preferenceClass: -1,
    mostCulture: 0,
    culture: newRowCache(jobSide.preferences.things.length),
    someTitles: newRowCache(jobSide.titles.titleOnly),
    allTitles: newRowCache(jobSide.titles.texts.length),
  }
}
