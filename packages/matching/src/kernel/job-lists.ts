/**
 * The jobs' lists while people pass by. A row has more room than its list is long: entries are put at its end, and only where it is
 * full are the best kept, so that most entries cost no more than being written down. The bound is that of the last time, a little low.
 */
import { mergeTopLists, beyondAll } from '../top.ts'
import type { TopList } from '../types.ts'
import { type Arena, int32Array, uint32Array } from './arena.ts'

/** As many entries more than a list has, at most: longer lists are gone through less often for each entry anyway. */
const mostSpare = 32

/** Rows of so much room in flat arrays, in no order within a row. */
export interface JobLists {
  /** How many entries a list keeps. */
  capacity: number
  room: number
  sizes: Uint32Array
  totals: Uint32Array
  numbers: Uint32Array
  /** A total below this one is in no list's reach; −1 while nothing is known. */
  worst: Int32Array
}

export function newJobLists(arena: Arena, jobs: number, capacity: number): JobLists {
  const room = capacity + Math.min(capacity, mostSpare)
  const lists = {
    capacity,
    room,
    sizes: uint32Array(arena, jobs),
    totals: uint32Array(arena, jobs * room),
    numbers: uint32Array(arena, jobs * room),
    worst: int32Array(arena, jobs),
  }
  emptyLists(lists)
  return lists
}

export function emptyLists({ capacity, sizes, worst }: JobLists): void {
  sizes.fill(0)
  worst.fill(capacity === 0 ? beyondAll : -1)
}

/** Writes an entry down whose total is not below the row's worst. */
export function addEntry(lists: JobLists, row: number, total: number, number: number): void {
  const { capacity, room, sizes, totals, numbers, worst } = lists
  const base = row * room
  const size = sizes[row]!
  totals[base + size] = total
  numbers[base + size] = number
  sizes[row] = size + 1
  if (size + 1 < room) return
  partition(totals, numbers, base, base + room - 1, base + capacity - 1)
  sizes[row] = capacity
  worst[row] = totals[base + capacity - 1]!
}

/** The best entries of a row, best first. */
export function jobListOf({ capacity, room, sizes, totals, numbers }: JobLists, row: number): TopList {
  const [from, to] = [row * room, row * room + sizes[row]!]
  return mergeTopLists([{ totals: totals.subarray(from, to), numbers: numbers.subarray(from, to) }], capacity)
}

/** Moves entries until what stands at `wanted` belongs there, with nothing worse before it and nothing better behind it. */
function partition(totals: Uint32Array, numbers: Uint32Array, first: number, last: number, wanted: number): void {
  let low = first
  let high = last
  while (low < high) {
    const middle = (low + high) >> 1
    const total = totals[middle]!
    const number = numbers[middle]!
    let left = low
    let right = high
    while (left <= right) {
      while (totals[left]! > total || (totals[left] === total && numbers[left]! < number)) left += 1
      while (totals[right]! < total || (totals[right] === total && numbers[right]! > number)) right -= 1
      if (left > right) break
      const [otherTotal, otherNumber] = [totals[left]!, numbers[left]!]
      totals[left] = totals[right]!
      numbers[left] = numbers[right]!
      totals[right] = otherTotal
      numbers[right] = otherNumber
      left += 1
      right -= 1
    }
    if (wanted <= right) high = right
    else if (wanted >= left) low = left
    else return
  }
}
