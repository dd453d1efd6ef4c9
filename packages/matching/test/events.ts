/** Random events against live lists, which must stay what a whole run makes of the same facts; used by the suite and by its long form. */
import { matchAll, openLive, packLive, packedByRun, packWorld, scoringVersion1, type LiveMatches } from '../src/matching.ts'
import { liveBest, liveList, looseShare, putJob, putPerson, removeFrom, takeChanged } from '../src/matching.ts'
import type { JobFacts, PersonFacts, Relation, TopList } from '../src/types.ts'
import type { ScoringVersion } from '../src/version.ts'
import { dice, type Dice, jobOf, personOf } from './random-facts.ts'

const top = 4
const skills = 60
/** Numbers are given anew to who comes after somebody is gone. */
const mostNumbers = 150

/** What is true at the moment, from which a whole run is made. */
interface Truth {
  people: Map<number, PersonFacts>
  jobs: Map<number, JobFacts>
}

const kinds = ['person', 'job'] as const
type Kind = (typeof kinds)[number]

/** Brings so many events about, and compares every list after each `every` of them. Tells what it did in a line. */
export async function tryEvents(seed: number, count: number, every = 100): Promise<string> {
  const random = dice(seed)
  const version = random.one([scoringVersion1, scoringVersion1, withGate(0), withGate(4000)])
  const relations: Relation[] = Array.from({ length: 80 }, () => ({
    from: `s${random.below(skills + 20)}`,
    to: `s${random.below(skills + 20)}`,
    strength: random.next(),
  }))
  const truth: Truth = { people: new Map(), jobs: new Map() }
  for (let made = random.below(60); made > 0; made -= 1) {
    const [person, job] = [personOf(random, random.below(mostNumbers)), jobOf(random, random.below(mostNumbers))]
    truth.people.set(person.number, person)
    truth.jobs.set(job.number, job)
  }
  const world = () => packWorld({ version, relations, people: truth.people.values(), jobs: [...truth.jobs.values()] })
  let live = openLive(await packedByRun(world(), relations, { top }))
  let before = await wholeRun(truth, version, relations)
  let packed = 0
  for (let event = 1; event <= count; event += 1) {
    happen(random, live, truth)
    if (random.next() < 0.02) live = packedAgain(live)
    if (looseShare(live) === 0) packed += 1
    if (event % every !== 0 && event !== count) continue
    const after = await wholeRun(truth, version, relations)
    for (const kind of kinds) mustAgree(live, kind, before[kind], after[kind], `after ${event} events`)
    before = after
  }
  return `${count} events, gate ${version.rules.gate}, ${truth.people.size} people and ${truth.jobs.size} jobs at the end, tight ${packed} times`
}

const withGate = (gate: number): ScoringVersion => ({
  ...scoringVersion1,
  label: `gate ${gate}`,
  rules: { ...scoringVersion1.rules, gate },
})

/** Packed and opened again, with the changes that were not taken yet. */
function packedAgain(live: LiveMatches): LiveMatches {
  const again = openLive(structuredClone(packLive(live)))
  for (const kind of ['people', 'jobs'] as const) for (const number of live[kind].changed) again[kind].changed.add(number)
  return again
}

/** Somebody, or something, comes, changes or goes; now and then the same again, or nobody. */
function happen(random: Dice, live: LiveMatches, { people, jobs }: Truth): void {
  const number = random.below(mostNumbers)
  const kind = random.one(kinds)
  const gone = random.next() < 0.4
  if (gone) {
    removeFrom(live, kind, number)
    ;(kind === 'person' ? people : jobs).delete(number)
    return
  }
  if (kind === 'person') {
    const facts = personOf(random, number)
    // Skills that nobody had before, some of them with relations.
    if (random.next() < 0.2) facts.skills.push({ key: `s${skills + random.below(40)}`, name: 'New', proficiency: 3 })
    putPerson(live, facts)
    people.set(number, facts)
  } else {
    const facts = jobOf(random, number)
    if (random.next() < 0.2) {
      facts.skills.push({ key: `s${skills + random.below(40)}`, name: 'New', proficiency: 2, required: true })
    }
    putJob(live, facts)
    jobs.set(number, facts)
  }
}

type Lists = Record<Kind, Map<number, string>>

const textOf = ({ numbers, totals }: TopList): string =>
  Array.from(numbers, (number, place) => `${number}:${totals[place]}`).join(' ')

async function wholeRun({ people, jobs }: Truth, version: ScoringVersion, relations: readonly Relation[]): Promise<Lists> {
  const found = await matchAll(packWorld({ version, relations, people: people.values(), jobs: [...jobs.values()] }), { top })
  return {
    person: new Map([...people.keys()].map((number, place) => [number, textOf(found.people[place]!)])),
    job: new Map([...jobs.keys()].map((number, place) => [number, textOf(found.jobs[place]!)])),
  }
}

function mustAgree(live: LiveMatches, kind: Kind, before: Map<number, string>, after: Map<number, string>, when: string): void {
  const told = new Set(takeChanged(live, kind))
  const stranger = [...told].find((number) => !after.has(number))
  if (stranger !== undefined) throw new Error(`${when}: told of ${kind} ${stranger}, who is not here`)
  for (const [number, wanted] of after) {
    const list = liveList(live, kind, number)
    const found = list && textOf(list)
    if (found !== wanted) throw new Error(`${when}: the list of ${kind} ${number} is ${found}, and should be ${wanted}`)
    if (before.get(number) !== wanted && !told.has(number)) throw new Error(`${when}: nothing was told of ${kind} ${number}`)
    if (!textOf(liveBest(live, kind, number, 2 * top)!).startsWith(wanted))
      throw new Error(`${when}: the best of ${kind} ${number}`)
  }
  // Reading makes short lists anew, which is no change that is to be told.
  takeChanged(live, kind)
}
