/** Bounded top lists: the best so many of everything offered, ties to the lower number. */
import { type Arena, int32Array, separateArena, uint32Array } from './kernel/arena.ts'
import type { TopList } from './types.ts'

/** The worst total of rows without room for any entry; far above every total, and small enough to be added to one. */
export const beyondAll = 2 ** 30

/** One heap per row, the worst entry at its root, all in three flat arrays. */
export interface TopHeaps {
  capacity: number
  sizes: Uint32Array
  totals: Uint32Array
  numbers: Uint32Array
  /** The worst total of a full row, −1 while it has room: an offer below it can be skipped without a call. */
  worst: Int32Array
}

/** Heaps for so many rows of so many entries. */
export function newHeaps(rows: number, capacity: number): TopHeaps {
  return newHeapsIn(separateArena, rows, capacity)
}

/** The same in this arena. */
export function newHeapsIn(arena: Arena, rows: number, capacity: number): TopHeaps {
  return {
    capacity,
    sizes: uint32Array(arena, rows),
    totals: uint32Array(arena, rows * capacity),
    numbers: uint32Array(arena, rows * capacity),
    worst: int32Array(arena, rows).fill(capacity === 0 ? beyondAll : -1),
  }
}

/** Empties a row, to be filled anew. */
export function emptyRow({ capacity, sizes, worst }: TopHeaps, row: number): void {
  sizes[row] = 0
  if (capacity > 0) worst[row] = -1
}

/** Takes the entry into the row if it belongs to its best. */
export function offer(heaps: TopHeaps, row: number, total: number, number: number): void {
  const { capacity, sizes, totals, numbers } = heaps
  const base = row * capacity
  const size = sizes[row]!
  if (size < capacity) {
    sizes[row] = size + 1
    rise(heaps, base, size, total, number)
    if (size + 1 === capacity) heaps.worst[row] = totals[base]!
    return
  }
  if (capacity === 0) return
  const worst = totals[base]!
  if (total < worst || (total === worst && number > numbers[base]!)) return
  sink(heaps, base, total, number)
  heaps.worst[row] = totals[base]!
}

/** Puts an entry at the end of a row that has room and moves it up past better ones. */
function rise({ totals, numbers }: TopHeaps, base: number, end: number, total: number, number: number): void {
  let place = end
  while (place > 0) {
    const parent = (place - 1) >> 1
    const above = totals[base + parent]!
    if (above < total || (above === total && numbers[base + parent]! > number)) break
    totals[base + place] = above
    numbers[base + place] = numbers[base + parent]!
    place = parent
  }
  totals[base + place] = total
  numbers[base + place] = number
}

/** Replaces the root of a full row and moves the entry down past worse ones. */
function sink({ capacity, totals, numbers }: TopHeaps, base: number, total: number, number: number): void {
  let place = 0
  for (;;) {
    let child = 2 * place + 1
    if (child >= capacity) break
    const right = child + 1
    if (right < capacity) {
      const [one, other] = [totals[base + child]!, totals[base + right]!]
      if (other < one || (other === one && numbers[base + right]! > numbers[base + child]!)) child = right
    }
    const below = totals[base + child]!
    if (below > total || (below === total && numbers[base + child]! < number)) break
    totals[base + place] = below
    numbers[base + place] = numbers[base + child]!
    place = child
  }
  totals[base + place] = total
  numbers[base + place] = number
}

/** The entries of a row, best first. */
export function listOf({ capacity, sizes, totals, numbers }: TopHeaps, row: number): TopList {
  const base = row * capacity
  return sorted(totals.subarray(base, base + sizes[row]!), numbers.subarray(base, base + sizes[row]!))
}

/** Lists of one length at most, packed: the entries of row r stand from r · length on, best first. */
export interface TopTable {
  length: number
  sizes: Uint32Array
  numbers: Uint32Array
  totals: Uint32Array
}

export function newTable(rows: number, length: number): TopTable {
  return {
    length,
    sizes: new Uint32Array(rows),
    numbers: new Uint32Array(rows * length),
    totals: new Uint32Array(rows * length),
  }
}

/**
 * Writes a list into a row, and fills what is left of it with entries of total 0 as the order of lists wants it.
 * @param ascending the numbers that may fill up, from the lowest on; none of them where the list has every entry already.
 */
export function putList(table: TopTable, row: number, list: TopList, ascending: Uint32Array): void {
  const base = row * table.length
  table.numbers.set(list.numbers, base)
  table.totals.set(list.totals, base)
  let size = list.numbers.length
  const listed = new Set(size < table.length ? list.numbers : [])
  for (let place = 0; size < table.length && place < ascending.length; place += 1) {
    if (listed.has(ascending[place]!)) continue
    table.numbers[base + size] = ascending[place]!
    size += 1
  }
  table.sizes[row] = size
}

/** A row as a list of its own. */
export function listAt({ length, sizes, numbers, totals }: TopTable, row: number): TopList {
  const [base, end] = [row * length, row * length + sizes[row]!]
  return { numbers: numbers.slice(base, end), totals: totals.slice(base, end) }
}

/** One list of the best of several, as after a run in which each worker saw a share of the people. */
export function mergeTopLists(lists: readonly TopList[], top: number): TopList {
  const totals = lists.flatMap((list) => [...list.totals])
  const numbers = lists.flatMap((list) => [...list.numbers])
  const all = sorted(totals, numbers)
  return { numbers: all.numbers.slice(0, top), totals: all.totals.slice(0, top) }
}

function sorted(totals: ArrayLike<number>, numbers: ArrayLike<number>): TopList {
  const order = Array.from(totals, (_, place) => place)
  order.sort((a, b) => totals[b]! - totals[a]! || numbers[a]! - numbers[b]!)
  return {
    numbers: Uint32Array.from(order, (place) => numbers[place]!),
    totals: Uint32Array.from(order, (place) => totals[place]!),
  }
}
