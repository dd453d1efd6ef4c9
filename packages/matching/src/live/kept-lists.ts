/**
 * The list of each person (or job) as events leave it: the best so many of all, a few more than are shown, so that one that is taken
 * out does not leave a gap at once. What is not in a list is worse than its last entry, or nothing is missing in it.
 */
import { unitsPerHundredth } from '../gate.ts'
import { beyondAll } from '../top.ts'
import type { TopList } from '../types.ts'
import type { ScoringVersion } from '../version.ts'
import { append, type Growing, newGrowing } from '../world/growing.ts'

export interface KeptLists {
  /** How many entries are shown, and how many are kept at most. */
  top: number
  capacity: number
  sizes: Growing<Uint16Array>
  /** 1 where every entry there is stands in the list. */
  whole: Growing<Uint8Array>
  /** The total from which on an entry may belong to the row: −1 for a whole one, beyond all for one that was emptied. */
  worst: Growing<Int32Array>
  /** The least skill part with which that total can be had. */
  need: Growing<Int32Array>
  bound: SkillBound
  totals: Growing<Uint32Array>
  numbers: Growing<Uint32Array>
  /** Rows whose owner is gone. */
  free: number[]
}

export const newKeptLists = (top: number, capacity: number, bound: SkillBound): KeptLists => ({
  top,
  capacity,
  sizes: newGrowing(Uint16Array),
  whole: newGrowing(Uint8Array),
  worst: newGrowing(Int32Array),
  need: newGrowing(Int32Array),
  bound,
  totals: newGrowing(Uint32Array),
  numbers: newGrowing(Uint32Array),
  free: [],
})

/** An empty row for somebody new. */
export function newRow(lists: KeptLists): number {
  const freed = lists.free.pop()
  if (freed !== undefined) return freed
  const row = lists.sizes.length
  append(lists.sizes, 0)
  append(lists.whole, 0)
  append(lists.worst, beyondAll)
  append(lists.need, beyondAll)
  for (let place = 0; place < lists.capacity; place += 1) {
    append(lists.totals, 0)
    append(lists.numbers, 0)
  }
  return row
}

/** Leaves the row to whoever comes next. */
export function freeRow(lists: KeptLists, row: number): void {
  setRow(lists, row, { numbers: new Uint32Array(0), totals: new Uint32Array(0) }, false)
  lists.free.push(row)
}

/** Writes a row anew. One that is full counts as not whole: more could be missing. */
export function setRow(lists: KeptLists, row: number, { numbers, totals }: TopList, whole: boolean): void {
  const base = row * lists.capacity
  lists.numbers.entries.set(numbers, base)
  lists.totals.entries.set(totals, base)
  lists.sizes.entries[row] = numbers.length
  lists.whole.entries[row] = whole && numbers.length < lists.capacity ? 1 : 0
  setWorst(lists, row)
}

function setWorst({ sizes, whole, worst, need, totals, capacity, bound }: KeptLists, row: number): void {
  const size = sizes.entries[row]!
  const least = size === 0 ? beyondAll : totals.entries[row * capacity + size - 1]!
  worst.entries[row] = whole.entries[row] === 1 ? -1 : least
  need.entries[row] = leastSkill(bound, worst.entries[row])
}

/** What of a version says how much of the skill part a total needs. */
export interface SkillBound {
  gate: number
  /** The most that all other parts give together, in hundredths. */
  mostElse: number
  /** Pairs with less are no entries: with a gate, no skill part means a total of 0. */
  least: number
}

/** A version has been checked: no part gives more than its weight. */
export function skillBound({ weights, rules }: ScoringVersion): SkillBound {
  const mostElse = weights.years + weights.level + weights.location + weights.salary + weights.culture
  return { gate: rules.gate, mostElse, least: rules.gate > 0 ? 1 : 0 }
}

/** The least skill part that reaches a total where the other parts give all they can; never too high. */
export function leastSkill({ gate, mostElse, least }: SkillBound, total: number): number {
  const spare = mostElse * unitsPerHundredth
  if (total >= gate * unitsPerHundredth + spare) return total - spare
  return Math.max(least, Math.floor((total * gate) / (gate + mostElse)))
}

/** Whether an entry with this total and number stands in the row, or would if it were new. */
export function belongs(
  { sizes, whole, worst, numbers, capacity }: KeptLists,
  row: number,
  total: number,
  number: number,
): boolean {
  const least = worst.entries[row]!
  if (total !== least) return total > least
  return whole.entries[row] === 1 || number <= numbers.entries[row * capacity + sizes.entries[row]! - 1]!
}

/** Puts in an entry that belongs to the row; of a full row the last one gives way. */
export function putEntry(lists: KeptLists, row: number, total: number, number: number): void {
  const { capacity, sizes, whole } = lists
  const [totals, numbers] = [lists.totals.entries, lists.numbers.entries]
  const base = row * capacity
  const size = sizes.entries[row]!
  let place = base + Math.min(size, capacity - 1)
  for (; place > base; place -= 1) {
    const above = totals[place - 1]!
    if (above > total || (above === total && numbers[place - 1]! < number)) break
    totals[place] = above
    numbers[place] = numbers[place - 1]!
  }
  totals[place] = total
  numbers[place] = number
  if (size < capacity) sizes.entries[row] = size + 1
  if (sizes.entries[row] === capacity) whole.entries[row] = 0
  setWorst(lists, row)
}

/** Takes the entry of this number out of the row, where it is. */
export function dropEntry(lists: KeptLists, row: number, number: number): void {
  const base = row * lists.capacity
  const end = base + lists.sizes.entries[row]!
  const place = lists.numbers.entries.subarray(base, end).indexOf(number)
  if (place === -1) return
  lists.totals.entries.copyWithin(base + place, base + place + 1, end)
  lists.numbers.entries.copyWithin(base + place, base + place + 1, end)
  lists.sizes.entries[row]! -= 1
  setWorst(lists, row)
}

/** Whether entries that are shown are missing, so that the list has to be made anew before it is read. */
export const isShort = ({ sizes, whole, top }: KeptLists, row: number): boolean =>
  whole.entries[row] === 0 && sizes.entries[row]! < top

/** The entries of a row, in views of it. */
export function rowAt({ capacity, sizes, totals, numbers }: KeptLists, row: number): TopList {
  const [base, end] = [row * capacity, row * capacity + sizes.entries[row]!]
  return { numbers: numbers.entries.subarray(base, end), totals: totals.entries.subarray(base, end) }
}
