/**
 * The kernels and the explanation against a second reading of the definition: plain objects, BigInt, exact fractions,
 * nothing shared with the product but the shapes of the facts.
 */
import { describe, expect, it } from 'vitest'
import { buildWorld, explain, matchAll, matchJob, matchPerson, scoringVersion1, total } from './matching.ts'
import type { JobFacts, PersonFacts, Place, Relation, SkillAsked, SkillHeld, TopList } from './types.ts'

// ---- the second reading ----

/** Hundredths when known; for unknown ones what stands in. */
interface Part {
  points: bigint
  most: bigint
  known: boolean
}

const known = (points: number | bigint, most: number): Part => ({ points: BigInt(points), most: BigInt(most), known: true })
const unknown = (most: number): Part => ({ points: BigInt(most / 2), most: BigInt(most), known: false })

const weighted = (skills: SkillAsked[]): { key: string; level: bigint; weight: bigint }[] => {
  const keys = [...new Set(skills.map((skill) => skill.key))]
  const merged = keys.map((key) => {
    const same = skills.filter((skill) => skill.key === key)
    return {
      key,
      level: BigInt(Math.max(...same.map((skill) => skill.proficiency ?? 2))),
      raw: same.some((skill) => skill.required) ? 3n : 1n,
    }
  })
  const sum = merged.reduce((whole, { raw }) => whole + raw, 0n)
  const floors = merged.map(({ raw }) => (4500n * raw) / sum)
  let left = 4500n - floors.reduce((whole, floor) => whole + floor, 0n)
  for (let turn = 0; turn < merged.length && left > 0n; turn += 1) {
    // The largest remainder not yet served; the first of equals.
    let best = -1
    for (let place = 0; place < merged.length; place += 1) {
      if (floors[place]! > (4500n * merged[place]!.raw) / sum) continue
      if (best < 0 || (4500n * merged[place]!.raw) % sum > (4500n * merged[best]!.raw) % sum) best = place
    }
    floors[best]! += 1n
    left -= 1n
  }
  return merged.map(({ key, level }, place) => ({ key, level, weight: floors[place]! }))
}

const strengthBetween = (relations: Relation[], one: string, other: string): bigint => {
  if (one === other) return 256n
  const strengths = relations
    .filter(({ from, to }) => (from === one && to === other) || (from === other && to === one))
    .map(({ strength }) => Math.floor(256 * strength + 0.5))
    .filter((strength) => strength >= 77)
  return BigInt(Math.min(180, Math.max(0, ...strengths)))
}

const skillUnits = (relations: Relation[], skills: SkillHeld[], asked: SkillAsked[]): bigint => {
  let units = 0n
  for (const { key, level, weight } of weighted(asked)) {
    let best = 0n
    for (const held of skills) {
      const proficiency = BigInt(held.proficiency ?? 2)
      const credit = proficiency >= level ? 256n : (256n * proficiency) / level
      const through = held.key === key ? credit : (credit * strengthBetween(relations, held.key, key)) / 256n
      if (through > best) best = through
    }
    units += weight * best
  }
  return units
}

const threes = (title: string): string[] => {
  const letters = [...` ${title.normalize('NFKC').toLowerCase().match(/\S+/gu)!.join(' ')} `]
  const all = letters.slice(2).map((_, place) => letters[place]! + letters[place + 1]! + letters[place + 2]!)
  return all.filter((three, place) => all.indexOf(three) === place)
}

const alike = (one: string, other: string): bigint => {
  const [left, right] = [threes(one), threes(other)]
  return (256n * 2n * BigInt(left.filter((three) => right.includes(three)).length)) / BigInt(left.length + right.length)
}

const yearsOf = (person: PersonFacts, job: JobFacts): Part => {
  if (person.yearsTenths === null || job.minYears === null) return unknown(1200)
  const missing = Math.min(15, Math.floor(job.minYears)) * 10 - person.yearsTenths
  return known(Math.max(0, 1200 - 24 * Math.max(0, missing)), 1200)
}

const levelOf = (person: PersonFacts, job: JobFacts): Part => {
  if (person.level === null || job.level === null) return unknown(800)
  const curve: Record<string, number> = { '-2': 400, '-1': 600, '0': 800, '1': 550, '2': 300 }
  const difference = job.level - person.level
  return known(curve[difference] ?? (difference < 0 ? 200 : 0), 800)
}

