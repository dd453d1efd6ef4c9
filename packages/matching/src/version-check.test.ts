import { describe, expect, it } from 'vitest'
import { scoringVersion1 } from './version.ts'
import { validateScoringVersion } from './version-check.ts'

/** Version 1.0 as it comes out of a database column, with one entry changed by its path. */
const changed = (path: string, value: unknown): unknown => {
  const copy = JSON.parse(JSON.stringify(scoringVersion1)) as Record<string, unknown>
  const keys = path.split('.')
  const last = keys.pop()!
  let inner = copy
  for (const key of keys) inner = inner[key] as Record<string, unknown>
  if (value === undefined) delete inner[last]
  else inner[last] = value
  return copy
}

describe('validateScoringVersion', () => {
  it('accepts version 1.0, also after JSON', () => {
    expect(validateScoringVersion(JSON.parse(JSON.stringify(scoringVersion1)))).toEqual(scoringVersion1)
  })

  it.each<[string, unknown, string]>([
    ['weights.skill', 4501, 'the weights must add up to 10000, and they add up to 10001'],
    ['weights.skill', -4500, 'weights.skill must be a number from 0 to 1000000'],
    ['weights.skill', 4500.5, 'weights.skill must be a whole number'],
    ['weights.skill', '4500', 'weights.skill must be a number from 0 to 1000000'],
    ['weights.luck', 0, 'weights has an entry nobody knows, "luck"'],
    ['rules.gate', undefined, 'rules has no "gate"'],
    ['rules.gate', 4501, 'rules.gate must not be above weights.skill, or nobody could reach 100'],
    ['rules.level.above', 550, 'rules.level.above must be a list of numbers'],
    ['rules.level.above', [550, '300'], 'rules.level.above[1] must be a number from 0 to 1000000'],
    ['rules.level.below', [900], 'rules.level.below must not go above weights.level'],
    ['rules.level.furtherBelow', 801, 'rules.level.furtherAbove and furtherBelow must not be above weights.level'],
    ['rules.location', null, 'rules.location must be an object'],
    ['rules.location.remote.any', 1501, 'rules.location.remote must not go above weights.location'],
    ['rules.location.willingToMove', 1501, 'rules.location.willingToMove must not be above weights.location'],
    ['rules.location.hybrid', { full: 50, none: 50 }, 'rules.location.hybrid.full must be below its none'],
    ['rules.unknown.salary', 1001, 'rules.unknown.salary must not be above weights.salary'],
    ['rules.skill.titleWeight', 4501, 'rules.skill.titleWeight must not be above weights.skill'],
    ['rules.skill.optional', 0, 'rules.skill.optional must be at least 1, and required at least as much'],
    ['rules.skill.askedProficiency', 5, 'rules.skill.askedProficiency must be from 1 to 4'],
    ['rules.skill.relatedMost', 257, 'at most relatedMost, which must be at most 256'],
    ['rules.years.mostAsked', 101, 'rules.years.mostAsked must be at most 100'],
    ['rules.salary.bins', 1, 'rules.salary.bins must be from 2 to 1024'],
    ['rules.salary.lowest', 300, 'rules.salary.lowest must be above 0 and below highest'],
    ['rules.salary.scale', 0, 'rules.salary.scale must be above 0'],
    ['rules.culture.tags', 0, 'rules.culture.tags must be at least 1'],
    ['label', ' ', 'label must have 1 to 20 characters'],
    ['label', 1, 'label must be text'],
  ])('refuses %s = %j', (path, value, sentence) => {
    expect(() => validateScoringVersion(changed(path, value))).toThrow(sentence)
    expect(() => validateScoringVersion(changed(path, value))).toThrow(/^This scoring version cannot be used: .+\.$/u)
  })

  it.each([null, undefined, 'x', [], 3])('refuses %j altogether', (data) => {
    expect(() => validateScoringVersion(data)).toThrow('it must be an object')
  })

  it('accepts a salary scale that is not whole', () => {
    expect(validateScoringVersion(changed('rules.salary.scale', 0.5)).rules.salary.scale).toBe(0.5)
  })
})
