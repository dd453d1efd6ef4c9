/** Bounded top lists: the best so many of everything offered, ties to the lower number. */
import type { TopList } from './types.ts'

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
  return {
    capacity,
    sizes: new Uint32Array(rows),
    totals: new Uint32Array(rows * capacity),
    numbers: new Uint32Array(rows * capacity),
    worst: new Int32Array(rows).fill(capacity === 0 ? 2 ** 31 - 1 : -1),
  }
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