const plainName = (name: string | null): string =>
  (name ?? '').normalize('NFKC').toLowerCase().split(/\s+/u).filter(Boolean).join(' ')

const distance = (one: Place, other: Place): number => {
  const [a, b, turn] = [one.latitude!, other.latitude!, other.longitude! - one.longitude!].map((angle) => (angle / 180) * Math.PI)
  const [x, y] = [Math.cos(a!) * Math.sin(b!) - Math.sin(a!) * Math.cos(b!) * Math.cos(turn!), Math.cos(b!) * Math.sin(turn!)]
  return Math.round(
    6371 * Math.atan2(Math.hypot(x, y), Math.sin(a!) * Math.sin(b!) + Math.cos(a!) * Math.cos(b!) * Math.cos(turn!)),
  )
}

const placeOf = (person: PersonFacts, job: JobFacts): Part => {
  const [here, there] = [person.place, job.place]
  if (job.remote === 'remote') {
    if (person.remotePreference === null) return unknown(1500)
    return known(person.remotePreference === 'onsite' ? 1350 : 1500, 1500)
  }
  const least = person.willingToMove ? 600n : 0n
  const floored = (points: bigint): Part => known(points < least ? least : points, 1500)
  if ([here.latitude, here.longitude, there.latitude, there.longitude].every((degrees) => degrees !== null)) {
    const [full, none] = job.remote === 'hybrid' ? [50n, 250n] : [30n, 150n]
    const far = BigInt(distance(here, there))
    return floored(far <= full ? 1500n : far >= none ? 0n : ((none - far) * 1500n) / (none - full))
  }
  const levels = (['city', 'region', 'country'] as const).map(
    (level) => [plainName(here[level]), plainName(there[level])] as const,
  )
  const common = levels.map(([one, other]) => one !== '' && other !== '')
  if (!common.includes(true)) return unknown(1500)
  // The same at a level means: equal there, and not unequal at any level above it.
  const points = [1500n, 900n, 450n].find(
    (_, level) => common[level] && levels.slice(level).every(([one, other], above) => !common[level + above] || one === other),
  )
  return floored(points ?? 0n)
}

const salaryOf = (person: PersonFacts, job: JobFacts): Part => {
  const least = person.salary.least ?? person.salary.hoped
  const hoped = person.salary.hoped ?? person.salary.least
  const pays = job.salary.upper ?? job.salary.lower
  if (least === null || hoped === null || pays === null) return unknown(1000)
  const bin = (yearly: number): number =>
    yearly <= 0 ? 0 : Math.max(0, Math.min(63, Math.round((63 * Math.log(yearly / 15_000)) / Math.log(20))))
  const [a, h] = [bin(least), bin(pays)]
  const b = Math.max(a + 1, bin(hoped))
  return known(h >= b ? 1000 : h <= a ? 0 : Math.floor(((h - a) * 1000) / (b - a)), 1000)
}

const cultureOf = (person: PersonFacts, job: JobFacts): Part => {
  const tags = (list: string[]): string[] =>
    [...new Set(list.map((tag) => tag.normalize('NFKC').toLowerCase().trim().split(/[ -]+/u).join('_')))].slice(0, 8)
  const [wanted, offered] = [tags(person.preferences), tags(job.preferences)]
  if (wanted.length === 0 || offered.length === 0) return unknown(1000)
  return known(Math.floor((1000 * wanted.filter((tag) => offered.includes(tag)).length) / wanted.length), 1000)
}

interface Reference {
  total: number
  score: number
  parts: number[]
  confidence: number
  range: { low: number; high: number }
}

const gated = (skill: bigint, rest: bigint): bigint =>
  skill + (skill >= 460_800n ? 256n * rest : (256n * rest * skill) / 460_800n)
const display = (units: bigint): bigint => (units + 128n) / 256n

const sharedOut = (skill: bigint, others: bigint[], score: bigint): number[] => {
  const carried = skill < 460_800n ? skill : 460_800n
  // Everything over 256 · 460,800: exact hundredths as fractions of one denominator.
  const whole = 256n * 460_800n
  const exact = [skill * 460_800n, ...others.map((points) => 256n * points * carried)]
  const parts = exact.map((fraction) => fraction / whole)
  while (parts.reduce((sum, part) => sum + part, 0n) < score) {
    const left = exact.map((fraction, place) => fraction - parts[place]! * whole)
    parts[left.findIndex((fraction) => left.every((other) => other <= fraction))]! += 1n
  }
  return parts.map(Number)
}

