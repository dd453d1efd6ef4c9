/** The measures of rankings, by hand. */
import { describe, expect, it } from 'vitest'
import { measure, measureOne } from './measures.ts'

describe('the measures of a ranking', () => {
  it('are 1 where all that is right stands before all that is wrong', () => {
    expect(measureOne([0.1, 0.9, 0.8, 0], new Set([1, 2]))).toEqual({ map: 1, mrr: 1, ndcg: 1 })
  })

  it('count right answers at the second and the fourth place', () => {
    const { map, mrr, ndcg } = measureOne([4, 3, 2, 1], new Set([1, 3]))
    expect(map).toBeCloseTo((1 / 2 + 2 / 4) / 2, 12)
    expect(mrr).toBe(1 / 2)
    expect(ndcg).toBeCloseTo((1 / Math.log2(3) + 1 / Math.log2(5)) / (1 + 1 / Math.log2(3)), 12)
  })

  it('give equal candidates in their order, and nothing for what is beyond the tenth place but to the precision', () => {
    const { map, ndcg } = measureOne(new Float64Array(12), new Set([11]))
    expect(map).toBeCloseTo(1 / 12, 12)
    expect(ndcg).toBe(0)
  })

  it('are means over the queries', () => {
    const set = { queries: ['a', 'b'], candidates: ['x', 'y'], relevant: [new Set([0]), new Set([1])] }
    expect(measure(set, () => [1, 0])).toMatchObject({ map: 0.75, mrr: 0.75 })
  })
})
