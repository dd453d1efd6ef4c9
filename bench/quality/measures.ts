// How good rankings are: mean average precision, the mean reciprocal rank of the first right answer, and nDCG of the first ten.
import type { RankingSet } from './data.ts'

export interface Measured {
  readonly map: number
  readonly mrr: number
  readonly ndcg: number
}

const firstPlaces = 10

/** The places of the candidates, best first; equal ones in their order. */
function ranked(scores: ArrayLike<number>): number[] {
  return Array.from(scores, (_, place) => place).toSorted((one, other) => scores[other]! - scores[one]! || one - other)
}

/** What one ranking is worth. */
export function measureOne(scores: ArrayLike<number>, relevant: ReadonlySet<number>): Measured {
  let [found, precisions, first, gain, ideal] = [0, 0, 0, 0, 0]
  for (const [place, candidate] of ranked(scores).entries()) {
    if (!relevant.has(candidate)) continue
    found += 1
    precisions += found / (place + 1)
    if (first === 0) first = place + 1
    if (place < firstPlaces) gain += 1 / Math.log2(place + 2)
  }
  for (let place = 0; place < Math.min(firstPlaces, relevant.size); place += 1) ideal += 1 / Math.log2(place + 2)
  return { map: precisions / relevant.size, mrr: first === 0 ? 0 : 1 / first, ndcg: gain / ideal }
}

/** The mean over all queries of a set; `score` gives a number for each candidate. */
export function measure(set: RankingSet, score: (query: string, place: number) => ArrayLike<number>): Measured {
  const sum = { map: 0, mrr: 0, ndcg: 0 }
  set.queries.forEach((query, place) => {
    const one = measureOne(score(query, place), set.relevant[place]!)
    sum.map += one.map
    sum.mrr += one.mrr
    sum.ndcg += one.ndcg
  })
  const count = set.queries.length
  return { map: sum.map / count, mrr: sum.mrr / count, ndcg: sum.ndcg / count }
}
