/** One side, people or jobs, in a form that takes in who is new: each lives in a slot, and who changes moves to a new one. */
import type { JobPlace, PersonPlace } from '../factors/location.ts'
import { append, type Growing, growingFrom } from '../world/growing.ts'
import { addToClasses, type Classes, classesFrom, type GrowingClasses, numberOf, startsOf } from '../world/interning.ts'
import { listOf, newHeaps, offer } from '../top.ts'
import { isShort, type KeptLists, newKeptLists, newRow, rowAt, setRow, type SkillBound } from './kept-lists.ts'
import { addPosting, invert, type Postings } from './postings.ts'
import { addHolder, newTitleLists, type TitleLists } from './title-lists.ts'

/** A side as plain data, without what can be made from it; unknown numbers are `notKnown`. */
export interface PackedSide<Where> {
  numbers: Uint32Array
  /** A term is skill · 4 + proficiency − 1, held or asked. */
  termStarts: Uint32Array
  terms: Uint32Array
  /** What each term of a job weighs, in hundredths; empty for people. */
  weights: Uint16Array
  titleStarts: Uint32Array
  titleIndex: Uint32Array
  titles: string[]
  /** Tenths of years of people, whole years asked by jobs. */
  years: Int32Array
  level: Int8Array
  /** The bins of a wish; of a job both are that of its pay. */
  low: Int16Array
  high: Int16Array
  places: Classes<Where>
  preferences: Classes<string[]>
  lists: PackedLists
}

/** Lists one after the other. */
export interface PackedLists {
  sizes: Uint16Array
  whole: Uint8Array
  totals: Uint32Array
  numbers: Uint32Array
}

/** How many entries of a list are shown, and how many are kept. */
export interface ListLengths {
  top: number
  capacity: number
}

export interface LiveSide<Where> {
  numbers: Growing<Uint32Array>
  /** 1 in the slot that a number has now. */
  here: Growing<Uint8Array>
  slotOf: Map<number, number>
  rowOf: Growing<Uint32Array>
  termStarts: Growing<Uint32Array>
  terms: Growing<Uint32Array>
  weights: Growing<Uint16Array>
  titleStarts: Growing<Uint32Array>
  titleIndex: Growing<Uint32Array>
  titleNumbers: Map<string, number>
  titles: string[]
  years: Growing<Int32Array>
  level: Growing<Int8Array>
  low: Growing<Int16Array>
  high: Growing<Int16Array>
  places: GrowingClasses<Where>
  preferences: GrowingClasses<string[]>
  postings: Postings
  /** Titles of those without skills, and of the others. */
  bareTitles: TitleLists
  skilledTitles: TitleLists
  lists: KeptLists
  /** Numbers of those whose list has to be made anew before it is read. */
  short: Set<number>
  /** The lowest numbers there are, from the lowest on, which fill up short lists of the other side. */
  lowest: Uint32Array
  /** Numbers of those whose list has changed since it was last asked. */
  changed: Set<number>
}

export type LivePeople = LiveSide<PersonPlace>
export type LiveJobs = LiveSide<JobPlace>
/** Either of them, where places do not matter. */
export type AnySide = LiveSide<unknown>

/** What is written down about somebody, or something, that is new. */
export interface NewEntry<Where> {
  number: number
  terms: readonly number[]
  weights: readonly number[]
  titles: readonly string[]
  years: number
  level: number
  low: number
  high: number
  place: Where
  preferences: string[]
}

export function openSide<Where>(packed: PackedSide<Where>, lengths: ListLengths, bound: SkillBound): LiveSide<Where> {
  const { numbers, termStarts, terms, weights, titles } = packed
  const side: LiveSide<Where> = {
    numbers: growingFrom(numbers),
    here: growingFrom(new Uint8Array(numbers.length).fill(1)),
    slotOf: new Map(),
    rowOf: growingFrom(Uint32Array.from(numbers.keys())),
    termStarts: growingFrom(termStarts),
    terms: growingFrom(terms),
    weights: growingFrom(weights),
    titleStarts: growingFrom(packed.titleStarts),
    titleIndex: growingFrom(packed.titleIndex),
    titleNumbers: new Map(titles.map((title, number) => [title, number])),
    titles: [...titles],
    years: growingFrom(packed.years),
    level: growingFrom(packed.level),
    low: growingFrom(packed.low),
    high: growingFrom(packed.high),
    places: classesFrom(packed.places),
    preferences: classesFrom(packed.preferences),
    postings: invert({ starts: termStarts, terms, weights }),
    bareTitles: newTitleLists(),
    skilledTitles: newTitleLists(),
    lists: openLists(packed.lists, lengths, bound),
    short: new Set(),
    lowest: new Uint32Array(0),
    changed: new Set(),
  }
  numbers.forEach((number, slot) => {
    side.slotOf.set(number, slot)
    holdTitles(side, slot)
    if (isShort(side.lists, slot)) side.short.add(number)
  })
  side.lowest = lowestNumbers(side)
  return side
}

/** As many as a list can need beside those it has. */
export const mostLowest = (top: number): number => 2 * top

export function lowestNumbers({ lists, slotOf }: AnySide): Uint32Array {
  const heap = newHeaps(1, mostLowest(lists.top))
  for (const number of slotOf.keys()) offer(heap, 0, 0, number)
  return listOf(heap, 0).numbers
}

