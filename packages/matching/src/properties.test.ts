/** What must hold for every pair and every scoring version, tried on random facts. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  buildWorld,
  explain,
  matchAll,
  matchByReference,
  matchJob,
  matchPerson,
  mergeTopLists,
  scoringVersion1,
  shown,
  total,
} from './matching.ts'
import type { JobFacts, PersonFacts, Place, Relation, SkillHeld, TopList } from './types.ts'
import type { ScoringVersion } from './version.ts'
import { validateScoringVersion } from './version-check.ts'

const orNull = <Thing>(arbitrary: fc.Arbitrary<Thing>): fc.Arbitrary<Thing | null> => fc.option(arbitrary, { nil: null })
const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
const proficiency = fc.constantFrom(1, 2, 3, 4)
const level = fc.constantFrom(0, 1, 2, 3, 4, 5)
const title = fc.constantFrom('', 'Data Analyst', 'Nurse', 'Senior Nurse', 'data engineer')
const preferences = fc.array(fc.constantFrom('x', 'y', 'z', 'w'), { maxLength: 4 })
const yearly = orNull(fc.integer({ min: 10_000, max: 200_000 }))
const place: fc.Arbitrary<Place> = fc.record({
  city: orNull(fc.constantFrom('Bonn', 'Ulm')),
  region: orNull(fc.constantFrom('North', 'South')),
  country: orNull(fc.constantFrom('DE', 'FR')),
  latitude: orNull(fc.integer({ min: 48, max: 51 })),
  longitude: fc.constant(8),
})
const held: fc.Arbitrary<SkillHeld> = fc.record({ key, name: key, proficiency: orNull(proficiency) })
const people: fc.Arbitrary<PersonFacts[]> = fc.uniqueArray(
  fc.record({
    number: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    skills: fc.array(held, { maxLength: 5 }),
    titles: fc.array(title, { maxLength: 3 }),
    yearsTenths: orNull(fc.integer({ min: 0, max: 200 })),
    level: orNull(level),
    place,
    remotePreference: orNull(fc.constantFrom('onsite', 'hybrid', 'remote', 'any')),
    willingToMove: fc.boolean(),
    salary: fc.record({ least: yearly, hoped: yearly }),
    preferences,
  }),
  { selector: ({ number }) => number, minLength: 1, maxLength: 6 },
)
const jobs: fc.Arbitrary<JobFacts[]> = fc.uniqueArray(
  fc.record({
    number: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    title,
    skills: fc.array(fc.record({ key, name: key, required: fc.boolean(), proficiency: orNull(proficiency) }), { maxLength: 5 }),
    minYears: orNull(fc.integer({ min: 0, max: 20 })),
    level: orNull(level),
    place,
    remote: orNull(fc.constantFrom('onsite', 'hybrid', 'remote')),
    salary: fc.record({ lower: yearly, upper: yearly }),
    preferences,
  }),
  { selector: ({ number }) => number, minLength: 1, maxLength: 6 },
)
const relations: fc.Arbitrary<Relation[]> = fc.array(
  fc.record({ from: key, to: key, strength: fc.double({ min: 0, max: 1, noNaN: true }) }),
  { maxLength: 15 },
)

/** Other numbers everywhere a number may differ. */
const otherVersion: ScoringVersion = {
  label: 'other',
  weights: { skill: 5003, years: 700, level: 901, location: 1300, salary: 1200, culture: 896 },
  rules: {
    skill: {
      required: 5,
      optional: 2,
      askedProficiency: 3,
      heldProficiency: 1,
      relatedLeast: 20,
      relatedMost: 256,
      titleWeight: 1777,
    },
    years: { mostAsked: 7, lossPerYear: 333 },
    level: { above: [500], furtherAbove: 33, below: [700, 600, 500], furtherBelow: 44 },
    location: {
      remote: { remote: 1300, any: 1200, hybrid: 1100, onsite: 500 },
      onsite: { full: 10, none: 111 },
      hybrid: { full: 20, none: 222 },
      names: { city: 1234, region: 777, country: 333, elsewhere: 11 },
      willingToMove: 555,
      earthRadius: 6000,
    },
    salary: { bins: 100, lowest: 10, highest: 150, scale: 1.5 },
    culture: { tags: 2 },
    unknown: { years: 100, level: 200, location: 300, salary: 400, culture: 500 },
    gate: 1001,
  },
}
const withoutGate: ScoringVersion = { ...scoringVersion1, label: 'no gate', rules: { ...scoringVersion1.rules, gate: 0 } }
const version = fc.constantFrom(scoringVersion1, otherVersion, withoutGate)
const facts = fc.record({ version, relations, people, jobs })

const entries = ({ numbers, totals }: TopList): string[] => [...numbers].map((number, index) => `${totals[index]} ${number}`)

