/** The corners of each factor that the random worlds would not single out. */
import { describe, expect, it } from 'vitest'
import type { JobFacts, PersonFacts, Place } from '../types.ts'
import { scoringVersion1 as version } from '../version.ts'
import { culturePoints, preferenceTags } from './culture.ts'
import { askedYears, levelPoints, yearsPoints } from './experience.ts'
import { jobPlace, kilometres, locate, locationPoints, personPlace } from './location.ts'
import { salaryBin, salaryPoints, wishedBins } from './salary.ts'
import { askedOnce, heldOnce, proficiencyCredit, relatedCredit, relationStrength, scaleWeights } from './skill.ts'
import { diceCredit, normaliseTitle, titleCredit, trigrams } from './titles.ts'
import { notKnown } from './unknown.ts'

const { skill: skillRules } = version.rules

describe('skill', () => {
  it('scales weights by largest remainder, ties to the lower position', () => {
    expect(scaleWeights(4500, [3, 3, 1, 1])).toEqual([1688, 1688, 562, 562])
    expect(scaleWeights(4500, [1, 3, 3])).toEqual([643, 1929, 1928])
    expect(scaleWeights(4500, [1, 1, 1, 1, 1, 1, 1])).toEqual([643, 643, 643, 643, 643, 643, 642])
    expect(scaleWeights(2, [1, 1, 1])).toEqual([1, 1, 0])
    expect(scaleWeights(4500, [])).toEqual([])
  })

  it('credits proficiencies and relations in whole 256ths', () => {
    expect([1, 2, 3, 4].map((held) => proficiencyCredit(held, 3))).toEqual([85, 170, 256, 256])
    expect(relatedCredit(170, 154)).toBe(102)
    expect([76.4 / 256, 76.5 / 256, 180 / 256, 181 / 256, 1].map((strength) => relationStrength(skillRules, strength))).toEqual([
      0, 77, 180, 180, 180,
    ])
  })

  it('keeps the stricter of a skill asked twice, at the first position, and the better of one held twice', () => {
    const asked = askedOnce(skillRules, [
      { key: 'a', name: 'A', required: false, proficiency: 3 },
      { key: 'b', name: 'B', required: true, proficiency: null },
      { key: 'a', name: 'A again', required: true, proficiency: 1 },
      { key: 'b', name: 'B again', required: false, proficiency: 2 },
    ])
    expect(asked).toEqual([
      { key: 'a', name: 'A', required: true, level: 3, stated: true },
      { key: 'b', name: 'B', required: true, level: 2, stated: true },
    ])
    const held = heldOnce(skillRules, [
      { key: 'a', name: 'A', proficiency: null },
      { key: 'a', name: 'A', proficiency: 1 },
    ])
    expect(held).toEqual([{ key: 'a', name: 'A', level: 2 }])
  })
})

describe('titles', () => {
  it('normalises and compares sets of trigrams', () => {
    expect(normaliseTitle('  Senior\tＤＡＴＡ \n Analyst ')).toBe(' senior data analyst ')
    expect(normaliseTitle(' \u00a0 ')).toBe(null)
    expect([...trigrams(' ab ')]).toEqual([' ab', 'ab '])
    expect(trigrams(' 𝒟 ').size).toBe(1)
    expect(trigrams(' aaaaaa ').size).toBe(3)
    expect(diceCredit(1, 2, 1)).toBe(170)
    expect(titleCredit(' nurse ', ' nurse ')).toBe(256)
    expect(titleCredit(' nurse ', ' welder ')).toBe(0)
  })
})

describe('experience', () => {
  it('counts missing tenths of years and never punishes more', () => {
    expect([0, 25, 49, 50, 300].map((tenths) => yearsPoints(version, tenths, 5))).toEqual([0, 600, 1176, 1200, 1200])
    expect(yearsPoints(version, 0, 15)).toBe(0)
    expect([2.9, 15.5, 40, null].map((years) => askedYears(version, years))).toEqual([2, 15, 15, notKnown])
    expect([yearsPoints(version, notKnown, 3), yearsPoints(version, 3, notKnown)]).toEqual([600, 600])
  })

  it('weighs the difference of levels by its direction', () => {
    expect([0, 1, 2, 3, 4, 5].map((asked) => levelPoints(version, 3, asked))).toEqual([200, 400, 600, 800, 550, 300])
    expect(levelPoints(version, 0, 3)).toBe(0)
    expect([levelPoints(version, notKnown, 0), levelPoints(version, 0, notKnown)]).toEqual([400, 400])
  })
})

