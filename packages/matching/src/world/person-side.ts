/** The people of the world as typed arrays. */
import { preferenceTags } from '../factors/culture.ts'
import { personPlace } from '../factors/location.ts'
import { wishedBins } from '../factors/salary.ts'
import { heldOnce } from '../factors/skill.ts'
import { normaliseTitle } from '../factors/titles.ts'
import { notKnown } from '../factors/unknown.ts'
import type { PersonFacts } from '../types.ts'
import type { ScoringVersion } from '../version.ts'
import { classesOf, numberOf, startsOf } from './interning.ts'
import type { PersonSide } from './world.ts'

/** Interns the people's skills into `skillNumbers`, which already holds those the jobs ask for. */
export function buildPersonSide(
  version: ScoringVersion,
  people: readonly PersonFacts[],
  skillNumbers: Map<string, number>,
): PersonSide {
  const held = heldSkills(version, people, skillNumbers)
  const wishes = people.map((person) => wishedBins(version, person.salary))
  const titleNumbers = new Map<string, number>()
  const titles = people.map((person) => distinctTitles(person.titles).map((title) => numberOf(titleNumbers, title)))
  return {
    numbers: Uint32Array.from(people, (person) => person.number),
    ...held,
    titleStarts: startsOf(titles.map((list) => list.length)),
    titleIndex: Uint32Array.from(titles.flat()),
    titles: [...titleNumbers.keys()],
    yearsTenths: Int32Array.from(people, (person) => person.yearsTenths ?? notKnown),
    level: Int8Array.from(people, (person) => person.level ?? notKnown),
    wishLow: Int16Array.from(wishes, ({ low }) => low),
    wishHigh: Int16Array.from(wishes, ({ high }) => high),
    places: classesOf(people, personPlace, JSON.stringify),
    preferences: classesOf(people, (person) => preferenceTags(version, person.preferences), JSON.stringify),
  }
}

/** One flat list each, because a million people hold too many skills to keep an object for every one. */
function heldSkills(
  version: ScoringVersion,
  people: readonly PersonFacts[],
  skillNumbers: Map<string, number>,
): Pick<PersonSide, 'skillStarts' | 'skills' | 'levels'> {
  const lengths: number[] = []
  const skills: number[] = []
  const levels: number[] = []
  for (const person of people) {
    const before = skills.length
    for (const { key, level } of heldOnce(version.rules.skill, person.skills)) {
      skills.push(numberOf(skillNumbers, key))
      levels.push(level)
    }
    lengths.push(skills.length - before)
  }
  return { skillStarts: startsOf(lengths), skills: Uint32Array.from(skills), levels: Uint8Array.from(levels) }
}

function distinctTitles(titles: readonly string[]): string[] {
  const normalised = titles.map(normaliseTitle).filter((title) => title !== null)
  return [...new Set(normalised)]
}
