/** New versions by naming what differs: what follows, what is refused, and what two versions differ in. */
import { describe, expect, it } from 'vitest'
import { changedVersion, leavesOf, versionDifferences } from './version-change.ts'
import { scoringVersion1 } from './version.ts'

const change = (changes: Record<string, number | number[]>) => changedVersion(scoringVersion1, '1.1', changes)

describe('a changed version', () => {
  it('takes the numbers that are named, and leaves the others and its base as they are', () => {
    const before = structuredClone(scoringVersion1)
    const version = change({ 'rules.location.onsite.full': 50, 'rules.level.above': [500] })
    expect(version.label).toBe('1.1')
    expect(versionDifferences(scoringVersion1, version)).toEqual([
      { path: 'rules.level.above', from: [550, 300], to: [500] },
      { path: 'rules.location.onsite.full', from: 30, to: 50 },
    ])
    expect(scoringVersion1).toEqual(before)
  })

  it('lets the points of a part follow its weight, unless they are named', () => {
    const { rules } = change({ 'weights.location': 750, 'weights.culture': 1750, 'rules.location.names.region': 700 })
    expect(rules.location.remote).toEqual({ remote: 750, any: 750, hybrid: 750, onsite: 675 })
    expect(rules.location.names).toEqual({ city: 750, region: 700, country: 225, elsewhere: 0 })
    expect(rules.unknown).toEqual({ years: 600, level: 400, location: 375, salary: 500, culture: 875 })
    expect(rules.location.onsite).toEqual({ full: 30, none: 150 })
  })

  it('may do without a part, and get it back only with its points named', () => {
    const without = change({ 'weights.salary': 0, 'weights.skill': 5500 })
    expect(without.rules.unknown.salary).toBe(0)
    expect(without.rules.gate).toBe(2200)
    expect(changedVersion(without, '1.2', { 'weights.salary': 1000, 'weights.skill': 4500 }).rules.unknown.salary).toBe(0)
  })

  it.each([
    [{ 'weights.wit': 1 }, 'No weight or rule is called "weights.wit"; take a name that a version shows.'],
    [{ 'weights.skill': [1] }, 'weights.skill must be one number.'],
    [{ 'rules.level.above': 1 }, 'rules.level.above must be a list of numbers.'],
    [
      { 'weights.skill': 5000 },
      'This scoring version cannot be used: the weights must add up to 10000, and they add up to 10500.',
    ],
    [
      { 'rules.gate': 9000 },
      'This scoring version cannot be used: rules.gate must not be above weights.skill, or nobody could reach 100.',
    ],
  ])('is refused in one sentence: %j', (changes, sentence) => {
    expect(() => change(changes)).toThrow(new Error(sentence))
  })

  it('differs from itself in nothing, whichever of its numbers are named', () => {
    const version = changedVersion(scoringVersion1, 'again', Object.fromEntries(leavesOf(scoringVersion1)))
    expect(versionDifferences(scoringVersion1, version)).toEqual([])
  })
})
