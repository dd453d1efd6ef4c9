/**
 * Lists that follow what happens: people and jobs come, change and go one by one, and every list stays what a whole run would make of
 * it. Who is affected by a job is known from one look over the people who have a skill that it asks for, by what their lists ask.
 */
import { preferenceTags } from '../factors/culture.ts'
import { askedYears } from '../factors/experience.ts'
import { jobPlace, personPlace } from '../factors/location.ts'
import { wishedBins } from '../factors/salary.ts'
import { askedOnce, heldOnce, rawWeights, scaleWeights } from '../factors/skill.ts'
import { normaliseTitle } from '../factors/titles.ts'
import { notKnown } from '../factors/unknown.ts'
import { listOf, newHeaps, type TopHeaps } from '../top.ts'
import type { JobFacts, PersonFacts, TopList } from '../types.ts'
import { checkJob, checkPerson } from '../world/fact-check.ts'
import { numberOf } from '../world/interning.ts'
import { levelsPerSkill, payBin } from '../world/job-side.ts'
import { distinctTitles } from '../world/person-side.ts'
import { dropEntry, freeRow, isShort, putEntry, rowAt, setRow, skillBound } from './kept-lists.ts'
import type { PackedLive } from './packed.ts'
import { type Asked, newScratch, reachJobs, reachPeople, type Reached } from './query.ts'
import { type AnySide, enterSlot, type LiveSide, lowestNumbers, mostLowest, type NewEntry, openSide, packSide } from './side.ts'

/** Everything about people, jobs and their lists at one moment. */
export interface LiveMatches extends Asked {
  skillNumbers: Map<string, number>
  relations: PackedLive['relations']
  best: TopHeaps
}

export type Kind = 'person' | 'job'

/** Makes the indexes of a packed state. */
export function openLive(packed: PackedLive): LiveMatches {
  const { relations } = packed
  const { starts, skills, strengths } = relations
  const bound = skillBound(packed.version)
  const related: LiveMatches['related'] = (skill) => {
    // Skills that came later have no relations: those of all that have any are known from the beginning.
    if (skill + 1 >= starts.length) return []
    const [first, end] = [starts[skill]!, starts[skill + 1]!]
    return Array.from({ length: end - first }, (_, edge) => ({
      skill: skills[first + edge]!,
      strength: strengths[first + edge]!,
    }))
  }
  return {
    version: packed.version,
    relations,
    related,
    people: openSide(packed.people, packed, bound),
    jobs: openSide(packed.jobs, packed, bound),
    bound,
    skillNumbers: new Map(packed.skillKeys.map((key, number) => [key, number])),
    best: newHeaps(1, packed.capacity),
    scratch: newScratch(),
  }
}

/** The state as plain data, without anybody who is gone; opened again it is the same, and as fast as on the first day. */
export function packLive(live: LiveMatches): PackedLive {
  const { version, skillNumbers, relations, people, jobs } = live
  const { top, capacity } = people.lists
  return {
    version,
    top,
    capacity,
    skillKeys: [...skillNumbers.keys()],
    relations,
    people: packSide(people),
    jobs: packSide(jobs),
  }
}

/** Takes in a person who is new or has changed. */
export function putPerson(live: LiveMatches, facts: PersonFacts): void {
  checkPerson(facts)
  const { version, skillNumbers } = live
  const held = heldOnce(version.rules.skill, facts.skills)
  const { low, high } = wishedBins(version, facts.salary)
  put(live, 'person', live.people, {
    number: facts.number,
    terms: held.map(({ key, level }) => numberOf(skillNumbers, key) * levelsPerSkill + level - 1),
    weights: [],
    titles: distinctTitles(facts.titles),
    years: facts.yearsTenths ?? notKnown,
    level: facts.level ?? notKnown,
    low,
    high,
    place: personPlace(facts),
    preferences: preferenceTags(version, facts.preferences),
  })
}

/** Takes in a job that is new or has changed. */
export function putJob(live: LiveMatches, facts: JobFacts): void {
  checkJob(facts)
  const { version, skillNumbers } = live
  const asked = askedOnce(version.rules.skill, facts.skills)
  const pay = payBin(version, facts)
  const title = normaliseTitle(facts.title)
  put(live, 'job', live.jobs, {
    number: facts.number,
    terms: asked.map(({ key, level }) => numberOf(skillNumbers, key) * levelsPerSkill + level - 1),
    weights: scaleWeights(version.weights.skill, rawWeights(version.rules.skill, asked)),
    titles: title === null ? [] : [title],
    years: askedYears(version, facts.minYears),
    level: facts.level ?? notKnown,
    low: pay,
    high: pay,
    place: jobPlace(facts),
    preferences: preferenceTags(version, facts.preferences),
  })
}

/** Lets a person or a job go; nothing where there is none of this number. */
export function removeFrom(live: LiveMatches, kind: Kind, number: number): void {
  const side = sideOf(live, kind)
  const row = leave(live, kind, number)
  if (row === undefined) return
  freeRow(side.lists, row)
  lowestMayChange(live, kind, number)
}