const reference = (relations: Relation[], person: PersonFacts, job: JobFacts): Reference => {
  const [years, level, place] = [yearsOf(person, job), levelOf(person, job), placeOf(person, job)]
  const [salary, culture] = [salaryOf(person, job), cultureOf(person, job)]
  const all = [years, level, place, salary, culture]
  const written = person.titles.filter((title) => title.trim() !== '')
  let skill = skillUnits(relations, person.skills, job.skills.length === 0 ? [] : job.skills)
  let skillKnown = 4500n
  if (job.skills.length === 0 || person.skills.length === 0) {
    const titled = written.length > 0 && job.title.trim() !== ''
    skillKnown = titled ? 2250n : 0n
    skill = titled
      ? 2250n * written.map((title) => alike(title, job.title)).reduce((best, credit) => (credit > best ? credit : best))
      : 0n
  }
  const sum = (value: (part: Part) => bigint): bigint => all.reduce((whole, part) => whole + value(part), 0n)
  const units = gated(
    skill,
    sum((part) => part.points),
  )
  const low = gated(
    skill,
    sum((part) => (part.known ? part.points : 0n)),
  )
  const high = gated(
    skill + 256n * (4500n - skillKnown),
    sum((part) => (part.known ? part.points : part.most)),
  )
  const others = [years.points + level.points, place.points, salary.points, culture.points]
  return {
    total: Number(units),
    score: Number(display(units)),
    parts: sharedOut(skill, others, display(units)),
    confidence: Number(skillKnown + sum((part) => (part.known ? part.most : 0n))),
    range: { low: Number(display(low)), high: Number(display(high)) },
  }
}

// ---- random facts from small domains, so that ties, repeats and unknowns are common ----

const dice = (seed: number) => {
  let state = seed
  const next = (): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32
  }
  const below = (count: number): number => Math.floor(next() * count)
  const one = <Thing>(things: readonly Thing[]): Thing => things[below(things.length)]!
  const some = <Thing>(most: number, make: () => Thing): Thing[] => Array.from({ length: below(most + 1) }, make)
  const maybe = <Thing>(make: () => Thing): Thing | null => (next() < 0.3 ? null : make())
  return { next, below, one, some, maybe }
}

type Dice = ReturnType<typeof dice>