function openLists({ sizes, whole, totals, numbers }: PackedLists, { top, capacity }: ListLengths, bound: SkillBound): KeptLists {
  const rows = sizes.length
  const lists: KeptLists = {
    ...newKeptLists(top, capacity, bound),
    sizes: growingFrom(new Uint16Array(rows)),
    whole: growingFrom(new Uint8Array(rows)),
    worst: growingFrom(new Int32Array(rows)),
    need: growingFrom(new Int32Array(rows)),
    totals: growingFrom(new Uint32Array(rows * capacity)),
    numbers: growingFrom(new Uint32Array(rows * capacity)),
  }
  let from = 0
  for (let row = 0; row < rows; row += 1) {
    const end = from + sizes[row]!
    setRow(lists, row, { numbers: numbers.subarray(from, end), totals: totals.subarray(from, end) }, whole[row] === 1)
    from = end
  }
  return lists
}

export const hasSkills = ({ termStarts }: AnySide, slot: number): boolean =>
  termStarts.entries[slot + 1]! > termStarts.entries[slot]!

/** The normalised titles of a slot. */
export function titlesOf({ titleStarts, titleIndex, titles }: AnySide, slot: number): string[] {
  const own = titleIndex.entries.subarray(titleStarts.entries[slot], titleStarts.entries[slot + 1])
  return Array.from(own, (title) => titles[title]!)
}

function holdTitles<Where>(side: LiveSide<Where>, slot: number): void {
  const { titleStarts, titleIndex, termStarts, titles } = side
  const lists = termStarts.entries[slot + 1]! > termStarts.entries[slot]! ? side.skilledTitles : side.bareTitles
  for (let place = titleStarts.entries[slot]!; place < titleStarts.entries[slot + 1]!; place += 1) {
    const title = titleIndex.entries[place]!
    addHolder(lists, title, titles[title]!, slot)
  }
}

/** Gives the number a new slot; who had it before must have left. The row is kept for them, or new. */
export function enterSlot<Where>(side: LiveSide<Where>, entry: NewEntry<Where>, row = newRow(side.lists)): number {
  const slot = side.numbers.length
  append(side.numbers, entry.number)
  append(side.here, 1)
  append(side.rowOf, row)
  side.slotOf.set(entry.number, slot)
  entry.terms.forEach((term, place) => {
    append(side.terms, term)
    const weight = entry.weights[place]
    if (weight !== undefined) append(side.weights, weight)
    addPosting(side.postings, term, slot, weight ?? 0)
  })
  append(side.termStarts, side.terms.length)
  for (const title of entry.titles) {
    const number = numberOf(side.titleNumbers, title)
    if (number === side.titles.length) side.titles.push(title)
    append(side.titleIndex, number)
  }
  append(side.titleStarts, side.titleIndex.length)
  append(side.years, entry.years)
  append(side.level, entry.level)
  append(side.low, entry.low)
  append(side.high, entry.high)
  addToClasses(side.places, entry.place)
  addToClasses(side.preferences, entry.preferences)
  holdTitles(side, slot)
  return slot
}

/** Only those who are here, and nothing that can be made from the rest. */
export function packSide<Where>(side: LiveSide<Where>): PackedSide<Where> {
  const slots = Uint32Array.from(side.numbers.entries.keys())
    .subarray(0, side.numbers.length)
    .filter((slot) => side.here.entries[slot] === 1)
  const pick = <Entries extends Uint32Array | Int32Array | Int16Array | Int8Array>({ entries }: Growing<Entries>): Entries => {
    const picked = new (entries.constructor as new (length: number) => Entries)(slots.length)
    slots.forEach((slot, place) => {
      picked[place] = entries[slot]!
    })
    return picked
  }
  const weighed = side.weights.length > 0
  return {
    numbers: pick(side.numbers),
    termStarts: lengthsToStarts(slots, side.termStarts),
    terms: stretches(slots, side.termStarts, side.terms),
    weights: weighed ? stretches(slots, side.termStarts, side.weights) : new Uint16Array(0),
    titleStarts: lengthsToStarts(slots, side.titleStarts),
    titleIndex: stretches(slots, side.titleStarts, side.titleIndex),
    titles: [...side.titles],
    years: pick(side.years),
    level: pick(side.level),
    low: pick(side.low),
    high: pick(side.high),
    places: { things: [...side.places.things], index: pick(side.places.index) },
    preferences: { things: [...side.preferences.things], index: pick(side.preferences.index) },
    lists: packLists(side.lists, pick(side.rowOf)),
  }
}

function packLists(lists: KeptLists, rows: Uint32Array): PackedLists {
  const sizes = Uint16Array.from(rows, (row) => lists.sizes.entries[row]!)
  const count = sizes.reduce((sum, size) => sum + size, 0)
  const [totals, numbers] = [new Uint32Array(count), new Uint32Array(count)]
  let at = 0
  for (const row of rows) {
    const list = rowAt(lists, row)
    totals.set(list.totals, at)
    numbers.set(list.numbers, at)
    at += list.totals.length
  }
  const whole = Uint8Array.from(rows, (row) => lists.whole.entries[row]!)
  return { sizes, whole, totals, numbers }
}

const lengthsToStarts = (slots: Uint32Array, { entries }: Growing<Uint32Array>): Uint32Array =>
  startsOf(Array.from(slots, (slot) => entries[slot + 1]! - entries[slot]!))

function stretches<Entries extends Uint32Array | Uint16Array>(
  slots: Uint32Array,
  { entries: starts }: Growing<Uint32Array>,
  list: Growing<Entries>,
): Entries {
  let length = 0
  for (const slot of slots) length += starts[slot + 1]! - starts[slot]!
  const all = new (list.entries.constructor as new (length: number) => Entries)(length)
  let at = 0
  for (const slot of slots) {
    all.set(list.entries.subarray(starts[slot], starts[slot + 1]), at)
    at += starts[slot + 1]! - starts[slot]!
  }
  return all
}