/** The list as a whole run would make it: at most `top` entries, those without anything in common at the end. */
export function liveList(live: LiveMatches, kind: Kind, number: number): TopList | undefined {
  const side = sideOf(live, kind)
  const slot = side.slotOf.get(number)
  if (slot === undefined) return undefined
  if (side.short.has(number)) makeAnew(live, kind, slot)
  const { lists } = side
  const kept = rowAt(lists, side.rowOf.entries[slot]!)
  const list = { numbers: kept.numbers.slice(0, lists.top), totals: kept.totals.slice(0, lists.top) }
  return list.numbers.length === lists.top ? list : filledUp(list, lists.top, sideOf(live, otherOf(kind)).lowest)
}

/** The best so many, however many are kept. */
export function liveBest(live: LiveMatches, kind: Kind, number: number, top: number): TopList | undefined {
  const slot = sideOf(live, kind).slotOf.get(number)
  if (slot === undefined) return undefined
  const others = sideOf(live, otherOf(kind))
  const best = newHeaps(1, Math.min(top, others.slotOf.size))
  reach(live, kind, slot, best)
  const list = listOf(best, 0)
  if (list.numbers.length === Math.min(top, others.slotOf.size)) return list
  return filledUp(list, top, Uint32Array.from(others.slotOf.keys()).toSorted())
}

/** Numbers of those whose lists may have changed since it was last asked, and are still here. */
export function takeChanged(live: LiveMatches, kind: Kind): number[] {
  const { changed, slotOf } = sideOf(live, kind)
  const numbers = [...changed].filter((number) => slotOf.has(number))
  changed.clear()
  return numbers
}

/** How much of the state is of those who are gone or came since it was packed, from 0 to 1; above a quarter it is time to pack it anew. */
export const looseShare = ({ people, jobs }: LiveMatches): number =>
  Math.max(...[people, jobs].map(({ numbers, slotOf }) => (numbers.length === 0 ? 0 : 1 - slotOf.size / numbers.length)))

const sideOf = (live: LiveMatches, kind: Kind): AnySide => (kind === 'person' ? live.people : live.jobs)
const otherOf = (kind: Kind): Kind => (kind === 'person' ? 'job' : 'person')

const reach = (live: LiveMatches, kind: Kind, slot: number, own?: TopHeaps): Reached =>
  kind === 'person' ? reachJobs(live, slot, own) : reachPeople(live, slot, own)

function put<Where>(live: LiveMatches, kind: Kind, side: LiveSide<Where>, entry: NewEntry<Where>): void {
  const row = leave(live, kind, entry.number)
  const slot = enterSlot(side, entry, row)
  lowestMayChange(live, kind, entry.number)
  const others = sideOf(live, otherOf(kind))
  const { slots, totals } = makeAnew(live, kind, slot)
  slots.forEach((other, place) => {
    putEntry(others.lists, others.rowOf.entries[other]!, totals[place]!, entry.number)
    noteChange(others, other)
  })
}

/** Takes a number out of all lists that hold it, and gives back its own row; its slot is empty then. */
function leave(live: LiveMatches, kind: Kind, number: number): number | undefined {
  const side = sideOf(live, kind)
  const slot = side.slotOf.get(number)
  if (slot === undefined) return undefined
  const others = sideOf(live, otherOf(kind))
  for (const other of reach(live, kind, slot).slots) {
    dropEntry(others.lists, others.rowOf.entries[other]!, number)
    noteChange(others, other)
  }
  side.here.entries[slot] = 0
  side.slotOf.delete(number)
  side.short.delete(number)
  return side.rowOf.entries[slot]!
}

/** Makes the list of a slot from everything there is, and tells whose lists it belongs to. */
function makeAnew(live: LiveMatches, kind: Kind, slot: number): Reached {
  const side = sideOf(live, kind)
  const reached = reach(live, kind, slot, live.best)
  const list = listOf(live.best, 0)
  setRow(side.lists, side.rowOf.entries[slot]!, list, list.numbers.length < live.best.capacity)
  noteChange(side, slot)
  return reached
}

function noteChange(side: AnySide, slot: number): void {
  const number = side.numbers.entries[slot]!
  side.changed.add(number)
  if (isShort(side.lists, side.rowOf.entries[slot]!)) side.short.add(number)
  else side.short.delete(number)
}

/** Fills what is left of a list with numbers from the lowest on, which have nothing in common. */
function filledUp({ numbers, totals }: TopList, top: number, ascending: Uint32Array): TopList {
  const listed = new Set(numbers)
  const more = ascending.filter((number) => !listed.has(number)).subarray(0, top - numbers.length)
  return {
    numbers: Uint32Array.from([...numbers, ...more]),
    totals: Uint32Array.from([...totals, ...more.map(() => 0)]),
  }
}

/** Where one of the lowest numbers has come, gone or changed, lists that are filled up may change, or what is told beside them. */
function lowestMayChange(live: LiveMatches, kind: Kind, number: number): void {
  const side = sideOf(live, kind)
  const { lowest } = side
  if (lowest.length === mostLowest(side.lists.top) && number > lowest.at(-1)!) return
  side.lowest = lowestNumbers(side)
  const others = sideOf(live, otherOf(kind))
  for (const [other, slot] of others.slotOf) {
    if (others.lists.sizes.entries[others.rowOf.entries[slot]!]! < others.lists.top) others.changed.add(other)
  }
}
