/** Titles and what they have in common: words, parts of words, and the occupations they may name. */
import { describe, expect, it } from 'vitest'
import { newOccupationIndex, newTitleIndex, newTitleIndexWith, titleWords } from './titles.ts'

const orderOf = (scores: Float64Array): number[] => [...scores.keys()].toSorted((a, b) => scores[b]! - scores[a]! || a - b)

describe('the words of a title', () => {
  it('are without marks, small words and the endings of number and gender', () => {
    expect(titleWords('Ingeniera de Automatización')).toEqual(titleWords('INGENIEROS automatizacion'))
    expect(titleWords('Directoras de la empresa')).toEqual(titleWords('director empresa'))
    expect(titleWords('Secretaries and Nurses')).toEqual(titleWords('secretary, nurse'))
  })

  it('keep what is a word of its own', () => {
    expect(titleWords('C++ / C# developer')).toEqual(['c++', 'c#', 'developer'])
    expect(titleWords('bus driver')).not.toEqual(titleWords('bu driver'))
    expect(titleWords(' – ')).toEqual([])
  })
})

describe('an index of titles', () => {
  const titles = ['software developer', 'registered nurse', 'nursing assistant', 'developer relations manager', '']
  const index = newTitleIndex(titles)

  it('puts the same words first, whatever their order, and parts of words before nothing', () => {
    expect(index.likeness('Developer, software')[0]).toBeCloseTo(1, 12)
    expect(orderOf(index.likeness('nurses')).slice(0, 2)).toEqual([1, 2])
    expect(index.likeness('nurse')[0]).toBe(0)
  })

  it('finds nothing alike where there is nothing', () => {
    expect([...index.likeness('')]).toEqual([0, 0, 0, 0, 0])
    expect([...newTitleIndex([]).likeness('nurse')]).toEqual([])
  })
})

describe('occupations', () => {
  const occupations = newOccupationIndex([
    { labels: ['aircraft pilot', 'aviator', 'flight captain'], groups: ['315', '31'] },
    { labels: ['veterinarian', 'animal doctor'], groups: ['225', '22'] },
    { labels: ['physician', 'medical doctor'], groups: ['221', '22'] },
  ])

  it('are found by the best of their labels', () => {
    const [first, second, ...others] = occupations.nearest('animal doctor', 5)
    expect(first).toEqual({ occupation: 1, likeness: expect.closeTo(1, 12) })
    expect(second!.occupation).toBe(2)
    expect(others.every(({ likeness }) => likeness < 0.1)).toBe(true)
    expect(occupations.nearest('animal doctor', 1)).toHaveLength(1)
  })

  it('make titles alike that have no word in common, one occupation more than one group', () => {
    const titles = ['medical doctor', 'aviator', 'veterinarian']
    expect([...newTitleIndex(titles).likeness('flight captain')]).toEqual([0, 0, 0])
    expect(orderOf(newTitleIndexWith(titles, occupations).likeness('flight captain'))[0]).toBe(1)
    expect(orderOf(newTitleIndexWith(titles, occupations).likeness('animal doctor'))).toEqual([2, 0, 1])
    expect(newTitleIndexWith(titles, newOccupationIndex([])).likeness('aviator')[1]).toBeCloseTo(1, 12)
  })
})
