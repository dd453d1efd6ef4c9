/** The state of live lists as plain data: what a whole run starts with, what a snapshot keeps. */
import { levelsPerSkill } from '../world/job-side.ts'
import type { JobPlace, PersonPlace } from '../factors/location.ts'
import { matchTables } from '../kernel/kernel.ts'
import type { TopTable } from '../top.ts'
import type { Relation } from '../types.ts'
import type { ScoringVersion } from '../version.ts'
import { numberOf, startsOf } from '../world/interning.ts'
import { buildRelations } from '../world/relations.ts'
import type { PackedWorld, RelationLists } from '../world/world.ts'
import type { PackedLists, PackedSide } from './side.ts'

export interface PackedLive {
  version: ScoringVersion
  /** How many entries of a list are shown, and how many are kept. */
  top: number
  capacity: number
  skillKeys: string[]
  /** Of all skills that have any, also of those that nobody has or asks for yet. */
  relations: RelationLists
  people: PackedSide<PersonPlace>
  jobs: PackedSide<JobPlace>
}

/** One in two more than are shown: that many may be taken out before a list has to be made anew. */
const keptOf = (top: number): number => Math.min(top + Math.ceil(top / 2), 65_535)

/** Matches everybody with everything and keeps what live lists need. */
export async function packedByRun(
  world: PackedWorld,
  relations: readonly Relation[],
  { top, threads, signal }: { top: number; threads?: number | undefined; signal?: AbortSignal | undefined },
): Promise<PackedLive> {
  const capacity = keptOf(top)
  const { people, jobs } = await matchTables(world, { top: capacity, threads: threads ?? 0, ...(signal && { signal }) })
  const skillNumbers = new Map(world.skillKeys.map((key, number) => [key, number]))
  for (const { from, to } of relations) {
    numberOf(skillNumbers, from)
    numberOf(skillNumbers, to)
  }
  return {
    version: world.version,
    top,
    capacity,
    skillKeys: [...skillNumbers.keys()],
    relations: buildRelations(world.version, relations, skillNumbers),
    people: packedPeople(world, packedLists(world, people, capacity)),
    jobs: packedJobs(world, packedLists(world, jobs, capacity)),
  }
}

function packedPeople({ personSide }: PackedWorld, lists: PackedLists): PackedSide<PersonPlace> {
  const { numbers, titleStarts, titleIndex, titles, yearsTenths, level, places, preferences } = personSide
  return {
    numbers,
    termStarts: personSide.skillStarts,
    terms: personSide.skills.map((skill, place) => skill * levelsPerSkill + personSide.levels[place]! - 1),
    weights: new Uint16Array(0),
    titleStarts,
    titleIndex,
    titles,
    years: yearsTenths,
    level,
    low: personSide.wishLow,
    high: personSide.wishHigh,
    places,
    preferences,
    lists,
  }
}

/** The term that stands for the title of a posting without skills is left out: titles have lists of their own here. */
function packedJobs({ jobSide, askedSkills }: PackedWorld, lists: PackedLists): PackedSide<JobPlace> {
  const { numbers, hasSkills, termStarts, terms, weights, title, titles, level, pay, places, preferences } = jobSide
  const bySkill = (_: number, place: number): boolean => terms[place]! < askedSkills * levelsPerSkill
  const titled = title.map((number) => (number < titles.texts.length ? 1 : 0))
  return {
    numbers,
    termStarts: startsOf(Array.from(numbers, (_, job) => (hasSkills[job] === 1 ? termStarts[job + 1]! - termStarts[job]! : 0))),
    terms: terms.filter(bySkill),
    weights: weights.filter(bySkill),
    titleStarts: startsOf([...titled]),
    titleIndex: title.filter((_, job) => titled[job] === 1),
    titles: titles.texts,
    years: Int32Array.from(jobSide.years),
    level,
    low: pay,
    high: pay,
    places,
    preferences,
    lists,
  }
}

/** Without the entries that only fill up. */
function packedLists({ version }: PackedWorld, table: TopTable, capacity: number): PackedLists {
  const sizes = Uint16Array.from(table.sizes, (size, row) => {
    let real = size
    if (version.rules.gate > 0) while (real > 0 && table.totals[row * table.length + real - 1] === 0) real -= 1
    return real
  })
  const starts = startsOf([...sizes])
  const [totals, numbers] = [new Uint32Array(starts.at(-1)!), new Uint32Array(starts.at(-1)!)]
  sizes.forEach((size, row) => {
    const base = row * table.length
    totals.set(table.totals.subarray(base, base + size), starts[row])
    numbers.set(table.numbers.subarray(base, base + size), starts[row])
  })
  return { sizes, whole: Uint8Array.from(sizes, (size) => (size < capacity ? 1 : 0)), totals, numbers }
}
