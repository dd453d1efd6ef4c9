/** One person against all jobs, and one job against all people, over the lists of terms: who reaches a list, and the best of all. */
import { culturePoints } from '../factors/culture.ts'
import { levelPoints, yearsPoints } from '../factors/experience.ts'
import { locate, locationPoints } from '../factors/location.ts'
import { salaryPoints } from '../factors/salary.ts'
import { fullCredit, proficiencyCredit, relatedCredit } from '../factors/skill.ts'
import { gatedTotal } from '../gate.ts'
import { sharedTags } from '../kernel/rows.ts'
import { beyondAll, emptyRow, offer, type TopHeaps } from '../top.ts'
import type { ScoringVersion } from '../version.ts'
import type { GrowingClasses } from '../world/interning.ts'
import { levelsPerSkill } from '../world/job-side.ts'
import { belongs, leastSkill, type SkillBound } from './kept-lists.ts'
import { eachPosting } from './postings.ts'
import { type AnySide, hasSkills, type LiveJobs, type LivePeople, titlesOf } from './side.ts'
import { creditTitles, type TitleLists } from './title-lists.ts'

/** What a query reads and works in. */
export interface Asked {
  version: ScoringVersion
  /** Skills related to one, with their strengths in 256ths. */
  related: (skill: number) => readonly { skill: number; strength: number }[]
  people: LivePeople
  jobs: LiveJobs
  bound: SkillBound
  scratch: Scratch
}

/** Room for the sums of all slots of the larger side, and marks of who was seen for a skill. */
export interface Scratch {
  sums: Uint32Array
  marks: Uint32Array
  mark: number
}

export const newScratch = (): Scratch => ({ sums: new Uint32Array(0), marks: new Uint32Array(0), mark: 0 })

/** Those whose lists an entry belongs to, by their slots, with its total. */
export interface Reached {
  slots: number[]
  totals: number[]
}

/** The people in whose lists this job belongs; `own` is filled with the best people of the job. */
export function reachPeople(asked: Asked, job: number, own?: TopHeaps): Reached {
  const { people, jobs } = asked
  clear(asked.scratch, people.numbers.length)
  if (hasSkills(jobs, job)) {
    addHeldSkills(asked, job)
    creditHolders(asked, people.bareTitles, jobs, job, people)
  } else {
    creditHolders(asked, people.bareTitles, jobs, job, people)
    creditHolders(asked, people.skilledTitles, jobs, job, people)
  }
  return scan(asked, people, jobs.numbers.entries[job]!, own, restOfPeople(asked, job))
}

/** The jobs in whose lists this person belongs; `own` is filled with the best jobs of the person. */
export function reachJobs(asked: Asked, person: number, own?: TopHeaps): Reached {
  const { people, jobs } = asked
  clear(asked.scratch, jobs.numbers.length)
  creditHolders(asked, jobs.bareTitles, people, person, jobs)
  if (hasSkills(people, person)) addAskedSkills(asked, person)
  else creditHolders(asked, jobs.skilledTitles, people, person, jobs)
  return scan(asked, jobs, people.numbers.entries[person]!, own, restOfJobs(asked, person))
}

function clear(scratch: Scratch, count: number): void {
  if (scratch.sums.length < count) {
    scratch.sums = new Uint32Array(Math.ceil(count * 1.125))
    scratch.marks = new Uint32Array(scratch.sums.length)
  }
  scratch.sums.fill(0, 0, count)
}

/** A mark that nobody has yet. */
function newMark(scratch: Scratch): number {
  if (scratch.mark === 2 ** 32 - 1) {
    scratch.marks.fill(0)
    scratch.mark = 0
  }
  scratch.mark += 1
  return scratch.mark
}

/** For each skill of the job everybody who has it, or one related, by the best of them: lists from the most credit down, the first counts. */
function addHeldSkills({ related, people, jobs, scratch }: Asked, job: number): void {
  const { sums, marks } = scratch
  for (let place = jobs.termStarts.entries[job]!; place < jobs.termStarts.entries[job + 1]!; place += 1) {
    const weight = jobs.weights.entries[place]!
    const mark = newMark(scratch)
    for (const { term, credit } of sourcesOf(jobs.terms.entries[place]!, related)) {
      const worth = weight * credit
      eachPosting(people.postings, term, (slots, _, from, end) => {
        for (let at = from; at < end; at += 1) {
          const slot = slots[at]!
          if (marks[slot] === mark) continue
          marks[slot] = mark
          sums[slot]! += worth
        }
      })
    }
  }
}

/** Terms held that count for a term asked, the most credit first. */
function sourcesOf(asked: number, related: Asked['related']): { term: number; credit: number }[] {
  const skill = Math.floor(asked / levelsPerSkill)
  const level = (asked % levelsPerSkill) + 1
  return [{ skill, strength: fullCredit }, ...related(skill)]
    .flatMap((source) =>
      Array.from({ length: levelsPerSkill }, (_, held) => ({
        term: source.skill * levelsPerSkill + held,
        credit: relatedCredit(proficiencyCredit(held + 1, level), source.strength),
      })),
    )
    .filter(({ credit }) => credit > 0)
    .toSorted((a, b) => b.credit - a.credit)
}