describe('location', () => {
  const empty: Place = { city: null, region: null, country: null, latitude: null, longitude: null }
  const points = (
    person: Partial<Pick<PersonFacts, 'place' | 'remotePreference' | 'willingToMove'>>,
    job: Partial<Pick<JobFacts, 'place' | 'remote'>>,
  ): number => {
    const facts = { place: empty, remotePreference: null, willingToMove: false, ...person } as PersonFacts
    const [here, there] = [personPlace(facts), jobPlace({ place: empty, remote: null, ...job } as JobFacts)]
    return locationPoints(version, here, there, locate(version, here, there))
  }

  it('remote postings look at the preference only', () => {
    const wishes = ['remote', 'any', 'hybrid', 'onsite', null] as const
    expect(wishes.map((remotePreference) => points({ remotePreference }, { remote: 'remote' }))).toEqual([
      1500, 1500, 1500, 1350, 750,
    ])
  })

  it('distances fall off between full and none', () => {
    const at = (kilometresAway: number, remote: JobFacts['remote'], willingToMove = false): number =>
      points(
        { place: { ...empty, latitude: 0, longitude: 0 }, willingToMove },
        { place: { ...empty, latitude: kilometresAway / 111.19493, longitude: 0 }, remote },
      )
    expect([30, 31, 60, 149, 150].map((far) => at(far, 'onsite'))).toEqual([1500, 1487, 1125, 12, 0])
    expect([50, 51, 150, 249, 250].map((far) => at(far, 'hybrid'))).toEqual([1500, 1492, 750, 7, 0])
    expect([at(60, null), at(60, null, true), at(140, null, true)]).toEqual([1125, 1125, 600])
    expect(kilometres(6371, 52.52, 13.405, 48.137, 11.575)).toBe(504)
    expect(kilometres(6371, 0, 0, 0, 180)).toBe(20_015)
  })

  it('names are compared at the finest level both give, and not against the levels above', () => {
    const here = { ...empty, city: 'Springfield', region: 'Illinois', country: 'US' }
    const to = (place: Partial<Place>, willingToMove = false): number =>
      points({ place: here, willingToMove }, { place: { ...empty, ...place } })
    expect(to({ city: ' springfield ' })).toBe(1500)
    expect(to({ city: 'SPRINGFIELD', region: 'Oregon' })).toBe(0)
    expect(to({ city: 'Springfield', region: 'Oregon', country: 'us' })).toBe(450)
    expect(to({ city: 'Chicago', region: 'illinois' })).toBe(900)
    expect(to({ region: 'Illinois', country: 'FR' })).toBe(0)
    expect(to({ city: 'Chicago' })).toBe(0)
    expect(to({})).toBe(750)
    expect([to({ city: 'Chicago' }, true), to({}, true)]).toEqual([600, 750])
    expect(to({ latitude: 1 })).toBe(750)
  })
})

describe('salary', () => {
  it('puts amounts into logarithmic bins', () => {
    expect([-1, 0, 1, 15_000, 40_000, 48_000, 52_000, 70_000, 300_000, 9e9].map((yearly) => salaryBin(version, yearly))).toEqual([
      0, 0, 0, 0, 21, 24, 26, 32, 63, 63,
    ])
  })

  it('one end of a wish stands for both', () => {
    expect(wishedBins(version, { least: 40_000, hoped: null })).toEqual({ low: 21, high: 22 })
    expect(wishedBins(version, { least: null, hoped: 52_000 })).toEqual({ low: 26, high: 27 })
    expect(wishedBins(version, { least: 52_000, hoped: 40_000 })).toEqual({ low: 26, high: 27 })
    expect(wishedBins(version, { least: null, hoped: null })).toEqual({ low: notKnown, high: notKnown })
  })

  it('rises from the least to the hoped for', () => {
    expect([20, 21, 24, 26, 60, notKnown].map((pay) => salaryPoints(version, 21, 26, pay))).toEqual([0, 0, 600, 1000, 1000, 500])
    expect(salaryPoints(version, notKnown, notKnown, 5)).toBe(500)
  })
})

describe('culture', () => {
  it('compares tags whatever their spelling, each once, the first eight', () => {
    expect(preferenceTags(version, [' Flexible Hours', 'flexible-hours', 'FLEXIBLE_HOURS', ' ', 'b'])).toEqual([
      'flexible_hours',
      'b',
    ])
    expect(preferenceTags(version, [...'aabcdefghij'])).toEqual([...'abcdefgh'])
    expect([culturePoints(version, 3, 2, 1), culturePoints(version, 0, 2, 0), culturePoints(version, 2, 0, 0)]).toEqual([
      333, 500, 500,
    ])
  })
})
