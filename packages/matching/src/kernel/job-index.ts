/** The jobs as the fast kernels read them: ordered by place, turned round by skill, in blocks whose sums stay in the cache. */
import type { JobPlace } from '../factors/location.ts'
import { levelsPerSkill } from '../world/job-side.ts'
import type { PackedWorld } from '../world/world.ts'
import { type Arena, uint32Array } from './arena.ts'

/** A posting is one number: the job's place in its block above, its weight (at most 10,000) below. */
export const weightBits = 14
export const jobsPerBlock = 2 ** (32 - weightBits)

/** Numbers kept for each job in `classes`, next to one another because they are read together. */
export const classFields = 4

/** Levels 0 to 5 and one for unknown. */
export const levelClasses = 7

/** A position is a job's place in the order of this index; a rank is that of a class of places. */
export interface JobIndex {
  /** The job, by its place in the world, at each position. */
  order: Uint32Array
  /** For each position: class of experience below and of pay above, rank of the place, class of preferences, number. */
  classes: Uint32Array
  /** The class of places at each rank. */
  placeOrder: Uint32Array
  /** Jobs of rank r stand from runs[r] to runs[r + 1]. */
  runs: Uint32Array
  /** How many terms there are: skills by level, titles of postings without skills, titles of the others. */
  terms: number
  firstTitleTerm: number
  /** For each block `terms + 1` places in `postings`; postings of term t stand from starts[t] to starts[t + 1]. */
  starts: Uint32Array
  postings: Uint32Array
  blockSize: number
}

/** How many blocks so many jobs are kept in. */
export const blocksOf = (jobs: number, blockSize: number): number => Math.max(1, Math.ceil(jobs / blockSize))

/** Builds the index in this arena, with so many jobs to a block, at most `jobsPerBlock`. */
export function buildJobIndex(world: PackedWorld, arena: Arena, blockSize = jobsPerBlock): JobIndex {
  const { jobSide, askedSkills } = world
  const placeOrder = rankPlaces(jobSide.places.things)
  const rankOf = new Uint32Array(placeOrder.length)
  placeOrder.forEach((placeClass, rank) => {
    rankOf[placeClass] = rank
  })
  const ranks = jobSide.places.index.map((placeClass) => rankOf[placeClass]!)
  const { order, starts: runs } = orderBy(ranks, placeOrder.length)
  const firstTitleTerm = askedSkills * levelsPerSkill
  const terms = firstTitleTerm + 2 * jobSide.titles.texts.length
  return {
    order,
    classes: classesOf(world, order, ranks, arena),
    placeOrder,
    runs,
    terms,
    firstTitleTerm,
    ...invert(world, order, { terms, firstTitleTerm, blockSize }, arena),
    blockSize,
  }
}

/** Neighbours together, so that places worth the same to somebody often stand in one stretch; remote work last. */
function rankPlaces(places: readonly JobPlace[]): Uint32Array {
  const keys = places.map(({ place: { country, region, city, latitude, longitude }, mode }) =>
    [mode === 'remote' ? '1' : '0', country ?? '', region ?? '', city ?? '', latitude ?? '', longitude ?? '', mode].join('\n'),
  )
  return Uint32Array.from(keys.keys()).toSorted((a, b) => (keys[a]! < keys[b]! ? -1 : 1))
}

/** The places of the keys, from the least key to the greatest, equal ones in the order they have; and where each key starts. */
export function orderBy(keys: Uint32Array, keyCount: number): { order: Uint32Array; starts: Uint32Array } {
  const starts = new Uint32Array(keyCount + 1)
  for (const key of keys) starts[key + 1]! += 1
  for (let key = 0; key < keyCount; key += 1) starts[key + 1]! += starts[key]!
  const next = starts.slice()
  const order = new Uint32Array(keys.length)
  keys.forEach((key, place) => {
    order[next[key]!] = place
    next[key]! += 1
  })
  return { order, starts }
}

function classesOf({ jobSide }: PackedWorld, order: Uint32Array, ranks: Uint32Array, arena: Arena): Uint32Array {
  const classes = uint32Array(arena, classFields * order.length)
  order.forEach((job, position) => {
    const experience = (jobSide.years[job]! + 1) * levelClasses + jobSide.level[job]! + 1
    const pay = jobSide.pay[job]! + 1
    classes.set([experience + pay * 2 ** 16, ranks[job]!, jobSide.preferences.index[job]!, jobSide.numbers[job]!], 4 * position)
  })
  return classes
}

/** Calls back with every term and weight of a job; the title of a posting with skills counts for people without any. */
function eachTerm(
  { jobSide, version }: PackedWorld,
  job: number,
  firstTitleTerm: number,
  take: (term: number, weight: number) => void,
): void {
  const end = jobSide.termStarts[job + 1]!
  for (let place = jobSide.termStarts[job]!; place < end; place += 1) take(jobSide.terms[place]!, jobSide.weights[place]!)
  const titles = jobSide.titles.texts.length
  const title = jobSide.title[job]!
  if (jobSide.hasSkills[job] === 1 && title < titles) take(firstTitleTerm + titles + title, version.rules.skill.titleWeight)
}

function invert(
  world: PackedWorld,
  order: Uint32Array,
  { terms, firstTitleTerm, blockSize }: Pick<JobIndex, 'terms' | 'firstTitleTerm' | 'blockSize'>,
  arena: Arena,
): Pick<JobIndex, 'starts' | 'postings'> {
  const blocks = blocksOf(order.length, blockSize)
  const starts = uint32Array(arena, blocks * (terms + 1))
  const rowOf = (position: number): number => Math.floor(position / blockSize) * (terms + 1)
  order.forEach((job, position) => {
    eachTerm(world, job, firstTitleTerm, (term) => {
      starts[rowOf(position) + term + 1]! += 1
    })
  })
  let sum = 0
  for (let place = 0; place < starts.length; place += 1) {
    sum += starts[place]!
    starts[place] = sum
  }
  const postings = uint32Array(arena, sum)
  const next = starts.slice()
  order.forEach((job, position) => {
    eachTerm(world, job, firstTitleTerm, (term, weight) => {
      const row = rowOf(position)
      postings[next[row + term]!] = (position % blockSize) * 2 ** weightBits + weight
      next[row + term]! += 1
    })
  })
  return { starts, postings }
}