describe('every pair', () => {
  it('the versions tried are valid ones', () => {
    for (const tried of [scoringVersion1, otherVersion, withoutGate]) expect(validateScoringVersion(tried)).toBe(tried)
  })

  it('parts add up, the score stays between 0 and 100 and inside its range, and explaining changes nothing', () => {
    fc.assert(
      fc.property(facts, (input) => {
        const world = buildWorld(input)
        input.people.forEach((_, person) => {
          const { numbers, totals } = matchPerson(world, person, input.jobs.length)
          input.jobs.forEach(({ number }, job) => {
            const told = explain(world, person, job)
            const { weights } = input.version
            const { skill, experience, location, salary, culture } = told.parts
            expect(skill + experience + location + salary + culture).toBe(told.score)
            expect(told.score).toBe(shown(told.total))
            expect(told.total).toBe(totals[numbers.indexOf(number)])
            expect(told.total).toBe(total(world, person, job))
            expect(told.range.low >= 0 && told.range.low <= told.score).toBe(true)
            expect(told.score <= told.range.high && told.range.high <= 10_000).toBe(true)
            expect(skill >= 0 && skill <= weights.skill && experience <= weights.years + weights.level).toBe(true)
            expect(location <= weights.location && salary <= weights.salary && culture <= weights.culture).toBe(true)
            expect(told.confidence === 10_000).toBe(told.unknown.length === 0)
            expect(told.reasons.every((reason) => /^[^\n]+\.$/u.test(reason) && !/NaN|undefined|null/u.test(reason))).toBe(true)
          })
        })
      }),
    )
  })

  it('another or a better skill never lowers the score of somebody with skills', () => {
    fc.assert(
      fc.property(facts, held, (input, more) => {
        const skilled = input.people.filter(({ skills }) => skills.length > 0)
        const before = buildWorld({ ...input, people: skilled })
        const after = buildWorld({ ...input, people: skilled.map((person) => ({ ...person, skills: [...person.skills, more] })) })
        skilled.forEach((_, person) => {
          input.jobs.forEach((job, index) => {
            expect(total(after, person, index), `job ${job.number}`).toBeGreaterThanOrEqual(total(before, person, index))
          })
        })
      }),
    )
  })

  it('a gap promises exactly what learning the skill brings', () => {
    fc.assert(
      fc.property(facts, (input) => {
        const world = buildWorld(input)
        const [job] = input.jobs
        const { askedProficiency } = input.version.rules.skill
        input.people.forEach((person, index) => {
          const { gaps, score } = explain(world, index, 0)
          const gains = new Map(gaps.map((gap) => [gap.key, gap.gain]))
          for (const asked of new Set(job!.skills.map((skill) => skill.key))) {
            const levels = job!.skills
              .filter((skill) => skill.key === asked)
              .map((skill) => skill.proficiency ?? askedProficiency)
            const learned = { key: asked, name: asked, proficiency: Math.max(...levels) as 1 | 2 | 3 | 4 }
            const taught = buildWorld({ ...input, people: [{ ...person, skills: [...person.skills, learned] }] })
            expect(gains.get(asked) ?? 0).toBe(Math.max(0, shown(total(taught, 0, 0)) - score))
          }
          expect(gaps.map(({ gain }) => gain)).toEqual(gaps.map(({ gain }) => gain).toSorted((a, b) => b - a))
        })
      }),
    )
  })
})

describe('both directions', () => {
  it('are the sorted matrix, ties to the lower number, whatever the length of the lists', async () => {
    await fc.assert(
      fc.asyncProperty(facts, fc.integer({ min: 1, max: 8 }), async (input, top) => {
        const world = buildWorld(input)
        const matches = await matchAll(world, { top })
        const pairs = input.people.flatMap((person, i) =>
          input.jobs.map((job, j) => ({ i, j, person: person.number, job: job.number, units: total(world, i, j) })),
        )
        const best = (wanted: typeof pairs, side: 'person' | 'job'): string[] =>
          wanted
            .toSorted((a, b) => b.units - a.units || a[side] - b[side])
            .slice(0, top)
            .map((pair) => `${pair.units} ${pair[side]}`)
        const byPerson = input.people.map((_, index) =>
          best(
            pairs.filter(({ i }) => i === index),
            'job',
          ),
        )
        const byJob = input.jobs.map((_, index) =>
          best(
            pairs.filter(({ j }) => j === index),
            'person',
          ),
        )
        expect(matches.people.map(entries)).toEqual(byPerson)
        expect(matches.jobs.map(entries)).toEqual(byJob)
        expect(input.people.map((_, index) => entries(matchPerson(world, index, top)))).toEqual(byPerson)
        expect(input.jobs.map((_, index) => entries(matchJob(world, index, top)))).toEqual(byJob)
      }),
    )
  })

  it('are the same without pruning, whatever becomes of the other direction', async () => {
    await fc.assert(
      fc.asyncProperty(facts, fc.integer({ min: 1, max: 8 }), async (input, top) => {
        const world = buildWorld(input)
        const { people: byPerson, jobs: byJob } = matchByReference(world, top)
        expect(await matchAll(world, { top })).toEqual({
          people: byPerson,
          jobs: byJob,
          pairs: input.people.length * input.jobs.length,
        })
        expect(await matchAll(world, { top, directions: 'people' })).toMatchObject({ people: byPerson, jobs: [] })
      }),
    )
  })

  it('shares of the people merge into the whole', async () => {
    await fc.assert(
      fc.asyncProperty(facts, fc.integer({ min: 1, max: 8 }), async (input, top) => {
        const world = buildWorld(input)
        const even = input.people.map((_, index) => index).filter((index) => index % 2 === 0)
        const odd = input.people.map((_, index) => index).filter((index) => index % 2 === 1)
        const [whole, one, other] = [
          await matchAll(world, { top }),
          await matchAll(world, { top, people: even }),
          await matchAll(world, { top, people: odd }),
        ]
        const merged = input.jobs.map((_, job) => entries(mergeTopLists([one.jobs[job]!, other.jobs[job]!], top)))
        expect(merged).toEqual(whole.jobs.map(entries))
        expect(one.people.map(entries)).toEqual(even.map((index) => entries(whole.people[index]!)))
        expect(one.pairs + other.pairs).toBe(whole.pairs)
      }),
    )
  })
})
