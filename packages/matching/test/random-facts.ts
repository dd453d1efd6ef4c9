/** People and jobs as a seed decides: few skills, places and titles, so that many pairs have something in common, and gaps everywhere. */
import type { JobFacts, PersonFacts, Place } from '../src/types.ts'

/** The same numbers for the same seed. */
export const dice = (seed: number) => {
  let state = seed
  const next = (): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32
  }
  const below = (count: number): number => Math.floor(next() * count)
  const maybe = <Thing>(make: () => Thing): Thing | null => (next() < 0.1 ? null : make())
  return { next, below, maybe, one: <Thing>(things: readonly Thing[]): Thing => things[below(things.length)]! }
}
export type Dice = ReturnType<typeof dice>

const placeOf = ({ next, below, maybe }: Dice): Place => {
  const country = below(3)
  const city = below(20)
  const located = next() < 0.7
  return {
    city: maybe(() => `City ${city}`),
    region: maybe(() => `Region ${city % 4}`),
    country: maybe(() => `Country ${country}`),
    latitude: located ? 50 + country + (city % 5) / 4 : null,
    longitude: located ? 8 + Math.floor(city / 5) : null,
  }
}
const skills = (random: Dice, most: number, of: number) =>
  Array.from({ length: random.next() < 0.08 ? 0 : 1 + random.below(most) }, () => {
    const skill = Math.floor(of * random.next() ** 2)
    return { key: `s${skill}`, name: `Skill ${skill}`, proficiency: random.maybe(() => random.one([1, 2, 3, 4] as const)) }
  })
const tags = (random: Dice): string[] => ['a', 'b', 'c', 'd', 'e'].filter(() => random.next() < 0.3)
const titles = ['nurse', 'senior nurse', 'data analyst', 'data engineer', 'welder', 'head of data', ' ']

export const personOf = (random: Dice, number: number): PersonFacts => ({
  number,
  skills: skills(random, 12, 60),
  titles: [random.one(titles), random.one(titles)].slice(random.below(3)),
  yearsTenths: random.maybe(() => random.below(200)),
  level: random.maybe(() => random.one([0, 1, 2, 3, 4, 5] as const)),
  place: placeOf(random),
  remotePreference: random.maybe(() => random.one(['onsite', 'hybrid', 'remote', 'any'] as const)),
  willingToMove: random.next() < 0.2,
  salary: { least: random.maybe(() => 20_000 + 1000 * random.below(80)), hoped: random.maybe(() => 60_000) },
  preferences: tags(random),
})
export const jobOf = (random: Dice, number: number): JobFacts => ({
  number,
  title: random.one(titles),
  skills: skills(random, 8, 60).map((skill) => ({ ...skill, required: random.next() < 0.5 })),
  minYears: random.maybe(() => random.below(20)),
  level: random.maybe(() => random.one([0, 1, 2, 3, 4, 5] as const)),
  place: placeOf(random),
  remote: random.maybe(() => random.one(['onsite', 'hybrid', 'remote'] as const)),
  salary: { lower: null, upper: random.maybe(() => 20_000 + 1000 * random.below(80)) },
  preferences: tags(random),
})
