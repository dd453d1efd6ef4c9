// People and jobs as like real ones as is needed to measure: the same for the same seed, made one by one.
import type {
  JobFacts,
  Level,
  PersonFacts,
  Place,
  Proficiency,
  Relation,
  WorkMode,
} from '../../packages/matching/src/matching.ts'

const skillCount = 14_000
const familyCount = 300
const skillsPerFamily = 150
/** The share of a profile's skills that comes from its family; the others are what everybody may have. */
const familyShare = 0.75
const cityCount = 2_000
const clusterCount = 60
const tags = ['mentoring', 'flexible hours', 'international', 'family', 'learning', 'autonomy', 'structure', 'sustainability']

/** Numbers from 0 to 1 that the seed decides. */
type Dice = () => number

/** Each thing has dice of its own, so that it is the same however many are made. */
function diceFor(seed: number, kind: number, number: number): Dice {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(kind, 0x85ebca6b) ^ Math.imul(number + 1, 0xc2b2ae35)) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const below = (dice: Dice, count: number): number => Math.floor(dice() * count)
const between = (dice: Dice, least: number, most: number): number => least + below(dice, most - least + 1)

/** The sums of 1/rank, by which ranks are drawn as often as Zipf's law says. */
function zipfSums(count: number): Float64Array {
  const sums = new Float64Array(count)
  let sum = 0
  for (let rank = 0; rank < count; rank += 1) {
    sum += 1 / (rank + 1)
    sums[rank] = sum
  }
  return sums
}

function drawRank(dice: Dice, sums: Float64Array): number {
  const wanted = dice() * sums.at(-1)!
  let [low, high] = [0, sums.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sums[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/** A generator of one seed: people, jobs and related skills. */
export interface Generator {
  person(number: number): PersonFacts
  job(number: number): JobFacts
  people(count: number): Iterable<PersonFacts>
  jobs(count: number): JobFacts[]
  relations: Relation[]
}

export function newGenerator(seed: number): Generator {
  const anySkill = zipfSums(skillCount)
  const ofFamily = zipfSums(skillsPerFamily)
  const families = Array.from({ length: familyCount }, (_, family) => {
    const dice = diceFor(seed, 1, family)
    return Uint32Array.from({ length: skillsPerFamily }, () => below(dice, skillCount))
  })
  const cities = makeCities(seed)
  const skillsOf = (dice: Dice, family: number, count: number): number[] => {
    const found = new Set<number>()
    while (found.size < count) {
      found.add(dice() < familyShare ? families[family]![drawRank(dice, ofFamily)]! : drawRank(dice, anySkill))
    }
    return [...found]
  }
  const person = (number: number): PersonFacts => makePerson(diceFor(seed, 2, number), number, cities, skillsOf)
  const job = (number: number): JobFacts => makeJob(diceFor(seed, 3, number), number, cities, skillsOf)
  return {
    person,
    job,
    people: function* (count) {
      for (let number = 0; number < count; number += 1) yield person(number)
    },
    jobs: (count) => Array.from({ length: count }, (_, number) => job(number)),
    relations: makeRelations(seed, families),
  }
}

type SkillsOf = (dice: Dice, family: number, count: number) => number[]

function makePerson(dice: Dice, number: number, cities: readonly Place[], skillsOf: SkillsOf): PersonFacts {
  const family = below(dice, familyCount)
  const wish = 20_000 + 1_000 * below(dice, 80)
  return {
    number,
    skills: skillsOf(dice, family, between(dice, 5, 25)).map((skill) => skillNamed(skill, (1 + below(dice, 4)) as Proficiency)),
    titles: [`${levelNames[below(dice, 6)]!} specialist ${family}`],
    yearsTenths: below(dice, 200),
    level: below(dice, 6) as Level,
    place: cities[below(dice, cityCount)]!,
    remotePreference: (['onsite', 'hybrid', 'remote', 'any'] as const)[below(dice, 4)]!,
    willingToMove: dice() < 0.2,
    salary: { least: wish, hoped: wish + 1_000 * below(dice, 20) },
    preferences: tags.filter(() => dice() < 0.3),
  }
}

function makeJob(dice: Dice, number: number, cities: readonly Place[], skillsOf: SkillsOf): JobFacts {
  const family = below(dice, familyCount)
  const pay = 25_000 + 1_000 * below(dice, 80)
  const kind = dice()
  const remote: WorkMode = kind < 0.18 ? 'remote' : kind < 0.45 ? 'hybrid' : 'onsite'
  const level = below(dice, 6) as Level
  return {
    number,
    title: `${levelNames[level]!} specialist ${family}`,
    skills: skillsOf(dice, family, between(dice, 4, 15)).map((skill) => ({
      ...skillNamed(skill, (1 + below(dice, 4)) as Proficiency),
      required: dice() < 0.5,
    })),
    minYears: below(dice, 12),
    level,
    place: cities[below(dice, cityCount)]!,
    remote,
    salary: { lower: pay, upper: pay + 1_000 * below(dice, 20) },
    preferences: tags.filter(() => dice() < 0.4),
  }
}

const levelNames = ['Trainee', 'Junior', 'Experienced', 'Senior', 'Lead', 'Principal']

const skillNamed = <P>(skill: number, proficiency: P) => ({ key: `skill ${skill}`, name: `Skill ${skill}`, proficiency })

/** Cities around some sixty centres, each group a region of its own. */
function makeCities(seed: number): Place[] {
  const dice = diceFor(seed, 4, 0)
  const centres = Array.from({ length: clusterCount }, () => [36 + 24 * dice(), -9 + 34 * dice()] as const)
  return Array.from({ length: cityCount }, (_, city) => {
    const cluster = below(dice, clusterCount)
    const [latitude, longitude] = centres[cluster]!
    return {
      city: `City ${city}`,
      region: `Region ${cluster}`,
      country: `Country ${cluster % 12}`,
      latitude: latitude + dice() - 0.5,
      longitude: longitude + dice() - 0.5,
    }
  })
}

/** Each skill of a family is related to a few others of it, by 0.3 to 0.7. */
function makeRelations(seed: number, families: readonly Uint32Array[]): Relation[] {
  return families.flatMap((skills, family) => {
    const dice = diceFor(seed, 5, family)
    return Array.from({ length: skillsPerFamily / 2 }, () => ({
      from: `skill ${skills[below(dice, skills.length)]!}`,
      to: `skill ${skills[below(dice, skills.length)]!}`,
      strength: 0.3 + 0.4 * dice(),
    }))
  })
}
