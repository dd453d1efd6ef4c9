/** The three worked examples of the definition of the score, digit by digit. */
import { describe, expect, it } from 'vitest'
import { buildWorld, explain, matchAll, scoringVersion1, shown, total } from './matching.ts'
import type { JobFacts, PersonFacts, Place, SkillAsked } from './types.ts'

const nowhere: Place = { city: null, region: null, country: null, latitude: null, longitude: null }
const home: Place = { ...nowhere, latitude: 50, longitude: 8 }

/** A degree of latitude is 111.19 km on the sphere of the definition. */
const northOfHome = (kilometres: number): Place => ({ ...home, latitude: 50 + kilometres / 111.1949 })

const person: PersonFacts = {
  number: 1,
  skills: [
    { key: 'sql', name: 'SQL', proficiency: 3 },
    { key: 'python', name: 'Python', proficiency: 4 },
    { key: 'javascript', name: 'JavaScript', proficiency: 3 },
  ],
  titles: ['Data Analyst'],
  yearsTenths: 30,
  level: 1,
  place: home,
  remotePreference: 'onsite',
  willingToMove: false,
  salary: { least: 40_000, hoped: 52_000 },
  preferences: ['mentoring', 'flexible_hours', 'international'],
}

const asks = (name: string, proficiency: SkillAsked['proficiency'], required: boolean): SkillAsked => ({
  key: name.toLowerCase(),
  name,
  proficiency,
  required,
})

const postingA: JobFacts = {
  number: 1,
  title: 'Junior Data Analyst',
  skills: [asks('SQL', 3, true), asks('Python', 2, true), asks('Statistics', 2, false), asks('TypeScript', 2, false)],
  minYears: 2,
  level: 1,
  place: northOfHome(60),
  remote: 'onsite',
  salary: { lower: null, upper: 48_000 },
  preferences: ['mentoring', 'public_sector'],
}

const postingB: JobFacts = {
  number: 2,
  title: 'Senior Web Developer',
  skills: [asks('TypeScript', 3, true), asks('React', 3, true), asks('CSS', 2, false)],
  minYears: 5,
  level: 3,
  place: northOfHome(20),
  remote: 'onsite',
  salary: { lower: null, upper: 70_000 },
  preferences: [],
}

const postingC: JobFacts = {
  number: 3,
  title: 'Welder',
  skills: [asks('Welding', 2, true)],
  minYears: null,
  level: null,
  place: home,
  remote: null,
  salary: { lower: null, upper: null },
  preferences: ['mentoring'],
}

const world = buildWorld({
  version: scoringVersion1,
  relations: [{ from: 'javascript', to: 'typescript', strength: 154 / 256 }],
  people: [person],
  jobs: [postingA, postingB, postingC],
})

describe('worked examples', () => {
  it('A: nearly everything fits', () => {
    const told = explain(world, 0, 0)
    expect(told.facts.skills.map(({ weight }) => weight)).toEqual([1688, 1688, 562, 562])
    expect(told.facts.skills.map(({ credit }) => credit)).toEqual([256, 256, 0, 154])
    expect(told.facts.skills[3]?.via).toEqual({ key: 'javascript', name: 'JavaScript', strength: 154 })
    expect([told.facts.years.points, told.facts.level.points]).toEqual([1200, 800])
    expect(told.facts.place).toMatchObject({ kind: 'distance', kilometres: 60, points: 1125 })
    expect(told.facts.salary.points).toBe(600)
    expect(told.facts.culture).toMatchObject({ points: 333, shared: ['mentoring'] })
    expect(told.total).toBe(950_804 + 256 * (1200 + 800 + 1125 + 600 + 333))
    expect(told.score).toBe(7772)
    expect(told.parts).toEqual({ skill: 3714, experience: 2000, location: 1125, salary: 600, culture: 333 })
    expect(told.confidence).toBe(10_000)
    expect(told.range).toEqual({ low: 7772, high: 7772 })
    expect(told.unknown).toEqual([])
  })

  it('A: gaps and reasons', () => {
    const told = explain(world, 0, 0)
    expect(told.gaps).toEqual([
      { key: 'statistics', name: 'Statistics', gain: 562, required: false },
      { key: 'typescript', name: 'TypeScript', gain: 224, required: false },
    ])
    expect(told.reasons).toEqual([
      'Has 2 of 2 must-haves: SQL, Python.',
      'TypeScript counts 60 % through JavaScript.',
      'Missing: Statistics.',
      'Strongest part: experience, 20 of 20 points.',
      '3 years of experience, 2 asked.',
      'The level fits: junior.',
      '60 km away, on site.',
      'Pays up to 48,000 a year, within the wish of 40,000 to 52,000.',
      'Meets 1 of 3 preferences: mentoring.',
    ])
  })

  it('B: few skills carry the rest only in part', () => {
    const told = explain(world, 0, 1)
    expect(told.facts.skills.map(({ weight }) => weight)).toEqual([1929, 1928, 643])
    expect(told.facts.skills.map(({ credit }) => credit)).toEqual([154, 0, 0])
    expect([told.facts.years.points, told.facts.level.points]).toEqual([720, 300])
    expect(told.facts.place).toMatchObject({ kilometres: 20, points: 1500 })
    expect([told.facts.salary.points, told.facts.culture.points]).toEqual([1000, 500])
    expect(told.total).toBe(297_066 + Math.floor((256 * 4020 * 297_066) / 460_800))
    expect(told.score).toBe(3752)
    expect(told.parts).toEqual({ skill: 1160, experience: 658, location: 967, salary: 645, culture: 322 })
    expect(told.confidence).toBe(9000)
    // 297,066 + 256 · 3520 · 297,066 / 460,800 and the same with 4520.
    expect(told.range).toEqual({ low: 3430, high: 4074 })
    expect(told.unknown).toEqual(['culture'])
    expect(told.reasons).toContain('Has 0 of 2 must-haves.')
    expect(told.reasons).toContain('Not known: preferences; half of its points are counted.')
  })

  it('C: without a skill nothing else counts', () => {
    const told = explain(world, 0, 2)
    expect(told.facts.skills.map(({ weight, credit }) => [weight, credit])).toEqual([[4500, 0]])
    expect([told.facts.years.points, told.facts.level.points]).toEqual([600, 400])
    expect([told.facts.place.points, told.facts.salary.points, told.facts.culture.points]).toEqual([1500, 500, 333])
    expect([told.total, told.score, told.confidence]).toEqual([0, 0, 7000])
    expect(told.parts).toEqual({ skill: 0, experience: 0, location: 0, salary: 0, culture: 0 })
    expect(told.range).toEqual({ low: 0, high: 0 })
    expect(told.gaps).toEqual([{ key: 'welding', name: 'Welding', gain: 4500 + 600 + 400 + 1500 + 500 + 333, required: true }])
    expect(told.reasons).toContain('The other points do not count, because no skills match.')
  })

  it('the kernel ranks them by the same totals', async () => {
    const { people, jobs, pairs } = await matchAll(world, { top: 2 })
    expect(pairs).toBe(3)
    expect([...people[0]!.numbers]).toEqual([1, 2])
    expect([...people[0]!.totals]).toEqual([total(world, 0, 0), total(world, 0, 1)])
    expect([...people[0]!.totals].map(shown)).toEqual([7772, 3752])
    expect(jobs.map((list) => [...list.totals])).toEqual([[1_989_652], [960_513], [0]])
  })
})