/** Folds what the person has, and what is related to it, into credits by term asked, and adds up over the jobs that ask. */
function addAskedSkills({ related, people, jobs, scratch }: Asked, person: number): void {
  const { sums } = scratch
  const credits = new Map<number, number>()
  for (let place = people.termStarts.entries[person]!; place < people.termStarts.entries[person + 1]!; place += 1) {
    const own = Math.floor(people.terms.entries[place]! / levelsPerSkill)
    const held = (people.terms.entries[place]! % levelsPerSkill) + 1
    for (const { skill, strength } of [{ skill: own, strength: fullCredit }, ...related(own)]) {
      for (let level = 1; level <= levelsPerSkill; level += 1) {
        const term = skill * levelsPerSkill + level - 1
        const credit = relatedCredit(proficiencyCredit(held, level), strength)
        if (credit > (credits.get(term) ?? 0)) credits.set(term, credit)
      }
    }
  }
  for (const [term, credit] of credits) {
    eachPosting(jobs.postings, term, (slots, weights, from, end) => {
      for (let at = from; at < end; at += 1) sums[slots[at]!]! += weights[at]! * credit
    })
  }
}

/** The best credit of titles for each of these holders, who are looked at by titles only. */
function creditHolders({ version, scratch }: Asked, lists: TitleLists, owners: AnySide, owner: number, side: AnySide): void {
  const { sums, marks } = scratch
  const mark = newMark(scratch)
  for (const { title, credit } of creditTitles(lists, titlesOf(owners, owner), side.titles.length)) {
    const { entries, length } = lists.holders.get(title)!
    for (let at = 0; at < length; at += 1) {
      const slot = entries[at]!
      if (marks[slot] === mark) continue
      marks[slot] = mark
      sums[slot] = version.rules.skill.titleWeight * credit
    }
  }
}

/** Hundredths of everything but skills, by slot: what is known at once, and the place, which takes longer. */
interface Rest {
  plain: (slot: number) => number
  place: (slot: number) => number
}

/** One job beside each of the people. */
function restOfPeople(asked: Asked, job: number): Rest {
  const culture = remembered(asked.people.preferences, (slot) => cultureBetween(asked, slot, job))
  return {
    plain: (slot) => plainBetween(asked, slot, job) + culture(slot),
    place: remembered(asked.people.places, (slot) => placeBetween(asked, slot, job)),
  }
}

/** One person beside each of the jobs. */
function restOfJobs(asked: Asked, person: number): Rest {
  const culture = remembered(asked.jobs.preferences, (slot) => cultureBetween(asked, person, slot))
  return {
    plain: (slot) => plainBetween(asked, person, slot) + culture(slot),
    place: remembered(asked.jobs.places, (slot) => placeBetween(asked, person, slot)),
  }
}

function cultureBetween({ version, people, jobs }: Asked, person: number, job: number): number {
  const wanted = people.preferences.things[people.preferences.index.entries[person]!]!
  const offered = jobs.preferences.things[jobs.preferences.index.entries[job]!]!
  return culturePoints(version, wanted.length, offered.length, sharedTags(wanted, offered))
}

function placeBetween({ version, people, jobs }: Asked, person: number, job: number): number {
  const here = people.places.things[people.places.index.entries[person]!]!
  const there = jobs.places.things[jobs.places.index.entries[job]!]!
  return locationPoints(version, here, there, locate(version, here, there))
}

const plainBetween = ({ version, people, jobs }: Asked, person: number, job: number): number =>
  yearsPoints(version, people.years.entries[person]!, jobs.years.entries[job]!) +
  levelPoints(version, people.level.entries[person]!, jobs.level.entries[job]!) +
  salaryPoints(version, people.low.entries[person]!, people.high.entries[person]!, jobs.high.entries[job]!)

/** The same function of a slot, asked at most once for each class. */
function remembered({ things, index }: GrowingClasses<unknown>, pointsOf: (slot: number) => number): (slot: number) => number {
  const known = new Int16Array(things.length).fill(-1)
  return (slot) => {
    const thing = index.entries[slot]!
    if (known[thing]! < 0) known[thing] = pointsOf(slot)
    return known[thing]!
  }
}

/** Turns sums into totals wherever a total could reach a list. With a gate, no skill part means no entry. */
function scan(
  { version: { weights, rules }, bound, scratch: { sums } }: Asked,
  side: AnySide,
  number: number,
  own: TopHeaps | undefined,
  { plain, place }: Rest,
): Reached {
  const { gate } = rules
  const [here, rowOf, worst, need] = [side.here.entries, side.rowOf.entries, side.lists.worst.entries, side.lists.need.entries]
  const reached: Reached = { slots: [], totals: [] }
  if (own !== undefined) emptyRow(own, 0)
  let ownWorst = own === undefined ? beyondAll : own.worst[0]!
  let ownNeed = leastSkill(bound, ownWorst)
  const count = side.numbers.length
  for (let slot = 0; slot < count; slot += 1) {
    const skill = sums[slot]!
    if (skill < bound.least) continue
    const row = rowOf[slot]!
    if ((skill < need[row]! && skill < ownNeed) || here[slot] === 0) continue
    const bar = Math.min(worst[row]!, ownWorst)
    // The place takes longest: first whether the best of places would do.
    const known = plain(slot)
    if (gatedTotal(gate, skill, known + weights.location) < bar) continue
    const total = gatedTotal(gate, skill, known + place(slot))
    if (own !== undefined && total >= ownWorst) {
      offer(own, 0, total, side.numbers.entries[slot]!)
      ownWorst = own.worst[0]!
      ownNeed = leastSkill(bound, ownWorst)
    }
    if (total < worst[row]! || !belongs(side.lists, row, total, number)) continue
    reached.slots.push(slot)
    reached.totals.push(total)
  }
  return reached
}
