/** The sentences, by the situations people meet. */
import { describe, expect, it } from 'vitest'
import { buildWorld, explain, scoringVersion1 } from '../matching.ts'
import type { JobFacts, PersonFacts, Place } from '../types.ts'
import { amount, listed, percent } from './wording.ts'

const nowhere: Place = { city: null, region: null, country: null, latitude: null, longitude: null }
const person: PersonFacts = {
  number: 1,
  skills: [{ key: 'python', name: 'Python', proficiency: 1 }],
  titles: ['Data Analyst'],
  yearsTenths: 25,
  level: 1,
  place: { ...nowhere, city: 'Bonn', country: 'DE' },
  remotePreference: 'onsite',
  willingToMove: true,
  salary: { least: 40_000, hoped: 40_000 },
  preferences: ['mentoring', 'flexible hours'],
}
const job: JobFacts = {
  number: 1,
  title: 'Senior Data Analyst',
  skills: [
    { key: 'python', name: 'Python', required: true, proficiency: 3 },
    { key: 'sql', name: 'SQL', required: true, proficiency: 2 },
    { key: 'excel', name: 'Excel', required: false, proficiency: null },
  ],
  minYears: 5,
  level: 3,
  place: { ...nowhere, city: 'Ulm', country: 'DE' },
  remote: 'hybrid',
  salary: { lower: 30_000, upper: null },
  preferences: ['flexible-hours'],
}

const told = (personChange: Partial<PersonFacts>, jobChange: Partial<JobFacts>) =>
  explain(
    buildWorld({
      version: scoringVersion1,
      relations: [],
      people: [{ ...person, ...personChange }],
      jobs: [{ ...job, ...jobChange }],
    }),
    0,
    0,
  )

describe('reasons', () => {
  it('tell a weak match plainly', () => {
    expect(told({}, {}).reasons).toEqual([
      'Has 0 of 2 must-haves.',
      'Python counts 33 %: advanced is asked, beginner is there.',
      'Missing: SQL (must-have), Excel.',
      'Strongest part: preferences, 1.78 of 10 points.',
      'The other points count 36 %, because few skills match.',
      '2.5 years of experience, 5 asked: 2.5 short.',
      'The job is 2 levels above: senior is asked, junior is there.',
      'In the same country, hybrid, willing to move.',
      'Pays up to 30,000 a year, below the wish of 40,000.',
      'Meets 1 of 2 preferences: flexible hours.',
    ])
  })

  it('tell that a posting names no skills', () => {
    const { reasons, unknown, gaps, facts, confidence } = told({}, { skills: [] })
    expect(reasons[0]).toMatch(
      /^This posting names no skills, so it is ranked by title: “Data Analyst” and “Senior Data Analyst” are \d+ % alike\.$/u,
    )
    expect([unknown, gaps, confidence]).toEqual([['skill'], [], 7750])
    // 12 trigrams all of which are among the 19 of the longer title.
    expect(facts.title).toEqual({ person: 'Data Analyst', posting: 'Senior Data Analyst', credit: Math.floor((512 * 12) / 31) })
  })

  it('tell that a person lists no skills, and what learning one would bring', () => {
    const { reasons, gaps, facts } = told({ skills: [] }, { title: 'Nurse' })
    expect(reasons[0]).toMatch(/^This person lists no skills, so they are ranked by title: /u)
    expect(gaps.map(({ key }) => key)).toEqual(['python', 'sql', 'excel'])
    expect(facts.skills.map(({ credit }) => credit)).toEqual([0, 0, 0])
  })

  it('promise from a skill also what it brings to related ones', () => {
    const relations = [{ from: 'sql', to: 'excel', strength: 0.5 }]
    const { gaps } = explain(buildWorld({ version: scoringVersion1, relations, people: [person], jobs: [job] }), 0, 0)
    const { gaps: alone } = told({}, {})
    const gainOf = (list: typeof gaps, key: string): number => list.find((gap) => gap.key === key)!.gain
    expect(gainOf(gaps, 'sql')).toBeGreaterThan(gainOf(alone, 'sql'))
    expect(gaps.map(({ key, required }) => [key, required])).toEqual([
      ['sql', true],
      // Excel itself weighs a third of Python, and brings half of SQL with it.
      ['excel', false],
      ['python', true],
    ])
  })

  it('tell that nothing can be compared', () => {
    const { reasons, range, confidence, score } = told({ titles: [' '] }, { skills: [] })
    expect(reasons.slice(0, 2)).toEqual([
      'This posting names no skills and there are no titles to compare, so it is not ranked by skill.',
      'The other points do not count, because no titles match.',
    ])
    expect([score, confidence, range.low]).toEqual([0, 5500, 0])
    expect(range.high).toBe(4500 + 600 + 300 + 600 + 0 + 500)
  })

  it('tell what is not known in one sentence', () => {
    const { reasons } = told(
      { yearsTenths: null, salary: { least: null, hoped: null } },
      { level: null, preferences: [], place: nowhere },
    )
    expect(reasons.at(-1)).toBe(
      'Not known: years of experience, level, location, pay, preferences; half of their points are counted.',
    )
  })

  it('tell about remote work', () => {
    expect(told({}, { remote: 'remote' }).reasons).toContain('Remote work, though on-site work is preferred.')
    expect(told({ remotePreference: 'any' }, { remote: 'remote' }).reasons).toContain('Remote work, which suits.')
  })
})

describe('wording', () => {
  it('formats numbers and lists simply', () => {
    expect([0, 999, 1000, 48_000.4, 1_234_567].map(amount)).toEqual(['0', '999', '1,000', '48,000', '1,234,567'])
    expect([percent(0, 256), percent(1, 256), percent(154, 256), percent(255, 256), percent(256, 256)]).toEqual([
      '0 %',
      '1 %',
      '60 %',
      '99 %',
      '100 %',
    ])
    expect(listed([...'abcdefgh'])).toBe('a, b, c, d, e, f and 2 more')
  })
})
