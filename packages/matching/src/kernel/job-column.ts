/** The kernel the other way round: one job against every person. */
import { culturePoints } from '../factors/culture.ts'
import { levelPoints, yearsPoints } from '../factors/experience.ts'
import { locate, locationPoints } from '../factors/location.ts'
import { salaryPoints } from '../factors/salary.ts'
import { proficiencyCredit, relatedCredit } from '../factors/skill.ts'
import { titleCredit } from '../factors/titles.ts'
import { gatedTotal } from '../gate.ts'
import { levelsPerSkill } from '../world/job-side.ts'
import type { PackedWorld } from '../world/world.ts'
import { sharedTags } from './rows.ts'

/** The total of this job with every person, in the order of the people. */
export function scoreJob(world: PackedWorld, job: number): Uint32Array {
  const { version, personSide, jobSide } = world
  const { gate } = version.rules
  const totals = skillColumn(world, job)
  const location = placeColumn(world, job)
  const culture = preferenceColumn(world, job)
  for (let person = 0; person < totals.length; person += 1) {
    const skill = totals[person]!
    if (skill === 0 && gate > 0) continue
    const rest =
      yearsPoints(version, personSide.yearsTenths[person]!, jobSide.years[job]!) +
      levelPoints(version, personSide.level[person]!, jobSide.level[job]!) +
      salaryPoints(version, personSide.wishLow[person]!, personSide.wishHigh[person]!, jobSide.pay[job]!) +
      location(personSide.places.index[person]!) +
      culture(personSide.preferences.index[person]!)
    totals[person] = gatedTotal(gate, skill, rest)
  }
  return totals
}

/** The skill part of every person, in units. */
function skillColumn(world: PackedWorld, job: number): Uint32Array {
  const { version, personSide, jobSide } = world
  const skillPart = skillPartOf(world, job)
  const byTitle = titleColumn(world, job)
  const column = new Uint32Array(personSide.numbers.length)
  for (let person = 0; person < column.length; person += 1) {
    const hasSkills = personSide.skillStarts[person + 1]! > personSide.skillStarts[person]!
    if (jobSide.hasSkills[job] === 1 && hasSkills) {
      column[person] = skillPart(person)
      continue
    }
    let credit = 0
    for (let place = personSide.titleStarts[person]!; place < personSide.titleStarts[person + 1]!; place += 1) {
      credit = Math.max(credit, byTitle(personSide.titleIndex[place]!))
    }
    column[person] = version.rules.skill.titleWeight * credit
  }
  return column
}

/** Which of the job's skills a held skill counts for, and how strongly, looked up by the held skill. */
function skillPartOf({ personSide, jobSide, relations, skillKeys }: PackedWorld, job: number): (person: number) => number {
  const first = jobSide.termStarts[job]!
  const count = jobSide.termStarts[job + 1]! - first
  const serves: ({ asked: number; strength: number }[] | undefined)[] = Array.from({ length: skillKeys.length })
  const serve = (held: number, asked: number, strength: number): void => {
    const list = serves[held]
    if (list === undefined) serves[held] = [{ asked, strength }]
    else list.push({ asked, strength })
  }
  if (jobSide.hasSkills[job] === 1) {
    for (let asked = 0; asked < count; asked += 1) {
      const skill = Math.floor(jobSide.terms[first + asked]! / levelsPerSkill)
      serve(skill, asked, 256)
      for (let edge = relations.starts[skill]!; edge < relations.starts[skill + 1]!; edge += 1) {
        serve(relations.skills[edge]!, asked, relations.strengths[edge]!)
      }
    }
  }
  const best = new Uint16Array(count)
  return (person) => {
    best.fill(0)
    for (let place = personSide.skillStarts[person]!; place < personSide.skillStarts[person + 1]!; place += 1) {
      const list = serves[personSide.skills[place]!]
      if (list === undefined) continue
      for (const { asked, strength } of list) {
        const level = (jobSide.terms[first + asked]! % levelsPerSkill) + 1
        best[asked] = Math.max(best[asked]!, relatedCredit(proficiencyCredit(personSide.levels[place]!, level), strength))
      }
    }
    let sum = 0
    for (let asked = 0; asked < count; asked += 1) sum += jobSide.weights[first + asked]! * best[asked]!
    return sum
  }
}

function titleColumn({ personSide, jobSide }: PackedWorld, job: number): (personTitle: number) => number {
  const text = jobSide.titles.texts[jobSide.title[job]!]
  return remembered(personSide.titles.length, (title) => (text === undefined ? 0 : titleCredit(personSide.titles[title]!, text)))
}

function placeColumn({ version, personSide, jobSide }: PackedWorld, job: number): (placeClass: number) => number {
  const place = jobSide.places.things[jobSide.places.index[job]!]!
  return remembered(personSide.places.things.length, (placeClass) => {
    const person = personSide.places.things[placeClass]!
    return locationPoints(version, person, place, locate(version, person, place))
  })
}

function preferenceColumn({ version, personSide, jobSide }: PackedWorld, job: number): (preferenceClass: number) => number {
  const offered = jobSide.preferences.things[jobSide.preferences.index[job]!]!
  return remembered(personSide.preferences.things.length, (preferenceClass) => {
    const wanted = personSide.preferences.things[preferenceClass]!
    return culturePoints(version, wanted.length, offered.length, sharedTags(wanted, offered))
  })
}

/** The same function, asked at most once per class. */
function remembered(classes: number, valueOf: (number: number) => number): (number: number) => number {
  const values = new Int16Array(classes).fill(-1)
  return (number) => {
    if (values[number]! < 0) values[number] = valueOf(number)
    return values[number]!
  }
}