const words = ['Data', 'data', 'ＡＮＡＬＹＳＴ', 'analyst', 'Senior', 'İT', '𝒟ev', 'nurse', 'a', 'Zoë']
const randomTitle = ({ some, one }: Dice): string => some(4, () => one(words)).join(one([' ', '  ', '\t', '\u00a0']))
const randomPlace = ({ maybe, one, next }: Dice): Place => {
  const located = next() < 0.4
  return {
    city: maybe(() => one(['Springfield', ' springfield ', 'New  York', 'new york', 'Ｂonn'])),
    region: maybe(() => one(['North', 'SOUTH', 'north'])),
    country: maybe(() => one(['DE', 'de', 'NL'])),
    latitude: located ? 50 + 3 * next() : null,
    longitude: located ? 8 + 3 * next() : one([null, 8]),
  }
}
const randomTags = ({ some, one }: Dice): string[] =>
  some(10, () =>
    one(['mentoring', 'Mentoring ', 'flexible hours', 'flexible-hours', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']),
  )
const amounts = [-5, 0, 1000, 15_000, 30_000, 40_000, 41_000, 52_000, 70_000, 120_000, 300_000, 900_000]

const randomPerson = (random: Dice, number: number): PersonFacts => ({
  number,
  skills:
    random.next() < 0.2
      ? []
      : random.some(8, () => ({
          key: `s${random.below(12)}`,
          name: 'held',
          proficiency: random.maybe(() => random.one([1, 2, 3, 4] as const)),
        })),
  titles: random.some(4, () => randomTitle(random)),
  yearsTenths: random.maybe(() => random.below(180)),
  level: random.maybe(() => random.one([0, 1, 2, 3, 4, 5] as const)),
  place: randomPlace(random),
  remotePreference: random.maybe(() => random.one(['onsite', 'hybrid', 'remote', 'any'] as const)),
  willingToMove: random.next() < 0.3,
  salary: { least: random.maybe(() => random.one(amounts)), hoped: random.maybe(() => random.one(amounts)) },
  preferences: random.next() < 0.3 ? [] : randomTags(random),
})

const randomJob = (random: Dice, number: number): JobFacts => ({
  number,
  title: randomTitle(random),
  skills:
    random.next() < 0.2
      ? []
      : random.some(9, () => ({
          key: `s${random.below(14)}`,
          name: 'asked',
          required: random.next() < 0.5,
          proficiency: random.maybe(() => random.one([1, 2, 3, 4] as const)),
        })),
  minYears: random.maybe(() => random.one([0, 1, 2, 2.7, 5, 12, 15, 15.5, 40])),
  level: random.maybe(() => random.one([0, 1, 2, 3, 4, 5] as const)),
  place: randomPlace(random),
  remote: random.maybe(() => random.one(['onsite', 'hybrid', 'remote'] as const)),
  salary: { lower: random.maybe(() => random.one(amounts)), upper: random.maybe(() => random.one(amounts)) },
  preferences: random.next() < 0.3 ? [] : randomTags(random),
})

const randomWorld = (seed: number, people: number, jobs: number) => {
  const random = dice(seed)
  const relations = random.some(25, () => ({ from: `s${random.below(14)}`, to: `s${random.below(14)}`, strength: random.next() }))
  // Numbers run against the order, so a tie settled by position would show.
  return {
    relations,
    people: Array.from({ length: people }, (_, index) => randomPerson(random, 7 * (people - index))),
    jobs: Array.from({ length: jobs }, (_, index) => randomJob(random, 3 * (jobs - index))),
  }
}

const best = (entries: { number: number; total: number }[], top: number): [number, number][] =>
  entries
    .toSorted((a, b) => b.total - a.total || a.number - b.number)
    .slice(0, top)
    .map(({ number, total: units }) => [number, units])
const listed = ({ numbers, totals }: TopList): [number, number][] => [...numbers].map((number, place) => [number, totals[place]!])

describe('against a second reading of the definition', () => {
  it.each([1, 2, 3, 4, 5, 6])('every pair of random world %i', async (seed) => {
    const facts = randomWorld(seed, 30, 40)
    const world = buildWorld({ version: scoringVersion1, ...facts })
    const references = facts.people.map((person) => facts.jobs.map((job) => reference(facts.relations, person, job)))
    references.forEach((row, person) => {
      row.forEach((wanted, job) => {
        const { total: units, score, parts, confidence, range } = explain(world, person, job)
        expect({ total: units, score, parts: Object.values(parts), confidence, range }, `person ${person}, job ${job}`).toEqual(
          wanted,
        )
        expect(total(world, person, job)).toBe(wanted.total)
      })
    })
    for (const top of [1, 7, 100]) {
      const matches = await matchAll(world, { top })
      const byPerson = references.map((row) =>
        best(
          row.map((wanted, job) => ({ number: facts.jobs[job]!.number, total: wanted.total })),
          top,
        ),
      )
      const byJob = facts.jobs.map((_, job) =>
        best(
          references.map((row, person) => ({ number: facts.people[person]!.number, total: row[job]!.total })),
          top,
        ),
      )
      expect(matches.people.map(listed)).toEqual(byPerson)
      expect(matches.jobs.map(listed)).toEqual(byJob)
      expect(facts.people.map((_, person) => listed(matchPerson(world, person, top)))).toEqual(byPerson)
      expect(facts.jobs.map((_, job) => listed(matchJob(world, job, top)))).toEqual(byJob)
    }
  })

  it('the random worlds are not all alike: every kind of pair is in them', () => {
    const facts = randomWorld(1, 30, 40)
    const all = facts.people.flatMap((person) =>
      facts.jobs.map((job) => ({ person, job, ...reference(facts.relations, person, job) })),
    )
    const share = (test: (pair: (typeof all)[number]) => boolean): number => all.filter(test).length / all.length
    expect(share(({ total: units }) => units === 0)).toBeLessThan(0.6)
    expect(share(({ job }) => job.skills.length === 0)).toBeGreaterThan(0.1)
    expect(share(({ person }) => person.skills.length === 0)).toBeGreaterThan(0.1)
    expect(share(({ confidence }) => confidence === 10_000)).toBeGreaterThan(0)
    expect(share(({ range }) => range.low < range.high)).toBeGreaterThan(0.3)
  })
})
