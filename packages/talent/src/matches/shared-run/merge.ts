// The lists of jobs over all shares, put together as if one had seen everybody.
import { mergeTopLists, type TopList } from '@moirai/matching'
import { thresholdOf } from '../lists.ts'
import type { LinedList } from '../lined.ts'
import { joinedLine } from '../requirements.ts'
import type { JobLists, Rows } from './pieces.ts'

/** Lists one after the other, as they are written down. */
export function rowsOf(lists: readonly TopList[]): Rows {
  const starts = new Uint32Array(lists.length + 1)
  lists.forEach(({ numbers }, row) => (starts[row + 1] = starts[row]! + numbers.length))
  const [numbers, totals] = [new Uint32Array(starts.at(-1)!), new Uint32Array(starts.at(-1)!)]
  lists.forEach((list, row) => {
    numbers.set(list.numbers, starts[row])
    totals.set(list.totals, starts[row])
  })
  return { starts, numbers, totals }
}

function rowAt({ starts, numbers, totals }: Rows, row: number): TopList {
  const [from, to] = [starts[row]!, starts[row + 1]!]
  return { numbers: numbers.subarray(from, to), totals: totals.subarray(from, to) }
}

/** @param shares The same jobs over each share of the people. */
export function mergedJobLists(shares: readonly JobLists[], top: number): LinedList[] {
  const rowsAbove = shares.map(({ aboveJobs }) => new Map(Array.from(aboveJobs, (place, row) => [place, row])))
  const jobs = shares[0]!.plain.starts.length - 1
  return Array.from({ length: jobs }, (_, place) => {
    const plains = shares.map(({ plain }) => rowAt(plain, place))
    const plain = mergeTopLists(plains, top)
    const missing = new Set<number>()
    // Where nobody of the best of a share misses anything, they are its best above the line.
    const aboves = shares.map(({ above }, share) => {
      const row = rowsAbove[share]!.get(place)
      if (row === undefined) return plains[share]!
      const list = rowAt(above, row)
      const meets = new Set(list.numbers)
      for (const number of plains[share]!.numbers) if (!meets.has(number)) missing.add(number)
      return list
    })
    const misses = (number: number): boolean => missing.has(number)
    if (!plain.numbers.some(misses)) return { list: plain, threshold: thresholdOf(plain, top) }
    return { list: joinedLine(plain, mergeTopLists(aboves, top), misses), threshold: 0 }
  })
}
