// The figures of an audit: rates, their intervals, and how each group fares beside the best one.
import type { FairnessGroup, FairnessRate } from '@moirai/contract/fairness'

/** One person considered once: for one posting, or on the whole. */
export interface Considered {
  person: string
  /** One value for each column. */
  group: readonly string[]
  selected: boolean
  /** Null where there is none. */
  score: number | null
}

interface Counts {
  group: readonly string[]
  people: Set<string>
  of: number
  selected: number
  scored: number
  above: number
}

/** Of the normal distribution, for 95 %. */
const z = 1.96

/** A group of less than this share of everybody is not what others are compared with, as the Uniform Guidelines have it. */
const smallestShare = 0.02

export interface Figures {
  groups: FairnessGroup[]
  suppressed: number
  median: number | null
}

/**
 * Groups in the order of their size. Those of fewer than `least` people are left out, of the comparison too; nothing told counts them,
 * so that nothing can be worked out by subtraction.
 */
export function figuresOf(considered: readonly Considered[], least: number): Figures {
  const median = medianOf(considered.flatMap(({ score }) => (score === null ? [] : [score])))
  const all = countsOf(considered, median)
  const shown = all.filter(({ people }) => people.size >= least)
  const everybody = shown.reduce((sum, { people }) => sum + people.size, 0)
  const isSmall = ({ people }: Counts): boolean => people.size < everybody * smallestShare
  const compared = shown.filter((group) => !isSmall(group))
  const bestSelected = bestOf(compared, ({ selected, of }) => [selected, of])
  const bestScored = bestOf(compared, ({ above, scored }) => [above, scored])
  const groups = shown.map(
    (group): FairnessGroup => ({
      group: [...group.group],
      people: group.people.size,
      smallShare: isSmall(group),
      selection: rateOf([group.selected, group.of], bestSelected),
      scoring: group.scored === 0 ? null : rateOf([group.above, group.scored], bestScored),
    }),
  )
  return { groups, suppressed: all.length - shown.length, median }
}

function countsOf(considered: readonly Considered[], median: number | null): Counts[] {
  const groups = new Map<string, Counts>()
  for (const { person, group, selected, score } of considered) {
    const key = JSON.stringify(group)
    const counts = groups.get(key) ?? { group, people: new Set<string>(), of: 0, selected: 0, scored: 0, above: 0 }
    groups.set(key, counts)
    counts.people.add(person)
    counts.of += 1
    counts.selected += Number(selected)
    counts.scored += Number(score !== null)
    counts.above += Number(score !== null && median !== null && score > median)
  }
  return [...groups.values()].toSorted((a, b) => b.people.size - a.people.size || (a.group.join() < b.group.join() ? -1 : 1))
}

/** The middle one, or the mean of the two in the middle. */
export function medianOf(scores: readonly number[]): number | null {
  if (scores.length === 0) return null
  const sorted = scores.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

type Share = readonly [count: number, of: number]

function bestOf(groups: readonly Counts[], shareOf: (counts: Counts) => Share): Share | undefined {
  return groups
    .map(shareOf)
    .filter(([, of]) => of > 0)
    .toSorted(([a, ofA], [b, ofB]) => b * ofA - a * ofB)[0]
}

/** @param best The share of the group that fares best. */
export function rateOf([count, of]: Share, best: Share | undefined): FairnessRate {
  const comparable = best !== undefined && best[0] > 0
  return {
    of,
    count,
    rate: of === 0 ? 0 : count / of,
    interval: wilson(count, of),
    impactRatio: comparable ? (count * best[1]) / (of * best[0]) : null,
    impactInterval: comparable && (count !== best[0] || of !== best[1]) ? katz([count, of], best) : null,
    // In whole numbers: 48 of 100 beside 60 of 100 is four fifths, and not below.
    belowFourFifths: comparable && 5 * count * best[1] < 4 * best[0] * of,
  }
}

/** E. B. Wilson, Journal of the American Statistical Association 22 (1927), without continuity correction. */
export function wilson(count: number, of: number): { low: number; high: number } {
  if (of === 0) return { low: 0, high: 1 }
  const share = count / of
  const square = z ** 2 / of
  const middle = (share + square / 2) / (1 + square)
  const half = (z * Math.sqrt((share * (1 - share)) / of + square / (4 * of))) / (1 + square)
  // At the ends exactly, whatever the rounding.
  return { low: count === 0 ? 0 : middle - half, high: count === of ? 1 : middle + half }
}

/** Of a ratio of two shares, by its logarithm: D. Katz and others, Biometrics 34 (1978). Null where a count is 0. */
export function katz([count, of]: Share, [best, ofBest]: Share): { low: number; high: number } | null {
  if (count === 0 || best === 0) return null
  const ratio = (count * ofBest) / (of * best)
  const spread = z * Math.sqrt(1 / count - 1 / of + 1 / best - 1 / ofBest)
  return { low: ratio * Math.exp(-spread), high: ratio * Math.exp(spread) }
}
