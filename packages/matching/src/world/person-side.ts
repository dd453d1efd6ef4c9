/** The people of the world as typed arrays. */
import { preferenceTags } from '../factors/culture.ts'
import { personPlace, type PersonPlace } from '../factors/location.ts'
import { wishedBins } from '../factors/salary.ts'
import { heldOnce } from '../factors/skill.ts'
import { normaliseTitle } from '../factors/titles.ts'
import { notKnown } from '../factors/unknown.ts'
import type { PersonFacts } from '../types.ts'
import type { ScoringVersion } from '../version.ts'
import { append, finished, newGrowing } from './growing.ts'
import { addToClasses, finishedClasses, newClasses, numberOf } from './interning.ts'
import type { PersonSide } from './world.ts'

/**
 * Interns the people's skills into `skillNumbers`, which already holds those the jobs ask for. Each person is looked at once
 * and let go, because a million people with all their skills would not fit as objects.
 */
export function buildPersonSide(
  version: ScoringVersion,
  people: Iterable<PersonFacts>,
  skillNumbers: Map<string, number>,
): PersonSide {
  const lists = newLists()
  const titleNumbers = new Map<string, number>()
  for (const person of people) {
    append(lists.numbers, person.number)
    for (const { key, level } of heldOnce(version.rules.skill, person.skills)) {
      append(lists.skills, numberOf(skillNumbers, key))
      append(lists.levels, level)
    }
    append(lists.skillStarts, lists.skills.length)
    for (const title of distinctTitles(person.titles)) append(lists.titleIndex, numberOf(titleNumbers, title))
    append(lists.titleStarts, lists.titleIndex.length)
    append(lists.yearsTenths, person.yearsTenths ?? notKnown)
    append(lists.level, person.level ?? notKnown)
    const { low, high } = wishedBins(version, person.salary)
    append(lists.wishLow, low)
    append(lists.wishHigh, high)
    addToClasses(lists.places, personPlace(person))
    addToClasses(lists.preferences, preferenceTags(version, person.preferences))
  }
  const { places, preferences, ...numbers } = lists
  return {
    ...finishedLists(numbers),
    titles: [...titleNumbers.keys()],
    places: finishedClasses(places),
    preferences: finishedClasses(preferences),
  }
}

function newLists() {
  const skillStarts = newGrowing(Uint32Array)
  const titleStarts = newGrowing(Uint32Array)
  append(skillStarts, 0)
  append(titleStarts, 0)
  return {
    numbers: newGrowing(Uint32Array),
    skillStarts,
    skills: newGrowing(Uint32Array),
    levels: newGrowing(Uint8Array),
    titleStarts,
    titleIndex: newGrowing(Uint32Array),
    yearsTenths: newGrowing(Int32Array),
    level: newGrowing(Int8Array),
    wishLow: newGrowing(Int16Array),
    wishHigh: newGrowing(Int16Array),
    places: newClasses<PersonPlace>(),
    preferences: newClasses<string[]>(),
  }
}

type NumberLists = Omit<ReturnType<typeof newLists>, 'places' | 'preferences'>

function finishedLists(lists: NumberLists): Omit<PersonSide, 'titles' | 'places' | 'preferences'> {
  return {
    numbers: finished(lists.numbers),
    skillStarts: finished(lists.skillStarts),
    skills: finished(lists.skills),
    levels: finished(lists.levels),
    titleStarts: finished(lists.titleStarts),
    titleIndex: finished(lists.titleIndex),
    yearsTenths: finished(lists.yearsTenths),
    level: finished(lists.level),
    wishLow: finished(lists.wishLow),
    wishHigh: finished(lists.wishHigh),
  }
}

/** Normalised, each once; those that are empty are left out. */
export function distinctTitles(titles: readonly string[]): string[] {
  const normalised = titles.map(normaliseTitle).filter((title) => title !== null)
  return [...new Set(normalised)]
}
