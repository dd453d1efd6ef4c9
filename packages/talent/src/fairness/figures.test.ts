import { describe, expect, it } from 'vitest'
import { figuresOf, katz, medianOf, rateOf, wilson, type Considered } from './figures.ts'

/** So many people of a group, of whom the first ones are chosen. */
const members = (
  group: string,
  of: number,
  selected: number,
  scoreOf: (index: number) => number | null = () => null,
): Considered[] =>
  Array.from({ length: of }, (_, index) => ({
    person: `${group} ${index}`,
    group: [group],
    selected: index < selected,
    score: scoreOf(index),
  }))

describe('the four-fifths rule', () => {
  // Questions and Answers to Clarify and Provide a Common Interpretation of the Uniform Guidelines on Employee Selection Procedures,
  // 44 FR 11996 (2 March 1979), question 11: hiring rates of 60 % for whites, 45 % for American Indians, 48 % for Hispanics and
  // 51 % for Blacks give impact ratios of 75 %, 80 % and 85 %; adverse impact is indicated for American Indians only.
  it('says what the published worked example says', () => {
    const { groups } = figuresOf(
      [
        ...members('White', 100, 60),
        ...members('American Indian', 100, 45),
        ...members('Hispanic', 100, 48),
        ...members('Black', 100, 51),
      ],
      10,
    )
    expect(
      groups.map(({ group, selection }) => [group[0], selection.rate, selection.impactRatio, selection.belowFourFifths]),
    ).toEqual([
      ['American Indian', 0.45, 0.75, true],
      ['Black', 0.51, 0.85, false],
      ['Hispanic', 0.48, 0.8, false],
      ['White', 0.6, 1, false],
    ])
  })

  it('is exact at four fifths, whatever the sizes of the groups', () => {
    expect(rateOf([12, 45], [1, 3])).toMatchObject({ belowFourFifths: false })
    expect(rateOf([11, 45], [1, 3])).toMatchObject({ belowFourFifths: true })
    expect(rateOf([0, 10], undefined)).toMatchObject({ impactRatio: null, belowFourFifths: false })
    expect(rateOf([0, 10], [0, 20])).toMatchObject({ impactRatio: null, impactInterval: null, belowFourFifths: false })
  })
})

describe('intervals', () => {
  it('agree with a calculation by hand', () => {
    // 45 of 100, z = 1.96: middle (0.45 + 3.8416/200) / 1.038416 = 0.451850, half 1.96 · √(0.002475 + 3.8416/40000) / 1.038416 = 0.095707.
    const { low, high } = wilson(45, 100)
    expect([low, high].map((share) => share.toFixed(4))).toEqual(['0.3561', '0.5476'])
    // 45 of 100 beside 60 of 100: 0.75 · e^(±1.96 · √(1/45 − 1/100 + 1/60 − 1/100)) = 0.75 · e^(±0.269377).
    const ratio = katz([45, 100], [60, 100])!
    expect([ratio.low, ratio.high].map((share) => share.toFixed(4))).toEqual(['0.5729', '0.9819'])
  })

  it('stay within what can be', () => {
    expect(wilson(0, 20)).toMatchObject({ low: 0 })
    expect(wilson(20, 20)).toMatchObject({ high: 1 })
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 })
    expect(katz([0, 20], [10, 20])).toBeNull()
  })
})

describe('the scoring rate', () => {
  it('counts who is above the median of everybody, the middle one or the mean of two', () => {
    expect([medianOf([3, 1, 2]), medianOf([4, 1, 3, 2]), medianOf([])]).toEqual([2, 2.5, null])
    // A: 1, 2, …, 12; B: 7, 8, …, 16. Of the 22 the 11th is 9 and the 12th 9 (1–6, 7,7, 8,8, 9,9, …): the median is 9.
    const { groups, median } = figuresOf(
      [...members('A', 12, 0, (index) => index + 1), ...members('B', 10, 0, (index) => index + 7)],
      5,
    )
    expect(median).toBe(9)
    expect(groups.map(({ group, scoring }) => [group[0], scoring!.count, scoring!.of])).toEqual([
      ['A', 3, 12],
      ['B', 7, 10],
    ])
    expect(groups[0]!.scoring!.impactRatio).toBeCloseTo(3 / 12 / (7 / 10), 12)
  })
})

describe('small groups', () => {
  it('are not shown, not counted and not compared with', () => {
    const { groups, suppressed } = figuresOf([...members('A', 40, 10), ...members('B', 30, 6), ...members('C', 9, 9)], 10)
    expect(groups.map(({ group }) => group[0])).toEqual(['A', 'B'])
    expect(suppressed).toBe(1)
    // 6/30 beside 10/40, not beside the 9/9 nobody is told of.
    expect(groups[1]!.selection.impactRatio).toBeCloseTo(0.8, 12)
    expect(groups[1]!.selection.belowFourFifths).toBe(false)
  })

  it('of less than 2 % are told, but others are not compared with them', () => {
    const { groups } = figuresOf([...members('A', 900, 90), ...members('B', 10, 10)], 10)
    expect(groups.map(({ smallShare, selection }) => [smallShare, selection.belowFourFifths])).toEqual([
      [false, false],
      [true, false],
    ])
  })

  it('are counted by people: somebody considered for ten jobs is one', () => {
    const often = Array.from({ length: 30 }, (_, index) => ({
      person: `p${index % 3}`,
      group: ['often'],
      selected: true,
      score: null,
    }))
    expect(figuresOf([...often, ...members('A', 20, 5)], 10)).toMatchObject({ suppressed: 1, groups: [{ people: 20 }] })
  })
})
